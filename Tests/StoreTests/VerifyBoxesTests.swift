import Deliberation
import GRDB
import Ledger
import Testing
import TestSupport

@testable import Store

@Suite("verify holds the boxes against the log")
struct VerifyBoxesTests {
    let voting: Voting
    let a = BoxKey(room: Sample.a, step: Voting.step)
    let b = BoxKey(room: Sample.b, step: Voting.step)

    init() throws { voting = try Voting() }

    private var problems: Set<ChainProblem> { get throws { Set(try voting.store.verify()) } }

    private func run(_ sql: String) throws { try voting.store.queue.write { try $0.execute(sql: sql) } }

    @Test("a whole vote holds: while it is open, closed, ended, cut")
    func holds() throws {
        try voting.cast(1)
        #expect(try problems.isEmpty)
        try voting.cast(1, 21, replacing: Voting.boxed(1))
        #expect(try problems.isEmpty)
        try voting.close()
        #expect(try problems.isEmpty)
        // A group in which nobody voted.
        try voting.close(Sample.b)
        try voting.append([.ended])
        try voting.store.cutLinks()
        #expect(try problems.isEmpty)
        #expect(try voting.store.boxes()[a] == [Voting.boxed(21)])
    }

    @Test("a ballot that was taken away, changed, added or moved", arguments: [
        ("DELETE FROM ballot WHERE room = 'werknemers'", "boxChanged votersDiffer"),
        ("DELETE FROM ballot WHERE seal = (SELECT MIN(seal) FROM ballot WHERE room = 'werkgevers')", "boxChanged votersDiffer"),
        ("UPDATE ballot SET opening = zeroblob(32) WHERE room = 'werknemers'", "wrongSeal"),
        ("UPDATE ballot SET opening = zeroblob(31) WHERE room = 'werknemers'", "strangeBallot"),
        ("UPDATE ballot SET seal = zeroblob(32) WHERE room = 'werknemers'", "boxChanged wrongSeal"),
        ("UPDATE ballot SET seal = zeroblob(3) WHERE room = 'werknemers'", "boxChanged wrongSeal"),
        ("UPDATE ballot SET seal = 'tekst' WHERE room = 'werknemers'", "strangeBallot"),
        ("UPDATE ballot SET body = CAST('rondetafel-ballot/1' || char(10) AS BLOB) WHERE room = 'werknemers'", "wrongSeal"),
        ("UPDATE ballot SET body = CAST('rondetafel-ballot/1' AS BLOB) WHERE room = 'werknemers'", "strangeBallot"),
        ("UPDATE ballot SET body = CAST('rondetafel-ballot/1' || char(10) || 'rank x' || char(10) AS BLOB) WHERE room = 'werknemers'", "badBallot wrongSeal"),
        ("UPDATE ballot SET step = 'anders' WHERE room = 'werknemers'", "strangeBallot"),
        ("UPDATE ballot SET room = 'zolder' WHERE room = 'werknemers'", "strangeBallot"),
        ("UPDATE ballot SET room = 'werkgevers' WHERE room = 'werknemers'", "boxChanged votersDiffer wrongSeal"),
        ("UPDATE ballot SET step = 'voorstellen' WHERE room = 'werknemers'", "strangeBallot"),
        ("UPDATE ballot SET room = x'FF'", "strangeBallot"),
        ("INSERT INTO ballot SELECT 'werknemers', step, seal, opening, body FROM ballot WHERE room = 'werkgevers'", "boxChanged votersDiffer wrongSeal"),
        ("UPDATE meta SET value = CAST('ander' AS BLOB) WHERE key = 'name'", "wrongSeal"),
        ("DROP TABLE ballot", "boxChanged votersDiffer"),
    ])
    func tampered(sql: String, expected: String) throws {
        try voting.voted()
        #expect(try problems.isEmpty)
        try run(sql)
        let names = try Set(problems.map { "\($0)".split(separator: "(")[0] })
        #expect(names.isSuperset(of: expected.split(separator: " ")), "\(names)")
    }

    @Test("another root or count at closing than the box has")
    func lied() throws {
        try voting.cast(1)
        let seal = try voting.seal()
        for wrong in [
            BoxSeal(count: 2, root: seal.root), BoxSeal(count: 1, root: String(repeating: "0", count: 64)),
            BoxSeal(count: 1, root: "x"), BoxSeal(count: -1, root: seal.root),
        ] {
            let other = try Voting()
            try other.cast(1)
            try other.append([.voteClosed(Sample.a, step: Voting.step, seal: wrong)])
            #expect(try other.store.verify() == [.boxChanged(a)])
        }
    }

    @Test("a ballot without a voter, a voter without a ballot, a voter whom the script does not lay")
    func voters() throws {
        let extra = BallotChange.put(room: Sample.a, step: Voting.step, Voting.boxed(1), replacing: nil)
        try voting.append([], ballots: [extra])
        #expect(try voting.store.verify() == [.votersDiffer(a)])
        try voting.append([.voted(Sample.person(99), step: Voting.step)])
        try voting.append([.voted(Sample.listener(Sample.a), step: Voting.step)])
        #expect(try voting.store.verify() == [.votersDiffer(a)])
        try voting.append([.voted(Sample.person(1), step: Voting.step)])
        #expect(try voting.store.verify().isEmpty)
        try voting.append([.voted(Sample.person(1, Sample.b), step: Voting.step)])
        #expect(try voting.store.verify() == [.votersDiffer(b)])
    }

    @Test("a box that stays open at the end, one that is closed twice, one that is voted in after it was closed")
    func closing() throws {
        try voting.cast(1)
        try voting.append([.ended])
        #expect(try voting.store.verify() == [.boxOpen(a)])
        let twice = try Voting()
        try twice.voted()
        try twice.close()
        #expect(try twice.store.verify() == [.boxReopened(a)])
        let late = try Voting()
        try late.voted()
        try late.append([.voted(Sample.person(1), step: Voting.step)])
        #expect(try late.store.verify() == [.boxReopened(a)])
    }

    @Test("a ballot that does not fit the form of the step, though its seal is right")
    func unfit() throws {
        let bad = Voting.boxed(1, ballot: Ballot(ranking: [["partners"], ["iets-anders"]]))
        try voting.append(
            [.voted(Sample.person(1), step: Voting.step)],
            ballots: [.put(room: Sample.a, step: Voting.step, bad, replacing: nil)])
        #expect(try voting.store.verify() == [.badBallot(a)])
    }

    @Test("what people read to each other does not change when the file cuts links or erases")
    func head() throws {
        #expect(try voting.store.head() == voting.store.meta(.head))
        try voting.voted()
        #expect(try voting.store.head() == voting.store.meta(.head))
        try voting.append([.ended])
        let head = try voting.store.head()
        #expect(try head == voting.store.meta(.head))
        try voting.append([.left(Sample.leader)])
        try voting.store.cutLinks()
        _ = try voting.store.erase(Sample.person(1))
        #expect(try voting.store.head() == head)
        #expect(try voting.store.meta(.head) != head)
        #expect(try voting.store.verify().isEmpty)
    }
}
