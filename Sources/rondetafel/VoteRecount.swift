import Deliberation
import Findings
import Store

/// Counts every vote again: each outcome in the log against the ballots in the boxes.
enum VoteRecount {
    /// Outcomes that the ballots do not give; empty when every one is right.
    static func differences(events: [Event], boxes: [BoxKey: [BoxedBallot]]) -> [BoxKey] {
        guard case .created(let script, _)? = events.first else { return [] }
        var closed: Set<BoxKey> = []
        var outcomes: [StepID: VoteOutcome] = [:]
        var different: [BoxKey] = []
        for event in events {
            switch event {
            case .voteClosed(let room, let step, _): closed.insert(BoxKey(room: room, step: step))
            case .voteRevealed(let room, let step, let told):
                if outcomes[step] == nil, let form = script.steps.first(where: { $0.id == step })?.form {
                    // One outcome for all, over the boxes that were closed when it was first shown.
                    let groups = script.rooms.map { plan in
                        let box = BoxKey(room: plan.id, step: step)
                        return Weighing.Group(room: plan.id, ballots: closed.contains(box) ? (boxes[box] ?? []).map(\.ballot) : [])
                    }
                    outcomes[step] = Weighing.outcome(of: form, groups: groups)
                }
                if outcomes[step] != told { different.append(BoxKey(room: room, step: step)) }
            default: break
            }
        }
        return different
    }
}
