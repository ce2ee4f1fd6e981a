package import Cells
import Deliberation
import Texts
import Views

extension ScreenModel {
    /// The whole screen. Usable from 60 by 16; made for 80 by 24 and larger.
    package func draw(_ size: Size) -> Surface {
        var surface = Surface(size: size)
        let width = surface.size.columns
        let height = surface.size.rows
        guard width >= 60, height >= 16 else {
            for (row, line) in Wrapping.wrap(ScreenTexts.small(model.language), width: width).enumerated() {
                surface.put(line, column: 0, row: row)
            }
            return surface
        }
        drawHead(&surface)
        var head = 1 + drawAlarm(&surface, row: 1)
        if isScherm {
            drawScherm(&surface, rows: head..<height)
            return surface
        }
        head += drawRooms(&surface, row: head)
        let isCovered = panel != nil || menu != nil || grid != nil || (reading.isOpen && prompt == nil)
        head += drawOffers(&surface, row: head, isCovered: isCovered)
        if !isCovered { head += drawConsent(&surface, row: head) }
        if let grid, panel == nil {
            drawGrid(grid, &surface, rows: head..<height)
            return surface
        }
        if panel == nil, prompt == nil, reading.isOpen, let table = outcomeTable {
            drawOutcome(table, &surface, rows: head..<height)
            return surface
        }
        let hints = hintLines(width: width)
        let bottom = height - hints.count
        for (index, line) in hints.enumerated() {
            surface.put(line, column: 0, row: bottom + index, style: .muted)
        }
        if let panel {
            drawPanel(panel, &surface, rows: head..<bottom)
            return surface
        }
        if let menu {
            drawMenu(menu, &surface, rows: head..<bottom)
            return surface
        }
        let (situation, style) = situation(hasSidebar: Self.sideWidth(width) > 0 && middleTable == nil && !isReadingPrototype)
        let isEnd = staysAfterTheEnd
        // Two rows hold every sentence of the talk; where the verslag is made may take more, and then there is room.
        let lines = Array(
            Wrapping.wrap(SafeText.clean(situation, lines: true), width: width - 1).prefix(model.session.isEnded ? 4 : height < 24 ? 2 : 3))
        let above = isEnd ? head : drawStep(&surface, from: head, below: bottom - lines.count)
        let promptRows = drawPrompt(&surface, bottom: bottom, top: above + lines.count + 1)
        let row = max(above + 1, bottom - promptRows - lines.count)
        for (index, line) in lines.enumerated() where row + index < bottom - promptRows {
            surface.put(line, column: 0, row: row + index, style: style)
        }
        surface.rule(row: row - 1, style: .muted)
        let rows = above..<max(above, row - 1)
        if isEnd { drawEnd(&surface, rows: rows) } else { drawMiddle(&surface, rows: rows) }
        return surface
    }

    /// The step and its text; returns the first free row.
    /// - Parameter from: the first row; `below`: the first row of what stands below the feed.
    private func drawStep(_ surface: inout Surface, from top: Int, below: Int) -> Int {
        let width = surface.size.columns
        guard let room = model.room, let step = room.step else {
            surface.rule(row: top, style: .muted)
            return top + 1
        }
        let language = model.language
        surface.put(
            Wrapping.fit(
                ScreenTexts.stepOf(
                    language,
                    ["n": String(room.stepIndex + 1), "of": String(room.stepCount), "title": SafeText.clean(step.title)]),
                columns: width - 2), column: 1, row: top, style: Style(.accent, bold: true))
        var lines = Wrapping.wrap(SafeText.clean(step.text, lines: true), width: width - 4)
        if room.phase == .present || step.kind.purpose == .closing { lines += points(step, width: width - 4) }
        // Where to go with what came up is never cut where it can be helped; the feed keeps two rows.
        // A question is read whole as well: while one is asked, the step gives way.
        let isWhole = (room.phase == .present || step.kind.purpose == .closing) && prompt == nil
        // The groups side by side need the rows; what was asked has been read.
        if middleTable != nil { lines = [] }
        let most = max(2, isWhole ? below - top - 1 - outcomes(room, step).count - 4 : surface.size.rows / 2 - 3 - top)
        if lines.count > most, prompt != nil, step.prototype == nil {
            lines = pages.window(lines, rows: most, language)
        } else if lines.count > most {
            let rest = lines.count - most + 1
            lines = Array(lines.prefix(most - 1)) + [ScreenTexts.moreLines(language, ["n": String(rest)])]
        }
        for (index, line) in lines.enumerated() {
            surface.put(line, column: 2, row: top + 1 + index, style: step.kind.material == .stelling ? .bold : .plain)
        }
        var row = top + 1 + lines.count
        row += drawCard(room, &surface, row: row, below: below)
        if let text = WhatNow.outcome(of: step.id, in: room, language) ?? formOutcome(room, step) {
            for line in Wrapping.wrap(text, width: width - 4).prefix(2) {
                surface.put(line, column: 2, row: row, style: Style(.good, bold: true))
                row += 1
            }
        }
        for line in sealLines(room, step, width: width - 4) where row < below - 2 {
            surface.put(line, column: 2, row: row, style: Style(.accent, bold: true))
            row += 1
        }
        surface.rule(row: row, style: .muted)
        return row + 1
    }

    func points(_ step: Step, width: Int) -> [String] {
        // In a weging the points by name, in the order of this person's own grid; `i` reads them whole.
        let options = step.form.map { model.isParticipant && step.kind.isVote ? $0.shuffled(for: model.me, step: step.id) : $0.options } ?? []
        let names = options.map { option in
            Wrapping.fit("\(step.form?.number(of: option.id) ?? 0) \(SafeText.clean(option.title))", columns: width)
        }
        return names + step.points.flatMap { point in
            Wrapping.wrap(SafeText.clean(point), width: width - 2).enumerated().map {
                ($0.offset == 0 ? "- " : "  ") + $0.element
            }
        }
    }

    private func formOutcome(_ room: Room, _ step: Step) -> String? {
        // Of a room laid for few it would say the same each time.
        model.isSmall(room.id) ? nil : room.formOutcomes[step.id].flatMap { FormWords.outcome($0, of: step, model.language) }
            .map { NarrationTexts.outcome(model.language, ["words": $0]) }
    }

    private func outcomes(_ room: Room, _ step: Step) -> [String] {
        var lines: [String] = []
        if let shift = room.shifts[step.id] {
            lines.append(Words.shift(shift, model.language))
        } else if let outcome = room.outcomes[step.id] {
            lines.append(NarrationTexts.outcome(model.language, ["words": Words.outcome(outcome, model.language)]))
        }
        return lines
    }

    private static func sideWidth(_ columns: Int) -> Int { columns >= 140 ? 52 : columns >= 70 ? min(30, columns / 3) : 0 }

    private func drawMiddle(_ surface: inout Surface, rows: Range<Int>) {
        guard !rows.isEmpty else { return }
        if let table = middleTable, table.fits(width: surface.size.columns, rows: rows.count) {
            table.draw(reading.page, &surface, rows: rows)
            return
        }
        if let lines = prototypeLines(width: surface.size.columns - 4) {
            // What is said meanwhile stays in sight below it.
            let feed = rows.count >= 10 ? 4 : 0
            let below = rows.upperBound - feed
            drawPages(lines, &surface, rows: rows.lowerBound..<below)
            guard feed > 0 else { return }
            surface.rule(row: below, style: .muted)
            drawFeed(&surface, rows: below + 1..<rows.upperBound, width: surface.size.columns)
            return
        }
        let side = Self.sideWidth(surface.size.columns)
        let width = surface.size.columns - (side > 0 ? side + 1 : 0)
        let ideas = drawIdeas(&surface, rows: rows, width: width)
        drawFeed(&surface, rows: ideas..<rows.upperBound, width: width)
        guard side > 0 else { return }
        surface.column(width, rows: rows, style: .muted)
        for (index, line) in sidebar(width: side - 1, rows: rows.count).prefix(rows.count).enumerated() {
            surface.put(line.text, column: width + 2, row: rows.lowerBound + index, style: line.style, limit: side - 1)
        }
    }

    /// The lines of the feed that a screen shows; the step's own text stands above them.
    var visibleFeed: [FeedLine] {
        let mine = model.room?.id
        return progress.shown(model.feed).filter {
            $0.kind != .setting && $0.kind != .hint && (model.me.room != nil || $0.room == nil || $0.room == mine)
        }
    }

    private func drawFeed(_ surface: inout Surface, rows: Range<Int>, width: Int) {
        var lines: [(text: String, style: Style)] = []
        let feed = visibleFeed
        let shown = feed.dropLast(min(scroll, max(0, feed.count - 1)))
        for line in shown.suffix(rows.count + 20) { lines += wrapped(line, width: width - 1) }
        let visible = lines.suffix(rows.count)
        for (index, line) in visible.enumerated() {
            surface.put(line.text, column: 1, row: rows.lowerBound + index, style: line.style, limit: width - 1)
        }
        if scroll > 0, let last = rows.last {
            // Over the whole row: half of a line behind it would read as another sentence.
            let newBelow = Wrapping.fit(ScreenTexts.newBelow(model.language), columns: width - 1)
            surface.put(
                newBelow + String(repeating: " ", count: max(0, width - 1 - newBelow.columns)), column: 1, row: last, style: Style(.warning, reverse: true),
                limit: width - 1)
        }
    }

    private func wrapped(_ line: FeedLine, width: Int) -> [(text: String, style: Style)] {
        switch line.kind {
        case .speech(let name, let number, let kind):
            let mark = kind == .coreClaim ? " (\(ReportTexts.coreClaim(model.language)))" : ""
            let text = "\(number) \(SafeText.clean(name))\(mark): " + SafeText.clean(line.text, lines: true)
            return Wrapping.wrap(text, width: width - 2).enumerated().map {
                ($0.offset == 0 ? $0.element : "  " + $0.element, .plain)
            }
        case .system, .setting, .hint, .mine, .outcome:
            let style: Style =
                switch line.kind {
                case .mine: Style(.accent)
                case .outcome: Style(.good, bold: true)
                default: .muted
                }
            return Wrapping.wrap("* " + SafeText.clean(line.text), width: width).map { ($0, style) }
        }
    }
}
