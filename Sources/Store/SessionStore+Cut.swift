package import Deliberation
import FoundationEssentials
import GRDB
import Ledger

extension SessionStore {
    /// When a session has ended: takes the private answers out of the log and keeps them without persons,
    /// so that the file no longer holds who answered what (design.md section 1). The first and the second
    /// answer stay a pair, and with them what its author was asked on in private and replied (method.md rule 6).
    /// Responses to questionnaires are kept in the same way. Whose proposal or idea is whose, who endorsed it, who
    /// objected to a release, what people and facilitators wrote to each other in private and what facilitators noted for themselves go as well; the words and the counts stay.
    /// Who voted stays: `verify` counts voters against ballots, and nothing joins the two. Command ids and drafts
    /// go too. May be done again; a crash in between is made up for at the next opening.
    ///
    /// `roomMinimum` (T_ROOM): of a question that fewer answered the texts go as well; they would point at their
    /// authors.
    package func cutLinks(roomMinimum: Int = 5) throws {
        try queue.write { db in
            guard try Meta.get(db, .cut) == nil else { return }
            var session = Session()
            var gone: [Int] = []
            var drafts: [ReleaseID: Int] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT sequence, at, body FROM event ORDER BY sequence") {
                guard let body: Data = row["body"] else { continue }
                let event = try EventBody.decode(Array(body))
                session.apply(event, at: row["at"])
                if event.isPrivate { gone.append(row["sequence"]) }
                if case .releaseComposed(_, let draft) = event { drafts[draft.release.id] = row["sequence"] }
            }
            // What was composed and never crossed may hold somebody's words or name: it was refused for that.
            gone += drafts.filter { id, _ in session.rooms.values.allSatisfy { $0.releaseStates[id] != .given } }.values
            gone.sort()
            for room in session.rooms.values {
                for (step, pairs) in room.answers {
                    let isSmall = pairs.count < roomMinimum
                    for (seat, pair) in pairs {
                        try SessionStore.keepUnlinked(
                            isSmall ? pair.withoutReasons : pair, asked: isSmall ? [] : room.asked(seat, step: step, isForm: false),
                            room: room.id, step: step, db)
                    }
                }
                for (step, responses) in room.responses {
                    let isSmall = responses.count < roomMinimum
                    for (seat, response) in responses {
                        try SessionStore.keepUnlinked(
                            isSmall ? response.withoutText : response,
                            asked: isSmall ? [] : room.asked(seat, step: step, isForm: true), room: room.id, step: step, db)
                    }
                }
            }
            for sequence in gone {
                try db.execute(
                    sql: "UPDATE event SET body = NULL, salt = NULL WHERE sequence = ?", arguments: [sequence])
            }
            try db.execute(sql: "DELETE FROM command; DELETE FROM draft")
            try SessionStore.amend(removed: gone, replaced: [:], db)
            try Meta.set(db, .cut, [1])
        }
        try finishCut()
    }

    /// Whether the session has ended and its links are not all cut yet.
    package var needsCut: Bool {
        get throws {
            guard try meta(.cut) != [2] else { return false }
            if try meta(.cut) == [1] { return true }
            return try events().contains { $0.event == .ended }
        }
    }

    /// Leaves nothing of what was taken out in free pages or in the write-ahead log. While another process reads the
    /// file it cannot be done: then the cut stays unfinished, and closing or the next opening tries again.
    func finishCut() throws {
        guard try meta(.cut) == [1] else { return }
        guard try vacuum() else { return }
        try queue.write { try Meta.set($0, .cut, [2]) }
        _ = try checkpoint()
    }

    /// Rewrites the file without its free pages; false where the write-ahead log could not be emptied.
    func vacuum() throws -> Bool {
        try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
        return try checkpoint()
    }

    func checkpoint() throws -> Bool {
        try queue.writeWithoutTransaction { db in
            // The first column says whether a reader was in the way.
            try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)").map { $0[0] as Int? == 0 } ?? false
        }
    }

    /// Under a label drawn anew, in whose order the rows lie.
    static func keepUnlinked(_ pair: AnswerPair, asked: [Asked], room: RoomID, step: StepID, _ db: Database) throws {
        let label = Data(try SecureRandom.bytes(16))
        try db.execute(
            sql: "INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                room.rawValue, step.rawValue, label, pair.first?.stance.rawValue, pair.first?.reason,
                pair.second?.stance.rawValue, pair.second?.reason,
            ])
        try keep(asked, label, room, step, db)
    }

    static func keepUnlinked(_ response: Response, asked: [Asked], room: RoomID, step: StepID, _ db: Database) throws {
        let label = Data(try SecureRandom.bytes(16))
        let choices = String(decoding: try JSONEncoder().encode(response.choices), as: UTF8.self)
        try db.execute(
            sql: "INSERT INTO response VALUES (?, ?, ?, ?, ?)",
            arguments: [room.rawValue, step.rawValue, label, choices, response.text])
        try keep(asked, label, room, step, db)
    }

    private static func keep(_ asked: [Asked], _ label: Data, _ room: RoomID, _ step: StepID, _ db: Database) throws {
        for one in asked {
            try db.execute(
                sql: "INSERT INTO asked VALUES (?, ?, ?, ?, ?, ?, ?)",
                arguments: [room.rawValue, step.rawValue, label, one.number, one.moment.rawValue, one.question, one.reply])
        }
    }

    /// All answers without persons, before and after the cut, by room and step.
    package func answers() throws -> [RoomID: [StepID: [AnswerPair]]] {
        var found: [RoomID: [StepID: [AnswerPair]]] = [:]
        var session = Session()
        for recorded in try events() { session.apply(recorded.event, at: recorded.at) }
        for room in session.rooms.values {
            for (step, pairs) in room.answers { found[room.id, default: [:]][step] = Array(pairs.values) }
        }
        try queue.read { db in
            for row in try Row.fetchAll(db, sql: "SELECT * FROM answer ORDER BY room, step, label") {
                found[RoomID(rawValue: try row.checked("room")), default: [:]][StepID(rawValue: try row.checked("step")), default: []]
                    .append(try SessionStore.pair(row))
            }
        }
        return found
    }
}

extension Event {
    /// Whether it links a person to what they did in private.
    var isPrivate: Bool {
        switch self {
        case .answered, .openTableAnswered, .recognised, .proposed, .endorsed, .alarmed: true
        case .responded, .ideaGiven, .ideaEndorsed, .objected, .reasonAuthors, .askedPrivately, .repliedPrivately, .noted,
            .privateSaid, .privateWordRequested:
            true
        default: false
        }
    }
}

extension AnswerPair {
    fileprivate var withoutReasons: AnswerPair {
        AnswerPair(first: first.map { Answer(stance: $0.stance) }, second: second.map { Answer(stance: $0.stance) })
    }
}

extension Response {
    var withoutText: Response { Response(choices: choices) }
}

extension Room {
    /// What this person was asked on about what they wrote to a question, and what they replied.
    fileprivate func asked(_ seat: Seat, step: StepID, isForm: Bool) -> [Asked] {
        authorQuestions.filter { $0.step == step && ($0.moment == .form) == isForm && authorQuestionsTo[$0.id] == seat }.map {
            Asked(number: $0.id, moment: $0.moment, question: $0.text, reply: authorReplies[$0.id])
        }
    }
}
