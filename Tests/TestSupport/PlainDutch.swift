/// What makes Dutch plain enough for everyone (B1), as far as it can be counted.
package enum PlainDutch {
    package static let longest = 25

    /// Sentences, each up to its full stop, question mark or exclamation mark, or up to an empty line. A value that is
    /// filled in later is a word.
    package static func sentences(_ text: String) -> [String] {
        var sentences: [String] = []
        var words: [Substring] = []
        func close() {
            if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
            words = []
        }
        for paragraph in text.split(separator: /\n[ \t]*\n/) {
            for word in paragraph.split(whereSeparator: \.isWhitespace) {
                words.append(word)
                // A quote, a bracket or a star may stand behind the sign.
                if let sign = word.last(where: { !"\"')*”’»".contains($0) }), ".!?".contains(sign) { close() }
            }
            close()
        }
        return sentences
    }

    /// What is wrong with a text; empty for a good one.
    package static func faults(_ text: String) -> [String] {
        sentences(text).compactMap { sentence in
            let words = sentence.split(separator: " ").filter { $0.contains { $0.isLetter || $0.isNumber } }
            let letters = sentence.lowercased().split { !$0.isLetter }
            if letters.contains("u") || letters.contains("uw") { return "not je: \(sentence)" }
            return words.count > longest ? "\(words.count) words: \(sentence)" : nil
        }
    }
}
