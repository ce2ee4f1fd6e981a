/// A round table as it stands: what all its events so far add up to.
///
/// The server holds the whole; a client holds what its seat may see, built by the same `apply`.
package struct Session: Hashable, Sendable {
    /// Nil until `created` was applied.
    package internal(set) var script: Script?
    package internal(set) var rehearsal = false
    package internal(set) var isEnded = false
    /// Everyone who claimed a seat, as far as visible.
    package internal(set) var attendees: [Seat: Attendee] = [:]
    package internal(set) var rooms: [RoomID: Room] = [:]
    /// For the facilitators; empty for others.
    package internal(set) var agenda: [AgendaItem] = []
    package internal(set) var library: [FollowUp] = []
    /// Private lines by participant, oldest first.
    package internal(set) var privateLines: [Seat: [PrivateLine]] = [:]
    /// Seats that asked for a private word and had no answer yet.
    package internal(set) var wantsPrivateWord: Set<Seat> = []
    package internal(set) var announcements: [Announcement] = []
    /// Reflections of the research team: of one's own an observator sees all; a facilitator those of steps that are over.
    package internal(set) var reflections: [Reflection] = []
    /// How many of them facilitators have, by room; nil is the key of those of all rooms.
    package internal(set) var delivered: [RoomID?: Int] = [:]
    /// Lines that only their author reads, by author.
    package internal(set) var notes: [Seat: [PrivateNote]] = [:]
    /// When the session is closed by itself; nil: not.
    package internal(set) var endsAt: Milliseconds?
    /// Seats whose person goes on in another.
    package internal(set) var movedAway: Set<Seat> = []
    /// By seat, the one from which its person was brought there.
    package internal(set) var movedFrom: [Seat: Seat] = [:]
    package internal(set) var releases: [ReleaseID: ReleaseDraft] = [:]
    package internal(set) var startedAt: Milliseconds?
    package internal(set) var endedAt: Milliseconds?

    package init() {}

    /// The rooms in the order of the script.
    package var roomOrder: [RoomID] { script?.rooms.map(\.id) ?? [] }

    package func room(_ id: RoomID) -> Room? { rooms[id] }

    /// Every seat that the script lays, in a fixed order.
    package var seats: [Seat] { script?.seats ?? [] }

    /// Participants of a room who claimed their seat and did not stop, by number.
    package func participants(of room: RoomID) -> [Seat] {
        attendees.keys.filter { $0.room == room && $0.role == .participant && attendees[$0]?.presence != .stopped }
            .sorted()
    }

    /// Participants of a room who are there now.
    package func present(in room: RoomID) -> [Seat] {
        participants(of: room).filter { attendees[$0]?.presence == .present }
    }

    /// How many participants a room ever had; who was moved counts where they went. Who never said yes to taking part is no
    /// crowd in which what others said could hide.
    package func everHere(_ room: RoomID) -> Int {
        let asks = rooms[room]?.consent != nil
        return attendees.count { seat, attendee in
            seat.room == room && seat.role == .participant && !movedAway.contains(seat) && (!asks || attendee.hasEverAgreed)
        }
    }

    /// Whether this person asked for a private word, or wrote to who leads, and had no answer since.
    package func awaitsReply(_ seat: Seat) -> Bool {
        wantsPrivateWord.contains(seat) || privateLines[seat]?.last?.fromFacilitator == false
    }

    package func pseudonym(of seat: Seat) -> String? { attendees[seat]?.pseudonym }
}

/// A person at the table, as far as the table knows them.
package struct Attendee: Hashable, Sendable {
    package enum Presence: String, Hashable, Sendable {
        case present, away, stopped
    }

    package internal(set) var pseudonym: String?
    package internal(set) var presence: Presence
    /// Milliseconds of the floor over the whole session.
    package internal(set) var floorTime: Milliseconds = 0
    package internal(set) var turns = 0
    /// Said yes to what everyone is asked before they take part (`Room.consent`).
    package internal(set) var hasAgreed = false
    /// Whoever sat here before a fresh invitation among them.
    var hasEverAgreed = false
    /// Without the floor for now.
    package internal(set) var isMuted = false
    /// Removed by a gespreksleider; a fresh invitation lets somebody in again.
    package internal(set) var isExcluded = false
    /// Contributions up to this number were made before the seat's invitation was renewed: whoever sits there now
    /// may be somebody else, and does not speak for them.
    package internal(set) var heldFrom: ContributionID = 0
}

package struct PrivateLine: Hashable, Sendable {
    package let fromFacilitator: Bool
    package let text: String
    package let at: Milliseconds
}

package struct Announcement: Hashable, Sendable {
    /// Nil: to all rooms.
    package let room: RoomID?
    package let text: String
    package let at: Milliseconds
}

extension Script {
    /// Every seat that this script lays: by room the participants and listeners, then those without a room.
    package var seats: [Seat] {
        var seats: [Seat] = []
        for index in 0..<facilitators { seats.append(Seat(role: .facilitator, room: nil, number: index + 1)) }
        for room in rooms {
            for index in 0..<room.seats { seats.append(Seat(role: .participant, room: room.id, number: index + 1)) }
            for index in 0..<room.facilitators { seats.append(Seat(role: .facilitator, room: room.id, number: index + 1)) }
            for index in 0..<room.screens { seats.append(Seat(role: .screen, room: room.id, number: index + 1)) }
            for index in 0..<room.listeners { seats.append(Seat(role: .listener, room: room.id, number: index + 1)) }
        }
        for index in 0..<observers { seats.append(Seat(role: .observer, room: nil, number: index + 1)) }
        for index in 0..<screens { seats.append(Seat(role: .screen, room: nil, number: index + 1)) }
        return seats
    }
}
