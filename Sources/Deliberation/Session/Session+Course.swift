/// How a room goes through the draaiboek.
extension Session {
    func course(_ room: Room, from: Position, _ body: (Room) -> Decision) -> Decision {
        guard room.step != nil else { return .failure(.notNow) }
        guard room.position == from else { return .failure(.stalePosition) }
        return body(room)
    }

    /// The next phase of the step that has not been published yet; nil: the step is over.
    private func nextPhase(of room: Room) -> Phase? {
        guard let step = room.step else { return nil }
        let here = step.phases.firstIndex(of: room.phase) ?? 0
        return step.phases[(here + 1)...].first { phase in
            switch phase {
            case .ask(.second), .closed(.second), .revealed(.second):
                // Without a first outcome there is no shift: it would be the first word of another set (T_DIFF).
                room.isPublished(Question(step: step.id, moment: .first))
                    && (phase == .revealed(.second) || !room.isPublished(Question(step: step.id, moment: .second)))
            case .ask(let moment), .closed(let moment):
                // One question is published once: what was revealed is never asked again. A closed box stays closed.
                moment == .vote
                    ? room.voteSeals[step.id] == nil && !rooms.values.contains { $0.voteOutcomes[step.id] != nil } : !room.isPublished(Question(step: step.id, moment: moment))
            case .present, .revealed, .talk: true
            }
        }
    }

    /// Whether going on would show the outcome of a weging: it is of all groups, and whether it can be shown tells how far
    /// the others are. So who leads one room does not do it.
    package func goesOnToOutcome(_ room: Room) -> Bool {
        nextPhase(of: room) == .revealed(.vote) && room.step.map { room.voteOutcomes[$0.id] == nil } == true
    }

    /// On to the next phase that has not been published yet, or to the next step.
    func advance(_ room: Room, _ context: Context) -> Decision {
        guard let step = room.step else { return .failure(.notNow) }
        var events = leave(room, context)
        guard let next = nextPhase(of: room) else { return enterStep(room.stepIndex + 1, room, after: events, context) }
        if case .revealed(.vote) = next, room.voteOutcomes[step.id] == nil {
            return revealVote(step, in: room, context).map { events + [.phaseEntered(room.id, next)] + $0 }
        }
        events.append(.phaseEntered(room.id, next))
        if step.kind.material == .cards, next == .talk, room.card == nil { events += draw(for: room, of: step, level: nil, context) }
        if case .revealed(let moment) = next { events += reveal(Question(step: step.id, moment: moment), room, context) }
        return .success(events)
    }

    /// Every room that stands where the facilitator saw one: all go on, or none.
    func advanceTogether(_ from: Position, _ context: Context) -> Decision {
        var session = self
        var events: [Event] = []
        let here = roomOrder.filter { rooms[$0]?.step != nil && rooms[$0]?.position == from }
        guard !here.isEmpty else { return .failure(.stalePosition) }
        for id in here {
            guard let room = session.rooms[id] else { continue }
            switch session.advance(room, context) {
            case .failure(let rejection): return .failure(rejection)
            case .success(let more):
                for event in more { session.apply(event, at: context.now) }
                events += more
            }
        }
        return .success(events)
    }

    func skip(_ room: Room, _ context: Context) -> Decision {
        enterStep(room.stepIndex + 1, room, after: leave(room, context), context)
    }

    /// Back to the last phase where people can be again: never into a question that was published.
    func goBack(_ room: Room, _ context: Context) -> Decision {
        // An open vote ends in one way, it is closed; and from a closed one the way is on, to its outcome.
        guard let step = room.step, room.phase != .ask(.vote), room.phase != .closed(.vote) else { return .failure(.notNow) }
        let events = leave(room, context)
        let phases = step.phases
        let here = phases.firstIndex(of: room.phase) ?? 0
        if let earlier = phases[..<here].last(where: { canReturn(to: $0, of: step, in: room, nextTo: room.phase) }) {
            var all = events + [.phaseEntered(room.id, earlier)]
            if case .ask(let moment) = earlier {
                let answered = room.answered(Question(step: step.id, moment: moment)).count
                if answered > 0 {
                    let asked = room.answered(Question(step: step.id, moment: moment)).union(takers(of: room.id))
                    all.append(.progressed(room.id, answered: answered, of: asked.count))
                }
            }
            return .success(all)
        }
        let index = room.stepIndex - 1
        guard let script, script.steps.indices.contains(index) else { return .failure(.noPreviousStep) }
        let before = script.steps[index]
        let phase = before.phases.last { canReturn(to: $0, of: before, in: room, nextTo: nil) } ?? .present
        let cards = before.kind.material == .cards && phase == .talk ? draw(for: room, of: before, level: .opinion, context) : []
        return .success(
            events + deliver(reflectionsOf: room) + [
                .stepEntered(room.id, index: index, of: script.steps.count, step: before),
                .phaseEntered(room.id, phase),
            ] + cards)
    }

    private func canReturn(to phase: Phase, of step: Step, in room: Room, nextTo current: Phase?) -> Bool {
        switch phase {
        case .present, .talk: return true
        case .revealed(let moment): return room.isPublished(Question(step: step.id, moment: moment))
        case .ask(let moment):
            return moment != .vote && current == .closed(moment) && !room.isPublished(Question(step: step.id, moment: moment))
        case .closed: return false
        }
    }

    private func enterStep(_ index: Int, _ room: Room, after events: [Event], _ context: Context) -> Decision {
        guard let script, script.steps.indices.contains(index) else { return .failure(.noNextStep) }
        return .success(
            events + deliver(reflectionsOf: room)
                + [.stepEntered(room.id, index: index, of: script.steps.count, step: script.steps[index])] + beganSmall(room, context))
    }

    /// A room that was laid for enough people and began with fewer hears what that means as well, once it has begun.
    private func beganSmall(_ room: Room, _ context: Context) -> [Event] {
        let minimum = context.gate.roomMinimum
        let isLaidForEnough = script?.rooms.first { $0.id == room.id }.map { $0.seats >= minimum } ?? false
        let here = presentTakers(of: room.id).count
        return isLaidForEnough && !room.belowMinimum && here < minimum && !participants(of: room.id).isEmpty ? [.fellBelowMinimum(room.id)] : []
    }

    /// What ends when a room leaves the phase it is in.
    private func leave(_ room: Room, _ context: Context) -> [Event] {
        var events = endTurn(in: room, at: context.now) + sealed(room, context)
        if room.inMetaTalk { events.append(.metaTalkEnded(room.id)) }
        if room.isPaused { events.append(.resumed(room.id)) }
        if room.openQuestion?.moment == .openTable, room.openTable == nil {
            // One 'no' means no, and so does silence: the table opens only when everyone said yes.
            let everyone = participants(of: room.id)
            let open = everyone.count >= context.gate.roomMinimum
                && everyone.allSatisfy { room.openTableAnswers[$0] == true }
            events.append(.openTableDecided(room.id, open: open))
        }
        return events
    }

    /// The outcome that the gate passes, and the reasons without their authors.
    private func reveal(_ question: Question, _ room: Room, _ context: Context) -> [Event] {
        guard !room.isPublished(question) else { return [] }
        let pairs = room.answers[question.step] ?? [:]
        let present = presentTakers(of: room.id).count
        let open = room.openTable == true
        var events: [Event] = []
        switch question.moment {
        case .openTable, .vote: return []
        case .form: return revealResponses(question.step, in: room, context)
        case .first:
            let answers = pairs.values.compactMap { $0.first?.stance }
            let outcome = context.gate.firstOutcome(answers: answers, present: present, openTable: open)
            events.append(.answersRevealed(room.id, step: question.step, outcome: outcome))
        case .second:
            let both = pairs.values.compactMap { pair in
                pair.first.flatMap { first in pair.second.map { StancePair(first: first.stance, second: $0.stance) } }
            }
            let shift = context.gate.shift(
                pairs: both, firstRespondents: room.firstRespondents[question.step] ?? 0, present: present,
                openTable: open)
            events.append(.shiftRevealed(room.id, step: question.step, shift: shift))
        }
        let answers = pairs.compactMap { seat, pair in
            (question.moment == .first ? pair.first : pair.second).map { (seat: seat, text: $0.reason) }
        }
        return events + openTexts(answers, of: question, in: room, context)
    }

    /// What people wrote in private, shuffled, for the facilitators; who wrote it stays on the server, so that its author
    /// can be asked on without anyone learning who that is.
    func openTexts(_ answers: [(seat: Seat, text: String?)], of question: Question, in room: Room, _ context: Context) -> [Event] {
        let written = answers.compactMap { one in one.text.map { (seat: one.seat, text: $0) } }
        // Of fewer than T_ROOM people a reason would point at its author.
        guard !written.isEmpty, answers.count >= context.gate.roomMinimum else { return [] }
        var random = SplitMix(state: context.seed)
        // Sorted first: the order of a dictionary is no shuffle that a test can repeat.
        let all = written.sorted { ($0.text, $0.seat) < ($1.text, $1.seat) }.shuffled(using: &random)
        return Self.parts(of: all.map(\.text)).map {
            .reasonsOpened(room.id, step: question.step, moment: question.moment, reasons: $0)
        } + [.reasonAuthors(room.id, step: question.step, moment: question.moment, seats: all.map(\.seat))]
    }

    /// Texts in parts, in their order, of which each fits a frame of the wire (16 KiB) with room to spare.
    static func parts(of texts: [String]) -> [[String]] {
        var parts: [[String]] = []
        var size = 0
        for text in texts {
            let length = length(inJSON: text)
            if parts.isEmpty || size + length > partLimit {
                parts.append([])
                size = 0
            }
            parts[parts.count - 1].append(text)
            size += length
        }
        return parts
    }

    /// Quotes, backslashes and line feeds take a second byte in JSON; quotes around it and a comma three.
    static func length(inJSON text: String) -> Int { text.utf8.reduce(3) { $0 + ($1 == 0x22 || $1 == 0x5C || $1 < 0x20 ? 2 : 1) } }

    /// Bytes of texts in one event.
    private static let partLimit = 10_000
}
