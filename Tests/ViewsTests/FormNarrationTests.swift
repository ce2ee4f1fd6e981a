import Deliberation
import TestSupport
import Testing
import Texts

@testable import Views

@Suite("Questionnaires, cards and ideas, as they are read")
struct FormNarrationTests {
    private let me = People.me
    private let other = People.other

    @Test("A questionnaire is read with its options by number; who does not answer is not told to")
    func opens() {
        var people = People.formats(at: .firstStep)
        let before = (people.count(me), people.count(People.listener))
        people.advance(to: .ask(.form))
        #expect(
            people.read(me, since: before.0) == [
                FormTexts.openFirstStep.nl, "Wil jij de eerste zijn? 1 ja, 2 nee, 3 pas.", FormTexts.hintFormOne.nl,
            ])
        #expect(people.read(People.listener, since: before.1) == [FormTexts.theyRespond.nl])
    }

    @Test("What I filled in is told to me alone, the room hears how many are done", arguments: [true, false])
    func responded(_ writes: Bool) {
        var people = People.formats(at: .evaluation)
        people.advance(to: .ask(.form))
        let before = people.count(other)
        people.act("respond", [.index(3), .text(writes ? "Mooi geheim" : "")], me)
        let mine = people.read(me).suffix(3).joined(separator: " ")
        #expect(mine.contains("heel sterk") && mine.contains("zonder naam") == writes && mine.contains("\"Mooi geheim\"") == writes)
        for seat in people.models.keys where seat != me {
            #expect(!people.read(seat).contains { $0.contains("Mooi geheim") || $0.contains("Bewaard") }, "\(seat.name)")
        }
        #expect(people.read(other, since: before) == ["1 van 4 beantwoord."])
        people.act("respond", [.index(4), .text("")], other)
        #expect(people.read(other).contains(FormTexts.respondedNothing.nl))
    }

    @Test("Outcomes of a questionnaire have words of their own, and who is not enough is not counted")
    func outcomes() {
        let words = { (outcome: FormOutcome) in FormWords.outcome(outcome, of: nil, .nl) }
        #expect(words(.unshown) == nil && words(.tooFew) == NarrationTexts.tooFew.nl && words(.divided) == "verdeeld")
        // In the words of the questions themselves: what was asked, and nothing read into it.
        let step = Step(
            id: "k", kind: .kwadrant, title: "K", text: "Waar sta je?",
            questionnaire: Questionnaire(
                items: [.init(text: "Kun je kiezen?", options: ["weinig", "gewoon", "veel"]), .init(text: "Wil je delen?", options: ["liever niet", "graag"])]))
        let said = { (quadrant: Quadrant) in FormWords.outcome(.quadrant(.most, quadrant), of: step, .nl) }
        #expect(said(.moreAbleLessWilling) == "de meeste: eerder 'veel' dan 'weinig', en eerder 'liever niet' dan 'graag'")
        #expect(said(.lessAbleMoreWilling) == "de meeste: eerder 'weinig' dan 'veel', en eerder 'graag' dan 'liever niet'")
        #expect(Set(Quadrant.allCases.map { said($0) }).count == 4)
        let (yes, no) = (words(.volunteers(enough: true)) ?? "", words(.volunteers(enough: false)) ?? "")
        #expect(yes != no && !no.contains("niemand") && !no.contains("geen") && !no.contains { $0.isNumber })
    }

    @Test("A prototype is read paragraph by paragraph, and stays to be read")
    func prototype() {
        var people = People.formats(at: .prototype)
        let setting = people.models[me]?.feed.filter { $0.kind == .setting }.map(\.text) ?? []
        #expect(setting.suffix(4) == ["Lees dit.", "Prototype: Ouderscript", "Eerste stuk.", "Tweede stuk."])
        #expect(people.sentence(me) == FormTexts.nowPrototype.nl)
        people.advance(to: .talk)
        #expect(people.offers("prototype", me) && people.offers("prototype", People.listener))
        #expect(people.models[me].map { FormOverview.prototype($0).map(\.text) } == ["Prototype: Ouderscript", "Eerste stuk.", "Tweede stuk."])
        // Not a word of what anybody wrote reaches the room: the gate shows nothing of it.
        guard var model = people.models[me] else { return }
        let lines = model.update(.event(at: people.table.now, .responsesRevealed(Sample.a, step: "proto", outcome: .unshown)))
        #expect(lines.map(\.text) == [FormTexts.unshownPrototype.nl])
    }

    @Test("A card comes with its level, and another card reads as any card: nobody learns that somebody asked")
    func cards() {
        var people = People.formats(at: .card)
        people.advance(to: .talk)
        let first = people.read(other).last { $0.hasPrefix("KAART") } ?? ""
        #expect(first.hasPrefix("KAART (wat vind jij): "))
        let before = people.models.mapValues(\.feed.count)
        people.act("card", [], me)
        for (seat, count) in before where seat.room == Sample.a {
            let lines = people.read(seat, since: count)
            #expect(lines.count == 1 && lines[0].hasPrefix("KAART (wat vind jij): "), "\(seat.name): \(lines)")
        }
        _ = people.perform(.drawCard(room: Sample.a), by: Sample.leader)
        #expect(people.read(other).last?.hasPrefix("KAART (wat ervaar jij): ") == true)
        #expect(people.stands(other).contains { $0.hasPrefix("Op tafel ligt een kaart (wat ervaar jij): ") })
        #expect(!people.read(Sample.person(1, Sample.b)).contains { $0.hasPrefix("KAART") })
    }

    @Test("Ideas are read without a name; who gave or backed one reads that alone")
    func ideas() {
        var people = People.formats(at: .brainstorm)
        let name = people.models[other]?.name(of: me) ?? "?"
        let before = people.count(other)
        people.act("idea", [.text("Samen plannen")], me)
        people.act("idea", [.text("Plan maken")], Sample.person(3))
        people.act("endorseidea", [.number(1)], other)
        _ = people.perform(.groupIdea(room: Sample.a, idea: 1, group: "Thuis"), by: Sample.leader)
        _ = people.perform(.mergeIdeas(room: Sample.a, idea: 2, into: 1), by: Sample.leader)
        _ = people.perform(.groupIdea(room: Sample.a, idea: 1, group: nil), by: Sample.leader)
        let lines = people.read(other, since: before)
        #expect(
            lines == [
                "Idee 1: Samen plannen", "Idee 2: Plan maken", "Je steunt idee 1.", "Steun voor idee 1: 1.", "Idee 1 staat nu onder: Thuis",
                "Idee 2 gaat op in idee 1: Samen plannen", "Idee 1 staat onder geen kopje meer.",
            ])
        #expect(people.read(me).contains(FormTexts.yourIdea(.nl, ["n": "1"])) && people.read(me).contains("Toch niet? Typ: schrapidee 1."))
        for seat in people.models.keys where seat != me {
            #expect(!people.read(seat).contains { $0.contains("van jou is") } || seat == Sample.person(3), "\(seat.name)")
        }
        #expect(!lines.contains { $0.contains(name) })
    }

    @Test("The list of ideas goes by heading, with counts, and says which are mine to me alone")
    func overview() {
        var people = People.formats(at: .brainstorm)
        for (text, seat) in [("A", me), ("B", other), ("C", other)] { people.act("idea", [.text(text)], seat) }
        people.act("endorseidea", [.number(2)], me)
        _ = people.perform(.groupIdea(room: Sample.a, idea: 2, group: "Werk"), by: Sample.leader)
        func list(_ seat: Seat) -> [String] { people.models[seat].map { FormOverview.ideas($0).map(\.text) } ?? [] }
        #expect(
            list(me) == [
                "Ideeën in deze ruimte: 3.", "Onder Werk:", "Idee 2: B (steun: 1, ook van jou)", "Onder geen kopje:", "Idee 1: A (van jou)", "Idee 3: C",
            ])
        #expect(list(Sample.leader).contains("Idee 2: B (steun: 1)") && !list(Sample.leader).contains { $0.contains("van jou") })
        #expect(list(Sample.person(1, Sample.b)) == [FormTexts.noIdeas.nl])
    }

    @Test("Who comes late finds the card, the ideas, the prototype and what is asked")
    func latecomers() {
        for (kind, phase, expected) in [
            (StepKind.card, Phase.talk, "Op tafel ligt een kaart"), (.brainstorm, .present, "Ideeën in deze ruimte: 1."),
            (.prototype, .ask(.form), "Prototype: Ouderscript"), (.kwadrant, .ask(.form), "Vraag 1 van 2: Hoeveel ruimte heb je? 1 helemaal niet"),
        ] {
            var people = People.formats(at: kind)
            if kind == .brainstorm { people.act("idea", [.text("Iets")], me) }
            people.advance(to: phase)
            let late = Sample.person(6)
            people.come(late)
            #expect(people.stands(late).contains { $0.hasPrefix(expected) }, "\(kind): \(people.stands(late))")
        }
    }

    @Test("At every phase of every kind there is one sentence and no bare key, for everyone and in both languages")
    func everywhere() {
        var people = People.formats(at: .welcome)
        var seen: Set<String> = []
        for _ in 0..<60 where people.table.session.room(Sample.a).map({ !WhatNow.isAtEnd($0) }) == true {
            for (seat, model) in people.models where seat.room != Sample.b {
                var model = model
                for language in Language.allCases {
                    model.update(.language(language))
                    #expect(!WhatNow.sentence(model).isEmpty)
                    #expect(!WhatNow.lines(model).contains { $0.text.contains("{") || $0.text.isEmpty }, "\(WhatNow.lines(model))")
                }
                if seat == me { seen.insert(people.sentence(me)) }
            }
            people.table.advance()
            people.tell()
        }
        for text in [FormTexts.nowReadForm, FormTexts.nowFormClosed, FormTexts.nowFormShown, FormTexts.nowReadCard, FormTexts.nowCard, FormTexts.nowIdeas] {
            #expect(seen.contains(text.nl), "\(text.nl)")
        }
    }
}
