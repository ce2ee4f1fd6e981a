package struct Size: Hashable, Sendable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

package struct Point: Hashable, Sendable {
    package var column: Int
    package var row: Int

    package init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// One place on the screen. The second half of a wide glyph holds an empty text.
package struct Cell: Hashable, Sendable {
    package var text: String
    package var style: Style

    package static let blank = Cell(text: " ", style: .plain)
}

/// A screenful of cells, drawn by pure functions and painted by a terminal.
package struct Surface: Hashable, Sendable {
    package let size: Size
    private var cells: [Cell]
    /// Where the real cursor stands; nil hides it.
    package var cursor: Point?

    package init(size: Size) {
        let columns = max(1, min(size.columns, 1000))
        let rows = max(1, min(size.rows, 1000))
        self.size = Size(columns: columns, rows: rows)
        cells = Array(repeating: .blank, count: columns * rows)
    }

    /// The cell there; blank outside.
    package func cell(column: Int, row: Int) -> Cell {
        guard (0..<size.columns).contains(column), (0..<size.rows).contains(row) else { return .blank }
        return cells[row * size.columns + column]
    }

    /// Writes text from a place to the right, clipped at `limit` columns and at the edge; a wide glyph that
    /// does not fit whole is left out. Returns the columns that were used.
    @discardableResult
    package mutating func put(_ text: String, column: Int, row: Int, style: Style = .plain, limit: Int? = nil) -> Int {
        guard (0..<size.rows).contains(row), column >= 0 else { return 0 }
        guard column < size.columns else { return 0 }
        let end = column + min(size.columns - column, max(0, limit ?? size.columns))
        var at = column
        for character in text {
            let glyph = Glyph(character)
            guard at + glyph.width <= end else { break }
            set(glyph, style, column: at, row: row)
            at += glyph.width
        }
        return at - column
    }

    private mutating func set(_ glyph: Glyph, _ style: Style, column: Int, row: Int) {
        let first = row * size.columns + column
        let last = first + glyph.width - 1
        // A wide glyph of which half is written over leaves no half behind.
        if cells[first].text.isEmpty, column > 0 { cells[first - 1].text = " " }
        if column + glyph.width < size.columns, cells[last + 1].text.isEmpty { cells[last + 1].text = " " }
        cells[first] = Cell(text: glyph.text, style: style)
        if last > first { cells[last] = Cell(text: "", style: style) }
    }

    /// Fills a row with a character, one column wide.
    package mutating func rule(row: Int, column: Int = 0, width: Int? = nil, _ character: Character = "─", style: Style = .plain) {
        guard (0..<size.columns).contains(column) else { return }
        let count = max(0, min(size.columns - column, width ?? size.columns))
        put(String(repeating: character, count: count), column: column, row: row, style: style)
    }

    /// Draws a character, one column wide, down these rows.
    package mutating func column(_ column: Int, rows: Range<Int>, _ character: Character = "│", style: Style = .plain) {
        for row in rows { put(String(character), column: column, row: row, style: style) }
    }

    /// The screen as lines, blanks at the end left out.
    package var text: [String] {
        (0..<size.rows).map { row in
            var line = (0..<size.columns).map { cells[row * size.columns + $0].text }.joined()
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// A row as runs of one style, to be painted.
    package func runs(row: Int) -> [(column: Int, text: String, style: Style)] {
        var runs: [(column: Int, text: String, style: Style)] = []
        for column in 0..<size.columns {
            let cell = cells[row * size.columns + column]
            if let last = runs.last, last.style == cell.style {
                runs[runs.count - 1].text += cell.text
            } else {
                runs.append((column, cell.text, cell.style))
            }
        }
        return runs
    }

    /// The rows that differ from another surface; all of them when its size is another.
    package func changedRows(since other: Surface?) -> [Int] {
        guard let other, other.size == size else { return Array(0..<size.rows) }
        return (0..<size.rows).filter { row in
            let range = row * size.columns..<(row + 1) * size.columns
            return cells[range] != other.cells[range]
        }
    }
}
