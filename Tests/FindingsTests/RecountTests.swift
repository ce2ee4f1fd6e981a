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

extension RecountTests {
    static let script = Script(
        name: "p", title: "P", language: "nl", summary: "", rooms: [RoomPlan(id: "a", title: "A", seats: 9, listeners: 0)], facilitators: 1,
        observers: 0, screens: 0, ruleSet: .lsd, floor: .firstCome, turnSeconds: nil,
        steps: [FormGateTests.kwadrant, FormGateTests.firstStep, Step(id: "p", kind: .evaluation, title: "", text: "", questionnaire: FormGateTests.firstStep.questionnaire)],
        library: [], pseudonyms: [])

    @Test("outcomes of questionnaires follow from the responses", arguments: [
        ("k", FormOutcome.quadrant(.most, .moreAbleMoreWilling), true), ("k", .divided, false), ("k", .quadrant(.most, .lessAbleLessWilling), false),
        ("k", .tooFew, true), ("k", .unshown, false), ("e", .volunteers(enough: true), true), ("e", .volunteers(enough: false), false), ("p", .unshown, true),
        ("p", .tooFew, false), ("anders", .unshown, false),
    ] as [(StepID, FormOutcome, Bool)])
    func forms(step: StepID, outcome: FormOutcome, holds: Bool) {
        let responses: [RoomID: [StepID: [Response]]] = [
            "a": ["k": FormGateTests.responses([1, 1, 0, 4, 1]), "e": (0..<7).map { Response(choices: [$0 < 3 ? 0 : 1]) }]
        ]
        let events: [Event] = [.created(script: Self.script, rehearsal: false), .responsesRevealed("a", step: step, outcome: outcome)]
        let log = events.enumerated().map { Recorded(sequence: $0 + 1, at: 1, event: $1) }
        #expect(Recount.differences(events: log, responses: responses).map { [$0.room.rawValue, $0.step.rawValue, $0.moment.rawValue] } == (holds ? [] : [["a", step.rawValue, "form"]]))
    }

    @Test("what crossed to another room follows from the answers", arguments: [(Outcome.word(.most, .agree), true), (.divided, false)])
    func releases(outcome: Outcome, holds: Bool) {
        let release = Release(id: 1, from: "a", to: ["b"], items: [.theme(text: "x"), .outcome(step: "s1")])
        let reads: [ReleasedItem] = [.theme(text: "x"), .outcome(stelling: "Een", outcome: outcome)]
        let events: [Event] = [
            .releaseComposed("a", ReleaseDraft(release: release, reads: reads, refusals: [])),
            .releaseOffered("a", ReleaseOffer(id: 1, to: ["B"], reads: reads, until: 9)), .releaseGiven("a", release: 1),
        ]
        let log = events.enumerated().map { Recorded(sequence: $0 + 1, at: 1, event: $1) }
        let given: [RoomID: [StepID: [AnswerPair]]] = ["a": ["s1": (0..<8).map { AnswerPair(first: Answer(stance: $0 < 6 ? .agree : .doubt)) }]]
        #expect(Recount.releases(events: log, answers: given).isEmpty == holds)
        #expect(Recount.releases(events: Array(log.dropLast()), answers: [:]).isEmpty, "nothing crossed")
        #expect(!Recount.releases(events: log, answers: [:]).isEmpty)
    }
}
