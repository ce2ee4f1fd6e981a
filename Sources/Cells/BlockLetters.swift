/// A text in letters of several rows, made of block characters: for a projector, readable from afar.
package struct BlockLetters: Hashable, Sendable {
    /// What the letters are made of.
    package enum Glyphs: Hashable, Sendable {
        /// Whole and half blocks.
        case blocks
        /// `#`, where the terminal shows no more than ASCII.
        case ascii
    }

    /// How large a dot of a letter is.
    private enum Dot {
        /// So many rows high and twice as many columns wide: about a square.
        case square(Int)
        /// One column wide and half a row high.
        case half
        /// One column wide and one row high.
        case tall

        var columns: Int { if case .square(let size) = self { 2 * size } else { 1 } }

        /// Rows of one line of text, and the rows that stand free below it.
        var height: (line: Int, gap: Int) {
            switch self {
            case .square(let size): (BlockFont.height * size, size)
            case .half: (BlockFont.height / 2, 1)
            case .tall: (BlockFont.height, 1)
            }
        }
    }

    /// The rows to put on a surface, none wider than the columns that were given.
    package let rows: [String]

    /// The text in the largest letters in which it fits whole into so many columns and rows, words unbroken.
    ///
    /// Nil where it fits in none, or holds a character that the font has nothing for: then it is to be read as plain text.
    /// - Parameter largest: the size of letters at most, 1 to 4 (of 4, 1 is the smallest).
    package init?(_ text: String, columns: Int, rows: Int, glyphs: Glyphs = .blocks, largest: Int = 4) {
        let sizes: [Dot] = [.square(3), .square(2), .square(1), glyphs == .blocks ? .half : .tall]
        guard let words = Self.words(text), !words.allSatisfy(\.isEmpty) else { return nil }
        for dot in sizes.suffix(max(1, min(largest, sizes.count))) {
            guard let lines = Self.wrapped(words, dots: columns / dot.columns),
                lines.count * (dot.height.line + dot.height.gap) - dot.height.gap <= rows
            else { continue }
            self.rows = lines.enumerated().flatMap { index, line in
                Self.painted(line, dot, glyphs) + Array(repeating: "", count: index + 1 < lines.count ? dot.height.gap : 0)
            }
            return
        }
        return nil
    }

    /// The words of each line of the text, as letters; nil where one is not in the font.
    private static func words(_ text: String) -> [[[BlockFont.Letter]]]? {
        var lines: [[[BlockFont.Letter]]] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
            var words: [[BlockFont.Letter]] = []
            for word in line.split(separator: " ", omittingEmptySubsequences: true) {
                var letters: [BlockFont.Letter] = []
                for character in word {
                    guard let more = BlockFont.letters(for: character) else { return nil }
                    letters += more
                }
                words.append(letters)
            }
            lines.append(words)
        }
        return lines
    }

    private static func width(_ word: [BlockFont.Letter]) -> Int {
        word.reduce(0) { $0 + $1.width } + max(0, word.count - 1)
    }

    /// Lines of words that are no wider than so many dots; nil where a word is.
    private static func wrapped(_ lines: [[[BlockFont.Letter]]], dots: Int) -> [[[BlockFont.Letter]]]? {
        var out: [[[BlockFont.Letter]]] = []
        for words in lines {
            var line: [[BlockFont.Letter]] = []
            var used = 0
            for word in words {
                let width = width(word)
                guard width <= dots else { return nil }
                if line.isEmpty || used + BlockFont.blank + width > dots {
                    if !line.isEmpty { out.append(line) }
                    line = [word]
                    used = width
                } else {
                    line.append(word)
                    used += BlockFont.blank + width
                }
            }
            if !line.isEmpty { out.append(line) }
        }
        return out
    }

    private static func painted(_ line: [[BlockFont.Letter]], _ dot: Dot, _ glyphs: Glyphs) -> [String] {
        let rows = (0..<BlockFont.height).map { row in
            let words = line.map { word in Array(word.map { $0.dots[row] }.joined(separator: [false])) }
            return Array(words.joined(separator: Array(repeating: false, count: BlockFont.blank)))
        }
        let full: Character = glyphs == .blocks ? "█" : "#"
        switch dot {
        case .square(let size):
            return rows.flatMap { row in
                let painted = String(row.flatMap { Array(repeating: $0 ? full : " ", count: 2 * size) })
                return Array(repeating: painted, count: size)
            }
        case .half:
            return stride(from: 0, to: rows.count, by: 2).map { index in
                String(
                    zip(rows[index], rows[index + 1]).map { upper, lower in
                        switch (upper, lower) {
                        case (true, true): "█"
                        case (true, false): "▀"
                        case (false, true): "▄"
                        case (false, false): " "
                        }
                    })
            }
        case .tall: return rows.map { row in String(row.map { $0 ? full : " " }) }
        }
    }
}
