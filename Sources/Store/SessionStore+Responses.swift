package import Deliberation
import FoundationEssentials
import GRDB

extension SessionStore {
    /// All responses to questionnaires without persons, before and after the cut, by room and step.
    package func responses() throws -> [RoomID: [StepID: [Response]]] {
        var found: [RoomID: [StepID: [Response]]] = [:]
        var session = Session()
        for recorded in try events() { session.apply(recorded.event, at: recorded.at) }
        for room in session.rooms.values {
            for (step, responses) in room.responses where !responses.isEmpty {
                // Not in the order of the seats.
                found[room.id, default: [:]][step] = responses.values.shuffled()
            }
        }
        try queue.read { db in
            // A file that was made before there were questionnaires has none until it is served.
            guard try db.tableExists("response") else { return }
            for row in try Row.fetchAll(db, sql: "SELECT room, step, choices, text FROM response ORDER BY room, step, label") {
                let text: String = try row.checked("choices")
                guard let choices = try? JSONDecoder().decode([Int?].self, from: Data(text.utf8)) else {
                    throw StoreError.notASession("choices")
                }
                found[RoomID(rawValue: try row.checked("room")), default: [:]][StepID(rawValue: try row.checked("step")), default: []]
                    .append(Response(choices: choices, text: try row.checkedIfPresent("text")))
            }
        }
        return found
    }

    /// Of an ended session: the answers to stellingen whose authors were asked on in private, with what they replied.
    package func chains() throws -> [RoomID: [StepID: [AnswerChain]]] {
        try queue.read { db in
            guard try db.tableExists("asked") else { return [:] }
            var found: [RoomID: [StepID: [AnswerChain]]] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT * FROM answer ORDER BY room, step, label") {
                let (room, step): (String, String) = (try row.checked("room"), try row.checked("step"))
                let label: Data = try row.checked("label")
                let asked = try Row.fetchAll(
                    db, sql: "SELECT number, moment, question, reply FROM asked WHERE room = ? AND step = ? AND label = ? ORDER BY number",
                    arguments: [room, step, label]
                ).map { row in
                    guard let moment = Moment(rawValue: try row.checked("moment")) else { throw StoreError.notASession("moment") }
                    return Asked(
                        number: try row.checked("number"), moment: moment, question: try row.checked("question"),
                        reply: try row.checkedIfPresent("reply"))
                }
                guard !asked.isEmpty else { continue }
                found[RoomID(rawValue: room), default: [:]][StepID(rawValue: step), default: []].append(
                    AnswerChain(answers: try SessionStore.pair(row), asked: asked))
            }
            return found
        }
    }

    /// The pair of answers in a row of the table of answers.
    static func pair(_ row: Row) throws -> AnswerPair {
        func answer(_ stance: String, _ reason: String) throws -> Answer? {
            let text: String? = try row.checkedIfPresent(stance)
            return try text.flatMap { Stance(rawValue: $0) }.map { Answer(stance: $0, reason: try row.checkedIfPresent(reason)) }
        }
        return AnswerPair(first: try answer("first", "first_reason"), second: try answer("second", "second_reason"))
    }
}
