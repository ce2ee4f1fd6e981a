import Deliberation

/// Somebody who is not there: how they answer, whether they want to speak, what they say. Everything they
/// do follows from their seed.
struct SimulatedPerson {
    let seat: Seat
    var draw: Draw
    /// How willing to speak, 0 to 1.
    let talkative: Double
    /// How often a talk changes their answer, 0 to 1.
    let open: Double
    var first: [StepID: Stance] = [:]

    init(seat: Seat, seed: UInt64) {
        self.seat = seat
        var draw = Draw(seed: seed)
        talkative = 0.25 + 0.5 * Double(draw.next() % 1000) / 1000
        open = 0.1 + 0.3 * Double(draw.next() % 1000) / 1000
        self.draw = draw
    }

    /// The first answer. Whoever the stelling points at denies it more often (method.md rule 8: people
    /// point at each other).
    mutating func firstAnswer(to step: Step, real: Stance??) -> Stance? {
        if let real { return real }
        let denies = step.direction == seat.room
        let roll = draw.next() % 100
        let stance: Stance =
            denies
            ? (roll < 28 ? .agree : roll < 72 ? .disagree : roll < 94 ? .doubt : .pass)
            : (roll < 58 ? .agree : roll < 78 ? .disagree : roll < 95 ? .doubt : .pass)
        return stance
    }

    /// The second answer: most keep theirs; who moves, moves by way of *twijfel*.
    mutating func secondAnswer(after first: Stance) -> Stance {
        guard draw.happens(open) else { return first }
        switch first {
        case .agree, .disagree: return .doubt
        case .doubt: return draw.happens(0.5) ? .agree : .disagree
        case .pass: return .doubt
        }
    }
}
