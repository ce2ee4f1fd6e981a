import Deliberation
import Foundation
import GRDB
import Ledger
import Testing
import TestSupport

@testable import Store

/// No call anywhere returns a ballot with its voter, and the file keeps nothing that joins the two.
@Suite("A ballot and its voter never stand together")
struct SecrecyTests {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    private static func files(_ target: String) throws -> [String] {
        let folder = sources.appending(path: target)
        let paths = try #require(FileManager.default.subpaths(atPath: folder.path)).filter { $0.hasSuffix(".swift") }
        return try paths.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    }

    @Test("no table has both a seat and a ballot; that of ballots has no place, no time, nothing beside it")
    func schema() throws {
        let voting = try Voting()
        try voting.store.queue.read { db in
            let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
            #expect(tables.contains("ballot") && tables.count > 5)
            for table in tables {
                let columns = Set(try db.columns(in: table).map(\.name))
                let tellsSeat = !columns.isDisjoint(with: ["seat", "name", "code", "token"])
                let tellsBallot = !columns.isDisjoint(with: ["seal", "opening", "ballot"])
                #expect(!(tellsSeat && tellsBallot), "\(table)")
                if tellsBallot { #expect(table == "ballot", "\(table)") }
            }
            #expect(try db.columns(in: "ballot").map(\.name) == ["room", "step", "seal", "opening", "body"])
            // The order of a table without rowid is its key's; there is no number that counts up.
            #expect(throws: DatabaseError.self) { try Row.fetchAll(db, sql: "SELECT rowid FROM ballot") }
            #expect(try db.primaryKey("ballot").columns == ["room", "step", "seal"])
            // No index, no trigger, no view, no foreign key beside it.
            #expect(try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')").isEmpty)
            #expect(try db.indexes(on: "ballot").allSatisfy { $0.columns == ["room", "step", "seal"] })
            for table in tables { #expect(try db.foreignKeys(on: table).isEmpty) }
        }
    }

    @Test("no row of another table holds anything of a ballot after a vote")
    func rows() throws {
        let voting = try Voting()
        try voting.voted()
        try voting.store.queue.read { db in
            let secrets = try Row.fetchAll(db, sql: "SELECT seal, opening, body FROM ballot").flatMap { row in
                (0..<3).map { row[$0] as Data }
            }
            #expect(secrets.count == 15)
            for table in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'ballot'") {
                for row in try Row.fetchAll(db, sql: "SELECT * FROM \(table)") {
                    for (_, value) in row {
                        guard let bytes = Data.fromDatabaseValue(value) else { continue }
                        for secret in secrets {
                            #expect(bytes.range(of: secret) == nil && bytes.range(of: Data(Hex.encode(secret).utf8)) == nil, "\(table)")
                        }
                    }
                }
            }
        }
    }

    /// A declaration as far as its body, on one line.
    private static func signatures(_ source: String) -> [String] {
        var found: [String] = []
        var open: String?
        for line in source.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) where !line.hasPrefix("//") {
            if open == nil, line.contains(/\b(func|init|case|var|let|subscript)\b/) { open = "" }
            guard let text = open else { continue }
            let all = text + " " + line
            if line.contains("{") || !(all.count { $0 == "(" } > all.count { $0 == ")" }) {
                found.append(all)
                open = nil
            } else {
                open = all
            }
        }
        return found
    }

    @Test("no function, value or case of the store and of the ledger speaks of a seat and of a ballot")
    func functions() throws {
        var (read, apart) = (0, 0)
        for source in try Self.files("Store") + Self.files("Ledger") + Self.files("Findings") {
            for signature in Self.signatures(source) {
                read += 1
                let speaksOfSeat = signature.contains(/\b(Seat|Seat\?|SeatRecord|SeatChange)\b/)
                let speaksOfBallot = signature.contains(/\b(Ballot|CastBallot|BoxedBallot|BallotChange)\b/)
                guard speaksOfSeat, speaksOfBallot else { continue }
                // The one call that takes both keeps them apart, and gives events back.
                apart += 1
                #expect(signature.contains("func append(") && signature.contains("-> [Recorded]"), "\(signature)")
            }
        }
        #expect(read > 300 && apart == 1)
    }

    @Test("no query names the table of ballots and another one, or a seat")
    func queries() throws {
        var read = 0
        for source in try Self.files("Store") {
            for literal in source.matches(of: /"""(?s:.*?)"""|"(?:[^"\\\n]|\\.)*"/).map({ String($0.output) }) {
                for statement in literal.split(separator: ";") where statement.contains(/\bballot\b/) && statement.contains(/\b(FROM|INTO|TABLE)\b/) {
                    read += 1
                    #expect(!statement.contains(/\b(seat|event|command|draft|candidate|answer|JOIN)\b/), "\(statement)")
                }
            }
        }
        #expect(read >= 4)
    }

    @Test("no event, no frame and no view of a session holds a ballot: it has one way, into the box")
    func messages() throws {
        for file in ["Deliberation/Event.swift", "Deliberation/Session/Session.swift", "Deliberation/Session/Room.swift"] {
            let source = try String(contentsOf: Self.sources.appending(path: file), encoding: .utf8)
            let code = source.split(separator: "\n").filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
            #expect(!code.contains { $0.contains(/\b(Ballot|CastBallot)\b/) }, "\(file)")
        }
    }
}
