import Deliberation
import Findings
import Foundation
import Ledger
import Store
import Testing
import TestSupport

/// The program's own recount of a vote.
@Suite("verify counts a vote again", .serialized, .timeLimit(.minutes(5)))
struct VerifyVoteTests {
    private static let step: StepID = "weging"
    let folder: TemporaryFolder
    let store: SessionStore
    private let code = "0123-4567-89AB-CDEF-GHJK"
    private var file: String { folder.path + "/proef.rondetafel" }

    init() throws {
        folder = try TemporaryFolder()
        var script = Sample.script()
        script.steps = [Step(id: Self.step, kind: .vote, title: "Weging", text: "Weeg.", form: .phase3)]
        var codes: [Seat: String] = [:]
        for (index, seat) in script.seats.enumerated() { codes[seat] = InvitationCode.make(from: [UInt8(index)]) }
        codes[Sample.person(1)] = code
        let path = folder.path + "/proef.rondetafel"
        try SessionStore.create(
            path: path, opening: Session.opening(script, rehearsal: false), at: 1, codes: codes,
            address: Address(host: "127.0.0.1", port: 7), name: "proef")
        store = try SessionStore.open(path)
    }

    private func append(_ events: [Event], ballots: [BallotChange] = []) throws {
        _ = try store.append(events.map { (9, $0) }, commands: [], ballots: ballots, expecting: try store.eventCount())
    }

    private func cast(_ person: Int, _ room: RoomID = Sample.a) throws {
        var random = Chance(seed: UInt64(person))
        let ballot = Ballot.random(.phase3, using: &random)
        let opening = [UInt8](repeating: UInt8(person), count: 32)
        let question = Commitment.question(room: room, step: Self.step)
        let seal = Commitment.of(session: "proef", question: question, opening: opening, ballot: ballot)
        let boxed = BoxedBallot(seal: Hex.encode(seal), opening: Hex.encode(opening), ballot: ballot)
        try append(
            [.voted(Sample.person(person, room), step: Self.step)],
            ballots: [.put(room: room, step: Self.step, boxed, replacing: nil)])
    }

    private func close(_ room: RoomID) throws {
        let leaves = try store.boxes()[BoxKey(room: room, step: Self.step)]?.compactMap { Hex.decode($0.seal) } ?? []
        let seal = BoxSeal(count: leaves.count, root: Hex.encode(MerkleTree.root(leaves)))
        try append([.voteClosed(room, step: Self.step, seal: seal)])
    }

    private func outcome() throws -> VoteOutcome {
        let boxes = try store.boxes()
        return Weighing.outcome(
            of: .phase3,
            groups: [Sample.a, Sample.b].map { room in
                Weighing.Group(room: room, ballots: boxes[BoxKey(room: room, step: Self.step)]?.map(\.ballot) ?? [])
            })
    }

    private func verify(_ arguments: [String] = []) async throws -> Program.Result {
        try await ProgramTests.run(["verify", file] + arguments)
    }

    @Test("a vote that is right: how many ballots and six words of each box, six words of the session")
    func right() async throws {
        for person in 1...5 { try cast(person) }
        // Of an open box there is nothing to say yet.
        let open = try await verify()
        #expect(open.code == 0 && open.output.split(separator: "\n").count == 2, "\(open.output)\(open.errors)")
        for room in [Sample.a, Sample.b] { try close(room) }
        let told = try outcome()
        #expect(told.groups.map(\.isEmpty) == [false, true])
        for room in [Sample.a, Sample.b] { try append([.voteRevealed(room, step: Self.step, outcome: told)]) }
        try append([.ended])
        let before = try await verify()
        try store.cutLinks()
        let result = try await verify()
        #expect(result.code == 0, "\(result.errors)")
        let lines = result.output.split(separator: "\n").map(String.init)
        try #require(lines.count == 4)
        let words = #"[a-z]+( [a-z]+){5}"#
        #expect(lines[1].wholeMatch(of: try Regex("Weging 'weging' in ruimte werkgevers. Stemmen: 5. Kenmerk: \(words)")) != nil, "\(lines[1])")
        // The root of no ballots is the SHA-256 of nothing.
        #expect(lines[2] == "Weging 'weging' in ruimte werknemers. Stemmen: 0. Kenmerk: vaardig mahonie bark dragen selderij antwoord")
        #expect(lines[3].wholeMatch(of: try Regex("Kenmerk van de sessie: \(words)")) != nil, "\(lines[3])")
        // The cut stands behind what people read to each other.
        #expect(before.output.split(separator: "\n").last.map(String.init) == lines[3])
        #expect(try await verify(["--lang", "en"]).output.contains("Mark of the session: "))
    }

    @Test("an outcome that the ballots do not give, in one room or in all")
    func wrong() async throws {
        for person in 1...5 { try cast(person) }
        for room in [Sample.a, Sample.b] { try close(room) }
        var told = try outcome()
        try append([.voteRevealed(Sample.a, step: Self.step, outcome: told)])
        told.groups[1].isEmpty = false
        try append([.voteRevealed(Sample.b, step: Self.step, outcome: told)])
        let result = try await verify()
        #expect(result.code == 1 && result.output.isEmpty)
        #expect(result.errors.contains("de uitkomst van 'weging' in ruimte werknemers volgt niet uit de stemmen"), "\(result.errors)")
        #expect(!result.errors.contains("werkgevers"))
    }

    @Test("an outcome that was shown before a box was closed does not hold what came into it later")
    func early() async throws {
        for person in 1...5 { try cast(person) }
        try cast(1, Sample.b)
        try close(Sample.a)
        try append([.voteRevealed(Sample.a, step: Self.step, outcome: try outcome())])
        try close(Sample.b)
        let result = try await verify()
        #expect(result.code == 1)
        #expect(result.errors.contains("de uitkomst van 'weging' in ruimte werkgevers volgt niet uit de stemmen"), "\(result.errors)")
    }

    @Test("another root than the ballots have")
    func root() async throws {
        try cast(1)
        try append([.voteClosed(Sample.a, step: Self.step, seal: BoxSeal(count: 1, root: String(repeating: "0", count: 64)))])
        let result = try await verify()
        #expect(result.code == 1)
        #expect(result.errors.contains("de stemmen bij 'weging' in ruimte werkgevers zijn niet die van het sluiten"), "\(result.errors)")
    }

    @Test("who has voted reads at an erasure that the ballot stays")
    func erase() async throws {
        try cast(1)
        try append([.said(Contribution(id: 1, seat: Sample.person(1), kind: .turn, step: Self.step, text: "x"))])
        let result = try await ProgramTests.run(["erase", file, "--participant", code])
        #expect(result.code == 0 && result.output.contains("De stem blijft staan"), "\(result.output)\(result.errors)")
        #expect(try store.boxes().values.flatMap(\.self).count == 1)
        #expect(try await verify().code == 0)
    }
}
