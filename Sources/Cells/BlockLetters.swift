/// A text in letters of several rows, made of block characters: for a projector, readable from afar.
package struct BlockLetters: Hashable, Sendable {
    /// What the letters are made of.
    package enum Glyphs: Hashable, Sendable {
        /// Whole, half and quarter blocks.
        case blocks
        /// Whole and half blocks: the fonts of the Linux console have no quarters.
        case halves
        /// `#`, where the terminal shows no more than ASCII.
        case ascii
    }

    /// How large a dot of a letter is, in halves of a column and of a row. A row is about as high as two columns are
    /// wide, so that twice as many of the first is a square.
    package struct Dot: Hashable, Sendable {
        package let columns: Int
        package let rows: Int

        static func square(_ rows: Int) -> Dot { Dot(columns: 2 * rows, rows: rows) }

        /// From the largest to the smallest. What is narrower than a square still has strokes as wide, or half as wide,
        /// as an ordinary letter is: from afar its height and its strokes are what is read.
        package static let all = [
            square(6), square(5), square(4), square(3), square(2), Dot(columns: 3, rows: 2), Dot(columns: 2, rows: 2), square(1),
            Dot(columns: 1, rows: 1),
        ]

        /// Those whose letters are as broad as they are meant, and the least for ASCII: for who sits at the screen.
        package static let near = [square(2), square(1), Dot(columns: 2, rows: 2)]

        /// Rows of a letter, from the top of an `E` to the tail of a `g`.
        package var height: Int { BlockFont.height * rows / 2 }

        func isPainted(in glyphs: Glyphs) -> Bool {
            switch glyphs {
            case .blocks: true
            case .halves: columns.isMultiple(of: 2)
            case .ascii: columns.isMultiple(of: 2) && rows.isMultiple(of: 2)
            }
        }
    }

    /// Dots that stand free between two lines.
    private static let gap = 1

    /// The rows to put on a surface, none wider than the columns that were given.
    package let rows: [String]
    package let dot: Dot
    /// The words that they show.
    package let text: String

    /// The text in the largest letters in which it fits whole into so many columns and rows, words unbroken.
    ///
    /// Nil where it fits in none, or holds a character that the font has nothing for: then it is to be read as plain text.
    /// - Parameters:
    ///   - sizes: what the dots may be, from the largest.
    ///   - apart: rows of dots more before each line of the text's own.
    package init?(_ text: String, columns: Int, rows: Int, glyphs: Glyphs = .blocks, sizes: [Dot] = Dot.all, apart: Int = 0) {
        guard let words = BlockText(text) else { return nil }
        for dot in sizes where dot.isPainted(in: glyphs) {
            var filling = BlockText.Filling(words, dots: Self.dots(columns, dot))
            guard words.words.indices.allSatisfy({ filling.add($0) }), Self.fits(filling, dot, rows: rows, apart: apart) else { continue }
            self.init(filling, upTo: words.words.count, dot, glyphs, apart: apart)
            return
        }
        return nil
    }

    /// - Parameter end: the word before which the page ends.
    init(_ filling: BlockText.Filling, upTo end: Int, _ dot: Dot, _ glyphs: Glyphs, apart: Int) {
        let words = filling.text.words
        var canvas: [[Bool]] = []
        for (index, start) in filling.starts.enumerated() {
            let next = index + 1 < filling.starts.count ? filling.starts[index + 1] : end
            let line = (start..<next).map { $0 + 1 == end ? filling.text.last($0) : words[$0].letters }
            if index > 0 {
                canvas += Array(repeating: [], count: Self.gap + (words[start - 1].ending == .line ? apart : 0))
            }
            canvas += (0..<BlockFont.height).map { row in
                Array(
                    line.map { word in Array(word.map { $0.dots[row] }.joined(separator: [false])) }
                        .joined(separator: Array(repeating: false, count: BlockFont.blank)))
            }
        }
        self.dot = dot
        let first = filling.starts.first ?? end
        text = (first..<end).map { words[$0].text }.joined(separator: " ")
        rows = Self.painted(canvas, dot, glyphs)
    }

    static func dots(_ columns: Int, _ dot: Dot) -> Int { 2 * columns / dot.columns }

    /// Whether these lines fit into so many rows.
    static func fits(_ filling: BlockText.Filling, _ dot: Dot, rows: Int, apart: Int) -> Bool {
        let dots = filling.starts.count * (BlockFont.height + gap) - gap + filling.parts * apart
        return dots * dot.rows <= 2 * rows
    }

    private static func painted(_ canvas: [[Bool]], _ dot: Dot, _ glyphs: Glyphs) -> [String] {
        let width = canvas.map(\.count).max() ?? 0
        func isOn(_ row: Int, _ column: Int) -> Bool {
            let line = row / dot.rows
            let place = column / dot.columns
            return line < canvas.count && place < canvas[line].count && canvas[line][place]
        }
        return stride(from: 0, to: canvas.count * dot.rows, by: 2).map { row in
            String(
                stride(from: 0, to: width * dot.columns, by: 2).map { column in
                    let quarters =
                        (isOn(row, column) ? 1 : 0) + (isOn(row, column + 1) ? 2 : 0) + (isOn(row + 1, column) ? 4 : 0)
                        + (isOn(row + 1, column + 1) ? 8 : 0)
                    return glyphs == .ascii ? (quarters == 0 ? " " : "#") : Self.quarters[quarters]
                })
        }
    }

    /// By the quarters that are on: 1 above on the left, 2 beside it, 4 and 8 below them.
    private static let quarters = Array(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")
}
