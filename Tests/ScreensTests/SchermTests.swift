import Cells
import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Screens

@Suite("The projector")
struct SchermTests {
    private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60), Size(columns: 60, rows: 16)]

    private static func screen(_ table: Table, _ seat: Seat) -> ScreenModel {
        var screen = ScreenModel(model: Model(me: seat, language: .nl))
        for one in table.log.visible(to: seat) { screen.take(.event(at: one.at, one.event)) }
        screen.take(.connection(.live))
        screen.take(.tick(table.now))
        return screen
    }

    /// All words that it shows, those in large letters too.
    private static func words(_ screen: ScreenModel) -> String {
        let parts = screen.schermParts
        return ([parts.title, parts.text] + parts.points + parts.status + sizes.flatMap { screen.draw($0).text }).joined(separator: "\n")
    }

    /// Things that are somebody's alone or another room's, under a word that nothing else holds.
    private static let secret = "geheimwoord"

    private static func anything(_ chance: inout Chance, _ table: inout Table) {
        let a = Sample.person(1 + chance.below(6))
        let b = Sample.person(1 + chance.below(6), Sample.b)
        let step = table.session.room(Sample.a)?.step?.id ?? ""
        let other = table.session.room(Sample.b)?.step?.id ?? ""
        switch chance.below(20) {
        case 0:
            table.perform(.answer(step: step, moment: .first, stance: Stance.allCases[chance.below(4)], reason: "\(secret) reden"), by: a)
        case 1: table.perform(.respond(step: step, response: Response(choices: [], text: "\(secret) reactie")), by: a)
        case 2: table.perform(.sendPrivate(to: nil, text: "\(secret) privé"), by: a)
        case 3: table.perform(.sendPrivate(to: a, text: "\(secret) terug"), by: Sample.leader)
        case 4: table.perform(.note(room: Sample.a, text: "\(secret) notitie"), by: Sample.leader)
        case 5: table.perform(.reflect(room: Sample.a, kind: .silence, text: "\(secret) reflectie"), by: Sample.observer)
        case 6:
            table.perform(.raiseHand, by: b)
            table.perform(.giveTurn(room: Sample.b, seat: nil, reply: false), by: Sample.leader)
            table.perform(.say(text: "\(secret) elders"), by: b)
        case 7: table.perform(.announce(room: Sample.b, text: "\(secret) daar"), by: Sample.leader)
        case 8: table.perform(.addIdea(text: "\(secret) idee elders"), by: b)
        case 9: table.perform(.park(room: Sample.b, text: "\(secret) later"), by: Sample.leader)
        case 10: table.perform(.composeRelease(room: Sample.a, to: [Sample.b], items: [.theme(text: "\(secret) thema")]), by: Sample.leader)
        case 11: table.perform(.exclude(seat: b, reason: "\(secret) weg"), by: Sample.leader)
        case 12: table.perform(.requestPrivateWord, by: a)
        case 13:
            table.perform(
                .askAuthor(room: Sample.a, step: "s1", moment: .first, reason: chance.below(3), text: "\(secret) vraag"), by: Sample.leader)
        case 14: for number in 1...3 { table.perform(.replyPrivately(question: number, text: "\(secret) antwoord"), by: a) }
        case 15: table.perform(.raiseHand, by: a)
        case 16: table.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        case 17: table.perform(.respond(step: other, response: Response(choices: [], text: "\(secret) daar")), by: b)
        case 18: table.advance(Sample.b)
        default: if chance.below(3) == 0 { table.advance() }
        }
        table.now += 1000
    }

    @Test("whatever happens, nothing that is somebody's alone, a gespreksleider's or another room's stands on it", arguments: 1...6)
    func apart(seed: Int) {
        var chance = Chance(seed: UInt64(seed))
        var table = Table(Stage.formats())
        table.seatAll()
        for seat in [Sample.observer, Stage.screenSeat, Stage.roomless] { table.happen(.arrived(seat)) }
        var screens = [Stage.screenSeat, Stage.roomless].map { Self.screen(table, $0) }
        var seen = table.log.count
        for _ in 0..<200 {
            Self.anything(&chance, &table)
            for index in screens.indices {
                for one in table.log.dropFirst(seen) {
                    if let event = one.event.visible(to: screens[index].model.me) { screens[index].take(.event(at: one.at, event)) }
                }
            }
            seen = table.log.count
            guard chance.below(6) == 0 else { continue }
            let words = screens.map { Self.words($0) }
            #expect(words.allSatisfy { !$0.lowercased().contains(Self.secret) && $0.count > 40 }, "seed \(seed)")
            // Who belongs to no room is shown no step of any.
            let step = table.session.room(Sample.a)?.step?.text ?? "-"
            #expect(!words[1].contains(step), "seed \(seed)")
        }
    }

    @Test("two tables that differ in a private answer alone look the same on it, to the cell")
    func same() {
        var one = Stage.at("s1", .ask(.first))
        var two = one
        for number in 1...4 {
            one.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: "om dit"), by: Sample.person(number))
            two.perform(.answer(step: "s1", moment: .first, stance: .disagree, reason: nil), by: Sample.person(number + 2))
        }
        for size in Self.sizes {
            #expect(Self.screen(one, Stage.screenSeat).draw(size) == Self.screen(two, Stage.screenSeat).draw(size))
        }
        #expect(Self.words(Self.screen(one, Stage.screenSeat)).contains("4 van 6"))
    }

    @Test("it has no keys but those of its language and its end, and a text that is typed does nothing")
    func keys() {
        var stage = Stage.at("s1", .talk, Stage.screenSeat)
        // At this size all of it stands there at once.
        let before = stage.lines(200, 60)
        for key in "abcdefghijklmnoprsuvwxyz0123456789 !?ABCDEFGHIJKLMNOPRSUVWXYZ" {
            #expect(stage.press(.character(key)).isEmpty, "\(key)")
            #expect(stage.screen.prompt == nil && stage.screen.menu == nil && stage.screen.panel == nil, "\(key)")
            stage.tick(9000)
        }
        // The head has the clocks.
        #expect(stage.lines(200, 60).dropFirst() == before.dropFirst())
        stage.press("t2")
        #expect(stage.text().contains("Language") || stage.screen.model.language == .en)
        stage.press("q1")
        #expect(stage.screen.model.me.role == .screen)
    }

    @Test("the text is as large as it fits: larger on a large screen, plain words on a very small one, and ASCII where there is no more")
    func large() {
        let stage = Stage.at("s1", .present, Stage.screenSeat)
        #expect(stage.text(60, 16).contains("Wie minder gaat werken voor de kinderen"))
        #expect(stage.lines().contains { $0.contains("▌") } && !stage.text().contains("Wie minder gaat"))
        #expect(stage.lines(200, 60).contains { $0.contains("█") } && !stage.text(200, 60).contains("Wie minder gaat"))
        var plain = stage.screen
        plain.glyphs = .ascii
        let surface = plain.draw(Size(columns: 200, rows: 60))
        #expect(surface.text.contains { $0.contains("###") } && !surface.text.contains { $0.contains("█") })
    }

    @Test("in a room of two the count of who has answered does not stand there")
    func pair() {
        var script = Sample.formats(seats: 2)
        script.rooms[0].screens = 1
        var table = Table(script)
        table.seatAll([Sample.a])
        table.go(Sample.a, "s1", .ask(.first))
        table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(1))
        #expect(!Self.words(Self.screen(table, Stage.screenSeat)).contains("1 van 2"))
    }

    @Test("what is asked of the room, what counts down and who has the floor stand there")
    func status() {
        #expect(Stage.counting(Stage.screenSeat).screen.schermParts.status.contains("gaat verder over 0:45"))
        #expect(Stage.offered(Stage.screenSeat).screen.schermParts.status.contains(ScreenFormTexts.lookOwn(.nl)))
        let talk = Stage.projected(Stage.screenSeat)
        let name = talk.table.session.pseudonym(of: Sample.person(1)) ?? ""
        #expect(talk.screen.schermParts.status.contains("\(name) heeft het woord"))
        #expect(talk.screen.schermParts.status.contains { $0.hasPrefix("Daarna: ") })
        #expect(Stage.projected(Stage.screenSeat, floor: .quietFirst).screen.schermParts.status.contains { $0.hasPrefix("Handen: ") })
    }
}
