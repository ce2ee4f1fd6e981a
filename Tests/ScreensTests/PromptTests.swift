import Cells
import Deliberation
import Screens
import Testing
import TestSupport
import Texts
import Views

@Suite("Questions on the screen")
struct PromptTests {
    @Test("are you sure stands on no: a key and Enter do nothing", arguments: [(Sample.person(1), "q"), (Sample.leader, "q"), (Sample.leader, "x"), (Sample.leader, "!")])
    func sure(seat: Seat, key: String) {
        var stage = Stage.talk(seat)
        stage.press(key)
        #expect(stage.lines().contains("> 2 nee"))
        #expect(stage.press(.enter).isEmpty)
        // Said in the main line; the talk stays in sight.
        #expect(stage.lines().contains(ViewTexts.cancelled(.nl)) && stage.lines().contains { $0.hasPrefix(" Stap 2") })
        stage.press(key)
        #expect(!stage.press("1").isEmpty)
    }

    @Test("a private question has no answer until its person gives one")
    func privately() {
        var stage = Stage(Stage.asked(), Sample.person(1))
        stage.press("a")
        #expect(!stage.lines().contains { $0.hasPrefix("> 1") })
        #expect(stage.press(.enter).isEmpty)
        #expect(stage.lines().contains("! Kies een nummer."))
        stage.press(.down)
        stage.press(.down)
        #expect(stage.lines().contains("> 2 oneens"))
        stage.press(.enter)
        #expect(stage.text().contains("Je koos: oneens. Je reden (mag leeg blijven):"))
        stage.press(.escape)
        // A choice alone is no answer: who stops at the reason is told so.
        #expect(stage.text().contains("! Je antwoord is nog niet gegeven. Druk op 1, 2, 3 of 4. Geen reden? Dan alleen Enter."))
        #expect(stage.table.session.room(Sample.a)?.answeredCount == 0)

        var table = Table()
        table.seatAll([Sample.a])
        table.advance()
        var open = Stage(table, Sample.person(1))
        open.press("o")
        #expect(open.press(.enter).isEmpty)
        open.press(.up)
        #expect(open.press(.enter) == [.send(.answerOpenTable(yes: false))])
    }

    @Test("a question about a quote shows what was said, and has no answer of its own")
    func quote() {
        var stage = Stage.talk(Sample.person(1))
        stage.press("h")
        stage.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        stage.press("s")
        stage.burst("Dit zei ik.\n")
        stage.press("c1")
        #expect(stage.lines().contains { $0.hasSuffix(": Dit zei ik.") && $0.hasPrefix("  1 ") })
        #expect(stage.lines().last == "Typ een nummer, Enter kiest, Esc gaat terug.")
        stage.press(.enter)
        #expect(stage.text().contains("Dit zei ik. - Mag dit in het verslag, zonder je naam?"))
        #expect(stage.press(.enter).isEmpty)
        #expect(stage.press("1") == [.send(.allowQuote(contribution: 1, yes: true))])
    }

    @Test("the rules that a newcomer reads first fit a screen of 80 by 24, the consent and all", arguments: Language.allCases)
    func welcome(_ language: Language) {
        var stage = Stage(Table(), Sample.person(1), language)
        stage.screen.showWelcome()
        let text = stage.text().split(separator: " ").joined(separator: " ")
        #expect(text.contains(ViewTexts.welcomeConsent(language)) && text.contains(ScreenTexts.close(language)), "\(text)")
    }

    @Test("what is asked about a quote stays in sight with its key, and its number stands there, until there is an answer")
    func asked() {
        var stage = Stage.talk(Sample.person(1))
        stage.press("h")
        stage.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        stage.press("s")
        stage.burst("Dit zei ik.\n")
        stage.press("s")
        stage.burst("En dit.\n")
        stage.perform(.askForQuote(room: Sample.a, contribution: 2), by: Sample.leader)
        let question = "! Mag nummer 2 in het verslag, zonder je naam? Druk op c: ja of nee."
        #expect(stage.lines().contains(question) && stage.lines().contains { $0.hasPrefix("c ") })
        stage.press("c")
        #expect(stage.text().contains("En dit. - Mag dit in het verslag"), "straight to yes or no")
        #expect(stage.press("2") == [.send(.allowQuote(contribution: 2, yes: false))])
        #expect(!stage.lines().contains(question), "a no is an answer")
        stage.press("c")
        stage.press("9")
        stage.press(.enter)
        #expect(stage.text().contains("! Typ een getal van 1 tot 2. Esc gaat terug."))
        stage.press("1")
        stage.press(.enter)
        #expect(stage.text().contains("Dit zei ik. - Mag dit"), "a number that was refused is gone")
    }

    @Test("a private message says to whom, and is not offered to another")
    func toWhom() {
        var stage = Stage.talk(Sample.person(1))
        stage.press("p")
        #expect(stage.text().contains("Aan de gespreksleider"))
        var lead = Stage.talk(Sample.leader)
        let name = lead.table.session.pseudonym(of: Sample.person(2)) ?? ""
        lead.press("y2")
        #expect(lead.lines().contains("Aan \(name):"))
        lead.burst("Gaat het?")
        lead.press(.escape)
        #expect(lead.text().contains("Je tekst staat er nog (y)"))
        lead.press("y3")
        #expect(!lead.lines().contains("| Gaat het?"))
        lead.press(.escape)
        lead.press("y2")
        #expect(lead.lines().contains("| Gaat het?"))
    }

    @Test("who asked for a private word stays in sight until answered, and is first to be chosen")
    func privateWord() {
        var lead = Stage.talk(Sample.leader)
        lead.perform(.requestPrivateWord, by: Sample.person(4))
        let name = lead.table.session.pseudonym(of: Sample.person(4)) ?? ""
        #expect(lead.text().contains("! \(name) wil je apart"))
        for number in 1...30 { lead.perform(.announce(room: Sample.a, text: "regel \(number)"), by: Sample.leader) }
        lead.press("x")
        lead.press(.escape)
        #expect(lead.text().contains("! \(name) wil je apart"))
        lead.press("y")
        #expect(lead.lines().contains("  1 \(name) - wil je apart spreken"))
        lead.press("1")
        lead.burst("Ja hoor.")
        #expect(lead.press(.enter) == [.send(.sendPrivate(to: Sample.person(4), text: "Ja hoor."))])
        #expect(!lead.text().contains("wil je apart s"))
        // From another room too.
        lead.table.happen(.arrived(Sample.person(1, Sample.b)))
        lead.perform(.requestPrivateWord, by: Sample.person(1, Sample.b))
        #expect(lead.text().contains("(werknemers)"))
        lead.press(.tab)
        lead.press("y")
        #expect(lead.text().contains("wil je apart spreken"))
    }

    @Test("a long list says how much more there is, above and below")
    func more() {
        var lead = Stage.talk(Sample.leader)
        lead.press("b")
        #expect(lead.lines(80, 16).contains { $0.contains(/\(nog [234]\)$/) })
        for _ in 1...6 { lead.press(.down) }
        #expect(lead.lines(80, 16).contains { $0.contains(/\([234] hierboven\)$/) })
        #expect(!lead.lines(80, 30).contains { $0.contains(/\(nog \d+\)$/) })
    }

    @Test("whoever waits stands first among those who can get the floor", arguments: FloorMode.allCases)
    func turn(mode: FloorMode) throws {
        var lead = Stage.talk(Sample.leader, floor: mode)
        // Person 5 has spoken for long, so that in quiet first they come after person 3.
        lead.perform(.giveTurn(room: Sample.a, seat: Sample.person(5), reply: false), by: Sample.leader)
        lead.tick(60_000)
        lead.perform(.endTurn(room: Sample.a), by: Sample.leader)
        for number in [5, 3] { lead.perform(.raiseHand, by: Sample.person(number)) }
        lead.table.happen(.left(Sample.person(1)))
        lead.sync()
        let next = try #require(lead.table.session.nextSpeaker(in: Sample.a))
        let name = lead.table.session.pseudonym(of: next) ?? ""
        #expect(lead.lines().contains { $0.contains("  1. \(name)") })
        lead.press("b")
        #expect(lead.lines().contains("> 1 volgende: \(name)"))
        #expect(lead.lines().contains("  2 \(name)"))
        #expect(lead.press("2") == [.send(.giveTurn(room: Sample.a, seat: next, reply: false))])
    }

    @Test("a text that was left says that it is there, also after coming back")
    func kept() {
        var stage = Stage.talk(Sample.person(1))
        stage.press("h")
        stage.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        stage.press("s")
        stage.burst("Half werk")
        stage.press(.escape)
        #expect(stage.text().contains("Er is niets verstuurd. Je tekst staat er nog (s)."))
        stage.tick(8000)
        #expect(stage.text().contains("Klaar? Druk op k. Je tekst staat er nog (s)."))
        var model = Model(me: stage.seat, language: .nl)
        model.draft = stage.screen.draft
        var back = ScreenModel(model: model)
        for one in stage.table.log {
            if let event = one.event.visible(to: stage.seat) { back.take(.event(at: one.at, event)) }
        }
        back.take(.connection(.live))
        #expect(back.draw(Size(columns: 80, rows: 24)).text.joined(separator: " ").contains("Je tekst staat er nog (s)."))
        // Another step is another talk.
        stage.table.perform(.skipStep(room: Sample.a, from: Position(step: 1, phase: .talk)), by: Sample.leader)
        stage.sync()
        #expect(!stage.text().contains("Je tekst staat er nog"))
    }

    @Test("what was written for the talk is not said in a metagesprek unasked, nor the other way round")
    func otherTalk() {
        var stage = Stage.talk(Sample.person(1))
        stage.press("h")
        stage.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        stage.press("s")
        stage.burst("Over mijn baas")
        stage.perform(.requestMetaTalk, by: Sample.person(2))
        #expect(stage.press(.enter).isEmpty)
        #expect(stage.text().contains("Het is nu een metagesprek. Wil je dit nu zeggen?"))
        // Another text is asked for anew.
        stage.press("!")
        #expect(stage.press(.enter).isEmpty)
        stage.perform(.endMetaTalk(room: Sample.a), by: Sample.leader)
        #expect(stage.press(.enter) == [.send(.say(text: "Over mijn baas!"))])

        stage.perform(.requestMetaTalk, by: Sample.person(2))
        stage.press("s")
        stage.burst("Over hoe wij praten")
        stage.perform(.endMetaTalk(room: Sample.a), by: Sample.leader)
        #expect(stage.press(.enter).isEmpty)
        #expect(stage.text().contains("Het metagesprek is voorbij."))
        #expect(stage.press(.enter) == [.send(.say(text: "Over hoe wij praten"))])
    }
}
