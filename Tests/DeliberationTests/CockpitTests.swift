import Deliberation
import Testing
import TestSupport

@Suite("The cockpit")
struct CockpitTests {
    static func talking(_ floor: FloorMode = .firstCome) -> Table { Table.formats(at: "s1", phase: .talk, floor: floor) }

    @Test("a nudge is private, and at most one a step, also when the room goes back and forth")
    func nudge() {
        var table = Self.talking()
        let seat = Sample.person(2)
        #expect(table.perform(.nudge(seat: seat), by: Sample.leader) == .success([.nudged(seat, step: "s1")]))
        #expect(table.perform(.nudge(seat: seat), by: Sample.leader(of: Sample.a)) == .failure(.nudgedAlready))
        let position = table.session.room(Sample.a)!.position
        table.perform(.skipStep(room: Sample.a, from: position), by: Sample.leader)
        #expect(table.perform(.nudge(seat: seat), by: Sample.leader).isSuccess, "a step on")
        for _ in 0..<9 where table.session.room(Sample.a)?.step?.id != "s1" {
            table.perform(.goBack(room: Sample.a, from: table.session.room(Sample.a)!.position), by: Sample.leader)
        }
        #expect(table.session.room(Sample.a)?.nudged == [seat])
        #expect(table.perform(.nudge(seat: seat), by: Sample.leader) == .failure(.nudgedAlready))
        let seers = table.session.seats.filter { table.stream(of: $0).contains(.nudged(seat, step: "s1")) }
        #expect(Set(seers) == Set(table.session.seats.filter { $0 == seat || ($0.role == .facilitator && $0.room != Sample.b) }))
        table.happen(.left(Sample.person(3)))
        #expect(table.perform(.nudge(seat: Sample.person(3)), by: Sample.leader) == .failure(.seatAway))
        #expect(table.perform(.nudge(seat: Sample.observer), by: Sample.leader) == .failure(.unknownSeat))
    }

    @Test("muted: no floor in any way, until heard again; a round goes past; the room is not told")
    func mute() {
        var table = Self.talking(.round)
        let seat = Sample.person(1)
        table.perform(.giveTurn(room: Sample.a, seat: seat, reply: false), by: Sample.leader)
        table.perform(.mute(seat: seat, yes: true), by: Sample.leader)
        #expect(table.session.room(Sample.a)?.floor.turn == nil)
        for command in [Command.raiseHand, .say(text: "Toch."), .stateCoreClaim(text: "Toen."), .addIdea(text: "x")] {
            let rejection: Rejection = if case .addIdea = command { .notNow } else { .muted }
            #expect(table.perform(command, by: seat) == .failure(rejection))
        }
        #expect(table.perform(.giveTurn(room: Sample.a, seat: seat, reply: false), by: Sample.leader) == .failure(.muted))
        table.perform(.mute(seat: Sample.person(2), yes: true), by: Sample.leader)
        #expect(table.session.room(Sample.a)?.floor.queue.contains(Sample.person(2)) == true, "their place in the round stays")
        table.perform(.setFloorMode(room: Sample.a, mode: .firstCome), by: Sample.leader)
        table.perform(.setFloorMode(room: Sample.a, mode: .round), by: Sample.leader)
        #expect(table.session.nextSpeaker(in: Sample.a) == Sample.person(3))
        table.perform(.requestMetaTalk, by: Sample.person(3))
        #expect(table.perform(.say(text: "Meta."), by: seat) == .failure(.muted))
        #expect(!table.stream(of: Sample.person(4)).contains { if case .muted = $0 { true } else { false } })
        #expect(table.perform(.mute(seat: seat, yes: false), by: Sample.leader(of: Sample.a)).isSuccess)
        #expect(table.perform(.say(text: "Meta."), by: seat).isSuccess)
        // Private ways stay open.
        #expect(table.perform(.requestPrivateWord, by: Sample.person(2)).isSuccess)
    }

    @Test("removed: told why, with the gespreksleiders alone; does nothing and comes in no more, until a fresh invitation")
    func exclude() {
        var table = Self.talking()
        let seat = Sample.person(1)
        table.perform(.giveTurn(room: Sample.a, seat: seat, reply: false), by: Sample.leader)
        #expect(table.perform(.exclude(seat: seat, reason: ""), by: Sample.leader) == .failure(.textEmpty))
        table.perform(.exclude(seat: seat, reason: "Schelden."), by: Sample.leader)
        #expect(table.session.room(Sample.a)?.floor.turn == nil)
        for one in table.session.seats where one != seat && one.role != .facilitator {
            #expect(!table.stream(of: one).contains { if case .excluded = $0 { true } else { false } }, "\(one.name)")
        }
        #expect(table.stream(of: Sample.person(2)).contains(.stopped(seat)))
        for command in [Command.raiseHand, .say(text: "x"), .raiseAlarm(step: "s1"), .sendPrivate(to: nil, text: "x"), .requestMetaTalk] {
            #expect(table.perform(command, by: seat) == .failure(.stopped))
        }
        let before = table.log.count
        table.happen(.arrived(seat))
        table.perform(.stop, by: seat)
        #expect(table.log.count == before)
        table.perform(.renewInvitation(seat: seat), by: Sample.leader)
        table.happen(.arrived(seat))
        #expect(table.perform(.raiseHand, by: seat).isSuccess)
        #expect(!table.log.visible(to: seat).contains { if case .excluded = $0.event { true } else { false } })
        #expect(table.perform(.exclude(seat: Sample.listener(Sample.a), reason: "Praat erdoor."), by: Sample.leader).isSuccess)
        #expect(table.perform(.exclude(seat: Sample.leader(of: Sample.a), reason: "Nee."), by: Sample.leader) == .failure(.unknownSeat))
    }

    @Test("moved before anything was said; a refusal does not tell that it was this person who answered")
    func move() throws {
        var table = Table(Sample.formats(seats: 3))
        table.happen(.arrived(Sample.leader))
        for number in 1...3 { table.happen(.arrived(Sample.person(number))) }
        table.happen(.arrived(Sample.person(1, Sample.b)))
        let wrong = Sample.person(1)
        #expect(table.perform(.move(seat: wrong, to: Sample.a), by: Sample.leader) == .failure(.unknownRoom))
        #expect(table.perform(.move(seat: wrong, to: "kelder"), by: Sample.leader) == .failure(.unknownRoom))
        #expect(table.perform(.move(seat: wrong, to: Sample.b), by: Sample.leader(of: Sample.a)).isSuccess == false)
        let events = try table.session.decide(.move(seat: wrong, to: Sample.b), by: Sample.leader, in: table.context).get()
        #expect(events.contains(.moved(wrong, to: Sample.person(2, Sample.b))) && events.contains(.stopped(wrong)))
        for seat in table.session.seats where seat.role != .facilitator || seat.room != nil {
            #expect(!events.contains { if case .moved = $0 { $0.visible(to: seat) != nil } else { false } }, "\(seat.name)")
        }
        table.advance()
        table.perform(.answerOpenTable(yes: true), by: Sample.person(2))
        for number in 1...3 {
            #expect(table.perform(.move(seat: Sample.person(number), to: Sample.b), by: Sample.leader) == .failure(.saidAlready))
        }
    }

    @Test("no seat is free, or a private line was said already")
    func immovable() {
        var table = Table(Sample.formats(seats: 1))
        table.seatAll()
        #expect(table.perform(.move(seat: Sample.person(1), to: Sample.b), by: Sample.leader) == .failure(.noFreeSeat))
        var other = Table(Sample.formats())
        other.seatAll([Sample.a])
        other.perform(.sendPrivate(to: nil, text: "Ik zit fout."), by: Sample.person(1))
        #expect(other.perform(.move(seat: Sample.person(1), to: Sample.b), by: Sample.leader) == .failure(.saidAlready))
        #expect(other.perform(.move(seat: Sample.person(2), to: Sample.b), by: Sample.leader).isSuccess)
    }

    @Test("the parking lot is the room's; notes are their author's, bookmarks the gespreksleiders'")
    func keeping() {
        var table = Self.talking()
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
        table.perform(.say(text: "Zo gaat het."), by: Sample.person(1))
        table.perform(.park(room: Sample.a, text: "Lonen"), by: Sample.leader)
        table.perform(.note(room: Sample.a, text: "Geheime notitie"), by: Sample.leader(of: Sample.a))
        table.perform(.bookmark(room: Sample.a, contribution: 1, yes: true), by: Sample.leader)
        #expect(table.perform(.bookmark(room: Sample.a, contribution: 1, yes: true), by: Sample.leader) == .success([]))
        #expect(table.perform(.bookmark(room: Sample.a, contribution: 9, yes: true), by: Sample.leader) == .failure(.unknownContribution))
        for seat in table.session.seats {
            let view = table.projection(for: seat)
            let inRoom = seat.room == Sample.a || (seat.room == nil && [.facilitator, .observer].contains(seat.role))
            #expect((view.room(Sample.a)?.parked.count == 1) == inRoom, "\(seat.name)")
            #expect(view.notes.isEmpty == (seat != Sample.leader(of: Sample.a)), "\(seat.name)")
            #expect(view.room(Sample.a)?.bookmarks.isEmpty == !(seat.role == .facilitator && inRoom), "\(seat.name)")
        }
        #expect(table.perform(.unpark(room: Sample.a, item: 1), by: Sample.leader).isSuccess)
        #expect(table.perform(.unpark(room: Sample.a, item: 1), by: Sample.leader) == .success([]))
        table.perform(.park(room: Sample.a, text: "Uren"), by: Sample.leader)
        #expect(table.session.room(Sample.a)?.parked.map(\.id) == [2])
        table.perform(.park(room: Sample.b, text: "Elders"), by: Sample.leader)
        #expect(table.session.room(Sample.b)?.parked.map(\.id) == [1], "nothing counts across rooms")
    }

    @Test("notes stay with who wrote them when somebody else may sit in the gespreksleider's seat")
    func notesAfterRenewal() {
        var table = Self.talking()
        let seat = Sample.leader(of: Sample.a)
        table.perform(.note(room: nil, text: "Van mij"), by: seat)
        table.perform(.sendPrivate(to: nil, text: "Voor jullie."), by: Sample.person(1))
        #expect(table.log.visible(to: seat).contains { if case .noted = $0.event { true } else { false } })
        table.perform(.renewInvitation(seat: seat), by: Sample.leader)
        #expect(!table.log.visible(to: seat).contains { if case .noted = $0.event { true } else { false } })
        #expect(table.log.visible(to: seat).contains { if case .privateSaid = $0.event { true } else { false } })
    }

    @Test("a fresh invitation takes along no open-table answer, no objection to a private word, no nudge")
    func renewal() {
        var table = Table.formats(at: "welkom", phase: .ask(.openTable))
        for number in 1...5 { table.perform(.answerOpenTable(yes: true), by: Sample.person(number)) }
        table.perform(.requestPrivateWord, by: Sample.person(1))
        table.perform(.nudge(seat: Sample.person(1)), by: Sample.leader)
        table.perform(.renewInvitation(seat: Sample.person(1)), by: Sample.leader)
        // The same reply whatever was answered before: who makes an invitation reads nobody's answer with it.
        for yes in [true, false] {
            let events = try? table.session.decide(.answerOpenTable(yes: yes), by: Sample.person(1), in: table.context).get()
            #expect(events == [.openTableAnswered(Sample.person(1), yes: yes)])
        }
        #expect(table.perform(.requestPrivateWord, by: Sample.person(1)) == .success([.privateWordRequested(Sample.person(1))]))
        #expect(table.perform(.nudge(seat: Sample.person(1)), by: Sample.leader).isSuccess)
        table.perform(.answerOpenTable(yes: true), by: Sample.person(6))
        var closed = table
        closed.advance()
        #expect(closed.session.room(Sample.a)?.openTable == false, "who sits there now never said yes")
        table.perform(.answerOpenTable(yes: true), by: Sample.person(1))
        table.advance()
        #expect(table.session.room(Sample.a)?.openTable == true)
    }

    @Test("an observator can stop, and does nothing else at the table")
    func observer() {
        var table = Self.talking()
        #expect(table.perform(.park(room: Sample.a, text: "x"), by: Sample.observer) == .failure(.notYourRole))
        #expect(table.perform(.stop, by: Sample.observer) == .success([.stopped(Sample.observer)]))
        #expect(table.perform(.reflect(room: nil, kind: .other, text: "x"), by: Sample.observer) == .failure(.stopped))
    }
}
