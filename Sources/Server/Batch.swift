import Deliberation
import Wire

/// What one turn of the loop decided and has not made durable yet.
struct Batch {
    /// The session as it will stand.
    var session: Session
    var events: [(at: Milliseconds, event: Event)] = []
    var commands: [(seat: Seat, id: String)] = []
    var replies: [Reply] = []
    var ends = false

    init(session: Session) { self.session = session }

    mutating func take(_ events: [Event], at now: Milliseconds) {
        for event in events {
            session.apply(event, at: now)
            self.events.append((now, event))
            if event == .ended { ends = true }
        }
    }
}

/// What is said to one connection once the batch is durable.
enum Reply {
    case acknowledged(Peer.ID, id: String, invitation: String?)
    case rejected(Peer.ID, id: String, Rejection)
    case fault(Peer.ID, id: String?, WireFault)
    /// A seat's connection stands: welcome, and all that it may see.
    case welcome(Peer.ID, id: String, token: String?, last: Int?)
    /// The same for a person with plain lines; `returnCode` is shown to them.
    case greet(Peer.ID, returnCode: String)
    case pong(Peer.ID, id: String)

    /// What is said instead when the batch could not be made durable.
    var asStorageFailure: Reply {
        switch self {
        case .acknowledged(let peer, let id, _), .welcome(let peer, let id, _, _): .fault(peer, id: id, .storage)
        case .greet(let peer, _): .fault(peer, id: nil, .storage)
        case .rejected, .fault, .pong: self
        }
    }
}
