/// Several parts, or a text of more lines, as the one line that a voice reads from a terminal.
///
/// There is no hard break in it: the terminal wraps by itself.
enum OneLine {
    /// In the place of a line end that a person typed: no full stop of ours stands in their words.
    private static let lineEnd = " / "

    /// The parts behind each other, as sentences. What lists begin their items with, and what sets a part in, is gone.
    static func joined(_ parts: [String]) -> String {
        parts.reduce(into: "") { whole, part in
            // What sets the first in sets in the line.
            guard !whole.isEmpty else { return whole = trimmedEnd(part[...]) }
            var part = trimmed(part[...])
            if part.hasPrefix("- ") { part = trimmed(part.dropFirst(2)) }
            guard !part.isEmpty else { return }
            whole += (isEnded(whole) ? " " : ". ") + part
        }
    }

    /// A person's text: their line ends become a sign, and empty lines are none.
    static func flat(_ text: String) -> String { rows(text).joined(separator: lineEnd) }

    /// A text of the draaiboek or of the program: its line ends are where it was broken, or where a sentence ended.
    static func running(_ text: String) -> String { rows(text).joined(separator: " ") }

    private static func rows(_ text: String) -> [String] {
        let rows = text.split(separator: "\n").map(String.init)
        // What sets a whole line in stays before it.
        return rows.enumerated().map { $0.offset == 0 ? trimmedEnd($0.element[...]) : trimmed($0.element[...]) }.filter { !$0.isEmpty }
    }

    private static func isEnded(_ text: String) -> Bool {
        let closing: Set<Character> = ["\"", "'", ")", "\u{201D}", "\u{2019}"]
        guard let last = text.last(where: { !closing.contains($0) }) else { return false }
        return ".?!:;\u{2026}".contains(last)
    }

    private static func trimmed(_ text: Substring) -> String { trimmedEnd(text.drop(while: \.isWhitespace)) }

    private static func trimmedEnd(_ text: Substring) -> String {
        guard let end = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(text[...end])
    }
}
