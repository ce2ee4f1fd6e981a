package import Deliberation

/// What became of one's own vote.
package enum ReceiptState: Hashable, Sendable {
    /// It is in the box, and can be changed while the vote is open. `code`: shown once to who votes by plain lines,
    /// whose seal the server drew.
    case cast(Ballot, code: String?)
    /// The box is closed and this person's ballot is in it, checked. `byServer`: the server says so (plain lines), the
    /// program did not check it itself.
    case included(byServer: Bool)
    /// The box is closed and the ballot is not in it, or its seal does not check: the alarm was raised.
    case missing
    /// The proof was kept here.
    case kept(path: String)
    /// Nothing of the seal is known here: the vote counts, and cannot be changed from this place.
    case unknown
}
