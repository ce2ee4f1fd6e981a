import Deliberation
import Testing
import TestSupport

@Suite("Reflections of observators")
struct ReflectionTests {
    static func reflections(_ table: Table, _ seat: Seat) -> [String] { table.projection(for: seat).reflections.map(\.text) }

    @Test("a reflection is its author's until the room leaves the step; then the gespreksleiders read it, never a participant")
    func delivery() {
        var table = Table.formats(at: "s1", phase: .talk, rooms: [Sample.a, Sample.b])
        table.perform(.reflect(room: Sample.a, kind: .silence, text: "Lange stilte."), by: Sample.observer)
        table.perform(.reflect(room: Sample.b, kind: .unease, text: "Gespannen."), by: Sample.observer)
        table.perform(.reflect(room: nil, kind: .dynamics, text: "Beide rustig."), by: Sample.observer)
        #expect(Self.reflections(table, Sample.leader).isEmpty)
        #expect(Self.reflections(table, Sample.observer).count == 3)
        #expect(table.session.reflections.first?.phase == .talk && table.session.reflections.first?.step == "s1")
        table.advance(to: .ask(.second))
        #expect(Self.reflections(table, Sample.leader).isEmpty, "between steps, not within one")
        table.perform(.skipStep(room: Sample.a, from: table.session.room(Sample.a)!.position), by: Sample.leader)
        #expect(Self.reflections(table, Sample.leader) == ["Lange stilte.", "Beide rustig."])
        #expect(Self.reflections(table, Sample.leader(of: Sample.a)) == ["Lange stilte."], "what is of all rooms is not theirs")
        #expect(Self.reflections(table, Sample.leader(of: Sample.b)).isEmpty)
        table.perform(.goBack(room: Sample.b, from: table.session.room(Sample.b)!.position), by: Sample.leader)
        table.perform(.skipStep(room: Sample.b, from: table.session.room(Sample.b)!.position), by: Sample.leader)
        #expect(Self.reflections(table, Sample.leader(of: Sample.b)) == ["Gespannen."])
        for seat in table.session.seats where [.participant, .listener, .screen].contains(seat.role) {
            #expect(Self.reflections(table, seat).isEmpty, "\(seat.name)")
        }
        #expect(table.events { if case .reflectionsDelivered = $0 { true } else { false } }.count == 3, "each once")
    }

    @Test("the end of the session delivers what is left")
    func end() {
        var table = Table.formats(at: "s1")
        table.perform(.reflect(room: Sample.a, kind: .nonVerbal, text: "Armen over elkaar."), by: Sample.observer)
        table.perform(.reflect(room: Sample.a, kind: .nonVerbal, text: "Armen over elkaar."), by: Sample.observer)
        table.perform(.endSession, by: Sample.leader)
        #expect(table.session.delivered[Sample.a] == 2)
        #expect(Self.reflections(table, Sample.leader(of: Sample.a)).first == "Armen over elkaar.")
        #expect(table.perform(.reflect(room: nil, kind: .other, text: "Nog iets."), by: Sample.observer) == .failure(.sessionEnded))
    }

    @Test("a room that there is not, a text that may not be, another role")
    func misfits() {
        var table = Table.formats(at: "s1")
        #expect(table.perform(.reflect(room: "kelder", kind: .other, text: "x"), by: Sample.observer) == .failure(.unknownRoom))
        #expect(table.perform(.reflect(room: nil, kind: .other, text: " "), by: Sample.observer) == .failure(.textEmpty))
        for seat in [Sample.leader, Sample.person(1), Sample.listener(Sample.a), Sample.screen(of: Sample.a)] {
            #expect(table.perform(.reflect(room: Sample.a, kind: .other, text: "x"), by: seat) == .failure(.notYourRole))
        }
    }

    @Test("what an observator wrote stays with them when somebody else may sit in their seat")
    func renewal() {
        var table = Table.formats(at: "s1")
        table.perform(.reflect(room: Sample.a, kind: .other, text: "Van mij."), by: Sample.observer)
        table.perform(.renewInvitation(seat: Sample.observer), by: Sample.leader)
        #expect(!table.log.visible(to: Sample.observer).contains { if case .reflected = $0.event { true } else { false } })
    }

    @Test("two that say the same are two, to whoever reads them")
    func twice() {
        var table = Table.formats(at: "s1")
        for _ in 0..<2 { table.perform(.reflect(room: Sample.a, kind: .silence, text: "Stil."), by: Sample.observer) }
        table.perform(.skipStep(room: Sample.a, from: table.session.room(Sample.a)!.position), by: Sample.leader)
        for seat in [Sample.leader, Sample.leader(of: Sample.a), Sample.observer] { #expect(Self.reflections(table, seat) == ["Stil.", "Stil."]) }
        #expect(table.session.reflections.count == 2)
    }
}
