import Deliberation
import Testing
import TestSupport

/// A gespreksleider who leads one room: reaches no other, and learns of no other.
@Suite("Who leads one room")
struct RoomLeaderTests {
    static let seat = Sample.leader(of: Sample.a)
    static let here = Position(step: 4, phase: .talk)

    static func commands(in room: RoomID) -> [Command] {
        let person = Sample.person(2, room)
        return [
            .advance(room: room, from: here), .goBack(room: room, from: here), .skipStep(room: room, from: here), .pause(room: room),
            .resume(room: room), .extendStep(room: room, seconds: 60), .giveTurn(room: room, seat: person, reply: false), .endTurn(room: room),
            .extendTurn(room: room, seconds: 60), .setFloorMode(room: room, mode: .round), .askOn(room: room, to: person, text: "Hoe?"),
            .summarise(room: room, text: "Dus."), .announce(room: room, text: "Let op."), .endMetaTalk(room: room),
            .askForQuote(room: room, contribution: 1), .renewInvitation(seat: person), .sendPrivate(to: person, text: "Gaat het?"),
            .drawCard(room: room), .mergeIdeas(room: room, idea: 1, into: 2), .groupIdea(room: room, idea: 1, group: "x"), .nudge(seat: person),
            .mute(seat: person, yes: true), .exclude(seat: person, reason: "x"), .park(room: room, text: "x"), .unpark(room: room, item: 1),
            .note(room: room, text: "x"), .bookmark(room: room, contribution: 1, yes: true), .countDown(room: room, from: here, seconds: 30),
            .stopCountdown(room: room), .askAuthor(room: room, step: "s1", moment: .first, reason: 0, text: "Hoe?"),
        ]
    }

    @Test("every command to another room, or to one that there is not, gets the same refusal")
    func reach() {
        let table = Table.formats(at: "s1", phase: .talk, rooms: [Sample.a, Sample.b])
        for command in Self.commands(in: Sample.b) + Self.commands(in: "kelder") {
            #expect(table.session.decide(command, by: Self.seat, in: table.context) == .failure(.notYourRole), "\(command)")
        }
        for command in Self.commands(in: Sample.a) {
            #expect(table.session.decide(command, by: Self.seat, in: table.context) != .failure(.notYourRole), "\(command)")
        }
    }

    @Test("what is of all rooms is not theirs to do")
    func ofAll() {
        let table = Table.formats(at: "s1", phase: .talk, rooms: [Sample.a, Sample.b])
        let all: [Command] = [
            .advanceTogether(from: Self.here), .shareProposals(room: Sample.a), .announce(room: nil, text: "Allen"), .endSession,
            .countDownToEnd(seconds: 60), .stopCountdown(room: nil), .move(seat: Sample.person(2), to: Sample.b),
            .composeRelease(room: Sample.a, to: [Sample.b], items: [.theme(text: "x")]), .offerRelease(release: 1, seconds: 60),
            .withdrawRelease(release: 1), .renewInvitation(seat: Sample.leader), .renewInvitation(seat: Sample.observer),
            .sendPrivate(to: nil, text: "x"), .sendPrivate(to: Sample.leader, text: "x"),
        ]
        for command in all {
            #expect(table.session.decide(command, by: Self.seat, in: table.context) == .failure(.notYourRole), "\(command)")
            guard case .sendPrivate = command else {
                #expect(table.session.decide(command, by: Sample.leader, in: table.context) != .failure(.notYourRole), "\(command)")
                continue
            }
        }
        // A note of one's own reaches nobody.
        #expect(table.session.decide(.note(room: nil, text: "x"), by: Self.seat, in: table.context).isSuccess)
        #expect(table.session.decide(.stop, by: Self.seat, in: table.context).isSuccess)
    }

    @Test("a co-gespreksleider sees what the first sees of the room, acts on it as well, and finds it so after coming back")
    func together() {
        var table = Table.formats(at: "s1", phase: .talk)
        let position = table.session.room(Sample.a)!.position
        table.perform(.advance(room: Sample.a, from: position), by: Self.seat)
        #expect(table.perform(.advance(room: Sample.a, from: position), by: Sample.leader) == .failure(.stalePosition))
        table.happen(.left(Sample.leader))
        #expect(table.perform(.park(room: Sample.a, text: "Later"), by: Self.seat).isSuccess)
        table.happen(.arrived(Sample.leader))
        table.perform(.sendPrivate(to: nil, text: "Voor wie leidt."), by: Sample.person(1))
        let mine = table.projection(for: Self.seat)
        let theirs = table.projection(for: Sample.leader)
        #expect(mine.room(Sample.a) == theirs.room(Sample.a))
        #expect(mine.privateLines == theirs.privateLines && mine.privateLines.count == 1)
        #expect(table.projection(for: Sample.leader(of: Sample.b)).privateLines.isEmpty)
    }

    @Test("the outcome of a weging is not theirs to show, by whatever way they come to it")
    func weging() throws {
        var script = Sample.voting(seats: 3)
        for index in script.rooms.indices { script.rooms[index].facilitators = 1 }
        func tries(_ table: inout Table) throws {
            let here = try #require(table.session.room(Sample.a)?.position)
            #expect(table.perform(.advance(room: Sample.a, from: here), by: Self.seat) == .failure(.notYourRole))
            #expect(table.perform(.countDown(room: Sample.a, from: here, seconds: 5), by: Self.seat) == .failure(.notYourRole))
            let mine = table.projection(for: Self.seat)
            #expect(try mine.goesOnToOutcome(#require(mine.room(Sample.a))), "their client knows it")
        }
        for skips in [false, true] {
            var table = Table(script)
            table.seatAll()
            table.happen(.arrived(Self.seat))
            for room in [Sample.a, Sample.b] {
                table.perform(.skipStep(room: room, from: try #require(table.session.room(room)?.position)), by: Sample.leader)
            }
            table.advance(Sample.a, to: .ask(.vote))
            let open = try #require(table.session.room(Sample.a)?.position)
            if skips {
                // Leaving an open vote closes it; back again, to the talk and then to its beginning, the outcome is next.
                #expect(table.perform(.skipStep(room: Sample.a, from: open), by: Self.seat).isSuccess)
                for phase in [Phase.talk, .present] {
                    let after = try #require(table.session.room(Sample.a)?.position)
                    #expect(table.perform(.goBack(room: Sample.a, from: after), by: Self.seat).isSuccess)
                    #expect(table.session.room(Sample.a)?.phase == phase)
                }
            } else {
                #expect(table.perform(.advance(room: Sample.a, from: open), by: Self.seat).isSuccess)
            }
            try tries(&table)
            table.advance(Sample.b, to: .closed(.vote))
            // Whether the other has closed too makes no difference.
            try tries(&table)
            #expect(table.advance(Sample.a).isSuccess)
            #expect(table.session.room(Sample.a)?.phase == .revealed(.vote))
        }
    }
}
