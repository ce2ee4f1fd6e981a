/// Questionnaires, cards and ideas: what each asks, accepts and leaves behind.
extension Session {
    // MARK: questionnaires

    func respond(_ step: StepID, _ response: Response, by seat: Seat, in room: Room) -> Decision {
        guard room.openQuestion == Question(step: step, moment: .form), let form = room.step?.questionnaire else {
            return .failure(.questionClosed)
        }
        guard room.eligible.contains(seat) else { return .failure(.joinedLater) }
        return response.checked(form).map { response in
            var events: [Event] = [.responded(seat, step: step, response: response)]
            var answered = Set((room.responses[step] ?? [:]).keys)
            if answered.insert(seat).inserted {
                events.append(.progressed(room.id, answered: answered.count, of: max(room.eligible.count, answered.count)))
            }
            return events
        }
    }

    func revealResponses(_ step: StepID, in room: Room, _ context: Context) -> [Event] {
        guard let asked = room.step, asked.id == step else { return [] }
        let responses = room.responses[step] ?? [:]
        // Sorted: what a test repeats must not hang on the order of a dictionary.
        let ordered = responses.sorted { $0.key < $1.key }
        let outcome = context.gate.formOutcome(of: ordered.map(\.value), step: asked, present: presentTakers(of: room.id).count)
        return [.responsesRevealed(room.id, step: step, outcome: outcome)]
            + openTexts(ordered.map { ($0.key, $0.value.text) }, of: Question(step: step, moment: .form), in: room, context)
    }

    // MARK: cards

    /// `level`: that of the card which is changed; nil: the one that comes next.
    func draw(for room: Room, of step: Step, level: Card.Level?, _ context: Context) -> [Event] {
        guard let deck = step.deck else { return [] }
        let next = level ?? room.card?.level.next ?? .opinion
        guard let card = deck.draw(without: room.drawnCards, level: next, seed: context.seed) else { return [] }
        let left = deck.cards.count { !room.drawnCards.contains($0.key) } - 1
        return [.cardDrawn(room.id, step: step.id, card: card, left: left)]
    }

    func drawCard(in room: Room, _ context: Context) -> Decision {
        guard let step = room.step, step.kind.material == .cards, room.phase == .talk else { return .failure(.notNow) }
        let events = draw(for: room, of: step, level: nil, context)
        return events.isEmpty ? .failure(.noCardsLeft) : .success(endTurn(in: room, at: context.now) + events)
    }

    func changeCard(_ id: String, by seat: Seat, in room: Room, _ context: Context) -> Decision {
        guard let step = room.step, step.kind.material == .cards, let card = room.card else { return .failure(.notNow) }
        guard !room.isPaused else { return .failure(.paused) }
        // Whoever speaks about a card keeps it; they themselves may want another.
        guard !room.inMetaTalk, room.floor.turn.map({ $0.seat == seat }) != false else { return .failure(.notNow) }
        // Two who want another card at once get one other card.
        guard card.id == id else { return .failure(.otherCard) }
        let events = draw(for: room, of: step, level: card.level, context)
        return events.isEmpty ? .failure(.noCardsLeft) : .success(events)
    }

    // MARK: ideas

    func addIdea(_ text: String, by seat: Seat, in room: Room) -> Decision {
        guard room.takesIdeas, let step = room.step else { return .failure(.notNow) }
        guard !room.isPaused else { return .failure(.paused) }
        guard attendees[seat]?.isMuted != true else { return .failure(.muted) }
        guard room.ideasBy.values.count(where: { $0.contains(seat) }) < Idea.limit else { return .failure(.tooManyIdeas) }
        return TextRule.idea.checked(text).map { text in
            let id = room.ideaCount + 1
            return [.ideaAdded(room.id, Idea(id: id, step: step.id, text: text)), .ideaGiven(seat, idea: id)]
        }
    }

    func withdrawIdea(_ id: IdeaID, by seat: Seat, in room: Room) -> Decision {
        guard let idea = room.ideas.first(where: { $0.id == id }) else { return .failure(.unknownIdea) }
        guard room.ideasBy[id] == [seat] else { return .failure(.notYours) }
        guard idea.step == room.step?.id, (room.ideaEndorsements[id] ?? 0) == 0 else { return .failure(.notNow) }
        return .success([.ideaWithdrawn(room.id, idea: id)])
    }

    func endorseIdea(_ id: IdeaID, _ yes: Bool, by seat: Seat, in room: Room) -> Decision {
        guard let idea = room.ideas.first(where: { $0.id == id }) else { return .failure(.unknownIdea) }
        guard idea.step == room.step?.id else { return .failure(.notNow) }
        guard room.ideasBy[id]?.contains(seat) != true else { return .failure(.yourOwn) }
        let marks = room.ideasEndorsedBy[id] ?? []
        guard marks.contains(seat) != yes else { return .success([]) }
        return .success([
            .ideaEndorsed(seat, idea: id, yes: yes),
            .ideaCounted(room.id, idea: id, count: max(0, (room.ideaEndorsements[id] ?? 0) + (yes ? 1 : -1))),
        ])
    }

    /// Two ideas that say the same become one. Who endorsed either endorses the one, once. Whose they were stays unsaid.
    func mergeIdeas(_ id: IdeaID, into other: IdeaID, in room: Room) -> Decision {
        guard id != other, let idea = room.ideas.first(where: { $0.id == id }), let kept = room.ideas.first(where: { $0.id == other })
        else { return .failure(.unknownIdea) }
        guard idea.step == room.step?.id, kept.step == room.step?.id else { return .failure(.notNow) }
        func endorsed(_ id: IdeaID) -> Set<Seat> { room.ideasEndorsedBy[id] ?? [] }
        // Marks of before a fresh invitation are nobody's, and count on.
        func nobodys(_ id: IdeaID) -> Int { max(0, (room.ideaEndorsements[id] ?? 0) - endorsed(id).count) }
        let counted = endorsed(id).union(endorsed(other)).count + max(nobodys(id), nobodys(other))
        return .success([.ideasMerged(room.id, idea: id, into: other), .ideaCounted(room.id, idea: other, count: counted)])
    }

    func groupIdea(_ id: IdeaID, _ group: String?, in room: Room) -> Decision {
        guard let idea = room.ideas.first(where: { $0.id == id }) else { return .failure(.unknownIdea) }
        guard idea.step == room.step?.id else { return .failure(.notNow) }
        guard let group, !TextRule.trimmed(group).isEmpty else {
            return .success(idea.group == nil ? [] : [.ideaGrouped(room.id, idea: id, group: nil)])
        }
        return TextRule.heading.checked(group).map { $0 == idea.group ? [] : [.ideaGrouped(room.id, idea: id, group: $0)] }
    }

    // MARK: apply

    mutating func applyForm(_ event: Event, at: Milliseconds) {
        switch event {
        case .responded(let seat, let step, let response):
            guard let id = seat.room else { return }
            rooms[id]?.responses[step, default: [:]][seat] = response
            rooms[id]?.answeredBefore[Question(step: step, moment: .form)]?.remove(seat)
        case .responsesRevealed(let id, let step, let outcome): rooms[id]?.formOutcomes[step] = outcome
        case .cardDrawn(let id, _, let card, let left):
            rooms[id]?.card = card
            rooms[id]?.cardDrawnAt = at
            rooms[id]?.drawnCards.insert(card.key)
            rooms[id]?.cardsLeft = left
        case .ideaAdded(let id, let idea):
            rooms[id]?.ideas.append(idea)
            rooms[id]?.ideaCount = idea.id
        case .ideaGiven(let seat, let idea):
            if let id = seat.room { rooms[id]?.ideasBy[idea, default: []].insert(seat) }
        case .ideaWithdrawn(let id, let idea): rooms[id]?.forget(idea)
        case .ideasMerged(let id, let idea, let into):
            guard var room = rooms[id] else { return }
            let endorsed = (room.ideasEndorsedBy[idea] ?? []).union(room.ideasEndorsedBy[into] ?? [])
            let by = (room.ideasBy[idea] ?? []).union(room.ideasBy[into] ?? [])
            room.forget(idea)
            if !endorsed.isEmpty { room.ideasEndorsedBy[into] = endorsed }
            if !by.isEmpty { room.ideasBy[into] = by }
            rooms[id] = room
        case .ideaGrouped(let id, let idea, let group):
            if let index = rooms[id]?.ideas.firstIndex(where: { $0.id == idea }) { rooms[id]?.ideas[index].group = group }
        case .ideaEndorsed(let seat, let idea, let yes):
            guard let id = seat.room else { return }
            if yes {
                rooms[id]?.ideasEndorsedBy[idea, default: []].insert(seat)
            } else {
                rooms[id]?.ideasEndorsedBy[idea]?.remove(seat)
            }
        case .ideaCounted(let id, let idea, let count): rooms[id]?.ideaEndorsements[idea] = count
        default: break
        }
    }
}

extension Room {
    fileprivate mutating func forget(_ idea: IdeaID) {
        ideas.removeAll { $0.id == idea }
        ideasBy[idea] = nil
        ideasEndorsedBy[idea] = nil
        ideaEndorsements[idea] = nil
    }
}
