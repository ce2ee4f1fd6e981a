import Deliberation

/// The spread of n grades by size of the panel: Fitch and others, The RAND/UCLA Appropriateness Method User's Manual
/// (2001), with the five words in the place of its nine numbers and the thirds 1-2, 3 and 4-5 in the place of its three.
///
/// | n         | disagreement: in each extreme at least | agreement: outside the third of the median at most |
/// |-----------|----------------------------------------|-----------------------------------------------------|
/// | 8 to 10   | 3                                      | 2                                                   |
/// | 11 to 13  | 4                                      | 3                                                   |
/// | 14 to 16  | 5                                      | 4                                                   |
/// | 17 and up | 30 % of n                              | 25 % of n                                           |
///
/// Above 16, where the table ends, a count that is exactly 30 % or 25 % still fits, as a count equal to a number of the
/// table does: "at least 30 %" is 10 k >= 3 n, which for 8 to 16 gives the first column itself; "at most 25 %" is
/// 4 k <= n. No share is rounded. Nobody can disagree and agree at once: each extreme is then more than may lie outside.
enum RAND {
    /// Judgements below which there is no class, the medians alone.
    static let minimum = 8

    static func disagreement(_ n: Int) -> Int {
        switch n {
        case ...10: 3
        case ...13: 4
        case ...16: 5
        default: (3 * n + 9) / 10
        }
    }

    static func agreement(_ n: Int) -> Int {
        switch n {
        case ...10: 2
        case ...13: 3
        case ...16: 4
        default: n / 4
        }
    }

    /// Nil below 8. Two medians in two thirds are never an agreement.
    static func spread(low: Int, middle: Int, high: Int, median: Median) -> Spread? {
        let n = low + middle + high
        guard n >= minimum else { return nil }
        if low >= disagreement(n), high >= disagreement(n) { return .disagreement }
        let thirds = (third(median.lower), third(median.upper))
        guard thirds.0 == thirds.1 else { return .mixed }
        let inside = [low, middle, high][thirds.0]
        return n - inside <= agreement(n) ? .agreement : .mixed
    }

    static func spread(_ grades: Grades) -> Spread? {
        Median(grades).flatMap { spread(low: grades.low, middle: grades.middle, high: grades.high, median: $0) }
    }

    private static func third(_ grade: Judgement) -> Int {
        switch grade {
        case .unknown, .notAtAll, .hardly: 0
        case .somewhat: 1
        case .strongly, .veryStrongly: 2
        }
    }
}
