package import Deliberation
import FoundationEssentials
import GRDB
import Ledger

extension SessionStore {
    package func eventCount() throws -> Int { try queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM event") ?? 0 } }

    /// Takes a participant's texts out: what they said, their pseudonym, private lines, reasons, proposals (also where
    /// another group was shown them), drafts.
    ///
    /// A ballot cannot be taken out: nobody knows whose it is. That somebody voted stays, so that ballots can be
    /// counted against voters. Once the session has ended, nobody knows whose a proposal is either: it stays.
    ///
    /// Answers that were counted in a published outcome stay, without a person: a verslag that differs from
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
                    try SessionStore.keepUnlinked([kept], room: id, step: step, db)
                }
            }
            let pairs = session.rooms.values.flatMap { room in room.answers.values.compactMap { $0[seat] } }
            let reasons = pairs.flatMap { [$0.first?.reason, $0.second?.reason] }.compactMap(\.self)
            // From the log: the session no longer knows whose a withdrawn proposal was, and its words stand there.
            let proposals = Set(
                rows.compactMap { row in
                    if case .proposed(seat, let proposal) = row.event { proposal } else { nil }
                })
            var removed: [Int] = []
            var replaced: [Int: String] = [:]
            for row in rows {
                guard let after = row.event.erasing(seat, reasons: reasons, proposals: proposals), after != row.event else { continue }
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

extension Event {
    /// The event without this person's words; itself where it holds none.
    ///
    /// `proposals`: those that this person made, by number in their room.
    func erasing(_ seat: Seat, reasons: [String], proposals: Set<ProposalID> = []) -> Event? {
        switch self {
        case .pseudonymTaken(seat, _): return .pseudonymTaken(seat, name: "—")
        case .said(var contribution) where contribution.seat == seat:
            contribution.text = ""
            return .said(contribution)
        case .answered(seat, _, _, _), .openTableAnswered(seat, _), .quoteAllowed(seat, _, _), .privateSaid(seat, _, _),
            .reflected(seat, _), .recognised(seat, _, _), .proposed(seat, _), .endorsed(seat, _, _):
            return .removed
        case .proposalAdded(let room, var proposal):
            let source = proposal.origin ?? Proposal.Origin(room: room, id: proposal.id)
            guard source.room == seat.room, proposals.contains(source.id) else { return self }
            proposal.text = .erased
            return .proposalAdded(room, proposal)
        case .followUpAsked(let room, seat, _): return .followUpAsked(room, to: seat, text: "—")
        case .reasonsOpened(let room, let step, let moment, let all):
            var left = all
            // One for one: somebody else may have written the same.
            for reason in reasons { if let index = left.firstIndex(of: reason) { left.remove(at: index) } }
            return .reasonsOpened(room, step: step, moment: moment, reasons: left)
        default: return self
        }
    }
}
