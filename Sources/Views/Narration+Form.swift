import Deliberation
import Texts

/// Questionnaires, cards, ideas and private questions as sentences.
extension Narration {
    private typealias T = FormTexts

    func form(_ event: Event) -> [FeedLine] {
        switch event {
        case .responded(let seat, _, let response): return [mine(kept(response, seat.room))]
        case .responsesRevealed(let room, _, let outcome): return revealed(outcome, room)
        case .cardDrawn(let room, _, let card, let left): return drawn(card, left, room)
        case .ideaAdded, .ideaGiven, .ideaWithdrawn, .ideasMerged, .ideaGrouped, .ideaEndorsed, .ideaCounted: return idea(event)
        case .askedPrivately(let seat, let question): return [mine(asked(question, seat), urgent: true)]
        case .repliedPrivately(_, let question, _):
            return [mine(T.replied(language, ["n": String(place(of: question))]))]
        default: return []
        }
    }

    // MARK: a questionnaire

    /// What stands in a step beside its text: the paragraphs of a prototype.
    func content(of step: Step, _ room: RoomID) -> [FeedLine] {
        step.prototype.map { FormOverview.paragraphs($0, language).map { setting($0, room) } } ?? []
    }

    /// A questionnaire opens or closes.
    func asks(_ phase: Phase, _ room: RoomID) -> [FeedLine] {
        guard phase == .ask(.form) else { return [line(T.closed(language), room: room, urgent: true)] }
        guard model.isParticipant else { return [line(T.theyRespond(language), room: room, urgent: true)] }
        let step = model.session.room(room)?.step
        let questions = step?.questionnaire(in: language.rawValue).map { FormWords.questions($0, language) } ?? []
        let opening = step?.kind.asks.map { Self.opening($0.about) }
        let head = (model.isSmall(room) ? T.openSmall : opening)?(language)
        return ([head].compactMap(\.self) + questions).map { line($0, room: room, urgent: true) }
    }

    static func opening(_ about: StepKind.About) -> Text {
        switch about {
        case .reaction: T.openPrototype
        case .quadrant: T.openKwadrant
        case .volunteering: T.openFirstStep
        case .experience: T.openEvaluation
        }
    }

    private func kept(_ response: Response, _ room: RoomID?) -> String {
        let form = room.flatMap { model.session.room($0)?.step?.questionnaire(in: language.rawValue) }
        guard let choices = FormWords.response(response, form, language) else { return T.respondedNothing(language) }
        // At a kitchen table the screen is no private place.
        if model.isSmall(room) { return T.respondedSmall(language) }
        return (response.text == nil ? T.responded : T.respondedText)(language, ["choices": choices])
    }

    private func revealed(_ outcome: FormOutcome, _ room: RoomID) -> [FeedLine] {
        let step = model.session.room(room)?.step
        guard let words = FormWords.outcome(outcome, of: step, language) else {
            return [line((step?.kind.asks?.about == .reaction ? T.unshownPrototype : T.unshown)(language), room: room)]
        }
        let text = model.isParticipant && model.isSmall(room) ? T.smallRoom(language) : NarrationTexts.outcome(language, ["words": words])
        return [FeedLine(kind: .outcome, text: text, isUrgent: true, at: at, room: room)]
    }

    // MARK: cards

    /// The same for the next card and for another one: nobody learns who asked for it, nor that somebody did.
    private func drawn(_ card: Card, _ left: Int, _ room: RoomID) -> [FeedLine] {
        let text = T.card(language, ["level": FormWords.level(card.level, language), "text": card.text])
        return [line(left == 0 ? text + " " + T.lastCard(language) : text, room: room, urgent: true)]
    }

    // MARK: ideas

    private func idea(_ event: Event) -> [FeedLine] {
        switch event {
        case .ideaAdded(let room, let idea):
            return [line(T.idea(language, ["n": String(idea.id), "text": idea.text]), room: room)]
        case .ideaGiven(let seat, let number):
            return [mine((model.isSmall(seat.room) ? T.yourIdeaSmall : T.yourIdea)(language, ["n": String(number)]))]
        case .ideaWithdrawn(let room, let number): return [line(T.ideaGone(language, ["n": String(number)]), room: room)]
        case .ideasMerged(let room, let number, let into):
            let text = model.session.room(room)?.ideas.first { $0.id == into }?.text ?? ""
            return [line(T.merged(language, ["n": String(number), "into": String(into), "text": text]), room: room)]
        case .ideaGrouped(let room, let number, let group):
            let text = group == nil ? T.ungrouped : T.grouped
            return [line(text(language, ["n": String(number), "group": group ?? ""]), room: room)]
        case .ideaEndorsed(_, let number, let yes):
            return [mine((yes ? T.ideaByMe : T.ideaNotByMe)(language, ["n": String(number)]))]
        case .ideaCounted(let room, let number, let count):
            // Two ideas became one and nobody more backs it: there is nothing to tell.
            guard count != earlier.ideaCount else { return [] }
            return [line(T.ideaCount(language, ["n": String(number), "count": String(count)]), room: room)]
        default: return []
        }
    }

    // MARK: private questions

    private func asked(_ question: AuthorQuestion, _ seat: Seat) -> String {
        var values = ["n": String(place(of: question.id)), "text": question.text]
        guard let own = Self.own(question, seat, model) else { return T.askedShort(language, values) }
        values["own"] = own
        return T.asked(language, values)
    }

    /// What this person wrote that the question is about; nil where it is not there any more.
    static func own(_ question: AuthorQuestion, _ seat: Seat, _ model: Model) -> String? {
        guard let room = seat.room.flatMap({ model.session.room($0) }) else { return nil }
        switch question.moment {
        case .first: return room.answers[question.step]?[seat]?.first?.reason
        case .second: return room.answers[question.step]?[seat]?.second?.reason
        case .form: return room.responses[question.step]?[seat]?.text
        case .openTable, .vote: return nil
        }
    }

    /// Which of this person's questions it is: their number in the room would tell of questions to others.
    private func place(of question: Int) -> Int { (Action.askedOf(model).firstIndex { $0.id == question } ?? 0) + 1 }

    // MARK: what to type

    /// What to type after such an event; participants of plain lines see it.
    func formHint(_ event: Event) -> String? {
        switch event {
        case .phaseEntered(_, .ask(.form)): return Hint.form(model)
        case .phaseEntered(let room, .talk):
            switch model.session.room(room)?.step?.kind.material {
            case .cards: return T.hintCard(language)
            case .ideas: return T.hintIdeasTalk(language)
            default: return nil
            }
        case .stepEntered(_, _, _, let step) where step.kind.material == .ideas: return T.hintIdeas(language)
        case .responded(model.me, _, _): return T.hintFormAgain(language)
        case .ideaGiven(model.me, let number): return T.hintDropIdea(language, ["n": String(number)])
        case .askedPrivately(model.me, let question): return Hint.reply(model, place(of: question.id))
        case .nudged(model.me, _): return T.hintNudged(language)
        case .releaseOffered: return T.hintObject(language)
        default: return nil
        }
    }
}
