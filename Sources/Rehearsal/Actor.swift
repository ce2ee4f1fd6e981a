import Client
import Deliberation
import NIOCore
import Wire

/// A person of the play with their own connection; does one thing at a time and waits until it is done.
final class Actor: @unchecked Sendable {
    // Used by one task at a time: the play.
    /// Another one once its person was brought to another room.
    private(set) var seat: Seat
    private let connection: ClientConnection
    private var news: AsyncStream<ClientNews>.Iterator
    /// What this person may see, built as any client builds it.
    private(set) var session = Session()
    /// All that this person got to see, in order, as their last connection told it from the beginning.
    private(set) var seen: [Event] = []
    /// What became of this person's votes.
    private var receipts: [StepID: ClientNews.Receipt] = [:]
    private let watcher: (@Sendable (ClientNews) -> Void)?

    struct Refused: Error {
        let seat: Seat
        let code: String
    }

    struct Ended: Error {
        let end: ClientEnd
    }

    init(
        seat: Seat, host: String, port: Int, pin: [UInt8], code: String?, token: String?, prefix: String,
        group: any EventLoopGroup,
        watcher: (@Sendable (ClientNews) -> Void)?, box: TokenBox
    ) {
        self.seat = seat
        self.watcher = watcher
        let (stream, continuation) = AsyncStream.makeStream(of: ClientNews.self)
        news = stream.makeAsyncIterator()
        connection = ClientConnection(
            host: host, port: port, pin: pin, code: code, token: token, prefix: prefix, group: group,
            keepToken: { box.keep($0) }, ballots: box.drawer, keepBallots: { box.keep(drawer: $0) }, news: continuation)
    }

    /// Comes in, and has read all that is there to see.
    func arrive() async throws {
        connection.start()
        var waiting: Int?
        while waiting != 0 {
            switch try await next() {
            case .welcomed(let welcome): waiting = welcome.waiting
            case .event: waiting = waiting.map { $0 - 1 }
            default: break
            }
        }
    }

    /// Does this, and returns once the server has it durably. A refusal is an error.
    func perform(_ command: Command) async throws {
        let id = connection.send(command)
        while true {
            switch try await next() {
            case .acknowledged(id, _): return
            case .refused(id, let refusal): throw Refused(seat: seat, code: refusal.code)
            default: break
            }
        }
    }

    func keepBallot(_ step: StepID, _ ballot: Ballot) { connection.keepBallot(step, ballot) }

    /// Votes, or votes anew, and returns once the ballot lies in the box.
    func cast(_ step: StepID, _ ballot: Ballot) async throws {
        connection.cast(step, ballot)
        while receipts[step] != .cast(ballot) {
            if case .refused(_, let refusal) = try await next() { throw Refused(seat: seat, code: refusal.code) }
        }
    }

    /// What the client found in the closed box.
    func proven(_ step: StepID) async throws -> ClientNews.Receipt {
        while true {
            if let receipt = receipts[step] {
                switch receipt {
                case .included, .missing, .unknown: return receipt
                case .cast, .kept: break
                }
            }
            _ = try await next()
        }
    }

    /// Reads on until the person sits in this room.
    func settle(in room: RoomID) async throws {
        while seat.room != room || session.attendees[seat]?.presence != .present { _ = try await next() }
    }

    /// Reads on until this holds of what the person sees.
    func wait(until holds: (Session) -> Bool) async throws {
        while !holds(session) { _ = try await next() }
    }

    /// Has read all that happened before now: going on where nothing is paused changes nothing, and its
    /// acknowledgement comes after the rest.
    func catchUp(_ room: RoomID) async throws { try await perform(.resume(room: room)) }

    func leave() { connection.stop() }

    private func next() async throws -> ClientNews {
        guard let one = await news.next(isolation: nil) else { throw Ended(end: .stopped) }
        watcher?(one)
        switch one {
        case .welcomed(let welcome) where welcome.after == 0:
            seat = welcome.seat
            session = Session()
            seen = []
        case .event(_, let at, let event):
            session.apply(event, at: at)
            seen.append(event)
        case .receipt(let step, let receipt): receipts[step] = receipt
        case .over(let end): throw Ended(end: end)
        default: break
        }
        return one
    }
}
