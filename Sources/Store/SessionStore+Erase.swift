package import Deliberation
import FoundationEssentials
import GRDB
import Ledger

extension SessionStore {
    package func eventCount() throws -> Int { try queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM event") ?? 0 } }

    /// Takes a participant's texts out: what they said, their pseudonym, private lines, reasons and what they were asked on
    /// about them and replied, responses, ideas, proposals (also where another group was shown them), drafts, and why they
    /// were removed from the table.
    ///
    /// A ballot cannot be taken out: nobody knows whose it is. That somebody voted stays, so that ballots can be
    /// counted against voters. Once the session has ended, nobody knows whose a proposal, an idea or a
    /// reply is either: it stays.
    ///
    /// Answers and responses that were counted in a published outcome stay, without a person: a verslag that differs from
    /// that outcome by one would tell what this person answered. Others go. The chain still checks, over the
    /// digests. Returns how many texts were taken out.
    package func erase(_ seat: Seat) throws -> Int {
        let count = try queue.write { db in
            var session = Session()
            var rows: [(sequence: Int, at: Int64, event: Event)] = []
            for row in try Row.fetchAll(db, sql: "SELECT sequence, at, body FROM event ORDER BY sequence") {
                guard let body: Data = row["body"] else { continue }
                let event = try EventBody.decode(Array(body))
                session.apply(event, at: row["at"])
                rows.append((row["sequence"], row["at"], event))
            }
            if let id = seat.room, let room = session.room(id) {
                for (step, pairs) in room.answers {
                    guard let pair = pairs[seat], room.outcomes[step] != nil else { continue }
                    var kept = AnswerPair(first: pair.first.map { Answer(stance: $0.stance) })
                    if room.shifts[step] != nil { kept.second = pair.second.map { Answer(stance: $0.stance) } }
                    try SessionStore.keepUnlinked(kept, asked: [], room: id, step: step, db)
                }
                for (step, responses) in room.responses {
                    guard let response = responses[seat], room.formOutcomes[step] != nil else { continue }
                    try SessionStore.keepUnlinked(response.withoutText, asked: [], room: id, step: step, db)
                }
            }
            var traces = Traces(of: seat, in: session, rows.map(\.event))
            var removed: [Int] = []
            var replaced: [Int: String] = [:]
            for row in rows {
                let after = traces.erased(row.event)
                guard after != row.event else { continue }
                if after == .removed {
                    removed.append(row.sequence)
                    try db.execute(
                        sql: "UPDATE event SET body = NULL, salt = NULL WHERE sequence = ?", arguments: [row.sequence])
                } else {
                    let body = try EventBody.encode(after)
                    let salt = try SecureRandom.bytes(32)
                    replaced[row.sequence] = Hex.encode(HashChain.digest(salt: salt, at: row.at, body: body))
                    try db.execute(
                        sql: "UPDATE event SET body = ?, salt = ? WHERE sequence = ?",
                        arguments: [Data(body), Data(salt), row.sequence])
                }
            }
            try db.execute(sql: "DELETE FROM draft WHERE seat = ?", arguments: [seat.name])
            if !removed.isEmpty || !replaced.isEmpty { try SessionStore.amend(removed: removed, replaced: replaced, db) }
            return removed.count + replaced.count
        }
        guard try vacuum() else { throw StoreError.inUse(path) }
        return count
    }
}
