import Cells
import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Screens

/// A walk over the table of actions: what the screen lacks fails here.
@Suite("Every action has its key")
struct EveryActionTests {
    private static let size = Size(columns: 100, rows: 40)

    private static func screen(_ table: Table, _ seat: Seat) -> ScreenModel {
        var screen = ScreenModel(model: Model(me: seat, language: .nl))
        for one in table.log.visible(to: seat) { screen.take(.event(at: one.at, one.event)) }
        screen.take(.connection(.live))
        screen.take(.tick(table.now))
        return screen
    }

    /// Moments in which, together, every action of every role is on offer.
    private static func moments() -> [Table] {
        var moments: [Table] = []
        for rules in QuestionRules.allCases {
            var table = Table(Sample.script(rules: rules))
            table.seatAll()
            for seat in [Sample.observer, Sample.listener(Sample.a)] { table.happen(.arrived(seat)) }
            moments.append(table)
            for _ in 0..<4 {
                table.advance()
                moments.append(table)
            }
            table.advance(times: 3)
            table.perform(.raiseHand, by: Sample.person(2))
            moments.append(table)
            table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
            table.perform(.say(text: "Zo was het."), by: Sample.person(1))
            table.perform(.recognise(contribution: 1, yes: true), by: Sample.person(2))
            moments.append(table)
            var paused = table
            paused.perform(.pause(room: Sample.a), by: Sample.leader)
            moments.append(paused)
            table.perform(.requestMetaTalk, by: Sample.person(3))
            moments.append(table)
        }
        return moments
    }

    @Test("what is on offer answers to its key, and help names it")
    func keys() {
        var met: Set<String> = []
        for table in Self.moments() {
            for seat in [Sample.person(1), Sample.person(2), Sample.leader, Sample.observer, Sample.listener(Sample.a)] {
                let before = Self.screen(table, seat)
                var help = before
                _ = help.handle(.character("?"))
                let page = help.draw(Size(columns: 200, rows: 120)).text.joined(separator: "\n")
                for action in Action.available(to: before.model) {
                    var screen = before
                    let effects = screen.handle(.character(action.key))
                    let changed = screen.draw(Self.size).text != before.draw(Self.size).text
                    #expect(!effects.isEmpty || changed, "\(seat.name) \(action.id)")
                    #expect(page.contains("\(action.key) \(action.text.title(.nl))"), "\(seat.name) \(action.id)")
                    met.insert(action.id)
                }
            }
        }
        #expect(met == Set(Action.all.map(\.id)), "\(Set(Action.all.map(\.id)).subtracting(met))")
    }
}
