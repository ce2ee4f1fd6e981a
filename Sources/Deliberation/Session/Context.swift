/// What `decide` needs from outside: values, so that the same command in the same state and context
/// gives the same events.
package struct Context: Sendable {
    package var now: Milliseconds
    /// Drawn anew for each command; shuffles the reasons and picks the pseudonym.
    package var seed: UInt64
    package var gate: any DisclosureGate
    package var boxes: any BallotBoxes

    package init(now: Milliseconds, seed: UInt64, gate: any DisclosureGate, boxes: any BallotBoxes = NoBoxes()) {
        self.now = now
        self.seed = seed
        self.gate = gate
        self.boxes = boxes
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014): spreads one seed over a few draws. Not for secrets.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

package typealias Decision = Result<[Event], Rejection>

/// Boxes without ballots, for a session without a vote.
package struct NoBoxes: BallotBoxes {
    package init() {}
    package func seal(room: RoomID, step: StepID) -> BoxSeal { BoxSeal(count: 0, root: String(repeating: "0", count: 64)) }
    package func outcome(of form: BallotForm, step: StepID, rooms: [RoomID]) -> VoteOutcome {
        VoteOutcome(groups: rooms.map { GroupOutcome(room: $0, findings: nil, isEmpty: true) })
    }
}
