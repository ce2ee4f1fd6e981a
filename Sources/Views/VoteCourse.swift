import Deliberation

/// How a vote goes through its rooms, as its gespreksleider sees it.
enum VoteCourse {
    /// The rooms that go on when all that stand where the room in view stands go on together.
    static func together(_ model: Model) -> [Room] {
        guard let room = model.room else { return [] }
        return model.rooms.filter {
            $0.step != nil && $0.position == room.position
        }
    }

    /// Rooms whose vote must close before the outcome can be shown in this room; empty where nothing waits for them.
    /// As `Session.revealVote`.
    static func stillVoting(_ model: Model, _ room: Room) -> [Room] {
        guard model.isFacilitator, let step = room.step, step.kind.isVote, room.voteSeals[step.id] != nil,
            room.voteOutcomes[step.id] == nil, room.phase == .closed(.vote) || room.phase == .present
        else { return [] }
        let all = model.session.roomOrder.compactMap { model.session.room($0) }
        guard !all.contains(where: { $0.voteOutcomes[step.id] != nil }) else { return [] }
        let place = model.session.agenda.firstIndex { $0.id == step.id }
        return all.filter { other in
            other.id != room.id && other.voteSeals[step.id] == nil && !model.session.participants(of: other.id).isEmpty
                && place.map { other.stepIndex <= $0 } == true
        }
    }

    /// *n* of *k van n gestemd*.
    static func voters(_ model: Model, _ room: Room) -> Int {
        max(model.session.takers(of: room.id).count, room.answeredCount)
    }

    /// Whether *k van n gestemd* is a line of its own: in a hall of hundreds one for each would push away all else. What
    /// stands on a screen follows each vote.
    static func tells(_ answered: Int, of count: Int) -> Bool {
        answered == count || answered <= 1 || answered % max(1, count / linesOfProgress) == 0
    }

    /// About so many lines at most, and one for each vote in groups up to twice that.
    private static let linesOfProgress = 12

    // MARK: proposals

    /// A room's own proposals that some other room did not get; as `Session.shareProposals`.
    static func unshared(_ model: Model, _ room: Room) -> [Proposal] {
        let others = others(model, room)
        return room.proposals.filter { proposal in
            let origin = Proposal.Origin(room: room.id, id: proposal.id)
            return proposal.origin == nil && others.contains { other in !other.proposals.contains { $0.origin == origin } }
        }
    }

    static func canShare(_ model: Model, _ room: Room) -> Bool {
        model.leadsAll && room.step?.form != nil && !unshared(model, room).isEmpty
            && others(model, room).allSatisfy { $0.step?.form != nil && $0.takesProposals }
    }

    /// Whether a room that cannot get proposals of `room` has gone on from there, and is not still on its way.
    static func isPast(_ other: Room, _ room: Room) -> Bool { other.stepIndex > room.stepIndex }

    /// Rooms that stand where they can get no proposals.
    static func notReady(_ model: Model, _ room: Room) -> [Room] {
        others(model, room).filter { $0.step?.form == nil || !$0.takesProposals }
    }

    private static func others(_ model: Model, _ room: Room) -> [Room] {
        model.session.roomOrder.compactMap { model.session.room($0) }.filter {
            $0.id != room.id && !model.session.participants(of: $0.id).isEmpty
        }
    }
}
