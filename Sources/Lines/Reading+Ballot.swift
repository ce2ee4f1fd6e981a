import Deliberation
import Texts
import Views

extension Reading {
    /// The words of a judgement in both languages, lower case; longer ones first, since some begin with others.
    private static let grades: [(word: String, judgement: Judgement?)] = {
        var all: [(String, Judgement?)] = Judgement.allCases.flatMap { judgement in
            Language.allCases.map { (VoteWords.grade(judgement, $0).lowercased(), judgement) } + [(String(judgement.rawValue), judgement)]
        }
        all += [("weet niet", .unknown), ("geen idee", .unknown), ("don't know", .unknown), ("i don't know", .unknown)]
        all += [("-", nil), (VoteTexts.emptyWord.nl, nil), (VoteTexts.emptyWord.en, nil)]
        return all.sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }.map { (word: $0.0, judgement: $0.1) }
    }()

    /// Judgements typed one behind the other, as figures or words; nil where anything else stands there. A hyphen is
    /// a blank.
    static func judgements(_ text: String) -> [Judgement?]? {
        var rest = text.lowercased()[...]
        var found: [Judgement?] = []
        while true {
            rest = rest.drop { $0.isWhitespace || ",;.".contains($0) }
            guard !rest.isEmpty else { return found.isEmpty ? nil : found }
            let fitting = grades.first { one in
                guard rest.hasPrefix(one.word) else { return false }
                let after = rest.dropFirst(one.word.count).first
                return after.map { !$0.isLetter && !$0.isNumber && $0 != "=" && $0 != "-" } ?? true
            }
            guard let fitting, found.count < 20 else { return nil }
            found.append(fitting.judgement)
            rest = rest.dropFirst(fitting.word.count)
        }
    }

    /// Whether this word names the criterion.
    static func names(_ word: String, _ criterion: Criterion) -> Bool {
        let folded = bare(word).lowercased()
        return folded == criterion.title.lowercased() || folded == criterion.id.rawValue
    }
}
