import Deliberation

/// All groups together, each with equal weight.
///
/// It is over groups only that are told of by themselves, so it says nothing of the others. Of a group whose points
/// are told (`Gate.points`) it says nothing new: it can be worked out. Of another it may, where that group turns round
/// what the points of the others come to: then its own points for two options lie further apart than those of the
/// others together. Such a group is left out (or, where fewer than two then remain, there is no overall order) where
/// that could be far enough to say how nearly all of it voted. What decides is told already, the points and the
/// orders, never what the order overall comes to: so neither a group's absence nor that of the order tells anything.
enum Overall {
    /// One group that is told of.
    struct Part {
        var room: RoomID
        var points: [Int]
        var most: Int
        /// Whether its points are told.
        var isTold: Bool
        /// Whether Borda and Schulze give it the same order.
        var isAlike: Bool
        /// Whether its points are not told only because an end of its order is near.
        var isNear: Bool

        var weighed: (points: [Int], most: Int) { (points, most) }
    }

    static func outcome(of form: BallotForm, rooms: [RoomID], parts: [Part]) -> OverallOutcome? {
        guard form.options.count > 1, let included = included(parts) else { return nil }
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

    /// The groups that may be told of together; nil where the numbers grow too large.
    ///
    /// For each two options: the points that are told put one before the other by the sum S of their shares. A group that has
    /// them the other way round (its order is told) can turn that: then its own shares differ by S at least, less what other
    /// such groups may add, 1 each. It stays in where that is at most ((n - 4)(m - 1) - 2) / (n (m - 1)) for m options, where n
    /// is T_WORD, the fewest ballots that it can have. Of the n - 1 others than a reader two can then have put the one first
    /// and two the other, as none or one can: three counts of each.
    ///
    /// Where it is known that an end is near (`Gate.points`), turning the others or not would say which end; and with three
    /// options and two orders there is one margin left to guess. Such a group stays in only while it has nothing the other
    /// way round. Gone through for all votes of 7 to 10 ballots over three options, beside others of 45 kinds (OverallTests).
    private static func included(_ parts: [Part]) -> [Part]? {
        let told = parts.filter(\.isTold)
        var others = parts.filter { !$0.isTold }
        guard !told.isEmpty, !others.isEmpty else { return parts }
        guard let known = EqualWeight(told.map(\.weighed)) else { return nil }
        // Fewer others can be more telling of each: again until all that are left may stay.
        while true {
            let left = others.filter { !mayBeKnown($0, others, known) }
            if left.count == others.count { break }
            others = left
        }
        return parts.filter { part in part.isTold || others.contains { $0.room == part.room } }
    }

    private static func mayBeKnown(_ part: Part, _ others: [Part], _ known: EqualWeight) -> Bool {
        let options = known.sums.count
        let ballots = Thresholds.word
        let most = known.unit.multipliedReportingOverflow(by: Int128((ballots - 4) * (options - 1) - 2))
        for a in known.sums.indices {
            for b in known.sums.indices where known.sums[a] > known.sums[b] && part.points[a] < part.points[b] {
                if part.isNear || (options == 3 && !part.isAlike) { return true }
                let against = others.count { $0.points[a] < $0.points[b] }
                let least = known.sums[a] - known.sums[b] - Int128(against - 1) * known.unit
                let scaled = least.multipliedReportingOverflow(by: Int128(ballots * (options - 1)))
                if scaled.overflow || most.overflow || scaled.partialValue > most.partialValue { return true }
            }
        }
        return false
    }
}
