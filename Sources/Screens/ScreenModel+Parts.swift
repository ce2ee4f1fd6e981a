import Cells
import Deliberation
import Texts
import Views

extension ScreenModel {
    /// Who waits and who is there; for who leads also the share of the floor of each, and on a wide screen what is at hand.
    func sidebar(width: Int, rows: Int) -> [(text: String, style: Style)] {
        guard let room = model.room else { return [] }
        // What asks for something stands first: on a small screen the rest is out of sight.
        var lines = calls(room, width: width) + waiting(room, width: width)
        lines += model.isFacilitator ? shares(room, width: width, rows: rows - lines.count) : people(room, width: width)
        if model.isFacilitator, width >= 40 { lines += atHand(room, width: width) }
        if model.me.role == .observer { lines += reflections(width: width) }
        return lines
    }

    private func people(_ room: Room, width: Int) -> [(text: String, style: Style)] {
        let language = model.language
        return [(ScreenTexts.people(language), .bold)]
            + model.session.participants(of: room.id).map { seat in
                let speaks = room.floor.turn?.seat == seat
                let away = model.session.attendees[seat]?.presence != .present
                let end = away ? " " + ScreenTexts.awayMark(language) : seat == model.me ? " " + ScreenTexts.youMark(language) : ""
                return (
                    Wrapping.fit("\(speaks ? ">" : " ") \(SafeText.clean(model.name(of: seat)))\(end)", columns: width),
                    speaks ? Style(.accent, bold: true) : away ? .muted : .plain
                )
            }
    }

    /// Those who do not wait for the floor, with their share of it: first who has it, then who was not heard, who had
    /// least, and last who is away.
    private func shares(_ room: Room, width: Int, rows: Int) -> [(text: String, style: Style)] {
        let language = model.language
        let people = model.session.participants(of: room.id).filter { !room.floor.queue.contains($0) || room.floor.turn?.seat == $0 }
        guard !people.isEmpty else { return [] }
        func rank(_ seat: Seat) -> Int {
            if room.floor.turn?.seat == seat { return 0 }
            if model.session.attendees[seat]?.presence != .present { return 3 }
            return isHeard(seat, room) ? 2 : 1
        }
        let ordered = people.sorted { (rank($0), floorTime($0, room), $0) < (rank($1), floorTime($1, room), $1) }
        var lines: [(text: String, style: Style)] = Wrapping.wrap(ScreenFormTexts.floorShares(language), width: width).map { ($0, .bold) }
        let space = max(1, rows - lines.count)
        let shown = ordered.count > space ? space - 1 : ordered.count
        for seat in ordered.prefix(shown) {
            let speaks = room.floor.turn?.seat == seat
            let isHere = model.session.attendees[seat]?.presence == .present
            lines.append((row(speaks ? ">" : " ", seat, room, width: width), speaks ? Style(.accent, bold: true) : isHere ? .plain : .muted))
        }
        if shown < ordered.count {
            let values = ["n": String(ordered.count - shown), "key": String(actions.first { $0.id == "state" }?.key ?? "n")]
            lines.append((ScreenFormTexts.morePeople(language, values), .muted))
        }
        return lines
    }

    /// A name with its marks, and the share of the floor at the end of the row.
    private func row(_ mark: String, _ seat: Seat, _ room: Room, width: Int) -> String {
        let language = model.language
        let attendee = model.session.attendees[seat]
        var marks = ""
        if attendee?.isMuted == true { marks += " " + ScreenFormTexts.mutedMark(language) }
        if model.session.isAskedToAgree(seat) { marks += " (\(ConsentTexts.noYes(language)))" }
        if attendee?.presence != .present { marks += " " + ScreenTexts.awayMark(language) }
        let end = isHeard(seat, room) ? "\(share(seat, room))%" : ScreenFormTexts.notHeard(language)
        let left = "\(mark) " + Wrapping.fit(SafeText.clean(model.name(of: seat)), columns: max(4, width - mark.columns - 2 - marks.columns - end.columns))
            + marks
        return left + String(repeating: " ", count: max(1, width - left.columns - end.columns)) + end
    }

    private func isHeard(_ seat: Seat, _ room: Room) -> Bool {
        room.floor.turn?.seat == seat || room.isHeard(seat)
    }

    /// Milliseconds of the floor, those of the running turn among them.
    private func floorTime(_ seat: Seat, _ room: Room) -> Milliseconds {
        (model.session.attendees[seat]?.floorTime ?? 0)
            + (room.floor.turn?.seat == seat ? room.floor.spent(at: model.now, stoppedAt: room.stoppedAt) : 0)
    }

    private func share(_ seat: Seat, _ room: Room) -> Int64 {
        let total = model.session.participants(of: room.id).reduce(Int64(0)) { $0 + floorTime($1, room) }
        return floorTime(seat, room) * 100 / max(1, total)
    }

    /// On a wide screen: what comes next, the notes of the draaiboek, what was parked.
    private func atHand(_ room: Room, width: Int) -> [(text: String, style: Style)] {
        let language = model.language
        func part(_ title: Text, _ texts: [String]) -> [(text: String, style: Style)] {
            guard !texts.isEmpty else { return [] }
            return [("", .plain), (title(language), .bold)]
                + texts.flatMap { text in
                    Wrapping.wrap(SafeText.clean(text, lines: true), width: width - 2).map { ("  " + $0, Style.plain) }
                }
        }
        return part(ScreenFormTexts.toCome, model.session.agenda.dropFirst(room.stepIndex + 1).prefix(3).map(\.title))
            + part(ScreenFormTexts.notes, [room.step?.notes].compactMap(\.self))
            + part(ScreenFormTexts.parked, room.parked.suffix(5).map(\.text))
    }

    /// What this observator wrote, the last first.
    private func reflections(width: Int) -> [(text: String, style: Style)] {
        let language = model.language
        let mine = model.session.reflections.suffix(5).reversed()
        guard !mine.isEmpty else { return [] }
        return [("", .plain), (ScreenFormTexts.reflections(language), .bold)]
            + mine.map { one in
                (Wrapping.fit("  \(CockpitOverview.kind(one.kind)(language)): \(SafeText.clean(one.text))", columns: width), .plain)
            }
    }

    /// What waits for who leads: it stays in sight until it is answered.
    private func calls(_ room: Room, width: Int) -> [(text: String, style: Style)] {
        guard model.isFacilitator else { return [] }
        let language = model.language
        // Of other rooms it stands in their line.
        let here = seesRooms ? privateCalls(in: room.id) : privateCalls
        var lines: [(text: String, style: Style)] = here.flatMap { call in
            Wrapping.wrap(call, width: width).map { ($0, Style(.warning, bold: true)) }
        }
        let reasons = Self.reasonCount(room)
        if reasons > 0 {
            lines.append((Wrapping.fit(ScreenTexts.reasons(language, ["n": String(reasons)]), columns: width), .bold))
        }
        return lines.isEmpty ? [] : lines + [("", .plain)]
    }

    private static func reasonCount(_ room: Room) -> Int {
        guard let step = room.step else { return 0 }
        return [Moment.first, .second].reduce(0) {
            $0 + (room.reasons[Question(step: step.id, moment: $1)]?.count ?? 0)
        }
    }

    /// Who waits for the floor. The numbers say in which order it will be given; where this person can not know that,
    /// there are none.
    private func waiting(_ room: Room, width: Int) -> [(text: String, style: Style)] {
        guard !room.floor.queue.isEmpty else { return [] }
        let language = model.language
        let heading =
            switch room.floor.mode {
            case .firstCome: ScreenTexts.queue(language)
            case .quietFirst: ScreenTexts.queueBy(language, ["mode": Words.mode(.quietFirst, language)])
            case .round: ScreenTexts.queueRound(language)
            }
        let isKnown = room.floor.mode != .quietFirst || model.isFacilitator
        return Wrapping.wrap(heading, width: width).map { ($0, Style.bold) }
            + Self.speakingOrder(model).enumerated().map { index, seat in
                if model.isFacilitator { return (row("  \(index + 1).", seat, room, width: width), .plain) }
                let name = SafeText.clean(model.name(of: seat))
                return (Wrapping.fit(isKnown ? "  \(index + 1). \(name)" : "  - \(name)", columns: width), .plain)
            } + [("", .plain)]
    }

    /// The keys of this moment that are most needed, and how to find the others; two rows, on a low screen as well.
    func hintLines(width: Int) -> [String] {
        let language = model.language
        // A panel says itself how it is closed, and how much more there is.
        if panel != nil || menu != nil { return [""] }
        if let prompt {
            if let editor = prompt.editor { return [(editor.allowsLines ? ScreenTexts.write : ScreenTexts.writeLine)(language)] }
            if case .number = prompt.action.argument(prompt.asked, after: prompt.values) {
                return [ScreenTexts.typeNumber(language)]
            }
            return [((Self.options(of: prompt, model)?.count ?? 0) > 9 ? ScreenTexts.chooseLong : ScreenTexts.choose)(language)]
        }
        // The ways out, to help, to another language and to all that one can do are always in sight.
        let always = ["help", "language", "stop", "leave"]
        let hasMenu = !isWatching && model.me.role != .screen && !staysAfterTheEnd
        let tail = (hasMenu ? ["\(ScreenFormTexts.menuKey(language)) \(ScreenFormTexts.menu(language))"] : [])
            + actions.filter { always.contains($0.id) && ($0.id != "language" || !isWatching) }.map(hint)
        let end = tail.joined(separator: " | ")
        var lines = ["", ""]
        for action in byNeed(actions) where !always.contains(action.id) && action.id != "now" {
            let hint = hint(action)
            for (index, space) in [width, width - end.columns - 3].enumerated() {
                let used = lines[index].columns
                guard used + (used > 0 ? 3 : 0) + hint.columns <= space else { continue }
                lines[index] += (used > 0 ? " | " : "") + hint
                break
            }
        }
        lines[1] += (lines[1].isEmpty || end.isEmpty ? "" : " | ") + end
        return lines.filter { !$0.isEmpty }.isEmpty ? [""] : lines.filter { !$0.isEmpty }
    }

    private func hint(_ action: Action) -> String { "\(action.key) \(title(of: action))" }

    /// What an action is called at this moment.
    func title(of action: Action) -> String {
        action.id == "down" && model.room?.floor.mode == .round
            ? ScreenTexts.passTurn(model.language) : action.text.title(model.language)
    }
}
