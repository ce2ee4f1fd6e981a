import Deliberation
import Texts

/// Where things stand, and what this person can do: one plain sentence or two.
package enum WhatNow {
    /// The step, then what it asks of this person.
    package static func lines(_ model: Model) -> [String] {
        let language = model.language
        if model.session.isEnded { return [ViewTexts.nowEnded(language)] }
        guard let room = model.room, let step = room.step else { return [sentence(model)] }
        var lines = model.me.room == nil ? [ViewTexts.roomInView(language, ["room": room.title])] : []
        lines.append(
            ViewTexts.stands(
                language, ["n": String(room.stepIndex + 1), "of": String(room.stepCount), "title": step.title]))
        lines.append(step.kind == .stelling ? NarrationTexts.stelling(language, ["text": step.text]) : step.text)
        if room.phase == .present || step.kind == .closing {
            lines += step.points.map { NarrationTexts.point(language, ["text": $0]) }
        }
        if model.isFacilitator, let notes = step.notes { lines.append(ViewTexts.notes(language, ["text": notes])) }
        lines.append(sentence(model))
        if let turn = room.floor.turn, turn.seat != model.me {
            lines.append(ViewTexts.speaking(language, ["name": model.name(of: turn.seat)]))
        }
        if !room.floor.queue.isEmpty {
            lines.append(
                ViewTexts.queue(
                    language, ["names": room.floor.queue.map { model.name(of: $0) }.joined(separator: ", ")]))
        }
        if let outcome = room.outcomes[step.id] {
            lines.append(NarrationTexts.outcome(language, ["words": Words.outcome(outcome, language)]))
        }
        return lines
    }

    /// The one sentence of this moment.
    package static func sentence(_ model: Model) -> String {
        let language = model.language
        switch model.connection {
        case .connecting where model.room == nil: return ViewTexts.waitConnect(language)
        case .lost: return ViewTexts.connectionLost(language)
        default: break
        }
        if model.session.isEnded { return ViewTexts.nowEnded(language) }
        guard let room = model.room, room.step != nil else { return ViewTexts.waitStart(language) }
        if room.isPaused { return ViewTexts.nowPaused(language) }
        if room.inMetaTalk { return ViewTexts.nowMeta(language) }
        let counts = ["k": String(room.answeredCount), "n": String(room.eligibleCount)]
        if model.isFacilitator { return lead(room, counts, language) }
        guard model.isParticipant else { return ViewTexts.watching(language) }
        switch room.phase {
        case .present:
            return switch room.step?.kind {
            case .stelling: ViewTexts.nowReadStelling(language)
            case .break_: ViewTexts.nowBreak(language)
            default: ViewTexts.nowPresent(language)
            }
        case .ask(.openTable): return ViewTexts.nowTable(language)
        case .ask(let moment):
            guard room.eligible.contains(model.me) else { return ViewTexts.nowLate(language) }
            let pair = room.step.flatMap { room.answers[$0.id]?[model.me] }
            let mine = moment == .first ? pair?.first : pair?.second
            return (mine == nil ? ViewTexts.nowAnswer : ViewTexts.nowAnswered)(language, counts)
        case .closed: return ViewTexts.nowClosed(language)
        case .revealed: return ViewTexts.nowRevealed(language)
        case .talk:
            if room.floor.turn?.seat == model.me { return ViewTexts.nowYourTurn(language) }
            if let place = room.floor.queue.firstIndex(of: model.me) {
                return ViewTexts.nowWaiting(language, ["n": String(place + 1)])
            }
            return ViewTexts.nowTalk(language)
        }
    }

    /// For somebody who comes in, perhaps nervous: what is private, what the room sees, what is always allowed.
    package static func welcome(_ model: Model) -> [String] {
        let language = model.language
        let own: [Text] =
            switch model.me.role {
            case .participant:
                [ViewTexts.welcomePrivate, ViewTexts.welcomeReason, ViewTexts.welcomeRoom, ViewTexts.welcomeFree]
            case .facilitator: [ViewTexts.welcomeLead]
            case .listener: [ViewTexts.welcomeListener]
            case .observer: [ViewTexts.welcomeObserver]
            case .screen: []
            }
        return own.map { $0(language) }
    }

    /// Whether the draaiboek holds nothing after this moment.
    static func isAtEnd(_ room: Room) -> Bool {
        room.stepIndex + 1 >= room.stepCount && room.phase == room.step?.kind.phases.last
    }

    private static func lead(_ room: Room, _ counts: [String: String], _ language: Language) -> String {
        if isAtEnd(room) { return ViewTexts.leadEnd(language) }
        return switch room.phase {
        case .present: ViewTexts.leadPresent(language)
        case .ask(.openTable): ViewTexts.leadTable(language, counts)
        case .ask: ViewTexts.leadAsk(language, counts)
        case .closed: ViewTexts.leadClosed(language)
        case .revealed: ViewTexts.leadRevealed(language)
        case .talk: ViewTexts.leadTalk(language, ["n": String(room.floor.queue.count)])
        }
    }

    /// What is left of the step's time, in words; nil where it has none.
    package static func clock(_ model: Model) -> String? {
        guard let left = model.room?.stepTimeLeft(at: model.now) else { return nil }
        guard left > 0 else { return ViewTexts.timeOver(model.language) }
        return ViewTexts.timeLeft(model.language, ["m": String((left + 59_999) / 60_000)])
    }

    /// What is left of the running turn; nil where nobody speaks or silence has no limit.
    package static func turnClock(_ model: Model) -> String? {
        guard let room = model.room, let limit = room.floor.turn?.limit else { return nil }
        let left = limit - room.floor.spent(at: model.now, stoppedAt: room.stoppedAt)
        guard left > 0 else { return ViewTexts.turnOver(model.language) }
        return ViewTexts.turnLeft(model.language, ["s": String((left + 999) / 1000)])
    }
}
