import Deliberation
import Findings
import Ledger
import Lines
import NIOCore
import Store
import Synchronization
import Wire

/// The loop of one session: takes what came in since its last turn, decides each to its end before the
/// next, makes all of it durable with one commit, and only then applies, acknowledges and tells.
///
/// An actor would be re-entrant at each `await`; this is not: everything but `enqueue` runs on one event
/// loop, and a commit blocks it.
final class SessionLoop: @unchecked Sendable {
    let name: String
    let settings: ServerSettings
    let store: SessionStore
    let invitations: InvitationDesk
    /// Codes and tokens of all seats, readable from any thread.
    let doors: Mutex<SeatDoors>

    private let eventLoop: any EventLoop
    private let inbox = Mutex<[Inbound]>([])

    // Everything below belongs to the event loop.
    var session = Session()
    var log: [Recorded] = []
    var attached: [Peer.ID: Attached] = [:]
    /// Ids of commands that were done, by seat: one sent twice counts once.
    var done: [Seat: Set<String>] = [:]
    var drafts: [Seat: String] = [:]
    var isStopped = false
    private let stopped: EventLoopPromise<Void>
    var whenStopped: EventLoopFuture<Void> { stopped.futureResult }

    init(
        name: String, store: SessionStore, invitations: InvitationDesk, settings: ServerSettings,
        on eventLoop: any EventLoop
    ) throws {
        self.name = name
        self.store = store
        self.invitations = invitations
        self.settings = settings
        self.eventLoop = eventLoop
        doors = Mutex(try SeatDoors(store))
        stopped = eventLoop.makePromise()
        log = try store.events()
        for recorded in log { session.apply(recorded.event, at: recorded.at) }
        done = try store.commandIDs()
        drafts = try store.drafts()
        try settlePresence()
    }

    /// Hands something to the loop, from any thread; keeps the order of one caller.
    func enqueue(_ item: Inbound) {
        let first = inbox.withLock { items in
            items.append(item)
            return items.count == 1
        }
        if first { eventLoop.execute { self.turn() } }
    }

    /// After a crash nobody is connected, whatever the log says.
    private func settlePresence() throws {
        let context = makeContext()
        var batch = Batch(session: session)
        for seat in session.attendees.keys.sorted() {
            batch.take(batch.session.decide(.left(seat), in: context), at: context.now)
        }
        guard !batch.events.isEmpty else { return }
        log += try store.append(batch.events, commands: [], expecting: log.count)
        session = batch.session
    }

    func makeContext() -> Context { Context(now: settings.now(), seed: settings.seed(), gate: Gate()) }

    private func turn() {
        let items = inbox.withLock { items in
            let all = items
            items = []
            return all
        }
        guard !isStopped else { return }
        var batch = Batch(session: session)
        var stopping = false
        for item in items {
            if case .stop = item {
                stopping = true
            } else {
                receive(item, &batch)
            }
        }
        if stopping {
            let context = makeContext()
            for seat in attached.values.map(\.seat).sorted() {
                batch.take(batch.session.decide(.left(seat), in: context), at: context.now)
            }
        }
        finish(&batch)
        if stopping { stop() }
    }

    /// Makes the batch durable and lets it take effect; on failure nothing has happened and all are told so.
    func finish(_ batch: inout Batch) {
        do {
            if !batch.events.isEmpty || !batch.commands.isEmpty {
                let recorded = try store.append(batch.events, commands: batch.commands, expecting: log.count)
                log += recorded
                session = batch.session
                for (seat, id) in batch.commands { done[seat, default: []].insert(id) }
                tell(recorded)
            }
            for reply in batch.replies { deliver(reply) }
            if session.isEnded, batch.ends { closeSession() }
        } catch {
            for reply in batch.replies { deliver(reply.asStorageFailure) }
        }
        flush()
    }

    /// Writes what each connection is to get in one piece.
    func flush() {
        for id in attached.keys {
            guard let bytes = attached[id]?.outgoing, !bytes.isEmpty else { continue }
            attached[id]?.outgoing = []
            attached[id]?.peer.send(bytes)
        }
    }

    private func stop() {
        isStopped = true
        for (_, one) in attached { bid(one, .stopping) }
        attached = [:]
        try? store.close()
        stopped.succeed()
    }
}
