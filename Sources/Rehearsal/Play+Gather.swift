import Deliberation

/// How people come in, and how the session is closed.
extension Play {
    /// Everybody comes in but those who come late: they are returned, by room.
    func gather() async throws -> [Seat] {
        for seat in setting.codes.keys.sorted() where seat.role != .participant && seat != facilitator.seat {
            try await enter(seat)
        }
        let rooms = setting.script.rooms.map(\.id)
        var tables = rooms.map { room in people.keys.filter { $0.room == room }.sorted() }
        var strayed: Seat?
        // A group's vote counts, and its size with it: there nobody is in the wrong room.
        if tables.count > 1, tables[0].count > 7, tables[1].count > 7, !setting.script.steps.contains(where: { $0.kind.isVote }) {
            strayed = tables[0].removeLast()
            // The seat to which they are moved is the first that is free.
            tables[1].remove(at: tables[1].count - 2)
        }
        let late = tables.compactMap { $0.count > 5 || $0.count == 2 ? $0.last : nil }
        for seat in tables.joined().sorted(by: { ($0.number, $0.room?.rawValue ?? "") < ($1.number, $1.room?.rawValue ?? "") })
        where !late.contains(seat) {
            try await enter(seat)
            try await pass(seconds: 4)
        }
        if let strayed { try await move(strayed, to: rooms[1]) }
        return late
    }

    /// Somebody came with the invitation of another room, and goes on in theirs before anything was said.
    private func move(_ seat: Seat, to room: RoomID) async throws {
        try await enter(seat)
        try await pass(seconds: 10)
        guard let actor = actors.removeValue(forKey: seat) else { return }
        seen[seat] = actor.seen
        try await facilitator.perform(.move(seat: seat, to: room))
        try await actor.settle(in: room)
        people[seat] = nil
        actors[actor.seat] = actor
        tokens[actor.seat] = tokens.removeValue(forKey: seat)
        try await facilitator.wait { $0.attendees[actor.seat]?.presence == .present }
    }

    /// The gespreksleider closes the session: counts down, is asked to wait, and counts down again.
    func close() async throws {
        try await facilitator.perform(.countDownToEnd(seconds: 120))
        try await pass(seconds: 40)
        try await facilitator.perform(.stopCountdown(room: nil))
        try await pass(seconds: 60)
        try await facilitator.perform(.countDownToEnd(seconds: 60))
        try await pass(seconds: 60)
        try await facilitator.wait { $0.isEnded }
        for (_, actor) in actors.sorted(by: { $0.key < $1.key }) { try await actor.wait { $0.isEnded } }
        for seat in actors.keys.sorted() { part(with: seat) }
        seen[facilitator.seat] = facilitator.seen
        facilitator.leave()
    }
}
