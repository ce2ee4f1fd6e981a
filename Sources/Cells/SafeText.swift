/// Makes any text safe for a terminal: nothing in it can move the cursor, change colours, turn the writing
/// or imitate a line of the program.
package enum SafeText {
    /// The text without what steers, hides or heaps. What is cleaned once is not changed by cleaning again.
    ///
    /// - Line ends of every kind become one blank, or a line feed with `lines`; every other blank a blank.
    /// - Controls, escapes, turns of direction, tags, fillers and other characters without a shape go; a joiner
    ///   or a variation selector stays inside a joined picture alone.
    /// - A mark needs a letter to stand on, at the start of a text too, so that it can not change what the program
    ///   wrote before it; of marks on one letter four stay.
    package static func clean(_ text: String, lines: Bool = false) -> String {
        var out = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        /// The last scalar that was kept, and the marks on the last letter.
        var last: Unicode.Scalar?
        var marks = 0
        for (index, scalar) in scalars.enumerated() {
            var kept = scalar
            switch scalar {
            case "\n" where index > 0 && scalars[index - 1] == "\r": continue
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": kept = lines ? "\n" : " "
            case "\t", "\u{2800}": kept = " "
            case "\u{200D}":
                guard let last, joins(last), index + 1 < scalars.count, ScalarKind.isPicture(scalars[index + 1])
                else { continue }
            case "\u{FE0E}", "\u{FE0F}": guard let last, last.properties.isEmoji else { continue }
            default:
                switch scalar.properties.generalCategory {
                case .control, .format, .surrogate, .privateUse: continue
                case .spaceSeparator: kept = " "
                case .unassigned:
                    if ScalarKind.isInvisible(scalar) { continue }
                    kept = "\u{FFFD}"
                case .nonspacingMark, .enclosingMark, .spacingMark:
                    guard !ScalarKind.isInvisible(scalar), let last, last != " ", last != "\n", marks < Glyph.marks
                    else { continue }
                    marks += 1
                    out.append(scalar)
                    continue
                default: if ScalarKind.isInvisible(scalar) { continue }
                }
            }
            if !ScalarKind.isInvisible(kept) { marks = 0 }
            out.append(kept)
            last = kept
        }
        return String(out)
    }

    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{FE0F}" || ScalarKind.isPicture(scalar)
    }

    /// Whole words in ASCII are clearer than cells; this may be longer than the text.
    private static let long: [Character: String] = [
        "ß": "ss", "œ": "oe", "æ": "ae", "ĳ": "ij", "…": "...", "€": "EUR", "þ": "th", "™": "(tm)", "©": "(c)",
        "®": "(r)", "½": "1/2", "¼": "1/4", "¾": "3/4", "→": "->", "←": "<-", "⇒": "=>", "≤": "<=", "≥": ">=", "≠": "!=",
    ]

    private static let short: [Character: Character] = [
        "à": "a", "á": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "ā": "a", "ă": "a", "ą": "a", "ç": "c", "ć": "c",
        "č": "c", "ď": "d", "đ": "d", "ð": "d", "è": "e", "é": "e", "ê": "e", "ë": "e", "ē": "e", "ė": "e", "ę": "e",
        "ě": "e", "ğ": "g", "ģ": "g", "ì": "i", "í": "i", "î": "i", "ï": "i", "ī": "i", "į": "i", "ı": "i", "ķ": "k",
        "ľ": "l", "ļ": "l", "ł": "l", "ñ": "n", "ń": "n", "ň": "n", "ņ": "n", "ò": "o", "ó": "o", "ô": "o", "ö": "o",
        "õ": "o", "ø": "o", "ō": "o", "ő": "o", "ř": "r", "ŕ": "r", "ś": "s", "š": "s", "ş": "s", "ș": "s", "ť": "t",
        "ţ": "t", "ț": "t", "ù": "u", "ú": "u", "û": "u", "ü": "u", "ū": "u", "ů": "u", "ű": "u", "ų": "u", "ý": "y",
        "ÿ": "y", "ź": "z", "ż": "z", "ž": "z", "ß": "s", "œ": "o", "æ": "a", "ĳ": "y", "þ": "t",
        "‘": "'", "’": "'", "‚": "'", "‹": "<", "›": ">", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"",
        "′": "'", "″": "\"", "´": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "…": "~", "•": "*",
        "·": ".", "●": "*", "○": "o", "■": "#", "□": ".", "◆": "*", "★": "*", "€": "E", "£": "L", "×": "x", "÷": "/",
        "¡": "!", "¿": "?", "º": "o", "ª": "a", "°": "o", "→": ">", "←": "<", "↑": "^", "↓": "v", "⇒": ">", "≤": "<",
        "≥": ">", "≠": "!", "│": "|", "─": "-", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+",
        "┴": "+", "┼": "+", "┃": "|", "━": "-", "═": "=", "║": "|", "╔": "+", "╗": "+", "╚": "+", "╝": "+", "╭": "+",
        "╮": "+", "╯": "+", "╰": "+", "►": ">", "▶": ">", "◄": "<", "▲": "^", "▼": "v", "▌": "|", "█": "#", "▀": "\"", "▄": ".", "▓": "#",
        "▒": ":", "░": ".", "✓": "v", "✔": "v", "✗": "x", "✘": "x", "\u{A0}": " ", "²": "2", "³": "3", "¹": "1",
    ]

    /// The text in ASCII, for readers that know nothing else; `?` for what has no like. May be longer than the
    /// text: for a row of a screen take `asciiCell`.
    package static func asciiFallback(_ text: String) -> String {
        text.map { character -> String in
            if let known = long[character] { return known }
            if let lower = only(character.lowercased()), let known = long[lower], lower != character {
                return known.uppercased()
            }
            return asciiCell(Glyph(character))
        }.joined()
    }

    /// A glyph in ASCII, exactly as many columns as it is wide.
    package static func asciiCell(_ glyph: Glyph) -> String { asciiCell(glyph.text, width: glyph.width) }

    /// What a cell of a surface holds in ASCII, exactly as many columns as it is wide.
    package static func asciiCell(_ text: String, width: Int) -> String {
        if text.utf8.count == text.unicodeScalars.count { return text }
        guard let character = only(text), let like = like(character) else { return String(repeating: "?", count: width) }
        return like + String(repeating: " ", count: max(0, width - 1))
    }

    /// One ASCII character like this one.
    private static func like(_ character: Character) -> String? {
        if let known = short[character] { return String(known) }
        if let lower = only(character.lowercased()), let known = short[lower] { return known.uppercased() }
        guard let base = character.unicodeScalars.first, base.isASCII else { return nil }
        return String(Character(base))
    }

    private static func only(_ text: String) -> Character? { text.count == 1 ? text.first : nil }
}
