import Deliberation
import Testing
import TestSupport

/// *Quiet first* over whole random sessions, judged by a clock of the test's own.
@Suite("Quiet first")
struct QuietFirstTests {
    /// Who has had how much of the floor, counted beside the session.
    private struct Count {
        var table: Table
        var times: [Seat: Milliseconds] = [:]
        var speaker: Seat?

        /// Time goes by, and is the speaker's where the clock of the room runs.
        mutating func pass(_ milliseconds: Milliseconds) {
            table.now += milliseconds
            let room = table.session.room(Sample.a)
            if let speaker, room?.isPaused == false, room?.inMetaTalk == false { times[speaker, default: 0] += milliseconds }
        }

        mutating func perform(_ command: Command, by seat: Seat) {
            table.perform(command, by: seat)
            speaker = table.session.room(Sample.a)?.floor.turn?.seat
        }

        mutating func happen(_ occurrence: Occurrence) {
            table.happen(occurrence)
            speaker = table.session.room(Sample.a)?.floor.turn?.seat
        }

        func spent(_ seat: Seat) -> Milliseconds { times[seat] ?? 0 }

        /// The floor time that half of the participants who are there have not had, of an even number the middle of two;
        /// twice over, so that it is a whole number.
        var twiceMedian: Milliseconds {
            let all = table.session.present(in: Sample.a).map(spent).sorted()
            return all.isEmpty ? 0 : all[(all.count - 1) / 2] + all[all.count / 2]
        }
    }

    /// Numbers of choices, and of those in which somebody quiet and somebody who had much both waited.
    private struct Seen {
        var choices = 0
        var telling = 0
    }

    private func play(seed: Int) -> Seen {
        var chance = Chance(seed: UInt64(seed))
        var script = Sample.script(seats: 8, floor: .quietFirst)
        script.steps = (1...9).map { Step(id: StepID(rawValue: "v\($0)"), kind: .openQuestion, title: "Vraag", text: "Wat vind jij?") }
        var all = Count(table: Table(script))
        all.table.seatAll([Sample.a])
        all.table.advance(to: .talk)
        // How long people speak when they do: few speak at length.
        let length = (1...8).map { _ in Int64(chance.below(100) < 40 ? 200_000 : 30_000) }
        var seen = Seen()
        for _ in 0..<400 {
            let person = Sample.person(1 + chance.below(8))
            all.pass(Int64(chance.below(4000)))
            switch chance.below(20) {
            case 0: all.happen(.left(person))
            case 1, 2: all.happen(.arrived(person))
            case 3: all.perform(.lowerHand, by: person)
            case 4: all.perform(.mute(seat: person, yes: chance.below(3) == 0), by: Sample.leader)
            case 5 where chance.below(3) == 0: all.perform(chance.below(2) == 0 ? .requestMetaTalk : .pause(room: Sample.a), by: chance.below(2) == 0 ? Sample.leader : person)
            case 6, 7:
                all.perform(.endMetaTalk(room: Sample.a), by: Sample.leader)
                all.perform(.resume(room: Sample.a), by: Sample.leader)
            case 8: all.perform(.giveTurn(room: Sample.a, seat: person, reply: chance.below(2) == 0), by: Sample.leader)
            case 9...13: all.perform(.raiseHand, by: person)
            case 14 where chance.below(8) == 0:
                // The whole session counts, not the step.
                all.perform(.endTurn(room: Sample.a), by: Sample.leader)
                all.table.advance()
                all.table.advance(to: .talk)
            default:
                choose(&all, &seen, "seed \(seed)")
                if let speaker = all.speaker { all.pass(Int64(chance.below(Int(length[speaker.number - 1])))) }
            }
            #expect(all.table.session.attendees.allSatisfy { seat, one in
                seat.role != .participant || all.speaker == seat || one.floorTime == all.spent(seat)
            }, "seed \(seed)")
        }
        return seen
    }

    /// The gespreksleider gives the floor to whoever is next.
    private func choose(_ all: inout Count, _ seen: inout Seen, _ seed: Comment) {
        let session = all.table.session
        let floor = session.room(Sample.a)?.floor
        guard floor?.mode == .quietFirst else { return }
        if all.speaker != nil { all.perform(.endTurn(room: Sample.a), by: Sample.leader) }
        let waiting = (all.table.session.room(Sample.a)?.floor.queue ?? []).filter {
            session.attendees[$0]?.presence == .present && session.attendees[$0]?.isMuted != true
        }
        all.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        guard let chosen = all.speaker else { return }
        seen.choices += 1
        let median = all.twiceMedian
        let spent = all.times
        let isQuiet = { (seat: Seat) in (spent[seat] ?? 0) * 4 < median }
        let hadMuch = { (seat: Seat) in (spent[seat] ?? 0) * 4 > median * 3 }
        if waiting.contains(where: isQuiet), waiting.contains(where: hadMuch) { seen.telling += 1 }
        #expect(waiting.contains(chosen), seed)
        #expect(!hadMuch(chosen) || !waiting.contains(where: isQuiet), seed)
    }

    @Test("whenever somebody is next, nobody below half the median waits behind anyone above one and a half times it")
    func fair() {
        var seen = Seen()
        for seed in 1...40 {
            let one = play(seed: seed)
            seen.choices += one.choices
            seen.telling += one.telling
        }
        #expect(seen.choices > 1000 && seen.telling > 100, "\(seen)")
    }
}
