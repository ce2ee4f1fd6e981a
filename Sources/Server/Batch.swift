import Deliberation
import Store
import Wire

/// What one turn of the loop decided and has not made durable yet. Nothing of it has happened before the commit:
/// what is said to connections, which of them end, and what opens a seat, all waits for it.
struct Batch {
    /// The session, and what opens its seats, as they will stand.
    private(set) var session: Session
    private(set) var doors: SeatDoors
    private(set) var boxes: Boxes
    private(set) var events: [(at: Milliseconds, event: Event)] = []
    private(set) var changes: [SeatChange] = []
    /// What goes into the boxes, in the order in which it came; the store keeps no order.
    private(set) var ballots: [BallotChange] = []
    /// Ballots of people at plain lines, whose seals the server drew.
    var ownCasts: [(peer: Peer.ID, seat: Seat, step: StepID, ballot: Ballot, seal: String)] = []
    var commands: [(seat: Seat, id: String)] = []
    var drafts: [(seat: Seat, text: String?)] = []
    var replies: [Reply] = []
    /// Connections whose person is known to have what was handed out there.
    var confirmed: Set<Peer.ID> = []
    /// Connections that end, and why; nil: their person wants it.
    var leaving: [(peer: Peer.ID, why: WireFault?)] = []
    /// Fresh codes, and the command that asked for each.
    var renewals: [(seat: Seat, code: String, by: Seat, id: String)] = []
    /// Connections of plain lines whose person is brought to another room, and their seat there.
    private(set) var relocations: [(peer: Peer.ID, seat: Seat)] = []
    private(set) var ends = false

    init(session: Session, doors: SeatDoors, boxes: Boxes) {
        self.session = session
        self.doors = doors
        self.boxes = boxes
    }

    /// Whether there is nothing to make durable.
    var isEmpty: Bool { events.isEmpty && changes.isEmpty && ballots.isEmpty && commands.isEmpty && drafts.isEmpty }

    mutating func take(_ events: [Event], at now: Milliseconds) {
        for event in events {
            session.apply(event, at: now)
            self.events.append((now, event))
            if event == .ended { ends = true }
        }
    }

    mutating func change(_ change: SeatChange) {
        doors.make(change)
        changes.append(change)
    }

    mutating func put(_ ballot: BallotChange) {
        boxes.make(ballot)
        ballots.append(ballot)
    }

    mutating func relocate(_ peer: Peer.ID, to seat: Seat) {
        relocations.removeAll { $0.peer == peer }
        relocations.append((peer, seat))
    }

    /// Where a connection sits that sat in `own`: where this batch brings it to, or still there.
    func seat(of peer: Peer.ID, from own: Seat) -> Seat { relocations.last { $0.peer == peer }?.seat ?? own }

    func isLeaving(_ peer: Peer.ID) -> Bool { leaving.contains { $0.peer == peer } }
}
