import Deliberation

/// What one room gives to the others, and what it keeps to itself (method.md rule 1).
extension Play {
    /// Participants below which a room gives nothing to others (T_ROOM).
    private static let givingMinimum = 5

    /// After a talk: a release that the gate refuses, one that crosses, one to which somebody objects, one taken back.
    func release(_ step: Step, in room: RoomID) async throws {
        let others = setting.script.rooms.map(\.id).filter { $0 != room }
        guard !others.isEmpty, present(room).count >= Self.givingMinimum else { return }
        try await refusedRelease(in: room, to: others)
        if isTime(for: .givenRelease, in: room) {
            var items: [ReleaseItem] = [.theme(text: OwnWords.theme[0])]
            if facilitator.session.room(room)?.outcomes[step.id] != nil { items.append(.outcome(step: step.id)) }
            guard let id = try await composed(items, in: room, to: others) else { return putOff(.givenRelease, in: room) }
            try await facilitator.perform(.offerRelease(release: id, seconds: 60))
            try await timeOver(id, in: room, seconds: 60)
            for other in others { try await facilitator.wait { $0.room(other)?.received.isEmpty == false } }
        }
        if isTime(for: .objectedRelease, in: room) {
            guard let id = try await composed([.paraphrase(text: OwnWords.theme[1])], in: room, to: others) else {
                return putOff(.objectedRelease, in: room)
            }
            try await facilitator.perform(.offerRelease(release: id, seconds: 90))
            try await pass(seconds: 30)
            if let seat = present(room).randomElement(using: &draw) {
                try await actors[seat]?.perform(.objectToRelease(release: id))
            }
            try await timeOver(id, in: room, seconds: 60)
        }
        if isTime(for: .withdrawnRelease, in: room) {
            guard let id = try await composed([.theme(text: OwnWords.theme[2])], in: room, to: others) else {
                return putOff(.withdrawnRelease, in: room)
            }
            try await facilitator.perform(.offerRelease(release: id, seconds: 120))
            try await pass(seconds: 20)
            try await facilitator.perform(.withdrawRelease(release: id))
        }
    }

    /// Somebody's own words: the gate says why they may not cross, and the gespreksleider leaves it.
    private func refusedRelease(in room: RoomID, to others: [RoomID]) async throws {
        let limit = TextRule.question.characters
        let own = facilitator.session.room(room)?.contributions.last { one in
            one.kind != .meta && one.text.count <= limit && !one.text.contains("\n") && one.text.split(separator: " ").count > 8
        }
        guard isTime(for: .refusedRelease, in: room, when: own != nil), let own else { return }
        _ = try await composed([.paraphrase(text: own.text)], in: room, to: others)
    }

    /// Composes it and reads what the gate says; without what it refuses, composes it anew. Nil where nothing may cross.
    private func composed(_ items: [ReleaseItem], in room: RoomID, to others: [RoomID]) async throws -> ReleaseID? {
        guard let id = facilitator.session.nextRelease(from: room) else { return nil }
        try await facilitator.perform(.composeRelease(room: room, to: others, items: items))
        try await facilitator.wait { $0.releases[id] != nil }
        try await pass(seconds: 40)
        guard let draft = facilitator.session.releases[id], !draft.refusals.isEmpty else { return id }
        let refused = Set(draft.refusals.map(\.item))
        let rest = items.indices.filter { !refused.contains($0) }.map { items[$0] }
        return rest.isEmpty ? nil : try await composed(rest, in: room, to: others)
    }

    /// The time to object goes by.
    private func timeOver(_ id: ReleaseID, in room: RoomID, seconds: Double) async throws {
        try await pass(seconds: seconds)
        try await facilitator.wait { $0.room(room)?.releaseStates[id] != .offered }
    }
}
