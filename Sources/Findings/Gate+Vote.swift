import Deliberation

/// What may be told of a vote, outside the group and inside (design.md section 5): every room sees the same.
extension Gate {
    /// Which groups are told of: those with T_WORD ballots, where all others together have none or T_WORD as well.
    func toldOf(_ ballots: [Int]) -> [Bool] {
        let all = ballots.reduce(0, +)
        return ballots.map { $0 >= Thresholds.word && (all == $0 || all - $0 >= Thresholds.word) }
    }

    /// Whether a group that is large enough has its orders told. With three options and seven or eight ballots two orders that
    /// differ leave of some pair two counts; of such a group, which has no cells to tell either, nothing is told at all.
    /// That leaves open which options and which orders, and so every count. With nine ballots, or the orders alike,
    /// three counts are left (OrderGateTests).
    func tellsOrders(_ pairs: Pairwise, borda: [[Int]], schulze: [[Int]]) -> Bool {
        pairs.options != 3 || pairs.ballots >= Thresholds.word + 2 || borda == schulze
    }

    /// Ballots of a group as a figure.
    func figure(_ ballots: Int) -> Int? { ballots >= Thresholds.count ? ballots : nil }

    /// Borda points of a group, where both orders are the same without a tie, and no option is near none or near all.
    ///
    /// Points say what an option's margins over the others come to together; a second order that differs says more
    /// about each, down to the one number that fits. (Of three options, 30, 20 and 10 points of ten ballots, with the
    /// last two tied by Schulze, all ten put the first before the third.) With equal orders they leave of every pair
    /// each number three counts, and of who put an option first or last, while none is within two first places of
    /// nothing or of everything, 4 (m - 1) points, or 7 where that is more: with two options 7 = 2 x 0 + 7 = 2 x 1 + 5
    /// = 2 x 2 + 3 = 2 x 3 + 1. Gone through for all votes of 10 to 12 ballots over two options and of 10 and 11 over three
    /// (OrderGateTests); more options leave more.
    ///
    /// What decides is told already, but for how near. Where that is why points are left out, one option is near none or
    /// another near all and nobody knows which; with a tie there may be no two such ends, so points are left out anyway.
    func points(_ points: [Int], _ pairs: Pairwise, borda: [[Int]], schulze: [[Int]]) -> [Int]? {
        guard pairs.ballots >= Thresholds.count, borda == schulze, borda.allSatisfy({ $0.count == 1 }) else { return nil }
        let margin = max(2 * Thresholds.cell + 1, 2 * 2 * (pairs.options - 1))
        let most = Borda.most(pairs)
        return points.allSatisfy { $0 >= margin && $0 <= most - margin } ? points : nil
    }
}
