import GRDB

/// The tables of a session's file.
enum Schema {
    /// `rdtf`: says whose file this is.
    static let applicationID = 0x7264_7466
    static let version = 1

    static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
                -- body is NULL where it was taken away; digest and link stay, so the chain still checks. What was taken
                -- away or rewritten stands in an `amended` event.
                CREATE TABLE event (
                    sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, body BLOB, salt BLOB, digest BLOB NOT NULL,
                    link BLOB NOT NULL);
                CREATE TABLE seat (
                    name TEXT PRIMARY KEY, code BLOB NOT NULL, token BLOB, return_code BLOB, claimed_at INTEGER)
                    WITHOUT ROWID;
                CREATE TABLE command (seat TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (seat, id)) WITHOUT ROWID;
                CREATE TABLE draft (seat TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
                -- After the end: answers without persons, in the order of a label drawn anew for each question.
                CREATE TABLE answer (
                    room TEXT NOT NULL, step TEXT NOT NULL, label BLOB NOT NULL,
                    first TEXT, first_reason TEXT, second TEXT, second_reason TEXT,
                    PRIMARY KEY (room, step, label)) WITHOUT ROWID;
                """)
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }
}
