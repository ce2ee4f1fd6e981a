import Deliberation
import Wire

/// How a person proves that a seat is theirs.
enum Credential: Sendable {
    case code(String)
    /// A program's session token, or the terugkeercode of plain lines.
    case token(String)
    /// Typed by a person, who need not know which of the two it is.
    case either(String)
}

/// What comes into the loop of a session.
enum Inbound: Sendable {
    /// A program said hello; `id` is its frame's.
    case hello(Peer, id: String, Credential, last: Int?)
    /// A person without the program typed a code.
    case code(Peer, Credential)
    case frame(Peer, ClientFrame)
    /// A program said something that has its answer already: it is there, and has what it was given.
    case heard(Peer)
    case line(Peer, [UInt8])
    case lineTooLong(Peer)
    case gone(Peer.ID)
    /// Time to make up for a commit that failed.
    case settle
    /// Something is due: every turn looks, this one is for it alone.
    case clock
    case stop

    /// Whose it is, where it counts among what waits of one connection.
    var sender: Peer? {
        switch self {
        case .hello(let peer, _, _, _), .code(let peer, _), .frame(let peer, _), .heard(let peer), .line(let peer, _),
            .lineTooLong(let peer):
            peer
        case .gone, .settle, .clock, .stop: nil
        }
    }
}
