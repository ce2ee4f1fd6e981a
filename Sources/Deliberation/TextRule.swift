/// What a person's text may be: its length, and nothing that could steer a terminal.
package struct TextRule: Hashable, Sendable {
    /// In characters as people count them (grapheme clusters).
    package var characters: Int
    package var lines: Bool

    package init(characters: Int, lines: Bool) {
        self.characters = characters
        self.lines = lines
    }

    package static let contribution = TextRule(characters: 2000, lines: true)
    package static let reason = TextRule(characters: 600, lines: true)
    /// A first reaction, an evaluation, the reply to a private question.
    package static let response = TextRule(characters: 1000, lines: true)
    package static let idea = TextRule(characters: 300, lines: false)
    /// The heading over ideas.
    package static let heading = TextRule(characters: 60, lines: false)
    package static let note = TextRule(characters: 1200, lines: true)
    package static let question = TextRule(characters: 600, lines: false)
    package static let announcement = TextRule(characters: 1200, lines: true)
    package static let proposal = TextRule(characters: 600, lines: true)
    /// Who takes the first step, with whom, what already happens.
    package static let proposalField = TextRule(characters: 200, lines: false)
    package static let pseudonym = TextRule(characters: 24, lines: false)

    /// UTF-8 bytes: four for each character, so that marks heaped on one letter do not count as one.
    package var bytes: Int { characters * 4 }

    /// The text without blanks around it, or why it is refused.
    package func checked(_ text: String) -> Result<String, Rejection> {
        guard text.utf8.count <= bytes + 64 else { return .failure(.textTooLong) }
        let trimmed = TextRule.trimmed(text)
        guard !trimmed.isEmpty else { return .failure(.textEmpty) }
        guard trimmed.utf8.count <= bytes, trimmed.count <= characters else { return .failure(.textTooLong) }
        for scalar in trimmed.unicodeScalars where !allows(scalar) { return .failure(.textUnsafe) }
        return .success(trimmed)
    }

    private func allows(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\n" { return lines }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: return false
        // Joiners stand inside emoji and some scripts; every other format character can hide or turn text.
        case .format: return scalar == "\u{200D}" || scalar == "\u{200C}"
        default:
            // Fillers are letters that nobody sees: with one, a pseudonym passes for another's.
            return !scalar.properties.isDefaultIgnorableCodePoint || (0xFE00...0xFE0F).contains(scalar.value)
        }
    }

    static func trimmed(_ text: String) -> String {
        let blank: (Character) -> Bool = { $0.isWhitespace }
        guard let start = text.firstIndex(where: { !blank($0) }), let end = text.lastIndex(where: { !blank($0) })
        else { return "" }
        return String(text[start...end])
    }
}
