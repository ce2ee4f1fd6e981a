import Deliberation
import Foundation
import GRDB
import Testing
import TestSupport

@testable import Store

@Suite("The boxes of a vote")
struct BoxTests {
    let voting: Voting
    let sessions: SessionFolder
    let step = Voting.step

    init() throws {
        voting = try Voting()
        sessions = voting.sessions
    }

    private func boxed(_ number: Int, _ room: RoomID = Sample.a) -> BoxedBallot { Voting.boxed(number, room) }

    private func put(_ ballots: [BoxedBallot], _ room: RoomID = Sample.a, replacing: String? = nil, in store: SessionStore) throws {
        let changes = ballots.map { BallotChange.put(room: room, step: step, $0, replacing: replacing) }
        _ = try store.append([], commands: [], ballots: changes, expecting: try store.events().count)
    }

    @Test("what was put in is there, by box and sorted by seal, also after opening anew")
    func put() throws {
        let store = try sessions.open("proef")
        #expect(try store.boxes().isEmpty)
        let ballots = (1...20).map { boxed($0) }
        try put(ballots, in: store)
        try put([boxed(1, Sample.b)], Sample.b, in: store)
        let boxes = try sessions.open("proef").boxes()
        #expect(boxes[BoxKey(room: Sample.a, step: step)] == ballots.sorted { $0.seal < $1.seal })
        #expect(boxes[BoxKey(room: Sample.b, step: step)] == [boxed(1, Sample.b)] && boxes.count == 2)
    }

    @Test("a ballot that replaces another takes its place, also within one commit")
    func replaces() throws {
        let store = try sessions.open("proef")
        try put([boxed(1), boxed(2)], in: store)
        try put([boxed(3)], replacing: boxed(1).seal, in: store)
        let key = BoxKey(room: Sample.a, step: step)
        #expect(try Set(store.boxes()[key] ?? []) == [boxed(2), boxed(3)])
        let twice: [BallotChange] = [
            .put(room: Sample.a, step: step, boxed(4), replacing: boxed(2).seal),
            .put(room: Sample.a, step: step, boxed(5), replacing: boxed(4).seal),
        ]
        _ = try store.append([], commands: [], ballots: twice, expecting: try store.events().count)
        #expect(try Set(store.boxes()[key] ?? []) == [boxed(3), boxed(5)])
    }

    @Test("a seal that is there, one that is not, one that is none: nothing of the commit is kept")
    func refused() throws {
        let store = try sessions.open("proef")
        try put([boxed(1)], in: store)
        let count = try store.events().count
        let bad = BoxedBallot(seal: "zz", opening: boxed(2).opening, ballot: Ballot())
        let others: [(BoxError, BallotChange)] = [
            (.repeated, .put(room: Sample.a, step: step, boxed(1), replacing: nil)),
            (.notThere, .put(room: Sample.a, step: step, boxed(2), replacing: boxed(3).seal)),
            // Of another group's box.
            (.notThere, .put(room: Sample.b, step: step, boxed(2, Sample.b), replacing: boxed(1).seal)),
            (.badSeal, .put(room: Sample.a, step: step, bad, replacing: nil)),
            (.badSeal, .put(room: Sample.a, step: step, boxed(2), replacing: "x")),
        ]
        for (error, change) in others {
            #expect(throws: error) {
                try store.append(
                    [(5, .voted(Sample.person(1), step: step))], commands: [(Sample.person(1), "v")], ballots: [change],
                    expecting: count)
            }
        }
        #expect(try store.boxes() == [BoxKey(room: Sample.a, step: step): [boxed(1)]])
        #expect(try store.events().count == count && store.commandIDs().isEmpty)
    }

    @Test("a file of version 1 is read without boxes, and has them once it is served")
    func older() throws {
        let store = try sessions.open("proef")
        try store.queue.write { try $0.execute(sql: "DROP TABLE ballot; PRAGMA user_version = 1") }
        try store.close()
        let read = try sessions.open("proef")
        #expect(try read.boxes().isEmpty && read.verify().isEmpty)
        try read.close()
        let served = try sessions.open("proef", servingAt: "127.0.0.1:9")
        try put([boxed(1)], in: served)
        #expect(try served.boxes().count == 1)
        #expect(try served.queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.version)
        try served.close()
    }

    @Test("rows that are none of ours are an error, never the end of the process", arguments: [
        "UPDATE ballot SET seal = 7", "UPDATE ballot SET seal = x'00'", "UPDATE ballot SET opening = 'kort'",
        "UPDATE ballot SET body = x'FF00'", "UPDATE ballot SET body = 1.5", "UPDATE ballot SET room = x'FF'",
        "UPDATE ballot SET step = x'C3'", "UPDATE ballot SET body = CAST('rondetafel-ballot/2' || char(10) AS BLOB)",
    ])
    func damaged(sql: String) throws {
        let store = try sessions.open("proef")
        try put([boxed(1)], in: store)
        try store.queue.write { try $0.execute(sql: sql) }
        #expect(throws: StoreError.self) { try store.boxes() }
    }

    @Test("a reader in the way: shuffling gives up soon, and does it the next time")
    func busy() throws {
        let store = try sessions.open("proef")
        try put([boxed(1)], in: store)
        var configuration = Configuration()
        configuration.readonly = true
        let reader = try DatabaseQueue(path: sessions.file(of: "proef"), configuration: configuration)
        try reader.unsafeRead { db in
            try db.execute(sql: "BEGIN; SELECT COUNT(*) FROM event")
            #expect(!store.shuffleBoxes())
            try put([boxed(2)], in: store)
            try db.execute(sql: "COMMIT")
        }
        try reader.close()
        #expect(store.shuffleBoxes())
        let wal = try FileManager.default.attributesOfItem(atPath: sessions.file(of: "proef") + "-wal")[.size] as? Int
        #expect(wal == 0)
        #expect(try store.boxes().values.flatMap(\.self).count == 2)
    }
}
