import Deliberation

/// The words of a text as they are compared: without case, marks and all that stands between them, so that neither a comma
/// nor an accent nor a letter that nobody sees hides whose words they are.
struct OwnWords {
    /// Words in a row that count as somebody's own.
    static let own = 5
    /// Fewer than those are somebody's own when they are all that the person said, from this many on: *ja* and *weet ik
    /// niet* are everybody's. One or two are so only where they are the whole text.
    static let short = 3

    let words: [String]

    init(_ text: String) {
        var visible = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !Self.isHidden(scalar) { visible.append(scalar) }
        words = String(visible).split { !$0.isLetter && !$0.isNumber }.map { word in
            // A word of another script stays as it is.
            let folded = Pseudonym.folded(String(word))
            return folded.isEmpty ? word.lowercased() : folded
        }
    }

    /// Marks that stand apart from their letter, and what no screen shows.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// Endings of a name: Bert's, Berts, Bertje, Bertjes.
    private static let endings = ["", "s", "je", "jes", "tje", "tjes", "pje", "pjes"].map(Pseudonym.folded)

    /// Whether the name stands here, also inflected, in parts (`Jan Willem` of `Jan-Willem`) or letter by letter.
    func holds(name: String) -> Bool {
        let name = OwnWords(name).words.joined()
        guard !name.isEmpty else { return false }
        let forms = Set(Self.endings.map { name + $0 })
        let longest = name.count + 5
        for start in words.indices {
            var joined = ""
            for word in words[start...] {
                joined += word
                if forms.contains(joined) { return true }
                if joined.count > longest { break }
            }
        }
        return false
    }

    /// Whether five words in a row of what somebody said or wrote stand here, or all of it where that was less.
    func holds(wordsOfAny said: [OwnWords]) -> Bool {
        // By how many words: what was said in three or four stands here as a whole.
        let mine = (Self.short...Self.own).map { (length: $0, rows: Set(rows(of: $0))) }
        return said.contains { other in
            guard !other.words.isEmpty else { return false }
            if other.words == words { return true }
            guard let here = mine.last(where: { $0.length <= other.words.count }), !here.rows.isEmpty else { return false }
            return other.rows(of: here.length).contains { here.rows.contains($0) }
        }
    }

    /// Every so many words in a row.
    private func rows(of length: Int) -> [ArraySlice<String>] {
        words.count < length ? [] : (0...(words.count - length)).map { words[$0..<($0 + length)] }
    }
}
