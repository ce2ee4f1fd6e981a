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
        if case .tick = input, asksToStop, model.now - askedToStopAt >= Self.noticeTime { asksToStop = false }
        switch input {
        case .rejected, .notice, .invitation: noticedAt = model.now
        case .tick where model.notice != nil && model.now - noticedAt >= Self.noticeTime: clearNotice()
        // What was asked for may be past, and what there is to do now is said anew.
        case .event(_, .turnGiven(let seat, _, _)) where seat == model.me, .event(_, .turnEnded(let seat, _)) where seat == model.me,
            .event(_, .agreed(let seat)) where seat == model.me:
            clearNotice()
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
        case "card": return ScreenTexts.onceMoreCard(language, values)
        case "done": return ScreenTexts.onceMoreDone(language, values)
        default:
            return PassedOver(action, model).map {
                ScreenTexts.goOnPress(language, ["who": $0.text(language), "key": String(action.key)])
            }
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
