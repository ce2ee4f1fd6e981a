import Cells
import Deliberation
import Screens
import Testing
import TestSupport
import Texts
import Views

@Suite("Screens as text")
struct ScreenTests {
    static func screen(_ table: Table, _ seat: Seat) -> ScreenModel {
        var screen = ScreenModel(model: Model(me: seat, language: .nl))
        for one in table.log { if let event = one.event.visible(to: seat) { screen.take(.event(at: one.at, event)) } }
        screen.take(.connection(.live))
        screen.take(.tick(table.now))
        return screen
    }

    static func asked() -> Table {
        var table = Table()
        table.seatAll([Sample.a])
        table.advance(times: 4)
        return table
    }

    @Test("a participant at an open question, 80 by 24")
    func question() {
        let lines = Self.screen(Self.asked(), Sample.person(1)).draw(Size(columns: 80, rows: 24)).text
        #expect(lines.count == 24)
        #expect(lines[0].hasPrefix(" Rondetafel - Werkgevers - jij bent "))
        #expect(lines[1] == " Stap 2 van 5: Een")
        #expect(lines[2] == "  Stelling een.")
        #expect(lines.contains("> Geef je antwoord, privé. 0 van 6 beantwoord."))
        #expect(lines.contains { $0.contains("a Antwoorden") } && lines.last?.contains("q Stoppen") == true)
        #expect(!lines.contains { $0.contains("Stelling twee") || $0.contains("Geheime") })
    }

    @Test("every size draws without a trap; small ones say so; nothing is wider than the screen", arguments: [
        (1, 1), (20, 5), (59, 24), (60, 16), (80, 24), (132, 43), (200, 60),
    ])
    func sizes(columns: Int, rows: Int) {
        for seat in [Sample.person(1), Sample.leader, Sample.observer, Sample.listener(Sample.a)] {
            var table = Self.asked()
            table.happen(.arrived(seat))
            var screen = Self.screen(table, seat)
            for key in [Key.character("a"), .character("1"), .character("漢"), .character("?"), .escape, .pageUp] {
                _ = screen.handle(key)
                let surface = screen.draw(Size(columns: columns, rows: rows))
                #expect(surface.text.count == rows)
                #expect(surface.text.allSatisfy { $0.columns <= columns })
                if let cursor = surface.cursor {
                    #expect((0..<columns).contains(cursor.column) && (0..<rows).contains(cursor.row))
                }
            }
        }
    }

    @Test("a long step, a long question and a long refusal fit together at every size, and the refusal is whole")
    func crowded() {
        var script = Sample.script()
        for index in script.steps.indices { script.steps[index].text = String(repeating: "Een lange stelling over werk. ", count: 20) }
        for moves in [1, 4, 6, 7] {
            var table = Table(script)
            table.seatAll([Sample.a])
            table.advance(times: moves)
            for seat in [Sample.person(1), Sample.leader] {
                for (columns, rows) in [(60, 16), (64, 17), (80, 24), (132, 43)] {
                    var screen = Self.screen(table, seat)
                    for key in [Key.character("!"), .escape, .character("u"), .escape, .character("p"), .character("?")] {
                        screen.take(.rejected(code: "question_closed"))
                        let lines = screen.draw(Size(columns: columns, rows: rows)).text
                        #expect(lines.count == rows && lines.joined(separator: " ").contains("dan telt dat."))
                        _ = screen.handle(key)
                        _ = screen.draw(Size(columns: columns, rows: rows))
                    }
                }
            }
        }
    }

    @Test("a number answers, a reason follows, Enter sends; the cursor stands where one types")
    func answer() {
        var screen = Self.screen(Self.asked(), Sample.person(1))
        #expect(screen.handle(.character("2")).isEmpty)
        for character in "want é漢" { _ = screen.handle(.character(character)) }
        let surface = screen.draw(Size(columns: 80, rows: 24))
        let cursor = surface.cursor
        #expect(cursor?.column == 2 + "want é漢".columns)
        #expect(cursor.map { surface.text[$0.row] } == "| want é漢")
        #expect(screen.handle(.enter) == [.send(.answer(step: "s1", moment: .first, stance: .disagree, reason: "want é漢"))])
    }

    @Test("a question that closes meanwhile: the answer names its own question, the words are not lost")
    func closedMeanwhile() {
        var table = Self.asked()
        var screen = Self.screen(table, Sample.person(1))
        _ = screen.handle(.character("1"))
        for character in "want" { _ = screen.handle(.character(character)) }
        let before = table.log.count
        table.advance(times: 4)
        for one in table.log.dropFirst(before) {
            if let event = one.event.visible(to: Sample.person(1)) { screen.take(.event(at: one.at, event)) }
        }
        #expect(screen.handle(.enter) == [.send(.answer(step: "s1", moment: .first, stance: .agree, reason: "want"))])
    }

    @Test("a private reason that was left is offered to the same question only, never to what others hear")
    func draft() {
        var table = Self.asked()
        var screen = Self.screen(table, Sample.person(1))
        _ = screen.handle(.character("1"))
        for character in "geheim" { _ = screen.handle(.character(character)) }
        #expect(screen.draft?.hasSuffix("geheim") == true)
        _ = screen.handle(.escape)
        _ = screen.handle(.character("p"))
        #expect(!screen.draw(Size(columns: 80, rows: 24)).text.contains { $0.contains("geheim") })
        _ = screen.handle(.escape)
        _ = screen.handle(.character("3"))
        #expect(screen.draw(Size(columns: 80, rows: 24)).text.contains("| geheim"))
        _ = screen.handle(.escape)
        // After the talk the stelling is asked again: what was left before it is no reason now.
        let before = table.log.count
        while table.session.room(Sample.a)?.phase != .ask(.second) { table.advance() }
        for one in table.log.dropFirst(before) {
            if let event = one.event.visible(to: Sample.person(1)) { screen.take(.event(at: one.at, event)) }
        }
        _ = screen.handle(.character("3"))
        #expect(!screen.draw(Size(columns: 80, rows: 24)).text.contains { $0.contains("geheim") })
    }

    @Test("a refused text is offered again with its own action; one that arrived is not")
    func givenBack() {
        var table = Table()
        table.seatAll([Sample.a])
        table.advance(times: 2)
        let me = Sample.person(1)
        table.perform(.giveTurn(room: Sample.a, seat: me, reply: false), by: Sample.leader)
        func write(_ text: String, _ screen: inout ScreenModel) -> [Effect] {
            _ = screen.handle(.character("s"))
            for character in text { _ = screen.handle(.character(character)) }
            return screen.handle(.enter)
        }
        func page(_ screen: ScreenModel) -> [String] { screen.draw(Size(columns: 80, rows: 24)).text }
        var screen = Self.screen(table, me)
        #expect(write("verloren", &screen) == [.send(.say(text: "verloren"))])
        screen.take(.rejected(code: "paused"))
        #expect(page(screen).contains("> Het is pauze. Je tekst staat nog bij: Iets zeggen.") || page(screen).contains("! Het is pauze. Je tekst staat nog bij: Iets zeggen."))
        _ = screen.handle(.character("p"))
        #expect(!page(screen).contains { $0.contains("verloren") })
        _ = screen.handle(.escape)
        _ = screen.handle(.character("s"))
        #expect(page(screen).contains("| verloren"))
        // One that arrived stays said, whatever is refused after it.
        var other = Self.screen(table, me)
        _ = write("gezegd", &other)
        other.take(.event(at: table.now, .said(Contribution(id: 1, seat: me, kind: .turn, step: "welkom", text: "gezegd"))))
        other.take(.rejected(code: "not_now"))
        #expect(other.draft == nil)
    }

    @Test("a choice of seats names seat and room, without one's own; it asks once more, and the whole question is to be read")
    func invitation() {
        var table = Self.asked()
        table.happen(.arrived(Sample.person(1, Sample.b)))
        var screen = Self.screen(table, Sample.leader)
        _ = screen.handle(.character("u"))
        let seats = screen.draw(Size(columns: 80, rows: 40)).text
        #expect(seats.contains { $0.contains(" (participant-werkgevers-1)") } && !seats.contains { $0.contains("facilitator-1") })
        #expect(screen.handle(.enter).isEmpty)
        let sure = screen.draw(Size(columns: 80, rows: 24)).text.joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(sure.contains("Wie daar nu zit, raakt de verbinding kwijt. Weet je het zeker?"))
        let effects = screen.handle(.character("1"))
        #expect(effects.count == 1 && effects.allSatisfy { if case .send(.renewInvitation) = $0 { true } else { false } })
        // Closing: every room that is not at its end is named, on as many rows as that takes.
        _ = screen.handle(.character("!"))
        let close = screen.draw(Size(columns: 80, rows: 24)).text.joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(close.contains("werknemers staat nog bij stap 1 van 5. Weet je het zeker?"))
    }

    @Test("a name that cannot be is refused before it is sent, with the rule")
    func name() {
        var table = Table()
        table.seatAll([Sample.a])
        var screen = Self.screen(table, Sample.person(1))
        _ = screen.handle(.character("n"))
        for character in "De sessie" { _ = screen.handle(.character(character)) }
        #expect(screen.handle(.enter).isEmpty)
        #expect(screen.draw(Size(columns: 80, rows: 24)).text.contains { $0.hasPrefix("! Zo kan een schuilnaam niet.") })
        table.advance()
    }

    @Test("what was said reads with its kind, and hints of plain lines stay away")
    func panels() {
        var table = Table()
        table.seatAll([Sample.a])
        table.advance(times: 2)
        let me = Sample.person(1)
        table.perform(.giveTurn(room: Sample.a, seat: me, reply: false), by: Sample.leader)
        table.perform(.stateCoreClaim(text: "De kern."), by: me)
        var screen = Self.screen(table, me)
        _ = screen.handle(.character("g"))
        let name = table.session.pseudonym(of: me) ?? ""
        #expect(screen.draw(Size(columns: 80, rows: 24)).text.contains("  1 \(name) (kernbewering): De kern."))
        _ = screen.handle(.escape)
        _ = screen.handle(.character("i"))
        let page = screen.draw(Size(columns: 80, rows: 24)).text
        #expect(page.contains("  " + ViewTexts.nowYourTurn.nl) && !page.contains { $0.contains("Typ:") })
    }

    @Test("one key typed by mistake does not stop the room")
    func metaTwice() {
        var screen = Self.screen(Self.asked(), Sample.person(1))
        #expect(screen.handle(.character("m")).isEmpty)
        _ = screen.handle(.character("x"))
        #expect(screen.handle(.character("m")).isEmpty)
        #expect(screen.handle(.character("m")) == [.send(.requestMetaTalk)])
    }

    @Test("Ctrl-C asks once, then ends")
    func interrupt() {
        var screen = Self.screen(Self.asked(), Sample.person(1))
        #expect(screen.handle(.control("c")).isEmpty)
        #expect(screen.draw(Size(columns: 80, rows: 24)).text.contains { $0.contains("Nog een keer Ctrl-C") })
        #expect(screen.handle(.control("c")) == [.quit])
    }

    @Test("colour never carries meaning alone: without it the text is the same")
    func colour() {
        let surface = Self.screen(Self.asked(), Sample.leader).draw(Size(columns: 80, rows: 24))
        #expect(surface.text.contains { $0.hasPrefix("> 1 werkgevers") })
    }
}
