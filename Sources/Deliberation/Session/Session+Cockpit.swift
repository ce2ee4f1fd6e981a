/// What a gespreksleider has beside the floor and the draaiboek.
extension Session {
    func nudge(_ seat: Seat) -> Decision {
        person(seat) { room, attendee in
            guard let step = room.step else { return .failure(.notNow) }
            guard attendee.presence == .present else { return .failure(.seatAway) }
            guard !room.nudged.contains(seat) else { return .failure(.nudgedAlready) }
            return .success([.nudged(seat, step: step.id)])
        }
    }

    func mute(_ seat: Seat, _ yes: Bool, _ context: Context) -> Decision {
        person(seat) { room, attendee in
            guard attendee.isMuted != yes else { return .success([]) }
            // Their place in the queue, or in the round, stays: it is passed over until they have the floor again.
            var events: [Event] = []
            if yes, room.floor.turn?.seat == seat { events += endTurn(in: room, at: context.now) }
            return .success(events + [.muted(seat, yes: yes)])
        }
    }

    func exclude(_ seat: Seat, _ reason: String, _ context: Context) -> Decision {
        person(seat, orListener: true) { room, attendee in
            TextRule.question.checked(reason).map { reason in
                var events: [Event] = []
                if room.floor.turn?.seat == seat { events += endTurn(in: room, at: context.now) }
                events += [.excluded(seat, reason: reason), .stopped(seat)]
                return attendee.presence == .present ? events + minimumChange(without: seat, in: context) : events
            }
        }
    }

    /// Only where the person can know nothing of the room yet, and the room nothing of them (method.md rule 1).
    func move(_ seat: Seat, to id: RoomID, _ context: Context) -> Decision {
        guard rooms[id] != nil, id != seat.room else { return .failure(.unknownRoom) }
        return person(seat) { room, attendee in
            // Of the whole room, not of this person: a refusal must not tell that it was this one who answered.
            guard room.isUntouched, privateLines[seat] == nil else { return .failure(.saidAlready) }
            let free = script?.seats.first { $0.role == .participant && $0.room == id && attendees[$0] == nil }
            guard let free else { return .failure(.noFreeSeat) }
            // The seat is taken at once: the next who is moved gets another one, also before this person is back.
            var events: [Event] = [
                .moved(seat, to: free), .stopped(seat), .seatTaken(free), .pseudonymTaken(free, name: drawName(for: free, context)),
            ]
            // It is the same person, who said yes to the same.
            if attendee.hasAgreed { events.append(.agreed(free)) }
            if room.floor.turn?.seat == seat { events = endTurn(in: room, at: context.now) + events }
            return .success(attendee.presence == .present ? events + minimumChange(without: seat, in: context) : events)
        }
    }

    /// A participant (or, where asked for, a listener) at the table who did not stop.
    private func person(_ seat: Seat, orListener: Bool = false, _ body: (Room, Attendee) -> Decision) -> Decision {
        guard seat.role == .participant || (orListener && seat.role == .listener), let id = seat.room, let room = rooms[id],
            let attendee = attendees[seat], attendee.presence != .stopped
        else { return .failure(.unknownSeat) }
        return body(room, attendee)
    }

    func park(_ text: String, in room: Room) -> Decision {
        guard let step = room.step else { return .failure(.notNow) }
        return TextRule.question.checked(text).map {
            [.parked(room.id, ParkedItem(id: room.parkedCount + 1, step: step.id, text: $0))]
        }
    }

    func bookmark(_ id: ContributionID, _ yes: Bool, in room: Room) -> Decision {
        guard let contribution = room.contributions.first(where: { $0.id == id }) else { return .failure(.unknownContribution) }
        guard contribution.kind != .meta else { return .failure(.notNow) }
        return .success(room.bookmarks.contains(id) == yes ? [] : [.bookmarked(room.id, contribution: id, yes: yes)])
    }

    // MARK: asking on in private

    func askAuthor(_ question: Question, reason index: Int, _ text: String, in room: Room, _ context: Context) -> Decision {
        guard let authors = room.reasonAuthors[question], authors.indices.contains(index) else { return .failure(.unknownReason) }
        // Who is not there does not reply: of fewer than T_ROOM a reply would point at its author.
        guard possibleAuthors(of: question, in: room) >= context.gate.roomMinimum else { return .failure(.tooFewPeople) }
        return TextRule.question.checked(text).map { text in
            let asked = AuthorQuestion(
                id: room.authorQuestions.count + 1, step: question.step, moment: question.moment, reason: index, text: text)
            // Whether there still is somebody to ask is not told: it would say whose reason it is.
            return [.authorAsked(room.id, asked)] + (authors[index].map { [.askedPrivately($0, asked)] } ?? [])
        }
    }

    /// People who are there and answered the question: who came later is no author of it.
    private func possibleAuthors(of question: Question, in room: Room) -> Int {
        let answered = room.answered(question)
        return present(in: room.id).count { answered.contains($0) }
    }

    func replyPrivately(_ id: Int, _ text: String, by seat: Seat, in room: Room, _ context: Context) -> Decision {
        guard room.authorQuestionsTo[id] == seat else { return .failure(.unknownQuestion) }
        guard let asked = room.authorQuestions.first(where: { $0.id == id }),
            possibleAuthors(of: Question(step: asked.step, moment: asked.moment), in: room) >= context.gate.roomMinimum
        else { return .failure(.tooFewPeople) }
        return TextRule.response.checked(text).map {
            [.repliedPrivately(seat, question: id, text: $0), .replyOpened(room.id, question: id, text: $0)]
        }
    }

    // MARK: reflections

    func reflect(_ id: RoomID?, _ kind: Reflection.Kind, _ text: String, by seat: Seat) -> Decision {
        if let id, rooms[id] == nil { return .failure(.unknownRoom) }
        let room = id.flatMap { rooms[$0] }
        return TextRule.contribution.checked(text).map {
            [.reflected(seat, Reflection(room: id, kind: kind, step: room?.step?.id, phase: room?.phase, text: $0))]
        }
    }

    /// What observators saw in the step that the room leaves, and of all rooms, that no facilitator has yet.
    func deliver(reflectionsOf room: Room?) -> [Event] {
        let places: [RoomID?] = room.map { [$0.id, nil] } ?? (roomOrder.map(Optional.some) + [nil])
        return places.flatMap { place -> [Event] in
            let fresh = reflections.filter { $0.room == place }.dropFirst(delivered[place] ?? 0)
            // Of which each fits a frame of the wire: a reflection has 2,000 characters.
            return fresh.map { .reflectionsDelivered(place, [$0]) }
        }
    }

    // MARK: apply

    mutating func applyCockpit(_ event: Event, at: Milliseconds) {
        switch event {
        case .muted(let seat, let yes): attendees[seat]?.isMuted = yes
        case .excluded(let seat, _): attendees[seat]?.isExcluded = true
        case .moved(let seat, let to):
            movedAway.insert(seat)
            movedFrom[to] = seat
        case .nudged(let seat, let step):
            if let id = seat.room { rooms[id]?.nudgedIn[step, default: []].insert(seat) }
        case .parked(let id, let item):
            rooms[id]?.parked.append(item)
            rooms[id]?.parkedCount = item.id
        case .unparked(let id, let item): rooms[id]?.parked.removeAll { $0.id == item }
        case .noted(let seat, let room, let text): notes[seat, default: []].append(PrivateNote(room: room, text: text, at: at))
        case .bookmarked(let id, let contribution, let yes):
            if yes { rooms[id]?.bookmarks.insert(contribution) } else { rooms[id]?.bookmarks.remove(contribution) }
        case .countdownStarted(let room, let until):
            if let room { rooms[room]?.movesAt = until } else { endsAt = until }
        case .countdownStopped(let room):
            if let room { rooms[room]?.movesAt = nil } else { endsAt = nil }
        case .reasonAuthors(let id, let step, let moment, let seats):
            let question = Question(step: step, moment: moment)
            let others = rooms[id]?.answeredBefore[question] ?? []
            let all: [Seat?] = seats
            rooms[id]?.reasonAuthors[question] = all.map { seat in seat.flatMap { others.contains($0) ? nil : $0 } }
        case .authorAsked(let id, let question): rooms[id]?.authorQuestions.append(question)
        case .askedPrivately(let seat, let question):
            guard let id = seat.room else { return }
            rooms[id]?.authorQuestionsTo[question.id] = seat
            // Its person's client holds no other copy.
            if rooms[id]?.authorQuestions.contains(where: { $0.id == question.id }) == false { rooms[id]?.authorQuestions.append(question) }
        case .repliedPrivately(let seat, let question, let text):
            if let id = seat.room { rooms[id]?.authorReplies[question] = text }
        case .replyOpened(let id, let question, let text): rooms[id]?.authorReplies[question] = text
        case .reflected(_, let reflection): reflections.append(reflection)
        case .reflectionsDelivered(let room, let some):
            delivered[room, default: 0] += some.count
            // The server has them since they were written; a facilitator gets them now.
            if reflections.count(where: { $0.room == room }) < delivered[room, default: 0] { reflections += some }
        default: break
        }
    }
}
