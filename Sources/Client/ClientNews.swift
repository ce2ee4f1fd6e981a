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
    /// One's own ballot, as this program kept it.
    case ballot(StepID, Ballot)
    /// What became of one's own vote.
    case receipt(StepID, Receipt)
    /// The last link of the chain over the whole log, as hex; the session has ended.
    case head(digest: String)
    /// The line is lost; the client tries again by itself after `seconds`.
    case lost(seconds: Double)
    /// The end: the client tries no more.
    case over(ClientEnd)

    package enum Receipt: Hashable, Sendable {
        /// The server has it; it can be changed while the vote is open.
        case cast(Ballot)
        /// Checked: it is in the closed box.
        case included
        /// It is not, or the box does not check; the alarm was raised.
        case missing
        /// Its proof stays, as text for a person.
        case kept(text: String)
        /// Nothing of this vote is known here.
        case unknown
    }
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
