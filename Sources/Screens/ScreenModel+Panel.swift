import Cells
import Texts
import Views

extension ScreenModel {
    static func wrapped(_ panel: Panel, width: Int) -> [String] {
        panel.lines.flatMap { Wrapping.wrap(SafeText.clean($0), width: width) }
    }

    /// A text over the rest; the last row says how to close it and how much is out of sight.
    func drawPanel(_ panel: Panel, _ surface: inout Surface, rows: Range<Int>) {
        surface.put(SafeText.clean(panel.title), column: 2, row: rows.lowerBound, style: .bold)
        surface.rule(row: rows.lowerBound + 1, style: .muted)
        let lines = Self.wrapped(panel, width: surface.size.columns - 4)
        let space = max(1, rows.count - 2)
        let top = min(panel.top, max(0, lines.count - space))
        for (index, line) in lines.dropFirst(top).prefix(space).enumerated() {
            surface.put(line, column: 2, row: rows.lowerBound + 2 + index)
        }
        let below = lines.count - top - space
        let language = model.language
        let hint =
            below > 0
            ? (panel.needsEnter ? ScreenVoteTexts.enterClosesMore : ScreenTexts.closeMore)(language, ["n": String(below)])
            : (panel.needsEnter ? ScreenVoteTexts.enterCloses : ScreenTexts.close)(language)
        surface.put(hint, column: 0, row: rows.upperBound, style: below > 0 ? .bold : .muted)
    }
}
