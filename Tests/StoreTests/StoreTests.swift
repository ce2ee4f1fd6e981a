import Deliberation
import Foundation
import GRDB
import Ledger
import Testing
import TestSupport

@testable import Store

@Suite("A session's file")
struct StoreTests {
    let folder: TemporaryFolder
    let sessions: SessionFolder

    init() throws {
        folder = try TemporaryFolder()
        sessions = try SessionFolder(folder.path)
        let codes = Dictionary(uniqueKeysWithValues: Sample.script().seats.map { ($0, "CODE-\($0.name)") })
        try SessionStore.create(
            path: sessions.file(of: "proef"), opening: Session.opening(Sample.script(), rehearsal: false), at: 1, codes: codes,
            address: Address(host: "127.0.0.1", port: 7), name: "proef")
    }

    @Test("only its owner can read it; a name is taken once; what is no session says so")
    func files() throws {
        let mode = try FileManager.default.attributesOfItem(atPath: sessions.file(of: "proef"))[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(throws: StoreError.exists(sessions.file(of: "proef"))) {
            try SessionStore.create(path: sessions.file(of: "proef"), opening: [], at: 1, codes: [:], address: Address(host: "x", port: 1), name: "proef")
        }
        #expect(throws: StoreError.missing(sessions.file(of: "niets"))) { try sessions.open("niets") }
        #expect(throws: StoreError.badName("../x")) { try sessions.open("../x") }
        let junk = folder.path + "/junk.rondetafel"
        try Data(repeating: 7, count: 9000).write(to: URL(filePath: junk))
        #expect(throws: StoreError.notASession(junk)) { try SessionStore.open(junk) }
        #expect(try sessions.sessionNames() == ["junk", "proef"])
    }

    @Test("what was appended is there after opening anew; another writer is noticed")
    func append() throws {
        let store = try sessions.open("proef")
        let count = try store.events().count
        _ = try store.append([(5, .seatTaken(Sample.person(1)))], commands: [(Sample.person(1), "a")], expecting: count)
        #expect(throws: StoreError.unexpectedSequence) {
            try store.append([(6, .ended)], commands: [], expecting: count)
        }
        let again = try sessions.open("proef")
        #expect(try again.events().last == Recorded(sequence: count + 1, at: 5, event: .seatTaken(Sample.person(1))))
        #expect(try again.commandIDs() == [Sample.person(1): ["a"]])
        #expect(try again.verify().isEmpty)
    }

    @Test("one process serves a session")
    func lock() throws {
        let first = try sessions.open("proef", servingAt: "127.0.0.1:9")
        #expect(throws: StoreError.served(by: "127.0.0.1:9")) { try sessions.open("proef", servingAt: "127.0.0.1:10") }
        #expect(sessions.served("proef") == "127.0.0.1:9")
        try first.close()
        #expect(sessions.served("proef") == nil)
    }

    @Test("a full disk: nothing half written, and it goes on afterwards")
    func full() throws {
        let store = try sessions.open("proef")
        let count = try store.events().count
        let pages = try store.queue.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
        try store.queue.writeWithoutTransaction { _ = try Row.fetchAll($0, sql: "PRAGMA max_page_count = \(pages + 2)") }
        let large = Event.announced(nil, text: String(repeating: "x", count: 40_000))
        #expect(throws: (any Error).self) { try store.append([(5, .ended), (6, large)], commands: [(Sample.leader, "z")], expecting: count) }
        #expect(try store.events().count == count)
        #expect(try store.commandIDs().isEmpty)
        try store.queue.writeWithoutTransaction { _ = try Row.fetchAll($0, sql: "PRAGMA max_page_count = 100000") }
        #expect(try store.append([(7, .ended)], commands: [], expecting: count).count == 1)
        #expect(try store.verify().isEmpty)
    }

    @Test("whatever is changed in the log is noticed", arguments: [
        "UPDATE event SET body = CAST(replace(CAST(body AS TEXT), 'Welkom', 'Welkon') AS BLOB) WHERE sequence = 4",
        "UPDATE event SET digest = zeroblob(32) WHERE sequence = 2", "UPDATE event SET salt = zeroblob(32) WHERE sequence = 2",
        "DELETE FROM event WHERE sequence = 2", "DELETE FROM event WHERE sequence = (SELECT MAX(sequence) FROM event)",
        "UPDATE event SET link = zeroblob(32) WHERE sequence = 3", "UPDATE event SET at = 0 WHERE sequence = 2",
        "UPDATE event SET at = 'abc' WHERE sequence = 2", "UPDATE event SET body = NULL WHERE sequence = 3",
        "UPDATE event SET body = NULL, salt = NULL", "UPDATE event SET body = CAST('{\"ended\":{}}' AS BLOB) WHERE sequence = 1",
        "DELETE FROM event", "DELETE FROM event; DELETE FROM meta WHERE key = 'head'", "DELETE FROM seat WHERE name = 'facilitator-1'",
        "INSERT INTO answer VALUES ('werkgevers', 's1', x'00', 'agree', NULL, NULL, NULL)",
    ])
    func tamper(sql: String) throws {
        let store = try sessions.open("proef")
        #expect(try store.verify().isEmpty)
        try store.queue.write { try $0.execute(sql: sql) }
        #expect(try !store.verify().isEmpty)
    }

    @Test("whatever is changed after the cut is noticed as well", arguments: [
        "UPDATE answer SET first = 'disagree' WHERE label = (SELECT MIN(label) FROM answer)", "DELETE FROM answer",
        "INSERT INTO answer SELECT room, step, x'01', first, first_reason, second, second_reason FROM answer LIMIT 1",
        "UPDATE event SET body = NULL WHERE sequence = (SELECT MAX(sequence) FROM event)", "UPDATE event SET body = NULL WHERE sequence = 1",
        "UPDATE event SET body = CAST('{\"ended\":{}}' AS BLOB) WHERE body IS NULL",
    ])
    func tamperAfterCut(sql: String) throws {
        let (store, _) = try played()
        try store.cutLinks()
        #expect(try store.verify().isEmpty)
        try store.queue.write { try $0.execute(sql: sql) }
        #expect(try !store.verify().isEmpty)
    }

    @Test("a crash between the end and the cut is made up for when the session is served again")
    func lateCut() throws {
        let (store, _) = try played()
        let count = try store.events().count
        _ = try store.append([(9, .ended)], commands: [], expecting: count)
        #expect(try store.needsCut)
        try store.close()
        let again = try sessions.open("proef", servingAt: "127.0.0.1:9")
        #expect(try !again.needsCut)
        #expect(try again.events().allSatisfy { !$0.event.isPrivate })
        #expect(try again.verify().isEmpty)
        #expect(try again.answers()[Sample.a]?["s1"]?.count == 3)
        try again.close()
    }

    @Test("somebody reads the file when the session ends: the cut is finished once they are gone")
    func busyCut() throws {
        let (store, _) = try played()
        var configuration = Configuration()
        configuration.readonly = true
        let reader = try DatabaseQueue(path: sessions.file(of: "proef"), configuration: configuration)
        try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
        try reader.unsafeRead { db in
            try db.execute(sql: "BEGIN; SELECT COUNT(*) FROM event")
            try store.cutLinks()
            #expect(try store.needsCut, "the write-ahead log still holds what was taken out")
            try db.execute(sql: "COMMIT")
        }
        try reader.close()
        try store.close()
        let again = try sessions.open("proef")
        #expect(try !again.needsCut)
        #expect(try again.verify().isEmpty)
    }

    @Test("of a question that few answered no reason is kept: it would point at its author")
    func fewReasons() throws {
        let (store, _) = try played()
        try store.cutLinks(roomMinimum: 5)
        #expect(try store.answers()[Sample.a]?["s1"]?.allSatisfy { $0.first?.reason == nil && $0.first?.stance == .agree } == true)
    }

    /// A log in which three people answered, one of them before and after a reveal.
    func played() throws -> (SessionStore, TestSupport.Table) {
        var table = TestSupport.Table()
        table.seatAll([Sample.a])
        table.advance(times: 4)
        for number in 1...3 {
            table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: "GEHEIM\(number)"), by: Sample.person(number))
        }
        table.advance(times: 3)
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(2), reply: false), by: Sample.leader)
        table.perform(.say(text: "GEZEGD"), by: Sample.person(2))
        let store = try sessions.open("proef")
        let before = try store.events().count
        _ = try store.append(table.log.dropFirst(before).map { ($0.at, $0.event) }, commands: [(Sample.person(1), "c")], expecting: before)
        return (store, table)
    }

    @Test("cutting: the answers stay, nobody's; the chain still checks; nothing is left in the file")
    func cut() throws {
        let (store, _) = try played()
        try store.cutLinks(roomMinimum: 3)
        try store.cutLinks(roomMinimum: 3)
        #expect(try store.verify().isEmpty)
        #expect(try store.answers()[Sample.a]?["s1"]?.count == 3)
        #expect(try store.commandIDs().isEmpty)
        #expect(try store.events().allSatisfy { !$0.event.isPrivate })
        try store.close()
        let bytes = try Data(contentsOf: URL(filePath: sessions.file(of: "proef")))
        #expect(bytes.range(of: Data("{\"answered\":{\"answer\"".utf8)) == nil)
        #expect(!FileManager.default.fileExists(atPath: sessions.file(of: "proef") + "-wal"))
    }

    @Test("erasing: the words go, counted answers stay without a person, the chain still checks")
    func erase() throws {
        let (store, table) = try played()
        let name = try #require(table.session.pseudonym(of: Sample.person(2)))
        #expect(try store.erase(Sample.person(2)) > 2)
        #expect(try store.verify().isEmpty)
        #expect(try store.answers()[Sample.a]?["s1"]?.count == 3)
        var session = Session()
        for one in try store.events() { session.apply(one.event, at: one.at) }
        #expect(session.room(Sample.a)?.contributions.map(\.text) == [""])
        #expect(session.pseudonym(of: Sample.person(2)) == "—")
        try store.close()
        let bytes = try Data(contentsOf: URL(filePath: sessions.file(of: "proef")))
        for gone in ["GEZEGD", "GEHEIM2", "\"name\":\"\(name)\""] { #expect(bytes.range(of: Data(gone.utf8)) == nil, "\(gone)") }
        #expect(bytes.range(of: Data("GEHEIM1".utf8)) != nil)
    }

    @Test("codes and tokens are kept as keyed hashes only")
    func hashes() throws {
        let store = try sessions.open("proef")
        let count = try store.events().count
        _ = try store.append([], commands: [], seats: [.confirmed(Sample.person(1), .token([1, 2]), at: 9)], expecting: count)
        let record = try #require(try store.seats().first { $0.seat == Sample.person(1) })
        #expect(record.codeHash == KeyedHash.of("CODE-\(Sample.person(1).name)", key: try store.hashKey()))
        #expect(record.claimedAt == 9 && record.tokenHash == [1, 2])
        _ = try store.append([], commands: [], seats: [.renewed(Sample.person(1), codeHash: [3])], expecting: count)
        #expect(try store.seats().first { $0.seat == Sample.person(1) }?.claimedAt == nil)
        try store.close()
        let bytes = try Data(contentsOf: URL(filePath: sessions.file(of: "proef")))
        #expect(bytes.range(of: Data("CODE-".utf8)) == nil)
    }

    @Test("what can not be made leaves nothing; what is left of an earlier session stands in the way")
    func createFails() throws {
        let nowhere = folder.path + "/geen/x.rondetafel"
        func create(_ path: String) throws {
            try SessionStore.create(
                path: path, opening: [], at: 1, codes: [:], address: Address(host: "x", port: 1), name: "x")
        }
        #expect(throws: StoreError.io(nowhere)) { try create(nowhere) }
        let path = sessions.file(of: "rest")
        try Data([1]).write(to: URL(filePath: path + "-wal"))
        #expect(throws: StoreError.exists(path + "-wal")) { try create(path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["proef.rondetafel", "rest.rondetafel-wal"])
    }

    @Test("a damaged page is no session, wherever it is met; the words of SQLite go no further")
    func damaged() throws {
        let path = sessions.file(of: "proef")
        var bytes = try Data(contentsOf: URL(filePath: path))
        for index in stride(from: 4096, to: bytes.count, by: 4096) {
            bytes.replaceSubrange(index..<min(index + 300, bytes.count), with: Data(repeating: 0x55, count: 300))
        }
        try bytes.write(to: URL(filePath: path))
        let store = try sessions.open("proef")
        do {
            _ = try store.events()
            Issue.record("was read")
        } catch {
            #expect(StoreError.of(error, path: path) == .notASession(path))
        }
        #expect(StoreError.of(DatabaseError(resultCode: .SQLITE_FULL), path: path) == .io(path))
        #expect(StoreError.of(StoreError.notASession("event"), path: path) == .notASession(path))
    }

    @Test("looking at a file that is not ours leaves it as it was, and makes nothing beside it")
    func foreign() throws {
        let other = folder.path + "/ander.db"
        let queue = try DatabaseQueue(path: other)
        try queue.write { try $0.execute(sql: "CREATE TABLE t (a)") }
        try queue.close()
        let bytes = try Data(contentsOf: URL(filePath: other))
        #expect(throws: StoreError.notASession(other)) { try SessionStore.open(other, serving: "x") }
        #expect(throws: StoreError.notASession(other)) { try SessionStore.remove(other) }
        #expect(try Data(contentsOf: URL(filePath: other)) == bytes)
        #expect(throws: StoreError.missing(folder.path)) { try SessionStore.open(folder.path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["ander.db", "proef.rondetafel"])
    }

    @Test("removing takes all of a session but its verslagen")
    func remove() throws {
        _ = try sessions.writeInvitation("x", name: "a.txt", session: "proef")
        let verslag = folder.path + "/proef.verslag.md"
        try Data([1]).write(to: URL(filePath: verslag))
        let store = try sessions.open("proef", servingAt: "127.0.0.1:9")
        #expect(throws: StoreError.served(by: "127.0.0.1:9")) { try SessionStore.remove(sessions.file(of: "proef")) }
        try store.close()
        #expect(try SessionStore.remove(sessions.file(of: "proef")) == [verslag])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["proef.verslag.md"])
    }

    @Test("who looks whether a session is served takes nothing from who is about to serve it")
    func looking() async throws {
        let sessions = sessions
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for _ in 0..<2000 { _ = sessions.served("proef") } }
            for _ in 0..<200 { try sessions.open("proef", servingAt: "127.0.0.1:9").close() }
            try await group.waitForAll()
        }
    }
}
