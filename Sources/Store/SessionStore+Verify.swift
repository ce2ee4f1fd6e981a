import Deliberation
import FoundationEssentials
import GRDB
import Ledger

/// What is wrong with a session's file.
package enum ChainProblem: Hashable, Sendable {
    /// There is no log at all.
    case empty
    case gap(after: Int)
    /// The body or the time is not the one that was written.
    case changed(Int)
    case brokenLink(Int)
    /// The body is gone, and the log does not say why.
    case missing(Int)
    /// The end is not where the file says: events are missing.
    case wrongHead
    case unreadable(Int)
    /// The answers without persons are not those that the log speaks of.
    case answersChanged
    /// A seat that the script lays is not in the file, or another one is.
    case seatsChanged
    /// Something lies among the ballots that is none, or in a box that the script knows nothing of.
    case strangeBallot
    /// A ballot in this box does not fit the form of its step.
    case badBallot(BoxKey)
    /// A ballot in this box is not the one that was sealed.
    case wrongSeal(BoxKey)
    /// The box does not hold what was told when it was closed.
    case boxChanged(BoxKey)
    /// There are more ballots than people who voted, or fewer.
    case votersDiffer(BoxKey)
    /// The session has ended, and the log does not say that this box was closed.
    case boxOpen(BoxKey)
    /// The box was closed twice, or somebody voted after it was closed.
    case boxReopened(BoxKey)
}

extension SessionStore {
    /// Checks the whole file against its chain; empty when all holds. Never traps, whatever the rows hold.
    package func verify() throws -> [ChainProblem] {
        try queue.read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT * FROM event ORDER BY sequence").map(LogRow.init)
            var problems: [ChainProblem] = rows.isEmpty ? [.empty] : []
            var link = HashChain.start
            var last = 0
            for row in rows {
                if row.sequence != last + 1 { problems.append(.gap(after: last)) }
                last = row.sequence
                link = HashChain.link(after: link, digest: row.digest)
                if row.link != link { problems.append(.brokenLink(row.sequence)) }
            }
            if try Meta.get(db, .head) ?? [] != link { problems.append(.wrongHead) }
            // Only an amendment that is itself unchanged allows anything.
            let amendments = rows.compactMap { row -> (removed: [Int], replaced: [Int: String], answers: String)? in
                guard row.isAsWritten, case .amended(let removed, let replaced, let answers)? = row.event else { return nil }
                return (removed, replaced, answers)
            }
            let removed = Set(amendments.flatMap(\.removed))
            let replaced = amendments.reduce(into: [Int: String]()) { $0.merge($1.replaced) { _, last in last } }
            for row in rows {
                if row.body == nil {
                    if !removed.contains(row.sequence) { problems.append(.missing(row.sequence)) }
                } else if row.event == nil {
                    problems.append(.unreadable(row.sequence))
                } else if !row.isAsWritten, replaced[row.sequence] != Hex.encode(row.ownDigest) {
                    problems.append(.changed(row.sequence))
                }
            }
            let rowCount = try SessionStore.unlinkedCount(db)
            let answers = try SessionStore.answersDigest(db)
            if let told = amendments.last?.answers { if told != answers { problems.append(.answersChanged) } }
            else if rowCount > 0 { problems.append(.answersChanged) }
            if case .created(let script, _)? = rows.first?.event {
                let laid = Set(script.seats.map(\.name))
                if Set(try String.fetchAll(db, sql: "SELECT CAST(name AS TEXT) FROM seat")) != laid { problems.append(.seatsChanged) }
            }
            return problems + (try SessionStore.boxProblems(rows.compactMap(\.event), db))
        }
    }

    /// What people read to each other as six words: the link of the event that ended the session; of one that goes on,
    /// the last link so far. What the file does to itself later (the cut, an erasure) stands behind it in the chain
    /// and does not change it.
    package func head() throws -> [UInt8] {
        try queue.read { db in
            let end = try EventBody.encode(.ended)
            let sql = "SELECT link FROM event WHERE body = ? ORDER BY sequence LIMIT 1"
            guard let row = try Row.fetchOne(db, sql: sql, arguments: [Data(end)]) else {
                return try Meta.get(db, .head) ?? HashChain.start
            }
            return Array(try row.checked("link", as: Data.self))
        }
    }
}

/// A row of the log, read without trust in what it holds.
private struct LogRow {
    let sequence: Int
    let at: Int64?
    let body: [UInt8]?
    let salt: [UInt8]
    let digest: [UInt8]
    let link: [UInt8]
    let event: Event?

    init(_ row: Row) {
        func bytes(_ name: String) -> [UInt8]? { Data.fromDatabaseValue(row[name] ?? .null).map { Array($0) } }
        sequence = Int.fromDatabaseValue(row["sequence"] ?? .null) ?? 0
        at = Int64.fromDatabaseValue(row["at"] ?? .null)
        body = (row["body"] ?? .null) == DatabaseValue.null ? nil : bytes("body") ?? []
        salt = bytes("salt") ?? []
        digest = bytes("digest") ?? []
        link = bytes("link") ?? []
        event = body.flatMap { try? EventBody.decode($0) }
    }

    var ownDigest: [UInt8] { HashChain.digest(salt: salt, at: at ?? .min, body: body ?? []) }

    /// Whether body and time are those that the chain holds.
    var isAsWritten: Bool { ownDigest == digest }
}
