import Deliberation
import Findings
@testable import Report
import TestSupport
import Testing
import Texts

/// A session with every kind of step, played by the real commands behind the real gate.
struct FormTable {
    var table: TestSupport.Table
    let size: Int
    /// Texts that nobody outside may read, whatever their case.
    static let secret = ["Zwijgwoord", "geheimpje"]

    init(_ size: Int, rooms: [RoomID] = [Sample.a, Sample.b], script: Script? = nil) {
        self.size = size
        table = TestSupport.Table(script ?? Sample.formats(seats: size), gate: Gate())
        table.seatAll(rooms)
        table.happen(.arrived(Sample.observer))
    }

    func seat(_ number: Int, _ room: RoomID) -> Seat { Sample.person(number, room) }

    /// Goes on to the phase, within twenty phases.
    mutating func go(_ step: StepID, _ phase: Phase, _ room: RoomID) {
        for _ in 0..<80 {
            guard let here = table.session.room(room) else { return }
            if here.step?.id == step, here.phase == phase { return }
            guard case .success = table.advance(room) else { return }
        }
        Issue.record("never came to \(step) \(phase)")
    }

    mutating func all(_ room: RoomID, _ command: (Int) -> Command) {
        for number in 1...size { table.perform(command(number), by: seat(number, room)) }
    }

    mutating func say(_ text: String, _ number: Int, _ room: RoomID, quote: Bool) {
        let seat = seat(number, room)
        table.perform(.giveTurn(room: room, seat: seat, reply: false), by: Sample.leader)
        table.perform(.say(text: text), by: seat)
        if quote, let last = table.session.room(room)?.contributions.last?.id { table.perform(.allowQuote(contribution: last, yes: true), by: seat) }
        table.perform(.endTurn(room: room), by: Sample.leader)
    }

    /// The whole of it in one room. Of the responses as many as are told say yes.
    mutating func play(_ room: RoomID, yes: Int) {
        go("voorstellen", .talk, room)
        say("Ik ben het Zwijgwoord uit de eerste ronde.", 1, room, quote: true)
        go("kaarten", .talk, room)
        let first = table.session.room(room)?.card
        table.perform(.changeCard(card: first?.id ?? ""), by: seat(2, room))
        say("Over deze kaart denk ik veel.", 1, room, quote: true)
        go("proto", .ask(.form), room)
        all(room) { .respond(step: "proto", response: Response(choices: [], text: "geheimpje \($0) over het script van thuis")) }
        go("s1", .ask(.first), room)
        all(room) { .answer(step: "s1", moment: .first, stance: $0 <= 2 ? .doubt : .agree, reason: "geheimpje \($0) als reden") }
        go("storm", .talk, room)
        table.perform(.addIdea(text: "Een rooster voor \(room.rawValue)"), by: seat(1, room))
        table.perform(.addIdea(text: "Vraag het aan \(table.session.pseudonym(of: seat(2, room)) ?? "")"), by: seat(1, room))
        table.perform(.groupIdea(room: room, idea: 1, group: "Taken verdelen"), by: Sample.leader)
        if size > 1 { for number in 2...size { table.perform(.endorseIdea(idea: 1, yes: true), by: seat(number, room)) } }
        table.perform(.reflect(room: room, kind: .silence, text: "Het bleef stil bij de kaarten."), by: Sample.observer)
        table.perform(.reflect(room: room, kind: .silence, text: "Na 10 minuten viel het stil."), by: Sample.observer)
        table.perform(.reflect(room: room, kind: .unease, text: "Iemand schreef geheimpje 1 over het script van thuis"), by: Sample.observer)
        go("kwadrant", .ask(.form), room)
        all(room) { .respond(step: "kwadrant", response: Response(choices: $0 <= yes ? [3, 3] : [0, nil])) }
        go("eerste", .ask(.form), room)
        all(room) { .respond(step: "eerste", response: Response(choices: [$0 <= yes ? 0 : 1])) }
        go("evaluatie", .ask(.form), room)
        all(room) { .respond(step: "evaluatie", response: Response(choices: [$0 % 4], text: "geheimpje \($0) aan het eind")) }
        go("slot", .talk, room)
        table.now += 2 * 60_000
    }

    func document(_ language: Language = .nl) throws -> Document {
        Verslag.document(try #require(SessionFindings.make(events: table.log, answers: unlinked)), language)
    }

    var unlinked: [RoomID: [StepID: [AnswerPair]]] {
        Dictionary(uniqueKeysWithValues: table.session.rooms.values.map { room in (room.id, room.answers.mapValues { Array($0.values) }) })
    }

    static func forms(_ document: Document) -> [String] { [document.markdown(), document.html(), document.json(), document.csv()] }
}

@Suite("The verslag of every format")
struct FormVerslagTests {
    static func played(_ size: Int, yes: Int = 7, release: Bool = true) -> FormTable {
        var played = FormTable(size)
        played.play(Sample.a, yes: yes)
        played.play(Sample.b, yes: yes)
        if release {
            played.table.perform(
                .composeRelease(room: Sample.a, to: [Sample.b], items: [.outcome(step: "s1"), .theme(text: "Wie er thuis is")]), by: Sample.leader)
            played.table.perform(.offerRelease(release: 1, seconds: 30), by: Sample.leader)
            played.table.now += 31_000
            played.table.happen(.clock)
        }
        played.table.perform(.endSession, by: Sample.leader)
        return played
    }

    @Test("each kind has its part, in the order of the draaiboek, in both languages")
    func parts() throws {
        let played = Self.played(10)
        for language in Language.allCases {
            let t = FormReportTexts.self
            let headings = try played.document(language).blocks.compactMap { block -> String? in if case .heading(2, let text) = block { text } else { nil } }
            #expect(
                headings == [
                    ReportTexts.what, ReportTexts.course, ReportTexts.factsheet, t.openingRound, t.cards, t.prototypes, ReportTexts.found, t.ideas, t.kwadrant,
                    ReportTexts.firstStep, t.releases, t.evaluation, ReportTexts.closing, ReportTexts.considerations, ReportTexts.method,
                ].map { $0(language) })
        }
        let text = try played.document().markdown()
        #expect(text.contains("| Werkgevers | de meeste: meer kunnen, meer willen |"))
        #expect(text.contains("Werknemers: minstens 3 mensen willen wel de eerste zijn."))
        #expect(text.contains("Bij de stelling ‘Stelling een.’: de meeste zijn het eens") && text.contains("Thema: Wie er thuis is"))
        #expect(text.contains("Een rooster voor werkgevers (de meeste in een groep steunen dit)") && text.contains("#### Taken verdelen"))
        #expect(text.contains("Vraag het aan \\[naam\\]"))
        #expect(text.contains("> - stilte (Werkgevers): Het bleef stil bij de kaarten."))
        #expect(text.contains("> - stilte (Werkgevers): Na 10 minuten viel het stil."), "what may not cross to another room may stand here")
        #expect(text.contains("| Ik kon vrijuit praten. | nauwelijks tot sterk |"))
        #expect(text.contains("Over deze kaart denk ik veel."))
    }

    @Test("nothing of a person stands in any form: no pseudonym, seat, private text or opening round", arguments: [1, 2, 4, 5, 6, 7, 8, 10, 15], Language.allCases)
    func nobody(size: Int, language: Language) throws {
        let played = Self.played(size, yes: size / 2)
        let names = played.table.session.attendees.values.compactMap(\.pseudonym)
        for text in FormTable.forms(try played.document(language)) {
            let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
            #expect(words.isDisjoint(with: names.map { $0.lowercased() }), "\(words.intersection(names.map { $0.lowercased() }))")
            for secret in FormTable.secret { #expect(!text.lowercased().contains(secret.lowercased()), "\(secret)") }
            #expect(!text.contains("participant-") && !text.contains("observer-"))
        }
        let text = try played.document().markdown()
        #expect(text.contains(FormReportTexts.reflectionsLeftOut(.nl)) == (size >= 5))
        #expect(text.contains(FormReportTexts.reflectionsOfFew(.nl)) == (size < 5))
        #expect(text.contains("Het bleef stil bij de kaarten.") == (size >= 5))
    }

    @Test("what was seen in a small room is left out, and of all rooms where one is small; of a large one it stands", arguments: Language.allCases)
    func reflectionsOfFew(language: Language) throws {
        var played = FormTable(5, rooms: [Sample.a])
        for number in 1...4 { played.table.happen(.arrived(Sample.person(number, Sample.b))) }
        for room in [Sample.a, Sample.b] { played.go("storm", .talk, room) }
        for (room, text) in [(Sample.a, "De eerste kamer lachte."), (Sample.b, "De tweede kamer zweeg."), (nil, "Beide kamers waren moe.")] as [(RoomID?, String)] {
            played.table.perform(.reflect(room: room, kind: .dynamics, text: text), by: Sample.observer)
        }
        played.table.perform(.endSession, by: Sample.leader)
        for text in FormTable.forms(try played.document(language)) { #expect(!text.contains("zweeg") && !text.contains("moe.")) }
        let text = try played.document(language).markdown()
        #expect(text.contains("De eerste kamer lachte."))
        #expect(text.contains(FormReportTexts.reflectionsOfFew(language)) && !text.contains(FormReportTexts.reflectionsLeftOut(language)))
    }

    @Test("nobody, one and two who want to be the first give the same verslag", arguments: [5, 7, 10])
    func volunteers(size: Int) throws {
        func verslag(_ yes: Int) throws -> String {
            var played = FormTable(size)
            for room in [Sample.a, Sample.b] {
                played.go("eerste", .ask(.form), room)
                played.all(room) { .respond(step: "eerste", response: Response(choices: [$0 <= yes ? 0 : 1])) }
            }
            played.table.perform(.endSession, by: Sample.leader)
            return try played.document().markdown()
        }
        let none = try verslag(0)
        #expect(try verslag(1) == none && verslag(2) == none)
        #expect(try (verslag(3) == none) == (size < 7))
    }

    @Test("ideas come from rooms of five and more; of a smaller one only the themes")
    func smallRoom() throws {
        let text = try Self.played(4, release: false).document().markdown()
        #expect(!text.contains("rooster") && text.contains("- Taken verdelen") && !text.contains("steunen dit"))
        #expect(try Self.played(5, release: false).document().markdown().contains("rooster"))
    }

    @Test("a card at which nobody spoke is not in it, however long it lay; the one that was spoken of is")
    func cards() throws {
        var played = FormTable(6, rooms: [Sample.a])
        played.go("kaarten", .talk, Sample.a)
        let first = try #require(played.table.session.room(Sample.a)?.card)
        played.table.now += 5 * 60_000
        played.table.perform(.changeCard(card: first.id), by: played.seat(3, Sample.a))
        let second = try #require(played.table.session.room(Sample.a)?.card)
        played.table.now += 5 * 60_000
        played.table.perform(.drawCard(room: Sample.a), by: Sample.leader)
        let third = try #require(played.table.session.room(Sample.a)?.card)
        #expect(first.level == second.level && third.level != second.level)
        played.say("Hierover wel.", 1, Sample.a, quote: false)
        #expect(try !played.document().markdown().contains(second.text), "before the end nothing of it")
        played.table.perform(.endSession, by: Sample.leader)
        let text = try played.document().markdown()
        #expect(!text.contains(first.text) && !text.contains(second.text) && text.contains(third.text))
    }

    @Test("who speaks while the card is changed speaks of the one that lay there longest: the old one at the end, the new one at the start", arguments: [(50, 5), (5, 50)] as [(Milliseconds, Milliseconds)])
    func cardChangedInATurn(before: Milliseconds, after: Milliseconds) throws {
        var played = FormTable(6, rooms: [Sample.a])
        played.go("kaarten", .talk, Sample.a)
        let first = try #require(played.table.session.room(Sample.a)?.card)
        played.table.perform(.giveTurn(room: Sample.a, seat: played.seat(1, Sample.a), reply: false), by: Sample.leader)
        played.table.now += before * 1000
        // Only who has the floor may have another one now.
        played.table.perform(.changeCard(card: first.id), by: played.seat(1, Sample.a))
        let second = try #require(played.table.session.room(Sample.a)?.card)
        played.table.now += after * 1000
        played.table.perform(.say(text: "Dit is wat ik ervan vind."), by: played.seat(1, Sample.a))
        played.table.perform(.endSession, by: Sample.leader)
        let text = try played.document().markdown()
        #expect(text.contains(first.text) == (before > after) && text.contains(second.text) == (before < after))
    }

    /// A couple at their own table: one room of two, no stelling, no rooms apart.
    static func kitchen(_ home: Int, of: Int = 2) -> FormTable {
        var script = Sample.formats(seats: of)
        script.title = "Keukentafel"
        script.rooms = [RoomPlan(id: Sample.a, title: "Thuis", seats: of, listeners: 0)]
        script.steps.removeAll { $0.kind == .stelling }
        var played = FormTable(of, rooms: [Sample.a], script: script)
        played.go("kaarten", .talk, Sample.a)
        played.say("Thuis regel ik de opvang, nummer \(home).", 1, Sample.a, quote: true)
        played.say("Zwijgwoord over mijn werk.", 2, Sample.a, quote: false)
        played.go("storm", .talk, Sample.a)
        played.table.perform(.addIdea(text: "Een geheimpje dat ik bedacht"), by: played.seat(1, Sample.a))
        played.table.perform(.groupIdea(room: Sample.a, idea: 1, group: "Wie doet wat"), by: Sample.leader)
        played.go("kwadrant", .ask(.form), Sample.a)
        played.all(Sample.a) { .respond(step: "kwadrant", response: Response(choices: $0 == 1 ? [3, 3] : [2, 2])) }
        played.go("eerste", .ask(.form), Sample.a)
        played.all(Sample.a) { _ in .respond(step: "eerste", response: Response(choices: [0])) }
        played.go("slot", .talk, Sample.a)
        played.table.perform(.endSession, by: Sample.leader)
        return played
    }

    @Test("the verslag of a kitchen table and of an interview has quotes and themes, no stelling, no tally and no empty table", arguments: [1, 2], Language.allCases)
    func kitchenTable(of: Int, language: Language) throws {
        let document = try Self.kitchen(1, of: of).document(language)
        let text = document.markdown()
        #expect(text.contains("Thuis regel ik de opvang") && text.contains("Wie doet wat"))
        #expect(!text.contains(ReportTexts.found(language)) && !text.contains(ReportTexts.apart(language)) && !text.contains(ReportTexts.numerals(language)))
        for secret in FormTable.secret { #expect(!text.contains(secret)) }
        #expect(text.contains(ReportTexts.oneOrTwo(language)) && text.contains(ReportTexts.quotesOfOneOrTwo(language)))
        for group in [ReportTexts.people, ReportTexts.quotes, ReportTexts.methodSilence, FormReportTexts.evaluationText] { #expect(!text.contains(group(language))) }
        #expect(text.contains(FormReportTexts.nothingTold(language)) && text.contains(FormReportTexts.noVolunteersAtAll(language)))
        for case .table(let rows) in document.blocks { #expect(rows.count > 1 && rows.allSatisfy { $0.count == rows[0].count }) }
        for limit in Thresholds.all { #expect(text.contains(Markdown.inline(limit.name))) }
    }

    @Test("small tables are told together from twenty responses; a copy of a file counts once", arguments: Language.allCases)
    func programme(language: Language) throws {
        let tables = (1...10).map { Programme.Table(name: "thuis-\($0)", events: Self.kitchen($0).table.log, boxes: [:]) }
        #expect(Programme.forms(Array(tables.dropLast())) == nil)
        #expect(Programme.forms(tables.dropLast() + [tables[0]]) == nil)
        let findings = try #require(Programme.forms(tables))
        let text = Verslag.document(findings, language).markdown()
        let quadrant = FormReportTexts.quadrant("moreAbleMoreWilling")(language)
        #expect(text.contains(WordTexts.nearlyAll(language) + ": " + quadrant))
        #expect(!text.contains("Thuis regel ik") && !text.contains("geheimpje"))
        var changed = tables
        changed[3].isIntact = false
        #expect(Programme.forms(changed) == nil)
        // A table that has an outcome of its own is not counted a second time.
        let large = Programme.Table(name: "groot", events: Self.played(10, release: false).table.log, boxes: [:])
        #expect(Programme.forms(tables + [large])?.kwadrants == findings.kwadrants)
    }

    @Test("before the end nothing of a form stands in it but what is settled")
    func running() throws {
        var played = FormTable(8)
        played.play(Sample.a, yes: 6)
        let text = try played.document().markdown()
        for later in ["rooster", "Kaart 1?", "stil bij de kaarten", "meer kunnen, meer willen", "minstens 3"] { #expect(!text.contains(later), "\(later)") }
    }

    @Test("the same session gives the same bytes, in whatever order the answers lie")
    func deterministic() throws {
        let played = Self.played(8)
        let responses = Dictionary(uniqueKeysWithValues: played.table.session.rooms.values.map { ($0.id, $0.responses.mapValues { Array($0.values) }) })
        let reversed = responses.mapValues { $0.mapValues { Array($0.reversed()) } }
        let one = try #require(SessionFindings.make(events: played.table.log, answers: played.unlinked, responses: responses))
        let other = try #require(SessionFindings.make(events: played.table.log, answers: played.unlinked, responses: reversed))
        #expect(one == other)
        #expect(try Verslag.document(one, .nl).json() == played.document().json(), "before the cut and after it")
    }
}
