extension Session {
    /// Takes in one event. Total: an event that does not fit changes nothing.
    ///
    /// `at` is the event's own time, so that a replay gives the same state.
    package mutating func apply(_ event: Event, at: Milliseconds) {
        switch event {
        case .created(let script, let rehearsal): create(script, rehearsal: rehearsal, at: at)
        case .agendaSet(let items): agenda = items
        case .librarySet(let questions): library = questions
        case .seatTaken, .pseudonymTaken, .arrived, .left, .stopped, .codeMisused, .invitationRenewed, .agreed,
            .fellBelowMinimum, .roseToMinimum:
            applyPeople(event)
        case .stepEntered, .phaseEntered, .stepExtended, .paused, .resumed, .metaTalkStarted, .metaTalkEnded:
            applyCourse(event, at: at)
        case .openTableAnswered, .openTableDecided, .answered, .progressed, .answersRevealed, .shiftRevealed,
            .reasonsOpened:
            applyAnswers(event)
        case .floorModeSet, .handRaised, .handLowered, .turnGiven, .turnExtended, .turnEnded, .said, .recognised,
            .recognitionCounted, .followUpAsked, .summarised, .quoteAsked, .quoteAllowed:
            applyFloor(event, at: at)
        case .voted, .voteClosed, .voteRevealed, .voteAlarmRaised, .alarmed, .proposed, .proposalAdded, .proposalWithdrawn, .endorsed,
            .endorsementCounted:
            applyVote(event)
        case .announced(let room, let text): announcements.append(Announcement(room: room, text: text, at: at))
        case .privateWordRequested(let seat): wantsPrivateWord.insert(seat)
        case .privateSaid(let seat, let fromFacilitator, let text):
            privateLines[seat, default: []].append(
                PrivateLine(fromFacilitator: fromFacilitator, text: text, at: at))
            if fromFacilitator { wantsPrivateWord.remove(seat) }
        case .responded, .responsesRevealed, .cardDrawn, .ideaAdded, .ideaGiven, .ideaWithdrawn, .ideasMerged, .ideaGrouped,
            .ideaEndorsed, .ideaCounted:
            applyForm(event, at: at)
        case .muted, .excluded, .moved, .nudged, .parked, .unparked, .noted, .bookmarked, .countdownStarted, .countdownStopped,
            .reasonAuthors, .authorAsked, .askedPrivately, .repliedPrivately, .replyOpened, .reflected, .reflectionsDelivered:
            applyCockpit(event, at: at)
        case .releaseComposed, .releaseOffered, .objected, .releaseGiven, .releaseStopped, .releaseReceived:
            applyRelease(event, at: at)
        case .ended:
            isEnded = true
            endedAt = at
        case .removed, .amended: break
        }
    }

    private mutating func create(_ script: Script, rehearsal: Bool, at: Milliseconds) {
        self.script = script
        self.rehearsal = rehearsal
        startedAt = at
        for plan in script.rooms {
            rooms[plan.id] = Room(id: plan.id, title: plan.title, floor: Floor(mode: script.floor))
        }
    }

    private mutating func applyPeople(_ event: Event) {
        switch event {
        case .seatTaken(let seat):
            if attendees[seat] == nil { attendees[seat] = Attendee(presence: .away) }
        case .pseudonymTaken(let seat, let name): attendees[seat]?.pseudonym = name
        case .arrived(let seat):
            attendees[seat]?.presence = .present
            movedAway.remove(seat)
            joinRound(seat)
        case .left(let seat): if attendees[seat]?.presence == .present { attendees[seat]?.presence = .away }
        case .stopped(let seat):
            attendees[seat]?.presence = .stopped
            if let id = seat.room { rooms[id]?.floor.queue.removeAll { $0 == seat } }
        case .invitationRenewed(let seat):
            attendees[seat]?.isExcluded = false
            attendees[seat]?.isMuted = false
            // Whoever comes in now may be somebody else.
            attendees[seat]?.hasAgreed = false
            wantsPrivateWord.remove(seat)
            attendees[seat]?.heldFrom = seat.room.flatMap { rooms[$0]?.contributions.count } ?? 0
            // What was marked and proposed in private becomes nobody's; the counts stay.
            if let id = seat.room, var room = rooms[id] {
                for number in room.endorsedBy.keys { room.endorsedBy[number]?.remove(seat) }
                for number in room.recognisedBy.keys { room.recognisedBy[number]?.remove(seat) }
                room.proposedBy = room.proposedBy.filter { $0.value != seat }
                for number in room.ideasEndorsedBy.keys { room.ideasEndorsedBy[number]?.remove(seat) }
                for number in room.ideasBy.keys { room.ideasBy[number]?.remove(seat) }
                for step in room.nudgedIn.keys { room.nudgedIn[step]?.remove(seat) }
                for release in room.objections.keys where room.objections[release]?.remove(seat) != nil { room.objectedBefore.insert(release) }
                // Only who said yes sits at an open table.
                if room.openTableAnswers[seat] != nil { room.openTableAnswers[seat] = false }
                for question in room.questionsAnswered(by: seat) { room.answeredBefore[question, default: []].insert(seat) }
                for question in room.reasonAuthors.keys {
                    room.reasonAuthors[question] = room.reasonAuthors[question]?.map { $0 == seat ? nil : $0 }
                }
                room.authorQuestionsTo = room.authorQuestionsTo.filter { $0.value != seat }
                rooms[id] = room
            }
        case .agreed(let seat): applyAgreed(seat)
        case .fellBelowMinimum(let room): rooms[room]?.belowMinimum = true
        case .roseToMinimum(let room): rooms[room]?.belowMinimum = false
        default: break
        }
    }

    private mutating func applyCourse(_ event: Event, at: Milliseconds) {
        switch event {
        case .stepEntered(let id, let index, let count, let step):
            guard var room = rooms[id] else { return }
            room.stepIndex = index
            room.stepCount = count
            room.step = step
            room.stepTitles[step.id] = step.title
            room.phase = step.phases.first ?? .present
            room.movesAt = nil
            room.card = nil
            if let consent = step.consent {
                room.consent = consent
                room.rules = step.points
            }
            if step.kind.purpose == .introduction { room.introductions.insert(step.id) }
            room.stepStartedAt = at
            room.phaseStartedAt = at
            room.extraTime = 0
            room.floor.mode = step.floor ?? script?.floor ?? .firstCome
            room.clearFloor()
            rooms[id] = room
        case .phaseEntered(let id, let phase): enter(phase, in: id, at: at)
        case .stepExtended(let id, let seconds): rooms[id]?.extraTime += Int64(seconds) * 1000
        case .paused(let id):
            rooms[id]?.isPaused = true
            rooms[id]?.movesAt = nil
            rooms[id]?.settleClock(at: at)
        case .resumed(let id):
            rooms[id]?.isPaused = false
            rooms[id]?.settleClock(at: at)
        case .metaTalkStarted(let id):
            rooms[id]?.inMetaTalk = true
            rooms[id]?.movesAt = nil
            rooms[id]?.settleClock(at: at)
        case .metaTalkEnded(let id):
            rooms[id]?.inMetaTalk = false
            rooms[id]?.settleClock(at: at)
        default: break
        }
    }

    private mutating func enter(_ phase: Phase, in id: RoomID, at: Milliseconds) {
        guard var room = rooms[id] else { return }
        room.phase = phase
        room.phaseStartedAt = at
        room.movesAt = nil
        room.clearFloor()
        if case .ask(let moment) = phase, let step = room.step {
            // Reopened after a step back: what was answered stands, also of who stopped since.
            let answered = room.answered(Question(step: step.id, moment: moment))
            room.eligible = answered.union(takers(of: id))
            room.heldBack = Set(participants(of: id)).subtracting(room.eligible)
            room.eligibleCount = room.eligible.count
            room.answeredCount = answered.count
        }
        if phase == .talk, room.floor.mode == .round { room.floor.queue = presentTakers(of: id) }
        rooms[id] = room
    }
}

extension Room {
    mutating func clearFloor() {
        floor.queue = []
        floor.turn = nil
        floor.lastSpeaker = nil
    }

    /// Stops the clock, or lets it run on from where it stood.
    mutating func settleClock(at now: Milliseconds) {
        let stands = isPaused || inMetaTalk
        if stands, stoppedAt == nil {
            stoppedAt = now
        } else if !stands, let since = stoppedAt {
            let stood = max(0, now - since)
            extraTime += stood
            // A turn that was given while the clock stood has stood since then, not since it stopped.
            if let turn = floor.turn { floor.turn?.stood += max(0, now - max(since, turn.startedAt)) }
            stoppedAt = nil
        }
    }

    /// Whether this seat said something in the present step.
    func spoke(_ seat: Seat) -> Bool {
        contributions.contains { $0.seat == seat && $0.step == step?.id && $0.kind != .meta }
    }

    /// The questions to which an answer from this seat stands.
    func questionsAnswered(by seat: Seat) -> [Question] {
        var all: [Question] = []
        if openTableAnswers[seat] != nil, let step { all.append(Question(step: step.id, moment: .openTable)) }
        for (step, pairs) in answers {
            if pairs[seat]?.first != nil { all.append(Question(step: step, moment: .first)) }
            if pairs[seat]?.second != nil { all.append(Question(step: step, moment: .second)) }
        }
        return all + responses.filter { $0.value[seat] != nil }.map { Question(step: $0.key, moment: .form) }
    }

    /// Who answered this question so far.
    package func answered(_ question: Question) -> Set<Seat> {
        switch question.moment {
        case .openTable: Set(openTableAnswers.keys)
        case .first: Set((answers[question.step] ?? [:]).filter { $0.value.first != nil }.keys)
        case .second: Set((answers[question.step] ?? [:]).filter { $0.value.second != nil }.keys)
        case .vote: voted[question.step] ?? []
        case .form: Set((responses[question.step] ?? [:]).keys)
        }
    }
}
