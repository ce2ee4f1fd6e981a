import Cells
import CNcurses
import Glibc

/// ncurses, as one screen to paint on. Used by one thread at a time: `Terminal` sees to that.
final class Painter: @unchecked Sendable {
    private var device = rt_device()
    /// Whether more than ASCII can be painted.
    let isUTF8: Bool
    private let hasColours: Bool

    /// Takes the terminal over; nil when it can not be a screen, and then nothing has changed.
    init?(_ terminal: Terminal.Device, type: String, colours: Bool) {
        isUTF8 = rt_is_utf8() == 1
        hasColours = colours
        guard rt_start(&device, type, terminal.input, terminal.output, colours ? 1 : 0) == 1 else { return nil }
    }

    var size: Size { Size(columns: Int(rt_columns()), rows: Int(rt_rows())) }

    /// True when the terminal has another size than before.
    func fit() -> Bool { rt_fit(&device) == 1 }

    /// Gives the terminal back; nothing may follow.
    func stop() { rt_stop(&device) }

    /// Paints the rows that differ; all of them, and what is outside the surface, when nothing was painted before.
    func paint(_ surface: Surface, over painted: Surface?) {
        if painted?.size != surface.size { rt_redraw_all() }
        let columns = min(surface.size.columns, size.columns)
        for row in surface.changedRows(since: painted) where row < size.rows {
            rt_clear_row(Int32(row))
            paint(row, columns, surface)
        }
        let cursor = surface.cursor.flatMap { at in
            (0..<size.columns).contains(at.column) && (0..<size.rows).contains(at.row) ? at : nil
        }
        rt_show(Int32(cursor?.row ?? 0), Int32(cursor?.column ?? 0), cursor == nil ? 0 : 1)
    }

    private func paint(_ row: Int, _ columns: Int, _ surface: Surface) {
        var run: [wchar_t] = []
        var start = 0
        var style = Style.plain
        for column in 0..<columns {
            let cell = surface.cell(column: column, row: row)
            let isSecondHalf = cell.text.isEmpty
            // A terminal that became narrower may cut a wide character in two.
            let isCut =
                column == columns - 1 && columns < surface.size.columns
                && surface.cell(column: column + 1, row: row).text.isEmpty
            if isSecondHalf { continue }
            if cell.style != style || run.isEmpty {
                put(run, row, start, style)
                run = []
                start = column
                style = cell.style
            }
            run += isCut ? [0x20] : shown(cell, isWide: isWide(column, row, surface))
        }
        put(run, row, start, style)
    }

    private func isWide(_ column: Int, _ row: Int, _ surface: Surface) -> Bool {
        column + 1 < surface.size.columns && surface.cell(column: column + 1, row: row).text.isEmpty
    }

    private func shown(_ cell: Cell, isWide: Bool) -> [wchar_t] {
        let text = isUTF8 ? cell.text : SafeText.asciiCell(cell.text, width: isWide ? 2 : 1)
        return text.unicodeScalars.map { wchar_t($0.value) }
    }

    private func put(_ run: [wchar_t], _ row: Int, _ column: Int, _ style: Style) {
        guard !run.isEmpty else { return }
        rt_put(
            Int32(row), Int32(column), run, Int32(run.count), hasColours ? pair(style.colour) : 0, style.isBold ? 1 : 0,
            style.isReverse ? 1 : 0, style.isUnderlined ? 1 : 0)
    }

    private func pair(_ colour: Style.Colour) -> Int32 {
        switch colour {
        case .plain, .muted: 0
        case .accent: 1
        case .good: 2
        case .warning: 3
        }
    }
}
