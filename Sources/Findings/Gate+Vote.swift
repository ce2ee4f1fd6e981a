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

    /// Borda points of a group, where both orders are the same without a tie, and no end of it is near.
    ///
    /// Points say what an option's margins over the others come to together; a second order that differs says more
    /// about each, down to the one number that fits. (Of three options, 30, 20 and 10 points of ten ballots, with the
    /// last two tied by Schulze, all ten put the first before the third.) With equal orders they leave of every pair
    /// each number three counts, and of who put an option first or last, while no end is near.
    ///
    /// An end: k options together get at least k (k - 1) points of a ballot, when all others stand before all of them.
    /// Near is less than two first places more, 4 (m - 1) points (two options: 7, where 7 = 2 x 0 + 7 = 2 x 1 + 5
    /// = 2 x 2 + 3 = 2 x 3 + 1). For k = 1 that is one option near no points at all; for k = m - 1 another near all there
    /// are; between them, a few that nearly everybody puts behind the rest.
    ///
    /// Gone through for all votes of 10 and more ballots over two options, and of 10 over three (OrderGateTests); more options
    /// leave more. What decides is told already, but for how near: where points are left out for that, some end is near and
    /// nobody knows which. With a tie there may be one end only, so points are left out anyway.
    func points(_ points: [Int], _ pairs: Pairwise, borda: [[Int]], schulze: [[Int]]) -> [Int]? {
        guard mayTellPoints(pairs, borda: borda, schulze: schulze) else { return nil }
        let near = pairs.options > 2 ? 4 * (pairs.options - 1) : 2 * Thresholds.cell + 1
        var sum = 0
        for (index, value) in points.sorted().dropLast().enumerated() {
            sum += value
            if sum < pairs.ballots * (index + 1) * index + near { return nil }
        }
        return points
    }

    /// Whether points are told unless an end is near: all of it is told.
    func mayTellPoints(_ pairs: Pairwise, borda: [[Int]], schulze: [[Int]]) -> Bool {
        pairs.ballots >= Thresholds.count && borda == schulze && borda.allSatisfy { $0.count == 1 }
    }
}
