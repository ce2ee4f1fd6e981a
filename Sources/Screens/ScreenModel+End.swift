import Cells
import Deliberation
import Texts
import Views

extension ScreenModel {
    /// After the end, what the closing step says (where to go with what came up) has the whole screen until one leaves.
    var staysAfterTheEnd: Bool { model.session.isEnded && model.room?.step?.kind.purpose == .closing }

    /// Takes a key that moves what stays to be read; false when it means something else.
    mutating func moveEnd(_ key: Key) -> Bool {
        switch key {
        case .down: endTop += 1
        case .up: endTop -= 1
        case .pageDown: endTop += 8
        case .pageUp: endTop -= 8
        case .home: endTop = 0
        default: return false
        }
        // As far as it is long on the narrowest screen.
        endTop = max(0, min(endTop, endLines(width: 56).count - 1))
        return true
    }

    private func endLines(width: Int) -> [(text: String, style: Style)] {
        guard let step = model.room?.step else { return [] }
        return [(SafeText.clean(step.title), Style(.accent, bold: true))]
            + Wrapping.wrap(SafeText.clean(step.text, lines: true), width: width).map { ("  " + $0, .plain) }
            + [("", .plain)] + points(step, width: width).map { ("  " + $0, .plain) }
    }

    func drawEnd(_ surface: inout Surface, rows: Range<Int>) {
        let lines = endLines(width: surface.size.columns - 4)
        let top = min(endTop, max(0, lines.count - rows.count))
        for (index, line) in lines.dropFirst(top).prefix(rows.count).enumerated() {
            surface.put(line.text, column: 1, row: rows.lowerBound + index, style: line.style)
        }
        let below = lines.count - top - rows.count
        guard below > 0, let last = rows.last else { return }
        surface.rule(row: last, " ")
        surface.put(
            ScreenTexts.endBelow(model.language, ["n": String(below + 1)]), column: 1, row: last,
            style: Style(.warning, reverse: true))
    }
}
