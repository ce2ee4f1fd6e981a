import Cells
import Deliberation
@testable import rondetafel
import Screens
import Synchronization
import Testing
import TestSupport
import Texts
import Views

@Suite("What is typed too early, or by mistake")
struct TypingTests {
    @Test("a text without the floor does nothing and says what to do first", arguments: [
        "Els zei dat het druk was.\n", "Ik pas.\n", "Pijltjes nemen we niet.\nqqq\n1\n", "lastig\nlastig\n", "kwam nooit\n",
    ])
    func burst(text: String) {
        var stage = Stage.talk(Sample.person(1))
        #expect(stage.burst(text).isEmpty)
        #expect(stage.text().contains("Er is niets verstuurd. Wil je iets zeggen? Steek eerst je hand op: h."))
        // The same when the terminal marks the paste.
        stage = Stage.talk(Sample.person(1))
        #expect(stage.press(.paste(text)).isEmpty)
        #expect(stage.text().contains("Steek eerst je hand op: h."))
        #expect(stage.screen.draft == nil)
    }

    @Test("each role is told its own way, in both languages", arguments: Language.allCases)
    func ways(language: Language) {
        var floor = Stage.talk(Sample.person(1), language)
        floor.press("h")
        floor.burst("iets anders\n")
        #expect(floor.text().contains(ScreenTexts.earlyWaiting(language).prefix(40)))
        floor.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        floor.burst("Ik zeg iets\n")
        #expect(floor.text().contains(ScreenTexts.earlySay(language, ["key": "s"])))
        for (seat, key) in [(Sample.leader, "s"), (Sample.observer, "r")] {
            var stage = Stage.talk(seat, language)
            #expect(stage.burst("Jullie zijn stil\n").isEmpty)
            #expect(stage.text().contains(ScreenTexts.earlySay(language, ["key": key])))
        }
        var listener = Stage.talk(Sample.listener(Sample.a), language)
        #expect(listener.burst("q1 en verder\n").isEmpty)
        #expect(listener.text().contains(ScreenTexts.earlyNothing(language).prefix(60)))
        var asked = Stage(Stage.asked(), Sample.person(1), language)
        #expect(asked.burst("12 jaar geleden\n").isEmpty)
        #expect(asked.text().contains(ScreenTexts.earlyAnswer(language).prefix(40)))
    }

    @Test("a text where a choice is asked for chooses nothing; figures for a number do")
    func choice() {
        var stage = Stage(Stage.asked(), Sample.person(1))
        stage.press("a")
        #expect(stage.burst("1 omdat het zo is\n").isEmpty)
        #expect(stage.text().contains("! Kies een nummer."))
        #expect(stage.press(.paste("1")).isEmpty)
        var lead = Stage.talk(Sample.leader)
        lead.perform(.raiseHand, by: Sample.person(1))
        lead.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        lead.press("l")
        #expect(lead.burst("120\n") == [.send(.extendTurn(room: Sample.a, seconds: 120))])
    }

    @Test("where a text is asked for, all of it is text: a line end in it does not send, the last one does")
    func lines() {
        var stage = Stage.talk(Sample.person(1))
        stage.perform(.raiseHand, by: Sample.person(1))
        stage.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        stage.press("s")
        #expect(stage.burst("Eerst dit.\nEn toen dat.\n") == [.send(.say(text: "Eerst dit.\nEn toen dat."))])
        #expect(stage.burst("qqq\n1").isEmpty)
    }

    @Test("a text over a panel closes nothing and does nothing")
    func panel() {
        var stage = Stage.talk(Sample.person(1))
        stage.press("?")
        #expect(stage.burst("lastig hoor\n").isEmpty)
        #expect(stage.lines()[1].contains("Help"))
    }

    @Test("something shown over a text that is being written leaves the text as it is")
    func over() {
        var lead = Stage.talk(Sample.leader)
        lead.press("y1")
        lead.burst("Gaat het?")
        lead.screen.take(.invitation("Een uitnodiging"))
        #expect(lead.burst("en verder\n").isEmpty)
        lead.press(.escape)
        #expect(lead.lines().contains("| Gaat het?") && !lead.text().contains("! "))
    }

    @Test("what others would see is done at the second press alone; the hand goes up at once", arguments: [
        ("l", Command.lowerHand), ("w", .requestPrivateWord), ("m", .requestMetaTalk), ("k", .finishTurn),
    ])
    func twice(key: String, command: Command) {
        var stage = Stage.talk(Sample.person(1))
        #expect(stage.press("h") == [.send(.raiseHand)])
        if key == "k" { stage.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader) }
        #expect(stage.press(key).isEmpty)
        #expect(stage.text().contains("Druk nog een keer op \(key)"))
        // Another key in between takes it back.
        stage.press("x")
        #expect(stage.press(key).isEmpty)
        #expect(stage.press(key) == [.send(command)])
    }

    @Test("the second press counts for a while only, and not in another moment of the talk")
    func expires() {
        var stage = Stage.talk(Sample.person(1))
        stage.press("w")
        stage.tick(8000)
        #expect(stage.press("w").isEmpty)
        stage.advance()
        #expect(stage.press("w").isEmpty)
        #expect(stage.press("w") == [.send(.requestPrivateWord)])
    }

    @Test("going on over people who wait, or have not answered, asks first and says how many")
    func goingOn() {
        var lead = Stage(Stage.asked(), Sample.leader)
        lead.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(1))
        #expect(lead.press("v").isEmpty)
        #expect(lead.text().contains("5 mensen hebben nog niet geantwoord. Toch verder? Druk nog een keer op v"))
        // Meanwhile somebody answers: the room stands where it stood, the second press counts.
        lead.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(2))
        #expect(lead.press("v") == [.send(.advance(room: Sample.a, from: Position(step: 1, phase: .ask(.first))))])
        lead.advance(2)
        #expect(lead.table.session.room(Sample.a)?.phase == .talk)
        lead.perform(.raiseHand, by: Sample.person(3))
        #expect(lead.press("v").isEmpty)
        #expect(lead.text().contains("1 persoon wacht nog op het woord."))
        lead.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        #expect(lead.press("x").isEmpty)
        lead.press(.escape)
        #expect(lead.press("v").isEmpty)
        #expect(lead.text().contains("heeft nog het woord"))
        lead.perform(.endTurn(room: Sample.a), by: Sample.leader)
        lead.press("?")
        lead.press(.escape)
        #expect(lead.press("v").count == 1)
    }

    @Test("keys that come at once are given together, in order; the size at once")
    func gatherer() {
        let heard = Mutex<[[Key]]>([])
        let waiting = Mutex<[@Sendable () -> Void]>([])
        let gatherer = KeyGatherer(later: { later in waiting.withLock { $0.append(later) } }) { happening in
            switch happening {
            case .keys(let keys): heard.withLock { $0.append(keys) }
            case .key(let key): heard.withLock { $0.append([key]) }
            default: break
            }
        }
        gatherer.take(.character("a"))
        gatherer.take(.character("b"))
        // The first quiet time is over after the second key came: nothing yet.
        waiting.withLock { $0[0] }()
        #expect(heard.withLock { $0 }.isEmpty)
        waiting.withLock { $0[1] }()
        #expect(heard.withLock { $0 } == [["a", "b"].map { Key.character($0) }])
        gatherer.take(.enter)
        gatherer.take(.resized(Size(columns: 80, rows: 24)))
        #expect(heard.withLock { $0 }.suffix(2) == [[.enter], [.resized(Size(columns: 80, rows: 24))]])
        waiting.withLock { $0[2] }()
        #expect(heard.withLock { $0.count } == 3)
    }
}
