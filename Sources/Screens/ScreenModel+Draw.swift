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
        let hints = hintLines(width: width)
        let bottom = height - hints.count
        for (index, line) in hints.enumerated() {
            surface.put(line, column: 0, row: bottom + index, style: .muted)
        }
        if let panel {
            drawPanel(panel, &surface, rows: 1..<bottom)
            return surface
        }
        let above = drawStep(&surface)
        let promptRows = drawPrompt(&surface, bottom: bottom, top: above + 3)
        let (lines, style) = situation(width: width - 1, rows: height < 24 ? 2 : 3)
        let situation = bottom - promptRows - lines.count
        for (index, line) in lines.enumerated() { surface.put(line, column: 0, row: situation + index, style: style) }
        // On a small screen the step gives way to what is asked.
        let middle = max(1, situation - 1)
        surface.rule(row: middle, style: .muted)
        drawMiddle(&surface, rows: min(above, middle)..<middle)
        return surface
    }

    private func drawHead(_ surface: inout Surface) {
        let language = model.language
        let width = surface.size.columns
        surface.rule(row: 0, " ", style: .bar)
        var left = "Rondetafel"
        if let room = model.room { left += " - \(room.title)" }
        let who =
            switch model.me.role {
            case .participant:
                model.session.pseudonym(of: model.me).map { ScreenTexts.you(language, ["name": SafeText.clean($0)]) } ?? ""
            case .facilitator: ScreenTexts.lead(language)
            case .listener: ScreenTexts.listener(language)
            case .observer: ScreenTexts.observer(language)
            case .screen: ScreenTexts.screen(language)
            }
        if !who.isEmpty { left += " - \(who)" }
        var right: [String] = []
        if model.session.rehearsal { right.append(ScreenTexts.rehearsal(language)) }
        if model.connection == .lost { right.append(ScreenTexts.lost(language)) }
        if let turn = WhatNow.turnClock(model) { right.append(turn) }
        if let clock = WhatNow.clock(model) { right.append(clock) }
        let end = right.joined(separator: "  ")
        let room = width - end.columns - 3
        surface.put(Wrapping.fit(left, columns: max(10, room)), column: 1, row: 0, style: .bar)
        surface.put(end, column: max(0, width - end.columns - 1), row: 0, style: .bar)
    }

    /// The step and its text; returns the first free row.
    private func drawStep(_ surface: inout Surface) -> Int {
        let width = surface.size.columns
        guard let room = model.room, let step = room.step else {
            surface.rule(row: 1, style: .muted)
            return 2
        }
        let language = model.language
        surface.put(
            Wrapping.fit(
                ScreenTexts.stepOf(
                    language,
                    ["n": String(room.stepIndex + 1), "of": String(room.stepCount), "title": SafeText.clean(step.title)]),
                columns: width - 2), column: 1, row: 1, style: Style(.accent, bold: true))
        var lines = Wrapping.wrap(SafeText.clean(step.text, lines: true), width: width - 4)
        if room.phase == .present || step.kind == .closing {
            lines += step.points.flatMap { Wrapping.wrap("- " + SafeText.clean($0), width: width - 4) }
        }
        let most = max(2, room.phase == .present ? surface.size.rows - 11 : surface.size.rows / 2 - 4)
        if lines.count > most { lines = Array(lines.prefix(most - 1)) + [ScreenTexts.more(language)] }
        for (index, line) in lines.enumerated() {
            surface.put(line, column: 2, row: 2 + index, style: step.kind == .stelling ? .bold : .plain)
        }
        var row = 2 + lines.count
        if let text = WhatNow.outcome(of: step.id, in: room, language) {
            surface.put(Wrapping.fit(text, columns: width - 4), column: 2, row: row, style: Style(.good, bold: true))
            row += 1
        }
        surface.rule(row: row, style: .muted)
        return row + 1
    }

    /// Where things stand, or what was just refused: a whole sentence, on as many rows as it needs and may have.
    private func situation(width: Int, rows: Int) -> (lines: [String], style: Style) {
        let (text, style): (String, Style) =
            if asksToStop {
                (ScreenTexts.confirmStop(model.language), Style(.warning, bold: true))
            } else if let notice = model.notice {
                ((notice.isError ? "! " : "") + notice.text, Style(notice.isError ? .warning : .accent, bold: true))
            } else if isWatching {
                (ScreenTexts.watching(model.language), .bold)
            } else {
                ("> " + WhatNow.sentence(model), .bold)
            }
        let lines = Wrapping.wrap(SafeText.clean(text), width: width)
        guard lines.count > rows else { return (lines, style) }
        return (lines.prefix(rows - 1) + [Wrapping.fit(lines[(rows - 1)...].joined(separator: " "), columns: width)], style)
    }

    private func drawMiddle(_ surface: inout Surface, rows: Range<Int>) {
        guard !rows.isEmpty else { return }
        let side = surface.size.columns >= 70 ? min(30, surface.size.columns / 3) : 0
        let width = surface.size.columns - (side > 0 ? side + 1 : 0)
        drawFeed(&surface, rows: rows, width: width)
        guard side > 0 else { return }
        surface.column(width, rows: rows, style: .muted)
        for (index, line) in sidebar(width: side - 1).prefix(rows.count).enumerated() {
            surface.put(line.text, column: width + 2, row: rows.lowerBound + index, style: line.style, limit: side - 1)
        }
    }

    private func drawFeed(_ surface: inout Surface, rows: Range<Int>, width: Int) {
        var lines: [(text: String, style: Style)] = []
        let mine = model.room?.id
        let feed = model.feed.filter { $0.kind != .setting && $0.kind != .hint && (model.me.room != nil || $0.room == nil || $0.room == mine) }
        let shown = feed.dropLast(min(scroll, max(0, feed.count - 1)))
        for line in shown.suffix(rows.count + 20) { lines += wrapped(line, width: width - 1) }
        let visible = lines.suffix(rows.count)
        for (index, line) in visible.enumerated() {
            surface.put(line.text, column: 1, row: rows.lowerBound + index, style: line.style, limit: width - 1)
        }
        if scroll > 0, let last = rows.last {
            surface.put(
                ScreenTexts.newBelow(model.language), column: 1, row: last, style: Style(.warning, reverse: true),
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
