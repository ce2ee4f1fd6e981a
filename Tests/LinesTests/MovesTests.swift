import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Lines

@Suite("A room that moves says so")
struct MovesTests {
    private let me = Sample.person(1)
    private let lead = Sample.leader

    /// What each reads when the gespreksleider types this.
    private func moved(_ word: String, _ all: inout LineTable) -> [Seat: [String]] {
        all.clearPaper()
        all.goOn(lead, by: word)
        return all.paper.mapValues { $0.filter { !$0.hasPrefix("> ") } }
    }

    @Test("Back to the start of a session and on again, over every step of every format: a line for each in the room and for who leads", arguments: [
        Sample.script(seats: 3), Sample.formats(seats: 3), Sample.voting(seats: 3),
    ])
    func everyMove(_ script: Script) {
        var all = LineTable(script)
        for seat in [lead, me, Sample.person(2), Sample.listener(Sample.a)] { all.come(seat) }
        var moves = 0
        func move(_ word: String) -> Bool {
            let before = all.table.session.room(Sample.a)?.position
            let read = moved(word, &all)
            if all.people[lead]?.asking != nil { all.type("ja", lead) }
            guard all.table.session.room(Sample.a)?.position != before else { return false }
            moves += 1
            let room = all.table.session.room(Sample.a)
            for seat in all.people.keys {
                let lines = seat == lead ? all.page(seat).filter { $0.hasPrefix("* [") } : all.page(seat)
                #expect(!lines.isEmpty, "\(word) to \(room?.phase as Any) of \(room?.step?.id.rawValue ?? ""): \(seat.name) \(read[seat] ?? [])")
            }
            return true
        }
        for _ in 0..<80 where move("verder") {}
        let forward = moves
        for _ in 0..<80 where move("terug") {}
        #expect(moves > forward + script.steps.count)
        for _ in 0..<80 where move("verder") {}
        #expect(moves > 2 * forward)
    }

    @Test("Back in the text of a weging whose outcome is there, who leads and who takes part read the same")
    func weging() {
        var all = LineTable(Sample.voting(seats: 3))
        for seat in [lead, me] { all.come(seat) }
        while all.table.session.room(Sample.a)?.step?.kind != .vote || all.table.session.room(Sample.a)?.phase != .talk { all.table.advance() }
        all.tell()
        for _ in 0..<2 { all.type("terug", lead) }
        #expect(all.table.session.room(Sample.a)?.phase == .present)
        #expect(all.type("nu", me).contains("* " + ViewTexts.nowVoteKnown.nl) && all.type("nu", lead).contains("* " + ViewTexts.leadVoteKnown.nl))
    }

    @Test("Who sees all rooms go on together reads the text of a step once, and of each room that it is there")
    func together() {
        var all = LineTable(Sample.formats())
        for seat in [lead, Sample.observer, me, Sample.person(1, Sample.b)] { all.come(seat) }
        for room in [Sample.a, Sample.b] { for _ in 0..<2 { all.table.advance(room) } }
        all.tell()
        all.clearPaper()
        all.goOn(lead, by: "samen")
        for seat in [lead, Sample.observer] {
            #expect(all.page(seat).count { $0.contains("Zeg iets over jezelf") } == 1, "\(all.page(seat))")
            for room in [Sample.a, Sample.b] { #expect(all.page(seat).contains { $0.hasPrefix("* [\(room.rawValue)] Stap 2 van 10: Wie ben je?") }, "\(all.page(seat))") }
        }
        #expect(all.page(Sample.person(1, Sample.b)).contains { $0.contains("Zeg iets over jezelf") })
    }

    @Test("One's own name, room and what to type come first when one asks where things stand")
    func now() {
        var all = LineTable.small()
        for _ in 0..<2 { all.goOn(lead) }
        let page = all.type("nu", me)
        let name = all.table.session.pseudonym(of: me) ?? ""
        #expect(Array(page.prefix(3)) == ["* " + ViewTexts.nowTalk.nl, "* Typ: hand.", "* Jij bent \(name). Ruimte: Werkgevers."], "\(page)")
        #expect(page.count { $0.contains("Typ: hand.") } == 1 && page[3].hasPrefix("* Stap 1 van 5"))
        #expect(all.type("nu", lead).prefix(3).last == "* Ruimte: Werkgevers.")
    }
}
