/// Nobody takes part before they said yes to what everyone is asked; to stop, or to ask for help, takes no yes.
extension Session {
    /// Whether this participant is asked, and has not said yes.
    package func isAskedToAgree(_ seat: Seat) -> Bool {
        guard seat.role == .participant, let id = seat.room, rooms[id]?.consent != nil else { return false }
        return attendees[seat]?.hasAgreed != true
    }

    /// Participants at the table who have not said yes, in the order of their seats.
    package func notAgreed(in room: RoomID) -> [Seat] { present(in: room).filter(isAskedToAgree).sorted() }

    func agree(_ seat: Seat, in room: Room) -> Decision {
        guard room.consent != nil else { return .failure(.notNow) }
        return .success(isAskedToAgree(seat) ? [.agreed(seat)] : [])
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
