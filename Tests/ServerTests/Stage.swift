import Client
import Deliberation
import Findings
import Foundation
import Ledger
import NIOCore
import NIOPosix
import Server
import Store
import TLS
import TestSupport
import Wire

/// A real server on a free port of loopback, with one session, for one test.
final class Stage: Sendable {
    let folder: TemporaryFolder
    let sessions: SessionFolder
    let identity: Identity
    let server: Server
    let made: [Seat: InvitationDesk.Made]
    let group: MultiThreadedEventLoopGroup

    init(
        script: Script = Sample.script(), folder: TemporaryFolder? = nil, port: Int = 0, resume: Bool = false,
        settings: ServerSettings = ServerSettings()
    ) async throws {
        let folder = try folder ?? TemporaryFolder()
        self.folder = folder
        sessions = try SessionFolder(folder.path)
        identity = try IdentityFile.loadOrCreate(sessions.identityFile)
        server = try await Server.start(
            host: "127.0.0.1", port: port, folder: sessions, identity: identity, settings: settings)
        if !resume {
            let list = try SessionMaker.make(
                name: "proef", script: script, rehearsal: false, folder: sessions, identity: identity,
                address: Address(host: "127.0.0.1", port: server.port), now: 1_000_000)
            made = Dictionary(uniqueKeysWithValues: list.map { ($0.seat, $0) })
        } else {
            made = [:]
        }
        try server.open("proef")
        group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    }

    /// `port`: of something that stands between, else the server's.
    func person(
        _ seat: Seat, token: String? = nil, prefix: String = "x", ballots: BallotDrawer = BallotDrawer(), port: Int? = nil,
        proofSeconds: Int64 = 300
    ) throws -> Person {
        Person(
            port: port ?? server.port, pin: identity.pinBytes, code: made[seat]?.code, token: token, prefix: prefix,
            group: group, ballots: ballots, proofSeconds: proofSeconds)
    }

    func close() async {
        await server.stop()
        try? await group.shutdownGracefully()
    }
}

/// A client of a test: what came is read with a limit in time, so that nothing hangs.
final class Person: @unchecked Sendable {
    let connection: ClientConnection
    private var news: AsyncStream<ClientNews>.Iterator
    private(set) var session = Session()
    private(set) var sequence = 0
    private(set) var token: String?
    /// The seat of the last welcome, and how often there was one.
    private(set) var seat: Seat?
    private(set) var welcomes = 0
    private(set) var end: ClientEnd?
    private(set) var refusals: [String] = []
    private(set) var misuses = 0
    private let kept = TokenKeeper()

    /// What became of this person's votes, and what is kept of them.
    private(set) var receipts: [StepID: ClientNews.Receipt] = [:]
    private(set) var ballots: [StepID: Ballot] = [:]
    private(set) var head: String?
    /// Fresh invitations, by the command that asked.
    private(set) var invitations: [String: String] = [:]
    /// All that this person was told, for a model of a surface.
    private(set) var events: [(at: Milliseconds, event: Event)] = []
    private let drawer = DrawerKeeper()
    var keptBallots: BallotDrawer { BallotDrawer(drawer.bytes) }

    init(
        port: Int, pin: [UInt8], code: String?, token: String?, prefix: String, group: any EventLoopGroup,
        ballots: BallotDrawer = BallotDrawer(), proofSeconds: Int64 = 300
    ) {
        let (stream, continuation) = AsyncStream.makeStream(of: ClientNews.self)
        news = stream.makeAsyncIterator()
        var settings = ClientSettings()
        settings.firstAttempts = 2
        settings.proofSeconds = proofSeconds
        connection = ClientConnection(
            host: "127.0.0.1", port: port, pin: pin, code: code, token: token, prefix: prefix, settings: settings,
            group: group, keepToken: { [kept] in kept.keep($0) }, ballots: ballots,
            keepBallots: { [drawer] in drawer.keep($0) }, news: continuation)
        connection.start()
    }

    var keptToken: String? { kept.token }

    struct TimedOut: Error {}

    /// Reads on until this holds; throws after ninety seconds or at the end.
    func wait(_ holds: (Person) -> Bool) async throws {
        let limit = ContinuousClock.now + .seconds(90)
        while !holds(self) {
            guard ContinuousClock.now < limit, let one = await news.next(isolation: nil) else { throw TimedOut() }
            take(one)
        }
    }

    func arrive() async throws {
        try await wait { $0.token != nil || $0.end != nil }
        var left = waiting
        while left > 0, let one = await news.next(isolation: nil) {
            if case .event = one { left -= 1 }
            take(one)
        }
    }

    private var waiting = 0
    private var settled: Set<String> = []

    private func take(_ one: ClientNews) {
        switch one {
        case .welcomed(let welcome):
            token = welcome.token ?? kept.token ?? "known"
            seat = welcome.seat
            welcomes += 1
            if welcome.after == 0 {
                session = Session()
                events = []
            }
            waiting = welcome.waiting
        case .event(let number, let at, let event):
            sequence = number
            events.append((at, event))
            session.apply(event, at: at)
            if case .codeMisused = event { misuses += 1 }
        case .acknowledged(let id, let invitation):
            settled.insert(id)
            if let invitation { invitations[id] = invitation }
        case .refused(let id, let refusal):
            refusals.append(refusal.code)
            if let id { settled.insert(id) }
        case .over(let end): self.end = end
        case .ballot(let step, let ballot): ballots[step] = ballot
        case .receipt(let step, let receipt): receipts[step] = receipt
        case .head(let digest): head = digest
        case .lost, .connecting: break
        }
    }

    /// Does it; returns the code of a refusal, or nil.
    @discardableResult
    func perform(_ command: Command) async throws -> String? {
        let before = refusals.count
        let id = connection.send(command)
        try await wait { $0.settled.contains(id) }
        return refusals.count > before ? refusals.last : nil
    }
}

private final class TokenKeeper: @unchecked Sendable {
    private let lock = NSLock()
    private var kept: String?
    var token: String? { lock.withLock { kept } }
    func keep(_ token: String) { lock.withLock { kept = token } }
}

private final class DrawerKeeper: @unchecked Sendable {
    private let lock = NSLock()
    private var kept: [UInt8] = []
    var bytes: [UInt8] { lock.withLock { kept } }
    func keep(_ bytes: [UInt8]) { lock.withLock { kept = bytes } }
}
