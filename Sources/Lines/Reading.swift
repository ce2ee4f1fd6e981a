import Deliberation
import Texts
import Views

/// Words out of what a person typed. Dutch and English always both count, in any case.
enum Reading {
    /// Letters that show as a blank without being white space.
    static let blanks: Set<Character> = ["\u{115F}", "\u{1160}", "\u{2800}", "\u{3164}", "\u{FFA0}"]

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
        let folded = text.lowercased()
        return folded == ViewTexts.cancelWord.nl || folded == ViewTexts.cancelWord.en || text == ".."
    }

    /// The action that a line begins with, and what stands behind its word. A word of two parts may be
    /// typed as two ("einde beurt"); from three letters on, the beginning of one action's word is enough.
    static func action(_ text: String, in actions: [Action]) -> (action: Action, rest: String)? {
        let (first, rest) = split(text)
        let (second, after) = split(rest)
        let words = { (action: Action) in [action.text.word.nl, action.text.word.en] + ActionTexts.others(action.id) }
        let typed = first.lowercased()
        if !second.isEmpty {
            let both = typed + second.lowercased()
            if let found = actions.first(where: { words($0).contains(both) }) { return (found, after) }
        }
        if let found = actions.first(where: { words($0).contains(typed) }) { return (found, rest) }
        guard typed.count >= 3 else { return nil }
        let close = actions.filter { [$0.text.word.nl, $0.text.word.en].contains { $0.hasPrefix(typed) } }
        return close.count == 1 ? (close[0], rest) : nil
    }

    static func isOptionalText(_ argument: Argument) -> Bool {
        if case .text(_, _, let isOptional) = argument { isOptional } else { false }
    }

    /// "omdat" before a reason is only a bridge.
    static func withoutBecause(_ text: String) -> String {
        let (word, rest) = split(text)
        return ["omdat", "want", "because"].contains(word.lowercased()) && !rest.isEmpty ? rest : text
    }

    /// Takes the argument's value from the front of what was typed; nil when it is not there.
    static func take(_ argument: Argument, from rest: inout String, _ model: Model) -> Value? {
        switch argument {
        case .text(_, _, let isOptional):
            guard !rest.isEmpty || isOptional else { return nil }
            defer { rest = "" }
            return .text(isOptional ? withoutBecause(rest) : rest)
        case .number(_, let range):
            let (word, after) = split(rest)
            guard let number = Int(word), range.contains(number) else { return nil }
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
            let names = seats.enumerated().map { ($0.offset, model.name(of: $0.element)) }
            if let index = named(names + seats.enumerated().map { ($0.offset, $0.element.name) }, from: &rest) {
                return .seat(seats[index])
            }
            let (word, after) = split(rest)
            guard let number = Int(word), number >= 1, number <= seats.count else { return nil }
            rest = after
            return .seat(seats[number - 1])
        }
    }

    /// A name may have blanks: the longest option that what was typed begins with.
    private static func named(_ options: [(Int, String)], from rest: inout String) -> Int? {
        let folded = rest.lowercased()
        let found = options.filter { _, name in
            let name = name.lowercased()
            return folded == name || folded.hasPrefix(name + " ")
        }.max { $0.1.count < $1.1.count }
        guard let found else { return nil }
        rest = trimmed(String(rest.dropFirst(found.1.count)))
        return found.0
    }

    static func match(_ word: String, _ choices: [Choice]) -> Int? {
        let folded = word.lowercased()
        if let index = choices.firstIndex(where: { $0.word.nl.lowercased() == folded || $0.word.en.lowercased() == folded }) {
            return index
        }
        guard let number = Int(word), number >= 1, number <= choices.count else { return nil }
        return number - 1
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
