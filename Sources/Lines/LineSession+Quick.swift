import Deliberation
import Texts
import Views

/// What counts without the word of an action: an answer to the question that is open, and passing in a talk.
extension LineSession {
    private func action(_ id: String) -> Action? { Action.all.first { $0.id == id && $0.isAvailable(model) } }

    private static let choices = Action.stanceChoices

    /// Whether the open question is this person's to answer with a stance, and whether it is the open table.
    var isAsked: Bool { action("answer") != nil }
    var isAskedTable: Bool { model.room?.openQuestion?.moment == .openTable && action("openTable") != nil }

    /// The last contribution of this person that the gespreksleider asked to quote, while it was not answered.
    private var askedQuote: ContributionID? {
        guard let room = model.room else { return nil }
        return room.contributions.last { $0.seat == model.me && room.quoteAsked.contains($0.id) && !room.quoteAllowed.contains($0.id) }?.id
    }

    mutating func quickAnswer(_ text: String) -> Answer? {
        if let consent = quickConsent(text) { return consent }
        if let action = action("answer"), let stance = Reading.stance(text, Self.choices) {
            switch stance {
            case .answer(let index, let reason):
                if !reason.isEmpty, let complaint = complaint(about: reason, .reason) { return Answer(lines: complaint) }
                return finish(action, [.index(index), .text(reason)], as: model)
            case .unsure(let index): return Answer(lines: system([notKept(index)]))
            }
        }
        if let response = quickResponse(text) { return response }
        let word = Reading.bare(text).lowercased()
        if isAskedTable, let action = action("openTable"), let index = Reading.yesOrNo(text) {
            return finish(action, [.index(index)], as: model)
        }
        if model.isParticipant, model.room?.phase == .talk, word == WordTexts.pass.nl || word == WordTexts.pass.en {
            guard let action = action("down") ?? action("done") else { return Answer(lines: system([Already.pass(model)])) }
            return finish(action, [], as: model)
        }
        // A bare yes never puts anybody's words into the verslag: it is asked for with its number.
        if let number = askedQuote, Reading.yesOrNo(text) != nil {
            return Answer(lines: system([NarrationTexts.hintQuote(language, ["n": String(number)])]))
        }
        if Reading.yesOrNo(text) == 0, let again = Consent.again(model) {
            let pair = model.room.flatMap { room in room.step.flatMap { room.answers[$0.id]?[model.me] } }
            return Answer(lines: system([again] + (isAsked && pair == nil ? [ViewTexts.notKept(language)] : [])))
        }
        if let late = lateAnswer(text) { return Answer(lines: system([late])) }
        // Passing is always possible, also where nothing has to be passed.
        let isPass = [WordTexts.pass.nl, WordTexts.pass.en].contains(word) && model.isParticipant && !model.session.isEnded
        return isPass ? Answer(lines: system([Already.passAnywhere(model)])) : nil
    }

    /// A yes or no to what everyone is asked before they take part; an answer to anything else waits for that.
    private mutating func quickConsent(_ text: String) -> Answer? {
        guard Consent.asked(model) != nil, let action = action("agree") else { return nil }
        switch Reading.yesOrNo(text) {
        case 0: return finish(action, [], as: model)
        case 1: return Answer(lines: system([Consent.refused(language)]))
        default:
            guard Reading.stance(text, Self.choices) != nil else { return nil }
            return Answer(lines: system([RejectionTexts.text(for: Rejection.notAgreed.rawValue)(language) + " " + ConsentTexts.hint(language)]))
        }
    }

    /// A sentence that begins with the word of this stance is no answer until its person says so.
    func notKept(_ index: Int) -> String {
        ViewTexts.notKeptWord(language, ["word": Self.choices[index].word(language)])
    }

    /// An answer to a question that is over, or that was open when this person came.
    private func lateAnswer(_ text: String) -> String? {
        guard let late = lateSentence, let room = model.room else { return nil }
        if room.step?.kind.purpose == .welcome { return Reading.yesOrNo(text).map { _ in late } }
        guard case .answer(_, let reason)? = Reading.stance(text, Self.choices) else { return nil }
        // In the talk "1 ding wil ik nog zeggen" is no answer.
        if room.phase == .talk, !reason.isEmpty, text.first?.isNumber == true { return nil }
        return late
    }

    /// Why this person cannot answer the question of this step any more, or not yet; nil where that is not so.
    var lateSentence: String? {
        guard model.isParticipant, !model.session.isEnded, let room = model.room, let step = room.step else { return nil }
        let rejection: Rejection? =
            switch room.phase {
            case .ask(.openTable), .ask(.vote), .closed(.vote), .revealed(.vote), .present: nil
            case .ask: room.eligible.contains(model.me) ? nil : .joinedLater
            case .closed, .revealed: .questionClosed
            case .talk: step.kind.material == .stelling || step.kind.purpose == .welcome ? .questionClosed : nil
            }
        return rejection.map { RejectionTexts.text(for: $0.rawValue)(language) }
    }
}
