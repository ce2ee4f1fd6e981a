import Deliberation
import Foundation
import GRDB
import Ledger
import Testing
import TestSupport

@testable import Store

@Suite("What opens a seat, and commits that fail")
struct SeatTests {
    let folder: TemporaryFolder
    let sessions: SessionFolder
    let me = Sample.person(1)

    init() throws {
        folder = try TemporaryFolder()
        sessions = try SessionFolder(folder.path)
        let codes = Dictionary(uniqueKeysWithValues: Sample.script().seats.map { ($0, "CODE-\($0.name)") })
        try SessionStore.create(
            path: sessions.file(of: "proef"), opening: Session.opening(Sample.script(), rehearsal: false), at: 1, codes: codes,
            address: Address(host: "127.0.0.1", port: 7), name: "proef")
    }

    private func make(_ changes: [SeatChange], in store: SessionStore) throws {
        _ = try store.append([], commands: [], seats: changes, expecting: try store.events().count)
    }

    private func record(_ store: SessionStore) throws -> SeatRecord { try #require(try store.seats().first { $0.seat == me }) }

    @Test("keys that were handed out stand until one of their kind is confirmed; the other kind stays")
    func candidates() throws {
        let store = try sessions.open("proef")
        try make([.offered(me, .token([1])), .offered(me, .returnCode([2])), .offered(me, .token([3]))], in: store)
        var record = try record(store)
        #expect(record.candidates == [.token([1]), .returnCode([2]), .token([3])] && record.claimedAt == nil)
        try make([.confirmed(me, .token([3]), at: 9)], in: store)
        record = try self.record(try sessions.open("proef"))
        #expect(record.candidates == [.returnCode([2])] && record.tokenHash == [3] && record.claimedAt == 9)
        try make([.confirmed(me, .returnCode([2]), at: 12)], in: store)
        record = try self.record(store)
        #expect(record.returnHash == [2] && record.tokenHash == [3] && record.claimedAt == 9)
        try make([.offered(me, .token([5])), .renewed(me, codeHash: [4])], in: store)
        record = try self.record(store)
        #expect(record.codeHash == [4] && record.candidates.isEmpty && record.tokenHash == nil && record.claimedAt == nil)
    }

    @Test("the oldest goes when very many were handed out")
    func bounded() throws {
        let store = try sessions.open("proef")
        try make([.offered(me, .returnCode([99]))] + (0..<20).map { .offered(me, .token([$0])) }, in: store)
        #expect(try record(store).candidates == [.returnCode([99])] + (4..<20).map { .token([$0]) })
    }

    @Test("a file from before there were candidates is served, and has them from then on")
    func older() throws {
        let store = try sessions.open("proef")
        try store.queue.write { try $0.execute(sql: "DROP TABLE candidate") }
        #expect(try record(store).candidates.isEmpty)
        try store.close()
        let served = try sessions.open("proef", servingAt: "127.0.0.1:9")
        try make([.offered(me, .token([1]))], in: served)
        #expect(try record(served).candidates == [.token([1])])
    }

    @Test("a half-written text is kept with its batch, and goes with a fresh code")
    func drafts() throws {
        let store = try sessions.open("proef")
        let count = try store.events().count
        let other = Sample.person(2)
        _ = try store.append([], commands: [], drafts: [(me, "a"), (other, "b"), (me, "c")], expecting: count)
        #expect(try store.drafts() == [me: "c", other: "b"])
        _ = try store.append([], commands: [], drafts: [(other, nil)], expecting: count)
        #expect(try store.drafts() == [me: "c"])
        _ = try store.append([], commands: [], seats: [.renewed(me, codeHash: [1])], drafts: [(me, "d")], expecting: count)
        #expect(try store.drafts().isEmpty)
    }

    @Test("after a commit that failed something is written over it at once")
    func settles() throws {
        let store = try sessions.open("proef")
        let count = try store.events().count
        #expect(try store.meta(.settled) == nil)
        let pages = try store.queue.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
        try store.queue.writeWithoutTransaction { _ = try Row.fetchAll($0, sql: "PRAGMA max_page_count = \(pages + 1)") }
        let large = Event.announced(nil, text: String(repeating: "x", count: 40_000))
        #expect(throws: DatabaseError.self) {
            try store.append([(6, large)], commands: [], seats: [.offered(me, .token([1]))], drafts: [(me, "x")], expecting: count)
        }
        #expect(try store.meta(.settled) != nil)
        #expect(try record(store).candidates.isEmpty && store.drafts().isEmpty && store.events().count == count)
    }

    @Test("a file that is not there any more, or another in its place, is not written to")
    func gone() throws {
        let store = try sessions.open("proef")
        let path = sessions.file(of: "proef")
        let count = try store.events().count
        try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
        #expect(throws: StoreError.missing(path)) { try store.append([(5, .ended)], commands: [], expecting: count) }
        try Data().write(to: URL(filePath: path))
        #expect(throws: StoreError.missing(path)) { try store.append([(5, .ended)], commands: [], expecting: count) }
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.moveItem(atPath: path + ".away", toPath: path)
        #expect(try store.append([(5, .ended)], commands: [], expecting: count).count == 1)
    }

    @Test("values of another kind are an error, never the end of the process", arguments: [
        "UPDATE event SET at = 'abc' WHERE sequence = 2", "UPDATE event SET at = -9223372036854775808 WHERE sequence = 2",
        "UPDATE event SET at = 9223372036854775807 WHERE sequence = 2",
        "UPDATE event SET body = 7 WHERE sequence = 2", "UPDATE event SET body = CAST('[]' AS BLOB) WHERE sequence = 2",
        "UPDATE seat SET claimed_at = 'x'", "UPDATE seat SET code = 1.5", "UPDATE seat SET token = 3",
        "INSERT INTO candidate (seat, kind, hash) VALUES ('x', 'token', 12)", "UPDATE command SET id = x'FF'",
        "UPDATE draft SET text = x'FF'",
    ])
    func damaged(sql: String) throws {
        let store = try sessions.open("proef")
        _ = try store.append([], commands: [(me, "a")], drafts: [(me, "b")], expecting: try store.events().count)
        try store.queue.write { try $0.execute(sql: sql) }
        #expect(throws: StoreError.self) {
            _ = (try store.events(), try store.seats(), try store.commandIDs(), try store.drafts())
        }
    }
}

@Suite("A person who is brought to another seat")
struct MovedSeatTests {
    let folder: TemporaryFolder
    let sessions: SessionFolder
    let me = Sample.person(3)
    let there = Sample.person(1, Sample.b)

    init() throws {
        folder = try TemporaryFolder()
        sessions = try SessionFolder(folder.path)
        let codes = Dictionary(uniqueKeysWithValues: Sample.script().seats.map { ($0, "CODE-\($0.name)") })
        try SessionStore.create(
            path: sessions.file(of: "proef"), opening: Session.opening(Sample.script(), rehearsal: false), at: 1, codes: codes,
            address: Address(host: "127.0.0.1", port: 7), name: "proef")
    }

    private func made(_ changes: [SeatChange], drafts: [(seat: Seat, text: String?)] = []) throws -> [Seat: SeatRecord] {
        let store = try sessions.open("proef")
        defer { try? store.close() }
        _ = try store.append([], commands: [], seats: changes, drafts: drafts, expecting: try store.eventCount())
        return Dictionary(uniqueKeysWithValues: try store.seats().map { ($0.seat, $0) })
    }

    @Test("what they hold goes along; both codes count as used")
    func confirmed() throws {
        let before = try made(
            [.confirmed(me, .token([1]), at: 9), .confirmed(me, .returnCode([2]), at: 10), .offered(me, .returnCode([3]))],
            drafts: [(me, "Voor hier")])
        let after = try made([.moved(me, to: there, spent: [8])])
        let (old, new) = (try #require(after[me]), try #require(after[there]))
        #expect(new.tokenHash == [1] && new.returnHash == [2] && new.candidates == [.returnCode([3])] && new.claimedAt == 9)
        #expect(old.tokenHash == nil && old.returnHash == nil && old.candidates.isEmpty && old.claimedAt == 9)
        #expect(old.codeHash == before[me]?.codeHash && new.codeHash == before[there]?.codeHash)
        #expect(try sessions.open("proef").drafts().isEmpty)
        // A fresh invitation opens the old seat for somebody else, and takes nothing away here.
        let renewed = try made([.renewed(me, codeHash: [9])])
        #expect(renewed[me]?.claimedAt == nil && renewed[there]?.tokenHash == [1])
    }

    @Test("of a person who is not known to have more than the code, the code goes along")
    func unconfirmed() throws {
        let before = try made([.offered(me, .returnCode([3]))])
        let after = try made([.moved(me, to: there, spent: [8])])
        #expect(after[there]?.codeHash == before[me]?.codeHash && after[there]?.claimedAt == nil)
        #expect(after[there]?.candidates == [.returnCode([3])])
        #expect(after[me]?.codeHash == [8] && after[me]?.candidates.isEmpty == true)
    }
}
