import Cells
import Deliberation

/// What a projector shows, by turns: there are no keys there, so what does not fit at once goes round by itself.
///
/// What people think about leaves the screen only where it must. In this order: all of it at once; the text, with what goes
/// on below it by turns; and only where the window has no room for that, the text by itself, then what goes on. While
/// everybody answers, nothing moves where that can be had with ordinary letters that are large enough (`hasLargeRows`).
struct SchermSheets {
    typealias Block = SchermType.Block

    struct Sheet: Hashable, Sendable {
        var text: Block?
        /// Below the text.
        var points: Block?
        /// At the bottom.
        var status: Block?
        /// How long it stands.
        var time: Milliseconds = 0
    }

    let sheets: [Sheet]

    /// - Parameter rows: those below the title.
    init(_ parts: ScreenModel.SchermParts, _ type: SchermType, rows: Int) {
        var text = [SafeText.clean(parts.text, lines: true)]
        var status = parts.status.map { SafeText.clean($0) }
        let points = parts.points.map { SafeText.clean($0) }
        if let lead = parts.lead.map({ SafeText.clean($0) }) {
            // A card that would need two sheets for it alone goes without.
            if type.leastRows([lead] + text, rows: rows, .text) != nil { text.insert(lead, at: 0) } else { status.insert(lead, at: 0) }
        }
        let together = Self.together(text, status, points, type, rows: rows)
        let isStill = together.map { $0.count { $0.text != nil } == 1 } ?? false
        sheets =
            (isStill ? together : nil)
            ?? (parts.isAsked || type.hasVeryLargeRows ? Self.small(text, status, points, type, rows: rows) : nil)
            ?? together
            ?? type.pages(text, rows: rows, .text).map { Self.sheet(text: $0) } + Self.after(status, points, type, rows: rows)
    }

    // MARK: time

    /// Milliseconds that a sheet stands at least, and for each character on it: whoever reads it aloud gets to its end.
    private static let leastTime: Milliseconds = 12_000
    private static let timeOfCharacter: Milliseconds = 80

    /// The sheet that stands so long after the first began. Where something was said since (`isNews`), the first is one
    /// that tells what goes on.
    func index(after elapsed: Milliseconds, isNews: Bool) -> Int {
        let total = sheets.reduce(0) { $0 + $1.time }
        guard total > 0 else { return 0 }
        var left = max(0, elapsed) % total
        let first = isNews ? sheets.firstIndex { $0.status != nil } ?? 0 : 0
        for offset in sheets.indices {
            let index = (first + offset) % sheets.count
            if left < sheets[index].time { return index }
            left -= sheets[index].time
        }
        return 0
    }

    /// - Parameter stands: what of it also stood before, and need not be read again.
    private static func sheet(text: Block? = nil, points: Block? = nil, status: Block? = nil, stands: Bool = false) -> Sheet {
        let read = (stands ? [status] : [text, points, status]).reduce(0) { $0 + ($1?.text.count ?? 0) }
        return Sheet(text: text, points: points, status: status, time: max(leastTime, timeOfCharacter * Int64(read)))
    }

    // MARK: what stands together

    /// Turns that people wait for who want to know who has the floor.
    private static let mostTurns = 3

    /// The text whole and what goes on below it, by turns where it must; nil where there is no room for both.
    private static func together(_ text: [String], _ status: [String], _ points: [String], _ type: SchermType, rows: Int) -> [Sheet]? {
        guard let least = type.leastRows(text, rows: rows, .text) else { return nil }
        var below: [Block?] = [nil]
        if !status.isEmpty {
            // The text has the larger half.
            guard let turns = type.turns(status, rows: min(rows - least - 1, max(rows / 2, 4))), turns.count <= mostTurns else { return nil }
            below = turns
        }
        let taken = below.compactMap { $0.map { $0.lines.count + 1 } }.max() ?? 0
        let free = rows - taken
        let beside = points.isEmpty ? nil : type.whole(points, rows: free - least - 1, .beside, highest: 8)
        guard let large = type.whole(text, rows: free - (beside.map { $0.lines.count + 1 } ?? 0), .text) else { return nil }
        return below.map { sheet(text: large, points: beside, status: $0, stands: below.count > 1) }
            + (beside == nil ? after([], points, type, rows: rows) : [])
    }

    /// The text whole, and below it what goes on, in ordinary letters where it must.
    private static func small(_ text: [String], _ status: [String], _ points: [String], _ type: SchermType, rows: Int) -> [Sheet]? {
        guard type.hasLargeRows, let least = type.leastRows(text, rows: rows, .text), let below = type.mixed(status, rows: rows - least),
            let large = type.whole(text, rows: rows - below.lines.count, .text)
        else { return nil }
        return [sheet(text: large, status: below)] + after([], points, type, rows: rows)
    }

    /// What goes on and then the points, on sheets of their own.
    private static func after(_ status: [String], _ points: [String], _ type: SchermType, rows: Int) -> [Sheet] {
        type.pages(status, rows: rows, .beside, keepsLines: true).map { sheet(status: $0) }
            + type.pages(points, rows: rows, .beside).map { sheet(points: $0) }
    }
}
