import Deliberation
import Texts

extension WhatNow {
    private typealias T = FormTexts

    /// What a questionnaire, a card, a prototype or a brainstorm adds to where things stand.
    static func ofForm(_ model: Model, _ room: Room) -> [FeedLine] {
        let language = model.language
        guard let step = room.step else { return [] }
        var lines: [FeedLine] = []
        if let prototype = step.prototype {
            lines += room.phase == .present
                ? FormOverview.paragraphs(prototype, language).map { FeedLine(.setting, $0) }
                : [FeedLine(.setting, T.prototype(language, ["title": prototype.title])), FeedLine(.hint, T.hintPrototype(language))]
        }
        if step.kind.material == .cards, let card = room.card {
            lines.append(
                FeedLine(.setting, T.cardNow(language, ["level": FormWords.level(card.level, language), "text": card.text])))
        }
        if room.takesIdeas {
            let count = room.ideas.count { $0.step == step.id }
            lines.append(FeedLine(.system, count == 0 ? T.noIdeas(language) : T.ideasAre(language, ["n": String(count)])))
        }
        lines += ofQuestionnaire(model, room, step)
        return lines + (model.isFacilitator ? [] : told(model, room))
    }

    private static func ofQuestionnaire(_ model: Model, _ room: Room, _ step: Step) -> [FeedLine] {
        let language = model.language
        guard let form = step.questionnaire(in: language.rawValue) else { return [] }
        var lines: [FeedLine] = []
        if room.phase == .ask(.form) { lines += FormWords.questions(form, language).map { FeedLine(.setting, $0) } }
        if let own = room.responses[step.id]?[model.me] {
            let text = model.isSmall(room.id) ? T.mineSmall(language) : FormWords.response(own, form, language).map { T.mine(language, ["choices": $0]) } ?? T.minePassed(language)
            lines.append(FeedLine(.mine, text))
        }
        if let outcome = room.formOutcomes[step.id], let words = FormWords.outcome(outcome, of: step, language) {
            let text = model.isParticipant && model.isSmall(room.id) ? T.smallRoom(language) : NarrationTexts.outcome(language, ["words": words])
            lines.append(FeedLine(.outcome, text))
        }
        return lines
    }

    /// What the room is asked to pass on, and that something came from another.
    private static func told(_ model: Model, _ room: Room) -> [FeedLine] {
        let language = model.language
        var lines = room.openOffers.flatMap { offer -> [String] in
            let isMine = room.objections[offer.id]?.contains(model.me) == true
            return [T.offered(language, ["rooms": offer.to.joined(separator: ", ")])] + ReleaseOverview.reads(offer.reads, language)
                + [isMine ? T.objected(language) : FormOverview.remaining(offer, model)]
        }
        if !room.received.isEmpty { lines.append(T.receivedCount(language)) }
        return lines.map { FeedLine(.system, $0) }
    }

    /// The one sentence of a participant while a questionnaire is open, closed or shown.
    static func formSentence(_ model: Model, _ room: Room, _ counts: [String: String]) -> String {
        let language = model.language
        switch room.phase {
        case .ask where !room.eligible.contains(model.me): return ViewTexts.nowLate(language)
        case .ask:
            let isDone = Action.ownResponse(model) != nil
            if model.isPair(room.id) { return (isDone ? T.nowFormDoneSmall : T.nowFormSmall)(language) }
            return (isDone ? T.nowFormDone : room.step?.kind.asks?.about == .reaction ? T.nowReaction : T.nowForm)(language, counts)
        case .closed: return T.nowFormClosed(language)
        default: return T.nowFormShown(language)
        }
    }

    /// The one sentence of a participant before a step of the newer kinds asks anything; nil for another.
    static func formPresent(_ model: Model, _ room: Room) -> String? {
        guard let step = room.step else { return nil }
        let language = model.language
        if step.kind.material == .cards { return T.nowReadCard(language) }
        if room.takesIdeas { return T.nowIdeas(language) }
        guard step.questionnaire != nil else { return nil }
        return (step.prototype == nil ? T.nowReadForm : T.nowPrototype)(language)
    }

    /// The one sentence of a participant in the talk who has not the floor and does not wait for it.
    static func talkSentence(_ model: Model, _ room: Room) -> String {
        let language = model.language
        if Action.isMuted(model) { return T.nowMuted(language) }
        if room.step?.kind.material == .cards, room.card != nil { return (room.cardsLeft > 0 ? T.nowCard : T.nowLastCard)(language) }
        let also = room.takesIdeas ? T.nowAlsoIdeas(language) : room.takesProposals ? ViewTexts.nowAlsoPropose(language) : nil
        return ViewTexts.nowTalk(language) + (also.map { " " + $0 } ?? "")
    }
}
