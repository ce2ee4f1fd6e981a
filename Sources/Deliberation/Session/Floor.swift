/// Who has the floor in a room, and who waits for it.
package struct Floor: Hashable, Sendable {
    package internal(set) var mode: FloorMode
    /// Raised hands, first raised first; in a round those who are still to speak.
    package internal(set) var queue: [Seat] = []
    package internal(set) var turn: Turn?
    /// Who had the floor last; may still word the kernbewering.
    package internal(set) var lastSpeaker: Seat?

    package struct Turn: Hashable, Sendable {
        package internal(set) var seat: Seat
        package internal(set) var isReply: Bool
        /// Soft limit in milliseconds; nil: silence is allowed, no limit.
        package internal(set) var limit: Milliseconds?
        package internal(set) var startedAt: Milliseconds
        /// Time that the clock stood still during this turn.
        package internal(set) var stood: Milliseconds = 0
    }

    /// Milliseconds that the turn has had at `now`, standstill left out.
    package func spent(at now: Milliseconds, stoppedAt: Milliseconds?) -> Milliseconds {
        guard let turn else { return 0 }
        return max(0, (stoppedAt ?? now) - turn.startedAt - turn.stood)
    }
}

extension Session {
    /// Who is next in this room: the first of the queue who is there and not muted; in *quiet first* whoever of those had
    /// least of the floor over the whole session, so that nobody below half the median waits behind
    /// anyone above one and a half times it (method.md section 4).
    package func nextSpeaker(in room: RoomID) -> Seat? {
        guard let floor = rooms[room]?.floor else { return nil }
        let there = floor.queue.filter { attendees[$0]?.presence == .present && attendees[$0]?.isMuted != true }
        switch floor.mode {
        case .firstCome, .round: return there.first
        case .quietFirst:
            return there.enumerated().min { a, b in
                (attendees[a.element]?.floorTime ?? 0, a.offset) < (attendees[b.element]?.floorTime ?? 0, b.offset)
            }?.element
        }
    }
}
