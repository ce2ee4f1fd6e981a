import Deliberation
import Testing
import TestSupport

@Suite("The floor")
struct FloorTests {
    static func talking(_ floor: FloorMode = .firstCome, rules: QuestionRules = .exactWords) -> Table {
        var table = Table(Sample.script(rules: rules, floor: floor))
        table.seatAll()
        table.advance(times: 2)
        return table
    }

    @Test("first come; one speaks; the others have no floor")
    func firstCome() {
        var table = Self.talking()
        for number in [3, 1] { table.perform(.raiseHand, by: Sample.person(number)) }
        #expect(table.perform(.say(text: "Ik!"), by: Sample.person(3)) == .failure(.noFloor))
        table.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        #expect(table.session.room(Sample.a)?.floor.turn?.seat == Sample.person(3))
        table.perform(.say(text: "  Hallo allemaal.  "), by: Sample.person(3))
        #expect(table.session.room(Sample.a)?.contributions.map(\.text) == ["Hallo allemaal."])
        table.now += 5000
        table.perform(.finishTurn, by: Sample.person(3))
        #expect(table.session.attendees[Sample.person(3)]?.floorTime == 5000)
        #expect(table.session.nextSpeaker(in: Sample.a) == Sample.person(1))
    }

    @Test("quiet first: nobody below half the median waits behind anyone above one and a half times it")
    func quietFirst() {
        var table = Self.talking(.quietFirst)
        for (number, seconds) in [(1, 100), (2, 60), (3, 60), (4, 20)] {
            table.perform(.giveTurn(room: Sample.a, seat: Sample.person(number), reply: false), by: Sample.leader)
            table.now += Int64(seconds) * 1000
            table.perform(.finishTurn, by: Sample.person(number))
        }
        for number in [1, 2, 4] { table.perform(.raiseHand, by: Sample.person(number)) }
        #expect(table.session.nextSpeaker(in: Sample.a) == Sample.person(4))
        table.perform(.raiseHand, by: Sample.person(6))
        #expect(table.session.nextSpeaker(in: Sample.a) == Sample.person(6))
    }

    @Test("a round: each once, passing lets the turn go, away people are passed over")
    func round() {
        var table = Self.talking(.round)
        #expect(table.session.room(Sample.a)?.floor.queue.count == 6)
        table.perform(.lowerHand, by: Sample.person(1))
        table.happen(.left(Sample.person(2)))
        table.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        #expect(table.session.room(Sample.a)?.floor.turn?.seat == Sample.person(3))
        #expect(
            table.perform(.giveTurn(room: Sample.a, seat: Sample.person(2), reply: false), by: Sample.leader)
                == .failure(.seatAway))
    }

    @Test("the antwoord slot leaves the queue as it was")
    func reply() {
        var table = Self.talking()
        for number in [1, 2, 3] { table.perform(.raiseHand, by: Sample.person(number)) }
        table.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(3), reply: true), by: Sample.leader)
        #expect(table.session.room(Sample.a)?.floor.queue == [Sample.person(2), Sample.person(3)])
        table.perform(.say(text: "Dat was ik."), by: Sample.person(3))
        #expect(table.session.room(Sample.a)?.contributions.last?.kind == .reply)
    }

    @Test("a turn that is extended has a limit that is so much later, as everybody at the table sees; each time anew")
    func longer() {
        var table = Self.talking()
        func limits() -> [Milliseconds?] {
            [table.session.room(Sample.a)?.floor.turn?.limit]
                + [Sample.person(1), Sample.person(2)].map { table.projection(for: $0).room(Sample.a)?.floor.turn?.limit }
        }
        #expect(table.perform(.extendTurn(room: Sample.a, seconds: 30), by: Sample.leader) == .failure(.notNow), "nobody has the floor")
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
        #expect(limits() == Array(repeating: 90_000, count: 3))
        #expect(table.perform(.extendTurn(room: Sample.a, seconds: 30), by: Sample.person(1)) == .failure(.notYourRole))
        for seconds in [0, -1, 601] {
            #expect(table.perform(.extendTurn(room: Sample.a, seconds: seconds), by: Sample.leader) == .failure(.numberOutOfRange))
        }
        // Also after it ran over: it is a soft limit.
        table.now += 100_000
        #expect(table.perform(.extendTurn(room: Sample.a, seconds: 30), by: Sample.leader) == .success([.turnExtended(Sample.a, seconds: 30)]))
        #expect(limits() == Array(repeating: 120_000, count: 3))
        table.perform(.extendTurn(room: Sample.a, seconds: 600), by: Sample.leader)
        #expect(limits() == Array(repeating: 720_000, count: 3))
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(2), reply: false), by: Sample.leader)
        #expect(limits() == Array(repeating: 90_000, count: 3), "it was that turn's")
    }

    @Test("where turns have no limit there is nothing to extend, and a turn lasts as long as it takes")
    func withoutLimit() {
        var script = Sample.script()
        script.turnSeconds = nil
        var table = Table(script)
        table.seatAll()
        table.advance(times: 2)
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
        let before = table.session
        #expect(table.perform(.extendTurn(room: Sample.a, seconds: 30), by: Sample.leader) == .failure(.notNow))
        #expect(table.session == before && table.session.room(Sample.a)?.floor.turn?.limit == nil)
        // As one that was there when the turn had a limit yet would be read back.
        table.record([.turnExtended(Sample.a, seconds: 30)])
        #expect(table.session.room(Sample.a)?.floor.turn?.limit == nil)
        table.now += 3_600_000
        table.happen(.clock)
        table.perform(.say(text: "Nu weet ik het."), by: Sample.person(1))
        table.perform(.finishTurn, by: Sample.person(1))
        #expect(table.session.attendees[Sample.person(1)]?.floorTime == 3_600_000)
    }

    @Test("a metagesprek stops the clock, lets all speak, and is marked")
    func meta() {
        var table = Self.talking()
        table.perform(.raiseHand, by: Sample.person(1))
        table.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        table.now += 1000
        table.perform(.requestMetaTalk, by: Sample.person(2))
        table.now += 60_000
        table.perform(.say(text: "Rustiger graag."), by: Sample.person(4))
        table.perform(.endMetaTalk(room: Sample.a), by: Sample.leader)
        table.now += 2000
        table.perform(.finishTurn, by: Sample.person(1))
        #expect(table.session.attendees[Sample.person(1)]?.floorTime == 3000)
        #expect(table.session.room(Sample.a)?.contributions.map(\.kind) == [.meta])
        #expect(table.perform(.allowQuote(contribution: 1, yes: true), by: Sample.person(4)) == .failure(.notNow))
    }

    @Test("a turn that is given in a metagesprek counts from its end")
    func turnInMeta() {
        var table = Self.talking()
        table.perform(.requestMetaTalk, by: Sample.person(2))
        table.now += 60_000
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
        table.now += 10_000
        table.perform(.endMetaTalk(room: Sample.a), by: Sample.leader)
        table.now += 30_000
        table.perform(.finishTurn, by: Sample.person(1))
        #expect(table.session.attendees[Sample.person(1)]?.floorTime == 30_000)
    }

    @Test("herkenbaar: others' words only, counted once each, taken back")
    func recognise() {
        var table = Self.talking()
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
        table.perform(.say(text: "Zo gaat het."), by: Sample.person(1))
        #expect(table.perform(.recognise(contribution: 1, yes: true), by: Sample.person(1)) == .failure(.yourOwn))
        #expect(table.perform(.recognise(contribution: 9, yes: true), by: Sample.person(2)) == .failure(.unknownContribution))
        table.perform(.recognise(contribution: 1, yes: true), by: Sample.person(2))
        #expect(table.perform(.recognise(contribution: 1, yes: true), by: Sample.person(2)) == .success([]))
        #expect(table.session.room(Sample.a)?.recognitions[1] == 1)
        table.perform(.recognise(contribution: 1, yes: false), by: Sample.person(2))
        #expect(table.session.room(Sample.a)?.recognitions[1] == 0)
    }

    @Test("exact words: no summary; LSD: a summary")
    func ruleSets() {
        var exact = Self.talking()
        #expect(exact.perform(.summarise(room: Sample.a, text: "Dus ..."), by: Sample.leader) == .failure(.againstRules))
        var lsd = Self.talking(rules: .lsd)
        #expect(throws: Never.self) { try lsd.perform(.summarise(room: Sample.a, text: "Dus ..."), by: Sample.leader).get() }
    }

    @Test("the kernbewering is the speaker's")
    func coreClaim() {
        var table = Self.talking()
        #expect(table.perform(.stateCoreClaim(text: "Toen deed ik dit."), by: Sample.person(1)) == .failure(.noFloor))
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
        table.perform(.finishTurn, by: Sample.person(1))
        #expect(throws: Never.self) { try table.perform(.stateCoreClaim(text: "Toen deed ik dit."), by: Sample.person(1)).get() }
    }

    @Test("below five people the room is told; above, told again")
    func minimum() {
        var table = Table(Sample.script(seats: 5), gate: PlainGate(minimum: 5))
        table.seatAll([Sample.a])
        table.happen(.left(Sample.person(1)))
        #expect(table.log.last?.event == .fellBelowMinimum(Sample.a))
        table.happen(.arrived(Sample.person(1)))
        #expect(table.log.last?.event == .roseToMinimum(Sample.a))
        table.perform(.stop, by: Sample.person(2))
        #expect(table.session.room(Sample.a)?.belowMinimum == true)
    }

    @Test("the gespreksleider neither answers nor votes; participants do not lead", arguments: [
        Command.answer(step: "s1", moment: .first, stance: .agree, reason: nil), .answerOpenTable(yes: true), .raiseHand,
        .say(text: "a"), .recognise(contribution: 1, yes: true),
    ])
    func roles(command: Command) {
        var table = Self.talking()
        #expect(table.perform(command, by: Sample.leader) == .failure(.notYourRole))
        table.happen(.arrived(Sample.observer))
        #expect(table.perform(command, by: Sample.observer) == .failure(.notYourRole))
        table.happen(.arrived(Sample.listener(Sample.a)))
        // A luisteraar may be invited to speak, and to nothing else.
        let expected: Rejection = if case .say = command { .noFloor } else { .notYourRole }
        #expect(table.perform(command, by: Sample.listener(Sample.a)) == .failure(expected))
        for lead in [Command.pause(room: Sample.a), .endSession, .renewInvitation(seat: Sample.person(2)), .announce(room: nil, text: "x")] {
            #expect(table.perform(lead, by: Sample.person(1)) == .failure(.notYourRole))
        }
    }

    @Test("texts: length, emptiness, what could steer a terminal", arguments: [
        ("", Rejection.textEmpty), (" \n ", .textEmpty), ("a\u{1B}[31m", .textUnsafe), ("a\u{7}", .textUnsafe),
        ("a\u{202E}b", .textUnsafe), ("a\u{2066}b", .textUnsafe), ("a\u{E0041}b", .textUnsafe), ("a\u{9B}1m", .textUnsafe),
        ("a\u{200B}b", .textUnsafe), ("Anna\u{3164}", .textUnsafe), ("\u{115F}a", .textUnsafe), (String(repeating: "x", count: 2001), .textTooLong),
        (String(repeating: "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", count: 1000), .textTooLong),
    ])
    func texts(text: String, rejection: Rejection) {
        var table = Self.talking()
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
        let before = table.session
        #expect(table.perform(.say(text: text), by: Sample.person(1)) == .failure(rejection))
        #expect(table.session == before)
    }

    @Test("pseudonyms: neutral, of one's own, fixed once something was said")
    func pseudonyms() {
        var table = Self.talking()
        let taken = table.session.pseudonym(of: Sample.person(2)) ?? ""
        #expect(table.perform(.takePseudonym(name: taken.uppercased()), by: Sample.person(1)) == .failure(.nameTaken))
        #expect(table.perform(.takePseudonym(name: "De Gespreksleider"), by: Sample.person(1)) == .failure(.nameReserved))
        #expect(table.perform(.takePseudonym(name: "* systeem"), by: Sample.person(1)) == .failure(.nameReserved))
        #expect(table.perform(.takePseudonym(name: "* Jan"), by: Sample.person(1)) == .failure(.textUnsafe))
        #expect(throws: Never.self) { try table.perform(.takePseudonym(name: "Zeemeeuw"), by: Sample.person(1)).get() }
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
        table.perform(.say(text: "Ja."), by: Sample.person(1))
        #expect(table.perform(.takePseudonym(name: "Anders"), by: Sample.person(1)) == .failure(.nameFixed))
    }
}
