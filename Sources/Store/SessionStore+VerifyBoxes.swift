import Deliberation
import FoundationEssentials
import GRDB
import Ledger

extension SessionStore {
    /// Holds every box against the log: seals against openings and ballots, count and root against what was told at
    /// closing, every inclusion proof, ballots against people who voted. Never traps, whatever the rows hold.
    static func boxProblems(_ events: [Event], _ db: Database) throws -> [ChainProblem] {
        let told = ToldBoxes(events)
        let session = String(decoding: try Meta.get(db, .name) ?? [], as: UTF8.self)
        var problems: [ChainProblem] = []
        func report(_ problem: ChainProblem) { if !problems.contains(problem) { problems.append(problem) } }
        var leaves: [BoxKey: [[UInt8]]] = [:]
        for row in try ballotRows(db) {
            guard let found = FoundBallot(row), told.rooms.contains(found.box.room), let form = told.forms[found.box.step]
            else {
                report(.strangeBallot)
                continue
            }
            leaves[found.box, default: []].append(found.seal)
            if form.complaint(about: found.ballot) != nil { report(.badBallot(found.box)) }
            if !found.isSealed(session: session) { report(.wrongSeal(found.box)) }
        }
        let boxes = Set(leaves.keys).union(told.voters.keys).union(told.seals.keys)
        for box in boxes.sorted(by: { ($0.step, $0.room) < ($1.step, $1.room) }) {
            let seals = (leaves[box] ?? []).sorted { $0.lexicographicallyPrecedes($1) }
            if Set(seals).count != seals.count { report(.boxChanged(box)) }
            if told.reopened.contains(box) { report(.boxReopened(box)) }
            if told.voters[box]?.count ?? 0 != seals.count { report(.votersDiffer(box)) }
            if let seal = told.seals[box] {
                if !seal.isRight(of: seals) { report(.boxChanged(box)) }
            } else if told.isEnded {
                report(.boxOpen(box))
            }
        }
        return problems
    }
}

/// What the log tells of the boxes.
private struct ToldBoxes {
    var rooms: Set<RoomID> = []
    var forms: [StepID: BallotForm] = [:]
    /// Seats that the script lays; nobody else has a vote.
    private var seats: Set<Seat> = []
    var voters: [BoxKey: Set<Seat>] = [:]
    var seals: [BoxKey: BoxSeal] = [:]
    var reopened: Set<BoxKey> = []
    var isEnded = false

    init(_ events: [Event]) {
        for event in events { add(event) }
    }

    private mutating func add(_ event: Event) {
        switch event {
        case .created(let script, _):
            rooms = Set(script.rooms.map(\.id))
            seats = Set(script.seats.filter { $0.role == .participant })
            for step in script.steps where step.kind.isVote { forms[step.id] = step.form }
        case .voted(let seat, let step):
            guard let room = seat.room, seats.contains(seat) else { return }
            let box = BoxKey(room: room, step: step)
            if seals[box] != nil { reopened.insert(box) }
            voters[box, default: []].insert(seat)
        case .voteClosed(let room, let step, let seal):
            let box = BoxKey(room: room, step: step)
            if seals.updateValue(seal, forKey: box) != nil { reopened.insert(box) }
        case .ended: isEnded = true
        default: break
        }
    }
}

/// A row of the boxes, read without trust in what it holds; nil where it is no ballot in canonical form.
private struct FoundBallot {
    let box: BoxKey
    let seal: [UInt8]
    let opening: [UInt8]
    let ballot: Ballot

    init?(_ row: Row) {
        func blob(_ name: String) -> [UInt8]? {
            guard case .blob(let data)? = (row[name] as DatabaseValue?)?.storage else { return nil }
            return Array(data)
        }
        func text(_ name: String) -> String? {
            guard case .string(let text)? = (row[name] as DatabaseValue?)?.storage else { return nil }
            return text
        }
        guard let room = text("room"), let step = text("step"), let seal = blob("seal"), let opening = blob("opening"),
            opening.count == Commitment.openingLength, let ballot = blob("body").flatMap({ CanonicalBallot.ballot($0) })
        else { return nil }
        box = BoxKey(room: RoomID(rawValue: room), step: StepID(rawValue: step))
        (self.seal, self.opening, self.ballot) = (seal, opening, ballot)
    }

    func isSealed(session: String) -> Bool {
        let question = Commitment.question(room: box.room, step: box.step)
        return Commitment.of(session: session, question: question, opening: opening, ballot: ballot) == seal
    }
}

extension BoxSeal {
    /// Whether this is the seal of a box with these commitments, sorted; of each the proof holds as well.
    fileprivate func isRight(of seals: [[UInt8]]) -> Bool {
        guard count == seals.count, let told = Hex.decode(root), told == MerkleTree.root(seals) else { return false }
        return zip(seals, MerkleTree.proofs(seals)).allSatisfy { $1.holds(leaf: $0, root: told) }
    }
}
