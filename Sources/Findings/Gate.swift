package import Deliberation

/// The disclosure gate: the one place that decides what may be shown, to a room of itself (here) and
/// outside it (`publish`, `figures`). Design.md section 5.
package struct Gate: DisclosureGate {
    package init() {}

    package var roomMinimum: Int { Thresholds.room }

    package func firstOutcome(answers: [Stance], present: Int, openTable: Bool) -> Outcome {
        inside(Tally(answers), present: present, openTable: openTable)
    }

    package func shift(pairs: [StancePair], firstRespondents: Int, present: Int, openTable: Bool) -> Shift {
        guard pairs.count >= Thresholds.room, present >= Thresholds.room else {
            return Shift(before: nil, after: .tooFew)
        }
        let after = inside(Tally(pairs.map(\.second)), present: present, openTable: openTable)
        // The first answers were published over all who gave one. The same moment over a set that differs
        // by a few would tell what those few answered; *open tafel* does not lift this.
        let missing = firstRespondents - pairs.count
        guard missing == 0 || missing >= Thresholds.diff else { return Shift(before: nil, after: after) }
        let before = inside(Tally(pairs.map(\.first)), present: present, openTable: openTable)
        return Shift(before: before, after: after)
    }

    private func inside(_ tally: Tally, present: Int, openTable: Bool) -> Outcome {
        guard tally.total >= Thresholds.room, present >= Thresholds.room else { return .tooFew }
        if openTable {
            return .distribution(Stance.allCases.map { StanceCount(stance: $0, count: tally[$0]) })
        }
        return largest(tally)
    }

    /// The word of the largest answer, or *verdeeld*: of one room nothing more is given.
    func largest(_ tally: Tally) -> Outcome {
        guard let stance = tally.majority, let numeral = majority(tally[stance], of: tally.total) else {
            return .divided
        }
        return .word(numeral, stance)
    }

    /// The word of what more than half did; nil where it was not more than half.
    func majority(_ count: Int, of total: Int) -> Numeral? { 2 * count > total ? Numeral.of(count, outOf: total) : nil }
}
