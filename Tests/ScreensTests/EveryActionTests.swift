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

    /// A table, and what became of the vote of who looks at it.
    private struct Moment {
        var table: Table
        var receipt: ReceiptState?
    }

    private static func screen(_ moment: Moment, _ seat: Seat) -> ScreenModel {
        let table = moment.table
        var screen = ScreenModel(model: Model(me: seat, language: .nl))
        for one in table.log.visible(to: seat) { screen.take(.event(at: one.at, one.event)) }
        screen.take(.connection(.live))
        screen.take(.tick(table.now))
        if let receipt = moment.receipt, seat == Sample.person(1) {
            screen.take(.ballot("weging", Ballot(ranking: [["omgang"]])))
            screen.take(.receipt("weging", receipt))
        }
        // The grid of an open vote opens by itself; here the keys of the room are pressed.
        if screen.grid != nil { _ = screen.handle(.escape) }
        return screen
    }

    /// Moments in which, together, every action of every role is on offer.
    private static func moments() -> [Moment] { (talks() + formats()).map { Moment(table: $0) } + votes() }

    /// A weging that is open, voted in, closed, shown, and its proposals.
    private static func votes() -> [Moment] {
        var table = Table(Sample.voting())
        table.seatAll()
        for seat in [Sample.observer, Sample.listener(Sample.a)] { table.happen(.arrived(seat)) }
        for room in [Sample.a, Sample.b] {
            while table.session.room(room)?.phase != .ask(.vote), case .success = table.advance(room) {}
        }
        var moments = [Moment(table: table)]
        let ballot = Ballot(ranking: [["omgang"]])
        let seal = String(repeating: "0", count: 64)
        table.perform(
            .castBallot(step: "weging", cast: CastBallot(ballot: ballot, opening: seal, commitment: seal)), by: Sample.person(1))
        moments += [Moment(table: table, receipt: .cast(ballot, code: nil)), Moment(table: table, receipt: .unknown)]
        table.advance()
        moments.append(Moment(table: table, receipt: .included(byServer: false)))
        table.advance(Sample.b)
        table.advance()
        table.advance(Sample.b)
        for number in 1...2 {
            table.perform(.propose(option: "omgang", text: ProposalText(what: "Plan \(number)")), by: Sample.person(number))
        }
        moments.append(Moment(table: table))
        table.perform(.endorse(proposal: 2, yes: true), by: Sample.person(1))
        table.perform(.endorse(proposal: 1, yes: true), by: Sample.person(2))
        moments.append(Moment(table: table))
        return moments
    }

    /// Cards, a prototype, private questions, ideas, releases, and all that leads.
    private static func formats() -> [Table] {
        let (a, one, two) = (Sample.a, Sample.person(1), Sample.person(2))
        var table = Table(Sample.formats())
        table.seatAll([a])
        for seat in [Sample.observer, Sample.listener(a), Stage.screenSeat] { table.happen(.arrived(seat)) }
        var moments = [table]
        table.perform(.mute(seat: one, yes: true), by: Sample.leader)
        moments.append(table)
        table.perform(.mute(seat: one, yes: false), by: Sample.leader)
        table.go(a, "kaarten", .talk)
        moments.append(table)
        table.go(a, "proto", .ask(.form))
        moments.append(table)
        table.go(a, "s1", .ask(.first))
        for number in 1...6 {
            table.perform(
                .answer(step: "s1", moment: .first, stance: .agree, reason: number == 1 ? "Daarom." : nil), by: Sample.person(number))
        }
        table.go(a, "s1", .talk)
        table.perform(.askAuthor(room: a, step: "s1", moment: .first, reason: 0, text: "Wat bedoel je?"), by: Sample.leader)
        table.perform(.giveTurn(room: a, seat: two, reply: false), by: Sample.leader)
        table.perform(.say(text: "Zo was het."), by: two)
        moments.append(table)
        table.perform(.bookmark(room: a, contribution: 1, yes: true), by: Sample.leader)
        table.perform(.park(room: a, text: "Voor later."), by: Sample.leader)
        table.perform(.composeRelease(room: a, to: [Sample.b], items: [.theme(text: "Wie regelt wat.")]), by: Sample.leader)
        moments.append(table)
        table.perform(.offerRelease(release: 1, seconds: 60), by: Sample.leader)
        moments.append(table)
        if let position = table.session.room(a)?.position {
            table.perform(.countDown(room: a, from: position, seconds: 60), by: Sample.leader)
        }
        moments.append(table)
        table.go(a, "storm", .talk)
        table.perform(.addIdea(text: "Een vaste dag"), by: one)
        table.perform(.addIdea(text: "Een kaart"), by: two)
        moments.append(table)
        table.perform(.endorseIdea(idea: 2, yes: true), by: one)
        moments.append(table)
        return moments
    }

    private static func talks() -> [Table] {
        var script = Sample.script()
        script.steps[0].consent = "Ik doe mee."
        var unasked = Table(script)
        unasked.seatAll()
        var moments = [unasked]
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
        for moment in Self.moments() {
            for seat in [Sample.person(1), Sample.person(2), Sample.leader, Sample.observer, Sample.listener(Sample.a)] {
                let before = Self.screen(moment, seat)
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
                    met.insert(action.id)
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
        #expect(met == Set(Action.all.map(\.id)), "\(Set(Action.all.map(\.id)).subtracting(met))")
    }
}
