import TestSupport
import Testing

@testable import Deliberation

@Suite("Nobody takes part before they said yes")
struct ConsentTests {
    private static func table() -> Table {
        var script = Sample.formats()
        script.steps[0].consent = "Ik doe mee."
        var table = Table(script)
        table.seatAll()
        return table
    }

    /// Every command of a participant that a sample can be made of.
    private static var taking: [Command] {
        [
            .answerOpenTable(yes: true), .answer(step: "s1", moment: .first, stance: .agree, reason: nil), .raiseHand, .say(text: "Iets."),
            .recognise(contribution: 1, yes: true), .stateCoreClaim(text: "Toen."), .requestMetaTalk,
            .propose(option: "omgang", text: ProposalText(what: "Plan")), .endorse(proposal: 1, yes: true),
            .respond(step: "s1", response: Response(choices: [])), .changeCard(card: "x"), .addIdea(text: "Idee"),
            .endorseIdea(idea: 1, yes: true),
            .castBallot(step: "weging", cast: CastBallot(ballot: Ballot(), opening: String(repeating: "0", count: 64), commitment: String(repeating: "0", count: 64))),
        ]
    }

    @Test("what takes part is refused, in whatever moment, and changes nothing; what protects is not")
    func refused() {
        var table = Self.table()
        let me = Sample.person(1)
        for _ in 0..<60 {
            for command in Self.taking { #expect(table.perform(command, by: me) == .failure(.notAgreed), "\(command)") }
            for command in [Command.lowerHand, .sendPrivate(to: nil, text: "Ik weet het niet."), .requestPrivateWord] {
                guard case .success = table.perform(command, by: me) else { Issue.record("\(command)"); continue }
            }
            guard case .success = table.advance() else { break }
        }
        #expect(table.perform(.agree, by: me) == .success([.agreed(me)]))
        #expect(table.perform(.agree, by: me) == .success([]))
        #expect(table.perform(.raiseHand, by: me) != .failure(.notAgreed))
        guard case .success = table.perform(.stop, by: Sample.person(2)) else { Issue.record("who said nothing may stop"); return }
    }

    @Test("it is a person's: who leads and they themselves know, and a fresh invitation is asked anew")
    func persons() {
        var table = Self.table()
        let me = Sample.person(1)
        table.perform(.agree, by: me)
        // Its room knows, so that everybody counts the same people; no other.
        for other in [me, Sample.person(2), Sample.leader, Sample.observer] { #expect(Event.agreed(me).visible(to: other) != nil) }
        for other in [Sample.person(1, Sample.b), Sample.listener(Sample.b)] { #expect(Event.agreed(me).visible(to: other) == nil) }
        #expect(!table.session.notAgreed(in: Sample.a).contains(me) && table.session.notAgreed(in: Sample.a).count == 5)
        #expect(table.projection(for: Sample.leader).notAgreed(in: Sample.a) == table.session.notAgreed(in: Sample.a))
        table.happen(.left(me))
        table.perform(.renewInvitation(seat: me), by: Sample.leader)
        table.happen(.arrived(me))
        #expect(table.session.isAskedToAgree(me))
        #expect(table.perform(.raiseHand, by: me) == .failure(.notAgreed))
    }

    @Test("who came into the wrong room takes their yes along; who said nothing is asked there")
    func moved() {
        for says in [true, false] {
            var script = Sample.formats()
            script.steps[0].consent = "Ik doe mee."
            var table = Table(script)
            for seat in [Sample.leader, Sample.person(1), Sample.person(1, Sample.b)] { table.happen(.arrived(seat)) }
            if says { table.perform(.agree, by: Sample.person(1)) }
            table.perform(.move(seat: Sample.person(1), to: Sample.b), by: Sample.leader)
            let there = Sample.person(2, Sample.b)
            table.happen(.arrived(there))
            #expect(table.session.isAskedToAgree(there) == !says)
            #expect(table.projection(for: there).isAskedToAgree(there) == !says)
        }
    }

    @Test("where nothing is asked there is nothing to agree to, and nobody is held up")
    func unasked() {
        var table = Table(Sample.formats())
        table.seatAll()
        #expect(table.perform(.agree, by: Sample.person(1)) == .failure(.notNow))
        #expect(table.session.notAgreed(in: Sample.a).isEmpty)
        #expect(!table.session.isAskedToAgree(Sample.person(1)))
    }
}

/// Who does not take part counts nowhere.
@Suite("Who said no yes counts nowhere, and is asked once they do")
struct ConsentCountTests {
    /// Five say yes, the sixth does not; at the stelling, open for answers.
    private static func table(_ phase: Phase, floor: FloorMode = .firstCome) -> Table {
        var script = Sample.script(floor: floor)
        script.steps[0].consent = "Ik doe mee."
        var table = Table(script, gate: PlainGate(minimum: 5))
        table.seatAll([Sample.a])
        for number in 1...5 { table.perform(.agree, by: Sample.person(number)) }
        while table.session.room(Sample.a)?.step?.id != "s1" || table.session.room(Sample.a)?.phase != phase {
            guard case .success = table.advance() else { break }
        }
        return table
    }

    @Test("*k van n* is of who takes part; who says yes while it is open is asked as well")
    func eligible() {
        var table = Self.table(.ask(.first))
        let last = Sample.person(6)
        #expect(table.session.room(Sample.a)?.eligibleCount == 5 && table.session.room(Sample.a)?.eligible.contains(last) == false)
        table.perform(.agree, by: last)
        for seat in [last, Sample.person(1), Sample.leader] {
            #expect(table.projection(for: seat).room(Sample.a)?.eligibleCount == 6, "\(seat.name)")
        }
        guard case .success = table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: last) else {
            Issue.record("was at the table when it was asked")
            return
        }
    }

    @Test("T_ROOM counts who takes part, at the table's beginning, when somebody goes and when somebody says yes")
    func minimum() {
        var table = Self.table(.ask(.first))
        #expect(table.session.room(Sample.a)?.belowMinimum == false)
        table.happen(.left(Sample.person(5)))
        #expect(table.session.room(Sample.a)?.belowMinimum == true)
        table.perform(.agree, by: Sample.person(6))
        #expect(table.session.room(Sample.a)?.belowMinimum == false)
    }

    @Test("nobody without a yes has a turn: not in a round, not given; with the yes they come last in the round")
    func round() {
        var table = Self.table(.talk, floor: .round)
        let last = Sample.person(6)
        #expect(table.session.room(Sample.a)?.floor.queue.count == 5)
        #expect(table.perform(.giveTurn(room: Sample.a, seat: last, reply: false), by: Sample.leader) == .failure(.seatNotAgreed))
        table.perform(.agree, by: last)
        for seat in [last, Sample.person(1), Sample.leader] { #expect(table.projection(for: seat).room(Sample.a)?.floor.queue.last == last) }
    }

    @Test("a room that begins with fewer than T_ROOM is told so, once, when it leaves its first step")
    func beganSmall() {
        var table = Table(Sample.script(), gate: PlainGate(minimum: 5))
        for seat in [Sample.leader, Sample.person(1), Sample.person(2)] { table.happen(.arrived(seat)) }
        table.advance(times: 4)
        #expect(table.log.count { $0.event == .fellBelowMinimum(Sample.a) } == 1)
        for number in 3...5 { table.happen(.arrived(Sample.person(number))) }
        #expect(table.log.last?.event == .roseToMinimum(Sample.a))
    }

    @Test("who never said yes is no crowd: not for what crosses, not for what the verslag may tell; a fresh invitation changes no past")
    func noCrowd() {
        var table = Self.table(.talk)
        #expect(table.session.everHere(Sample.a) == 5)
        // Five of whom four take part: too few to give anything.
        var few = table
        few.happen(.left(Sample.person(5)))
        few.perform(.stop, by: Sample.person(4))
        let items: [ReleaseItem] = [.theme(text: "Wie regelt wat.")]
        guard case .success = table.perform(.composeRelease(room: Sample.a, to: [Sample.b], items: items), by: Sample.leader) else {
            Issue.record("five take part")
            return
        }
        #expect(few.perform(.composeRelease(room: Sample.a, to: [Sample.b], items: items), by: Sample.leader) == .failure(.tooFewPeople))
        // What was said from a seat was said by somebody who took part, whoever sits there now.
        table.happen(.left(Sample.person(1)))
        table.perform(.renewInvitation(seat: Sample.person(1)), by: Sample.leader)
        table.happen(.arrived(Sample.person(1)))
        #expect(table.session.isAskedToAgree(Sample.person(1)) && table.session.everHere(Sample.a) == 5)
    }
}
