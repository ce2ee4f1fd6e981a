import Deliberation
import Testing
import TestSupport

@Suite("Countdowns")
struct CountdownTests {
    static func counting(_ seconds: Int = 30) -> Table {
        var table = Table.formats(at: "s1", phase: .talk, rooms: [Sample.a, Sample.b])
        table.perform(.countDown(room: Sample.a, from: table.session.room(Sample.a)!.position, seconds: seconds), by: Sample.leader)
        return table
    }

    static func phases(_ table: Table) -> Int {
        table.events { if case .phaseEntered(Sample.a, _) = $0 { true } else { false } }.count
    }

    @Test("the room goes on when the time is over, once, and no earlier")
    func fires() {
        var table = Self.counting()
        let before = Self.phases(table)
        #expect(table.session.nextDue == table.now + 30_000)
        table.now += 29_999
        table.happen(.clock)
        #expect(table.session.room(Sample.a)?.phase == .talk)
        table.now += 1
        for _ in 0..<3 { table.happen(.clock) }
        table.now += 600_000
        table.happen(.clock)
        // A stelling without a first outcome has no second asking: the next phase is its last, or the next step.
        #expect(table.session.room(Sample.a)?.movesAt == nil)
        #expect(table.session.nextDue == nil)
        #expect(Self.phases(table) == before + 1)
        #expect(table.session.room(Sample.b)?.phase == .talk)
    }

    @Test("it does not outlive a phase, a step, a pause or a metagesprek", arguments: 0...5)
    func survives(way: Int) {
        var table = Self.counting()
        let position = table.session.room(Sample.a)!.position
        let commands: [(Command, Seat)] = [
            (.advance(room: Sample.a, from: position), Sample.leader), (.goBack(room: Sample.a, from: position), Sample.leader),
            (.skipStep(room: Sample.a, from: position), Sample.leader), (.pause(room: Sample.a), Sample.leader),
            (.requestMetaTalk, Sample.person(2)), (.stopCountdown(room: Sample.a), Sample.leader(of: Sample.a)),
        ]
        #expect(table.perform(commands[way].0, by: commands[way].1).isSuccess)
        #expect(table.session.room(Sample.a)?.movesAt == nil)
        #expect(table.session.nextDue == nil)
        let count = table.log.count
        table.now += 60_000
        table.happen(.clock)
        #expect(table.log.count == count)
        // Everybody's own picture says the same.
        for seat in [Sample.person(1), Sample.leader, Sample.screen(of: Sample.a), Sample.observer] {
            #expect(table.projection(for: seat).room(Sample.a)?.movesAt == nil, "\(seat.name)")
        }
    }

    @Test("a new one takes the place of the old; where the room cannot go on there is none")
    func again() {
        var table = Self.counting()
        let position = table.session.room(Sample.a)!.position
        table.perform(.countDown(room: Sample.a, from: position, seconds: 90), by: Sample.leader(of: Sample.a))
        #expect(table.session.nextDue == table.now + 90_000)
        for seconds in [4, 601, 0, -5, Int.max, Int.min] {
            #expect(table.perform(.countDown(room: Sample.a, from: position, seconds: seconds), by: Sample.leader) == .failure(.numberOutOfRange))
            #expect(table.perform(.countDownToEnd(seconds: seconds), by: Sample.leader) == .failure(.numberOutOfRange))
        }
        #expect(
            table.perform(.countDown(room: Sample.a, from: Position(step: 0, phase: .talk), seconds: 30), by: Sample.leader)
                == .failure(.stalePosition))
        table.perform(.pause(room: Sample.a), by: Sample.leader)
        #expect(table.perform(.countDown(room: Sample.a, from: position, seconds: 30), by: Sample.leader) == .failure(.paused))
        var last = Table.formats(at: "slot", phase: .talk)
        #expect(
            last.perform(.countDown(room: Sample.a, from: last.session.room(Sample.a)!.position, seconds: 30), by: Sample.leader)
                == .failure(.noNextStep))
    }

    @Test("a room's is that room's to see; the end's is everybody's")
    func audience() {
        var table = Self.counting()
        table.perform(.countDownToEnd(seconds: 60), by: Sample.leader)
        for seat in table.session.seats {
            let view = table.projection(for: seat)
            #expect((view.room(Sample.a)?.movesAt != nil) == Audience.room(Sample.a).includes(seat), "\(seat.name)")
            #expect(view.endsAt != nil, "\(seat.name)")
        }
        #expect(table.perform(.stopCountdown(room: nil), by: Sample.leader(of: Sample.a)) == .failure(.notYourRole))
        #expect(table.perform(.stopCountdown(room: nil), by: Sample.leader).isSuccess)
        #expect(table.perform(.stopCountdown(room: nil), by: Sample.leader) == .success([]))
    }

    @Test("the end comes once: every room reads where to go, and nothing is due any more")
    func end() {
        var table = Self.counting(10)
        table.perform(.countDownToEnd(seconds: 10), by: Sample.leader)
        table.now += 10_000
        table.happen(.clock)
        #expect(table.session.isEnded)
        #expect(table.log.last?.event == .ended)
        #expect(table.session.rooms.values.allSatisfy { $0.step?.kind == .closing })
        #expect(table.session.nextDue == nil)
        table.now += 10_000
        table.happen(.clock)
        #expect(table.events { $0 == .ended }.count == 1)
    }
}
