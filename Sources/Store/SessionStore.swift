package import Deliberation
import FoundationEssentials
import GRDB
import Glibc
package import Ledger

/// One session in one file: its log, its seats, its drafts. Blocking; used by the session's loop.
///
/// WAL with synchronous=FULL: what `append` returned is on the disk.
package final class SessionStore: Sendable {
    package let path: String
    let queue: DatabaseQueue
    private let lock: SessionLock?
    /// Which file the path named when it was opened: another one, or none, is not this session's.
    private let identity: FileIdentity?

    init(path: String, queue: DatabaseQueue, lock: SessionLock?) {
        self.path = path
        self.queue = queue
        self.lock = lock
        identity = FileIdentity(of: path)
    }

    /// Makes a new session's file, mode 0600, with its first events. Throws `.exists` where the name is taken.
    ///
    /// It is made under another name and gets its own when it is whole; when anything fails nothing stays.
    package static func create(
        path: String, opening: [Event], at: Milliseconds, codes: [Seat: String], address: Address, name: String
    ) throws {
        // What a session that was deleted left of its last writes would be read as ours.
        for taken in [path, "\(path)-wal", "\(path)-journal"] where access(taken, F_OK) == 0 { throw StoreError.exists(taken) }
        let draft = "\(path).new-\(Base64URL.encode(try SecureRandom.bytes(9)))"
        defer { for end in ["-wal", "-shm", "-journal", ""] { unlink(draft + end) } }
        do {
            let file = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            guard file >= 0 else { throw StoreError.io(path) }
            Glibc.close(file)
            let key = try SecureRandom.bytes(32)
            let store = SessionStore(path: draft, queue: try connect(draft, readOnly: false), lock: nil)
            try store.queue.write { db in
                try Schema.create(db)
                try Meta.set(db, .hashKey, key)
                try Meta.set(db, .address, Array(address.text.utf8))
                try Meta.set(db, .name, Array(name.utf8))
                for (seat, code) in codes.sorted(by: { $0.key < $1.key }) {
                    try db.execute(
                        sql: "INSERT INTO seat (name, code) VALUES (?, ?)",
                        arguments: [seat.name, Data(KeyedHash.of(code, key: key))])
                }
            }
            _ = try store.append(opening.map { (at, $0) }, commands: [], expecting: 0)
            try store.queue.writeWithoutTransaction { db in
                _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
            try store.queue.close()
            // A link fails where the name exists: whoever was first has it.
            guard link(draft, path) == 0 else { throw errno == EEXIST ? StoreError.exists(path) : StoreError.io(path) }
        } catch {
            throw StoreError.of(error, path: path)
        }
    }

    /// Opens a session. `serving`: takes the lock, so that one process serves it; throws `.served` where
    /// another one does. A file that is no session of ours is not touched.
    package static func open(_ path: String, serving: String? = nil) throws -> SessionStore {
        try FileHeader.check(path)
        let lock = try serving.map { try SessionLock(path: "\(path)-lock", holder: $0) }
        do {
            let queue = try connect(path, readOnly: false)
            let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
            guard version <= Schema.version else { throw StoreError.newerVersion(path) }
            let store = SessionStore(path: path, queue: queue, lock: lock)
            if serving != nil {
                try queue.write { try Schema.upgrade($0) }
                // A crash may have come between the end of the session and the cut: it is made up for here.
                if try store.needsCut { try store.cutLinks() }
                // Or between a ballot and its box being made to forget the order in which they came.
                if try store.meta(.unshuffled) == [1] { store.shuffleBoxes() }
            }
            return store
        } catch {
            throw StoreError.of(error, path: path)
        }
    }

    /// Seconds that one waits for another process.
    static let patience = 5.0

    private static func connect(_ path: String, readOnly: Bool) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL")
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA secure_delete = ON")
            try db.execute(sql: "PRAGMA foreign_keys = ON")
        }
        let mask = umask(0o077)
        defer { umask(mask) }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Ends the use of the file; what was committed is in it.
    package func close() throws {
        if (try? meta(.cut)) == [1] { try? finishCut() }
        if (try? meta(.unshuffled)) == [1] { shuffleBoxes() }
        try queue.close()
        lock?.release()
    }

    // MARK: the log

    /// Appends events, with the ids of the commands that made them, half-written texts (the last of a seat counts,
    /// nil clears it) and then what changes at the seats and in the boxes, in one durable commit.
    ///
    /// Throws `BoxError`, and writes nothing, for a ballot that cannot go into its box.
    ///
    /// `expecting`: how many events the writer knows of; throws `.unexpectedSequence`, and writes nothing,
    /// when there are others. Throws `.missing` when the file is no longer where it was opened.
    package func append(
        _ events: [(at: Milliseconds, event: Event)], commands: [(seat: Seat, id: String)],
        seats changes: [SeatChange] = [], drafts: [(seat: Seat, text: String?)] = [],
        ballots: [BallotChange] = [], expecting: Int
    ) throws -> [Recorded] {
        var rows: [(body: [UInt8], salt: [UInt8], digest: [UInt8])] = []
        for one in events {
            let body = try EventBody.encode(one.event)
            let salt = try SecureRandom.bytes(32)
            rows.append((body, salt, HashChain.digest(salt: salt, at: one.at, body: body)))
        }
        return try commit { db in
            let count = try Int.fetchOne(db, sql: "SELECT MAX(sequence) FROM event") ?? 0
            guard count == expecting else { throw StoreError.unexpectedSequence }
            var link = try Meta.get(db, .head) ?? HashChain.start
            var recorded: [Recorded] = []
            for (index, one) in events.enumerated() {
                let row = rows[index]
                link = HashChain.link(after: link, digest: row.digest)
                let sequence = count + index + 1
                try db.execute(
                    sql: "INSERT INTO event (sequence, at, body, salt, digest, link) VALUES (?, ?, ?, ?, ?, ?)",
                    arguments: [sequence, one.at, Data(row.body), Data(row.salt), Data(row.digest), Data(link)])
                recorded.append(Recorded(sequence: sequence, at: one.at, event: one.event))
            }
            if !events.isEmpty { try Meta.set(db, .head, link) }
            for (seat, id) in commands {
                try db.execute(
                    sql: "INSERT OR IGNORE INTO command (seat, id) VALUES (?, ?)", arguments: [seat.name, id])
            }
            for draft in drafts { try SessionStore.keep(draft.text, of: draft.seat, db) }
            for change in changes { try SessionStore.make(change, db) }
            for change in ballots { try SessionStore.make(change, db) }
            if !ballots.isEmpty { try Meta.set(db, .unshuffled, [1]) }
            return recorded
        }
    }

    /// One durable commit into the file that was opened.
    private func commit<Value>(_ body: (Database) throws -> Value) throws -> Value {
        guard let identity, identity == FileIdentity(of: path) else { throw StoreError.missing(path) }
        do { return try queue.write(body) } catch let error as DatabaseError {
            // When the disk failed under the commit itself, what was refused may stand whole in the write-ahead
            // log, and a crash would bring it back: the next commit is written over it, so it is made at once.
            try? settle()
            throw error
        }
    }

    /// Whether another file has taken this one's place.
    package var isReplaced: Bool {
        guard let now = FileIdentity(of: path) else { return false }
        return now != identity
    }

    /// Writes a record that means nothing over what a failed commit left; throws when that fails as well.
    package func settle() throws {
        let mark = try SecureRandom.bytes(8)
        try queue.write { try Meta.set($0, .settled, mark) }
    }

    /// The whole log; what was taken away comes as `.removed`. Throws `.notASession` for rows that are none of ours.
    package func events() throws -> [Recorded] {
        try queue.read { db in
            try Row.fetchAll(db, sql: "SELECT sequence, at, body FROM event ORDER BY sequence").map { row in
                let at: Milliseconds = try row.checked("at")
                // A time that no clock shows would end every sum of times in a trap.
                guard (0...Self.latest).contains(at) else { throw StoreError.notASession("at") }
                let body: Data? = try row.checkedIfPresent("body")
                return Recorded(
                    sequence: try row.checked("sequence"), at: at,
                    event: try body.map { try EventBody.decode(Array($0)) } ?? .removed)
            }
        }
    }

    /// Milliseconds since 1970 in the year 9999.
    private static let latest: Milliseconds = 253_402_300_799_999

    package func commandIDs() throws -> [Seat: Set<String>] {
        try queue.read { db in
            var ids: [Seat: Set<String>] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT seat, id FROM command") {
                if let seat = Seat(name: try row.checked("seat")) { ids[seat, default: []].insert(try row.checked("id")) }
            }
            return ids
        }
    }

    // MARK: seats

    package func hashKey() throws -> [UInt8] { try meta(.hashKey) ?? [] }

    package func address() throws -> Address {
        try meta(.address).flatMap { Address(String(decoding: $0, as: UTF8.self)) }
            ?? Address(host: "127.0.0.1", port: 0)
    }

    package func name() throws -> String { String(decoding: try meta(.name) ?? [], as: UTF8.self) }

    func meta(_ key: Meta) throws -> [UInt8]? { try queue.read { try Meta.get($0, key) } }

    // MARK: drafts

    private static func keep(_ text: String?, of seat: Seat, _ db: Database) throws {
        guard let text else { return try db.execute(sql: "DELETE FROM draft WHERE seat = ?", arguments: [seat.name]) }
        try db.execute(
            sql: "INSERT INTO draft (seat, text) VALUES (?, ?) ON CONFLICT (seat) DO UPDATE SET text = excluded.text",
            arguments: [seat.name, text])
    }

    package func drafts() throws -> [Seat: String] {
        try queue.read { db in
            var drafts: [Seat: String] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT seat, text FROM draft") {
                if let seat = Seat(name: try row.checked("seat")) { drafts[seat] = try row.checked("text", as: String.self) }
            }
            return drafts
        }
    }
}
