package import Deliberation

extension Recount {
    /// Outcomes of votes that the ballots do not give; empty when every one is right.
    ///
    /// `boxes`: by room and step, without persons.
    package static func differences(events: [Recorded], boxes: [RoomID: [StepID: [Ballot]]]) -> [Difference] {
        guard case .created(let script, _)? = events.first?.event else { return [] }
        var closed: [StepID: Set<RoomID>] = [:]
        var outcomes: [StepID: VoteOutcome] = [:]
        var different: [Difference] = []
        for one in events {
            switch one.event {
            case .voteClosed(let room, let step, _): closed[step, default: []].insert(room)
            case .voteRevealed(let room, let step, let told):
                if outcomes[step] == nil, let form = script.steps.first(where: { $0.id == step })?.form {
                    // One outcome for all, over the boxes that were closed when it was first shown.
                    let groups = script.rooms.map { plan in
                        let isClosed = closed[step]?.contains(plan.id) == true
                        return Weighing.Group(room: plan.id, ballots: isClosed ? boxes[plan.id]?[step] ?? [] : [])
                    }
                    outcomes[step] = Weighing.outcome(of: form, groups: groups)
                }
                if outcomes[step] != told { different.append(Difference(room: room, step: step, moment: .vote)) }
            default: break
            }
        }
        return different
    }
}
