/// Nobody takes part before they said yes to what everyone is asked; to stop, or to ask for help, takes no yes.
extension Session {
    /// Whether this participant is asked, and has not said yes.
    package func isAskedToAgree(_ seat: Seat) -> Bool {
        guard seat.role == .participant, let id = seat.room, rooms[id]?.consent != nil else { return false }
        return attendees[seat]?.hasAgreed != true
    }

    /// Participants at the table who have not said yes, in the order of their seats.
    package func notAgreed(in room: RoomID) -> [Seat] { present(in: room).filter(isAskedToAgree).sorted() }

    /// Participants at the table who take part: of whom something is asked, and who count.
    package func takers(of room: RoomID) -> [Seat] { participants(of: room).filter { !isAskedToAgree($0) } }

    /// Those of them who are there now.
    package func presentTakers(of room: RoomID) -> [Seat] { present(in: room).filter { !isAskedToAgree($0) } }

    func agree(_ seat: Seat, in room: Room, _ context: Context) -> Decision {
        guard room.consent != nil else { return .failure(.notNow) }
        guard isAskedToAgree(seat) else { return .success([]) }
        return .success([.agreed(seat)] + (attendees[seat]?.presence == .present ? minimumChange(in: room, by: 1, context) : []))
    }

    /// From here on this person is asked what the others are, and has their turn in a round.
    mutating func applyAgreed(_ seat: Seat) {
        attendees[seat]?.hasAgreed = true
        attendees[seat]?.hasEverAgreed = true
        guard let id = seat.room, rooms[id]?.heldBack.remove(seat) != nil || rooms[id]?.phase == .talk else { return }
        if case .ask? = rooms[id]?.phase, rooms[id]?.eligible.insert(seat).inserted == true { rooms[id]?.eligibleCount += 1 }
        joinRound(seat)
    }

    /// Who comes to a round that goes on comes last in it.
    mutating func joinRound(_ seat: Seat) {
        guard let id = seat.room, seat.role == .participant, !isAskedToAgree(seat), let room = rooms[id], room.phase == .talk,
            room.floor.mode == .round, attendees[seat]?.turns == 0, room.floor.turn?.seat != seat, !room.floor.queue.contains(seat),
            !room.spoke(seat)
        else { return }
        rooms[id]?.floor.queue.append(seat)
    }
}

extension Command {
    /// Whether a participant takes part with it, and so says yes first.
    var takesPart: Bool {
        switch self {
        case .answerOpenTable, .answer, .raiseHand, .say, .stateCoreClaim, .requestMetaTalk, .castBallot, .propose, .respond,
            .changeCard, .addIdea:
            true
        case .recognise(_, let yes), .endorse(_, let yes), .endorseIdea(_, let yes): yes
        // What is one's own can be taken back, and what crosses objected to, by anybody.
        default: false
        }
    }
}
