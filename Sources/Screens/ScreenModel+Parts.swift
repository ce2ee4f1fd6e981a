import Cells
import Deliberation
import Texts
import Views

extension ScreenModel {
    /// Who is there, who waits, and for who leads: the other rooms.
    func sidebar(width: Int) -> [(text: String, style: Style)] {
        let language = model.language
        guard let room = model.room else { return [] }
        // What asks for something stands first: on a small screen the rest is out of sight.
        var lines = calls(room, width: width) + waiting(room, width: width)
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

    /// What waits for who leads: it stays in sight until it is answered.
    private func calls(_ room: Room, width: Int) -> [(text: String, style: Style)] {
        guard model.isFacilitator else { return [] }
        let language = model.language
        var lines: [(text: String, style: Style)] = privateCalls.flatMap { call in
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
                let name = SafeText.clean(model.name(of: seat))
                return (Wrapping.fit(isKnown ? "  \(index + 1). \(name)" : "  - \(name)", columns: width), .plain)
            } + [("", .plain)]
    }

    private func state(_ room: Room) -> String {
        let language = model.language
        if room.isPaused { return ScreenTexts.phasePaused(language) }
        switch room.phase {
        case .present: return ScreenTexts.phasePresent(language)
        case .ask(.vote): return ScreenVoteTexts.votedShort(
            language, ["k": String(room.answeredCount), "n": String(voters(room))])
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
        // A panel says itself how it is closed, and how much more there is.
        if panel != nil { return [""] }
        if let prompt {
            if let editor = prompt.editor { return [(editor.allowsLines ? ScreenTexts.write : ScreenTexts.writeLine)(language)] }
            if case .number = prompt.action.argument(prompt.asked, after: prompt.values) {
                return [ScreenTexts.typeNumber(language)]
            }
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
            let hint = "\(action.key) \(title(of: action))"
            if lines[lines.count - 1].isEmpty {
                lines[lines.count - 1] = hint
            } else if lines[lines.count - 1].columns + 3 + hint.columns <= width {
                lines[lines.count - 1] += " | " + hint
            } else if lines.count < 4 {
                lines.append(hint)
            }
        }
        // Who watches a rehearsal has neither; the main line tells the way out.
        if tail.isEmpty { return lines }
        if lines[lines.count - 1].isEmpty {
            lines[lines.count - 1] = tail
        } else if lines[lines.count - 1].columns + 3 + tail.columns <= width {
            lines[lines.count - 1] += " | " + tail
        } else {
            lines.append(tail)
        }
        return lines
    }

    /// What an action is called at this moment.
    func title(of action: Action) -> String {
        action.id == "down" && model.room?.floor.mode == .round
            ? ScreenTexts.passTurn(model.language) : action.text.title(model.language)
    }
}
