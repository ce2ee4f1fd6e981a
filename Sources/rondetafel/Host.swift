import ArgumentParser
import Client
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
            """)

    @Argument(help: "Draaiboek (YAML). / Script (YAML).") var draaiboek: String
    @Option(help: "HOST:PORT; poort 0 neemt een vrije. / Port 0 takes a free one.") var listen: String?
    @Option(help: "Wat in de uitnodigingen staat. / What invitations name. HOST:PORT") var address: String?
    @OptionGroup var folder: FolderOption
    @Option(help: "Naam van de sessie. / Name of the session.") var name: String?
    @Flag(help: "Gewone regels in plaats van een scherm. / Plain lines instead of a screen.") var plain = false
    @OptionGroup var lang: LanguageOption

    func run() async throws {
        let language = lang.language
        let script = try Inputs.script(draaiboek, language)
        let session = name ?? script.name
        guard SessionFolder.isName(session) else {
            throw Failure(.usage, ProgramTexts.badName(language, ["name": session]))
        }
        let advertised = try address.map { try Inputs.address($0, option: "--address", language) }
        let wanted = try listen.map { try Inputs.address($0, option: "--listen", language) }
        if let wanted, advertised == nil, Inputs.isEverywhere(wanted.host) {
            throw Failure(.usage, ProgramTexts.everywhere(language, ["text": wanted.text]))
        }
        let folder = try folder.open(language)
        if let holder = folder.served(session) {
            Console.error(ProgramTexts.joins(language, ["address": holder]))
            return try await Join.takePart(try invitation(folder, session, language), plain: plain, language: language)
        }
        let identity = try Inputs.identity(folder, language)
        let isNew = !folder.exists(session)
        let server = try await Serve.start(
            try place(wanted, folder, session, isNew: isNew, language), folder, identity, ServerSettings(), language,
            opening: isNew ? [] : [session])
        do {
            let host = wanted?.host ?? server.host
            if isNew {
                let address = advertised ?? Address(host: host, port: server.port)
                _ = try SessionMaker.make(
                    name: session, script: script, rehearsal: false, folder: folder, identity: identity,
                    address: address, now: SystemTime.now())
            }
            try server.open(session)
        } catch {
            await server.stop()
            throw Inputs.storeFailure(error, language)
        }
        Console.error(
            isNew
                ? ProgramTexts.hosting(
                    language,
                    [
                        "name": session, "address": Address(host: server.host, port: server.port).text,
                        "folder": folder.invitations(of: session),
                    ])
                : ProgramTexts.resumed(language, ["name": session]))
        Console.out("listening \(Address(host: server.host, port: server.port).text)")
        try await lead(server, folder, session, language)
    }

    /// Where to listen: what was asked, else where the session's invitations point, else the usual place.
    private func place(
        _ wanted: Address?, _ folder: SessionFolder, _ session: String, isNew: Bool, _ language: Language
    ) throws -> Address {
        if isNew { return wanted ?? Address(host: "127.0.0.1", port: 7743) }
        do {
            let invited = try folder.open(session).address()
            guard let wanted else {
                return ["127.0.0.1", "localhost", "::1"].contains(invited.host)
                    ? invited : Address(host: "127.0.0.1", port: invited.port)
            }
            return wanted.port == 0 ? Address(host: wanted.host, port: invited.port) : wanted
        } catch { throw Inputs.storeFailure(error, language) }
    }

    private func invitation(_ folder: SessionFolder, _ session: String, _ language: Language) throws -> Invitation {
        try Join.read(nil, file: "\(folder.invitations(of: session))/facilitator-1.txt", language)
    }

    /// The cockpit in this terminal; without one, and after it, the server goes on.
    private func lead(_ server: Server, _ folder: SessionFolder, _ session: String, _ language: Language) async throws {
        let own = try invitation(folder, session, language)
        // To our own server, by the shortest way.
        let here = Invitation(
            host: Inputs.isEverywhere(server.host) ? "127.0.0.1" : server.host, port: server.port, code: own.code,
            pin: own.pin)
        let end = try await Surface.run(
            here, plain: plain, language: language, invitationFolder: folder.invitations(of: session),
            endsWithInput: false)
        switch end {
        case .quit, .terminated, .client(.sessionEnded), .client(.stopped): break
        case .inputEnded, .hangUp, .client:
            // The terminal is gone, or the gespreksleider leads from elsewhere: the table goes on.
            Console.error(ProgramTexts.servesOn(language, ["pid": String(getpid())]))
            let (happenings, give) = AsyncStream.makeStream(of: Happening.self)
            Signals.send { give.yield($0) }
            for await happening in happenings {
                if case .hangUp = happening { continue }
                break
            }
        }
        await server.stop()
        Console.error(ProgramTexts.stoppedWell(language))
    }
}
