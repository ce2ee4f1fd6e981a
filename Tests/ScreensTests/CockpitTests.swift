import Cells
import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Screens

@Suite("The cockpit and the menu")
struct CockpitTests {
    @Test("four rooms are in view at 80 by 24, each with where it stands and what it waits for", arguments: Language.allCases)
    func rooms(language: Language) {
        let stage = Stage.cockpit(language)
        let lines = stage.lines()
        #expect(lines[1].hasPrefix("> 1 werkgevers") && lines[2].hasPrefix("  2 werknemers"))
        #expect(lines[3].hasPrefix("  3 burgers") && lines[4].hasPrefix("  4 experts"))
        #expect(lines[2].contains("6/6") && lines[2].contains("!"))
        #expect(lines[3].contains("0:45"))
        #expect(lines[4].contains(ScreenTexts.phasePaused(language)))
        // They stay in view under a panel, a question and the menu.
        for keys in ["?", "b", " "] {
            #expect(stage.pressing(keys).lines()[3].hasPrefix("  3 burgers"), "\(keys)")
        }
    }

    @Test("a digit and Tab go to a room; the sign goes along")
    func going() {
        var stage = Stage.cockpit()
        stage.press("3")
        #expect(stage.lines()[3].hasPrefix("> 3 burgers") && stage.lines()[1].hasPrefix("  1 werkgevers"))
        stage.press(.tab)
        #expect(stage.lines()[4].hasPrefix("> 4 experts"))
        stage.press(.tab)
        stage.press(.backTab)
        #expect(stage.lines()[4].hasPrefix("> 4 experts"))
        // Where a number answers something it goes nowhere.
        stage.press("1")
        stage.press("k")
        stage.press("2")
        #expect(stage.screen.model.room?.id == Sample.b && stage.screen.prompt == nil)
        var person = Stage(Stage.asked(), Sample.person(1))
        person.press("1")
        #expect(person.screen.prompt?.action.id == "answer")
    }

    @Test("who leads sees the share of each, who was not heard, who is away and who is muted; others do not")
    func shares() {
        let text = Stage.cockpit().text(200, 60)
        #expect(text.contains("100%") && text.contains(ScreenFormTexts.notHeard(.nl)))
        #expect(text.contains("(weg)") && text.contains("(gedempt)") && text.contains("Wie betaalt de opvang?"))
        #expect(!Stage.projected(Sample.person(1)).text(200, 60).contains("%"))
        #expect(!Stage.projected(Sample.observer).text(200, 60).contains("%"))
    }

    @Test("a countdown stands in the head of everybody in the room, whatever they do")
    func countdown() {
        for seat in [Sample.person(1), Sample.listener(Sample.a), Sample.leader] {
            let stage = Stage.counting(seat)
            #expect(stage.lines()[0].hasSuffix("gaat verder over 0:45"), "\(seat.name)")
            #expect(stage.pressing("?").lines()[0].hasSuffix("gaat verder over 0:45"), "\(seat.name)")
        }
    }

    @Test("the menu: a number and Enter begin what it names; Esc, and what is not in it, do nothing")
    func menu() {
        var stage = Stage.talk(Sample.person(1))
        stage.press(" ")
        let ids = stage.screen.menu?.ids ?? []
        let place = (ids.firstIndex(of: "hand") ?? 0) + 1
        #expect(stage.lines().contains { $0.contains("h  Hand opsteken") })
        // Nothing is chosen yet: Enter alone says nothing.
        #expect(stage.press(.enter).isEmpty && stage.screen.menu != nil)
        stage.press(String(place))
        #expect(stage.press(.enter) == [.send(.raiseHand)])
        #expect(stage.screen.menu == nil)
        stage.press(" ")
        #expect(stage.press(.escape).isEmpty && stage.screen.menu == nil)
        // A text that is pasted while it is open does nothing.
        stage.press(" ")
        #expect(stage.burst("hallo allemaal\n").isEmpty)
        #expect(stage.table.session.room(Sample.a)?.contributions.isEmpty == true)
    }

    @Test("what the menu named and is gone since is told, and nothing else is done")
    func gone() {
        var stage = Stage.talk(Sample.person(1))
        stage.press(" ")
        let place = stage.screen.menu?.ids.firstIndex(of: "hand")
        stage.screen.menu?.selected = place
        stage.advance()
        #expect(stage.press(.enter).isEmpty)
        #expect(stage.text().contains(ScreenFormTexts.gone(.nl)))
    }

    @Test("a capital that is another key of this role is never its small letter; Caps Lock still works for the others")
    func capitals() {
        var script = Sample.script()
        script.rooms.removeLast()
        script.steps[2].direction = nil
        var table = Table(script)
        table.seatAll([Sample.a])
        table.advance(times: 4)
        var lead = Stage(table, Sample.leader)
        // To all rooms: there is one, so it is not on offer, and it is not speaking to this one.
        #expect(lead.press("S").isEmpty && lead.screen.prompt == nil)
        #expect(lead.text().contains(ScreenFormTexts.noKey(.nl)))
        lead.press("s")
        #expect(lead.screen.prompt?.action.id == "announce")
        var person = Stage.talk(Sample.person(1))
        // Of a participant `S` is to back an idea; there are none here.
        #expect(person.press("S").isEmpty && person.screen.prompt == nil)
        for action in Action.all where action.key.isUppercase {
            for role in action.roles {
                let small = Character(action.key.lowercased())
                guard Action.all.contains(where: { $0.key == small && $0.roles.contains(role) && $0.id != action.id }) else { continue }
                let seat = role == .participant ? Sample.person(1) : role == .facilitator ? Sample.leader : nil
                guard let seat else { continue }
                let stage = Stage.talk(seat)
                let found = stage.screen.action(for: action.key)
                #expect(found == nil || found?.key == action.key, "\(action.id)")
            }
        }
    }

    @Test("the last row says how to open the menu, at 80 by 24 in every role")
    func tail() {
        for seat in [Sample.person(1), Sample.leader, Sample.observer, Sample.listener(Sample.a)] {
            for language in Language.allCases {
                let last = Stage.talk(seat, language).lines().last ?? ""
                #expect(last.contains(ScreenFormTexts.menu(language)) && last.contains("? ") && last.contains("q "), "\(seat.name) \(last)")
            }
        }
    }

    @Test("rooms that have no line on a low screen say whether something waits there")
    func moreRooms() {
        var stage = Stage.cockpit()
        #expect(stage.text(60, 16).contains("(nog 2 ruimtes: Tab)"))
        stage.perform(.requestPrivateWord, by: Sample.person(1, "burgers"))
        #expect(stage.text(80, 24).contains("burgers") && !stage.text(80, 24).contains("wacht iets op je"))
        #expect(stage.text(60, 16).contains("(nog 2 ruimtes; in 1 wacht iets op je: Tab)"))
    }
}
