package import Deliberation
import Texts

/// Questionnaires, cards, ideas, private questions, releases: what participants and luisteraars do.
extension Action {
    private static let everyone = Set(Role.allCases)

    static let forms: [Action] = [
        Action("respond", "f", [.participant], when: { openForm($0) != nil }, asking: askItem, do: respond),
        Action(
            "card", "A", [.participant],
            when: { model in
                guard live(model), let room = model.room, !room.isPaused else { return false }
                guard !room.inMetaTalk, room.floor.turn.map({ $0.seat == model.me }) != false else { return false }
                return room.step?.kind.material == .cards && room.card != nil && room.cardsLeft > 0
            },
            do: { model, _ in model.room?.card.map { [.send(.changeCard(card: $0.id))] } ?? [] }),
        Action(
            "idea", "d", [.participant],
            when: { model in
                guard live(model), let room = model.room, room.takesIdeas, !room.isPaused else { return false }
                return !isMuted(model)
            },
            asks: [{ .text($0.isSmall($0.room?.id) ? FormTexts.askIdeaSmall : FormTexts.askIdea, .idea, isOptional: false) }],
            do: { _, values in values.first?.text.map { [.send(.addIdea(text: $0))] } ?? [] }),
        onIdea("endorseidea", "S", FormTexts.askWhichBack, among: { room, me in
            room.ideas.filter { !isMine($0, room, me) && !isBacked($0, room, me) }
        }) { .endorseIdea(idea: $0, yes: true) },
        onIdea("unendorseidea", "N", FormTexts.askWhichUnback, among: { room, me in
            room.ideas.filter { isBacked($0, room, me) }
        }) { .endorseIdea(idea: $0, yes: false) },
        onIdea("unidea", "X", FormTexts.askWhichDrop, among: { room, me in
            room.ideas.filter { room.ideasBy[$0.id] == [me] && (room.ideaEndorsements[$0.id] ?? 0) == 0 }
        }) { .withdrawIdea(idea: $0) },
        Action(
            "replyprivate", "Y", [.participant], when: { live($0) && !askedOf($0).isEmpty },
            asking: { model, values in
                // Of one question there is nothing to choose.
                switch (askedOf(model).count > 1 ? 0 : 1) + values.count {
                case 0: listed(FormTexts.askWhichQuestion, askedOf(model).map(\.text))
                case 1: .text(FormTexts.askReply, .response, isOptional: false)
                default: nil
                }
            },
            do: { model, values in
                let open = askedOf(model)
                let index = values.first?.index ?? 0
                guard open.indices.contains(index), let text = values.last?.text else { return [] }
                return [.send(.replyPrivately(question: open[index].id, text: text))]
            }),
        // Not asked twice: who is interrupted at the second question would let it cross.
        Action(
            "object", "O", [.participant], when: { live($0) && !objectable($0).isEmpty },
            asking: { model, values in
                let open = objectable(model)
                guard values.isEmpty, open.count > 1 else { return nil }
                return listed(
                    FormTexts.askRelease,
                    open.map { offer in
                        let reads = ReleaseOverview.reads(offer.reads, model.language).joined(separator: " ")
                        return "\(offer.to.joined(separator: ", ")): \(reads)"
                    })
            },
            do: { model, values in
                let open = objectable(model)
                let index = values.first?.index ?? 0
                guard open.indices.contains(index), !values.isEmpty || open.count == 1 else { return [] }
                return [.send(.objectToRelease(release: open[index].id))]
            }),
        Action(
            "ideas", "I", everyone, when: { model in model.room.map { $0.takesIdeas || !$0.ideas.isEmpty } ?? false },
            do: { model, _ in [.show(FormOverview.ideas(model))] }),
        Action(
            "prototype", "P", everyone, when: { $0.room?.step?.prototype != nil },
            do: { model, _ in [.show(FormOverview.prototype(model))] }),
        Action(
            "releases", "R", everyone,
            when: { model in
                (model.isFacilitator && !model.session.releases.isEmpty)
                    || model.room.map { !$0.offers.isEmpty || !$0.received.isEmpty } ?? false
            },
            do: { model, _ in [.show(model.isFacilitator ? ReleaseOverview.lines(model) : FormOverview.releases(model))] }),
    ]

    /// A choice of long texts, typed by their places.
    private static func listed(_ question: Text, _ titles: [String]) -> Argument {
        .choice(question, titles.enumerated().map { Choice(Text(nl: String($0.offset + 1), en: String($0.offset + 1)), title: $0.element) })
    }

    static func isMuted(_ model: Model) -> Bool { model.session.attendees[model.me]?.isMuted == true }

    // MARK: a questionnaire

    /// The questionnaire that is open to this person, and where.
    static func openForm(_ model: Model) -> (step: StepID, form: Questionnaire)? {
        guard live(model), model.isParticipant, let room = model.room, let question = room.openQuestion, question.moment == .form,
            room.eligible.contains(model.me), let form = room.step?.questionnaire
        else { return nil }
        return (question.step, form)
    }

    /// What this person filled in so far.
    package static func ownResponse(_ model: Model) -> Response? {
        model.room.flatMap { room in room.step.flatMap { room.responses[$0.id]?[model.me] } }
    }

    /// One closed question after the other, then the text.
    private static func askItem(_ model: Model, _ values: [Value]) -> Argument? {
        guard let step = openForm(model).flatMap({ _ in model.room?.step }), let dutch = step.questionnaire(in: Language.nl.rawValue),
            let english = step.questionnaire(in: Language.en.rawValue)
        else { return nil }
        func form(_ language: Language) -> Questionnaire { language == .nl ? dutch : english }
        let own = ownResponse(model)
        if dutch.items.indices.contains(values.count) {
            let index = values.count
            func question(_ language: Language) -> String {
                let form = form(language)
                let question = FormWords.question(index, form, language)
                guard let own else { return question }
                return FormTexts.questionNow(language, ["question": question, "word": FormWords.choice(index, of: own, form, language)])
            }
            return .choice(
                Text(nl: question(.nl), en: question(.en)),
                zip(dutch.items[index].options, english.items[index].options).map { Choice(Text(nl: $0, en: $1)) } + [Choice(WordTexts.pass)])
        }
        guard values.count == dutch.items.count, dutch.text != nil else { return nil }
        func question(_ language: Language) -> String {
            let text = form(language).text ?? ""
            guard let written = own?.text else { return FormTexts.askOwnWords(language, ["text": text]) }
            return FormTexts.askOwnWordsNow(language, ["text": text, "own": FormTexts.ownText(language, ["text": written])])
        }
        return .text(Text(nl: question(.nl), en: question(.en)), .response, isOptional: true)
    }

    private static func respond(_ model: Model, _ values: [Value]) -> [Effect] {
        guard let (step, form) = openForm(model), values.count >= form.items.count else { return [] }
        let choices: [Int?] = zip(form.items, values).map { item, value in
            value.index.flatMap { item.options.indices.contains($0) ? $0 : nil }
        }
        let typed = values.count > form.items.count ? values[form.items.count].text ?? "" : ""
        let word = typed.lowercased()
        // What somebody wrote is never lost by an empty line.
        let text: String? =
            typed.isEmpty ? ownResponse(model)?.text : word == VoteTexts.emptyWord.nl || word == VoteTexts.emptyWord.en ? nil : typed
        return [.send(.respond(step: step, response: Response(choices: choices, text: text)))]
    }

    // MARK: ideas

    /// By the number of an idea; on offer where at least one can be meant.
    private static func onIdea(
        _ id: String, _ key: Character, _ question: Text, among: @escaping @Sendable (Room, Seat) -> [Idea],
        _ command: @escaping @Sendable (IdeaID) -> Command
    ) -> Action {
        /// Of the room's present step alone.
        let open: @Sendable (Model) -> [Idea] = { model in
            guard live(model), let room = model.room, room.takesIdeas else { return [] }
            return among(room, model.me).filter { $0.step == room.step?.id }
        }
        return Action(
            id, key, [.participant], when: { !open($0).isEmpty },
            asks: [{ model in .number(question, 1...max(1, model.room?.ideaCount ?? 1)) }],
            do: { model, values in values.first?.number.map { number in
                [Already.sentence(id, number, model).map(show) ?? .send(command(number))]
            } ?? [] })
    }

    static func isMine(_ idea: Idea, _ room: Room, _ me: Seat) -> Bool { room.ideasBy[idea.id]?.contains(me) == true }

    static func isBacked(_ idea: Idea, _ room: Room, _ me: Seat) -> Bool { room.ideasEndorsedBy[idea.id]?.contains(me) == true }

    // MARK: private questions and releases

    /// Questions about what this person wrote in private; one that was replied to can be replied to anew.
    static func askedOf(_ model: Model) -> [AuthorQuestion] {
        model.room.map { room in room.authorQuestions.filter { room.authorQuestionsTo[$0.id] == model.me } } ?? []
    }

    /// Releases that this person can still stop.
    static func objectable(_ model: Model) -> [ReleaseOffer] {
        model.room.map { room in room.openOffers.filter { room.objections[$0.id]?.contains(model.me) != true } } ?? []
    }
}
