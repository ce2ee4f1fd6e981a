import Deliberation
import FoundationEssentials
import GRDB

extension SessionStore {
    package func seats() throws -> [SeatRecord] {
        try queue.read { db in
            var candidates: [String: [SeatKey]] = [:]
            // A file that was made before there were candidates has none until it is served.
            if try db.tableExists("candidate") {
                for row in try Row.fetchAll(db, sql: "SELECT seat, kind, hash FROM candidate ORDER BY number") {
                    let hash = Array(try row.checked("hash", as: Data.self))
                    let key: SeatKey = try row.checked("kind", as: String.self) == "token" ? .token(hash) : .returnCode(hash)
                    candidates[try row.checked("seat"), default: []].append(key)
                }
            }
            return try Row.fetchAll(db, sql: "SELECT name, code, token, return_code, claimed_at FROM seat").compactMap {
                row in
                let name: String = try row.checked("name")
                guard let seat = Seat(name: name) else { return nil }
                return SeatRecord(
                    seat: seat, codeHash: Array(try row.checked("code", as: Data.self)),
                    tokenHash: try row.checkedIfPresent("token", as: Data.self).map { Array($0) },
                    returnHash: try row.checkedIfPresent("return_code", as: Data.self).map { Array($0) },
                    claimedAt: try row.checkedIfPresent("claimed_at"), candidates: candidates[name] ?? [])
            }
        }
    }

    static func make(_ change: SeatChange, _ db: Database) throws {
        switch change {
        case .offered(let seat, let key):
            let kind = column(key)
            try db.execute(
                sql: "INSERT INTO candidate (seat, kind, hash) VALUES (?, ?, ?)",
                arguments: [seat.name, kind, Data(key.hash)])
            try db.execute(
                sql: """
                    DELETE FROM candidate WHERE seat = ? AND kind = ? AND number NOT IN
                    (SELECT number FROM candidate WHERE seat = ? AND kind = ? ORDER BY number DESC LIMIT ?)
                    """, arguments: [seat.name, kind, seat.name, kind, SeatKey.candidateLimit])
        case .confirmed(let seat, let key, let at):
            let kind = column(key)
            try db.execute(
                sql: "UPDATE seat SET claimed_at = COALESCE(claimed_at, ?), \(kind) = ? WHERE name = ?",
                arguments: [at, Data(key.hash), seat.name])
            try db.execute(sql: "DELETE FROM candidate WHERE seat = ? AND kind = ?", arguments: [seat.name, kind])
        case .renewed(let seat, let codeHash):
            try db.execute(
                sql: "UPDATE seat SET code = ?, token = NULL, return_code = NULL, claimed_at = NULL WHERE name = ?",
                arguments: [Data(codeHash), seat.name])
            try db.execute(sql: "DELETE FROM candidate WHERE seat = ?", arguments: [seat.name])
            // Whoever takes the seat now may be another person.
            try db.execute(sql: "DELETE FROM draft WHERE seat = ?", arguments: [seat.name])
        case .moved(let seat, let other, let spent):
            guard
                let old = try Row.fetchOne(
                    db, sql: "SELECT code, token, return_code, claimed_at FROM seat WHERE name = ?", arguments: [seat.name])
            else { return }
            let claimedAt: Int64? = try old.checkedIfPresent("claimed_at")
            let (token, returnCode): (Data?, Data?) = (try old.checkedIfPresent("token"), try old.checkedIfPresent("return_code"))
            try db.execute(
                sql: "UPDATE seat SET token = ?, return_code = ?, claimed_at = ? WHERE name = ?",
                arguments: [token, returnCode, claimedAt, other.name])
            try db.execute(sql: "UPDATE seat SET token = NULL, return_code = NULL WHERE name = ?", arguments: [seat.name])
            try db.execute(sql: "DELETE FROM candidate WHERE seat = ?", arguments: [other.name])
            try db.execute(sql: "UPDATE candidate SET seat = ? WHERE seat = ?", arguments: [other.name, seat.name])
            try db.execute(sql: "DELETE FROM draft WHERE seat = ?", arguments: [seat.name])
            guard claimedAt == nil else { return }
            let code: Data = try old.checked("code")
            try db.execute(sql: "UPDATE seat SET code = ? WHERE name = ?", arguments: [Data(spent), seat.name])
            try db.execute(sql: "UPDATE seat SET code = ? WHERE name = ?", arguments: [code, other.name])
        }
    }

    /// Where a key of this kind is kept: a column of `seat`, and the kind of a candidate.
    private static func column(_ key: SeatKey) -> String {
        switch key {
        case .token: "token"
        case .returnCode: "return_code"
        }
    }
}
