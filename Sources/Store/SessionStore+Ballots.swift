package import Deliberation
import FoundationEssentials
import GRDB
import Ledger

/// The boxes. No function here takes or gives a seat.
extension SessionStore {
    static func make(_ change: BallotChange, _ db: Database) throws {
        switch change {
        case .put(let room, let step, let boxed, let replaced):
            if let replaced { try take(replaced, from: BoxKey(room: room, step: step), db) }
            try put(boxed, into: BoxKey(room: room, step: step), db)
        }
    }

    private static func put(_ boxed: BoxedBallot, into box: BoxKey, _ db: Database) throws {
        guard let seal = sealBytes(boxed.seal), let opening = sealBytes(boxed.opening) else { throw BoxError.badSeal }
        try db.execute(
            sql: "INSERT OR IGNORE INTO ballot (room, step, seal, opening, body) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                box.room.rawValue, box.step.rawValue, Data(seal), Data(opening), Data(CanonicalBallot.bytes(boxed.ballot)),
            ])
        guard db.changesCount == 1 else { throw BoxError.repeated }
    }

    private static func take(_ seal: String, from box: BoxKey, _ db: Database) throws {
        guard let seal = sealBytes(seal) else { throw BoxError.badSeal }
        try db.execute(
            sql: "DELETE FROM ballot WHERE room = ? AND step = ? AND seal = ?",
            arguments: [box.room.rawValue, box.step.rawValue, Data(seal)])
        guard db.changesCount == 1 else { throw BoxError.notThere }
    }

    private static func sealBytes(_ text: String) -> [UInt8]? {
        Hex.decode(text).flatMap { $0.count == SHA256.length ? $0 : nil }
    }

    /// All ballots that count, each box sorted by seal; nothing in the file says in what order they came. Throws
    /// `.notASession` for rows that are none of ours.
    package func boxes() throws -> [BoxKey: [BoxedBallot]] {
        try queue.read { db in
            var boxes: [BoxKey: [BoxedBallot]] = [:]
            for row in try SessionStore.ballotRows(db) {
                let room = RoomID(rawValue: try row.checked("room"))
                let step = StepID(rawValue: try row.checked("step"))
                boxes[BoxKey(room: room, step: step), default: []].append(try BoxedBallot(row))
            }
            return boxes.mapValues { $0.sorted { $0.seal < $1.seal } }
        }
    }

    /// What was voted, without seals, by room and step.
    package func ballots() throws -> [RoomID: [StepID: [Ballot]]] {
        try boxes().reduce(into: [:]) { $0[$1.key.room, default: [:]][$1.key.step] = $1.value.map(\.ballot) }
    }

    /// The rows of all boxes. A file that was made before there were ballots has none until it is served.
    static func ballotRows(_ db: Database) throws -> [Row] {
        guard try db.tableExists("ballot") else { return [] }
        return try Row.fetchAll(db, sql: "SELECT room, step, seal, opening, body FROM ballot ORDER BY room, step, seal")
    }

    /// Makes the file forget in what order ballots came: call it when a box was closed.
    ///
    /// The table has no order of its own, but its pages keep one (a new row goes to where a page has room), and the
    /// write-ahead log keeps each ballot beside the commit that told who voted. VACUUM writes every page anew, from
    /// rows sorted by seal, and the checkpoint empties the log. While another process reads the file the log cannot be
    /// emptied: then it is left at that and false is returned. The end of a session does the same and goes on trying.
    @discardableResult
    package func shuffleBoxes() -> Bool {
        // Whoever reads must not hold up everybody at the table.
        try? queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 200") }
        defer {
            try? queue.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA busy_timeout = \(Int(SessionStore.patience * 1000))")
            }
        }
        guard (try? vacuum()) == true else { return false }
        guard (try? queue.write({ try Meta.set($0, .unshuffled, [0]) })) != nil else { return false }
        _ = try? checkpoint()
        return true
    }
}

extension BoxedBallot {
    init(_ row: Row) throws {
        let seal = try row.checked("seal", as: Data.self)
        let opening = try row.checked("opening", as: Data.self)
        let body = try row.checked("body", as: Data.self)
        guard seal.count == SHA256.length, opening.count == Commitment.openingLength,
            let ballot = CanonicalBallot.ballot(Array(body))
        else { throw StoreError.notASession("ballot") }
        self.init(seal: Hex.encode(seal), opening: Hex.encode(opening), ballot: ballot)
    }
}
