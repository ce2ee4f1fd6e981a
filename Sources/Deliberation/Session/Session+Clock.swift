/// What happens by itself when its time has come: a countdown ends, the time to object is over.
extension Session {
    /// When `decide(.clock)` has something to do next; nil: nothing waits for the time.
    package var nextDue: Milliseconds? {
        guard !isEnded else { return nil }
        let rooms = rooms.values.flatMap { room in
            [room.movesAt].compactMap(\.self) + room.openOffers.map(\.until)
        }
        return (rooms + [endsAt].compactMap(\.self)).min()
    }

    /// Everything that is due at the context's time.
    func due(in context: Context) -> [Event] {
        var session = self
        var events: [Event] = []
        func take(_ more: [Event]) {
            for event in more { session.apply(event, at: context.now) }
            events += more
        }
        for id in roomOrder {
            for offer in session.rooms[id]?.openOffers ?? [] where offer.until <= context.now {
                if let room = session.rooms[id] { take(session.settle(offer, of: room, context)) }
            }
        }
        for id in roomOrder {
            guard let room = session.rooms[id], let until = room.movesAt, until <= context.now else { continue }
            if case .success(let more) = session.advance(room, context) { take(more) } else { take([.countdownStopped(id)]) }
        }
        if let until = session.endsAt, until <= context.now { take(session.end(in: context)) }
        return events
    }

    /// Nobody could do anything while nothing was taken in: what was offered and became due does not cross, and no room
    /// goes on, nor the session to its end, without its people. The gespreksleider does that when they are back.
    func interrupted(in context: Context) -> [Event] {
        let inRooms = roomOrder.compactMap { rooms[$0] }.flatMap { room -> [Event] in
            let offers: [Event] = room.openOffers.filter { $0.until <= context.now }.map { .releaseStopped(room.id, release: $0.id) }
            return offers + (room.movesAt.map { $0 <= context.now } == true ? [.countdownStopped(room.id)] : [])
        }
        return inRooms + (endsAt.map { $0 <= context.now } == true ? [.countdownStopped(nil)] : [])
    }

    func countDown(_ room: Room, seconds: Int, _ context: Context) -> Decision {
        guard (5...600).contains(seconds) else { return .failure(.numberOutOfRange) }
        guard !room.isPaused, !room.inMetaTalk else { return .failure(room.isPaused ? .paused : .notNow) }
        // Where it could not go on now there is nothing to count down to.
        if case .failure(let rejection) = advance(room, context) { return .failure(rejection) }
        return .success([.countdownStarted(room.id, until: context.now + Int64(seconds) * 1000)])
    }

    /// Everything that the end of a session is.
    func end(in context: Context) -> [Event] {
        let here = script?.rooms.compactMap { rooms[$0.id] } ?? []
        let stopped: [Event] = here.flatMap { room in room.openOffers.map { .releaseStopped(room.id, release: $0.id) } }
        return stopped + here.flatMap { endTurn(in: $0, at: context.now) + sealed($0, context) } + deliver(reflectionsOf: nil)
            + here.flatMap { farewell(in: $0) } + [.ended]
    }

    /// Wherever a room stands when the session is closed, it still reads where to go with what came up (method.md
    /// rule 9).
    private func farewell(in room: Room) -> [Event] {
        guard let script, room.step?.kind.purpose != .closing,
            let index = script.steps.lastIndex(where: { $0.kind.purpose == .closing })
        else { return [] }
        return [.stepEntered(room.id, index: index, of: script.steps.count, step: script.steps[index])]
    }
}

extension Room {
    /// Releases that the room is being asked about.
    package var openOffers: [ReleaseOffer] { offers.filter { releaseStates[$0.id] == .offered } }
}
