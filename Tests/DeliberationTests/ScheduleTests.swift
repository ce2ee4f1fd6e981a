import Deliberation
import Foundation
import Testing
import TestSupport

/// Random schedules of legal and illegal commands; the seed stands in every failure.
@Suite("Random schedules")
struct ScheduleTests {
    static func command(_ chance: inout Chance, _ session: Session, room: RoomID) -> Command {
        let seats = session.seats
        let person = seats[chance.below(seats.count)]
        let number = chance.below(6) + 1
        let step: StepID = ["welkom", "s1", "s2", "ronde", "nergens"][chance.below(5)]
        let current = session.room(room)?.step?.id ?? step
        let moment = Moment.allCases[chance.below(3)]
        let stance = Stance.allCases[chance.below(4)]
        let position = chance.below(5) == 0
            ? Position(step: chance.below(5), phase: .talk) : session.room(room)?.position ?? Position(step: 0, phase: .present)
        let text = ["Ja.", "", "a\u{1B}[2J", "Ik herken dat.", String(repeating: "x", count: 700)][chance.below(5)]
        switch chance.below(26) {
        case 0: return .takePseudonym(name: ["Zee", "Zon", "systeem", ""][chance.below(4)])
        case 1: return .answerOpenTable(yes: chance.below(4) > 0)
        case 2, 3, 4: return .answer(step: chance.below(3) > 0 ? current : step, moment: moment, stance: stance, reason: chance.below(2) == 0 ? text : nil)
        case 5, 6: return .raiseHand
        case 7: return .lowerHand
        case 8, 9: return .say(text: text)
        case 10: return .finishTurn
        case 11: return .recognise(contribution: number, yes: chance.below(3) > 0)
        case 12: return .stateCoreClaim(text: text)
        case 13: return .allowQuote(contribution: number, yes: chance.below(2) == 0)
        case 14: return .requestMetaTalk
        case 15: return .requestPrivateWord
        case 16: return .sendPrivate(to: chance.below(2) == 0 ? nil : person, text: text)
        case 17: return chance.below(8) == 0 ? .stop : .raiseHand
        case 18: return .advance(room: room, from: position)
        case 19: return chance.below(2) == 0 ? .goBack(room: room, from: position) : .skipStep(room: room, from: position)
        case 20: return chance.below(2) == 0 ? .pause(room: room) : .resume(room: room)
        case 21: return .giveTurn(room: room, seat: chance.below(2) == 0 ? nil : person, reply: chance.below(3) == 0)
        case 22: return .askOn(room: room, to: chance.below(2) == 0 ? nil : person, text: text)
        case 23: return [.endMetaTalk(room: room), .endTurn(room: room), .extendStep(room: room, seconds: number * 700),
            .extendTurn(room: room, seconds: number * 70), .setFloorMode(room: room, mode: FloorMode.allCases[chance.below(3)])][chance.below(5)]
        case 24: return .askForQuote(room: room, contribution: number)
        default: return .announce(room: chance.below(2) == 0 ? nil : room, text: text)
        }
    }

    enum Act {
        case happens(Occurrence)
        case performs(Command, Seat)
    }

    /// A schedule over both rooms; acts are made against a scratch table so that many of them are legal.
    static func schedule(seed: UInt64, length: Int) -> [(room: RoomID, now: Milliseconds, act: Act)] {
        var chance = Chance(seed: seed)
        var table = Table(gate: PlainGate())
        var acts: [(room: RoomID, now: Milliseconds, act: Act)] = []
        let seats = table.session.seats
        func add(_ room: RoomID, _ act: Act) {
            table.now += Int64(chance.below(5000))
            acts.append((room, table.now, act))
            switch act {
            case .happens(let occurrence): table.happen(occurrence)
            case .performs(let command, let seat): table.perform(command, by: seat)
            }
        }
        add("", .happens(.arrived(Sample.leader)))
        for seat in seats where seat.role == .participant && chance.below(5) > 0 { add(seat.room ?? "", .happens(.arrived(seat))) }
        for _ in 0..<length {
            let room = chance.below(2) == 0 ? Sample.a : Sample.b
            let mine = seats.filter { $0.room == room }
            switch chance.below(12) {
            case 0: add(room, .happens(.arrived(mine[chance.below(mine.count)])))
            case 1: add(room, .happens(.left(mine[chance.below(mine.count)])))
            case 2: add(room, .happens(.codeMisused(mine[chance.below(mine.count)])))
            default:
                let seat = chance.below(3) == 0 ? Sample.leader : mine[chance.below(mine.count)]
                var command = command(&chance, table.session, room: room)
                // What speaks to all rooms at once is session-wide, not one room's.
                if case .announce(nil, let text) = command { command = .announce(room: room, text: text) }
                if case .sendPrivate(let to?, let text) = command, to.room != room { command = .sendPrivate(to: nil, text: text) }
                if case .giveTurn(let r, let to?, let reply) = command, to.room != room { command = .giveTurn(room: r, seat: nil, reply: reply) }
                if case .askOn(let r, let to?, let text) = command, to.room != room { command = .askOn(room: r, to: nil, text: text) }
                if command == .stop, seat.room == nil { command = .pause(room: room) }
                add(room, .performs(command, seat))
            }
        }
        return acts
    }

    static func play(_ acts: [(room: RoomID, now: Milliseconds, act: Act)], check: (Table) -> Void = { _ in }) -> Table {
        var table = Table(gate: PlainGate())
        for (index, one) in acts.enumerated() {
            table.now = one.now
            table.seed = UInt64(one.now)
            _ = index
            switch one.act {
            case .happens(let occurrence): table.happen(occurrence)
            case .performs(let command, let seat):
                let before = table.session
                let decision = table.perform(command, by: seat)
                if case .failure = decision { #expect(table.session == before, "a refusal changes nothing") }
            }
            check(table)
        }
        return table
    }

    @Test("no illegal state, and a replay gives the same", arguments: 1...40)
    func invariants(seed: Int) {
        let acts = Self.schedule(seed: UInt64(seed), length: 250)
        let table = Self.play(acts) { table in
            for room in table.session.rooms.values {
                if let turn = room.floor.turn {
                    #expect(turn.seat.room == room.id && [.participant, .listener].contains(turn.seat.role), "seed \(seed)")
                    #expect(room.phase == .talk, "seed \(seed)")
                }
                #expect(Set(room.floor.queue).count == room.floor.queue.count, "seed \(seed)")
                #expect(room.floor.queue.allSatisfy { $0.room == room.id }, "seed \(seed)")
                #expect(room.step?.phases.contains(room.phase) == true, "seed \(seed)")
                if let question = room.openQuestion, question.moment != .openTable {
                    #expect(room.answeredCount == room.answered(question).count, "seed \(seed)")
                    #expect(!room.isPublished(question), "seed \(seed)")
                }
            }
        }
        var replayed = Session()
        for one in table.log { replayed.apply(one.event, at: one.at) }
        #expect(replayed == table.session, "seed \(seed)")
        var published: Set<String> = []
        for one in table.log {
            switch one.event {
            case .answersRevealed(let room, let step, _): #expect(published.insert("1\(room)\(step)").inserted, "seed \(seed)")
            case .shiftRevealed(let room, let step, _): #expect(published.insert("2\(room)\(step)").inserted, "seed \(seed)")
            default: break
            }
        }
    }

    @Test("nothing that reaches one room depends on what the other does", arguments: 1...40)
    func nonInterference(seed: Int) {
        let acts = Self.schedule(seed: UInt64(seed) &* 7919, length: 250)
        let both = Self.play(acts)
        for room in [Sample.a, Sample.b] {
            let alone = Self.play(acts.filter { $0.room == room || $0.room == "" })
            for seat in both.session.seats where seat.room == room {
                #expect(both.stream(of: seat) == alone.stream(of: seat), "seed \(seed), \(seat.name)")
            }
        }
    }

    @Test("nobody is shown anybody else's private answer", arguments: 1...20)
    func secrecy(seed: Int) throws {
        let table = Self.play(Self.schedule(seed: UInt64(seed) &* 104_729, length: 250))
        let encoder = JSONEncoder()
        for seat in table.session.seats {
            for event in table.stream(of: seat) {
                switch event {
                case .answered(let author, _, _, _), .openTableAnswered(let author, _), .recognised(let author, _, _),
                    .quoteAllowed(let author, _, _), .reflected(let author, _):
                    #expect(author == seat, "seed \(seed)")
                case .reasonsOpened: #expect(seat.role == .facilitator, "seed \(seed)")
                default: break
                }
                if seat.role != .facilitator {
                    let text = String(decoding: try encoder.encode(event), as: UTF8.self)
                    for secret in ["Geheime vraag", "geheime notitie", "Stelling twee"] where text.contains(secret) {
                        #expect(secret == "Stelling twee", "seed \(seed): \(text)")
                        if case .stepEntered = event {} else { Issue.record("seed \(seed): a later step was shown") }
                    }
                }
            }
        }
    }

    @Test("a client's own picture agrees with the server's in what it may see", arguments: 1...20)
    func projection(seed: Int) {
        let table = Self.play(Self.schedule(seed: UInt64(seed) &* 31, length: 200))
        for seat in table.session.seats where seat.role == .participant {
            guard let id = seat.room, let mine = table.projection(for: seat).room(id), let whole = table.session.room(id) else { continue }
            #expect(mine.position == whole.position, "seed \(seed)")
            #expect(mine.floor.queue == whole.floor.queue, "seed \(seed)")
            #expect(mine.floor.turn?.seat == whole.floor.turn?.seat, "seed \(seed)")
            #expect(mine.contributions == whole.contributions, "seed \(seed)")
            #expect(mine.outcomes == whole.outcomes && mine.shifts == whole.shifts, "seed \(seed)")
            #expect(mine.answers.values.allSatisfy { $0.keys.allSatisfy { $0 == seat } }, "seed \(seed)")
            for (step, pairs) in whole.answers { #expect(mine.answers[step]?[seat] == pairs[seat], "seed \(seed)") }
            #expect(mine.openTable == whole.openTable, "seed \(seed)")
        }
    }

    @Test("every event of a schedule survives its coding", arguments: [5, 6])
    func coding(seed: Int) throws {
        let table = Self.play(Self.schedule(seed: UInt64(seed), length: 300))
        for one in table.log {
            let data = try JSONEncoder().encode(one)
            #expect(try JSONDecoder().decode(Recorded.self, from: data) == one)
        }
    }
}
