package import Deliberation

/// How often each stance was given; knows no persons.
package struct Tally: Hashable, Sendable {
    package private(set) var counts: [Stance: Int]

    package init(_ stances: some Sequence<Stance>) {
        var counts: [Stance: Int] = [:]
        for stance in stances { counts[stance, default: 0] += 1 }
        self.counts = counts
    }

    /// All answers, *pas* among them: four different things (method.md section 4), and *de meeste* speaks of all.
    package var total: Int { counts.values.reduce(0, +) }

    package subscript(_ stance: Stance) -> Int { counts[stance] ?? 0 }

    /// The stance that more than half gave; at most one can be.
    var majority: Stance? { Stance.allCases.first { 2 * self[$0] > total } }

    static func + (a: Tally, b: Tally) -> Tally {
        var sum = a
        for (stance, count) in b.counts { sum.counts[stance, default: 0] += count }
        return sum
    }

    static let none = Tally([])
}
