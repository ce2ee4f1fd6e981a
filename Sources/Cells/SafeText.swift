/// Makes any text safe for a terminal: nothing in it can move the cursor, change colours, turn the writing
/// or imitate a line of the program.
package enum SafeText {
    /// Control and format characters become nothing, line ends a blank (or a line feed with `lines`).
    package static func clean(_ text: String, lines: Bool = false) -> String {
        var out = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            defer { wasReturn = scalar == "\r" }
            switch scalar {
            case "\n" where wasReturn: continue
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": out.append(lines ? "\n" : " ")
            case "\t": out.append(" ")
            case "\u{200D}", "\u{200C}": out.append(scalar)
            default:
                switch scalar.properties.generalCategory {
                case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: continue
                case .unassigned: out.append("\u{FFFD}")
                default: out.append(scalar)
                }
            }
        }
        return String(out)
    }

    private static let ascii: [Character: String] = [
        "à": "a", "á": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "ç": "c", "è": "e", "é": "e", "ê": "e", "ë": "e",
        "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o", "ó": "o", "ô": "o", "ö": "o", "õ": "o", "ù": "u",
        "ú": "u", "û": "u", "ü": "u", "ý": "y", "ÿ": "y", "ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ĳ": "ij",
        "‘": "'", "’": "'", "‚": "'", "“": "\"", "”": "\"", "„": "\"", "–": "-", "—": "-", "…": "...", "•": "*",
        "·": ".", "€": "EUR", "×": "x", "│": "|", "─": "-", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+",
        "┬": "+", "┴": "+", "┼": "+", "►": ">", "▌": "|", "█": "#", "░": ".", "✓": "v", "\u{A0}": " ",
    ]

    /// The text in ASCII, for a terminal that knows nothing else; `?` for what has no like.
    package static func asciiFallback(_ text: String) -> String {
        text.map { character -> String in
            if character.isASCII { return String(character) }
            if let known = ascii[character] { return known }
            if let lower = character.lowercased().first, let known = ascii[lower] { return known.uppercased() }
            if let base = character.unicodeScalars.first, base.isASCII, character.unicodeScalars.count > 1 {
                return String(Character(base))
            }
            return Glyph(character).width == 2 ? "??" : "?"
        }.joined()
    }
}
