package import Deliberation

/// One box: the ballots of one room on one step.
package struct BoxKey: Hashable, Sendable {
    package let room: RoomID
    package let step: StepID

    package init(room: RoomID, step: StepID) {
        self.room = room
        self.step = step
    }
}

/// A ballot as it lies in its box: what was voted and what seals it, never whose it is.
package struct BoxedBallot: Hashable, Sendable {
    /// c, as 64 lower-case hex digits.
    package let seal: String
    /// r, as 64 lower-case hex digits.
    package let opening: String
    package let ballot: Ballot

    package init(seal: String, opening: String, ballot: Ballot) {
        self.seal = seal
        self.opening = opening
        self.ballot = ballot
    }
}

/// A change of a box; kept in one commit with the events that it belongs to.
package enum BallotChange: Hashable, Sendable {
    /// `replacing`: the seal of this voter's earlier ballot, which goes.
    case put(room: RoomID, step: StepID, BoxedBallot, replacing: String?)
}

/// Why a ballot does not go into its box; nothing of its commit is kept then.
package enum BoxError: Error, Hashable, Sendable {
    /// This seal lies there already.
    case repeated
    /// The ballot that it replaces is not there.
    case notThere
    /// A seal or an opening is not 64 lower-case hex digits.
    case badSeal
}
