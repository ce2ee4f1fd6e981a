import Deliberation
import TestSupport
import Testing
import Texts

@testable import Views

@Suite("Questionnaires, cards and ideas, as they are done")
struct FormActionTests {
    private let me = People.me
    private let other = People.other

    private func response(_ people: People, _ step: StepID, _ seat: Seat) -> Response? {
        people.table.session.room(Sample.a)?.responses[step]?[seat]
    }

    @Test("Each closed question is a choice that names its question, with pas as its last option, then the text")
    func asks() {
        var people = People.formats(at: .kwadrant)
        people.advance(to: .ask(.form))
        guard let model = people.models[me], case .choice(let question, let choices)? = people.action("respond").argument(model, after: []) else {
            Issue.record("no choice")
            return
        }
        #expect(question.nl == "Vraag 1 van 2: Hoeveel ruimte heb je?" && question.en == "Question 1 of 2: Hoeveel ruimte heb je?")
        #expect(choices.map(\.word.nl) == ["helemaal niet", "nauwelijks", "sterk", "heel sterk", "pas"] && choices.last?.word.en == "pass")
        guard case .choice(let second, _)? = people.action("respond").argument(model, after: [.index(0)]) else {
            Issue.record("no second choice")
            return
        }
        #expect(second.nl.hasPrefix("Vraag 2 van 2"))
        #expect(people.action("respond").argument(model, after: [.index(0), .index(1)]) == nil)

        var last = People.formats(at: .evaluation)
        last.advance(to: .ask(.form))
        guard let there = last.models[me], case .text(let text, let rule, true)? = last.action("respond").argument(there, after: [.index(0)]) else {
            Issue.record("no text")
            return
        }
        #expect(text.nl.contains("Wat wil je kwijt?") && rule == .response)
    }

    @Test("A response names the step that was asked, passes by the last option, and can be given anew while it is open")
    func responds() {
        var people = People.formats(at: .evaluation)
        #expect(!people.offers("respond", me))
        people.advance(to: .ask(.form))
        #expect(people.offers("respond", me) && !people.offers("respond", People.listener) && !people.offers("answer", me))
        people.act("respond", [.index(4), .text("Dit wil ik kwijt.")], me)
        #expect(response(people, "evaluatie", me) == Response(choices: [nil], text: "Dit wil ik kwijt."))
        // Again: what it holds is said, and an empty line keeps the text.
        guard let model = people.models[me], case .choice(let question, _)? = people.action("respond").argument(model, after: []),
            case .text(let text, _, _)? = people.action("respond").argument(model, after: [.index(2)])
        else { return }
        #expect(question.nl.hasSuffix("(Je koos: pas.)") && text.nl.contains("\"Dit wil ik kwijt.\"") && text.en.contains("\"Dit wil ik kwijt.\""))
        people.act("respond", [.index(2), .text("")], me)
        #expect(response(people, "evaluatie", me) == Response(choices: [2], text: "Dit wil ik kwijt."))
        people.act("respond", [.index(2), .text("leeg")], me)
        #expect(response(people, "evaluatie", me) == Response(choices: [2]))
        people.advance(to: .closed(.form))
        #expect(!people.offers("respond", me))
        // What was asked before it closed lands nowhere.
        #expect(people.perform(.respond(step: "evaluatie", response: Response(choices: [0])), by: me) == .failure(.questionClosed))
    }

    @Test("Who comes while it is open fills in the next one")
    func late() {
        var people = People.formats(at: .kwadrant)
        people.advance(to: .ask(.form))
        let late = Sample.person(5)
        people.come(late)
        #expect(!people.offers("respond", late) && people.sentence(late) == ViewTexts.nowLate.nl)
    }

    @Test("Another card is asked for without a word, and the old one is out")
    func card() {
        var people = People.formats(at: .card)
        #expect(!people.offers("card", me))
        people.advance(to: .talk)
        let first = people.table.session.room(Sample.a)?.card
        #expect(people.offers("card", me) && !people.offers("card", People.listener))
        people.act("card", [], me)
        let second = people.table.session.room(Sample.a)?.card
        #expect(first != nil && second != nil && second != first && second?.level == first?.level)
        // Two who ask for another one at once get one other card.
        #expect(people.perform(.changeCard(card: first?.id ?? ""), by: other) == .failure(.otherCard))
    }

    @Test("An idea is given, backed by another, and taken off only while nobody backs it")
    func ideas() {
        var people = People.formats(at: .brainstorm)
        people.act("idea", [.text("Samen plannen")], me)
        #expect(people.offers("unidea", me) && !people.offers("endorseidea", me))
        #expect(people.offers("endorseidea", other) && !people.offers("unidea", other))
        people.act("endorseidea", [.number(1)], other)
        #expect(!people.offers("unidea", me) && !people.offers("endorseidea", other) && people.offers("unendorseidea", other))
        #expect(people.table.session.room(Sample.a)?.ideaEndorsements[1] == 1)
        people.act("unendorseidea", [.number(1)], other)
        people.act("unidea", [.number(1)], me)
        #expect(people.table.session.room(Sample.a)?.ideas.isEmpty == true)
    }

    @Test("Who was asked to say nothing is offered no floor and no ideas, but answers and writes")
    func muted() {
        var people = People.formats(at: .brainstorm)
        people.advance(to: .talk)
        #expect(people.offers("hand", me) && people.offers("idea", me))
        _ = people.perform(.mute(seat: me, yes: true), by: Sample.leader)
        for id in ["hand", "idea", "say", "core"] { #expect(!people.offers(id, me), "\(id)") }
        #expect(people.offers("private", me) && people.offers("stop", me) && people.sentence(me) == FormTexts.nowMuted.nl)
        _ = people.perform(.mute(seat: me, yes: false), by: Sample.leader)
        #expect(people.offers("hand", me) && people.offers("idea", me))
    }

    @Test("A luisteraar has a voice only with the floor, by the name of their seat")
    func listener() {
        var people = People.formats(at: .card)
        people.advance(to: .talk)
        let listener = People.listener
        #expect(!people.offers("say", listener) && !people.offers("done", listener))
        _ = people.perform(.requestMetaTalk, by: me)
        #expect(people.offers("say", me) && !people.offers("say", listener))
        _ = people.perform(.endMetaTalk(room: Sample.a), by: Sample.leader)
        _ = people.perform(.giveTurn(room: Sample.a, seat: listener, reply: false), by: Sample.leader)
        #expect(people.offers("say", listener) && people.offers("done", listener) && people.sentence(listener) == FormTexts.nowListenerTurn.nl)
        #expect(people.read(me).last == "Luisteraar 1 heeft het woord.")
        people.act("say", [.text("Dank jullie wel.")], listener)
        #expect(people.table.session.room(Sample.a)?.contributions.last?.text == "Dank jullie wel.")
        people.act("done", [], listener)
        #expect(!people.offers("say", listener) && people.read(me).last == "De beurt van Luisteraar 1 is voorbij.")
    }
}
