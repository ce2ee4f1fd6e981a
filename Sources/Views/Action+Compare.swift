import Deliberation
import Texts

/// The six words of a closed box, read to each other: a server that shows two people two boxes is caught by this alone.
extension Action {
    static let comparing = Action(
        "compare", "W", [.participant], when: { sealed($0) != nil },
        asking: { model, values in
            switch values.count {
            case 0: .text(CompareTexts.ask, TextRule(characters: 120, lines: false), isOptional: false)
            // Words of another group's box differ as well: nobody is alarmed by a slip.
            case 1: heard(values) != nil && !agrees(model, values) ? .choice(CompareTexts.sure, yesNo) : nil
            default: nil
            }
        },
        do: { model, values in
            guard let (step, _) = sealed(model) else { return [] }
            guard heard(values) != nil else { return [show(CompareTexts.unclear(model.language))] }
            if agrees(model, values) { return [show(CompareTexts.same(model.language))] }
            guard values.count > 1, values[1].index == 0 else { return [cancelled(model)] }
            return [show(CompareTexts.different(model.language)), .send(.raiseAlarm(step: step))]
        })

    /// The last box of one's own room that was closed, and its words.
    private static func sealed(_ model: Model) -> (step: StepID, words: [String])? {
        guard live(model), let vote = model.vote, model.room?.step?.id == vote.step, let seal = model.room?.voteSeals[vote.step] else { return nil }
        return SixWords.of(seal.root).map { (vote.step, $0) }
    }

    /// Six words of the list out of what was typed, with or without signs between them; nil for anything else.
    private static func heard(_ values: [Value]) -> [String]? {
        guard let text = values.first?.text else { return nil }
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        return words.count == 6 && words.allSatisfy(Set(SixWords.words).contains) ? words : nil
    }

    private static func agrees(_ model: Model, _ values: [Value]) -> Bool {
        sealed(model).map { $0.words == heard(values) } ?? false
    }
}
