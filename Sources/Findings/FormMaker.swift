import Deliberation

/// Makes the findings of questionnaires, cards and ideas, of what crossed between rooms, and of what observators saw.
struct FormMaker {
    let session: Session
    /// By room and step, without persons.
    let responses: [RoomID: [StepID: [Response]]]
    let course: Course?
    let rooms: [Room]
    /// Participants that each room ever had.
    let people: [Int]
    /// Names to take out, by room.
    let names: [RoomID: Blanking]
    let gate = Gate()

    func findings(_ step: Step) -> FormFindings? {
        switch step.kind.material {
        case .cards: .cards(cards(step))
        case .ideas: .ideas(ideas(step.id))
        case .prototype:
            .prototype(
                title: step.prototype?.title ?? step.title, reacted: step.questionnaire == nil ? [] : reacted(step.id), items: items(step))
        case .text, .stelling, .ballot, .proposals: asked(step)
        }
    }

    private func asked(_ step: Step) -> FormFindings? {
        switch step.kind.asks?.about {
        case .quadrant: kwadrant(step)
        case .volunteering: volunteers(step)
        case .experience, .reaction: .evaluation(items(step))
        case nil: nil
        }
    }

    // MARK: questionnaires

    func responses(_ room: Room, _ step: StepID) -> [Response] { responses[room.id]?[step] ?? [] }

    /// One question is published once: while a room may still respond, a second verslag would hold another set.
    private func isSettled(_ step: StepID) -> Bool {
        session.isEnded || zip(rooms, people).allSatisfy { $0.isPublished(Question(step: step, moment: .form)) || $1 == 0 }
    }

    private func kwadrant(_ step: Step) -> FormFindings? {
        guard let form = step.questionnaire, form.items.count >= 2 else { return nil }
        let asked = form.items.prefix(2).map(\.text)
        guard isSettled(step.id) else {
            return .kwadrant(asked: asked, Gate.Published(rooms: rooms.map { _ in .notYet }, pooled: nil))
        }
        let parts = rooms.map { Gate.QuadrantPart(QuadrantTally(responses($0, step.id), form), shown: $0.formOutcomes[step.id]) }
        return .kwadrant(asked: asked, gate.publish(quadrants: parts))
    }

    private func volunteers(_ step: Step) -> FormFindings? {
        guard let item = step.questionnaire?.items.first else { return nil }
        guard isSettled(step.id) else { return .volunteers(asked: item.text, rooms.map { _ in .notYet }) }
        let parts = rooms.map { (responses: responses($0, step.id), shown: $0.formOutcomes[step.id]) }
        return .volunteers(asked: item.text, gate.volunteers(parts))
    }

    private func reacted(_ step: StepID) -> [Gate.People] {
        guard session.isEnded else { return [] }
        return zip(rooms, people).map { gate.figure(ofVotes: responses($0, step).count, people: $1) }
    }

    /// Over all rooms together: of one room nothing is told, so that nothing can be taken from the total.
    private func items(_ step: Step) -> [ItemFinding] {
        guard session.isEnded, let form = step.questionnaire else { return [] }
        let all = rooms.flatMap { responses($0, step.id) }.filter { $0.choices.count == form.items.count }
        return form.items.enumerated().map { index, item in
            let chosen = item.options.indices.map { option in all.count { $0.choices[index] == option } }
            return finding(item, chosen, responses: all.count)
        }
    }

    private func finding(_ item: Questionnaire.Item, _ chosen: [Int], responses: Int) -> ItemFinding {
        var finding = ItemFinding(text: item.text)
        if item.options.count == Judgement.grades.count {
            var cells = CellGate(ballots: responses)
            let told = cells.finding(Grades(chosen))
            finding.lower = told.lower.map { item.options[$0.rawValue - 1] }
            finding.upper = told.upper.map { item.options[$0.rawValue - 1] }
            finding.spread = told.spread?.rawValue
        } else if let told = ScaleGate(responses: responses, options: item.options.count).medians(chosen) {
            finding.lower = item.options[told.lower]
            finding.upper = item.options[told.upper]
        }
        return finding
    }

    // MARK: cards

    private func cards(_ step: Step) -> [CardFinding] {
        guard session.isEnded, let course, step.deck != nil else { return [] }
        let lay = rooms.flatMap { course.cards.cards($0.id, step.id) }
        let levels = Card.Level.allCases
        return levels.flatMap { level in
            Set(lay.filter { $0.level == level }.map(\.text)).sorted().map {
                CardFinding(level: level.rawValue, text: $0)
            }
        }
    }

    // MARK: ideas

    /// Nothing before the end: two verslagen would tell when an idea was given, and so by whom.
    private func ideas(_ step: StepID) -> [IdeaGroup] {
        guard session.isEnded else { return [] }
        var found: [String: [String: Numeral?]] = [:]
        for (room, count) in zip(rooms, people) {
            let names = names[room.id]
            for idea in room.ideas where idea.step == step {
                let heading = idea.group.flatMap { names?.blank($0) } ?? ""
                let isTold = count >= Thresholds.room && idea.text.contains { $0.isLetter || $0.isNumber }
                guard isTold, let text = names?.blank(idea.text) else {
                    if !heading.isEmpty { found[heading, default: [:]] = found[heading] ?? [:] }
                    continue
                }
                let word = count >= Thresholds.word ? gate.majority(room.ideaEndorsements[idea.id] ?? 0, of: count) : nil
                // The same words in two rooms are one idea.
                let known = found[heading]?[text] ?? nil
                found[heading, default: [:]].updateValue(known ?? word, forKey: text)
            }
        }
        return found.sorted { ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key) }.map { heading, ideas in
            IdeaGroup(
                heading: heading, ideas: ideas.sorted { $0.key < $1.key }.map { IdeaFinding(text: $0.key, endorsed: $0.value?.rawValue) })
        }
    }

    // MARK: releases

    var releases: [ReleaseFinding] {
        guard session.isEnded else { return [] }
        return session.releases.values.sorted { $0.release.id < $1.release.id }.compactMap { draft in
            guard let room = session.room(draft.release.from), room.releaseStates[draft.release.id] == .given,
                let offer = room.offers.last(where: { $0.id == draft.release.id })
            else { return nil }
            return ReleaseFinding(from: room.title, to: offer.to, reads: offer.reads.compactMap { read($0) })
        }
    }

    /// Without a name of any room.
    private func blank(_ text: String) -> String { rooms.reduce(text) { text, room in names[room.id]?.blank(text) ?? text } }

    private func read(_ item: ReleasedItem) -> ReleaseFinding.Read? {
        switch item {
        case .outcome(let stelling, .distribution(let counts)):
            return .figures(stelling: stelling, counts.map { .init(stance: $0.stance.rawValue, count: $0.count) })
        case .outcome(_, .tooFew): return nil
        case .outcome(let stelling, let outcome): return .outcome(stelling: stelling, Gate.Words(outcome))
        // A name that somebody gave up since was none when it crossed.
        case .theme(let text): return .theme(blank(text))
        case .paraphrase(let text): return .paraphrase(blank(text))
        }
    }

    /// What crossed of a stelling from this room, if anything.
    func released(_ step: StepID, from room: Room) -> Outcome? {
        for draft in session.releases.values.sorted(by: { $0.release.id < $1.release.id })
        where draft.release.from == room.id && room.releaseStates[draft.release.id] == .given {
            for (item, read) in zip(draft.release.items, draft.reads) where item == .outcome(step: step) {
                if case .outcome(_, let outcome) = read { return outcome }
            }
        }
        return nil
    }

    // MARK: reflections

    /// Of a step, or of none: by kind and text, not in the order in which they were seen.
    func reflections(_ step: StepID?) -> ReflectionFindings {
        guard session.isEnded else { return ReflectionFindings() }
        let all = session.reflections.filter { $0.step == step }
        let here = all.filter { isOfEnough($0.room) }
        let unasked = here.isEmpty ? [] : unasked.map(OwnWords.init)
        let told = here.filter { !OwnWords($0.text).holds(wordsOfAny: unasked) }
        let isNamed = rooms.count > 1 && gate.mayNameRooms(people)
        let kinds = Reflection.Kind.allCases
        let findings = kinds.flatMap { kind in
            told.filter { $0.kind == kind }.map { one -> ReflectionFinding in
                let blanked = rooms.reduce(one.text) { text, room in names[room.id]?.blank(text) ?? text }
                let title = one.room.flatMap { id in rooms.first { $0.id == id }?.title }
                return ReflectionFinding(kind: kind.rawValue, room: isNamed ? title : nil, text: blanked)
            }.sorted { ($0.text, $0.room ?? "") < ($1.text, $1.room ?? "") }
        }
        return ReflectionFindings(told: findings, holdWords: told.count < here.count, areOfFew: here.count < all.count)
    }

    /// What was seen among fewer than T_ROOM people points at one of them. Seen of all rooms: among those of the smallest
    /// where there was anybody.
    private func isOfEnough(_ id: RoomID?) -> Bool {
        let there = zip(rooms, people).filter { room, people in id == nil ? people > 0 : room.id == id }
        return !there.isEmpty && there.allSatisfy { $1 >= Thresholds.room }
    }

    /// What people said and wrote without a yes to quote it.
    private var unasked: [String] {
        rooms.flatMap { room in
            room.contributions.filter { $0.kind == .meta || !room.quoteAllowed.contains($0.id) }.map(\.text)
                + (responses[room.id] ?? [:]).values.flatMap { $0.compactMap(\.text) }
                + room.reasons.values.flatMap(\.self) + room.authorReplies.values
        }
    }
}
