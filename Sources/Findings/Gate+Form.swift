package import Deliberation

/// What a room may see of its own responses to a questionnaire.
extension Gate {
    package func formOutcome(of responses: [Response], step: Step, present: Int) -> FormOutcome {
        guard let form = step.questionnaire else { return .unshown }
        switch step.kind {
        case .kwadrant:
            let placed = responses.compactMap { Quadrant($0, form) }
            guard placed.count >= Thresholds.room, present >= Thresholds.room else { return .tooFew }
            let counts = Dictionary(grouping: placed, by: { $0 }).mapValues(\.count)
            guard let (quadrant, count) = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }),
                2 * count > placed.count, let numeral = Numeral.of(count, outOf: placed.count)
            else { return .divided }
            return .quadrant(numeral, quadrant)
        case .firstStep:
            guard responses.count >= Thresholds.room, present >= Thresholds.room else { return .tooFew }
            // Below T_CELL nothing is said: it may be none, one or two.
            return .volunteers(enough: responses.count { $0.choices.first == .some(0) } >= Thresholds.cell)
        default: return .unshown
        }
    }
}
