import GRDB

/// The tables of a session's file.
enum Schema {
    /// `rdtf`: says whose file this is.
    static let applicationID = 0x7264_7466
    static let version = 3

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
        try addCandidates(db)
        try addBallots(db)
        try addResponses(db)
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// Tokens and terugkeercodes that were handed out and not confirmed yet. A file that was made before this table
    /// gets it when it is served; a program that does not know it passes over it.
    static func addCandidates(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS candidate (
                    number INTEGER PRIMARY KEY, seat TEXT NOT NULL, kind TEXT NOT NULL, hash BLOB NOT NULL)
                """)
    }
    /// The boxes (docs/protocol.md section 9): no seat, no time, no order but that of the seals. `body` is the canonical
    /// ballot. Since version 2; a file of version 1 gets it when it is served, and else has no ballots.
    static func addBallots(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS ballot (
                    room TEXT NOT NULL, step TEXT NOT NULL, seal BLOB NOT NULL, opening BLOB NOT NULL,
                    body BLOB NOT NULL, PRIMARY KEY (room, step, seal)) WITHOUT ROWID
                """)
    }

    /// After the end: responses to questionnaires without persons, and what the authors of private reasons were asked
    /// on and replied. Each row of `asked` has the label of the answer or of the response that it goes on about. `choices`
    /// is a JSON array of indexes and nulls. Since version 3; a file made before gets them when it is served.
    static func addResponses(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS response (
                    room TEXT NOT NULL, step TEXT NOT NULL, label BLOB NOT NULL, choices TEXT NOT NULL, text TEXT,
                    PRIMARY KEY (room, step, label)) WITHOUT ROWID;
                CREATE TABLE IF NOT EXISTS asked (
                    room TEXT NOT NULL, step TEXT NOT NULL, label BLOB NOT NULL, number INTEGER NOT NULL,
                    moment TEXT NOT NULL, question TEXT NOT NULL, reply TEXT,
                    PRIMARY KEY (room, step, label, number)) WITHOUT ROWID;
                """)
    }

    /// Brings a file that is going to be served to this version.
    static func upgrade(_ db: Database) throws {
        try addCandidates(db)
        try addBallots(db)
        try addResponses(db)
        if try (Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0) < version {
            try db.execute(sql: "PRAGMA user_version = \(version)")
        }
    }
}
