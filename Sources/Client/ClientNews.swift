package import Deliberation
package import Wire

/// What a connection tells the program around it, in order.
package enum ClientNews: Sendable {
    /// Trying; `attempt` counts from 1 since the last time that it stood.
    case connecting(attempt: Int)
    case welcomed(ServerFrame.Welcome)
    case event(sequence: Int, at: Milliseconds, Event)
    case acknowledged(id: String, invitation: String?)
    case refused(id: String?, ServerFrame.Refusal)
    /// The line is lost; the client tries again by itself after `seconds`.
    case lost(seconds: Double)
    /// The end: the client tries no more.
    case over(ClientEnd)
}

/// Why a client tries no more.
package enum ClientEnd: Hashable, Sendable, Error {
    /// The server's key is not the invitation's.
    case wrongPin
    /// The invitation was refused: wrong, used, or made anew.
    case refused(ServerFrame.Refusal)
    /// The server speaks another version.
    case otherVersion
    /// Someone with the same invitation came in elsewhere.
    case replaced
    case sessionEnded
    /// The server could not be reached in the time that was allowed.
    case unreachable
    case stopped
}
