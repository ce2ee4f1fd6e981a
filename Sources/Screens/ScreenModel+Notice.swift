import Deliberation
import Texts
import Views

extension ScreenModel {
    /// Milliseconds that a notice stays when nobody presses a key.
    private static let noticeTime: Milliseconds = 8000

    /// Tells this person something, until a key, another moment of the talk, or some seconds.
    mutating func tell(_ text: String, isError: Bool = false) {
        model.update(.notice(text, isError: isError))
        noticedAt = model.now
    }

    /// A notice never hides for long what there is to do now.
    mutating func settleNotice(after input: Input) {
        switch input {
        case .rejected, .notice, .invitation: noticedAt = model.now
        case .tick where model.notice != nil && model.now - noticedAt >= Self.noticeTime: clearNotice()
        case .event(_, .phaseEntered(let room, _)) where room == model.room?.id,
            .event(_, .stepEntered(let room, _, _, _)) where room == model.room?.id:
            clearNotice()
        case .event(_, .ended), .reset: clearNotice()
        default: break
        }
    }

    private mutating func clearNotice() {
        armed = nil
        if model.notice != nil { model.update(.clearNotice) }
    }

    /// What is asked before this action is done, where one key would do what others see or what is lost by it; the
    /// same key once more does it. Nil: it is done at once.
    func secondPress(_ action: Action) -> String? {
        let language = model.language
        let values = ["key": String(action.key), "title": action.text.title(language)]
        switch action.id {
        case "meta": return ScreenTexts.onceMore(language, values)
        case "down":
            return (model.room?.floor.mode == .round ? ScreenTexts.onceMorePass : ScreenTexts.onceMoreDown)(language, values)
        case "word": return ScreenTexts.onceMoreWord(language, values)
        case "done": return ScreenTexts.onceMoreDone(language, values)
        case "next": return model.room.flatMap { goingOn(action, $0) }
        // Any of the rooms that would go on may still have people who have not answered.
        case "together": return model.rooms.filter { $0.step != nil && $0.position == model.room?.position }.lazy.compactMap { goingOn(action, $0) }.first
        default: return nil
        }
    }

    /// Who would be passed over when the room goes on now.
    private func goingOn(_ action: Action, _ room: Room) -> String? {
        let language = model.language
        let key = String(action.key)
        switch room.phase {
        // That a vote closes for good is asked by the action itself.
        case .ask(.vote): return nil
        case .ask:
            let missing = room.eligibleCount - room.answeredCount
            guard missing > 0 else { return nil }
            if room.phase == .ask(.openTable) {
                return ScreenTexts.onceMoreTable(language, ["n": String(missing), "key": key])
            }
            return (missing == 1 ? ScreenTexts.onceMoreAnswer : ScreenTexts.onceMoreAnswers)(
                language, ["n": String(missing), "key": key])
        case .talk:
            // In a round those who are away are no reason to wait.
            let waiting = room.floor.queue.count { model.session.attendees[$0]?.presence == .present }
            if waiting > 0 {
                return (waiting == 1 ? ScreenTexts.onceMoreWaits : ScreenTexts.onceMoreWait)(
                    language, ["n": String(waiting), "key": key])
            }
            return room.floor.turn.map {
                ScreenTexts.onceMoreSpeaks(language, ["name": model.name(of: $0.seat), "key": key])
            }
        case .present, .closed, .revealed: return nil
        }
    }

    /// The key of the text that was left and belongs here; nil where there is none.
    var keptDraftKey: Character? {
        guard prompt == nil, let draft = model.draft, let action = actions.first(where: { draft.hasPrefix("\($0.id)@") }),
            draft.hasPrefix("\(action.id)@\(model.room?.step?.id.rawValue ?? "")")
        else { return nil }
        return action.key
    }
}
