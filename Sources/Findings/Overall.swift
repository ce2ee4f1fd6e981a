import Deliberation

/// All groups together, each with equal weight.
///
/// It is over groups only that are told of by themselves, so it says nothing of the others. Of a group whose points
/// are told (`Gate.points`) it says nothing new: it can be worked out. Of another it may, where that group turns round
/// what the points of the others come to: then its own points for two options lie further apart than those of the
/// others together. Such groups are left out (or, where fewer than two then remain, there is no overall order) where
/// that could be far enough to say how nearly all of them voted. What decides is told already, the points and the
/// orders, never what the order overall comes to: so neither a group's absence nor that of the order tells anything.
enum Overall {
    /// One group that is told of.
    struct Part {
        var room: RoomID
        var points: [Int]
        var most: Int
        /// Whether its points are told.
        var isTold: Bool

        /// Points in the same measure as those of a group that is told.
        var weighed: (points: [Int], most: Int) { (points, most) }
    }

    static func outcome(of form: BallotForm, rooms: [RoomID], parts: [Part]) -> OverallOutcome? {
        guard form.options.count > 1 else { return nil }
        let told = parts.filter(\.isTold)
        guard let mayTellAll = mayTellAll(parts) else { return nil }
        let included = mayTellAll ? parts : told
        guard included.count > 1, let together = EqualWeight(included.map(\.weighed)) else { return nil }
        func ids(_ groups: [[Int]]) -> [[OptionID]] { groups.map { $0.map { form.options[$0].id } } }
        let isKnown = included.allSatisfy(\.isTold)
        let order = together.order
        let heap = (0..<form.options.count).map { option in included.reduce(0) { $0 + $1.points[option] } }
        let pooled = Pairwise.order(by: heap)
        return OverallOutcome(
            included: included.map(\.room), leftOut: rooms.filter { room in !included.contains { $0.room == room } },
            order: ids(order), shares: isKnown ? together.shares : nil,
            // One heap weighs a group by its ballots, of which a group below T_COUNT tells no figure.
            pooled: isKnown && pooled.first != order.first ? ids(pooled) : nil)
    }

    /// Whether groups whose points are not told may be among those that are. Nil where the numbers grow too large.
    ///
    /// For each two options: the points that are told put one before the other by the sum S of their shares. A group that has
    /// them the other way round (its order is told) can turn that: then its own shares differ by S at least, less what other
    /// such groups may add, 1 each. With 7 ballots, of which the reader's is one, a difference of up to 2/7 (1/7 with two
    /// options) leaves three counts or more of those who put the one first, and of those who put the other first.
    private static func mayTellAll(_ parts: [Part]) -> Bool? {
        let told = parts.filter(\.isTold)
        let others = parts.filter { !$0.isTold }
        guard !told.isEmpty, !others.isEmpty else { return true }
        guard let known = EqualWeight(told.map(\.weighed)) else { return nil }
        let sevenths: Int128 = known.sums.count > 2 ? 2 : 1
        for a in known.sums.indices {
            for b in known.sums.indices where known.sums[a] > known.sums[b] {
                let against = others.count { $0.points[a] < $0.points[b] }
                let least = known.sums[a] - known.sums[b] - Int128(max(0, against - 1)) * known.unit
                if against > 0, 7 * least > sevenths * known.unit { return false }
            }
        }
        return true
    }
}
