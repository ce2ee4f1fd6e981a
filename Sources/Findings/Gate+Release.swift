package import Deliberation

/// What may cross from one room to another.
extension Gate {
    /// Words in a row that count as somebody's own.
    static let ownWords = 5

    package func released(_ answers: [Stance], besides others: [[Stance]]) -> Result<Outcome, ReleaseRefusal.Reason> {
        guard answers.count >= Thresholds.word else { return .failure(.tooFewAnswers) }
        let rest = others.reduce(0) { $0 + $1.count }
        // From the total that the verslag may give and this room the rest follows.
        guard rest == 0 || rest >= Thresholds.word else { return .failure(.tellsOfOthers) }
        return .success(largest(Tally(answers)))
    }

    package func complaint(about text: String, names: [String], said: [String]) -> ReleaseRefusal.Reason? {
        let words = Gate.words(text)
        for name in names {
            let parts = Gate.words(name)
            if !parts.isEmpty, Gate.holds(words, parts) { return .namesSomebody }
        }
        guard words.count >= Gate.ownWords else { return nil }
        let rows = Set((0...(words.count - Gate.ownWords)).map { Array(words[$0..<($0 + Gate.ownWords)]) })
        for one in said {
            let others = Gate.words(one)
            guard others.count >= Gate.ownWords else { continue }
            for start in 0...(others.count - Gate.ownWords) where rows.contains(Array(others[start..<(start + Gate.ownWords)])) {
                return .holdsWords
            }
        }
        return nil
    }

    private static func holds(_ words: [String], _ part: [String]) -> Bool {
        guard words.count >= part.count else { return false }
        return (0...(words.count - part.count)).contains { Array(words[$0..<($0 + part.count)]) == part }
    }

    /// Lower case letters and digits; the rest stands between words.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
