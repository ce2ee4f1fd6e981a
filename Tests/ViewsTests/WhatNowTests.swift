import Deliberation
import TestSupport
import Testing
import Texts

@testable import Views

@Suite("Where things stand")
struct WhatNowTests {
    @Test("Who comes in to take part reads what is private, that they may stop, and what going on agrees to", arguments: Language.allCases)
    func welcome(_ language: Language) {
        var people = People()
        for seat in Schedule.everybody(people) { people.come(seat) }
        for (seat, model) in people.models {
            var model = model
            model.update(.language(language))
            let lines = WhatNow.welcome(model)
            #expect(lines.contains(ViewTexts.welcomeConsent(language)) == (seat.role == .participant), "\(seat.name)")
            if seat.role == .participant { #expect(lines.suffix(2) == [ViewTexts.welcomeFree(language), ViewTexts.welcomeConsent(language)]) }
        }
    }

    @Test("At every moment of a session everybody has a sentence, in both languages")
    func everywhere() {
        var people = People()
        for seat in Schedule.everybody(people) { people.come(seat) }
        var seen: [Role: Set<String>] = [:]
        var moments = 0
        repeat {
            moments += 1
            for (seat, model) in people.models where seat.room == nil || seat.room == Sample.a {
                var model = model
                for language in Language.allCases {
                    model.update(.language(language))
                    let sentence = WhatNow.sentence(model)
                    #expect(!sentence.isEmpty && !sentence.contains("{"), "\(sentence)")
                    #expect(!WhatNow.lines(model).contains { $0.text.contains("{") || $0.text.isEmpty })
                    if language == .nl { seen[seat.role, default: []].insert(sentence) }
                }
            }
            people.table.advance()
            people.tell()
        } while moments < 30 && people.table.session.room(Sample.a).map { !WhatNow.isAtEnd($0) } == true
        #expect(moments > 15 && moments < 30)
        #expect((seen[.participant]?.count ?? 0) >= 8, "\(seen[.participant] ?? [])")
        #expect((seen[.facilitator]?.count ?? 0) >= 6)
        let leader = people.models[Sample.leader]
        #expect(leader.map(WhatNow.sentence) == ViewTexts.leadEnd.nl + " Let op: werknemers staat nog bij stap 1 van 5.")
        #expect(leader.flatMap { WhatNow.lines($0).last?.text } == "Typ: kamer werknemers.")
        #expect(leader.map { model in Action.available(to: model).contains { ["next", "skip"].contains($0.id) } } == false)
    }

    @Test("The facilitator's notes are the facilitator's alone")
    func notes() {
        var people = People()
        for seat in Schedule.everybody(people) { people.come(seat) }
        for (seat, model) in people.models {
            #expect(WhatNow.lines(model).contains { $0.text.contains("geheime notitie") } == (seat.role == .facilitator), "\(seat.name)")
        }
    }

    @Test("The welcome says what is private, by role", arguments: Role.allCases)
    func welcome(_ role: Role) {
        var model = Model(me: Seat(role: role, room: role == .participant ? Sample.a : nil, number: 1), language: .nl)
        let nl = WhatNow.welcome(model)
        model.update(.language(.en))
        #expect(nl.count == WhatNow.welcome(model).count && nl.isEmpty == (role == .screen))
        #expect(nl.contains { $0.contains("privé") } == (role == .participant))
    }

    @Test("Who comes back finds what was meant for them")
    func comingBack() {
        var people = People()
        let me = Sample.person(1)
        for seat in [Sample.leader, me, Sample.person(2)] { people.come(seat) }
        people.table.advance(times: 2)
        people.tell()
        _ = people.perform(.giveTurn(room: Sample.a, seat: me, reply: false), by: Sample.leader)
        _ = people.perform(.say(text: "Ik zei dit."), by: me)
        _ = people.perform(.askForQuote(room: Sample.a, contribution: 1), by: Sample.leader)
        _ = people.perform(.sendPrivate(to: me, text: "Gaat het?"), by: Sample.leader)
        _ = people.perform(.askOn(room: Sample.a, to: me, text: "Wat bedoel je?"), by: Sample.leader)
        let mine = people.models[me].map(Overview.forMe)?.map(\.text) ?? []
        #expect(mine.count == 2 && mine[0].contains("Gaat het?") && mine[1].contains("citaat 1 ja"))
        #expect(people.models[Sample.person(2)].map(Overview.forMe) == [])
        let name = people.models[me]?.name(of: me) ?? ""
        for (seat, text) in [
            (me, "De gespreksleider vraagt aan jou: Wat bedoel je?"), (Sample.person(2), "De gespreksleider vraagt aan \(name): Wat bedoel je?"),
            (Sample.leader, "De gespreksleider vraagt aan \(name): Wat bedoel je?"),
        ] {
            #expect(people.models[seat].map { WhatNow.lines($0).contains { $0.text == text } } == true, "\(seat.name)")
        }
        _ = people.perform(.allowQuote(contribution: 1, yes: true), by: me)
        #expect(people.models[me].map(Overview.forMe)?.count == 1)
    }

    @Test("The clocks say what is left, and never a negative number")
    func clocks() {
        var people = People()
        for seat in [Sample.leader, Sample.person(1)] { people.come(seat) }
        guard var model = people.models[Sample.person(1)] else { return }
        model.update(.tick(people.table.now + 10 * 60_000_000))
        #expect(WhatNow.clock(model) == ViewTexts.timeOver.nl)
        model.update(.tick(people.table.now))
        #expect(WhatNow.clock(model) == "nog 5 min")
    }
}
