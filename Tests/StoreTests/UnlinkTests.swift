import Deliberation
import Foundation
import GRDB
import Ledger
import Testing
import TestSupport

@testable import Store

/// What people wrote and chose in private, after the end and after an erasure.
@Suite("Responses, ideas and private doorvragen without persons")
struct UnlinkTests {
    let folder: TemporaryFolder
    let sessions: SessionFolder
    let store: SessionStore

    private static let people = (1...6).map { Sample.person($0) }
    private static let first = Question(step: "s1", moment: .first)
    /// In the order in which the reasons were opened.
    private static let authors = [3, 1, 2, 6, 5, 4]

    init() throws {
        folder = try TemporaryFolder()
        sessions = try SessionFolder(folder.path)
        let codes = Dictionary(uniqueKeysWithValues: Sample.formats().seats.map { ($0, "CODE-\($0.name)") })
        try SessionStore.create(
            path: sessions.file(of: "proef"), opening: Session.opening(Sample.formats(), rehearsal: false), at: 1, codes: codes,
            address: Address(host: "127.0.0.1", port: 7), name: "proef")
        store = try sessions.open("proef", servingAt: "127.0.0.1:9")
    }

    private func append(_ events: [Event]) throws {
        _ = try store.append(events.map { (9, $0) }, commands: [], expecting: try store.eventCount())
    }

    /// Six people in one room; four of them say how it was.
    private func play() throws {
        let a = Sample.a
        try append([.seatTaken(Sample.leader)] + Self.people.map { .seatTaken($0) })
        for (index, seat) in Self.people.enumerated() {
            let number = index + 1
            try append([
                .pseudonymTaken(seat, name: "NAAM\(number)"),
                .answered(seat, step: "s1", moment: .first, answer: Answer(stance: .agree, reason: "REDEN\(number)")),
                .responded(seat, step: "proto", response: Response(choices: [], text: "REACTIE\(number)")),
                .responded(seat, step: "kwadrant", response: Response(choices: [index % 4, number == 6 ? nil : 3])),
                .ideaAdded(a, Idea(id: number, step: "storm", text: "IDEE\(number)")), .ideaGiven(seat, idea: number),
            ])
            if number <= 4 { try append([.responded(seat, step: "evaluatie", response: Response(choices: [1], text: "STIL\(number)"))]) }
        }
        let question = AuthorQuestion(id: 1, step: "s1", moment: .first, reason: 2, text: "VRAAG-OVER-REDEN2")
        let other = AuthorQuestion(id: 2, step: "s1", moment: .first, reason: 4, text: "VRAAG-OVER-REDEN5")
        try append([
            .answersRevealed(a, step: "s1", outcome: .divided),
            // In two parts, as many long ones come.
            .reasonsOpened(a, step: "s1", moment: .first, reasons: Self.authors[..<2].map { "REDEN\($0)" }),
            .reasonsOpened(a, step: "s1", moment: .first, reasons: Self.authors[2...].map { "REDEN\($0)" }),
            .reasonAuthors(a, step: "s1", moment: .first, seats: Self.authors.map { Sample.person($0) }),
            .authorAsked(a, question), .askedPrivately(Sample.person(2), question),
            .repliedPrivately(Sample.person(2), question: 1, text: "ANTWOORD2"), .replyOpened(a, question: 1, text: "ANTWOORD2"),
            .authorAsked(a, other), .askedPrivately(Sample.person(5), other),
            .answered(Sample.person(2), step: "s1", moment: .second, answer: Answer(stance: .disagree, reason: "ANDERS2")),
            .responsesRevealed(a, step: "proto", outcome: .unshown),
            .ideaEndorsed(Sample.person(1), idea: 2, yes: true), .ideaCounted(a, idea: 2, count: 1),
            .objected(Sample.person(4), release: 1), .noted(Sample.leader, room: a, text: "NOTITIE"),
            .nudged(Sample.person(2), step: "s1"), .muted(Sample.person(2), yes: true),
        ])
    }

    private func end() throws {
        try append([.ended])
        try store.cutLinks()
    }

    private func bytes() throws -> Data {
        try store.close()
        return try Data(contentsOf: URL(filePath: sessions.file(of: "proef")))
    }

    private func session() throws -> Session {
        var session = Session()
        for one in try store.events() { session.apply(one.event, at: one.at) }
        return session
    }

    private func sorted(_ responses: [Response]?) -> [String] { (responses ?? []).map { "\($0.choices) \($0.text ?? "-")" }.sorted() }

    @Test("the responses are the same before and after the end, but for the texts of a step that few answered")
    func responses() throws {
        try play()
        let before = try store.responses()
        try end()
        let after = try store.responses()
        for step in ["proto", "kwadrant"] as [StepID] {
            #expect(sorted(after[Sample.a]?[step]) == sorted(before[Sample.a]?[step]) && after[Sample.a]?[step]?.count == 6)
        }
        #expect(before[Sample.a]?["evaluatie"]?.compactMap(\.text).count == 4)
        #expect(after[Sample.a]?["evaluatie"] == Array(repeating: Response(choices: [1]), count: 4))
        #expect(after[Sample.b] == nil)
        #expect(try store.verify().isEmpty)
    }

    @Test("no event of the file links a person to what they did in private any more; the words and counts of the room stay")
    func links() throws {
        try play()
        try end()
        let events = try store.events().map(\.event)
        #expect(!events.contains { $0.isPrivate })
        #expect(events.contains { if case .ideaAdded(_, let idea) = $0 { idea.text == "IDEE2" } else { false } })
        #expect(events.contains(.ideaCounted(Sample.a, idea: 2, count: 1)))
        #expect(events.contains(.replyOpened(Sample.a, question: 1, text: "ANTWOORD2")))
        try store.queue.read { db in
            // No row that names a seat holds a private word or choice.
            for body in try String.fetchAll(db, sql: "SELECT CAST(body AS TEXT) FROM event WHERE body IS NOT NULL") where body.contains("participant-") {
                for word in ["REDEN", "REACTIE", "IDEE", "ANTWOORD", "VRAAG", "STIL", "choices"] { #expect(!body.contains(word), "\(body)") }
            }
            for table in ["response", "asked", "answer"] {
                for row in try Row.fetchAll(db, sql: "SELECT * FROM \(table)") {
                    for (_, value) in row { #expect(!(String.fromDatabaseValue(value)?.contains("participant") ?? false)) }
                }
                #expect(throws: DatabaseError.self, "no number that counts up") { try Row.fetchAll(db, sql: "SELECT rowid FROM \(table)") }
            }
            // A label for each person and question: nothing joins two questions.
            let labels = try Data.fetchAll(db, sql: "SELECT label FROM answer UNION ALL SELECT label FROM response")
            #expect(labels.count == 22 && Set(labels).count == 22)
        }
        let bytes = try bytes()
        for gone in ["NOTITIE", "STIL1"] { #expect(bytes.range(of: Data(gone.utf8)) == nil, "\(gone)") }
    }

    @Test("stelling, first answer, doorvraag, reply and changed answer stay one chain, without the person")
    func chain() throws {
        try play()
        try end()
        let chains = try #require(try store.chains()[Sample.a]?["s1"]).sorted { $0.asked[0].number < $1.asked[0].number }
        #expect(
            chains == [
                AnswerChain(
                    answers: AnswerPair(
                        first: Answer(stance: .agree, reason: "REDEN2"), second: Answer(stance: .disagree, reason: "ANDERS2")),
                    asked: [Asked(number: 1, moment: .first, question: "VRAAG-OVER-REDEN2", reply: "ANTWOORD2")]),
                AnswerChain(
                    answers: AnswerPair(first: Answer(stance: .agree, reason: "REDEN5")),
                    asked: [Asked(number: 2, moment: .first, question: "VRAAG-OVER-REDEN5", reply: nil)]),
            ])
        #expect(try store.answers()[Sample.a]?["s1"]?.count == 6)
    }

    @Test(
        "who changes what stands without persons is found out",
        arguments: [
            "UPDATE response SET choices = '[2]' WHERE step = 'evaluatie'", "UPDATE response SET text = NULL WHERE text = 'REACTIE1'",
            "DELETE FROM response WHERE text = 'REACTIE1'", "UPDATE asked SET reply = 'Nee'", "UPDATE asked SET number = 7 WHERE number = 2",
            "DELETE FROM asked",
        ])
    func tampered(sql: String) throws {
        try play()
        try end()
        #expect(try store.verify().isEmpty)
        try store.queue.write { try $0.execute(sql: sql) }
        #expect(try store.verify() == [.answersChanged])
    }

    @Test("an erasure takes out what a person wrote, in whatever table of the conversation; what the others wrote keeps its place")
    func erase() throws {
        try play()
        try append([.excluded(Sample.person(2), reason: "UITGEZET-OM"), .parked(Sample.a, ParkedItem(id: 1, step: "s1", text: "GEPARKEERD"))])
        #expect(try store.erase(Sample.person(2)) > 8)
        #expect(try store.verify().isEmpty)
        let room = try #require(try session().room(Sample.a))
        let (reasons, authors) = (try #require(room.reasons[Self.first]), try #require(room.reasonAuthors[Self.first]))
        #expect(reasons == ["REDEN3", "REDEN1", "—", "REDEN6", "REDEN5", "REDEN4"])
        #expect(authors == [3, 1, nil, 6, 5, 4].map { $0.map { Sample.person($0) } })
        #expect(room.ideas.map(\.text) == ["IDEE1", "—", "IDEE3", "IDEE4", "IDEE5", "IDEE6"] && room.ideaEndorsements[2] == 1)
        #expect(room.authorQuestions.map(\.text) == ["—", "VRAAG-OVER-REDEN5"] && room.parked.map(\.text) == ["GEPARKEERD"])
        // What was counted in an outcome that people saw stays, without words; what nobody saw goes.
        #expect(sorted(try store.responses()[Sample.a]?["proto"]) == ["[] -"] + [1, 3, 4, 5, 6].map { "[] REACTIE\($0)" })
        #expect(try store.responses()[Sample.a]?["kwadrant"]?.count == 5)
        let bytes = try bytes()
        for gone in ["REDEN2", "REACTIE2", "IDEE2", "ANTWOORD2", "STIL2", "ANDERS2", "UITGEZET-OM", "NAAM2"] {
            #expect(bytes.range(of: Data(gone.utf8)) == nil, "\(gone)")
        }
        for stays in ["REDEN1", "REACTIE1", "IDEE1", "GEPARKEERD"] { #expect(bytes.range(of: Data(stays.utf8)) != nil, "\(stays)") }
    }

    @Test("an erasure follows a person who was moved, and an observator's reflections to where they were delivered")
    func moved() throws {
        let (there, observer) = (Sample.person(1, Sample.b), Sample.observer)
        let one = Reflection(room: Sample.a, kind: .silence, text: "GEZIEN")
        try append([
            .seatTaken(Sample.person(6)), .pseudonymTaken(Sample.person(6), name: "NAAMOUD"), .moved(Sample.person(6), to: there),
            .stopped(Sample.person(6)), .seatTaken(there), .pseudonymTaken(there, name: "NAAMNIEUW"),
            .said(Contribution(id: 1, seat: there, kind: .turn, step: "welkom", text: "GEZEGD")), .seatTaken(observer),
            .reflected(observer, one), .reflectionsDelivered(Sample.a, [one]),
        ])
        #expect(try store.erase(there) == 3)
        #expect(try store.erase(observer) == 2)
        #expect(try store.verify().isEmpty)
        let bytes = try bytes()
        for gone in ["NAAMOUD", "NAAMNIEUW", "GEZEGD", "GEZIEN"] { #expect(bytes.range(of: Data(gone.utf8)) == nil, "\(gone)") }
    }
}

/// Files of before.
@Suite("A file of version 2")
struct OlderFileTests {
    @Test("rooms had no gespreksleiders and screens of their own, and a reflection no kind")
    func events() throws {
        let plan = #"{"id":"werkgevers","title":"Werkgevers","seats":6,"listeners":1}"#
        #expect(
            try JSONDecoder().decode(RoomPlan.self, from: Data(plan.utf8))
                == RoomPlan(id: Sample.a, title: "Werkgevers", seats: 6, listeners: 1))
        let room = #"{"reflected":{"room":"werkgevers","seat":"observer-1","text":"Stil."}}"#
        #expect(
            try EventBody.decode(Array(room.utf8))
                == .reflected(Sample.observer, Reflection(room: Sample.a, kind: .other, text: "Stil.")))
        let all = #"{"reflected":{"seat":"observer-1","text":"Stil."}}"#
        #expect(try EventBody.decode(Array(all.utf8)) == .reflected(Sample.observer, Reflection(room: nil, kind: .other, text: "Stil.")))
        #expect(throws: StoreError.notASession("event")) { try EventBody.decode(Array(#"{"reflected":{"text":"Stil."}}"#.utf8)) }
    }

    @Test("is read as it is, and brought to this version when it is served, also when its cut is still to be done")
    func upgrade() throws {
        let folder = try TemporaryFolder()
        let sessions = try SessionFolder(folder.path)
        try SessionStore.create(
            path: sessions.file(of: "proef"), opening: Session.opening(Sample.script(), rehearsal: false), at: 1, codes: [:],
            address: Address(host: "127.0.0.1", port: 7), name: "proef")
        var store = try sessions.open("proef")
        let events: [Event] = [
            .seatTaken(Sample.person(1)), .answered(Sample.person(1), step: "s1", moment: .first, answer: Answer(stance: .agree)), .ended,
        ]
        _ = try store.append(events.map { (2, $0) }, commands: [], expecting: try store.eventCount())
        try store.queue.write { try $0.execute(sql: "DROP TABLE response; DROP TABLE asked; PRAGMA user_version = 2") }
        try store.close()
        store = try sessions.open("proef")
        #expect(try store.responses().isEmpty && store.chains().isEmpty)
        #expect(try store.verify() == [.seatsChanged], "this test laid no seats; nothing else is wrong")
        try store.close()
        store = try sessions.open("proef", servingAt: "127.0.0.1:9")
        #expect(try store.answers()[Sample.a]?["s1"] == [AnswerPair(first: Answer(stance: .agree))])
        #expect(try store.verify() == [.seatsChanged])
        #expect(try store.queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.version)
        #expect(try !store.needsCut)
        try store.close()
    }
}
