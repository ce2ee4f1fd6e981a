import Deliberation

/// SamenSpel cards: the card raises the question, not a person.
extension Play {
    /// Cards that a room talks about in one step.
    private static let cards = 4

    func cards(_ step: Step, in room: RoomID) async throws {
        for number in 1...Self.cards {
            guard let card = facilitator.session.room(room)?.card else { return }
            try await pass(seconds: 10)
            // Somebody would rather have another one, and needs no reason.
            if number == 2, (facilitator.session.room(room)?.cardsLeft ?? 0) > 0, let seat = present(room).randomElement(using: &draw) {
                try await actors[seat]?.perform(.changeCard(card: card.id))
                try await facilitator.wait { $0.room(room)?.card?.id != card.id }
                try await pass(seconds: 10)
            }
            if facilitator.session.room(room)?.floor.mode == .round {
                try await inTurn(step, in: room)
            } else {
                try await hands(step, in: room, most: 2)
            }
            guard number < Self.cards, (facilitator.session.room(room)?.cardsLeft ?? 0) > 0 else { return }
            try await leader(of: room).perform(.drawCard(room: room))
            try await facilitator.catchUp(room)
        }
    }
}
