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

    let eventLoop: any EventLoop
    private let inbox = Mutex<[Inbound]>([])

    // Everything below belongs to the event loop.
    var session = Session()
    var log: [Recorded] = []
    var attached: [Peer.ID: Attached] = [:]
    /// Ids of commands that were done, by seat: one sent twice counts once.
    var done: [Seat: Set<String>] = [:]
    var drafts: [Seat: String] = [:]
    /// The boxes of votes; nothing in them says whose a ballot is.
    var boxes: Boxes
    /// All proofs of a closed box, made when the first one is asked for.
    var proofs: [BoxKey: [String: InclusionProof]] = [:]
    /// For people at plain lines.
    var own: [Seat: OwnVotes] = [:]
    /// The session's name as seals hold it: that of the file when it was made.
    let sealName: String
    /// When the gespreksleider was last told that somebody tried a seat's used code.
    var misusedAt: [Seat: Milliseconds] = [:]
    /// Invitations that were made lately, by the command that asked: they are kept nowhere else.
    var shown: [(by: Seat, id: String, text: String)] = []
    /// A commit failed, and it has not been made up for yet: who is there may not be what the log says.
    private var isUnsettled = false
    private var settles = false
    /// When the loop is woken for what is due by itself, and what takes that back.
    var alarm: (due: Milliseconds, cancel: @Sendable () -> Void)?
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
        log = try store.events()
        for recorded in log { session.apply(recorded.event, at: recorded.at) }
        done = try store.commandIDs()
        drafts = try store.drafts()
        boxes = try Boxes(store)
        sealName = try store.name()
        stopped = eventLoop.makePromise()
        // After a crash nobody is connected, whatever the log says.
        var batch = Batch(session: session, doors: doors.withLock { $0 }, boxes: boxes)
        settlePresence(&batch)
        interrupted(&batch)
        takeDue(&batch)
        finish(batch)
    }

    /// Hands something to the loop, from any thread; keeps the order of one caller.
    func enqueue(_ item: Inbound) {
        let first = inbox.withLock { items in
            items.append(item)
            return items.count == 1
        }
        if first { eventLoop.execute { self.turn() } }
    }

    /// How much has come in and not been taken up yet.
    var waiting: Int { inbox.withLock { $0.count } }

    /// `boxes`: as the batch has them, for a command that may close one.
    func makeContext(_ boxes: Boxes = Boxes()) -> Context {
        Context(now: settings.now(), seed: settings.seed(), gate: Gate(), boxes: boxes)
    }

    private func turn() {
        let items = inbox.withLock { items in
            let all = items
            items = []
            return all
        }
        guard !isStopped else { return }
        var batch = Batch(session: session, doors: doors.withLock { $0 }, boxes: boxes)
        var stopping = false
        if isUnsettled {
            settlePresence(&batch)
            interrupted(&batch)
        }
        for item in items {
            if case .stop = item {
                stopping = true
            } else {
                receive(item, &batch)
            }
        }
        takeDue(&batch)
        if stopping {
            let context = makeContext()
            for seat in attached.values.map(\.seat).sorted() {
                batch.take(batch.session.decide(.left(seat), in: context), at: context.now)
            }
        }
        finish(batch)
        for item in items { item.sender?.wasDecided() }
        if stopping { stop() }
    }

    /// Makes the batch durable and lets it take effect; on failure nothing has happened and all are told so.
    private func finish(_ batch: Batch) {
        do {
            var recorded: [Recorded] = []
            if !batch.isEmpty {
                recorded = try store.append(
                    batch.events, commands: batch.commands, seats: batch.changes, drafts: batch.drafts,
                    ballots: batch.ballots, expecting: log.count)
            }
            settle(hasWritten: !batch.isEmpty)
            takeEffect(batch, recorded)
        } catch {
            isUnsettled = true
            settleLater()
            for reply in batch.replies { deliver(reply.asStorageFailure) }
            // Who only wanted to go may; who also asked for something was told that it could not be kept, and stays.
            for (peer, why) in batch.leaving where why == nil && !batch.replies.contains(where: { $0.peer == peer }) {
                guard let one = attached.removeValue(forKey: peer) else { continue }
                one.peer.close(saying: one.outgoing)
            }
        }
        flush()
        setAlarm()
    }

    // MARK: what happens by itself

    /// After all that came in before it: who objects in the last moment has objected.
    private func takeDue(_ batch: inout Batch) {
        // A context draws a seed: one that is not used would make a rehearsal hang on how many turns there were.
        guard let due = batch.session.nextDue, due <= settings.now() else { return }
        let context = makeContext(batch.boxes)
        batch.take(batch.session.decide(.clock, in: context), at: context.now)
    }

    /// For a while nothing was taken in.
    private func interrupted(_ batch: inout Batch) {
        let context = makeContext(batch.boxes)
        batch.take(batch.session.decide(.interrupted, in: context), at: context.now)
    }

    /// Of what is due next, as the log now has it. After a commit that failed the turn that settles it looks.
    private func setAlarm() {
        let due = isStopped || isUnsettled ? nil : session.nextDue
        guard due != alarm?.due else { return }
        alarm?.cancel()
        alarm = nil
        guard let due else { return }
        // The wall clock may be set back meanwhile: then the turn finds nothing due, and waits anew.
        let cancel = settings.wake(eventLoop, max(0, due - settings.now())) { [weak self] in self?.enqueue(.clock) }
        alarm = (due, cancel)
    }

    private func takeEffect(_ batch: Batch, _ recorded: [Recorded]) {
        log += recorded
        session = batch.session
        boxes = batch.boxes
        if !batch.changes.isEmpty { doors.withLock { $0 = batch.doors } }
        for (seat, id) in batch.commands { done[seat, default: []].insert(id) }
        for (seat, text) in batch.drafts { drafts[seat] = text }
        for peer in batch.confirmed { attached[peer]?.secret = nil }
        for renewal in batch.renewals { show(renewal) }
        for case .moved(let seat, _, _) in batch.changes { own[seat] = nil }
        for one in batch.ownCasts { own[one.seat, default: OwnVotes()].cast(one.ballot, one.step, seal: one.seal) }
        // Who is removed from the table reads why before the line ends.
        part(batch.leaving.filter { $0.why != .excluded })
        for (peer, seat) in batch.relocations { relocate(peer, to: seat) }
        tell(recorded)
        part(batch.leaving.filter { $0.why == .excluded })
        for (peer, _) in batch.relocations { greet(peer, returnCode: nil, notice: .moved) }
        for reply in batch.replies { deliver(reply) }
        closeBoxes(recorded)
        if session.isEnded, batch.ends { closeSession() }
    }

    private func part(_ leaving: [(peer: Peer.ID, why: WireFault?)]) {
        for (peer, why) in leaving {
            guard let one = attached.removeValue(forKey: peer) else { continue }
            if let why { bid(one, why) } else { one.peer.close(saying: one.outgoing) }
        }
    }

    // MARK: after a commit that failed

    /// Who is there by the log and who is there: the log is put right.
    private func settlePresence(_ batch: inout Batch) {
        let context = makeContext()
        let here = Set(attached.values.filter(\.isWelcomed).map(\.seat))
        for (seat, attendee) in batch.session.attendees.sorted(by: { $0.key < $1.key }) {
            switch attendee.presence {
            case .present where !here.contains(seat):
                batch.take(batch.session.decide(.left(seat), in: context), at: context.now)
            case .away where here.contains(seat):
                batch.take(batch.session.decide(.arrived(seat), in: context), at: context.now)
            default: break
            }
        }
    }

    private func settle(hasWritten: Bool) {
        guard isUnsettled else { return }
        do {
            if !hasWritten { try store.settle() }
            isUnsettled = false
        } catch { settleLater() }
    }

    private func settleLater() {
        guard !settles else { return }
        settles = true
        eventLoop.scheduleTask(in: .milliseconds(settings.settleMilliseconds)) {
            self.settles = false
            self.enqueue(.settle)
        }
    }

    // MARK: the end of a turn

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
        setAlarm()
        for (_, one) in attached { bid(one, .stopping) }
        attached = [:]
        try? store.close()
        stopped.succeed()
    }
}
