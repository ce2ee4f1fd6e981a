/// Text in lines of a width.
package enum Wrapping {
    /// Breaks at blanks, and inside words that are longer than a line; keeps the text's own line ends. At
    /// least one line; `width` below 2 counts as 2, so that a wide character fits.
    package static func wrap(_ text: String, width: Int) -> [String] {
        let width = max(2, width)
        var lines: [String] = []
        for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            var used = 0
            for word in part.split(separator: " ", omittingEmptySubsequences: true) {
                var rest = String(word)
                let size = rest.columns
                if used > 0, used + 1 + size <= width {
                    line += " " + rest
                    used += 1 + size
                    continue
                }
                if used > 0 { lines.append(line) }
                while rest.columns > width {
                    let head = prefix(rest, columns: width)
                    lines.append(head)
                    rest = String(rest.dropFirst(head.count))
                }
                line = rest
                used = rest.columns
            }
            lines.append(line)
        }
        return lines
    }

    /// As many characters as fit in so many columns; at least one.
    package static func prefix(_ text: String, columns: Int) -> String {
        var out = ""
        var used = 0
        for character in text {
            let width = Glyph(character).width
            if used + width > columns, !out.isEmpty { break }
            out.append(character)
            used += width
        }
        return out
    }

    /// The text cut to so many columns, with an ellipsis where something is missing.
    package static func fit(_ text: String, columns: Int) -> String {
        guard text.columns > columns else { return text }
        guard columns > 1 else { return columns == 1 ? "…" : "" }
        let head = prefix(text, columns: columns - 1)
        // A wide character may not fit beside the ellipsis.
        return (head.columns < columns ? head : "") + "…"
    }
}
