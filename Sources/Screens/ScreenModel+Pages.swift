import Cells
import Deliberation
import Texts
import Views

/// A text that one is asked about, or the ideas of the room, read in pages: before and while something is written.
extension ScreenModel {
    struct Pages: Sendable {
        /// Lines above the first in view.
        var top = 0

        /// What is in view of these lines in so many rows, and how many come after it. Where not all fit the last row is
        /// left for how to read on; `rest` is nil where all do.
        func cut<Line>(_ lines: [Line], rows: Int) -> (lines: ArraySlice<Line>, rest: Int?) {
            guard lines.count > rows else { return (lines[...], nil) }
            let space = max(1, rows - 1)
            let first = max(0, min(top, lines.count - space))
            return (lines[first..<min(lines.count, first + space)], max(0, lines.count - first - space))
        }

        /// What stands in so many rows, the last of which says how to read on.
        func window(_ lines: [String], rows: Int, _ language: Language) -> [String] {
            let (shown, rest) = cut(lines, rows: rows)
            return Array(shown) + (rest.map { [Self.hint($0, language)] } ?? [])
        }

        static func hint(_ rest: Int, _ language: Language) -> String {
            rest > 0 ? ScreenFormTexts.readOn(language, ["n": String(rest)]) : ScreenFormTexts.readBack(language)
        }
    }

    /// Lines that a page key moves.
    private static let step = 6

    /// Takes a key that reads on; false when it means something else.
    mutating func readOn(_ key: Key) -> Bool {
        guard let count = pagedLines?.count else { return false }
        switch key {
        case .pageDown: pages.top += Self.step
        case .pageUp: pages.top -= Self.step
        case .down where prompt == nil && isReadingPrototype: pages.top += 1
        case .up where prompt == nil && isReadingPrototype: pages.top -= 1
        default: return false
        }
        pages.top = max(0, min(pages.top, count - 1))
        return true
    }

    /// What page keys read, on the narrowest screen; nil where there is nothing such.
    private var pagedLines: [String]? {
        if let lines = prototypeLines(width: 56) { return lines.map(\.text) }
        guard let room = model.room, let step = room.step else { return nil }
        if room.takesIdeas, !ideaLines(room, width: 40).isEmpty { return ideaLines(room, width: 40).map(\.text) }
        return prompt == nil ? nil : Wrapping.wrap(SafeText.clean(step.text, lines: true), width: 56)
    }

    // MARK: a prototype

    /// A prototype has the middle of the screen until its first reactions are written; afterwards it is the talk's.
    var isReadingPrototype: Bool {
        guard let room = model.room, !room.inMetaTalk, room.step?.prototype != nil, model.me.role != .screen, !model.session.isEnded else { return false }
        switch room.phase {
        case .present, .ask, .closed: return true
        case .revealed, .talk: return false
        }
    }

    func prototypeLines(width: Int) -> [(text: String, style: Style)]? {
        guard isReadingPrototype, let prototype = model.room?.step?.prototype else { return nil }
        // On a wide screen lines stay as long as one reads with ease.
        let width = min(width, 90)
        return Wrapping.wrap(SafeText.clean(prototype.title), width: width).map { ($0, Style(.accent, bold: true)) }
            + prototype.paragraphs.flatMap { paragraph in
                [("", Style.plain)] + Wrapping.wrap(SafeText.clean(paragraph, lines: true), width: width).map { ($0, .plain) }
            }
    }

    func drawPages(_ lines: [(text: String, style: Style)], _ surface: inout Surface, rows: Range<Int>) {
        let (shown, rest) = pages.cut(lines, rows: rows.count)
        for (index, line) in shown.enumerated() {
            surface.put(line.text, column: 2, row: rows.lowerBound + index, style: line.style)
        }
        guard let rest, let last = rows.last else { return }
        surface.put(
            Wrapping.fit(Pages.hint(rest, model.language), columns: surface.size.columns - 2), column: 1, row: last,
            style: Style(.warning, bold: true))
    }

    // MARK: ideas

    private func ideaLines(_ room: Room, width: Int) -> [(text: String, style: Style)] {
        let language = model.language
        let ideas = room.ideas.filter { $0.step == room.step?.id }
        return FormOverview.headings(ideas).flatMap { group, ideas -> [(text: String, style: Style)] in
            let heading = group.map { [(Wrapping.fit(FormTexts.heading(language, ["group": SafeText.clean($0)]), columns: width), Style.bold)] } ?? []
            return heading
                + ideas.flatMap { idea in
                    let isMine = room.ideasBy[idea.id]?.contains(model.me) == true
                    return Wrapping.wrap(SafeText.clean(FormOverview.idea(idea, room, model)), width: width - 2).enumerated().map {
                        ($0.offset == 0 ? $0.element : "  " + $0.element, isMine ? Style(.accent) : .plain)
                    }
                }
        }
    }

    /// The ideas of the room above the feed; returns the first row of the feed.
    func drawIdeas(_ surface: inout Surface, rows: Range<Int>, width: Int) -> Int {
        guard let room = model.room, room.takesIdeas else { return rows.lowerBound }
        let lines = ideaLines(room, width: width - 2)
        guard !lines.isEmpty, rows.count >= 4 else { return rows.lowerBound }
        // Two rows of the feed stay: what is said to the room is seen.
        let most = max(1, rows.count - max(3, rows.count / 4))
        let (shown, rest) = pages.cut(lines, rows: most)
        for (index, line) in shown.enumerated() {
            surface.put(line.text, column: 1, row: rows.lowerBound + index, style: line.style, limit: width - 1)
        }
        var row = rows.lowerBound + shown.count
        if let rest {
            let hint = rest > 0 ? ScreenFormTexts.moreIdeas(model.language, ["n": String(rest)]) : ScreenFormTexts.ideasEnd(model.language)
            surface.put(hint, column: 1, row: row, style: Style(.warning, bold: true), limit: width - 1)
            row += 1
        }
        surface.rule(row: row, width: width, style: .muted)
        return row + 1
    }

    // MARK: a card

    /// The card on the table, with the word of its level, in large letters where there is room; returns its rows.
    func drawCard(_ room: Room, _ surface: inout Surface, row: Int, below: Int) -> Int {
        guard room.step?.kind.material == .cards, let card = room.card, room.phase == .talk, row + 3 < below else { return 0 }
        let width = surface.size.columns
        let space = below - row - 3
        let level = "[ \(FormWords.level(card.level, model.language)) ]"
        surface.put(level, column: 2, row: row, style: Style(.accent, bold: true, reverse: true))
        let text = SafeText.clean(card.text)
        if surface.size.rows >= 40,
            let letters = BlockLetters(text, columns: width - 4, rows: min(space, surface.size.rows / 3), glyphs: glyphs, sizes: BlockLetters.Dot.near)
        {
            for (index, line) in letters.rows.enumerated() { surface.put(line, column: 2, row: row + 1 + index, style: .bold) }
            return 1 + letters.rows.count
        }
        // A card is never cut where it can be helped: it is the question.
        let lines = Wrapping.wrap(text, width: width - 4).prefix(max(1, space))
        for (index, line) in lines.enumerated() { surface.put(line, column: 2, row: row + 1 + index, style: .bold) }
        return 1 + lines.count
    }
}
