import Cells
import Deliberation
import Screens
import Testing
import TestSupport
import Texts
import Views

@Suite("What there is to do now")
struct SituationTests {
    /// The longest that can stand in the main line, with the longest name and a draft that waits.
    static let sentences: [Text] = [
        ScreenTexts.onceMore, ScreenTexts.onceMoreDown, ScreenTexts.onceMorePass, ScreenTexts.onceMoreWord,
        ScreenTexts.onceMoreDone, ScreenTexts.earlySay, ScreenTexts.earlyHand,
        ScreenTexts.earlyWaiting, ScreenTexts.earlyAnswer, ScreenTexts.earlyNothing, ScreenTexts.textKept,
        ScreenTexts.nowMetaSure, ScreenTexts.metaOverSure, ScreenTexts.yourTurn, ScreenTexts.leadSpeaks,
        ScreenTexts.endedRead, ViewTexts.nowAnswered, ViewTexts.nowReadStelling, ViewTexts.nowLate, ViewTexts.connectionLost,
        ViewTexts.leadAsk, ViewTexts.leadTable, ViewTexts.leadClosed, ViewTexts.leadRevealed, ViewTexts.leadTalk,
        ViewTexts.leadEnd,
    ]

    @Test("every sentence has room in two rows of 80 columns", arguments: Language.allCases)
    func twoRows(language: Language) {
        let name = String(repeating: "m", count: 24)
        let values = [
            "name": name, "title": ActionTexts.all["meta"]?.title(language) ?? "", "key": "k", "n": "15", "k": "15",
        ]
        for text in Self.sentences {
            let line = "> \(text(language, values))"
            #expect(Wrapping.wrap(line, width: 79).count <= 2, "\(line)")
        }
        let speaks = "> " + ViewTexts.speaking(language, ["name": name]) + " "
        for text in [ScreenTexts.alsoSay, ScreenTexts.roundComes, ScreenTexts.waitQuiet, ScreenTexts.waitPlace] {
            #expect(Wrapping.wrap(speaks + text(language, values), width: 79).count <= 2)
        }
        let over = [ViewTexts.passedAnswers, ViewTexts.passedAnswer, ViewTexts.passedTable, ViewTexts.passedWaits, ViewTexts.passedWait, ViewTexts.passedSpeaks]
        for text in over {
            let line = "> " + ScreenTexts.goOnPress(language, ["who": text(language, values), "key": "T"])
            #expect(Wrapping.wrap(line, width: 79).count <= 2, "\(line)")
        }
        for text in RejectionTexts.all.values { #expect(Wrapping.wrap("! " + text(language), width: 79).count <= 2) }
    }

    @Test("a refusal goes at a key, after some seconds, and when the room goes on")
    func notice() {
        var stage = Stage.talk(Sample.person(1))
        let sentence = String(RejectionTexts.text(for: "no_floor")(.nl).prefix(30))
        stage.screen.take(.rejected(code: "no_floor"))
        #expect(stage.text().contains("! " + sentence))
        stage.tick(7999)
        #expect(stage.text().contains("! " + sentence))
        stage.tick(1)
        #expect(!stage.text().contains("! " + sentence))
        stage.screen.take(.rejected(code: "no_floor"))
        stage.press("x")
        #expect(!stage.text().contains("! " + sentence))
        stage.screen.take(.rejected(code: "no_floor"))
        stage.advance()
        #expect(!stage.text().contains("! " + sentence))
        // What comes of another room says nothing about this one.
        var lead = Stage.talk(Sample.leader)
        lead.screen.take(.rejected(code: "no_floor"))
        lead.table.advance(Sample.b)
        lead.sync()
        #expect(lead.text().contains("! " + sentence))
    }

    @Test("who has the floor stands in the main line, for all")
    func speaker() {
        for seat in [Sample.person(2), Sample.leader, Sample.observer, Sample.listener(Sample.a)] {
            var stage = Stage.talk(seat)
            stage.perform(.raiseHand, by: Sample.person(1))
            stage.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
            let name = stage.table.session.pseudonym(of: Sample.person(1)) ?? ""
            #expect(stage.lines().contains { $0.hasPrefix("> \(name) heeft het woord.") }, "\(seat.role)")
        }
    }

    @Test("the place in the queue is told where it is known: those away are passed over, quiet first has none")
    func place() {
        var stage = Stage.talk(Sample.person(3))
        stage.perform(.raiseHand, by: Sample.person(1))
        stage.perform(.raiseHand, by: Sample.person(2))
        stage.press("h")
        #expect(stage.text().contains("Je bent nummer 3 in de rij."))
        stage.table.happen(.left(Sample.person(1)))
        stage.sync()
        #expect(stage.text().contains("Je bent nummer 2 in de rij."))
        var quiet = Stage.talk(Sample.person(3), floor: .quietFirst)
        quiet.press("h")
        #expect(quiet.text().contains("Je hand is op. Wie stil was, komt eerst aan de beurt."))
        let heading = quiet.lines().firstIndex { $0.hasSuffix("Wacht op het woord (wie") }
        #expect(heading.map { quiet.lines()[$0 + 1].hasSuffix(" stil was eerst)") } == true)
        #expect(!quiet.text().contains(" 1. "))
    }

    @Test("in a round the word comes by itself, and passing is called passing")
    func round() {
        var stage = Stage.talk(Sample.person(3), floor: .round)
        #expect(stage.text().contains("We doen een ronde: het woord komt naar jou toe. Passen mag."))
        #expect(stage.text().contains("l Laat beurt voorbijgaan"))
        #expect(!stage.text().contains("Je hand is op"))
        stage.press("l")
        #expect(stage.text().contains("Je laat je beurt dan voorbijgaan. Dat mag."))
        #expect(stage.press("l") == [.send(.lowerHand)])
    }

    @Test("how many have answered is one line of the feed that changes")
    func progress() {
        for seat in [Sample.leader, Sample.person(6)] {
            var stage = Stage(Stage.asked(), seat)
            for number in 1...3 {
                stage.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(number))
                stage.perform(.announce(room: Sample.a, text: "rustig \(number)"), by: Sample.leader)
            }
            let lines = stage.lines(80, 40)
            #expect(lines.filter { $0.hasPrefix(" * ") && $0.contains("van 6 beantwoord") }.count == 1)
            let place = lines.firstIndex { $0.hasPrefix(" * 3 van 6 beantwoord.") }
            // Where it first stood: what was said since stands below it.
            #expect(place.map { lines[$0 + 1].contains("rustig 1") } == true)
            // The next question has a line of its own.
            stage.advance(4)
            stage.perform(.answer(step: "s1", moment: .second, stance: .agree, reason: nil), by: Sample.person(1))
            let after = stage.lines(80, 60)
            #expect(after.contains { $0.hasPrefix(" * 3 van 6") } && after.contains { $0.hasPrefix(" * 1 van 6") })
        }
    }

    /// The number of the line that was told, without what stands beside it.
    private static func told(_ line: String) -> Int? {
        line.firstMatch(of: /regel (\d+)/).flatMap { Int($0.output.1) }
    }

    @Test("who reads back stays where they are while answers come in")
    func readsBack() {
        var stage = Stage(Stage.asked(), Sample.leader)
        for number in 1...40 { stage.perform(.announce(room: Sample.a, text: "regel \(number)"), by: Sample.leader) }
        stage.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(1))
        stage.press(.pageUp)
        let before = stage.lines().compactMap(Self.told)
        stage.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(2))
        stage.perform(.announce(room: Sample.a, text: "nog een"), by: Sample.leader)
        #expect(stage.lines().compactMap(Self.told) == before && !before.isEmpty)
    }

    @Test("the head keeps the name and the clocks, with their words; the room's title gives way")
    func head() {
        var script = Sample.script()
        script.rooms[0].title = "Werkgevers en leidinggevenden van kleine bedrijven"
        var table = Table(script)
        table.seatAll([Sample.a])
        let name = String(repeating: "W", count: 24)
        table.perform(.takePseudonym(name: name), by: Sample.person(1))
        table.advance(times: 7)
        table.perform(.raiseHand, by: Sample.person(1))
        table.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        let stage = Stage(table, Sample.person(1))
        for columns in [60, 80, 200] {
            let head = stage.lines(columns, 24)[0]
            #expect(head.contains("jij bent \(name)") && head.hasSuffix("beurt 90 s  stap 6 min"), "\(head)")
        }
    }

    @Test("before the server has said who this is, nobody is called a screen")
    func connecting() {
        let seat = Seat(role: .screen, room: nil, number: 1)
        var screen = ScreenModel(model: Model(me: seat, language: .nl))
        #expect(screen.draw(Size(columns: 80, rows: 24)).text[0] == " Rondetafel")
        screen.take(.connection(.live))
        #expect(screen.draw(Size(columns: 80, rows: 24)).text[0] == " Rondetafel - scherm")
    }

    @Test("on a narrow screen, without a side, the call for a private word stands in the main line")
    func narrow() {
        var lead = Stage.talk(Sample.leader)
        lead.perform(.requestPrivateWord, by: Sample.person(4))
        #expect(lead.text(60, 16).contains("wil je apart spreken (y)"))
        // With who has the floor below it.
        lead.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
        let name = lead.table.session.pseudonym(of: Sample.person(1)) ?? ""
        #expect(lead.lines(60, 16).contains { $0.hasPrefix("> \(name) heeft het woord.") })
    }

    @Test("who watches a rehearsal reads the way out, and no text of theirs does anything")
    func watches() {
        let table = Stage.asked()
        var screen = ScreenModel(model: Model(me: Sample.leader, language: .nl), isWatching: true)
        for one in table.log { if let event = one.event.visible(to: Sample.leader) { screen.take(.event(at: one.at, event)) } }
        screen.take(.connection(.live))
        let lines = screen.draw(Size(columns: 80, rows: 24)).text
        #expect(lines.contains(ScreenTexts.watching(.nl)) && lines.last?.hasSuffix("|") == false)
        #expect(screen.handle("qqq weg".map { Key.character($0) }).isEmpty)
        #expect(screen.handle([.character("v")]).isEmpty && screen.handle([.character("q")]) == [.quit])
    }

    @Test("a panel says how much more there is, and down goes no further than its end")
    func panel() {
        var lead = Stage.talk(Sample.leader)
        lead.press("?")
        #expect(lead.lines().last?.hasPrefix("Pijltje omlaag: nog ") == true)
        for _ in 1...200 { lead.press(.down) }
        #expect(lead.lines().last == "Een toets sluit dit.")
        let end = lead.lines()
        for _ in 1...60 { lead.press(.up) }
        #expect(lead.lines() != end)
        lead.press("x")
        #expect(lead.lines().last?.contains("q Weggaan") == true)
    }

    @Test("at the end of the draaiboek who still waits comes before closing")
    func lastRound() {
        var lead = Stage.closing(Sample.leader)
        #expect(lead.text().contains(ViewTexts.leadEnd(.nl)))
        lead.perform(.raiseHand, by: Sample.person(1))
        #expect(lead.text().contains(ViewTexts.leadTalk(.nl, ["n": "1"])))
    }

    @Test("where to go is read whole in the closing step where it fits, and stays after the end until q")
    func closing() {
        var stage = Stage.closing(Sample.person(1))
        let address = "Bel 113 of gratis 0800-0113,"
        #expect(stage.text(80, 24).contains(address))
        #expect(stage.text(60, 16).contains("regels (i: alles lezen)"))
        stage.press("h")
        #expect(stage.text(80, 24).contains(address))
        stage.perform(.endSession, by: Sample.leader)
        #expect(stage.text(80, 24).contains(address))
        #expect(stage.text(80, 24).contains("dit blijft staan tot je op q"))
        #expect(!stage.text(60, 16).contains(address))
        for _ in 1...40 { stage.press(.down) }
        #expect(stage.text(60, 16).contains(address))
        #expect(stage.press("hx1") == [] && stage.press(.enter) == [] && stage.press(.escape) == [])
        #expect(stage.press("q") == [.quit])
        #expect(stage.press(.control("c")) == [.quit])
    }

    @Test("after the end the gespreksleider reads how the verslag is made", arguments: Language.allCases)
    func report(language: Language) {
        var lead = Stage.closing(Sample.leader, language, folder: "sessions/proef.invitations")
        lead.perform(.endSession, by: Sample.leader)
        #expect(lead.text(120, 40).contains("rondetafel report sessions/proef.rondetafel"))
        var far = Stage.closing(Sample.leader, language)
        far.perform(.endSession, by: Sample.leader)
        #expect(far.text(120, 40).contains("rondetafel report sessions/"))
    }
}
