import Cells
import Deliberation
import Texts
import Views

/// A projector: what the whole room may see, large. It holds no more than its seat's client is sent, which is what
/// everybody of the room is sent (`Audience.room`).
extension ScreenModel {
    var isScherm: Bool { model.me.role == .screen && model.connection != .connecting && !isWatching }

    /// What it shows, in order of weight.
    struct SchermParts: Hashable, Sendable {
        /// Where the room is in the draaiboek.
        var title = ""
        /// What it is about now, as large as it fits.
        var text = ""
        /// What goes on: *k van n*, the outcome, who has the floor, what counts down.
        var status: [String] = []
        /// Small, below the text: rules, addresses.
        var points: [String] = []
    }

    func drawScherm(_ surface: inout Surface, rows: Range<Int>) {
        let width = surface.size.columns
        let hints = hintLines(width: width)
        var bottom = rows.upperBound - hints.count
        for (index, line) in hints.enumerated() { surface.put(line, column: 0, row: bottom + index, style: .muted) }
        bottom -= drawPrompt(&surface, bottom: bottom, top: rows.lowerBound)
        if asksToStop || model.notice != nil {
            let (text, style) = situation(hasSidebar: true)
            bottom -= 1
            let lines = Wrapping.wrap(SafeText.clean(text), width: width - 1).prefix(4)
            bottom -= lines.count - 1
            for (index, line) in lines.enumerated() { surface.put(line, column: 0, row: bottom + index, style: style) }
        }
        let parts = schermParts
        surface.put(Wrapping.fit(SafeText.clean(parts.title), columns: width - 2), column: 1, row: rows.lowerBound, style: Style(.accent, bold: true))
        let body = rows.lowerBound + 2..<max(rows.lowerBound + 2, bottom)
        if let table = middleTable, table.fits(width: width, rows: body.count - 2) {
            // Its pages go round by themselves: there are no keys here.
            table.draw(Int(model.now / Self.pageTime), &surface, rows: body.lowerBound..<body.upperBound - 2)
            return
        }
        let used = drawStatus(parts, &surface, rows: body)
        drawText(parts, &surface, rows: body.lowerBound..<max(body.lowerBound, body.upperBound - used))
    }

    /// Milliseconds that a page of an outcome stands.
    private static let pageTime: Milliseconds = 20_000
    /// Milliseconds that what was said to the room stands.
    private static let announcementTime: Milliseconds = 60_000

    // MARK: what it shows

    var schermParts: SchermParts {
        let language = model.language
        let session = model.session
        var parts = SchermParts()
        parts.title = session.script?.title ?? ""
        if let until = session.endsAt, !session.isEnded { parts.status.append(ScreenFormTexts.endsClock(language, ["time": left(until)])) }
        let said = session.announcements.last { $0.room == nil || $0.room == model.me.room }
        if let said, model.now - said.at < Self.announcementTime {
            parts.status.append(NarrationTexts.announced(language, ["text": said.text]))
        }
        guard model.me.room != nil else {
            parts.text = session.isEnded ? ScreenFormTexts.ended(language) : session.script?.summary ?? ""
            parts.points = [ScreenFormTexts.noRoom(language)]
            return parts
        }
        guard let room = model.room, let step = room.step else {
            parts.text = session.isEnded ? ScreenFormTexts.ended(language) : ScreenFormTexts.soon(language)
            return parts
        }
        parts.title = ScreenTexts.stepOf(
            language, ["n": String(room.stepIndex + 1), "of": String(room.stepCount), "title": step.title])
        parts.text = text(of: step, in: room)
        if room.phase == .present || step.kind.purpose == .closing { parts.points = step.points.map { "- \($0)" } }
        if step.prototype != nil, room.phase != .talk { parts.points.append(ScreenFormTexts.readOwn(language)) }
        if room.takesIdeas { parts.points += ideas(room, step) }
        if session.isEnded {
            parts.status = [ScreenFormTexts.ended(language)]
            return parts
        }
        if room.isPaused {
            parts.text = ScreenFormTexts.pause(language)
            parts.points = []
        } else if room.inMetaTalk {
            parts.text = ScreenFormTexts.metaTalk(language)
            parts.points = []
        }
        parts.status = status(room, step) + parts.status
        return parts
    }

    private func text(of step: Step, in room: Room) -> String {
        if step.kind.material == .cards, let card = room.card, room.phase == .talk {
            return "\(FormWords.level(card.level, model.language)):\n\(card.text)"
        }
        if let prototype = step.prototype { return prototype.title }
        return step.text
    }

    private func ideas(_ room: Room, _ step: Step) -> [String] {
        FormOverview.headings(room.ideas.filter { $0.step == step.id }).flatMap { group, ideas in
            (group.map { [FormTexts.heading(model.language, ["group": $0])] } ?? []) + ideas.map { FormOverview.idea($0, room, model) }
        }
    }

    private func status(_ room: Room, _ step: Step) -> [String] {
        let language = model.language
        var lines: [String] = []
        if let until = room.movesAt { lines.append(ScreenFormTexts.movesClock(language, ["time": left(until)])) }
        if !room.openOffers.isEmpty { lines.append(ScreenFormTexts.lookOwn(language)) }
        guard !room.isPaused, !room.inMetaTalk else { return lines }
        switch room.phase {
        // In a room of two the count would tell of one person.
        case .ask where !model.isPair(room.id):
            let n = room.phase == .ask(.vote) ? voters(room) : room.eligibleCount
            lines.append(ScreenFormTexts.count(language, ["k": String(room.answeredCount), "n": String(n)]))
            lines.append((room.phase == .ask(.vote) ? ScreenFormTexts.haveVoted : ScreenFormTexts.haveAnswered)(language))
        default: break
        }
        if let asked = room.followUps.last, asked.step == step.id, room.phase == .talk {
            lines.append(
                asked.to == nil
                    ? NarrationTexts.followUpRoom(language, ["text": asked.text])
                    : NarrationTexts.followUpTo(language, ["text": asked.text, "name": asked.to.map { model.name(of: $0) } ?? ""]))
        }
        if let turn = room.floor.turn { lines.append(ScreenFormTexts.hasFloor(language, ["name": model.name(of: turn.seat)])) }
        let names = Self.speakingOrder(model).map { model.name(of: $0) }.joined(separator: ", ")
        if !names.isEmpty {
            // In quiet first nobody here knows who is next.
            let isHands = room.floor.mode == .quietFirst || (room.floor.turn == nil && room.floor.mode == .firstCome)
            lines.append((isHands ? ScreenFormTexts.hands : ScreenFormTexts.next)(language, ["names": names]))
        }
        // Last: once people talk, it has been read.
        if let outcome = WhatNow.outcome(of: step.id, in: room, language) { lines.append(outcome) }
        if let outcome = room.formOutcomes[step.id].flatMap({ FormWords.outcome($0, of: step, language) }) {
            lines.append(NarrationTexts.outcome(language, ["words": outcome]))
        }
        return lines
    }

    // MARK: how it shows it

    /// What goes on, from the bottom up, each line as large as there is room for; returns the rows that it took.
    private func drawStatus(_ parts: SchermParts, _ surface: inout Surface, rows: Range<Int>) -> Int {
        guard !parts.status.isEmpty else { return 0 }
        let width = surface.size.columns - 4
        // The text has the larger half.
        var space = rows.count * 2 / 5
        var blocks: [[String]] = []
        for (index, line) in parts.status.enumerated() {
            let clean = SafeText.clean(line)
            let plain = Array(Wrapping.wrap(clean, width: width).prefix(2))
            let rest = parts.status.count - index - 1
            let letters = BlockLetters(clean, columns: width, rows: max(0, space - 2 * rest - 1), glyphs: glyphs, sizes: Array(BlockLetters.Dot.all.suffix(2)))
            let block = letters?.rows ?? plain
            guard block.count <= space else { break }
            blocks.append(block + (letters == nil ? [] : [""]))
            space -= block.count + (letters == nil ? 0 : 1)
        }
        let lines = Array(blocks.joined())
        for (index, line) in lines.enumerated() {
            surface.put(line, column: 2, row: rows.upperBound - lines.count + index, style: .bold)
        }
        return lines.count + 1
    }

    private func drawText(_ parts: SchermParts, _ surface: inout Surface, rows: Range<Int>) {
        let width = surface.size.columns - 4
        let text = SafeText.clean(parts.text, lines: true)
        let points = parts.points.flatMap { Wrapping.wrap(SafeText.clean($0), width: width) }
        // What stands small below it keeps up to half of the rows.
        let small = min(points.count + (points.isEmpty ? 0 : 1), rows.count / 2)
        var lines =
            BlockLetters(text, columns: width, rows: rows.count - small, glyphs: glyphs)?.rows ?? Wrapping.wrap(text, width: width)
        if lines.count > rows.count - small {
            lines = Array(lines.prefix(max(0, rows.count - small - 1))) + [ScreenFormTexts.cutHere(model.language)]
        }
        for (index, line) in lines.enumerated() where index < rows.count {
            surface.put(line, column: 2, row: rows.lowerBound + index, style: .bold)
        }
        let from = rows.lowerBound + lines.count + 1
        let room = max(0, rows.upperBound - from)
        let shown = points.count > room ? Array(points.prefix(max(0, room - 1))) + [ScreenFormTexts.cutHere(model.language)] : points
        for (index, line) in shown.enumerated() where from + index < rows.upperBound { surface.put(line, column: 2, row: from + index) }
    }
}
