import Deliberation
import Ledger
import TestSupport

@testable import Store

/// A session's file in which two groups vote. Every ballot and its r are drawn from a number.
struct Voting {
    static let step: StepID = "weging"
    let folder: TemporaryFolder
    let sessions: SessionFolder
    let store: SessionStore

    init() throws {
        folder = try TemporaryFolder()
        sessions = try SessionFolder(folder.path)
        var script = Sample.script()
        script.steps = [
            Step(id: Self.step, kind: .vote, title: "Weging", text: "Weeg.", form: .phase3),
            Step(id: "voorstellen", kind: .proposals, title: "Voorstellen", text: "Stel voor.", form: .phase3),
        ]
        let codes = Dictionary(uniqueKeysWithValues: script.seats.map { ($0, "CODE-\($0.name)") })
        try SessionStore.create(
            path: sessions.file(of: "proef"), opening: Session.opening(script, rehearsal: false), at: 1, codes: codes,
            address: Address(host: "127.0.0.1", port: 7), name: "proef")
        store = try sessions.open("proef")
    }

    /// As it is kept: options that tie are sorted.
    static func ballot(_ number: Int) -> Ballot {
        var random = Chance(seed: UInt64(number))
        var ballot = Ballot.random(.phase3, using: &random)
        ballot.ranking = ballot.ranking.map { $0.sorted() }
        return ballot
    }

    static func boxed(_ number: Int, _ room: RoomID = Sample.a, ballot: Ballot? = nil) -> BoxedBallot {
        let ballot = ballot ?? Self.ballot(number)
        let opening = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 32)
        let question = Commitment.question(room: room, step: step)
        let seal = Commitment.of(session: "proef", question: question, opening: opening, ballot: ballot)
        return BoxedBallot(seal: Hex.encode(seal), opening: Hex.encode(opening), ballot: ballot)
    }

    func append(_ events: [Event], ballots: [BallotChange] = []) throws {
        _ = try store.append(events.map { (9, $0) }, commands: [], ballots: ballots, expecting: try store.eventCount())
    }

    /// This person casts the ballot of this number.
    func cast(_ person: Int, _ number: Int? = nil, _ room: RoomID = Sample.a, replacing: BoxedBallot? = nil) throws {
        let change = BallotChange.put(
            room: room, step: Self.step, Self.boxed(number ?? person, room), replacing: replacing?.seal)
        try append([.voted(Sample.person(person, room), step: Self.step)], ballots: [change])
    }

    func seal(_ room: RoomID = Sample.a) throws -> BoxSeal {
        let leaves = try store.boxes()[BoxKey(room: room, step: Self.step)]?.compactMap { Hex.decode($0.seal) } ?? []
        return BoxSeal(count: leaves.count, root: Hex.encode(MerkleTree.root(leaves)))
    }

    func close(_ room: RoomID = Sample.a) throws {
        try append([.voteClosed(room, step: Self.step, seal: try seal(room))])
    }

    /// Four people in one group, one in the other, one of them anew; both boxes closed.
    func voted() throws {
        for person in 1...4 { try cast(person) }
        try cast(2, 12, replacing: Self.boxed(2))
        try cast(1, 1, Sample.b)
        try close()
        try close(Sample.b)
    }
}
