import ArgumentParser
import Client
import Deliberation
import Draaiboek
import Foundation
import Ledger
import NIOCore
import NIOPosix
import Rehearsal
import Server
import Store
import TLS
import Texts
import Wire

struct Rehearse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Speelt een hele sessie met gesimuleerde deelnemers. / Plays a whole session with simulated participants.",
        discussion: """
            Voorbeelden / examples:
              rondetafel rehearse stellingen/rondetafel-werk.yaml --speed 20
              rondetafel rehearse stellingen/rondetafel-werk.yaml --plain --speed max --seed 7
              rondetafel rehearse stellingen/fase-3.yaml --plain --speed max
            """)

    @Argument(help: "Draaiboek (YAML). / Script (YAML).") var draaiboek: String
    @Option(help: "Hoeveel deelnemers in totaal. / How many participants in all.") var participants: Int?
    @Option(help: "Zelfde getal, zelfde sessie. / Same number, same session.") var seed: UInt64 = 1
    @Option(help: "Hoeveel keer sneller dan echt, of max. / Times faster than life, or max.") var speed: String?
    @Option(help: "CSV met echte antwoorden (Polis). / CSV of real votes (Polis).") var answers: String?
    @Flag(help: "Gewone regels in plaats van een scherm. / Plain lines instead of a screen.") var plain = false
    @OptionGroup var folder: FolderOption
    @OptionGroup var lang: LanguageOption

    func run() async throws {
        let language = lang.language
        var script = try Inputs.script(draaiboek, language)
        script.screens = 0
        for index in script.rooms.indices { script.rooms[index].screens = 0 }
        try seat(&script, language)
        let factor = try Self.factor(speed, hasTerminal: !plain && Terminals.areThere, language)
        let votes = try table(language)
        let quotes = try self.quotes(language)
        let folder = try folder.open(language)
        let identity = try Inputs.identity(folder, language)
        let name = free(script.name, folder)

        let clock = VirtualClock(start: Self.start)
        let seeds = SeedSource(seed: seed)
        var settings = ServerSettings(now: { clock.now() }, seed: { seeds.next() })
        settings.wake = { loop, delay, body in clock.wake(after: delay) { loop.execute(body) } }
        // The clock of a play stands while people think; nobody is too fast for it.
        settings.commandsPerSecond = 1_000_000
        settings.commandsAtOnce = 1_000_000
        let server = try await Serve.start(
            Address(host: "127.0.0.1", port: 0), folder, identity, settings, language, opening: [])
        let made: [InvitationDesk.Made]
        do {
            made = try SessionMaker.make(
                name: name, script: script, rehearsal: true, folder: folder, identity: identity,
                address: Address(host: "127.0.0.1", port: server.port), now: clock.now())
            try server.open(name)
        } catch {
            await server.stop()
            throw Inputs.storeFailure(error, folder.file(of: name), language)
        }
        let setting = Play.Setting(
            script: script, quotes: quotes, votes: votes, seed: seed, clock: clock, speed: factor, host: "127.0.0.1",
            port: server.port, pin: identity.pinBytes,
            codes: Dictionary(uniqueKeysWithValues: made.map { ($0.seat, $0.code) }))
        let problem = await play(setting, folder.file(of: name), language)
        await server.stop()
        if let problem { throw problem }
        Console.out(ProgramTexts.rehearsed(language, ["path": folder.file(of: name)]))
        for path in try ReportCommand.write(
            folder.file(of: name), folder: nil, formats: ["md", "html"], language: lang.chosen ?? .nl)
        {
            Console.out(ProgramTexts.wrote(language, ["path": path]))
        }
    }

    /// 1 January 2026, 10:00 UTC: a rehearsal's own time, the same for every run.
    private static let start: Milliseconds = 1_767_261_600_000

    /// Plays, and shows what the gespreksleider sees; nil when it went to the end.
    private func play(_ setting: Play.Setting, _ file: String, _ language: Language) async -> Failure? {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let (happenings, give) = AsyncStream.makeStream(of: Happening.self)
        Signals.send { give.yield($0) }
        let play = Task { () -> Play.Problem? in
            defer { give.finish() }
            do {
                try await Play(setting, group: group) { give.yield(.news($0)) }.run()
                return nil
            } catch {
                return Play.Problem(error)
            }
        }
        let interrupted: Bool
        if !plain, let screen = ScreenRunner.start(give) {
            switch await screen.run(
                connection: nil, happenings: happenings, language: language, invitationFolder: nil)
            {
            case .client: interrupted = false
            default: interrupted = true
            }
        } else {
            interrupted = await Watching(language: language, happenings: happenings).run()
        }
        if interrupted { play.cancel() }
        let problem = interrupted ? nil : await play.value
        if !interrupted { try? await group.shutdownGracefully() }
        if interrupted { return Failure(.interrupted, ProgramTexts.stoppedRehearsal(language)) }
        return problem.map { problem in
            switch problem {
            case .refused("storage"): Failure(.io, ProgramTexts.storage(language, ["path": file]))
            case .refused(let code):
                Failure(.failed, ProgramTexts.rehearsalFailed(language, ["what": RejectionTexts.text(for: code)(language)]))
            // The server is in this process: what cuts people off is that it can not store that they come in.
            case .lost: Failure(.io, ProgramTexts.rehearsalFailed(language, ["what": ProgramTexts.lineBroke(language)]))
            }
        }
    }

    /// Lays the seats for so many people, as even as it goes.
    private func seat(_ script: inout Script, _ language: Language) throws {
        guard let participants else { return }
        let rooms = script.rooms.count
        let most = script.seatLimit * rooms
        guard (rooms...most).contains(participants) else {
            throw Failure(
                .usage, ProgramTexts.badParticipants(language, ["from": String(rooms), "to": String(most)]))
        }
        for index in script.rooms.indices {
            script.rooms[index].seats = participants / rooms + (index < participants % rooms ? 1 : 0)
        }
    }

    static func factor(_ text: String?, hasTerminal: Bool, _ language: Language) throws -> Double? {
        guard let text else { return hasTerminal ? 20 : nil }
        if text == "max" { return nil }
        guard let number = Double(text), number > 0, number.isFinite else {
            throw Failure(.usage, ProgramTexts.badSpeed(language))
        }
        return number
    }

    private func table(_ language: Language) throws -> VoteTable? {
        guard let answers else { return nil }
        do { return try VoteTable(csv: try Inputs.text(answers, language)) } catch let mistake as VoteTable.Mistake {
            let what =
                switch mistake {
                case .empty: ProgramTexts.votesEmpty(language)
                case .unknownForm: ProgramTexts.votesUnknown(language)
                case .badVote(let line, let text):
                    ProgramTexts.votesBad(language, ["n": String(line), "text": String(text.prefix(60))])
                }
            throw Failure(.badData, ProgramTexts.badVotes(language, ["path": answers, "what": what]))
        }
    }

    /// The file of the same name in `citaten/` beside the draaiboek.
    private func quotes(_ language: Language) throws -> [Quote] {
        let file = URL(filePath: draaiboek)
        let path = file.deletingLastPathComponent().appending(path: "citaten/\(file.lastPathComponent)").path
        guard FileManager.default.fileExists(atPath: path) else {
            Console.error(ProgramTexts.noQuotes(language, ["path": path]))
            return []
        }
        switch QuotesReader.read(try Inputs.text(path, language)) {
        case .success(let quotes): return quotes
        case .failure(let mistakes):
            throw Failure(
                .badData,
                mistakes.all.map { $0.message(file: path, english: language == .en) }.joined(separator: "\n"))
        }
    }

    private func free(_ name: String, _ folder: SessionFolder) -> String {
        let stem = "\(name)-repetitie"
        guard folder.exists(stem) else { return stem }
        return (2...).lazy.map { "\(stem)-\($0)" }.first { !folder.exists($0) } ?? stem
    }
}

/// Shows what the gespreksleider of a rehearsal sees.
struct Watching {
    let language: Language
    let happenings: AsyncStream<Happening>

    /// Until the end; true when the person who watches ended it before.
    func run() async -> Bool {
        var lines: LinesOfOne?
        for await happening in happenings {
            switch happening {
            case .news(.welcomed(let welcome)): lines = LinesOfOne(welcome.seat, language, welcome.now)
            case .news(.event(_, let at, let event)): for line in lines?.take(at, event) ?? [] { Console.out(line) }
            case .interrupt, .terminate, .hangUp: return true
            default: break
            }
        }
        return false
    }
}
