import Cells
import Texts
import Views

extension ScreenModel {
    func wrapped(_ panel: Panel, width: Int) -> [String] {
        lines(of: panel).flatMap { Self.wrapped($0, width: width) }
    }

    /// A line with the blanks that it begins with kept before each of its rows.
    static func wrapped(_ text: String, width: Int) -> [String] {
        let clean = SafeText.clean(text)
        let indent = String(repeating: " ", count: min(8, clean.prefix { $0 == " " }.count))
        return Wrapping.wrap(clean, width: max(2, width - indent.count)).map { $0.isEmpty ? $0 : indent + $0 }
    }

    /// What it says now: a list that grows while somebody reads it is read as it is.
    private func lines(of panel: Panel) -> [String] {
        guard let source = panel.source, source.isAvailable(model) else { return panel.lines }
        for case .show(let lines) in source.effects(model, []) { return shown(lines) }
        return panel.lines
    }

    /// A text over the rest; the last row says how to close it and how much is out of sight.
    func drawPanel(_ panel: Panel, _ surface: inout Surface, rows: Range<Int>) {
        surface.put(SafeText.clean(panel.title), column: 2, row: rows.lowerBound, style: .bold)
        surface.rule(row: rows.lowerBound + 1, style: .muted)
        let lines = wrapped(panel, width: surface.size.columns - 4)
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

    mutating func handlePanel(_ key: Key) -> [Effect] {
        guard var open = panel else { return [] }
        var closes = false
        switch key {
        // No further than it is long on the narrowest screen.
        case .down: open.top = min(open.top + 1, max(0, wrapped(open, width: 56).count - 1))
        case .pageDown: open.top = min(open.top + 8, max(0, wrapped(open, width: 56).count - 1))
        case .up: open.top = max(0, open.top - 1)
        case .pageUp: open.top = max(0, open.top - 8)
        case .resized: break
        case .enter, .escape: closes = true
        default: closes = !open.needsEnter
        }
        panel = closes ? nil : open
        return []
    }
}
