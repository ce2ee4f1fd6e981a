package import Deliberation

/// Counts again what was shown: every outcome in the log against the answers that the file holds.
package enum Recount {
    package struct Difference: Hashable, Sendable {
        package let room: RoomID
        package let step: StepID
        package let moment: Moment
    }

    /// Outcomes that the answers do not give; empty when every one is right.
    ///
    /// `answers`: by room and step, without persons. Where nothing was shown (too few answers, or too few people
    /// there) there is nothing to count.
    package static func differences(events: [Recorded], answers: [RoomID: [StepID: [AnswerPair]]]) -> [Difference] {
        events.compactMap { one in
            switch one.event {
            case .answersRevealed(let room, let step, let outcome):
                let first = (answers[room]?[step] ?? []).compactMap { $0.first?.stance }
                return agrees(outcome, Tally(first)) ? nil : Difference(room: room, step: step, moment: .first)
            case .shiftRevealed(let room, let step, let shift):
                let pairs = (answers[room]?[step] ?? []).filter { $0.first != nil && $0.second != nil }
                let after = agrees(shift.after, Tally(pairs.compactMap { $0.second?.stance }))
                let before = shift.before.map { agrees($0, Tally(pairs.compactMap { $0.first?.stance })) } ?? true
                return after && before ? nil : Difference(room: room, step: step, moment: .second)
            default: return nil
            }
        }
    }

    private static func agrees(_ outcome: Outcome, _ tally: Tally) -> Bool {
        switch outcome {
        case .tooFew: true
        case .word, .divided: tally.total >= Thresholds.room && Gate().largest(tally) == outcome
        case .distribution(let counts):
            tally.total >= Thresholds.room && counts.allSatisfy { tally[$0.stance] == $0.count }
                && counts.reduce(0) { $0 + $1.count } == tally.total
        }
    }
}
