/// A text that does not fit whole: pages, each in block letters.
extension BlockLetters {
    /// What a cut into pages costs: what counts first stands first.
    private struct Cost: Comparable {
        var pages = 0
        /// Pages that end inside a sentence.
        var broken = 0
        /// Pages that end inside a line of the text's own.
        var cut = 0
        /// Least where the pages are about as full as each other.
        var fullness = 0

        static func < (one: Cost, other: Cost) -> Bool {
            (one.pages, one.broken, one.cut, one.fullness) < (other.pages, other.broken, other.cut, other.fullness)
        }
    }

    /// A page from a word up to before another.
    private struct Cut {
        var cost: Cost
        var end: Int
    }

    /// The whole text on as few pages as can be, each of so many columns and rows at most, words unbroken. Of the ways to do
    /// that one that breaks the fewest sentences, then the one with the largest letters; all pages in the same. In these
    /// it cuts between lines of the text's own where that costs nothing. A page that ends inside a sentence says so with `…`.
    ///
    /// Nil where a word is too wide for every size, or a character is not in the font.
    /// - Parameter keepsLines: cuts nowhere but between lines of the text's own; nil where that can not be.
    package static func pages(
        _ text: String, columns: Int, rows: Int, glyphs: Glyphs = .blocks, sizes: [Dot] = Dot.all, apart: Int = 0, keepsLines: Bool = false
    ) -> [BlockLetters]? {
        guard let words = BlockText(text) else { return nil }
        var best: (cost: Cost, dot: Dot, ends: [Int])?
        // From the smallest, which needs the fewest pages: most of the larger ones are out before they are gone through.
        for dot in sizes.reversed() where dot.isPainted(in: glyphs) {
            guard count(words, columns: columns, rows: rows, dot, apart: apart) <= best?.cost.pages ?? words.words.count,
                let (cost, ends) = cut(words, columns: columns, rows: rows, dot, apart: apart, keepsLines: keepsLines)
            else { continue }
            if let best, (best.cost.pages, best.cost.broken) < (cost.pages, cost.broken) { continue }
            best = (cost, dot, ends)
        }
        guard let best else { return nil }
        var start = 0
        return best.ends.map { end in
            var filling = BlockText.Filling(words, dots: dots(columns, best.dot))
            for index in start..<end { _ = filling.add(index) }
            start = end
            return BlockLetters(filling, upTo: end, best.dot, glyphs, apart: apart)
        }
    }

    /// Pages that it takes at least in letters of this size, cut at any word.
    private static func count(_ text: BlockText, columns: Int, rows: Int, _ dot: Dot, apart: Int) -> Int {
        var pages = 1
        var filling = BlockText.Filling(text, dots: dots(columns, dot))
        for index in text.words.indices {
            guard filling.add(index) else { return .max }
            guard !fits(filling, dot, rows: rows, apart: apart) else { continue }
            pages += 1
            filling = BlockText.Filling(text, dots: dots(columns, dot))
            _ = filling.add(index)
        }
        return pages
    }

    /// The best ends of pages in letters of this size; nil where a word does not fit.
    private static func cut(
        _ text: BlockText, columns: Int, rows: Int, _ dot: Dot, apart: Int, keepsLines: Bool
    ) -> (Cost, [Int])? {
        let count = text.words.count
        // From the last word back: the best way from each word to the end.
        var best: [Cut?] = Array(repeating: nil, count: count) + [Cut(cost: Cost(), end: count)]
        for start in (0..<count).reversed() {
            var filling = BlockText.Filling(text, dots: dots(columns, dot))
            var letters = 0
            for index in start..<count {
                guard filling.add(index), fits(filling, dot, rows: rows, apart: apart) else { break }
                letters += text.words[index].letters.count + 1
                guard let rest = best[index + 1]?.cost, filling.canEnd(index) else { continue }
                let ending = text.words[index].ending
                guard !keepsLines || ending == .line else { continue }
                let cost = Cost(
                    pages: rest.pages + 1, broken: rest.broken + (ending == .word ? 1 : 0), cut: rest.cut + (ending == .line ? 0 : 1),
                    fullness: rest.fullness + letters * letters)
                if best[start].map({ cost < $0.cost }) ?? true { best[start] = Cut(cost: cost, end: index + 1) }
            }
        }
        guard let whole = best[0] else { return nil }
        var ends = [whole.end]
        while let last = ends.last, last < count, let next = best[last] { ends.append(next.end) }
        return (whole.cost, ends)
    }
}
