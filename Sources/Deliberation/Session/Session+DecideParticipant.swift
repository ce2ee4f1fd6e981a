extension Session {
    func decide(_ command: Command, byParticipant seat: Seat, in room: Room, _ context: Context) -> Decision {
        guard !command.takesPart || !isAskedToAgree(seat) else { return .failure(.notAgreed) }
        switch command {
        case .agree: return agree(seat, in: room, context)
        case .takePseudonym(let name): return takePseudonym(name, by: seat, in: room)
        case .answerOpenTable(let yes): return answerOpenTable(yes, by: seat, in: room)
        case .answer(let step, let moment, let stance, let reason):
            return answer(Question(step: step, moment: moment), stance, reason, by: seat, in: room)
        case .raiseHand:
            guard room.phase == .talk, !room.isPaused else { return .failure(room.isPaused ? .paused : .notNow) }
            guard attendees[seat]?.isMuted != true else { return .failure(.muted) }
            guard !room.floor.queue.contains(seat), room.floor.turn?.seat != seat else { return .success([]) }
            return .success([.handRaised(seat)])
        case .lowerHand:
            return .success(room.floor.queue.contains(seat) ? [.handLowered(seat)] : [])
        case .say(let text): return say(text, by: seat, in: room)
        case .stateCoreClaim(let text):
            guard attendees[seat]?.isMuted != true else { return .failure(.muted) }
            guard !room.isPaused else { return .failure(.paused) }
            // While somebody else speaks, the floor is theirs.
            guard room.floor.turn?.seat == seat || (room.floor.turn == nil && room.floor.lastSpeaker == seat) else { return .failure(.noFloor) }
            return contribute(text, .coreClaim, by: seat, in: room)
        case .finishTurn:
            guard room.floor.turn?.seat == seat else { return .failure(.noFloor) }
            return .success(endTurn(in: room, at: context.now))
        case .recognise(let id, let yes): return recognise(id, yes, by: seat, in: room)
        case .allowQuote(let id, let yes):
            guard let contribution = room.contributions.first(where: { $0.id == id }) else {
                return .failure(.unknownContribution)
            }
            guard contribution.seat == seat else { return .failure(.notYours) }
            guard room.isQuotable(contribution) else { return .failure(.notNow) }
            guard !yes || id > (attendees[seat]?.heldFrom ?? 0) else { return .failure(.beforeRenewal) }
            return .success([.quoteAllowed(seat, contribution: id, yes: yes)])
        case .respond(let step, let response): return respond(step, response, by: seat, in: room)
        case .changeCard(let card): return changeCard(card, by: seat, in: room, context)
        case .addIdea(let text): return addIdea(text, by: seat, in: room)
        case .withdrawIdea(let idea): return withdrawIdea(idea, by: seat, in: room)
        case .endorseIdea(let idea, let yes): return endorseIdea(idea, yes, by: seat, in: room)
        case .replyPrivately(let question, let text): return replyPrivately(question, text, by: seat, in: room, context)
        case .objectToRelease(let release): return objectToRelease(release, by: seat, in: room)
        case .castBallot(let step, let cast): return castBallot(step, cast, by: seat, in: room)
        case .raiseAlarm(let step): return raiseAlarm(step, by: seat, in: room)
        case .propose(let option, let text): return propose(option, text, by: seat, in: room)
        case .withdrawProposal(let id): return withdrawProposal(id, by: seat, in: room)
        case .endorse(let id, let yes): return endorse(id, yes, by: seat, in: room)
        case .requestMetaTalk:
            return .success(room.inMetaTalk ? [] : [.metaTalkStarted(room.id)])
        case .requestPrivateWord:
            return .success(wantsPrivateWord.contains(seat) ? [] : [.privateWordRequested(seat)])
        case .sendPrivate(let to, let text):
            guard to == nil || to?.role == .facilitator else { return .failure(.notYourRole) }
            return TextRule.announcement.checked(text).map {
                [.privateSaid(seat, fromFacilitator: false, text: $0)]
            }
        case .stop:
            guard attendees[seat]?.presence != .stopped else { return .success([]) }
            var events: [Event] = []
            if room.floor.turn?.seat == seat { events += endTurn(in: room, at: context.now) }
            events.append(.stopped(seat))
            if attendees[seat]?.presence == .present { events += minimumChange(without: seat, in: context) }
            return .success(events)
        default:
            return .failure(.notYourRole)
        }
    }

    private func takePseudonym(_ name: String, by seat: Seat, in room: Room) -> Decision {
        guard !room.contributions.contains(where: { $0.seat == seat }) else { return .failure(.nameFixed) }
        return Pseudonym.checked(name).flatMap { name in
            let folded = Pseudonym.folded(name)
            let taken = attendees.contains {
                $0.key != seat && $0.key.room == seat.room && $0.value.pseudonym.map(Pseudonym.folded) == folded
            }
            if taken { return .failure(.nameTaken) }
            return .success(attendees[seat]?.pseudonym == name ? [] : [.pseudonymTaken(seat, name: name)])
        }
    }

    private func answerOpenTable(_ yes: Bool, by seat: Seat, in room: Room) -> Decision {
        if room.openQuestion?.moment == .openTable {
            let before = room.openTableAnswers[seat]
            let isBefore = room.step.flatMap { room.answeredBefore[Question(step: $0.id, moment: .openTable)] }?.contains(seat) == true
            guard before != yes || isBefore else { return .success([]) }
            var events: [Event] = [.openTableAnswered(seat, yes: yes)]
            let answered = room.openTableAnswers.count + (before == nil ? 1 : 0)
            if before == nil {
                events.append(.progressed(room.id, answered: answered, of: max(takers(of: room.id).count, answered)))
            }
            return .success(events)
        }
        // Afterwards only a withdrawal counts; a yes then would change nothing that the others agreed to.
        guard !yes, room.openTable == true else { return .failure(.notNow) }
        return .success([.openTableAnswered(seat, yes: false), .openTableDecided(room.id, open: false)])
    }

    private func answer(_ question: Question, _ stance: Stance, _ reason: String?, by seat: Seat, in room: Room)
        -> Decision
    {
        guard question.moment == .first || question.moment == .second, room.openQuestion == question else { return .failure(.questionClosed) }
        guard room.eligible.contains(seat) else { return .failure(.joinedLater) }
        var checked: String?
        if let reason, !TextRule.trimmed(reason).isEmpty {
            switch TextRule.reason.checked(reason) {
            case .success(let text): checked = text
            case .failure(let rejection): return .failure(rejection)
            }
        }
        var events: [Event] = [
            .answered(
                seat, step: question.step, moment: question.moment, answer: Answer(stance: stance, reason: checked))
        ]
        var answered = room.answered(question)
        if answered.insert(seat).inserted {
            events.append(.progressed(room.id, answered: answered.count, of: room.eligible.count))
        }
        return .success(events)
    }

    func say(_ text: String, by seat: Seat, in room: Room) -> Decision {
        guard attendees[seat]?.isMuted != true else { return .failure(.muted) }
        if room.inMetaTalk { return contribute(text, .meta, by: seat, in: room) }
        guard !room.isPaused else { return .failure(.paused) }
        guard let turn = room.floor.turn, turn.seat == seat else { return .failure(.noFloor) }
        return contribute(text, turn.isReply ? .reply : .turn, by: seat, in: room)
    }

    private func contribute(_ text: String, _ kind: Contribution.Kind, by seat: Seat, in room: Room) -> Decision {
        guard let step = room.step else { return .failure(.notNow) }
        return TextRule.contribution.checked(text).map {
            [
                .said(
                    Contribution(
                        id: room.contributions.count + 1, seat: seat, kind: kind, step: step.id, text: $0))
            ]
        }
    }

    private func recognise(_ id: ContributionID, _ yes: Bool, by seat: Seat, in room: Room) -> Decision {
        guard let contribution = room.contributions.first(where: { $0.id == id }) else {
            return .failure(.unknownContribution)
        }
        guard contribution.seat != seat else { return .failure(.yourOwn) }
        guard contribution.kind != .meta else { return .failure(.notNow) }
        let marks = room.recognisedBy[id] ?? []
        guard marks.contains(seat) != yes else { return .success([]) }
        return .success([
            .recognised(seat, contribution: id, yes: yes),
            .recognitionCounted(room.id, contribution: id, count: max(0, (room.recognitions[id] ?? 0) + (yes ? 1 : -1))),
        ])
    }

    /// The end of the running turn, with the time that it took.
    func endTurn(in room: Room, at now: Milliseconds) -> [Event] {
        guard let turn = room.floor.turn else { return [] }
        return [.turnEnded(turn.seat, spent: room.floor.spent(at: now, stoppedAt: room.stoppedAt))]
    }
}
