import Deliberation

/// How many voted, beside how many were there. The room itself saw k of n; this is about who reads it elsewhere.
extension Gate {
    /// Whether the number of votes of a group may stand beside the number of its people: else it tells that one or two did
    /// not vote (T_CELL). Where the people are fewer than T_COUNT no figure of them stands there.
    func mayTellVotes(_ votes: Int, of people: Int) -> Bool {
        people < Thresholds.count || votes == people || abs(people - votes) >= Thresholds.cell
    }

    /// Of a box: its figure where it may stand there.
    func figure(ofVotes votes: Int, people: Int) -> People {
        if votes <= 0 { return .nobody }
        if votes < Thresholds.count { return .fewer }
        return mayTellVotes(votes, of: people) ? .figure(votes) : .orMore
    }

    /// The outcome without all from which the number of votes of these rooms can be worked out: the points of a group
    /// come to the same sum for every vote, and the shares of all less those of the others are those of the group.
    func withoutVotes(_ outcome: VoteOutcome, of rooms: Set<RoomID>) -> VoteOutcome {
        var outcome = outcome
        for index in outcome.groups.indices where rooms.contains(outcome.groups[index].room) {
            outcome.groups[index].findings?.ballots = nil
            outcome.groups[index].findings?.order.points = nil
        }
        if outcome.overall?.included.contains(where: rooms.contains) == true {
            outcome.overall?.shares = nil
            outcome.overall?.pooled = nil
        }
        return outcome
    }
}
