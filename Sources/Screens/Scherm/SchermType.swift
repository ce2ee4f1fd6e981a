import Cells

/// How a text is set on a projector of this size, so that it is read from afar.
///
/// The measure is that of slides: a letter is at least a thirtieth to a twenty-fifth as high as the picture, which is what
/// can be read from six to eight times the picture's height away. The text has at least a twelfth of the window, counted from
/// the top of an `E` to the tail of a `g`: it is thought about for minutes, also at the back of a large room. What stands beside
/// it has a twenty-fifth, counted to the foot of the `E` (`least`).
struct SchermType {
    /// What is set: the text of the moment, or what goes on beside it.
    enum Weight { case text, beside }

    /// Something that is set.
    struct Block: Hashable, Sendable {
        let lines: [String]
        /// Rows of a letter, from the top of an `E` to the tail of a `g`; 1 is an ordinary letter.
        let height: Int
        /// The words that it shows.
        let text: String
    }

    let columns: Int
    /// Rows of the whole window.
    let window: Int
    let glyphs: BlockLetters.Glyphs

    /// Whether an ordinary letter is a twenty-fifth of the window: then it may be read from afar, if not as well.
    var hasLargeRows: Bool { window <= 25 }
    /// Whether an ordinary letter is as large as on a good slide; block letters have room for few words here.
    var hasVeryLargeRows: Bool { window <= 18 }
    /// Pages that people wait for rather than read ordinary letters. What is looked up (a rule, an address) they wait for less
    /// long than what they are asked.
    private func mostPages(_ weight: Weight) -> Int { hasVeryLargeRows ? 1 : hasLargeRows ? (weight == .text ? 6 : 3) : .max }

    /// Rows that a letter has at least.
    func least(_ weight: Weight) -> Int {
        switch weight {
        case .text: (window + 11) / 12
        // Seven of the eight dots stand above the foot.
        case .beside: (window * 8 + 174) / 175
        }
    }

    /// - Parameter highest: rows of a letter at most, where there are such letters.
    private func sizes(_ weight: Weight, highest: Int = .max) -> [BlockLetters.Dot] {
        let large = BlockLetters.Dot.all.filter { $0.height >= least(weight) }
        return large.filter { $0.height <= max(highest, large.last?.height ?? 0) }
    }

    /// Rows of what is set between two of its parts, in dots.
    private func apart(_ weight: Weight) -> Int { weight == .text ? 0 : 2 }

    /// Whether the window has block letters for every word; where it has not, the text stands in ordinary ones.
    private func hasLetters(_ text: String) -> Bool {
        BlockLetters(text, columns: columns, rows: 10_000, glyphs: glyphs, sizes: BlockLetters.Dot.all.reversed()) != nil
    }

    private func letters(_ block: BlockLetters) -> Block { Block(lines: block.rows, height: block.dot.height, text: block.text) }

    func ordinary(_ lines: [String]) -> Block {
        Block(lines: lines.flatMap { Wrapping.wrap($0, width: columns) }, height: 1, text: lines.joined(separator: " "))
    }

    /// All of it on so many rows, as large as it fits; nil where it does not fit.
    func whole(_ lines: [String], rows: Int, _ weight: Weight, highest: Int = .max) -> Block? {
        whole(lines, rows: rows, weight, sizes(weight, highest: highest))
    }

    /// The rows that it takes whole in the smallest letters that it may have; nil where they are more than so many.
    func leastRows(_ lines: [String], rows: Int, _ weight: Weight) -> Int? {
        whole(lines, rows: rows, weight, sizes(weight).reversed())?.lines.count
    }

    private func whole(_ lines: [String], rows: Int, _ weight: Weight, _ sizes: [BlockLetters.Dot]) -> Block? {
        let text = lines.joined(separator: "\n")
        if let block = BlockLetters(text, columns: columns, rows: rows, glyphs: glyphs, sizes: sizes, apart: apart(weight)) {
            return letters(block)
        }
        guard weight == .text, hasVeryLargeRows || !hasLetters(text) else { return nil }
        let block = ordinary(lines)
        return block.lines.count <= rows ? block : nil
    }

    /// Each line in block letters while there is room, and in ordinary ones where there is not; nil where they do not fit.
    func mixed(_ lines: [String], rows: Int) -> Block? {
        var out: [String] = []
        var height = Int.max
        for (index, line) in lines.enumerated() {
            let rest = ordinary(Array(lines[(index + 1)...])).lines.count
            let block = whole([line], rows: rows - out.count - rest, .beside, highest: least(.beside)) ?? ordinary([line])
            out += block.lines
            height = min(height, block.height)
        }
        return out.count <= rows ? Block(lines: out, height: height, text: lines.joined(separator: " ")) : nil
    }

    /// Some of the lines at a time, each whole, in letters of the least height; nil where that can not be.
    func turns(_ lines: [String], rows: Int) -> [Block]? {
        BlockLetters.pages(
            lines.joined(separator: "\n"), columns: columns, rows: rows, glyphs: glyphs, sizes: sizes(.beside, highest: least(.beside)),
            apart: apart(.beside), keepsLines: true
        )?.map(letters)
    }

    /// All of it on as few pages of so many rows as can be, each as large as it fits. Ordinary letters have only what the font
    /// has none for, a word that is too wide, and in a small window what would take more pages than people wait for.
    /// - Parameter keepsLines: cuts between the lines rather than on fewer pages.
    func pages(_ lines: [String], rows: Int, _ weight: Weight, keepsLines: Bool = false) -> [Block] {
        guard !lines.isEmpty, rows > 0 else { return [] }
        let readable = lines.filter(hasLetters)
        let rest = lines.filter { !hasLetters($0) }
        guard !readable.isEmpty else { return ordinaryPages(rest, rows: rows) }
        let text = readable.joined(separator: "\n")
        func cut(_ sizes: [BlockLetters.Dot], keepsLines: Bool = false) -> [BlockLetters]? {
            BlockLetters.pages(
                text, columns: columns, rows: rows, glyphs: glyphs, sizes: sizes, apart: apart(weight), keepsLines: keepsLines)
        }
        // Smaller than promised is still larger than an ordinary letter.
        let large = sizes(weight)
        guard let pages = (keepsLines ? cut(large, keepsLines: true) : nil) ?? cut(large) ?? cut(BlockLetters.Dot.all),
            pages.count <= mostPages(weight)
        else {
            return ordinaryPages(lines, rows: rows)
        }
        return pages.map(letters) + (rest.isEmpty ? [] : ordinaryPages(rest, rows: rows))
    }

    private func ordinaryPages(_ lines: [String], rows: Int) -> [Block] {
        let wrapped = ordinary(lines).lines
        return stride(from: 0, to: wrapped.count, by: rows).map { start in
            let page = Array(wrapped[start..<min(start + rows, wrapped.count)])
            return Block(lines: page, height: 1, text: page.joined(separator: " "))
        }
    }
}
