import Cells
import Deliberation
import Testing
import TestSupport
import Views

@testable import Screens

@Suite("Whatever is pressed")
struct AnyKeysTests {
    /// Keys, pastes and bursts, while others move the room: nothing traps, nothing is wider than the screen, the
    /// cursor stands in it, and what is sent is what the table may refuse but never what breaks it.
    @Test("random keys in a moving room", arguments: 1...6)
    func keys(seed: Int) {
        var chance = Chance(seed: UInt64(seed))
        let seats = [Sample.person(1), Sample.leader, Sample.observer, Sample.listener(Sample.a)]
        let seat = seats[chance.below(seats.count)]
        var stage = Stage.talk(seat, floor: FloorMode.allCases[chance.below(3)], seed.isMultiple(of: 2) ? .nl : .en)
        let sizes = [(60, 16), (61, 17), (69, 18), (70, 16), (80, 24), (20, 5), (1, 1)]
        let letters = Array("abcdefghijklmnopqrstuvwxyz?!0123456789 é漢")
        let others: [Key] = [
            .enter, .escape, .up, .down, .pageUp, .pageDown, .home, .end, .tab, .backspace, .control("n"),
            .paste("geplakt\nen meer"), .paste(""), .left, .delete,
        ]
        for _ in 0..<250 {
            switch chance.below(10) {
            case 0: stage.burst(String((0..<chance.below(9)).map { _ in letters[chance.below(letters.count)] }) + "\n")
            case 1: stage.perform(.raiseHand, by: Sample.person(2 + chance.below(5)))
            case 2: stage.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
            case 3: chance.below(8) == 0 ? stage.advance() : stage.tick(Milliseconds(chance.below(9000)))
            case 4: stage.perform(.requestPrivateWord, by: Sample.person(2))
            case 5...6: stage.press(others[chance.below(others.count)])
            default: stage.press(.character(letters[chance.below(letters.count)]))
            }
            guard chance.below(2) == 0 else { continue }
            let (columns, rows) = sizes[chance.below(sizes.count)]
            let surface = stage.screen.draw(Size(columns: columns, rows: rows))
            #expect(surface.text.count == rows && surface.text.allSatisfy { $0.columns <= columns }, "seed \(seed)")
            if let cursor = surface.cursor {
                #expect((0..<columns).contains(cursor.column) && (0..<rows).contains(cursor.row), "seed \(seed)")
            }
        }
    }

    /// The same through every format, in every role: cards, a prototype, ideas, releases and countdowns come and go.
    @Test("random keys through every format", arguments: 1...7)
    func formats(seed: Int) {
        var chance = Chance(seed: UInt64(seed))
        let own = Seat(role: .facilitator, room: Sample.a, number: 1)
        let seats = [Sample.person(1), Sample.leader, own, Sample.observer, Sample.listener(Sample.a), Stage.screenSeat, Stage.roomless]
        let seat = seats[seed % seats.count]
        var table = Table(Stage.formats(rooms: 4))
        table.seatAll()
        if seat.role != .participant { table.happen(.arrived(seat)) }
        var stage = Stage(table, seat, seed.isMultiple(of: 2) ? .nl : .en)
        let sizes = [(60, 16), (61, 17), (70, 16), (80, 24), (200, 60), (20, 5), (1, 1)]
        let letters = Array("abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ?+-=@<>*/0123456789      é漢")
        let others: [Key] = [.enter, .enter, .escape, .up, .down, .pageUp, .pageDown, .home, .end, .tab, .backTab, .backspace, .paste("x\ny")]
        for _ in 0..<150 {
            switch chance.below(12) {
            case 0: stage.advance()
            case 1: stage.perform(.addIdea(text: "idee \(chance.below(99))"), by: Sample.person(2 + chance.below(4)))
            case 2:
                stage.perform(
                    .composeRelease(room: Sample.a, to: [Sample.b], items: [.theme(text: String(repeating: "lang ", count: chance.below(60)))]),
                    by: Sample.leader)
                stage.perform(.offerRelease(release: stage.table.session.releases.keys.max() ?? 1, seconds: 60), by: Sample.leader)
            case 3:
                if let position = stage.table.session.room(Sample.a)?.position {
                    stage.perform(.countDown(room: Sample.a, from: position, seconds: 30), by: Sample.leader)
                }
            case 4:
                stage.tick(Milliseconds(chance.below(20_000)))
                stage.table.happen(.clock)
                stage.sync()
            case 5...7: stage.press(others[chance.below(others.count)])
            default: stage.press(.character(letters[chance.below(letters.count)]))
            }
            guard chance.below(3) == 0 else { continue }
            let (columns, rows) = sizes[chance.below(sizes.count)]
            let surface = stage.screen.draw(Size(columns: columns, rows: rows))
            #expect(surface.text.count == rows && surface.text.allSatisfy { $0.columns <= columns }, "seed \(seed)")
            if let cursor = surface.cursor {
                #expect((0..<columns).contains(cursor.column) && (0..<rows).contains(cursor.row), "seed \(seed)")
            }
        }
    }

    /// The same through a weging: the vote opens and closes under the keys, outcomes, alarms and proposals come in. A
    /// ballot that is not cast is never lost by a key, and what is cast is what was filled in.
    @Test("random keys through a weging", arguments: 1...6)
    func weging(seed: Int) {
        var chance = Chance(seed: UInt64(seed) &+ 100)
        var table = Table(Stage.votingScript())
        table.seatAll([Sample.a])
        table.advance(times: 3)
        let seats = [Sample.person(1), Sample.person(2), Sample.leader, Sample.listener(Sample.a)]
        let seat = seats[chance.below(seats.count)]
        if seat.role != .participant { table.happen(.arrived(seat)) }
        var stage = Stage(table, seat, seed.isMultiple(of: 2) ? .nl : .en)
        let sizes = [(60, 16), (61, 17), (80, 24), (120, 40), (20, 5), (1, 1)]
        let letters = Array("0123450123450123456789jvzxy+-=UVeE? q é漢")
        let others: [Key] = [
            .enter, .escape, .escape, .up, .down, .left, .right, .tab, .backTab, .backspace, .delete, .home, .end, .pageUp,
            .pageDown, .paste("3 1=4"), .control("n"),
        ]
        for step in 0..<300 {
            switch chance.below(12) {
            case 0: stage.burst(String((0..<chance.below(7)).map { _ in letters[chance.below(letters.count)] }))
            case 1: stage.vote("weging", Ballot(), by: Sample.person(3 + chance.below(5)))
            case 2: stage.perform(.announce(room: Sample.a, text: "nog even"), by: Sample.leader)
            case 3: step % 40 == 39 ? stage.advance() : stage.tick(Milliseconds(chance.below(3000)))
            case 4: stage.perform(.raiseAlarm(step: "weging"), by: Sample.person(4))
            case 5: stage.perform(.propose(option: "omgang", text: ProposalText(what: "plan")), by: Sample.person(5))
            case 6...7: stage.press(others[chance.below(others.count)])
            default:
                let before = stage.ballot
                let effects = stage.press(.character(letters[chance.below(letters.count)]))
                for case .cast(_, let ballot) in effects { #expect(ballot == before, "seed \(seed)") }
            }
            if case .some(let kept) = stage.kept["weging"] {
                #expect(stage.screen.model.ballots["weging"] == kept, "seed \(seed)")
                #expect(Stage.form.complaint(about: kept) == nil, "seed \(seed)")
            }
            guard chance.below(4) == 0 else { continue }
            let (columns, rows) = sizes[chance.below(sizes.count)]
            let surface = stage.screen.draw(Size(columns: columns, rows: rows))
            #expect(surface.text.count == rows && surface.text.allSatisfy { $0.columns <= columns }, "seed \(seed)")
            if let cursor = surface.cursor {
                #expect((0..<columns).contains(cursor.column) && (0..<rows).contains(cursor.row), "seed \(seed)")
            }
        }
        // Wherever one is, a few times Esc and Enter lead back to the room.
        for _ in 1...6 { stage.press(.escape) }
        #expect(stage.screen.prompt == nil && stage.screen.grid == nil && stage.screen.panel == nil, "seed \(seed)")
    }
}
