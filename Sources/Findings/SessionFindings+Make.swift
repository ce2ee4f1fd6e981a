package import Deliberation

extension SessionFindings {
    /// From the whole log. Prefer this: it also knows how long each step took, and pseudonyms that were given up.
    ///
    /// `answers`, `boxes` and `responses`: by room and step, without persons; from the Store. `isIntact`: what the program found when it
    /// checked the file. Nil when the log holds no `created`.
    package static func make(
        events: [Recorded], answers: [RoomID: [StepID: [AnswerPair]]], boxes: [RoomID: [StepID: [Ballot]]] = [:],
        responses: [RoomID: [StepID: [Response]]] = [:], isIntact: Bool = true
    ) -> SessionFindings? {
        var session = Session()
        for recorded in events { session.apply(recorded.event, at: recorded.at) }
        var findings = make(session, answers, boxes, responses, Course(events))
        findings?.isIntact = isIntact
        return findings
    }

    /// From the state alone: without times.
    package static func make(
        session: Session, answers: [RoomID: [StepID: [AnswerPair]]], boxes: [RoomID: [StepID: [Ballot]]] = [:],
        responses: [RoomID: [StepID: [Response]]] = [:]
    ) -> SessionFindings? {
        make(session, answers, boxes, responses, nil)
    }

    private static func make(
        _ session: Session, _ answers: [RoomID: [StepID: [AnswerPair]]], _ boxes: [RoomID: [StepID: [Ballot]]],
        _ responses: [RoomID: [StepID: [Response]]], _ course: Course?
    ) -> SessionFindings? {
        guard let script = session.script else { return nil }
        let people = script.rooms.map { room in
            session.everHere(room.id)
        }
        let figures = Gate().figures(people)
        let said = session.rooms.values.reduce(0) { $0 + $1.contributions.count { $0.kind != .meta } }
        let rooms = script.rooms.compactMap { session.room($0.id) }
        let names = Dictionary(
            uniqueKeysWithValues: script.rooms.map {
                ($0.id, Blanking(session, room: $0.id, former: course?.names[$0.id] ?? []))
            })
        let forms = FormMaker(
            session: session, responses: session.responses(unlinked: responses), course: course, rooms: rooms, people: people, names: names)
        let maker = StepMaker(
            session: session, answers: answers, course: course, rooms: rooms, people: people, names: names,
            votes: VoteMaker(session: session, boxes: boxes, rooms: rooms, names: names), forms: forms)
        let outside = forms.reflections(nil)
        let reflections = [outside] + script.steps.map { forms.reflections($0.id) }
        return SessionFindings(
            title: script.title, summary: script.summary, isRehearsal: session.rehearsal, hasEnded: session.isEnded,
            isIntact: true, startedAt: session.startedAt, endedAt: session.endedAt,
            rooms: zip(script.rooms, figures.parts).map { RoomFacts(title: $0.title, people: $1) },
            people: figures.total, contributionsAtLeast: [250, 100, 50, 25, 10].first { said >= $0 } ?? 0,
            steps: script.steps.enumerated().map { maker.findings($1, at: $0) },
            releases: forms.releases, reflections: outside.told,
            leavesReflectionsOut: reflections.contains(where: \.holdWords), leavesReflectionsOfFewOut: reflections.contains(where: \.areOfFew),
            consent: script.steps.lazy.compactMap(\.consent).first,
            isOfOneOrTwo: script.rooms.count == 1 && script.rooms[0].seats <= 2)
    }
}

extension Session {
    /// Responses by room and step, without persons: those that the file holds so, and where it does not hold a question's yet,
    /// those of the log.
    func responses(unlinked: [RoomID: [StepID: [Response]]]) -> [RoomID: [StepID: [Response]]] {
        var all = unlinked
        for room in rooms.values {
            for (step, given) in room.responses where all[room.id]?[step] == nil { all[room.id, default: [:]][step] = Array(given.values) }
        }
        return all
    }
}

/// Makes the findings of each step out of the whole session.
private struct StepMaker {
    let session: Session
    let answers: [RoomID: [StepID: [AnswerPair]]]
    let course: Course?
    let rooms: [Room]
    /// Participants that each room ever had.
    let people: [Int]
    /// Names to take out, by room: what is a name in one room is a word in another.
    let names: [RoomID: Blanking]
    let votes: VoteMaker
    let forms: FormMaker
    let gate = Gate()

    func findings(_ step: Step, at index: Int) -> StepFindings {
        StepFindings(
            part: StepFindings.Part(step.kind.chapter), title: step.title, text: step.text, source: step.source,
            points: step.kind.purpose == .closing ? step.points : [],
            reached: rooms.map { course?.reached($0.id, step.id) ?? ($0.stepIndex >= index && $0.step != nil) },
            skipped: rooms.map { isSkipped(step.id, in: $0) },
            minutes: rooms.map { course?.minutes($0.id, step.id) }, roomTitles: rooms.map(\.title),
            before: step.kind.material == .stelling ? published(step.id, .first) : nil,
            after: step.kind.material == .stelling ? published(step.id, .second) : nil,
            vote: votes.findings(step), form: forms.findings(step),
            followUps: Set(asked(step).filter { prepared(step).contains($0) }).sorted(),
            hasOwnFollowUps: asked(step).contains { !prepared(step).contains($0) },
            quotes: step.kind.purpose == .introduction ? [] : quotes(step.id), reflections: forms.reflections(step.id).told)
    }

    /// Nothing of it before the end: two verslagen would tell when something was said.
    private func isSkipped(_ step: StepID, in room: Room) -> Bool {
        guard session.isEnded, course?.isSkipped(room.id, step) == true else { return false }
        // Of all rooms together: that one group did nothing in private is nobody's to read.
        return rooms.allSatisfy { (answers[$0.id]?[step] ?? []).isEmpty && forms.responses($0, step).isEmpty && votes.ballots($0.id, step).isEmpty }
    }

    /// Nothing that was said stands in a verslag before the end: two of them would tell when it was said, and so by
    /// whom.
    private func asked(_ step: Step) -> [String] {
        // Of an opening round only that it was held.
        guard session.isEnded, step.kind.purpose != .introduction else { return [] }
        return rooms.flatMap { room in room.followUps.filter { $0.step == step.id }.map(\.text) }
    }

    /// Doorvragen that stood in the draaiboek. One that was typed may hold what somebody said, who never said yes.
    private func prepared(_ step: Step) -> Set<String> {
        Set(((session.script?.library ?? []) + step.followUps).map(\.text))
    }

    private func published(_ step: StepID, _ moment: Moment) -> Gate.Published {
        let question = Question(step: step, moment: moment)
        // One question is published once: while a room may still answer, a second verslag would hold another set.
        let isSettled = session.isEnded
            || zip(rooms, people).allSatisfy { $0.isPublished(question) || $1 == 0 }
        guard isSettled else { return Gate.Published(rooms: rooms.map { _ in .notYet }, pooled: nil) }
        return gate.publish(
            rooms.map { room in
                let pairs = answers[room.id]?[step] ?? []
                if moment == .first {
                    return Gate.Part(Tally(pairs.compactMap { $0.first?.stance }), shown: room.outcomes[step], released: forms.released(step, from: room))
                }
                let both = pairs.filter { $0.first != nil }
                return Gate.Part(Tally(both.compactMap { $0.second?.stance }), shown: room.shifts[step]?.after)
            })
    }

    private func quotes(_ step: StepID) -> [QuoteFinding] {
        guard session.isEnded else { return [] }
        let named = gate.mayNameRooms(people)
        return rooms.flatMap { room in
            room.contributions.filter {
                $0.step == step && $0.kind != .meta && !$0.text.isEmpty && room.quoteAllowed.contains($0.id)
            }.map {
                QuoteFinding(
                    text: names[room.id]?.blank($0.text) ?? "", room: named ? room.title : nil,
                    isCoreClaim: $0.kind == .coreClaim)
            }
        }.sorted { ($0.text, $0.room ?? "") < ($1.text, $1.room ?? "") }
    }
}

extension StepFindings.Part {
    fileprivate init(_ chapter: StepKind.Chapter) {
        self =
            switch chapter {
            case .stelling: .stelling
            case .vote: .vote
            case .prototype: .prototype
            case .cards: .cards
            case .ideas: .ideas
            case .kwadrant: .kwadrant
            case .proposals: .proposals
            case .open: .open
            case .firstStep: .firstStep
            case .evaluation: .evaluation
            case .closing: .closing
            case .openingRound: .openingRound
            case .between: .between
            }
    }
}
