import Deliberation
import TestSupport
import Testing
import Texts

@testable import Views

/// What a gespreksleider of all rooms, one of one room and an observator see and do beside the floor.
@Suite("The cockpit")
struct CockpitTests {
    private let lead = Sample.leader
    private let own = Seat(role: .facilitator, room: Sample.a, number: 1)
    private let other = Seat(role: .facilitator, room: Sample.b, number: 1)
    private let me = Sample.person(1)

    private func people(_ steps: Int, seats: Int = 4) -> People {
        var people = People(Sample.formats(seats: seats))
        for seat in Schedule.everybody(people) { people.come(seat) }
        people.table.advance(times: steps)
        people.tell()
        return people
    }

    /// Goes on until the room is there.
    private func people(at step: StepID, _ phase: Phase, seats: Int = 4) -> People {
        var people = people(0, seats: seats)
        for _ in 0..<40 where people.table.session.room(Sample.a)?.step?.id != step || people.table.session.room(Sample.a)?.phase != phase {
            people.table.advance()
        }
        people.tell()
        return people
    }

    private func action(_ id: String) throws -> Action { try #require(Action.all.first { $0.id == id }) }

    private func choices(_ argument: Argument?) -> [String] {
        guard case .choice(_, let choices)? = argument else { return [] }
        return choices.map { $0.title ?? $0.word.nl }
    }

    private func seats(_ argument: Argument?) -> [Seat] { if case .seat(_, let seats)? = argument { seats } else { [] } }

    private func feed(_ people: People, _ seat: Seat) -> [String] { people.models[seat]?.feed.map(\.text) ?? [] }

    @Test("Ideas are merged by their numbers; headings that are there are offered")
    func ideas() throws {
        var people = people(at: "storm", .talk)
        for (number, text) in ["Eerder bellen", "Vroeger bellen", "Samen koken"].enumerated() {
            _ = people.perform(.addIdea(text: text), by: Sample.person(number + 1))
        }
        let group = try action("group")
        var model = try #require(people.models[own])
        #expect(choices(group.argument(model, after: [.number(3)])) == ["een nieuwe kop", "geen kop"])
        let first = group.effects(model, [.number(3), .index(0), .text("Thuis")])
        #expect(first == [.send(.groupIdea(room: Sample.a, idea: 3, group: "Thuis"))])
        for command in People.commands(first) { _ = people.perform(command, by: own) }
        model = try #require(people.models[own])
        #expect(choices(group.argument(model, after: [.number(1)])) == ["een nieuwe kop", "Thuis", "geen kop"])
        #expect(group.effects(model, [.number(1), .index(1)]) == [.send(.groupIdea(room: Sample.a, idea: 1, group: "Thuis"))])
        #expect(group.effects(model, [.number(3), .index(2)]) == [.send(.groupIdea(room: Sample.a, idea: 3, group: nil))])
        #expect(try action("merge").effects(model, [.number(2), .number(1)]) == [.send(.mergeIdeas(room: Sample.a, idea: 2, into: 1))])
        #expect(people.models[other].map { model in Action.available(to: model).contains { ["merge", "group"].contains($0.id) } } == false)
        #expect(WhatNow.sentence(model).hasPrefix("Ideeën: 3."))
    }

    @Test("A nudge is offered to who is there and was not nudged; who was not heard comes first")
    func nudge() throws {
        var people = people(at: "kaarten", .talk)
        _ = people.perform(.giveTurn(room: Sample.a, seat: me, reply: false), by: lead)
        people.table.now += 30_000
        _ = people.perform(.endTurn(room: Sample.a), by: lead)
        people.table.happen(.left(Sample.person(4)))
        people.tell()
        let nudge = try action("nudge")
        #expect(people.models[own].map { seats(nudge.argument($0, after: [])) } == [Sample.person(2), Sample.person(3), me])
        _ = people.perform(.nudge(seat: Sample.person(2)), by: own)
        #expect(people.models[own].map { seats(nudge.argument($0, after: [])) } == [Sample.person(3), me])
        #expect(feed(people, own).last?.contains("leest privé") == true)
        // Nobody else at the table learns of it.
        #expect(feed(people, me).last?.contains("welkom") != true)
    }

    @Test("Removing asks a reason, says that it lands in the log, and asks once more")
    func exclude() throws {
        var people = people(at: "kaarten", .talk)
        let exclude = try action("exclude")
        let model = try #require(people.models[own])
        guard case .text(let reason, _, false)? = exclude.argument(model, after: [.seat(me)]) else { return #expect(Bool(false)) }
        #expect(reason.nl.contains("logboek") && reason.en.contains("log"))
        guard case .choice(let sure, _)? = exclude.argument(model, after: [.seat(me), .text("Schelden.")]) else { return #expect(Bool(false)) }
        #expect(sure.nl.contains("Schelden.") && sure.nl.contains(model.name(of: me)))
        #expect(People.commands(exclude.effects(model, [.seat(me), .text("Schelden."), .index(1)])).isEmpty)
        for command in People.commands(exclude.effects(model, [.seat(me), .text("Schelden."), .index(0)])) { _ = people.perform(command, by: own) }
        #expect(feed(people, own).contains { $0.contains("van tafel verwijderd. Reden: Schelden.") })
        #expect(!feed(people, Sample.person(2)).contains { $0.contains("Schelden") })
        #expect(!feed(people, other).contains { $0.contains("Schelden") })
    }

    @Test("A release is composed step by step; what is read of the draft is what the other room gets, word for word")
    func release() throws {
        var people = people(at: "s1", .ask(.first), seats: 5)
        for number in 1...5 { _ = people.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(number)) }
        people.table.advance(times: 2)
        people.tell()
        let compose = try action("release")
        let model = try #require(people.models[lead])
        #expect(choices(compose.argument(model, after: [])) == ["Werknemers"])
        #expect(choices(compose.argument(model, after: [.index(0)])).count == 3)
        var values: [Value] = [.index(0), .index(0), .index(0), .index(0), .text("Thuis is het druk"), .index(1), .text("Iets anders")]
        #expect(choices(compose.argument(model, after: values)).last?.hasPrefix("klaar") == true)
        #expect(compose.effects(model, values).isEmpty)
        values.append(.index(2))
        #expect(compose.argument(model, after: values) == nil)
        let items: [ReleaseItem] = [.outcome(step: "s1"), .theme(text: "Thuis is het druk"), .paraphrase(text: "Iets anders")]
        #expect(compose.effects(model, values) == [.send(.composeRelease(room: Sample.a, to: [Sample.b], items: items))])
        let before = people.models[lead]?.feed.count ?? 0
        _ = people.perform(.composeRelease(room: Sample.a, to: [Sample.b], items: items), by: lead)
        // What to type is a hint, for plain lines alone.
        #expect(people.models[lead]?.feed.last.map { $0.kind == .hint && $0.text == "Voorleggen? Typ: legvoor 1." } == true)
        let read = feed(people, lead).dropFirst(before).dropLast()
        #expect(read.count == 5 && read.last?.contains("legvoor") == false)
        #expect(!feed(people, own).contains { $0.contains("Thuis is het druk") })
        _ = people.perform(.offerRelease(release: 1, seconds: 30), by: lead)
        #expect(people.models[lead].map { ReleaseOverview.lines($0)[1].text.contains("ligt voor, bezwaar kan nog 30 seconden") } == true)
        #expect(feed(people, own).contains { $0.contains("Thuis is het druk") })
        people.table.now += 31_000
        people.table.happen(.clock)
        people.tell()
        // The gespreksleider of the other room reads exactly the lines of the draft.
        for line in read.dropFirst().dropLast() { #expect(feed(people, other).contains(line), "\(line)") }
        #expect(people.models[lead].map { ReleaseOverview.lines($0)[1].text.contains("doorgegeven") } == true)
        #expect(people.models[lead].map { model in Action.available(to: model).contains { $0.id == "withdrawrelease" } } == false)
    }

    @Test("What the gate refuses of a draft is said with why, and such a draft is not offered", arguments: Language.allCases)
    func refused(_ language: Language) throws {
        var people = people(at: "kaarten", .talk)
        people.models[lead]?.update(.language(language))
        let name = try #require(people.table.session.pseudonym(of: me))
        _ = people.perform(.composeRelease(room: Sample.a, to: [Sample.b], items: [.theme(text: "Werk"), .theme(text: "Wat \(name) zei")]), by: lead)
        let read = feed(people, lead).suffix(3)
        #expect(read.dropFirst().first?.contains(ReleaseTexts.namesSomebody(language)) == true && read.last == ReleaseTexts.draftRefused(language))
        let model = try #require(people.models[lead])
        #expect(!Action.available(to: model).contains { $0.id == "offer" })
        for reason in ReleaseRefusal.Reason.allCases { #expect(ReleaseOverview.why(reason)(language).hasSuffix(".")) }
    }

    @Test("Of several rooms one, some or all can be chosen to give to")
    func releaseTo() throws {
        var script = Sample.formats(seats: 3)
        script.rooms += ["experts", "burgers"].map { RoomPlan(id: $0, title: $0.rawValue, seats: 2, listeners: 0) }
        var people = People(script)
        people.come(lead)
        let model = try #require(people.models[lead])
        func rooms(_ values: [Value]) -> [RoomID] { Composing(model, values)?.rooms ?? [] }
        #expect(rooms([.index(3)]) == [Sample.b, "experts", "burgers"])
        #expect(rooms([.index(1), .index(2)]) == ["experts"])
        #expect(rooms([.index(0), .index(1)]) == [Sample.b, "burgers"])
        #expect(rooms([.index(7)]).isEmpty && Composing(model, [.index(7)])?.command == nil)
        #expect(Composing(model, [.index(0), .index(1), .index(0), .text("x"), .index(2)])?.command
            == .composeRelease(room: Sample.a, to: [Sample.b, "burgers"], items: [.theme(text: "x")]))
    }

    @Test("Who leads one room is offered nothing of another, of all, or between rooms")
    func oneRoom() throws {
        let people = people(at: "kaarten", .talk)
        let model = try #require(people.models[own])
        let ids = Set(Action.available(to: model).map(\.id))
        #expect(ids.isDisjoint(with: ["announceAll", "room", "close", "countdownend", "release", "offer", "withdrawrelease", "move", "together", "share"]))
        #expect(ids.isSuperset(of: ["next", "turn", "announce", "whisper", "invite", "nudge", "mute", "exclude", "park", "note", "countdown", "rooms"]))
        #expect(seats(try action("invite").argument(model, after: [])).allSatisfy { $0.room == Sample.a && $0 != own })
        #expect(RoomsOverview.entries(model).map(\.room) == [Sample.a])
        #expect(people.models[lead].map { RoomsOverview.entries($0).map(\.room) } == [Sample.a, Sample.b])
        var end = people
        end.table.advance(times: 60)
        end.tell()
        #expect(end.models[own].map(WhatNow.sentence) == CockpitTexts.leadEndOne.nl)
        #expect(end.models[own].flatMap { WhatNow.lines($0).last?.text } == CockpitTexts.leadEndOne.nl)
    }

    @Test("All rooms at a glance: where each stands and what waits, never who answered")
    func rooms() throws {
        var people = people(at: "s1", .ask(.first))
        _ = people.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: me)
        var entry = try #require(people.models[lead].map { RoomsOverview.entries($0) }?.first)
        #expect(entry.place == "werkgevers: stap 5 van 10, Een: 1 van 4 beantwoord, 4 van 4 aanwezig" && entry.waits.isEmpty && entry.isInView)
        for number in 2...4 { _ = people.perform(.answer(step: "s1", moment: .first, stance: .doubt, reason: nil), by: Sample.person(number)) }
        _ = people.perform(.requestPrivateWord, by: Sample.person(3))
        entry = try #require(people.models[lead].map { RoomsOverview.entries($0) }?.first)
        let name = people.models[lead]?.name(of: Sample.person(3)) ?? ""
        #expect(entry.waits == ["privé praten met \(name)", "iedereen heeft geantwoord"])
        people.models[lead]?.update(.focus(Sample.b))
        #expect(people.models[lead].map { WhatNow.lines($0).map(\.text).contains("In werkgevers wacht op jou: \(entry.waits.joined(separator: "; ")).") } == true)
        people.table.advance(times: 3)
        people.tell()
        _ = people.perform(.raiseHand, by: me)
        _ = people.perform(.countDown(room: Sample.a, from: Position(step: 4, phase: .talk), seconds: 30), by: lead)
        entry = try #require(people.models[lead].map { RoomsOverview.entries($0) }?.first)
        #expect(entry.place.hasSuffix("gesprek, 4 van 4 aanwezig, 1 hand op, gaat verder over 30 seconden") && entry.waits.last == "een beurt geven")
        #expect(people.models[lead].map { RoomsOverview.lines($0).count } == 4)
        let text = feed(people, me).joined()
        #expect(text.contains("30 seconden"))
    }

    @Test("Asking on goes by the number that the reasons are shown with; the reply stands at its reason, without a name")
    func askAuthor() throws {
        var people = people(at: "s1", .ask(.first))
        for number in 1...4 {
            _ = people.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: "Reden \(number)"), by: Sample.person(number))
        }
        people.table.advance(times: 3)
        people.tell()
        var model = try #require(people.models[own])
        let shown = Overview.reasons(model).map(\.text)
        #expect(shown.count == 5 && shown.last == CockpitTexts.reasonsHint.nl)
        let ask = try action("askauthor")
        #expect(choices(ask.argument(model, after: [])).enumerated().map { "\($0.offset + 1) \($0.element)" } == Array(shown.dropLast()))
        for command in People.commands(ask.effects(model, [.index(2), .text("Wat bedoel je?")])) { _ = people.perform(command, by: own) }
        let author = try #require(people.table.session.room(Sample.a)?.authorQuestionsTo[1])
        #expect(shown[2] == "3 Reden \(author.number)")
        _ = people.perform(.replyPrivately(question: 1, text: "Dit bedoel ik"), by: author)
        model = try #require(people.models[own])
        #expect(model.feed.suffix(2).map(\.text) == ["Privé gevraagd bij reden 3: Wat bedoel je?", "Antwoord bij reden 3: Dit bedoel ik"])
        #expect(CockpitOverview.replies(model).map(\.text) == [
            CockpitTexts.repliesHead.nl, "Reden 3 bij Een: Reden \(author.number)", "  Vraag: Wat bedoel je?", "  Antwoord: Dit bedoel ik",
        ])
        for (seat, model) in people.models where seat != author && (seat.role != .facilitator || seat == other) {
            #expect(!model.feed.contains { $0.text.contains("Wat bedoel je?") || $0.text.contains("Dit bedoel ik") }, "\(seat.name)")
        }
    }

    @Test("Reasons that were not read in their step are read after it, under its title, without numbers to ask on by")
    func earlierReasons() throws {
        var people = people(at: "s1", .ask(.first))
        for number in 1...4 {
            _ = people.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: "Reden \(number)"), by: Sample.person(number))
        }
        people.table.advance(times: 3)
        if let here = people.table.session.room(Sample.a)?.position { _ = people.perform(.skipStep(room: Sample.a, from: here), by: lead) }
        people.tell()
        let shown = Overview.reasons(try #require(people.models[lead])).map(\.text)
        #expect(shown.first == "Eerder, bij Een:" && Set(shown.dropFirst()) == Set((1...4).map { "- Reden \($0)" }))
        #expect(!Action.available(to: try #require(people.models[lead])).contains { $0.id == "askauthor" })
    }

    @Test("Who leads reads under which name and at which seat somebody goes on who was brought to another room; no participant does")
    func moved() throws {
        var people = People(Sample.formats(seats: 4))
        let (from, to) = (Sample.person(1), Sample.person(2, Sample.b))
        for seat in [lead, from, Sample.person(1, Sample.b)] { people.come(seat) }
        let old = try #require(people.table.session.pseudonym(of: from))
        _ = people.perform(.move(seat: from, to: Sample.b), by: lead)
        people.come(to)
        let new = try #require(people.table.session.pseudonym(of: to))
        #expect(feed(people, lead).contains { $0.contains("\(old) heet daar \(new)") && $0.contains("participant-werknemers-2") })
        for seat in [from, to, Sample.person(1, Sample.b)] { #expect(!feed(people, seat).contains { $0.contains("heet daar") }) }
    }

    @Test("Heard is who said words in the talk: not who let the turn pass, nor who spoke in a metagesprek alone")
    func heard() throws {
        var people = people(at: "s1", .talk)
        let (silent, meta, spoke) = (Sample.person(1), Sample.person(2), Sample.person(3))
        for seat in [silent, spoke] {
            _ = people.perform(.giveTurn(room: Sample.a, seat: seat, reply: false), by: lead)
            people.table.now += 20_000
            if seat == spoke { _ = people.perform(.say(text: "Zo was het."), by: seat) }
            _ = people.perform(.finishTurn, by: seat)
        }
        _ = people.perform(.requestMetaTalk, by: meta)
        _ = people.perform(.say(text: "Mag het rustiger?"), by: meta)
        _ = people.perform(.endMetaTalk(room: Sample.a), by: lead)
        let model = try #require(people.models[lead])
        let lines = Overview.state(model).map(\.text)
        for (seat, isHeard) in [(silent, false), (meta, false), (spoke, true)] {
            let line = try #require(lines.first { $0.hasPrefix("\(model.name(of: seat)):") })
            #expect(line.contains(ViewTexts.notHeard.nl) == !isHeard, "\(line)")
        }
        // The nudge offers first who was not heard.
        let nudge = try action("nudge")
        guard case .seat(_, let seats)? = nudge.argument(model, after: []) else { Issue.record("nobody to nudge"); return }
        #expect(seats.last == spoke, "\(seats)")
    }

    @Test("A reflection asks its kind, and comes to the facilitators when the step is over, with the step and the kind")
    func reflections() throws {
        var people = people(at: "kaarten", .talk)
        let reflect = try action("reflect")
        let model = try #require(people.models[Sample.observer])
        #expect(choices(reflect.argument(model, after: [])) == ["dynamiek", "ongemak", "non-verbaal", "stilte", "overig"])
        guard case .text(let prompt, _, _) = reflect.argument(model, after: [.index(3)]) else { Issue.record("no text is asked"); return }
        #expect(prompt == CockpitTexts.askReflection)
        for command in People.commands(reflect.effects(model, [.index(3), .text("Lang stil na de kaart")])) {
            _ = people.perform(command, by: Sample.observer)
        }
        #expect(people.models[lead].map { CockpitOverview.reflections($0).map(\.text) } == [CockpitTexts.noReflections.nl])
        #expect(people.models[Sample.observer].map { CockpitOverview.reflections($0).count } == 2)
        people.table.advance()
        people.tell()
        #expect(people.models[own].map { CockpitOverview.reflections($0).last?.text } == "Kaarten, stilte: Lang stil na de kaart")
        #expect(people.models[lead].map { CockpitOverview.reflections($0).last?.text } == "werkgevers, Kaarten, stilte: Lang stil na de kaart")
        #expect(feed(people, own).contains("Reflectie (stilte): Lang stil na de kaart"))
        for seat in [other, me, Sample.listener(Sample.a)] { #expect(!feed(people, seat).contains { $0.contains("Lang stil") }, "\(seat.name)") }
    }

    @Test("What is kept: a list for later that the room sees, notes of one's own, bookmarks that lead on to asking")
    func kept() throws {
        var people = people(at: "kaarten", .talk)
        _ = people.perform(.giveTurn(room: Sample.a, seat: me, reply: false), by: lead)
        _ = people.perform(.say(text: "Ik werk minder"), by: me)
        _ = people.perform(.bookmark(room: Sample.a, contribution: 1, yes: true), by: own)
        #expect(feed(people, lead).suffix(2) == [CockpitTexts.bookmarkedAsk(.nl, ["n": "1"]), "Vragen? Typ: citeer 1."])
        #expect(people.models[own].map { CockpitOverview.bookmarks($0).last?.text.hasSuffix("Ik werk minder (citaat nog niet gevraagd)") } == true)
        _ = people.perform(.askForQuote(room: Sample.a, contribution: 1), by: lead)
        #expect(people.models[own].map { CockpitOverview.bookmarks($0).last?.text.hasSuffix("(citaat gevraagd)") } == true)
        for text in ["Verlof", "Kosten"] { _ = people.perform(.park(room: Sample.a, text: text), by: own) }
        #expect(feed(people, me).last == "Bewaard voor later: Kosten")
        let unpark = try action("unpark")
        let model = try #require(people.models[own])
        #expect(choices(unpark.argument(model, after: [])) == ["Verlof", "Kosten"])
        for command in People.commands(unpark.effects(model, [.index(0)])) { _ = people.perform(command, by: own) }
        #expect(feed(people, me).last == "Van de lijst voor later: Verlof")
        #expect(people.models[own].map { CockpitOverview.parked($0).map(\.text) } == [CockpitTexts.parkedHead.nl, "1 Kosten"])
        _ = people.perform(.note(room: Sample.a, text: "Let op de klok"), by: own)
        #expect(people.models[own].map { CockpitOverview.notes($0).last?.text } == "Let op de klok")
        #expect(people.models[lead].map { CockpitOverview.notes($0).map(\.text) } == [CockpitTexts.noNotes.nl])
    }

    @Test("A luisteraar can be given the floor, and stands apart in the list")
    func listener() throws {
        let people = people(at: "kaarten", .talk)
        let turn = try action("turn")
        let model = try #require(people.models[own])
        #expect(choices(turn.argument(model, after: [])).last == CockpitTexts.listenerTitle(.nl, ["n": "1"]))
        #expect(turn.effects(model, [.index(5)]) == [.send(.giveTurn(room: Sample.a, seat: Sample.listener(Sample.a), reply: false))])
    }

    @Test("Who is muted is offered no turn; the state says it")
    func mute() throws {
        var people = people(at: "kaarten", .talk)
        _ = people.perform(.mute(seat: me, yes: true), by: own)
        let model = try #require(people.models[own])
        #expect(choices(try action("turn").argument(model, after: [])).contains(model.name(of: me)) == false)
        #expect(seats(try action("reply").argument(model, after: [])).contains(me) == false)
        #expect(seats(try action("unmute").argument(model, after: [])) == [me])
        #expect(Overview.state(model).contains { $0.text.hasPrefix(model.name(of: me)) && $0.text.contains("gedempt") })
    }

    @Test("At every moment of every kind of step the gespreksleider reads what going on does, in both languages")
    func everywhere() {
        var people = people(0)
        var seen: Set<String> = []
        var moments = 0
        repeat {
            moments += 1
            for seat in [lead, own, Sample.observer] {
                for language in Language.allCases {
                    guard var model = people.models[seat] else { continue }
                    model.update(.language(language))
                    let lines = WhatNow.lines(model).map(\.text)
                    #expect(!lines.contains { $0.contains("{") || $0.isEmpty }, "\(lines)")
                    if seat == lead, language == .nl { seen.insert(WhatNow.sentence(model)) }
                }
            }
            people.table.advance()
            people.tell()
        } while moments < 60 && people.table.session.room(Sample.a).map { !WhatNow.isAtEnd($0) } == true
        #expect(moments > 30 && moments < 60)
        #expect(seen.count >= 18, "\(seen.sorted())")
    }

    @Test("A step whose asking is conditional ends where its own phases end")
    func conditional() {
        var script = Sample.formats(seats: 3)
        script.steps = [Step(id: "eerste", kind: .firstStep, title: "Wie eerst?", text: "Wie?")]
        var people = People(script)
        people.come(lead)
        #expect(people.models[lead].map(WhatNow.sentence) == CockpitTexts.leadFirst.nl)
        people.table.advance()
        people.tell()
        #expect(people.models[lead]?.room.map(WhatNow.isAtEnd) == true)
        #expect(people.models[lead].map { model in Action.available(to: model).contains { ["next", "countdown", "skip"].contains($0.id) } } == false)
    }
}
