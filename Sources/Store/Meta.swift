import FoundationEssentials
import GRDB

/// What a session's file knows of itself.
enum Meta: String {
    case hashKey, address, name
    /// The last link of the chain.
    case head
    /// Set while the link between answers and seats is being cut, and once it is.
    case cut
    /// Set by every ballot, until the file was written anew without the order in which they came.
    case unshuffled
    /// Written over what a commit that failed may have left behind; its value means nothing.
    case settled

    static func get(_ db: Database, _ key: Meta) throws -> [UInt8]? {
        try Data.fetchOne(db, sql: "SELECT value FROM meta WHERE key = ?", arguments: [key.rawValue]).map { Array($0) }
    }

    static func set(_ db: Database, _ key: Meta, _ value: [UInt8]) throws {
        try db.execute(
            sql: "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            arguments: [key.rawValue, Data(value)])
    }
}
