import Deliberation
import Testing
import TestSupport

@Suite("A scherm")
struct ScreenSeatTests {
    @Test("is told to the gespreksleiders alone, does nothing, and can stop")
    func seat() {
        var table = Table.formats(at: "s1", phase: .talk)
        let screen = Sample.screen(of: Sample.a)
        for seat in table.session.seats {
            let sees = table.stream(of: seat).contains(.arrived(screen))
            #expect(sees == (seat.role == .facilitator && seat.room != Sample.b), "\(seat.name)")
        }
        for command in [Command.raiseHand, .say(text: "x"), .advance(room: Sample.a, from: Position(step: 4, phase: .talk)), .endSession] {
            #expect(table.perform(command, by: screen) == .failure(.notYourRole))
        }
        #expect(table.perform(.giveTurn(room: Sample.a, seat: screen, reply: false), by: Sample.leader) == .failure(.unknownSeat))
        #expect(table.perform(.stop, by: screen).isSuccess)
    }

    @Test("of one room reads what that room reads; one of none reads of no room")
    func sees() {
        var table = Table.formats(at: "s1", phase: .talk)
        table.happen(.arrived(Seat(role: .screen, room: nil, number: 1)))
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
        table.now += 5000
        table.perform(.say(text: "Hoorbaar."), by: Sample.person(1))
        table.perform(.finishTurn, by: Sample.person(1))
        let screen = table.projection(for: Sample.screen(of: Sample.a))
        #expect(screen.room(Sample.a)?.contributions.map(\.text) == ["Hoorbaar."])
        #expect(screen.attendees[Sample.person(1)]?.floorTime == 0, "whose share of the floor is how large is not for the room")
        #expect(screen.agenda.isEmpty && screen.library.isEmpty)
        #expect(table.projection(for: Sample.screen(of: Sample.b)).room(Sample.a)?.contributions.isEmpty == true)
        #expect(table.projection(for: Seat(role: .screen, room: nil, number: 1)).rooms.values.allSatisfy { $0.step == nil })
    }
}
