import Cells
import Deliberation
import Texts
import Views

extension ScreenModel {
    /// Who is there, who waits, and for who leads: the other rooms.
    func sidebar(width: Int) -> [(text: String, style: Style)] {
        let language = model.language
        guard let room = model.room else { return [] }
        var lines: [(text: String, style: Style)] = []
        if model.me.room == nil, model.session.rooms.count > 1 {
            lines.append((ScreenTexts.rooms(language), .bold))
            for id in model.session.roomOrder {
                guard let other = model.session.room(id) else { continue }
                let mark = id == room.id ? ">" : " "
                lines.append((Wrapping.fit("\(mark) \(id.rawValue) \(other.stepIndex + 1)/\(other.stepCount)", columns: width),
                    id == room.id ? .bold : .plain))
                lines.append((Wrapping.fit("    \(state(other))", columns: width), .muted))
            }
            lines.append(("", .plain))
        }
        if !room.floor.queue.isEmpty {
            lines.append((ScreenTexts.queue(language), .bold))
            for (index, seat) in room.floor.queue.enumerated() {
                // In quiet first a number would promise an order that does not hold.
                let mark = room.floor.mode == .quietFirst ? "-" : "\(index + 1)."
                lines.append((Wrapping.fit("  \(mark) \(SafeText.clean(model.name(of: seat)))", columns: width), .plain))
            }
            lines.append(("", .plain))
        }
        lines.append((ScreenTexts.people(language), .bold))
        for seat in model.session.participants(of: room.id) {
            let speaks = room.floor.turn?.seat == seat
            let away = model.session.attendees[seat]?.presence != .present
            let end = away ? " " + ScreenTexts.awayMark(language) : seat == model.me ? " " + ScreenTexts.youMark(language) : ""
            lines.append(
                (
                    Wrapping.fit("\(speaks ? ">" : " ") \(SafeText.clean(model.name(of: seat)))\(end)", columns: width),
                    speaks ? Style(.accent, bold: true) : away ? .muted : .plain
                ))
        }
        return lines
    }

    private func state(_ room: Room) -> String {
        let language = model.language
        if room.isPaused { return ScreenTexts.phasePaused(language) }
        switch room.phase {
        case .present: return ScreenTexts.phasePresent(language)
        case .ask: return ScreenTexts.answeredShort(
            language, ["k": String(room.answeredCount), "n": String(room.eligibleCount)])
        case .closed: return ScreenTexts.phaseClosed(language)
        case .revealed: return ScreenTexts.phaseRevealed(language)
        case .talk: return ScreenTexts.phaseTalk(language, ["n": String(room.floor.queue.count)])
        }
    }

    /// The keys of this moment, in as few rows as they take; at most three.
    func hintLines(width: Int) -> [String] {
        let language = model.language
        if panel != nil { return [ScreenTexts.close(language)] }
        if let prompt {
            if let editor = prompt.editor { return [(editor.allowsLines ? ScreenTexts.write : ScreenTexts.writeLine)(language)] }
            return [ScreenTexts.choose(language)]
        }
        var lines = [""]
        // What is seldom needed stands in the help alone, so that the rest fits.
        let seldom: Set<String> = ["now", "talk", "language", "invitations", "invite", "reasons", "announceAll"]
        let shown = actions.filter { model.isFacilitator ? !seldom.contains($0.id) : $0.id != "now" }
        // The way to help and the way out are always in sight.
        let ordered = shown.filter { $0.key != "?" && $0.key != "q" }
        let last = shown.filter { $0.key == "?" || $0.key == "q" }
        let tail = last.map { "\($0.key) \($0.text.title(language))" }.joined(separator: " | ")
        for action in ordered {
            let hint = "\(action.key) \(action.text.title(language))"
            if lines[lines.count - 1].isEmpty {
                lines[lines.count - 1] = hint
            } else if lines[lines.count - 1].columns + 3 + hint.columns <= width {
                lines[lines.count - 1] += " | " + hint
            } else if lines.count < 4 {
                lines.append(hint)
            }
        }
        if lines[lines.count - 1].isEmpty {
            lines[lines.count - 1] = tail
        } else if lines[lines.count - 1].columns + 3 + tail.columns <= width {
            lines[lines.count - 1] += " | " + tail
        } else {
            lines.append(tail)
        }
        return lines
    }

    func drawPanel(_ panel: Panel, _ surface: inout Surface, rows: Range<Int>) {
        let width = surface.size.columns - 4
        surface.put(panel.title, column: 2, row: rows.lowerBound, style: .bold)
        surface.rule(row: rows.lowerBound + 1, style: .muted)
        let lines = panel.lines.flatMap { Wrapping.wrap(SafeText.clean($0), width: width) }
        let space = rows.count - 2
        let top = min(panel.top, max(0, lines.count - space))
        for (index, line) in lines.dropFirst(top).prefix(space).enumerated() {
            surface.put(line, column: 2, row: rows.lowerBound + 2 + index)
        }
    }

    /// The question that is being answered, above the hints; returns the rows that it took.
    func drawPrompt(_ surface: inout Surface, bottom: Int, top: Int) -> Int {
        guard let prompt, let argument = prompt.action.argument(prompt.asked, after: prompt.values) else { return 0 }
        let width = surface.size.columns
        let space = max(3, min(12, bottom - top - 2))
        var title = argument.question(model.language)
        if prompt.values.isEmpty { title = prompt.action.text.title(model.language) + ". " + title }
        if let complaint = prompt.complaint { title = "! " + complaint }
        let titleStyle = prompt.complaint == nil ? Style(.accent, bold: true) : Style(.warning, bold: true)
        let titleLines = Array(Wrapping.wrap(title, width: width - 1).prefix(3))
        if let editor = prompt.editor {
            let (lines, cursor) = editor.layout(width: width - 4)
            let shown = min(max(1, lines.count), max(1, space - titleLines.count))
            let first = max(0, min(cursor.row - shown + 1, lines.count - shown))
            let start = bottom - shown
            put(titleLines, above: start, titleStyle, &surface)
            for index in 0..<shown {
                surface.put("|", column: 0, row: start + index, style: Style(.accent))
                if lines.indices.contains(first + index) { surface.put(lines[first + index], column: 2, row: start + index) }
            }
            surface.cursor = Point(column: 2 + cursor.column, row: start + cursor.row - first)
            return shown + titleLines.count
        }
        if let options = Self.options(of: prompt, model) {
            let shown = min(options.count, max(1, space - titleLines.count))
            let first = max(0, min(prompt.selected - shown + 1, options.count - shown))
            let start = bottom - shown
            put(titleLines, above: start, titleStyle, &surface)
            for index in 0..<shown {
                let number = first + index
                let isChosen = number == prompt.selected
                let text = "\(isChosen ? ">" : " ") \(number + 1) \(SafeText.clean(options[number]))"
                surface.put(
                    Wrapping.fit(text, columns: width - 2), column: 0, row: start + index,
                    style: isChosen ? Style(bold: true, reverse: true) : .plain)
            }
            surface.cursor = Point(column: 0, row: start + prompt.selected - first)
            return shown + titleLines.count
        }
        let text = "\(title) \(prompt.typed)"
        surface.put(Wrapping.fit(text, columns: width - 2), column: 0, row: bottom - 1, style: titleStyle)
        surface.cursor = Point(column: min(width - 1, text.columns), row: bottom - 1)
        return 1
    }

    private func put(_ lines: [String], above row: Int, _ style: Style, _ surface: inout Surface) {
        for (index, line) in lines.enumerated() {
            surface.put(line, column: 0, row: row - lines.count + index, style: style)
        }
    }
}
