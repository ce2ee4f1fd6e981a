import Deliberation
import Wire

/// What is said to one connection once the batch is durable.
enum Reply {
    case acknowledged(Peer.ID, id: String)
    case rejected(Peer.ID, id: String, Rejection, of: Command? = nil)
    case fault(Peer.ID, id: String?, WireFault)
    /// A seat's connection stands: welcome, and all that it may see.
    case welcome(Peer.ID, id: String, token: String?, last: Int?)
    /// The same for a person with plain lines; `returnCode` is shown to them.
    case greet(Peer.ID, returnCode: String)

    case proof(Peer.ID, id: String, ServerFrame.Inclusion)
    /// The ballot of a person at plain lines is in the box; `code` is shown once.
    case cast(Peer.ID, id: String, step: StepID, Ballot, code: String)

    var peer: Peer.ID {
        switch self {
        case .acknowledged(let peer, _), .rejected(let peer, _, _, _), .fault(let peer, _, _), .welcome(let peer, _, _, _),
            .greet(let peer, _), .proof(let peer, _, _), .cast(let peer, _, _, _, _):
            peer
        }
    }

    /// What is said instead when the batch could not be made durable.
    var asStorageFailure: Reply {
        switch self {
        case .acknowledged(let peer, let id), .welcome(let peer, let id, _, _),
            .cast(let peer, let id, _, _, _):
            .fault(peer, id: id, .storage)
        case .greet(let peer, _): .fault(peer, id: nil, .storage)
        case .rejected, .fault, .proof: self
        }
    }
}
