import Deliberation
import FoundationEssentials
import GRDB
import Ledger

extension SessionStore {
    /// What the file's own changes took away or rewrote, told to the chain in the same transaction: `verify` allows
    /// these changes and no others.
    static func amend(removed: [Int], replaced: [Int: String], _ db: Database) throws {
        let event = Event.amended(removed: removed, replaced: replaced, answers: try answersDigest(db))
        let last = try Row.fetchOne(db, sql: "SELECT MAX(sequence) AS sequence, MAX(at) AS at FROM event")
        let sequence = (last?["sequence"] as Int? ?? 0) + 1
        // The file has no clock: the time of the last thing that happened.
        let at = last?["at"] as Int64? ?? 0
        let body = try EventBody.encode(event)
        let salt = try SecureRandom.bytes(32)
        let digest = HashChain.digest(salt: salt, at: at, body: body)
        let link = HashChain.link(after: try Meta.get(db, .head) ?? HashChain.start, digest: digest)
        try db.execute(
            sql: "INSERT INTO event (sequence, at, body, salt, digest, link) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [sequence, at, Data(body), Data(salt), Data(digest), Data(link)])
        try Meta.set(db, .head, link)
    }

    /// SHA-256 in hex over all rows of answers without persons, then of responses, then of what authors were asked:
    /// each field with its length before it, and the name of the table before each row but those of answers.
    static func answersDigest(_ db: Database) throws -> String {
        var hash = SHA256()
        func add(_ bytes: [UInt8]?) {
            hash.update(Array((bytes.map { "\($0.count):" } ?? "-").utf8))
            if let bytes { hash.update(bytes) }
        }
        for row in try Row.fetchAll(db, sql: "SELECT * FROM answer ORDER BY room, step, label") {
            add(Data.fromDatabaseValue(row["label"] ?? .null).map { Array($0) })
            for field in ["room", "step", "first", "first_reason", "second", "second_reason"] {
                add(String.fromDatabaseValue(row[field] ?? .null).map { Array($0.utf8) })
            }
        }
        for (table, keys, fields) in unlinked where try db.tableExists(table) {
            for row in try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY \(keys)") {
                add(Array(table.utf8))
                add(Data.fromDatabaseValue(row["label"] ?? .null).map { Array($0) })
                for field in fields {
                    let value: DatabaseValue = row[field] ?? .null
                    // A number as its digits.
                    let text = String.fromDatabaseValue(value) ?? Int64.fromDatabaseValue(value).map { String($0) }
                    add(text.map { Array($0.utf8) })
                }
            }
        }
        return Hex.encode(hash.finalize())
    }

    /// Tables without persons that came after the one of answers.
    private static let unlinked = [
        ("response", "room, step, label", ["room", "step", "choices", "text"]),
        ("asked", "room, step, label, number", ["room", "step", "number", "moment", "question", "reply"]),
    ]

    /// How many rows without persons there are.
    static func unlinkedCount(_ db: Database) throws -> Int {
        try (["answer"] + unlinked.map(\.0)).reduce(0) { sum, table in
            guard try db.tableExists(table) else { return sum }
            return sum + (try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)") ?? 0)
        }
    }
}
