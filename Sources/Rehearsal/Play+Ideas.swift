import Deliberation

/// A brainstorm: ideas of everyone, put together, under headings, endorsed.
extension Play {
    func brainstorm(_ step: Step, in room: RoomID) async throws {
        let before = ideas(in: room).count
        for seat in present(room).shuffled(using: &draw) {
            guard let text = sayings.idea(step: step.id, room: room, draw: &draw) else { continue }
            let id = try await give(text, by: seat, in: room)
            // Somebody thinks better of it, and words another.
            if ideas(in: room).count == before + 2, let other = sayings.idea(step: step.id, room: room, draw: &draw) {
                try await actors[seat]?.perform(.withdrawIdea(idea: id))
                _ = try await give(other, by: seat, in: room)
            }
        }
        // Two say the same in other words.
        let pair = [OwnWords.sameIdea.idea, OwnWords.sameIdea.other]
        var same: [IdeaID] = []
        for (seat, text) in zip(present(room).shuffled(using: &draw) + present(room), pair) {
            if let there = ideas(in: room).first(where: { $0.text == text }) { same.append(there.id) } else {
                same.append(try await give(text, by: seat, in: room))
            }
        }
        try await endorse(in: room)
        if same.count == 2 { try await facilitator.perform(.mergeIdeas(room: room, idea: same[1], into: same[0])) }
        for (number, idea) in ideas(in: room).prefix(6).enumerated() {
            let heading = OwnWords.headings[number % OwnWords.headings.count]
            try await leader(of: room).perform(.groupIdea(room: room, idea: idea.id, group: heading))
        }
        if let one = ideas(in: room).first { try await facilitator.perform(.groupIdea(room: room, idea: one.id, group: nil)) }
        try await facilitator.catchUp(room)
        try await pass(seconds: 30)
        try await floor(step, in: room)
    }

    /// Those of the present step.
    private func ideas(in room: RoomID) -> [Idea] {
        guard let stands = facilitator.session.room(room) else { return [] }
        return stands.ideas.filter { $0.step == stands.step?.id }
    }

    private func give(_ text: String, by seat: Seat, in room: RoomID) async throws -> IdeaID {
        try await pass(seconds: 8 + Double(text.count) / 6)
        let before = facilitator.session.room(room)?.ideaCount ?? 0
        try await actors[seat]?.perform(.addIdea(text: text))
        try await facilitator.wait { ($0.room(room)?.ideaCount ?? 0) > before }
        return facilitator.session.room(room)?.ideaCount ?? before + 1
    }

    /// Everybody reads them and endorses what they would want; the first takes one back.
    private func endorse(in room: RoomID) async throws {
        let all = ideas(in: room)
        for seat in present(room) {
            guard let actor = actors[seat] else { continue }
            try await actor.wait { ($0.room(room)?.ideaCount ?? 0) >= (all.last?.id ?? 0) }
            var mine: [IdeaID] = []
            for idea in all where actor.session.room(room)?.ideasBy[idea.id] == nil && draw.happens(0.5) {
                try await actor.perform(.endorseIdea(idea: idea.id, yes: true))
                mine.append(idea.id)
            }
            if mine.count > 1, draw.happens(0.3) { try await actor.perform(.endorseIdea(idea: mine[0], yes: false)) }
            try await pass(seconds: 4)
        }
        try await facilitator.catchUp(room)
    }
}
