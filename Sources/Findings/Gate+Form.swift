package import Deliberation

/// What a room may see of its own responses to a questionnaire.
///
/// Everything that decides whether something is shown is known to the room already (how many responded, how many are
/// there, what is asked), so that showing nothing tells nothing either.
extension Gate {
    package func formOutcome(of responses: [Response], step: Step, present: Int) -> FormOutcome {
        guard let form = step.questionnaire else { return .unshown }
        switch step.kind.asks?.about {
        case .quadrant:
            guard form.items.count >= 2 else { return .unshown }
            guard responses.count >= Thresholds.room, present >= Thresholds.room else { return .tooFew }
            return largest(QuadrantTally(responses, form))
        case .volunteering:
            guard !form.items.isEmpty else { return .unshown }
            guard responses.count >= Thresholds.room, present >= Thresholds.room else { return .tooFew }
            // Below T_CELL nothing is said: it may be none, one or two.
            return .volunteers(enough: volunteers(responses) >= Thresholds.cell)
        default: return .unshown
        }
    }

    /// How many said yes, the first option of the first item.
    func volunteers(_ responses: [Response]) -> Int {
        responses.count { response in
            guard let first = response.choices.first else { return false }
            return first == 0
        }
    }

    /// The quadrant of more than half of all who responded, with its word. Who passed counts, as *pas* does with a
    /// stelling: were they left out, five responses with an outcome would tell that nobody passed.
    func largest(_ tally: QuadrantTally) -> FormOutcome {
        for quadrant in Quadrant.allCases {
            if let numeral = majority(tally[quadrant], of: tally.total) { return .quadrant(numeral, quadrant) }
        }
        return .divided
    }
}

/// How many placed themselves in each quadrant, and how many in none; knows no persons.
package struct QuadrantTally: Hashable, Sendable {
    /// In the order of `Quadrant.allCases`; who passed comes last.
    private(set) var counts = [0, 0, 0, 0, 0]

    package init(_ responses: some Sequence<Response>, _ form: Questionnaire) {
        for response in responses { counts[Quadrant(response, form)?.rawValue ?? 4] += 1 }
    }

    /// `counts`: five, as they are kept.
    package init(counts: [Int]) {
        for (index, count) in counts.prefix(5).enumerated() { self.counts[index] = max(0, count) }
    }

    package var total: Int { counts.reduce(0, +) }

    subscript(_ quadrant: Quadrant) -> Int { counts[quadrant.rawValue] }

    static func + (a: QuadrantTally, b: QuadrantTally) -> QuadrantTally {
        QuadrantTally(counts: zip(a.counts, b.counts).map { $0 + $1 })
    }

    static let none = QuadrantTally(counts: [])
}
