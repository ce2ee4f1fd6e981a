package import Deliberation

/// What may cross from one room to another.
extension Gate {
    /// The word of the largest answer or *verdeeld*; from T_COUNT answers the whole distribution where no cell of it is
    /// smaller than T_CELL. What crossed is published: the verslag says it again and nothing that would tell the rest
    /// (`Part.released`).
    package func released(_ answers: [Stance], besides others: [[Stance]]) -> Result<Outcome, ReleaseRefusal.Reason> {
        guard answers.count >= Thresholds.word else { return .failure(.tooFewAnswers) }
        let rest = others.reduce(0) { $0 + $1.count }
        // From the total that the verslag may give and this room the rest follows.
        guard rest == 0 || rest >= Thresholds.word else { return .failure(.tellsOfOthers) }
        let tally = Tally(answers)
        guard tally.total >= Thresholds.count, Stance.allCases.allSatisfy({ tally[$0] >= Thresholds.cell }) else {
            return .success(largest(tally))
        }
        return .success(.distribution(Stance.allCases.map { StanceCount(stance: $0, count: tally[$0]) }))
    }

    package func complaints(about texts: [String], names: [String], said: [String]) -> [ReleaseRefusal.Reason?] {
        let said = said.map(OwnWords.init)
        return texts.map { text in
            let words = OwnWords(text)
            if names.contains(where: words.holds(name:)) { return .namesSomebody }
            if text.contains(where: \.isNumber) { return .holdsFigures }
            return words.holds(wordsOfAny: said) ? .holdsWords : nil
        }
    }
}
