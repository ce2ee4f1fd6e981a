import Deliberation

/// What the gespreksleider does beside the draaiboek and the floor.
extension Play {
    /// Who leads this room: its own gespreksleider where there is one, else the one of all rooms.
    func leader(of room: RoomID) -> Actor {
        actors[Seat(role: .facilitator, room: room, number: 1)] ?? facilitator
    }

    // MARK: the floor

    /// Of those who do not ask for the floor the one who had least of it is asked in private, and then does.
    func nudged(among silent: [Seat], in room: RoomID) async throws -> Seat? {
        let attendees = facilitator.session.attendees
        let least = silent.min { (attendees[$0]?.floorTime ?? 0, $0) < (attendees[$1]?.floorTime ?? 0, $1) }
        guard isTime(for: .nudge, in: room, when: least != nil), let least else { return nil }
        try await leader(of: room).perform(.nudge(seat: least))
        try await pass(seconds: 15)
        return least
    }

    /// Who just spoke is without the floor for the rest of this talk.
    func mute(_ seat: Seat, in room: RoomID) async throws -> Seat? {
        guard isTime(for: .mute, in: room, when: seat.role == .participant) else { return nil }
        try await leader(of: room).perform(.mute(seat: seat, yes: true))
        return seat
    }

    /// Where the rules are LSD, the gespreksleider says back what they heard.
    func summarise(in room: RoomID) async throws {
        guard isTime(for: .summary, in: room, when: setting.script.ruleSet == .lsd) else { return }
        try await leader(of: room).perform(.summarise(room: room, text: OwnWords.summary))
        try await pass(seconds: 15)
    }

    /// A luisteraar is invited to say something.
    func listen(in room: RoomID) async throws {
        let listener = actors.keys.filter { $0.role == .listener && $0.room == room }.min()
        guard isTime(for: .listener, in: room, when: listener != nil), let listener, let actor = actors[listener] else { return }
        try await facilitator.perform(.giveTurn(room: room, seat: listener, reply: false))
        _ = try await speak(actor, .say(text: OwnWords.listener), OwnWords.listener, in: room)
        try await actor.perform(.finishTurn)
        try await facilitator.catchUp(room)
    }

    /// Somebody is removed, with a reason; of a table that stays large enough to be told of.
    func exclude(in room: RoomID) async throws {
        let there = present(room)
        let index = facilitator.session.room(room)?.stepIndex ?? 0
        // A group's vote counts, and its size with it: nobody is sent away before.
        let isPossible = there.count > 7 && happened[.exclude]?.isEmpty != false
            && !setting.script.steps[index...].contains { $0.kind.isVote }
        guard isTime(for: .exclude, in: room, when: isPossible), let seat = there.randomElement(using: &draw) else { return }
        try await leader(of: room).perform(.exclude(seat: seat, reason: OwnWords.excluded))
        try await facilitator.wait { $0.attendees[seat]?.isExcluded == true }
        try await actors[seat]?.wait { $0.attendees[seat]?.isExcluded == true }
        part(with: seat)
        people[seat] = nil
    }

    // MARK: what is kept

    /// A line for later, and away again in a later step; a note; a bookmark that was one too many.
    func keep(in room: RoomID) async throws {
        let leader = leader(of: room)
        if isTime(for: .note, in: room) {
            try await leader.perform(.note(room: room, text: OwnWords.note))
            try await facilitator.perform(.note(room: nil, text: OwnWords.note))
        }
        let parked = facilitator.session.room(room)?.parked ?? []
        if isTime(for: .unpark, in: room, when: !parked.isEmpty) {
            try await facilitator.perform(.unpark(room: room, item: parked[0].id))
        }
        if isTime(for: .park, in: room) {
            for text in OwnWords.parked { try await leader.perform(.park(room: room, text: text)) }
        }
        try await facilitator.catchUp(room)
        let marked = (facilitator.session.room(room)?.bookmarks ?? []).sorted()
        if isTime(for: .unbookmark, in: room, when: !marked.isEmpty) {
            try await leader.perform(.bookmark(room: room, contribution: marked[0], yes: false))
        }
        try await facilitator.catchUp(room)
    }

    // MARK: the course

    /// Before a talk: a pause, a word to the room, back to the outcome, a co-gespreksleider whose line breaks.
    func course(_ step: Step, in room: RoomID) async throws {
        if isTime(for: .pause, in: room) {
            try await facilitator.perform(.pause(room: room))
            try await pass(seconds: 60)
            try await facilitator.perform(.resume(room: room))
        }
        if isTime(for: .announce, in: room) {
            try await leader(of: room).perform(.announce(room: room, text: OwnWords.announcement))
        }
        if isTime(for: .floorMode, in: room, when: facilitator.session.room(room)?.floor.mode == .firstCome) {
            try await facilitator.perform(.setFloorMode(room: room, mode: .quietFirst))
        }
        if isTime(for: .goBack, in: room), let stands = facilitator.session.room(room) {
            try await facilitator.perform(.goBack(room: room, from: stands.position))
            try await pass(seconds: 15)
            try await facilitator.wait { $0.room(room)?.position != stands.position }
            guard let back = facilitator.session.room(room)?.position else { return }
            try await facilitator.perform(.advance(room: room, from: back))
        }
        let own = leader(of: room).seat
        if isTime(for: .leaderAway, in: room, when: own != facilitator.seat) {
            try await lose(own)
            try await pass(seconds: 45)
            try await enter(own)
        }
    }

    /// On to the next phase or step: at once, or when the time is over that the room was told.
    func moveOn(_ room: RoomID, from position: Position) async throws {
        let isInTalk = position.phase == .talk || position.phase == .present
        if isTime(for: .stoppedCountdown, in: room, when: isInTalk) {
            try await leader(of: room).perform(.countDown(room: room, from: position, seconds: 60))
            try await pass(seconds: 20)
            try await facilitator.perform(.stopCountdown(room: room))
            try await pass(seconds: 30)
        }
        if isTime(for: .countdown, in: room, when: isInTalk) {
            try await facilitator.perform(.countDown(room: room, from: position, seconds: 30))
            try await pass(seconds: 30)
                try await facilitator.wait { $0.room(room)?.position != position }
            // What comes with it: the card that is drawn, the outcome.
            return try await facilitator.catchUp(room)
        }
        try await facilitator.perform(.advance(room: room, from: position))
    }

    // MARK: the observator

    /// At the end of a step: what the observator saw, of one kind after the other; the gespreksleider reads it between steps.
    func observe(_ step: Step, in room: RoomID) async throws {
        let observers = actors.keys.filter { $0.role == .observer }.sorted()
        let isQuiet = (turnsTaken[room] ?? 0) <= 2
        guard step.isTalk, let seat = observers.first, draw.happens(isQuiet ? 0.8 : 0.5) else { return }
        let kinds = Reflection.Kind.allCases
        let kind = isQuiet && step.kind.material == .stelling ? .silence : kinds[reflections % kinds.count]
        reflections += 1
        let text = OwnWords.reflections[kinds.firstIndex(of: kind) ?? 0]
        try await actors[seat]?.perform(.reflect(room: reflections % 4 == 0 ? nil : room, kind: kind, text: text))
    }
}
