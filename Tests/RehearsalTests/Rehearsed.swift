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

/// A shipped draaiboek, played to its end in this process.
struct Rehearsed {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    let script: Script
    let quotes: [Quote]
    /// What the gespreksleider got to see, in order.
    let events: [Event]
    /// What the play knows that people voted, and what their clients found in the closed box.
    let ballots: [Seat: Ballot]
    let receipts: [Seat: ClientNews.Receipt]
    let changes: Int
    /// What each person's client got to see, in order.
    let seen: [Seat: [Event]]
    /// Holds the session file as long as this value lives.
    let folder: TemporaryFolder

    static func script(_ name: String) throws -> Script {
        let folder = root.appending(path: "stellingen")
        let text = try String(contentsOf: folder.appending(path: "\(name).yaml"), encoding: .utf8)
        return try DraaiboekReader.read(text) { name in
            (try? Data(contentsOf: folder.appending(path: name))).map { .success([UInt8]($0)) } ?? .failure(.missing)
        }.get()
    }

    /// What people of a shipped draaiboek say; nothing where there is no such file.
    static func quotes(_ name: String) throws -> [Quote] {
        let path = root.appending(path: "stellingen/citaten/\(name).yaml")
        guard FileManager.default.fileExists(atPath: path.path) else { return [] }
        return try QuotesReader.read(String(contentsOf: path, encoding: .utf8)).get()
    }

    static func play(_ name: String, seed: UInt64, seats: Int? = nil) async throws -> Rehearsed {
        var script = try script(name)
        if let seats { for index in script.rooms.indices { script.rooms[index].seats = seats } }
        return try await play(script, quotes: quotes(name), seed: seed)
    }

    static func play(_ script: Script, quotes: [Quote] = [], seed: UInt64) async throws -> Rehearsed {
        let folder = try TemporaryFolder()
        let sessions = try SessionFolder(folder.path)
        let identity = try IdentityFile.loadOrCreate(sessions.identityFile)
        let clock = VirtualClock(start: 1_767_261_600_000)
        let seeds = SeedSource(seed: seed)
        var settings = ServerSettings(now: { clock.now() }, seed: { seeds.next() })
        settings.wake = { loop, delay, body in clock.wake(after: delay) { loop.execute(body) } }
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
        return Rehearsed(
            script: script, quotes: quotes, events: events.withLock { $0 }, ballots: play.ballots,
            receipts: play.receipts, changes: play.changes, seen: play.seen, folder: folder)
    }

    /// The session's file, after the server let go of it.
    func store() throws -> SessionStore { try SessionFolder(folder.path).open("proef") }

    /// What stands behind the end holds digests with salt, which is drawn anew; that is left out.
    func log() throws -> [Recorded] { try store().events().filter { if case .amended = $0.event { false } else { true } } }
}
