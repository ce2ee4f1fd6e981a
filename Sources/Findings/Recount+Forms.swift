package import Deliberation

extension Recount {
    /// Outcomes of questionnaires that the responses do not give; empty when every one is right.
    ///
    /// `responses`: by room and step, without persons. Where too few were there to show anything there is nothing to count.
    package static func differences(events: [Recorded], responses: [RoomID: [StepID: [Response]]]) -> [Difference] {
        let steps = scriptSteps(events)
        return events.compactMap { one in
            guard case .responsesRevealed(let room, let id, let outcome) = one.event else { return nil }
            guard let step = steps.first(where: { $0.id == id }) else { return Difference(room: room, step: id, moment: .form) }
            let counted = Gate().formOutcome(of: responses[room]?[id] ?? [], step: step, present: .max)
            // Too few people were there, which no response tells; not so where the kind shows nothing at all.
            let holds = counted == outcome || (outcome == .tooFew && counted != .unshown)
            return holds ? nil : Difference(room: room, step: id, moment: .form)
        }
    }

    /// Outcomes that crossed to another room and that the answers do not give.
    package static func releases(events: [Recorded], answers: [RoomID: [StepID: [AnswerPair]]]) -> [Difference] {
        var drafts: [ReleaseID: Release] = [:]
        var offers: [ReleaseID: [ReleasedItem]] = [:]
        var different: [Difference] = []
        var shown: [RoomID: [StepID: Outcome]] = [:]
        for one in events {
            switch one.event {
            case .answersRevealed(let room, let step, let outcome): shown[room, default: [:]][step] = outcome
            case .releaseComposed(_, let draft): drafts[draft.release.id] = draft.release
            case .releaseOffered(_, let offer): offers[offer.id] = offer.reads
            case .releaseGiven(let room, let id):
                for (item, read) in zip(drafts[id]?.items ?? [], offers[id] ?? []) {
                    guard case .outcome(let step) = item, case .outcome(_, let outcome) = read else { continue }
                    let first = (answers[room]?[step] ?? []).compactMap { $0.first?.stance }
                    // What the room itself was shown is counted beside this.
                    if outcome != shown[room]?[step], Gate().released(first, besides: []) != .success(outcome) {
                        different.append(Difference(room: room, step: step, moment: .first))
                    }
                }
            default: break
            }
        }
        return different
    }

    private static func scriptSteps(_ events: [Recorded]) -> [Step] {
        guard case .created(let script, _)? = events.first?.event else { return [] }
        return script.steps
    }
}
