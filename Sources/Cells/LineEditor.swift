/// A text being written, with a cursor. Works on characters as people see them.
package struct LineEditor: Hashable, Sendable {
    private var characters: [Character] = []
    /// 0 to the number of characters.
    package private(set) var cursor = 0
    package let limit: Int
    package let allowsLines: Bool
    /// Whether the last input did not fit.
    package private(set) var isFull = false

    package init(limit: Int, allowsLines: Bool, text: String = "") {
        self.limit = limit
        self.allowsLines = allowsLines
        characters = Array(SafeText.clean(text, lines: allowsLines).prefix(limit))
        cursor = characters.count
    }

    package var text: String { String(characters) }
    package var isEmpty: Bool { characters.isEmpty }

    /// Takes a key; false when it means nothing here.
    @discardableResult
    package mutating func handle(_ key: Key) -> Bool {
        isFull = false
        switch key {
        case .character(let character): insert(character)
        case .backspace:
            guard cursor > 0 else { return true }
            cursor -= 1
            characters.remove(at: cursor)
        case .delete, .control("d"): if cursor < characters.count { characters.remove(at: cursor) }
        case .left, .control("b"): cursor = max(0, cursor - 1)
        case .right, .control("f"): cursor = min(characters.count, cursor + 1)
        case .home, .control("a"): while cursor > 0, characters[cursor - 1] != "\n" { cursor -= 1 }
        case .end, .control("e"): while cursor < characters.count, characters[cursor] != "\n" { cursor += 1 }
        case .control("u"):
            characters.removeSubrange(0..<cursor)
            cursor = 0
        case .control("k"): characters.removeSubrange(cursor...)
        case .control("w"):
            var start = cursor
            while start > 0, characters[start - 1].isWhitespace { start -= 1 }
            while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
            characters.removeSubrange(start..<cursor)
            cursor = start
        default: return false
        }
        return true
    }

    /// A line feed, where the text may have lines.
    package mutating func newLine() { if allowsLines { insert("\n") } }

    private mutating func insert(_ character: Character) {
        let clean = SafeText.clean(String(character), lines: allowsLines)
        for one in clean {
            guard characters.count < limit else {
                isFull = true
                return
            }
            characters.insert(one, at: cursor)
            cursor += 1
        }
    }

    /// The text in lines of this width, and where the cursor stands in them.
    package func layout(width: Int) -> (lines: [String], cursor: Point) {
        let width = max(2, width)
        var lines = [""]
        var used = 0
        var place = Point(column: 0, row: 0)
        for (index, character) in characters.enumerated() {
            if index == cursor { place = Point(column: used, row: lines.count - 1) }
            if character == "\n" {
                lines.append("")
                used = 0
                continue
            }
            let size = Glyph(character).width
            if used + size > width {
                lines.append("")
                used = 0
                if index == cursor { place = Point(column: 0, row: lines.count - 1) }
            }
            lines[lines.count - 1].append(character)
            used += size
        }
        if cursor == characters.count {
            if used >= width {
                lines.append("")
                used = 0
            }
            place = Point(column: used, row: lines.count - 1)
        }
        return (lines, place)
    }
}
