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
        table.advance()
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
        #expect(surface.text.contains { $0.contains("> werkgevers") })
    }
}
