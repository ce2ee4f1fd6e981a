import Client
import Deliberation
import Draaiboek
import Foundation
import Ledger
import NIOPosix
import Rehearsal
import Server
import Store
import Synchronization
import TLS
import TestSupport
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The shipped draaiboek, played in-process; what is asked of it holds for whoever rehearses.
@Suite("A rehearsal", .timeLimit(.minutes(5)))
struct PlayTests {
    /// What the gespreksleider got to see, in order.
    static func played(seed: UInt64) async throws -> (events: [Event], quotes: [Quote]) {
        func file(_ path: String) throws -> String { try String(contentsOf: root.appending(path: path), encoding: .utf8) }
        let script = try DraaiboekReader.read(try file("stellingen/rondetafel-werk.yaml")).get()
        let quotes = try QuotesReader.read(try file("stellingen/citaten/rondetafel-werk.yaml")).get()
        let folder = try TemporaryFolder()
        let sessions = try SessionFolder(folder.path)
        let identity = try IdentityFile.loadOrCreate(sessions.identityFile)
        let clock = VirtualClock(start: 1_767_261_600_000)
        let seeds = SeedSource(seed: seed)
        var settings = ServerSettings(now: { clock.now() }, seed: { seeds.next() })
        settings.commandsPerSecond = 1_000_000
        settings.commandsAtOnce = 1_000_000
        let server = try await Server.start(
            host: "127.0.0.1", port: 0, folder: sessions, identity: identity, settings: settings)
        let made = try SessionMaker.make(
            name: "proef", script: script, rehearsal: true, folder: sessions, identity: identity,
            address: Address(host: "127.0.0.1", port: server.port), now: clock.now())
        try server.open("proef")
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let events = Mutex<[Event]>([])
        let setting = Play.Setting(
            script: script, quotes: quotes, votes: nil, seed: seed, clock: clock, speed: nil, host: "127.0.0.1",
            port: server.port, pin: identity.pinBytes,
            codes: Dictionary(uniqueKeysWithValues: made.map { ($0.seat, $0.code) }))
        let play = Play(setting, group: group) { news in
            if case .event(_, _, let event) = news { events.withLock { $0.append(event) } }
        }
        try await play.run()
        await server.stop()
        try await group.shutdownGracefully()
        return (events.withLock { $0 }, quotes)
    }

    @Test("turns hold words, a doorvraag is answered, and nobody says what the report does not have", arguments: [1, 2, 3] as [UInt64])
    func words(seed: UInt64) async throws {
        let (events, quotes) = try await Self.played(seed: seed)
        var turns = 0
        var empty = 0
        var spoken: [RoomID: Int] = [:]
        var asked: Set<Seat> = []
        var kinds: [Contribution.Kind: Int] = [:]
        var wantsWord: Set<Seat> = []
        var hadWord = 0
        for event in events {
            switch event {
            case .turnGiven(let seat, _, _):
                turns += 1
                spoken[try #require(seat.room)] = 0
            case .said(let one):
                kinds[one.kind, default: 0] += 1
                asked.remove(one.seat)
                if one.kind == .meta { continue }
                spoken[try #require(one.seat.room), default: 0] += 1
                #expect(quotes.contains { $0.text == one.text && $0.step == one.step && ($0.room ?? one.seat.room) == one.seat.room })
            case .turnEnded(let seat, _):
                if spoken[try #require(seat.room)] == 0 { empty += 1 }
                #expect(!asked.contains(seat), "asked, and the turn ended without an answer")
            case .followUpAsked(_, let to, _): if let to { asked.insert(to) }
            case .privateWordRequested(let seat): wantsWord.insert(seat)
            case .privateSaid(let seat, fromFacilitator: true, _): if wantsWord.remove(seat) != nil { hadWord += 1 }
            default: break
            }
        }
        #expect(turns >= 70, "\(turns)")
        #expect(empty * 50 <= turns, "\(empty) of \(turns)")
        #expect(asked.isEmpty)
        #expect(wantsWord.isEmpty && hadWord >= 1)
        #expect((kinds[.reply] ?? 0) >= 1 && (kinds[.coreClaim] ?? 0) >= 1, "\(kinds)")
        let questions = events.count { if case .followUpAsked(_, .some, _) = $0 { true } else { false } }
        #expect(questions >= 15, "\(questions)")
        // The report's words are enough for every stelling in both rooms.
        let script = try DraaiboekReader.read(
            String(contentsOf: root.appending(path: "stellingen/rondetafel-werk.yaml"), encoding: .utf8)
        ).get()
        for step in script.steps where step.kind == .stelling {
            for room in script.rooms {
                let words = events.count { if case .said(let one) = $0 { one.step == step.id && one.seat.room == room.id } else { false } }
                #expect(words >= 2, "\(step.id.rawValue) \(room.id.rawValue)")
            }
        }
    }
}
