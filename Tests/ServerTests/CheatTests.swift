@testable import Client
import Deliberation
import Ledger
import Synchronization
import TestSupport
import Testing
import Texts
import Views
import Wire

/// Each way to cheat with ballots that a client can see is seen by at least one of them, who raises the alarm.
@Suite("A server that cheats is caught")
struct CheatTests {
    private static let step = VoteTests.step
    private static let victim = Sample.person(1)

    /// Three people vote in each room, those of room a through the cheat; returns the voters of room a after the box was
    /// closed, each with what became of their vote.
    private static func play(_ trick: CheatingServer.Trick) async throws -> (receipts: [Seat: ClientNews.Receipt?], alarms: Int) {
        let stage = try await Stage(script: Sample.voteScript())
        let cheat = try await CheatingServer(stage, trick: trick)
        let (lead, voters) = try await VoteTests.open(stage) { $0.room == Sample.a ? cheat.port : nil }
        for (index, one) in voters.sorted(by: { $0.key < $1.key }).enumerated() {
            try await VoteTests.cast(Ballot(ranking: [[BallotForm.phase3.options[index % 5].id]]), by: one.value)
        }
        try await VoteTests.together(lead)
        var receipts: [Seat: ClientNews.Receipt?] = [:]
        for (seat, person) in voters where seat.room == Sample.a {
            try await person.wait { $0.receipts[step] == .included || $0.receipts[step] == .missing }
            receipts[seat] = person.receipts[step]
        }
        // Nobody of the other room, whom nothing was done to, is alarmed.
        for (seat, person) in voters where seat.room == Sample.b {
            try await person.wait { $0.receipts[step] == .included }
        }
        if receipts.values.contains(.missing) {
            try await lead.wait { ($0.session.room(Sample.a)?.voteAlarms[step] ?? 0) > 0 }
        }
        let alarms = lead.session.room(Sample.a)?.voteAlarms[step] ?? 0
        for person in voters.values { person.connection.stop() }
        lead.connection.stop()
        await cheat.close()
        await stage.close()
        return (receipts, alarms)
    }

    @Test(
        "it answers nothing when it is asked for the proof, or puts off for ever; it tells of another box afterwards",
        arguments: [nil, "storage", "too_fast"])
    func silentOrChanging(answer: String?) async throws {
        let stage = try await Stage(script: Sample.voteScript())
        let isAsked = Mutex<Set<String>>([])
        let mute = Sample.person(2)
        let trick = CheatingServer.Trick(
            fromClient: { frame, seat in
                if case .proof(let id, _, _) = frame, seat == mute { isAsked.withLock { _ = $0.insert(id) } }
                return frame
            },
            fromServer: { frame, seat in
                if case .proof(let id, _) = frame, isAsked.withLock({ $0.contains(id) }) {
                    return answer.map { .refused(id: id, .init(code: $0, message: "")) } ?? .pong(id: id)
                }
                // What the lead says to the room becomes another closing of the same box.
                if case .event(let number, let at, .announced) = frame, seat == Self.victim {
                    let other = BoxSeal(count: 3, root: Self.stray)
                    return .event(sequence: number, at: at, .voteClosed(Sample.a, step: Self.step, seal: other))
                }
                return frame
            })
        let cheat = try await CheatingServer(stage, trick: trick)
        let lead = try stage.person(Sample.leader, prefix: "l")
        try await lead.arrive()
        var voters: [Seat: Person] = [:]
        for number in 1...3 {
            let seat = Sample.person(number)
            let person = try stage.person(seat, prefix: "p\(number)", port: cheat.port, proofSeconds: seat == mute ? 1 : 300)
            try await person.arrive()
            voters[seat] = person
        }
        for _ in 0..<3 { try await VoteTests.together(lead) }
        for person in voters.values { try await VoteTests.cast(Ballot(ranking: [["kennis"]]), by: person) }
        try await VoteTests.together(lead)
        try await voters[mute]?.wait { $0.receipts[Self.step] == .missing }
        try await voters[Self.victim]?.wait { $0.receipts[Self.step] == .included }
        try await lead.perform(.announce(room: Sample.a, text: "Dag."))
        try await voters[Self.victim]?.wait { $0.receipts[Self.step] == .missing }
        try await lead.wait { ($0.session.room(Sample.a)?.voteAlarms[Self.step] ?? 0) == 2 }
        for person in voters.values { person.connection.stop() }
        lead.connection.stop()
        await cheat.close()
        await stage.close()
    }

    @Test("an honest server in the same place: nobody is alarmed")
    func honest() async throws {
        let result = try await Self.play(CheatingServer.Trick())
        #expect(result.receipts.values.allSatisfy { $0 == .included })
        #expect(result.alarms == 0)
    }

    @Test("it drops a ballot and says that it has it")
    func drops() async throws {
        let trick = CheatingServer.Trick(fromClient: { frame, seat in
            guard case .command(let id, .castBallot) = frame, seat == Self.victim else { return frame }
            return .command(id: id, .lowerHand)
        })
        let result = try await Self.play(trick)
        #expect(result.receipts[Self.victim] == .missing)
        #expect(result.alarms >= 1)
    }

    @Test("it puts another ballot in the place of one")
    func changes() async throws {
        let trick = CheatingServer.Trick(fromClient: { frame, seat in
            guard case .command(let id, .castBallot(let step, _)) = frame, seat == Self.victim else { return frame }
            let other = Ballot(ranking: [["handvatten"]])
            let opening = [UInt8](repeating: 5, count: 32)
            let seal = Commitment.of(
                session: "proef", question: Commitment.question(room: Sample.a, step: step), opening: opening, ballot: other)
            return .command(
                id: id,
                .castBallot(
                    step: step,
                    cast: CastBallot(ballot: other, opening: Hex.encode(opening), commitment: Hex.encode(seal))))
        })
        let result = try await Self.play(trick)
        #expect(result.receipts[Self.victim] == .missing)
        #expect(result.receipts.values.count { $0 == .included } == 2)
    }

    /// A trick with a tree of its own for everybody who comes through it, and good proofs in it.
    private static func falseTree(
        _ change: @escaping @Sendable (FalseBox) -> Void,
        progress: @escaping @Sendable (Int) -> Int = { $0 }, only: Seat? = nil, ownOnly: Bool = false
    ) -> CheatingServer.Trick {
        let box = FalseBox()
        let asked = Mutex<[String: String]>([:])
        let isChanged = Mutex(false)
        return CheatingServer.Trick(
            fromClient: { frame, seat in
                if case .command(_, .castBallot(_, let cast)) = frame, !ownOnly || seat == only { box.add(cast.commitment) }
                if case .proof(let id, _, let seal) = frame { asked.withLock { $0[id] = seal } }
                return frame
            },
            fromServer: { frame, seat in
                guard only == nil || seat == only else { return frame }
                switch frame {
                case .event(let number, let at, .voteClosed(let room, let step, _)):
                    let first = isChanged.withLock { done in
                        defer { done = true }
                        return !done
                    }
                    if first { change(box) }
                    return .event(sequence: number, at: at, .voteClosed(room, step: step, seal: box.seal()))
                case .event(let number, let at, .progressed(let room, let k, let n)):
                    return .event(sequence: number, at: at, .progressed(room, answered: progress(k), of: max(n, progress(k))))
                case .proof(let id, _):
                    return asked.withLock { $0[id] }.flatMap { box.proof($0, id: id) }
                        ?? .refused(id: id, .init(code: "not_in_box", message: ""))
                default: return frame
                }
            })
    }

    /// A surface's model of what this person was told.
    private static func model(_ seat: Seat, _ person: Person) -> Model {
        var model = Model(me: seat, language: .nl)
        for one in person.events { model.update(.event(at: one.at, one.event)) }
        return model
    }

    @Test("it shows two people two boxes: each finds the own ballot, and reading the six words to each other tells")
    func twoRoots() async throws {
        let stage = try await Stage(script: Sample.voteScript())
        // The victim's box holds their own ballot and two that nobody cast; the count is right.
        let trick = Self.falseTree(
            { box in
                for seal in [String(repeating: "cd", count: 32), Self.stray] { box.add(seal) }
            }, only: Self.victim, ownOnly: true)
        let cheat = try await CheatingServer(stage, trick: trick)
        let (lead, voters) = try await VoteTests.open(stage) { $0.room == Sample.a ? cheat.port : nil }
        for person in voters.values { try await VoteTests.cast(Ballot(ranking: [["kennis"]]), by: person) }
        try await VoteTests.together(lead)
        for person in voters.values { try await person.wait { $0.receipts[Self.step] == .included } }
        let other = Sample.person(2)
        let victim = try #require(voters[Self.victim])
        let neighbour = try #require(voters[other])
        let roots = [victim, neighbour].compactMap { $0.session.room(Sample.a)?.voteSeals[Self.step]?.root }
        #expect(roots.count == 2 && roots[0] != roots[1])
        // The neighbour reads the words aloud; the victim types them.
        let compare = try #require(Action.all.first { $0.id == "compare" })
        let words = try #require(SixWords.of(roots[1])).joined(separator: " ")
        let seen = Self.model(Self.victim, victim)
        #expect(compare.isAvailable(seen))
        let typed = [Value.text(words), .index(0)]
        #expect(compare.argument(seen, after: [typed[0]]) != nil)
        #expect(compare.effects(seen, typed).contains(.send(.raiseAlarm(step: Self.step))))
        #expect(!compare.effects(Self.model(other, neighbour), [typed[0]]).contains(.send(.raiseAlarm(step: Self.step))))
        for effect in compare.effects(seen, typed) {
            if case .send(let command) = effect { #expect(try await victim.perform(command) == nil) }
        }
        try await neighbour.wait { ($0.session.room(Sample.a)?.voteAlarms[Self.step] ?? 0) > 0 }
        for person in voters.values { person.connection.stop() }
        lead.connection.stop()
        await cheat.close()
        await stage.close()
    }

    private static let stray = String(repeating: "ab", count: 32)

    @Test("it adds a ballot to the box")
    func adds() async throws {
        let result = try await Self.play(Self.falseTree { $0.add(Self.stray) })
        #expect(result.receipts.values.allSatisfy { $0 == .missing })
        #expect(result.alarms >= 1)
    }

    @Test("it adds a ballot, and lets the room see one more being cast")
    func addsQuietly() async throws {
        let result = try await Self.play(Self.falseTree({ $0.add(Self.stray) }, progress: { $0 + 1 }))
        #expect(result.receipts.values.allSatisfy { $0 == .missing })
    }

    @Test("it counts a ballot twice")
    func duplicates() async throws {
        let result = try await Self.play(Self.falseTree { box in if let one = box.leaves.first { box.add(one) } })
        #expect(result.receipts.values.allSatisfy { $0 == .missing })
    }

    @Test("it counts a ballot twice in the place of another")
    func duplicatesInPlace() async throws {
        let result = try await Self.play(
            Self.falseTree { box in
                let leaves = box.leaves
                box.remove(leaves[0])
                box.add(leaves[1])
            })
        #expect(result.receipts.values.count { $0 == .missing } == 1)
    }
}
