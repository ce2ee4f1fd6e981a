import Deliberation

/// How often each of the five words was given for one option on one criterion; knows no persons.
///
/// *Weet ik niet* and what was left blank are left out: n is the number of grades.
struct Grades: Hashable, Sendable {
    /// By grade, the weakest first; five of them.
    private(set) var counts = [0, 0, 0, 0, 0]

    init(_ counts: [Int]) {
        for (index, count) in counts.prefix(5).enumerated() { self.counts[index] = max(0, count) }
    }

    init(_ judgements: some Sequence<Judgement>) {
        for judgement in judgements where judgement != .unknown { counts[judgement.rawValue - 1] += 1 }
    }

    var total: Int { counts.reduce(0, +) }
    /// In the third 1-2 of the scale.
    var low: Int { counts[0] + counts[1] }
    /// In the third 3.
    var middle: Int { counts[2] }
    /// In the third 4-5.
    var high: Int { counts[3] + counts[4] }
}
