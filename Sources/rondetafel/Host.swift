import ArgumentParser
import Deliberation
import Foundation
import Ledger
import Server
import Store
import TLS
import Texts

struct Host: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Server, sessie en cockpit in één. / Server, session and cockpit in one.",
        discussion: """
            Voorbeelden / examples:
              rondetafel host stellingen/rondetafel-werk.yaml
              rondetafel host stellingen/rondetafel-werk.yaml --listen 0.0.0.0:7743 --address tafel.example.nl:7743
            Dezelfde opdracht met dezelfde naam gaat verder met de sessie. / The same command with the same name resumes.
            Weggaan met de toets of het woord ervoor laat de server draaien; twee keer Ctrl-C stopt hem.
            Leaving by its key or word keeps the server running; Ctrl-C twice stops it.
            """)

    @Argument(help: "Draaiboek (YAML). / Script (YAML).") var draaiboek: String
    @Option(help: "HOST:PORT; poort 0 neemt een vrije. / Port 0 takes a free one.") var listen: String?
    @Option(help: "Wat in de uitnodigingen staat. / What invitations name. HOST:PORT") var address: String?
    @OptionGroup var folder: FolderOption
    @Option(help: "Naam van de sessie. / Name of the session.") var name: String?
    @Flag(help: "Gewone regels in plaats van een scherm. / Plain lines instead of a screen.") var plain = false
    @Flag(
        help: """
            Maak een nieuwe uitnodiging voor de gespreksleider en leid hier. / Make a new invitation for the facilitator \
            and lead here.
            """)
    var renew = false
    @OptionGroup var lang: LanguageOption

    func run() async throws {
        // From the first moment on a terminal that goes away takes nothing with it.
        signal(SIGHUP, SIG_IGN)
        let language = lang.language
        let script = try Inputs.script(draaiboek, language)
        let session = name ?? script.name
        guard SessionFolder.isName(session) else {
            throw Failure(.usage, ProgramTexts.badName(language, ["name": session]))
        }
        let advertised = try address.map { try Inputs.advertised($0, language) }
        let wanted = try listen.map { try Inputs.address($0, option: "--listen", language) }
        let isNew = !folder.has(session)
        if isNew, let wanted, advertised == nil, Inputs.isEverywhere(wanted.host) {
            throw Failure(.usage, ProgramTexts.everywhere(language, ["text": wanted.text]))
        }
        let table = HostedSession(
            folder: try folder.open(language), session: session, plain: plain, language: language)
        if table.folder.served(session) != nil, let holder = await table.holder() { return try await join(table, at: holder) }
        let identity = try Inputs.identity(table.folder, language)
        // Before it is served: looking at its file from here then would drop the locks that SQLite has on it.
        let invited = isNew ? nil : try? table.invited()
        let place = try isNew ? wanted ?? Address(host: "127.0.0.1", port: 7743) : table.place(wanted)
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        var settings = ServerSettings()
        settings.ended = { if $0 == session { end.yield() } }
        let server: Server
        do {
            // One that gets a fresh invitation first is opened after it.
            server = try await Serve.start(
                place, table.folder, identity, settings, language, opening: isNew || renew ? [] : [session])
        } catch {
            // The port may be taken by who serves this very session since a moment ago.
            if let holder = await table.holder() { return try await join(table, at: holder) }
            throw error
        }
        let own: Invitation
        do {
            if isNew {
                _ = try SessionMaker.make(
                    name: session, script: script, rehearsal: false, folder: table.folder, identity: identity,
                    address: advertised ?? Address(host: place.host, port: server.port), now: SystemTime.now())
            } else if renew {
                try table.renew(identity)
            }
            own = try table.invitation()
            try server.open(session)
        } catch {
            await server.stop()
            switch error as? StoreError {
            case .exists, .served:
                // Somebody else was a moment before us: theirs is the session.
                if let holder = await table.holder() { return try await join(table, at: holder) }
            default: break
            }
            throw error as? Failure ?? Inputs.storeFailure(error, table.folder.file(of: session), language)
        }
        let here = Address(host: server.host, port: server.port)
        Console.error(
            isNew
                ? ProgramTexts.hosting(
                    language,
                    ["name": session, "address": here.text, "folder": table.folder.invitations(of: session)])
                : ProgramTexts.resumed(language, ["name": session]))
        if let advertised, let invited, invited != advertised {
            Console.error(
                ProgramTexts.addressStays(language, ["text": advertised.text, "address": invited.text]))
        }
        Console.out("listening \(here.text)")
        await table.lead(server, own, ends: ends)
    }

    /// Somebody serves this session: joins them as the gespreksleider.
    private func join(_ table: HostedSession, at holder: Address) async throws {
        guard !renew else { throw Failure(.usage, ProgramTexts.renewWhileServed(table.language)) }
        Console.error(ProgramTexts.joins(table.language, ["address": holder.text]))
        let own = try table.invitation()
        // A cockpit that came in this very moment is about to keep the token that opens the seat from now on.
        let tokens = Tokens(code: own.code)
        for _ in 0..<40 where tokens.read() == nil { try? await Task.sleep(for: .milliseconds(25)) }
        try await Join.takePart(
            Invitation(host: Inputs.near(holder.host), port: holder.port, code: own.code, pin: own.pin), plain: plain,
            language: table.language)
        if let holder = table.folder.served(table.session) {
            Console.error(ProgramTexts.servedThere(table.language, ["address": holder]))
        }
    }
}
