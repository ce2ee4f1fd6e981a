import Deliberation

/// All the tallies that agree with what readers are told: by room a row of counts (four of a stelling, five of a kwadrant)
/// with a known sum, and over all rooms as many counts within bounds.
///
/// A reader is taken to know how many answered in each room. The sets that rows can give form a generalised
/// polymatroid, so a table exists exactly when every set of stances passes two inequalities (Hoffman's
/// circulation theorem); the values of one count are then an interval of whole numbers.
struct Consistency {
    struct Row {
        var total: Int
        /// By answer, in one order: of a stelling that of `Stance.allCases`, of a kwadrant that of `QuadrantTally`.
        var bounds: [ClosedRange<Int>]
        /// Whether a word about this room was published.
        var isPublished: Bool
    }

    private let rows: [Row]
    private let pooled: [ClosedRange<Int>]
    private var total: Int { rows.reduce(0) { $0 + $1.total } }

    init(_ rows: [Row], _ pooled: [ClosedRange<Int>]) {
        self.rows = rows
        self.pooled = pooled
    }

    /// No count of a group is known so well that it breaks T_CELL: each can still have three values or more,
    /// T_CELL or more, and less than everyone. True as well when no tally agrees at all.
    var isSafe: Bool { Self.isSafe(anyOf: [self]) }

    /// The same for a reader who knows only that one of these was so.
    static func isSafe(anyOf sets: [Consistency]) -> Bool {
        let sets = sets.filter(\.isFeasible)
        guard let first = sets.first else { return true }
        for stance in first.pooled.indices {
            guard passes(sets.compactMap { $0.pooledRange(stance) }, total: first.total) else { return false }
            for (index, row) in first.rows.enumerated() {
                let ranges = sets.compactMap { $0.range(index, stance) }
                // Of a room that was left out nothing is told when all values stay possible.
                if !row.isPublished, ranges.contains(0...row.total) { continue }
                guard passes(ranges, total: row.total) else { return false }
            }
        }
        return true
    }

    private static func passes(_ ranges: [ClosedRange<Int>], total: Int) -> Bool {
        let values = ranges.reduce(into: Set<Int>()) { $0.formUnion($1) }
        guard let low = values.min(), let high = values.max() else { return true }
        return values.count >= Thresholds.cell && high >= Thresholds.cell && low < total
    }

    func holds(_ tally: Tally) -> Bool {
        zip(Stance.allCases, pooled).allSatisfy { $1.contains(tally[$0]) }
    }

    // MARK: which values are possible

    private var isFeasible: Bool { Self.isFeasible(rows, pooled) }

    private static func isFeasible(_ rows: [Row], _ pooled: [ClosedRange<Int>]) -> Bool {
        for subset in 0..<(1 << pooled.count) {
            var least = 0
            var most = 0
            for stance in pooled.indices where subset & (1 << stance) != 0 {
                least += pooled[stance].lowerBound
                most += pooled[stance].upperBound
            }
            var canGive = 0
            var mustGive = 0
            for row in rows {
                var (low, high, otherLow, otherHigh) = (0, 0, 0, 0)
                for stance in pooled.indices {
                    let bound = row.bounds[stance]
                    if subset & (1 << stance) != 0 {
                        low += bound.lowerBound
                        high += bound.upperBound
                    } else {
                        otherLow += bound.lowerBound
                        otherHigh += bound.upperBound
                    }
                }
                guard low + otherLow <= row.total, high + otherHigh >= row.total else { return false }
                canGive += min(high, row.total - otherLow)
                mustGive += max(low, row.total - otherHigh)
            }
            if least > canGive || mustGive > most { return false }
        }
        return true
    }

    private func range(_ index: Int, _ stance: Int) -> ClosedRange<Int>? {
        interval(rows[index].bounds[stance]) { value in
            var rows = rows
            rows[index].bounds[stance] = value...value
            return Self.isFeasible(rows, pooled)
        }
    }

    private func pooledRange(_ stance: Int) -> ClosedRange<Int>? {
        interval(pooled[stance]) { value in
            var pooled = pooled
            pooled[stance] = value...value
            return Self.isFeasible(rows, pooled)
        }
    }

    private func interval(_ bound: ClosedRange<Int>, _ isPossible: (Int) -> Bool) -> ClosedRange<Int>? {
        guard let low = bound.first(where: isPossible), let high = bound.last(where: isPossible) else { return nil }
        return low...high
    }
}

// MARK: what words tell

extension Consistency {
    /// A room of `total` answers, of which this was published; nil: nothing.
    static func row(_ total: Int, _ outcome: Outcome?) -> Row {
        let found = outcome.flatMap { outcome in outcomes(of: total).first { $0.outcome == outcome }?.bounds }
        return Row(
            total: total, bounds: found ?? Array(repeating: 0...total, count: 4), isPublished: outcome != nil)
    }

    /// Every outcome that a group of this size can have, and what it tells of each count.
    static func outcomes(of total: Int) -> [(outcome: Outcome, bounds: [ClosedRange<Int>])] {
        var all: [(outcome: Outcome, bounds: [ClosedRange<Int>])] = [
            (.divided, Array(repeating: 0...(total / 2), count: 4))
        ]
        for numeral in [Numeral.nearlyAll, .most] {
            guard let counts = counts(of: total, where: { 2 * $0 > total && Numeral.of($0, outOf: total) == numeral })
            else { continue }
            for (index, stance) in Stance.allCases.enumerated() {
                var bounds = Array(repeating: 0...(total - counts.lowerBound), count: 4)
                bounds[index] = counts
                all.append((.word(numeral, stance), bounds))
            }
        }
        return all
    }

    /// What every set of pooled words can tell beside an outcome: for each answer a word, or none.
    static func wordSets(of total: Int, within outcome: [ClosedRange<Int>]) -> [[ClosedRange<Int>]] {
        var classes = [0...(total / 5)]
        for numeral in [Numeral.some, .many, .most, .nearlyAll] {
            if let counts = counts(of: total, where: { 5 * $0 > total && Numeral.of($0, outOf: total) == numeral }) {
                classes.append(counts)
            }
        }
        var sets: [[ClosedRange<Int>]] = [[]]
        for bound in outcome {
            sets = sets.flatMap { set in
                classes.filter { $0.overlaps(bound) }.map { set + [$0.clamped(to: bound)] }
            }
        }
        return sets.filter { set in
            let low = set.reduce(0) { $0 + $1.lowerBound }
            let high = set.reduce(0) { $0 + $1.upperBound }
            return low <= total && total <= high
        }
    }

    static func counts(of total: Int, where fits: (Int) -> Bool) -> ClosedRange<Int>? {
        guard let low = (0...total).first(where: fits), let high = (0...total).last(where: fits) else { return nil }
        return low...high
    }
}
