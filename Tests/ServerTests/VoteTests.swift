@testable import Client
import Deliberation
import Findings
import Ledger
import Store
import TestSupport
import Testing
import Wire

@testable import Server

@Suite("A vote over the wire")
struct VoteTests {
    static let step: StepID = "weging"
    static let form = BallotForm.phase3

    /// Everybody is in, and the vote is open in both rooms.
    static func open(_ stage: Stage, people: Int = 3, port: (Seat) -> Int? = { _ in nil }) async throws -> (lead: Person, voters: [Seat: Person]) {
        let lead = try stage.person(Sample.leader, prefix: "l")
        try await lead.arrive()
        var voters: [Seat: Person] = [:]
        for room in [Sample.a, Sample.b] {
            for number in 1...people {
                let seat = Sample.person(number, room)
                let person = try stage.person(seat, prefix: "p\(number)\(room.rawValue)", port: port(seat))
                try await person.arrive()
                voters[seat] = person
            }
        }
        for _ in 0..<3 { try await together(lead) }
        return (lead, voters)
    }

    static func together(_ lead: Person) async throws {
        try await lead.perform(.resume(room: Sample.a))
        let from = try #require(lead.session.room(Sample.a)?.position)
        #expect(try await lead.perform(.advanceTogether(from: from)) == nil)
    }

    static func cast(_ ballot: Ballot, by person: Person) async throws {
        person.connection.cast(step, ballot)
        try await person.wait { $0.receipts[step] == .cast(ballot) }
    }

    @Test("each client finds its own ballot in the closed box, and all rooms read one outcome")
    func included() async throws {
        let stage = try await Stage(script: Sample.voteScript())
        let (lead, voters) = try await Self.open(stage)
        var random = Chance(seed: 11)
        var ballots: [RoomID: [Ballot]] = [:]
        for (seat, person) in voters.sorted(by: { $0.key < $1.key }) {
            let ballot = Ballot.random(Self.form, using: &random)
            try await Self.cast(ballot, by: person)
            ballots[seat.room ?? "", default: []].append(ballot)
        }
        try await Self.together(lead)
        for person in voters.values {
            try await person.wait { $0.receipts[Self.step] == .included }
            // r is forgotten.
            #expect(!String(decoding: person.keptBallots.bytes, as: UTF8.self).contains("opening"))
        }
        try await Self.together(lead)
        for (seat, person) in voters {
            try await person.wait { $0.session.room(seat.room ?? "")?.voteOutcomes[Self.step] != nil }
        }
        let expected = Weighing.outcome(
            of: Self.form, groups: [Sample.a, Sample.b].map { Weighing.Group(room: $0, ballots: ballots[$0] ?? []) })
        for (seat, person) in voters { #expect(person.session.room(seat.room ?? "")?.voteOutcomes[Self.step] == expected) }
        #expect(voters.values.allSatisfy { $0.session.room(Sample.a)?.voteAlarms.isEmpty ?? true })
        _ = try await lead.perform(.endSession)
        await stage.close()
        let store = try stage.sessions.open("proef")
        #expect(try store.verify() == [])
        #expect(try store.boxes().values.map(\.count).sorted() == [3, 3])
    }

    @Test("a vote is changed freely while it is open, and counts once")
    func changed() async throws {
        let stage = try await Stage(script: Sample.voteScript())
        let (lead, voters) = try await Self.open(stage)
        let seat = Sample.person(1)
        let person = try #require(voters[seat])
        for option in Self.form.options { try await Self.cast(Ballot(ranking: [[option.id]]), by: person) }
        try await Self.together(lead)
        try await person.wait { $0.receipts[Self.step] == .included }
        #expect(person.session.room(Sample.a)?.voteSeals[Self.step]?.count == 1)
        #expect(person.session.room(Sample.a)?.answeredCount == 1)
        await stage.close()
        let boxes = try stage.sessions.open("proef").boxes()
        #expect(boxes[BoxKey(room: Sample.a, step: Self.step)]?.map(\.ballot) == [Ballot(ranking: [["kennis"]])])
    }

    @Test("the server restarts while the vote is open: what was cast counts, and can still be changed from the same computer alone")
    func restarted() async throws {
        let folder = try TemporaryFolder()
        var stage = try await Stage(script: Sample.voteScript(), folder: folder)
        let (_, voters) = try await Self.open(stage)
        let seat = Sample.person(1)
        let person = try #require(voters[seat])
        let first = Ballot(ranking: [["kennis"]])
        try await Self.cast(first, by: person)
        let token = person.token
        let drawer = person.keptBallots
        let other = try #require(voters[Sample.person(2)]?.token)
        for one in voters.values { one.connection.stop() }
        await stage.close()
        stage = try await Stage(folder: folder, resume: true)
        // The program was started anew as well.
        let again = try stage.person(seat, token: token, prefix: "again", ballots: drawer)
        try await again.arrive()
        #expect(again.ballots[Self.step] == first)
        #expect(again.receipts[Self.step] == .cast(first))
        try await Self.cast(Ballot(ranking: [["omgang"]]), by: again)
        // From another computer, where nothing is known of the seal, the vote stands as it is.
        let elsewhere = try stage.person(seat, token: token, prefix: "else")
        try await elsewhere.arrive()
        elsewhere.connection.cast(Self.step, first)
        try await elsewhere.wait { !$0.refusals.isEmpty }
        #expect(elsewhere.refusals == ["ballot_not_found"])
        // Somebody else's seal does not help.
        let neighbour = try stage.person(Sample.person(2), token: other, prefix: "n")
        try await neighbour.arrive()
        neighbour.connection.cast(Self.step, first)
        try await neighbour.wait { $0.receipts[Self.step] == .cast(first) }
        await stage.close()
        #expect(try stage.sessions.open("proef").boxes()[BoxKey(room: Sample.a, step: Self.step)]?.count == 2)
    }

    @Test("the session is closed while the vote is open: each client still finds its own ballot in the box")
    func closedMeanwhile() async throws {
        let stage = try await Stage(script: Sample.voteScript())
        let (lead, voters) = try await Self.open(stage)
        for person in voters.values { try await Self.cast(Ballot(ranking: [["kennis"]]), by: person) }
        _ = try await lead.perform(.endSession)
        for person in voters.values { try await person.wait { $0.receipts[Self.step] == .included } }
        for person in voters.values { person.connection.stop() }
        await stage.close()
    }

    @Test("who voted and has nothing here to check it with is told that it was not looked into")
    func notLookedInto() async throws {
        let stage = try await Stage(script: Sample.voteScript())
        let (lead, voters) = try await Self.open(stage)
        let seat = Sample.person(1)
        let person = try #require(voters[seat])
        try await Self.cast(Ballot(ranking: [["kennis"]]), by: person)
        let token = person.token
        person.connection.stop()
        // Another computer, or a file of one's own votes that cannot be read.
        let again = try stage.person(seat, token: token, prefix: "again", ballots: BallotDrawer(Array("{kapot".utf8)))
        try await again.arrive()
        try await Self.together(lead)
        try await again.wait { $0.receipts[Self.step] == .unknown }
        #expect(again.session.room(Sample.a)?.voteAlarms.isEmpty == true)
        for person in voters.values { person.connection.stop() }
        again.connection.stop()
        await stage.close()
    }

    @Test("a seal that is not the ballot's, one that was used, and one of another room are refused")
    func seals() async throws {
        let stage = try await Stage(script: Sample.voteScript())
        let (lead, voters) = try await Self.open(stage)
        let person = try #require(voters[Sample.person(1)])
        let other = try #require(voters[Sample.person(2)])
        let opening = [UInt8](repeating: 7, count: 32)
        let ballot = Ballot(ranking: [["kennis"]])
        func cast(_ room: RoomID, _ what: Ballot) -> CastBallot {
            let seal = Commitment.of(
                session: "proef", question: Commitment.question(room: room, step: Self.step), opening: opening, ballot: ballot)
            return CastBallot(ballot: what, opening: Hex.encode(opening), commitment: Hex.encode(seal))
        }
        #expect(try await person.perform(.castBallot(step: Self.step, cast: cast(Sample.b, ballot))) == "bad_seal")
        #expect(try await person.perform(.castBallot(step: Self.step, cast: cast(Sample.a, Ballot()))) == "bad_seal")
        var unfit = cast(Sample.a, ballot)
        unfit.ballot.ranking = [["kennis", "kennis"]]
        #expect(try await person.perform(.castBallot(step: Self.step, cast: unfit)) == "bad_ballot")
        unfit = cast(Sample.a, ballot)
        unfit.commitment = "x"
        #expect(try await person.perform(.castBallot(step: Self.step, cast: unfit)) == "bad_seal")
        #expect(try await person.perform(.castBallot(step: Self.step, cast: cast(Sample.a, ballot))) == nil)
        #expect(try await other.perform(.castBallot(step: Self.step, cast: cast(Sample.a, ballot))) == "ballot_repeated")
        #expect(try await person.perform(.castBallot(step: Self.step, cast: cast(Sample.a, ballot))) == "ballot_repeated")
        // Who has not voted cannot throw out another's ballot by naming its seal.
        let mine = Commitment.of(
            session: "proef", question: Commitment.question(room: Sample.a, step: Self.step), opening: [UInt8](repeating: 9, count: 32),
            ballot: ballot)
        let thief = CastBallot(
            ballot: ballot, opening: Hex.encode([UInt8](repeating: 9, count: 32)), commitment: Hex.encode(mine),
            replaces: [cast(Sample.a, ballot).commitment])
        #expect(try await other.perform(.castBallot(step: Self.step, cast: thief)) == nil)
        try await Self.together(lead)
        try await person.wait { $0.session.room(Sample.a)?.voteSeals[Self.step]?.count == 2 }
        #expect(try await person.perform(.castBallot(step: Self.step, cast: cast(Sample.a, ballot))) == "question_closed")
        await stage.close()
    }

    @Test("who votes while the line breaks finds one ballot of theirs in the box")
    func brokenLine() async throws {
        let stage = try await Stage(script: Sample.voteScript())
        let (lead, voters) = try await Self.open(stage)
        let seat = Sample.person(1)
        let person = try #require(voters[seat])
        let first = Ballot(ranking: [["kennis"]])
        try await Self.cast(first, by: person)
        // A second vote that the server never gets: the program ends right after it was kept.
        var drawer = person.keptBallots
        let token = person.token
        person.connection.stop()
        _ = try drawer.cast(Ballot(ranking: [["omgang"]]), Self.step, room: Sample.a, session: "proef")
        let again = try stage.person(seat, token: token, prefix: "again", ballots: drawer)
        try await again.arrive()
        try await Self.together(lead)
        try await again.wait { $0.receipts[Self.step] == .included }
        #expect(again.session.room(Sample.a)?.voteAlarms.isEmpty == true)
        // And it may be kept, although it was forgotten.
        again.connection.keepReceipt(Self.step)
        try await again.wait { if case .kept = $0.receipts[Self.step] { true } else { false } }
        guard case .kept(let text) = again.receipts[Self.step] else { return }
        #expect(text.contains("rank kennis\n"))
        await stage.close()
    }
}
