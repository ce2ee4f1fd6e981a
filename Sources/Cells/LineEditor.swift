/// A text being written, with a cursor. Works on characters as people see them; holds only what `SafeText` lets by.
package struct LineEditor: Hashable, Sendable {
    private var characters: [Character] = []
    /// 0 to the number of characters.
    package private(set) var cursor = 0
    /// In characters.
    package let limit: Int
    /// In bytes of UTF-8.
    package let byteLimit: Int
    package let allowsLines: Bool
    /// Whether the last input did not fit.
    package private(set) var isFull = false

    /// - Parameter byteLimit: four for each character when nil, as the rules of texts count.
    package init(limit: Int, allowsLines: Bool, text: String = "", byteLimit: Int? = nil) {
        self.limit = max(0, limit)
        self.byteLimit = max(0, byteLimit ?? (self.limit > Int.max / 4 ? Int.max : self.limit * 4))
        self.allowsLines = allowsLines
        insert(text)
        isFull = false
    }

    package var text: String { String(characters) }
    package var isEmpty: Bool { characters.isEmpty }

    /// Takes a key; false when it means nothing here.
    /// - Parameter width: of `layout`, by which up and down go; without it they go by line feeds.
    @discardableResult
    package mutating func handle(_ key: Key, width: Int = .max) -> Bool {
        isFull = false
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .alt("\n") where allowsLines: insert("\n")
        case .backspace: remove(max(0, cursor - 1)..<cursor)
        case .delete, .control("d"): remove(cursor..<min(characters.count, cursor + 1))
        case .left, .control("b"): cursor = max(0, cursor - 1)
        case .right, .control("f"): cursor = min(characters.count, cursor + 1)
        case .home, .control("a"): cursor = lineStart
        case .end, .control("e"): cursor = lineEnd
        case .wordLeft, .alt("b"): cursor = wordStart
        case .wordRight, .alt("f"): cursor = wordEnd
        case .up where allowsLines: step(by: -1, width)
        case .down where allowsLines: step(by: 1, width)
        case .control("u"): remove(lineStart..<cursor)
        case .control("k"): remove(cursor..<max(lineEnd, min(cursor + 1, characters.count)))
        case .control("w"): remove(wordStart..<cursor)
        case .alt("d"): remove(cursor..<wordEnd)
        default: return false
        }
        return true
    }

    /// A line feed, where the text may have lines.
    package mutating func newLine() { if allowsLines { handle(.character("\n")) } }

    /// Puts text at the cursor, cleaned; as much of it as fits.
    private mutating func insert(_ raw: String) {
        let head = String(characters[..<cursor])
        let tail = String(characters[cursor...])
        // Cleaned with what stands before it: an accent that comes as a key of its own goes on its letter.
        var kept = Array(SafeText.clean(head + raw, lines: allowsLines))
        let room = limit - (characters.count - cursor)
        var bytes = tail.utf8.count
        var fitting = 0
        for character in kept {
            bytes += character.utf8.count
            guard fitting < room, bytes <= byteLimit else { break }
            fitting += 1
        }
        if fitting < kept.count {
            isFull = true
            kept.removeSubrange(fitting...)
            // What was there before stays whole.
            guard String(kept).hasPrefix(head) else { return }
        }
        characters = Array(String(kept) + tail)
        cursor = min(kept.count, characters.count)
    }

    private mutating func remove(_ range: Range<Int>) {
        characters.removeSubrange(range)
        cursor = range.lowerBound
        // Two halves of a flag may have met.
        let again = Array(String(characters))
        if again.count != characters.count {
            characters = again
            cursor = min(cursor, characters.count)
        }
    }

    private var lineStart: Int { characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }
    private var lineEnd: Int { characters[cursor...].firstIndex(of: "\n") ?? characters.count }

    private var wordStart: Int {
        var start = cursor
        while start > 0, characters[start - 1].isWhitespace { start -= 1 }
        while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
        return start
    }

    private var wordEnd: Int {
        var end = cursor
        while end < characters.count, characters[end].isWhitespace { end += 1 }
        while end < characters.count, !characters[end].isWhitespace { end += 1 }
        return end
    }

    private mutating func step(by rows: Int, _ width: Int) {
        let places = places(width: width)
        guard places.indices.contains(cursor) else { return }
        let wanted = places[cursor].row + rows
        let row = places.indices.filter { places[$0].row == wanted }
        guard let first = row.first else {
            cursor = rows < 0 ? 0 : characters.count
            return
        }
        cursor = row.last { places[$0].column <= places[cursor].column } ?? first
    }

    /// The text in lines of this width, and where the cursor stands in them. Lines are filled to the edge, so that
    /// nothing jumps while one writes; the cursor always stands inside the width.
    package func layout(width: Int) -> (lines: [String], cursor: Point) {
        let places = places(width: width)
        var lines = Array(repeating: "", count: (places.last?.row ?? 0) + 1)
        for (character, place) in zip(characters, places) where character != "\n" { lines[place.row].append(character) }
        return (lines, places[min(cursor, places.count - 1)])
    }

    /// Where each character stands, and last the place after all of them.
    private func places(width: Int) -> [Point] {
        let width = max(2, width)
        var places: [Point] = []
        places.reserveCapacity(characters.count + 1)
        var at = Point(column: 0, row: 0)
        for character in characters {
            if character == "\n" {
                // At the end of a full line the cursor stands on its last column, so that no empty line shows.
                places.append(Point(column: min(at.column, width - 1), row: at.row))
                at = Point(column: 0, row: at.row + 1)
                continue
            }
            let size = Glyph(character).width
            if at.column > width - size { at = Point(column: 0, row: at.row + 1) }
            places.append(at)
            at.column += size
        }
        if at.column >= width { at = Point(column: 0, row: at.row + 1) }
        places.append(at)
        return places
    }
}
