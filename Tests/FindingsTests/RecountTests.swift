import Deliberation
import Findings
import Testing

@Suite("Counting again")
struct RecountTests {
    let answers: [RoomID: [StepID: [AnswerPair]]] = [
        "a": ["s1": (0..<6).map { AnswerPair(first: Answer(stance: $0 < 4 ? .agree : .doubt), second: $0 < 5 ? Answer(stance: .disagree) : nil) }]
    ]

    func differences(_ event: Event) -> [Recount.Difference] {
        Recount.differences(events: [Recorded(sequence: 1, at: 1, event: event)], answers: answers)
    }

    @Test("what was shown follows from the answers", arguments: [
        (Outcome.word(.most, .agree), true), (.divided, false), (.word(.most, .disagree), false), (.tooFew, true),
        (.distribution([StanceCount(stance: .agree, count: 4), StanceCount(stance: .doubt, count: 2)]), true),
        (.distribution([StanceCount(stance: .agree, count: 5), StanceCount(stance: .doubt, count: 1)]), false),
    ])
    func first(outcome: Outcome, holds: Bool) {
        #expect(differences(.answersRevealed("a", step: "s1", outcome: outcome)).isEmpty == holds)
    }

    @Test("the shift is over those who answered twice")
    func shift() {
        #expect(differences(.shiftRevealed("a", step: "s1", shift: Shift(before: nil, after: .word(.most, .disagree)))).isEmpty)
        #expect(differences(.shiftRevealed("a", step: "s1", shift: Shift(before: .word(.most, .agree), after: .word(.most, .disagree)))).isEmpty)
        #expect(differences(.shiftRevealed("a", step: "s1", shift: Shift(before: nil, after: .divided))).map(\.moment) == [.second])
        #expect(!differences(.shiftRevealed("b", step: "s1", shift: Shift(before: nil, after: .divided))).isEmpty, "no answers at all")
    }
}
