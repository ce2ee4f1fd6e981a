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

    private static func screen(_ occasion: Occasion, _ seat: Seat) -> ScreenModel {
        let table = occasion.table
        var screen = ScreenModel(model: Model(me: seat, language: .nl))
        for one in table.log.visible(to: seat) { screen.take(.event(at: one.at, one.event)) }
        screen.take(.connection(.live))
        screen.take(.tick(table.now))
        if let vote = occasion.vote, seat == Sample.person(1) {
            screen.take(.ballot(Occasion.vote, Occasion.ballot))
            screen.take(.receipt(Occasion.vote, receipt(vote)))
        }
        // The grid of an open vote opens by itself; here the keys of the room are pressed.
        if screen.grid != nil { _ = screen.handle(.escape) }
        return screen
    }

    private static func receipt(_ vote: Occasion.Voted) -> ReceiptState {
        switch vote {
        case .cast(let ballot): .cast(ballot, code: nil)
        case .lost: .unknown
        case .proven: .included(byServer: false)
        }
    }

    @Test("what is on offer answers to its key, and help names it")
    func keys() {
        var met: Set<String> = []
        for occasion in Occasion.all() {
            for seat in Occasion.seats where seat.role != .screen {
                let before = Self.screen(occasion, seat)
                var help = before
                _ = help.handle(.character("?"))
                let page = help.draw(Size(columns: 200, rows: 120)).text.joined(separator: "\n")
                let drawn = before.draw(Self.size).text
                for action in Action.available(to: before.model) {
                    var screen = before
                    let effects = screen.handle(.character(action.key))
                    let changed = effects.isEmpty && screen.draw(Self.size).text != drawn
                    #expect(!effects.isEmpty || changed, "\(seat.name) \(action.id)")
                    #expect(page.contains("\(action.key) \(action.text.title(.nl))"), "\(seat.name) \(action.id)")
                    met.insert(Occasion.pair(seat.role, action.id))
                    // The list that the space bar opens has it as well, and begins the same.
                    var menu = before
                    _ = menu.handle(.character(" "))
                    #expect(menu.menu?.ids.contains(action.id) == true, "\(seat.name) \(action.id)")
                    let place = menu.menu?.ids.firstIndex(of: action.id)
                    menu.menu?.selected = place
                    #expect(menu.handle(.enter) == effects, "\(seat.name) \(action.id)")
                    #expect(menu.prompt?.action.id == screen.prompt?.action.id && menu.menu == nil, "\(seat.name) \(action.id)")
                }
            }
        }
        #expect(met == Self.all, "\(Self.all.symmetricDifference(met).sorted())")
    }

    /// Every action of every role but the scherm's, which shows the room and no more.
    private static let all = Set(
        Action.all.flatMap { action in action.roles.filter { $0 != .screen }.map { Occasion.pair($0, action.id) } })

    @Test("a scherm answers to the keys for its language and to stop")
    func scherm() {
        for occasion in Occasion.all() {
            let before = Self.screen(occasion, Sample.screen(of: Sample.a))
            for action in Action.all where ["language", "stop"].contains(action.id) {
                var screen = before
                let effects = screen.handle(.character(action.key))
                #expect(!effects.isEmpty || screen.draw(Self.size).text != before.draw(Self.size).text, "\(action.id)")
            }
        }
    }
}
