import Deliberation
import Findings
import Testing

@Suite("The gate inside a room")
struct RoomGateTests {
    let gate = Gate()

    /// The rows of design.md section 5, at their edges.
    @Test(
        "the numerals",
        arguments: [
            (12, 15, Numeral.nearlyAll), (15, 15, .nearlyAll), (11, 15, .most), (14, 14, .most), (8, 15, .most),
            (7, 14, .many), (5, 14, .many), (6, 15, .many), (5, 15, .some), (4, 15, .some), (3, 15, .few), (2, 15, .few),
            (16, 20, .nearlyAll), (15, 20, .most), (11, 20, .most), (10, 20, .many), (7, 20, .many), (6, 20, .some),
            (5, 20, .some), (4, 20, .few), (2, 20, .few), (4, 7, .most), (3, 5, .most), (3, 7, .many), (2, 7, .some),
        ])
    func numerals(k: Int, n: Int, numeral: Numeral) { #expect(Numeral.of(k, outOf: n) == numeral) }

    @Test("one, or nobody, is never a view of a group", arguments: 1...40)
    func never(n: Int) {
        #expect(Numeral.of(0, outOf: n) == nil)
        #expect(Numeral.of(1, outOf: n) == nil)
    }

    @Test("pas counts: three of seven who say eens are not the most")
    func passCounts() {
        #expect(gate.firstOutcome(answers: stances(3, 0, 0, 4), present: 7, openTable: false) == .word(.most, .pass))
        #expect(gate.firstOutcome(answers: stances(3, 1, 0, 3), present: 7, openTable: false) == .divided)
        #expect(gate.firstOutcome(answers: stances(4, 4, 0, 0), present: 8, openTable: false) == .divided)
    }

    @Test("below five answers, or five people there, nothing")
    func minimum() {
        #expect(gate.firstOutcome(answers: stances(4, 0, 0, 0), present: 9, openTable: true) == .tooFew)
        #expect(gate.firstOutcome(answers: stances(9, 0, 0, 0), present: 4, openTable: false) == .tooFew)
        #expect(gate.firstOutcome(answers: stances(5, 0, 0, 0), present: 5, openTable: false) == .word(.most, .agree))
    }

    @Test("an open table shows every stance, also those of nobody")
    func openTable() {
        let outcome = gate.firstOutcome(answers: stances(4, 1, 0, 0), present: 5, openTable: true)
        #expect(
            outcome
                == .distribution([
                    StanceCount(stance: .agree, count: 4), StanceCount(stance: .disagree, count: 1),
                    StanceCount(stance: .doubt, count: 0), StanceCount(stance: .pass, count: 0),
                ]))
    }

    @Test("a word of a room leaves each count three values", arguments: 5...40)
    func threeLeft(n: Int) {
        var left: [Outcome: [Set<Int>]] = [:]
        for vector in vectors(n) {
            let answers = stances(vector[0], vector[1], vector[2], vector[3])
            let outcome = gate.firstOutcome(answers: answers, present: n, openTable: false)
            for stance in 0..<4 { left[outcome, default: Array(repeating: [], count: 4)][stance].insert(vector[stance]) }
        }
        for (outcome, values) in left { #expect(values.allSatisfy { $0.count >= 3 }, "\(outcome) of \(n)") }
    }

    @Test("before and first answers are over the same people or differ by five", arguments: 5...15, [false, true])
    func shift(first: Int, open: Bool) {
        for both in 0...first {
            let pairs = (0..<both).map { _ in StancePair(first: .agree, second: .disagree) }
            let shift = gate.shift(pairs: pairs, firstRespondents: first, present: 15, openTable: open)
            if both < 5 {
                #expect(shift == Shift(before: nil, after: .tooFew))
            } else {
                #expect((shift.before == nil) == (1...4).contains(first - both))
                #expect(shift.after != .tooFew)
            }
        }
    }

    @Test("with fewer than five there the shift is not shown")
    func shiftPresent() {
        let pairs = (0..<9).map { _ in StancePair(first: .agree, second: .disagree) }
        #expect(
            gate.shift(pairs: pairs, firstRespondents: 9, present: 4, openTable: true)
                == Shift(before: nil, after: .tooFew))
    }
}

/// So many of each stance, in the order of `Stance.allCases`.
func stances(_ agree: Int, _ disagree: Int, _ doubt: Int, _ pass: Int) -> [Stance] {
    zip(Stance.allCases, [agree, disagree, doubt, pass]).flatMap { Array(repeating: $0, count: $1) }
}

/// Every way in which n people can spread over four answers.
func vectors(_ n: Int) -> [[Int]] {
    (0...n).flatMap { a in (0...(n - a)).flatMap { b in (0...(n - a - b)).map { [a, b, $0, n - a - b - $0] } } }
}
