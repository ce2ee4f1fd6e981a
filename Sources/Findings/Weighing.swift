package import Deliberation

/// What a vote says, as far as the gate lets it be told. Takes ballots alone, never a person.
package enum Weighing {
    /// The ballots of one group.
    package struct Group: Sendable {
        package var room: RoomID
        package var ballots: [Ballot]

        package init(room: RoomID, ballots: [Ballot]) {
            self.room = room
            self.ballots = ballots
        }
    }

    /// The outcome over all groups, in their order. The order of ballots within a group makes no difference, nor does
    /// the order of options but for the order in which the outcome lists them.
    package static func outcome(of form: BallotForm, groups: [Group]) -> VoteOutcome {
        VoteOutcome(groups: groups.map { GroupOutcome(room: $0.room, findings: nil, isEmpty: $0.ballots.isEmpty) })
    }
}
