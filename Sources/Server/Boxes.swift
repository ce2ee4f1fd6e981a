import Deliberation
import Findings
import Ledger
import Store

/// The boxes of one session in memory: ballots by seal, nobody's.
struct Boxes: Sendable {
    private var ballots: [BoxKey: [String: BoxedBallot]] = [:]

    init() {}

    init(_ store: SessionStore) throws {
        ballots = try store.boxes().mapValues { Dictionary($0.map { ($0.seal, $0) }) { first, _ in first } }
    }

    func contains(_ seal: String, in box: BoxKey) -> Bool { ballots[box]?[seal] != nil }

    /// The ballot whose seal this opens; for somebody who shows that it is theirs.
    func find(opening: String, in box: BoxKey) -> BoxedBallot? { ballots[box]?.values.first { $0.opening == opening } }

    mutating func make(_ change: BallotChange) {
        switch change {
        case .put(let room, let step, let boxed, let replaced):
            let key = BoxKey(room: room, step: step)
            if let replaced { ballots[key]?[replaced] = nil }
            ballots[key, default: [:]][boxed.seal] = boxed
        }
    }

    /// Where each seal of a box lies, with its audit path.
    func proofs(in box: BoxKey) -> [String: InclusionProof] {
        let seals = seals(in: box)
        let leaves = seals.compactMap { Hex.decode($0) }
        return Dictionary(uniqueKeysWithValues: zip(seals, MerkleTree.proofs(leaves)))
    }

    private func seals(in box: BoxKey) -> [String] { (ballots[box] ?? [:]).keys.sorted() }
}

extension Boxes: BallotBoxes {
    func seal(room: RoomID, step: StepID) -> BoxSeal {
        let leaves = seals(in: BoxKey(room: room, step: step)).compactMap { Hex.decode($0) }
        return BoxSeal(count: leaves.count, root: Hex.encode(MerkleTree.root(leaves)))
    }

    func outcome(of form: BallotForm, step: StepID, rooms: [RoomID]) -> VoteOutcome {
        Weighing.outcome(
            of: form,
            groups: rooms.map { room in
                let boxed = ballots[BoxKey(room: room, step: step)] ?? [:]
                return Weighing.Group(room: room, ballots: boxed.values.sorted { $0.seal < $1.seal }.map(\.ballot))
            })
    }
}
