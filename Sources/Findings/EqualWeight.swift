import Deliberation

/// Borda points of groups of different size, each group with equal weight: the share of all points that could be had,
/// added up over the groups, in whole numbers over one denominator. Nothing is rounded.
struct EqualWeight {
    /// By option: the sum of shares times `unit`.
    let sums: [Int128]
    /// A whole share of one group.
    let unit: Int128
    private let groups: Int

    /// Nil where the numbers grow too large to be exact, or for no groups.
    init?(_ groups: [(points: [Int], most: Int)]) {
        guard let options = groups.first?.points.count else { return nil }
        var unit: Int128 = 1
        for group in groups {
            guard group.most > 0, let next = Self.multiple(unit, Int128(group.most)) else { return nil }
            unit = next
        }
        // So that sums, and what `Overall` makes of them, stay far from the edge.
        guard unit <= Int128.max / (1 << 32), groups.count < 1 << 24 else { return nil }
        var sums = Array(repeating: Int128(0), count: options)
        for group in groups {
            let factor = unit / Int128(group.most)
            for (option, points) in group.points.enumerated() where option < options { sums[option] += Int128(points) * factor }
        }
        self.sums = sums
        self.unit = unit
        self.groups = groups.count
    }

    var order: [[Int]] { Pairwise.order(by: sums) }

    /// By option the mean of the shares, in lowest terms; nil where a number does not fit.
    var shares: [Fraction]? {
        var shares: [Fraction] = []
        for sum in sums {
            let whole = unit * Int128(groups)
            let divisor = Self.divisor(sum, whole)
            guard let top = Int(exactly: sum / divisor), let bottom = Int(exactly: whole / divisor) else { return nil }
            shares.append(Fraction(numerator: top, denominator: bottom))
        }
        return shares
    }

    private static func divisor(_ a: Int128, _ b: Int128) -> Int128 {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }

    private static func multiple(_ a: Int128, _ b: Int128) -> Int128? {
        let product = (a / divisor(a, b)).multipliedReportingOverflow(by: b)
        return product.overflow ? nil : product.partialValue
    }
}
