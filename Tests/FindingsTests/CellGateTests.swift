import Deliberation
import Foundation
import Testing

@testable import Findings

/// What the cells of a group tell, against every distribution that there can be. Nothing of the gate's own reasoning is
/// used here: all distributions are told, and those of which the same was told are compared.
@Suite("The gate over cells")
struct CellGateTests {
    static var isNightly: Bool { ProcessInfo.processInfo.environment["RONDETAFEL_NIGHTLY"] != nil }
    static let sizes = Array(7...(isNightly ? 30 : 19)) + (isNightly ? [36, 45] : [])

    /// Of everything that can be said of a cell, what it leaves to a reader outside and to one of the group.
    @Test("whatever is said of a cell leaves three counts of each answer, two to who knows one ballot, and nobody knows all", arguments: sizes)
    func leavesEnough(_ ballots: Int) {
        var gate = CellGate(ballots: ballots)
        var seen: [CellFinding: Left] = [:]
        var cells = 0
        for n in 0...ballots {
            Self.each(n) { counts in
                cells += 1
                let finding = gate.finding(Grades(counts))
                seen[finding, default: Left()].add(counts, without: ballots - n)
            }
        }
        for (finding, left) in seen {
            for complaint in left.complaints { Issue.record("\(ballots) ballots, \(finding): \(complaint)") }
        }
        #expect(cells == (1...5).reduce(1) { $0 * (ballots + $1) / $1 })
    }

    /// Showing nothing is not protection, it is failure.
    @Test("from nine ballots on most cells have their medians, from ten their spread; below nine there are none", arguments: sizes)
    func saysSomething(_ ballots: Int) {
        var gate = CellGate(ballots: ballots)
        var (all, medians, spread) = (0, 0, 0)
        for n in max(7, ballots - 2)...ballots {
            Self.each(n) { counts in
                let finding = gate.finding(Grades(counts))
                all += 1
                if finding.lower != nil { medians += 1 }
                if finding.spread != nil { spread += 1 }
                #expect((finding.lower == nil) == (finding.upper == nil))
                #expect(finding.judged != nil || (finding.lower == nil && finding.spread == nil))
            }
        }
        print("cells of \(ballots): medians \(100 * medians / all) %, spread \(100 * spread / all) %")
        if ballots < 9 { #expect(medians == 0 && spread == 0) } else { #expect(2 * medians > all) }
        if ballots < 10 { #expect(spread == 0) } else { #expect(spread * 10 > all * 9) }
    }

    @Test("what is said is so", arguments: [10, 13, 16])
    func isTrue(_ ballots: Int) {
        var gate = CellGate(ballots: ballots)
        for n in 0...ballots {
            Self.each(n) { counts in
                let grades = Grades(counts)
                let finding = gate.finding(grades)
                if let lower = finding.lower { #expect(lower == Median(grades)?.lower && finding.upper == Median(grades)?.upper) }
                if let spread = finding.spread { #expect(spread == RAND.spread(grades)) }
                if let judged = finding.judged { #expect(n >= 7 && judged == Numeral.of(n, outOf: ballots)) }
            }
        }
    }

    static func each(_ n: Int, _ body: ([Int]) -> Void) {
        for a in 0...n { for b in 0...(n - a) { for c in 0...(n - a - b) { for d in 0...(n - a - b - c) { body([a, b, c, d, n - a - b - c - d]) } } } }
    }

    /// What readers can still think, kept as sets of counts: 0 is somebody outside, 1 to 5 who gave that grade, 6 who gave none.
    struct Left {
        /// As bits, by reader and grade.
        private var values = Array(repeating: UInt64(0), count: 35)
        private var without = Array(repeating: UInt64(0), count: 7)
        private var notAll: UInt64 = 0

        mutating func add(_ counts: [Int], without none: Int) {
            let n = counts.reduce(0, +)
            for reader in 0..<7 {
                if (1...5).contains(reader), counts[reader - 1] == 0 { continue }
                if reader == 6, none == 0 { continue }
                let gave = (1...5).contains(reader)
                for grade in 0..<5 {
                    let others = counts[grade] - (gave && reader - 1 == grade ? 1 : 0)
                    values[reader * 5 + grade] |= 1 << others
                    if others < n - (gave ? 1 : 0) { notAll |= 1 << (reader * 5 + grade) }
                }
                without[reader] |= 1 << (none - (reader == 6 ? 1 : 0))
            }
        }

        var complaints: [String] {
            (0..<7).filter { without[$0] != 0 }.flatMap { reader in
                let enough = reader == 0 ? 3 : 2
                var all = (0..<5).compactMap { grade -> String? in
                    let bits = values[reader * 5 + grade]
                    if bits.nonzeroBitCount < enough { return "reader \(reader) knows the count of grade \(grade + 1): \(String(bits, radix: 2))" }
                    return notAll & (1 << (reader * 5 + grade)) == 0 ? "reader \(reader) knows that all gave grade \(grade + 1)" : nil
                }
                // Weet ik niet: from none to all who gave no grade.
                let most = 63 - without[reader].leadingZeroBitCount
                if most + 1 < enough { all.append("reader \(reader) knows how many answered weet ik niet") }
                return all
            }
        }
    }
}
