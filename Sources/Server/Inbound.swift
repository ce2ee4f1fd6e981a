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
    case frame(Peer.ID, ClientFrame)
    case line(Peer.ID, [UInt8])
    case lineTooLong(Peer.ID)
    case gone(Peer.ID)
    case stop
}
