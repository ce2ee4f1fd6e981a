import Deliberation

/// What may be told of a vote, outside the group and inside (design.md section 5): every room sees the same.
extension Gate {
    /// Which groups are told of: those with T_WORD ballots, where all others together have none or T_WORD as well.
    func toldOf(_ ballots: [Int]) -> [Bool] {
        let all = ballots.reduce(0, +)
        return ballots.map { $0 >= Thresholds.word && (all == $0 || all - $0 >= Thresholds.word) }
    }

    /// Ballots of a group as a figure.
    func figure(_ ballots: Int) -> Int? { ballots >= Thresholds.count ? ballots : nil }

    /// Borda points of a group: from T_COUNT ballots, and only where no option is within 6 points of none or of all.
    ///
    /// With 6 points or fewer at most three ballots put the option before any other, so the points nearly say how many:
    /// 2 points a win, or 1 a tie. Where points are left out the reader learns no more than that (none, one, two or three
    /// ballots), and not at which end. Points that are told leave of two options, the tightest case, four counts or more
    /// of the ballots for either: 7 = 2 x 0 + 7 = 2 x 1 + 5 = 2 x 2 + 3 = 2 x 3 + 1.
    func points(_ points: [Int], most: Int, ballots: Int) -> [Int]? {
        guard ballots >= Thresholds.count else { return nil }
        let margin = 2 * Thresholds.cell
        return points.allSatisfy { $0 > margin && $0 < most - margin } ? points : nil
    }
}
