import Cells
import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Screens

/// What everyone is asked before they take part, at the screen.
@Suite("Before anybody takes part: the screen")
struct ConsentScreenTests {
    private static let words = "Ik heb de gespreksregels gelezen en doe mee. Ik weet dat er een verslag komt, zonder namen."

    private static func table() -> Table {
        var script = Sample.script()
        script.steps[0].consent = words
        script.steps[0].points = (1...8).map { "Regel \($0) van het gesprek." }
        var table = Table(script)
        for seat in [Sample.leader, Sample.person(1), Sample.person(2)] { table.happen(.arrived(seat)) }
        return table
    }

    @Test("the sentence, the rules and the key are in sight, small and large, also for who comes later", arguments: [false, true])
    func sight(late: Bool) {
        var table = Self.table()
        if late { table.advance(times: 4) }
        table.happen(.arrived(Sample.person(3)))
        let stage = Stage(table, Sample.person(3))
        for (columns, rows) in [(80, 24), (60, 16), (200, 60)] {
            let text = stage.text(columns, rows)
            #expect(text.contains("zonder namen.") && text.contains("Druk op J"), "\(columns)x\(rows)")
            #expect(rows < 24 || text.contains("Regel 1 ") && text.contains("Regel 8 "), "\(columns)x\(rows)")
        }
    }

    @Test("a key that takes part says how to say yes first; j and J say it, and then the keys are there", arguments: ["j", "J"])
    func keys(_ key: String) {
        var stage = Stage(Self.table(), Sample.person(1))
        for wrong in ["1", "h", "a"] {
            #expect(stage.press(wrong).isEmpty)
            #expect(stage.text().contains("Doe je mee? Druk op J"))
        }
        #expect(stage.press(key) == [.send(.agree)])
        #expect(stage.text().contains(ConsentTexts.agreed(.nl)) && !stage.text().contains("Druk op J"))
        stage.advance(2)
        stage.press("h")
        #expect(stage.table.session.room(Sample.a)?.floor.queue == [Sample.person(1)])
    }

    @Test("who leads reads by name from whom there is no yes, in the line of the moment, at the table and before going on")
    func lead() {
        var stage = Stage(Self.table(), Sample.leader)
        let names = [1, 2].compactMap { stage.table.session.pseudonym(of: Sample.person($0)) }
        #expect(names.count == 2 && names.allSatisfy { stage.text(200, 60).contains("\($0) (nog geen ja)") })
        #expect(stage.text().contains("Nog geen ja van") && stage.text().contains("! nog geen ja van 2"))
        stage.press("v")
        #expect(names.allSatisfy { stage.text().contains($0) } && stage.text().contains("nog niet gezegd mee te doen"))
        #expect(stage.table.session.room(Sample.a)?.phase == .present)
        for number in 1...2 { stage.perform(.agree, by: Sample.person(number)) }
        #expect(!stage.text().contains("nog geen ja"))
        stage.press("v")
        #expect(stage.table.session.room(Sample.a)?.phase == .ask(.openTable))
    }
}
