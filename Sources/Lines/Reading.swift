import Deliberation
import Texts
import Views

/// Words out of what a person typed. Dutch and English always both count, in any case.
enum Reading {
    /// Signs that people put behind a word out of habit.
    static let ends: Set<Character> = [".", ",", "!", "?", ")", ":"]

    /// Text without control and turning characters; a tab is a blank.
    static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control: scalar == "\t"
            case .format: scalar == "\u{200D}" || scalar == "\u{200C}" || scalar == "\u{FEFF}"
            case .lineSeparator, .paragraphSeparator, .surrogate: false
            default: true
            }
        }
    }

    static func isCancel(_ text: String) -> Bool {
        let folded = bare(text).lowercased()
        return folded == ViewTexts.cancelWord.nl || folded == ViewTexts.cancelWord.en || text == ".."
    }

    /// A line that asks for a way out, for help or for where things stand, by itself: no text of anybody.
    static func isWayOut(_ text: String) -> Bool {
        let folded = bare(text).lowercased()
        let words = ["stop", "help", "now"].compactMap { ActionTexts.all[$0]?.word }
        return words.contains { $0.nl == folded || $0.en == folded } || ["?", "quit", "exit"].contains(folded)
    }

    /// The word without the signs behind it; a word of nothing else stays.
    static func bare(_ word: String) -> String {
        guard let last = word.lastIndex(where: { !ends.contains($0) }) else { return word }
        return String(word[...last])
    }

    /// 0 for yes, 1 for no, in either language; nil for anything else.
    static func yesOrNo(_ text: String) -> Int? {
        let word = bare(text).lowercased()
        return Action.yesNo.firstIndex { $0.word.nl == word || $0.word.en == word }
    }

    /// The action that a line begins with, and what stands behind its word. A word of two parts may be
    /// typed as two ("einde beurt"); from three letters on, the beginning of one action's word is enough.
    /// `whole`: only the whole word.
    static func action(_ text: String, in actions: [Action], whole: Bool = false) -> (action: Action, rest: String)? {
        let (first, rest) = split(text)
        let (second, after) = split(rest)
        let words = { (action: Action) in [action.text.word.nl, action.text.word.en] + ActionTexts.others(action.id) }
        let typed = bare(first).lowercased()
        if !second.isEmpty {
            let both = typed + bare(second).lowercased()
            if let found = actions.first(where: { words($0).contains(both) }) { return (found, after) }
        }
        if let found = actions.first(where: { words($0).contains(typed) }) { return (found, rest) }
        guard typed.count >= 3, !whole else { return nil }
        let close = actions.filter { [$0.text.word.nl, $0.text.word.en].contains { $0.hasPrefix(typed) } }
        return close.count == 1 ? (close[0], rest) : nil
    }

    /// A text that may be left out where nothing more was typed; a field of one line is asked for all the same.
    static func isOptionalText(_ argument: Argument) -> Bool {
        if case .text(_, let rule, let isOptional) = argument { isOptional && rule.lines } else { false }
    }

    /// Takes the argument's value from the front of what was typed; nil when it is not there.
    static func take(_ argument: Argument, from rest: inout String, _ model: Model) -> Value? {
        switch argument {
        case .text(_, _, let isOptional):
            guard !rest.isEmpty || isOptional else { return nil }
            defer { rest = "" }
            return .text(isOptional ? withoutComma(rest) : rest)
        case .number(_, let range):
            let (word, after) = split(rest)
            guard let number = Int(bare(word)), range.contains(number) else { return nil }
            rest = after
            return .number(number)
        case .choice(_, let choices):
            let words = choices.enumerated().flatMap { index, choice in
                [choice.word.nl, choice.word.en].map { (index, $0) }
            }
            if let index = named(words, from: &rest) { return .index(index) }
            let (word, after) = split(rest)
            guard let index = match(word, choices) else { return nil }
            rest = after
            return .index(index)
        case .seat(_, let seats):
            let names = seats.enumerated().flatMap { index, seat in
                [model.name(of: seat, among: seats), model.name(of: seat), seat.name].map { (index, $0) }
            }
            if let index = named(names, from: &rest) {
                return .seat(seats[index])
            }
            let (word, after) = split(rest)
            guard let number = Int(bare(word)), number >= 1, number <= seats.count else { return nil }
            rest = after
            return .seat(seats[number - 1])
        case .grid, .ranking, .weights: return nil
        }
    }

    /// A name may have blanks: the longest option that what was typed begins with; nil too where two have it.
    private static func named(_ options: [(Int, String)], from rest: inout String) -> Int? {
        let folded = rest.lowercased()
        let found = options.filter { _, name in
            guard folded.hasPrefix(name.lowercased()) else { return false }
            let after = folded.dropFirst(name.count).drop { ends.contains($0) }
            return after.isEmpty || after.first?.isWhitespace == true
        }
        guard let longest = found.max(by: { $0.1.count < $1.1.count }),
            !found.contains(where: { $0.0 != longest.0 && $0.1.lowercased() == longest.1.lowercased() })
        else { return nil }
        rest = trimmed(String(rest.dropFirst(longest.1.count).drop { ends.contains($0) }))
        return longest.0
    }

    static func match(_ word: String, _ choices: [Choice]) -> Int? {
        let word = bare(word)
        let folded = word.lowercased()
        if let index = choices.firstIndex(where: { $0.word.nl.lowercased() == folded || $0.word.en.lowercased() == folded }) {
            return index
        }
        guard let number = Int(word), number >= 1, number <= choices.count else { return nil }
        return number - 1
    }

    /// Without the lines of the report that a text names: ` (L2818-2828)`.
    static func withoutSources(_ text: String) -> String {
        text.replacing(/\ ?\(L[0-9]+(-[0-9]+)?(, ?L?[0-9]+(-[0-9]+)?)*\)/, with: "")
    }

    static func split(_ text: String) -> (word: String, rest: String) {
        guard let blank = text.firstIndex(where: \.isWhitespace) else { return (text, "") }
        return (String(text[..<blank]), trimmed(String(text[blank...])))
    }

    static func trimmed(_ text: String) -> String {
        guard let start = text.firstIndex(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }),
            let end = text.lastIndex(where: { !$0.isWhitespace }), start <= end
        else { return "" }
        return String(text[start...end])
    }

    /// Levenshtein (1966): how many letters two words differ.
    static func distance(_ a: [Character], _ b: [Character]) -> Int {
        guard a.count <= 30 else { return a.count }
        var row = Array(0...b.count)
        for (i, character) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (character == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count]
    }
}
