import Deliberation

/// Lower and upper median of n grades in ascending order: x at floor((n + 1) / 2), and x at floor(n / 2) + 1, counted
/// from 1. One grade for an odd n; two for an even n, which may differ. Never a mean: words have none.
struct Median: Hashable, Sendable {
    var lower: Judgement
    var upper: Judgement

    init(lower: Judgement, upper: Judgement) {
        self.lower = lower
        self.upper = upper
    }

    /// Nil for no grades.
    init?(_ grades: Grades) {
        let n = grades.total
        guard let lower = Self.grade(at: Self.lowerPlace(n), in: grades), let upper = Self.grade(at: Self.upperPlace(n), in: grades)
        else { return nil }
        self.init(lower: lower, upper: upper)
    }

    static func lowerPlace(_ n: Int) -> Int { (n + 1) / 2 }
    static func upperPlace(_ n: Int) -> Int { n / 2 + 1 }

    private static func grade(at place: Int, in grades: Grades) -> Judgement? {
        var passed = 0
        for (grade, count) in zip(Judgement.grades, grades.counts) {
            passed += count
            if passed >= place, place > 0 { return grade }
        }
        return nil
    }
}
