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
        /// What the text is (a card's level): above it where there is room.
        var lead: String?
        /// What it is about now, as large as it fits.
        var text = ""
        /// What goes on: *k van n*, the outcome, who has the floor, what counts down.
        var status: [String] = []
        /// What there is to read beside the text: rules, addresses, ideas.
        var points: [String] = []
        /// Whether people think about the text now, each for themselves: then it should stay where it is.
        var isAsked = false
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
        var title = width - 2
        // In a small window every row is wanted for the text.
        let top = rows.lowerBound + (surface.size.rows <= 25 ? 1 : 2)
        let body = top..<max(top, bottom)
        if let table = middleTable, table.fits(width: width, rows: body.count - 2) {
            // Its pages go round by themselves: there are no keys here.
            table.draw(Int(model.now / Self.pageTime), &surface, rows: body.lowerBound..<body.upperBound - 2)
        } else {
            let sheets = schermSheets(surface.size, rows: body.count)
            let index = sheetIndex(sheets)
            if sheets.sheets.indices.contains(index) { drawSheet(sheets.sheets[index], &surface, rows: body) }
            if sheets.sheets.count > 1 {
                let mark = "\(index + 1)/\(sheets.sheets.count)"
                surface.put(mark, column: width - mark.count - 1, row: rows.lowerBound, style: .muted)
                title -= mark.count + 2
            }
        }
        surface.put(Wrapping.fit(SafeText.clean(parts.title), columns: title), column: 1, row: rows.lowerBound, style: Style(.accent, bold: true))
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
        if let announcement, model.room?.step == nil { parts.status.append(NarrationTexts.announced(language, ["text": announcement.text])) }
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
        if step.kind.material == .cards, let card = room.card, room.phase == .talk {
            parts.lead = "\(FormWords.level(card.level, language)):"
            parts.text = card.text
        } else {
            parts.text = step.prototype?.title ?? step.text
        }
        if room.phase == .present || step.kind.purpose == .closing { parts.points = step.points.map { "- \($0)" } }
        if step.prototype != nil, room.phase != .talk { parts.points.append(ScreenFormTexts.readOwn(language)) }
        if room.takesIdeas { parts.points += ideas(room, step) }
        if session.isEnded {
            parts.status = [ScreenFormTexts.ended(language)]
            return parts
        }
        if room.isPaused {
            parts.text = ScreenFormTexts.pause(language)
            parts.lead = nil
            parts.points = []
        } else if room.inMetaTalk {
            parts.text = ScreenFormTexts.metaTalk(language)
            parts.lead = nil
            parts.points = []
        }
        if case .ask = room.phase { parts.isAsked = true }
        parts.status = status(room, step) + parts.status
        return parts
    }

    /// What was said to the room last, while it stands.
    private var announcement: Announcement? {
        let said = model.session.announcements.last { $0.room == nil || $0.room == model.me.room }
        return said.flatMap { model.now - $0.at < Self.announcementTime ? $0 : nil }
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
        guard room.stoppedAt == nil else { return lines + news(room, step).map(\.text) }
        switch room.phase {
        // In a room of two the count would tell of one person.
        case .ask where !model.isPair(room.id):
            let n = room.phase == .ask(.vote) ? voters(room) : room.eligibleCount
            lines.append(ScreenFormTexts.count(language, ["k": String(room.answeredCount), "n": String(n)]))
            lines.append((room.phase == .ask(.vote) ? ScreenFormTexts.haveVoted : ScreenFormTexts.haveAnswered)(language))
        default: break
        }
        lines += news(room, step).map(\.text)
        let names = Self.speakingOrder(model).map { model.name(of: $0) }.joined(separator: ", ")
        if !names.isEmpty {
            // In quiet first nobody here knows who is next.
            let isHands = room.floor.mode == .quietFirst || (room.floor.turn == nil && room.floor.mode == .firstCome)
            let text = isHands ? ScreenFormTexts.hands : room.floor.turn == nil ? ScreenFormTexts.inRound : ScreenFormTexts.next
            lines.append(text(language, ["names": names]))
        }
        // Last: once people talk, it has been read.
        lines += outcome(step.id, room)
        if let outcome = room.formOutcomes[step.id].flatMap({ FormWords.outcome($0, of: step, language) }) {
            lines.append(NarrationTexts.outcome(language, ["words": outcome]))
        }
        return lines
    }

    /// What somebody said to the room, the doorvraag and who has the floor; the newest first, so that it is what is read first.
    private func news(_ room: Room, _ step: Step) -> [(at: Milliseconds, text: String)] {
        let language = model.language
        var all: [(at: Milliseconds, text: String)] = []
        if let announcement, announcement.at >= room.stoppedAt ?? 0 {
            all.append((announcement.at, NarrationTexts.announced(language, ["text": announcement.text])))
        }
        guard room.stoppedAt == nil else { return all }
        if let asked = room.followUps.last, asked.step == step.id, room.phase == .talk {
            let text =
                asked.to == nil
                ? NarrationTexts.followUpRoom(language, ["text": asked.text])
                : NarrationTexts.followUpTo(language, ["text": asked.text, "name": asked.to.map { model.name(of: $0) } ?? ""])
            all.append((asked.at, text))
        }
        if let turn = room.floor.turn { all.append((turn.startedAt, ScreenFormTexts.hasFloor(language, ["name": model.name(of: turn.seat)]))) }
        return all.sorted { $0.at > $1.at }
    }

    /// Before and after on lines of their own, so that they can be compared; a figure stays with its word.
    private func outcome(_ step: StepID, _ room: Room) -> [String] {
        let language = model.language
        var lines: [String] = []
        if let shift = room.shifts[step] {
            let before = shift.before.map { NarrationTexts.shiftBefore(language, ["before": Words.outcome($0, language)]) }
            lines = [before, NarrationTexts.shiftAfter(language, ["after": Words.outcome(shift.after, language)])].compactMap(\.self)
        } else if let outcome = room.outcomes[step] {
            lines = [NarrationTexts.outcome(language, ["words": Words.outcome(outcome, language)])]
        }
        return lines.map { $0.replacing(/\ (\d)/) { "=\($0.output.1)" } }
    }

    // MARK: how it shows it

    /// - Parameter rows: those that the sheets have.
    func schermSheets(_ size: Size, rows: Int) -> SchermSheets {
        SchermSheets(schermParts, SchermType(columns: size.columns - 4, window: size.rows, glyphs: glyphs), rows: rows)
    }

    /// Which of them stands now. They begin anew with each moment of the step and each card, with the text; and with what goes on
    /// when there is an outcome, somebody gets the floor or a doorvraag, or something is said to the room: nobody waits a round for news.
    private func sheetIndex(_ sheets: SchermSheets) -> Int {
        let room = model.room
        let moment = max(room?.phaseStartedAt ?? 0, room?.card == nil ? 0 : room?.cardDrawnAt ?? 0, room?.stoppedAt ?? 0)
        let asked = room?.followUps.last { $0.step == room?.step?.id }
        let news = max(room?.floor.turn?.startedAt ?? 0, asked?.at ?? 0, announcement?.at ?? 0)
        var isNews = news > 0 && news >= moment
        if case .revealed = room?.phase { isNews = true }
        return sheets.index(after: model.now - max(moment, news), isNews: isNews)
    }

    private func drawSheet(_ sheet: SchermSheets.Sheet, _ surface: inout Surface, rows: Range<Int>) {
        var row = rows.lowerBound
        for block in [sheet.text, sheet.points, sheet.text == nil ? sheet.status : nil].compactMap(\.self) {
            for line in block.lines where row < rows.upperBound {
                surface.put(line, column: 2, row: row, style: .bold)
                row += 1
            }
            row += 1
        }
        guard sheet.text != nil, let status = sheet.status else { return }
        for (index, line) in status.lines.enumerated() {
            surface.put(line, column: 2, row: rows.upperBound - status.lines.count + index, style: .bold)
        }
    }
}
