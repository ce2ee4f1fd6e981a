/// Krippendorff's alpha for ordinal data (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011): 1 less the
/// observed over the expected disagreement. Units are the cells, coders the ballots; what is missing is missing.
enum Krippendorff {
    /// Nil where there are no two grades to compare, or all that can be compared are equal.
    ///
    /// Whole numbers up to the last step, summed by the number of grades in a cell: the order of cells, ballots and
    /// options cannot change a digit.
    static func alpha(_ cells: [Grades]) -> Double? {
        // A grade that stands alone in its cell can be compared with none.
        let cells = cells.filter { $0.total > 1 }
        var counts = [0, 0, 0, 0, 0]
        for cell in cells { for grade in 0..<5 { counts[grade] += cell.counts[grade] } }
        let total = counts.reduce(0, +)
        // Twice the ordinal distance: the grades from one to the other, the two ends by half. Squared.
        func distance(_ a: Int, _ b: Int) -> Int128 {
            let between = 2 * counts[min(a, b)...max(a, b)].reduce(0, +) - counts[a] - counts[b]
            return Int128(between) * Int128(between)
        }
        func disagreement(_ counts: [Int]) -> Int128 {
            var sum: Int128 = 0
            for a in 0..<5 { for b in 0..<5 where a != b { sum += Int128(counts[a]) * Int128(counts[b]) * distance(a, b) } }
            return sum
        }
        let expected = disagreement(counts)
        guard expected > 0 else { return nil }
        var observed: [Int: Int128] = [:]
        for cell in cells { observed[cell.total, default: 0] += disagreement(cell.counts) }
        let sum = observed.sorted { $0.key < $1.key }.reduce(0.0) { $0 + Double($1.value) / Double($1.key - 1) }
        return 1 - Double(total - 1) * sum / Double(expected)
    }
}
