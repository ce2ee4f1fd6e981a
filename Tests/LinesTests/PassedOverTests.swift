import Deliberation
import TestSupport
import Testing

@testable import Lines

@Suite("Going on past people, in plain lines")
struct PassedOverTests {
    static let lead = Sample.leader

    /// Three people in room a, where the open table is asked.
    static func asked() -> LineTable {
        var all = LineTable()
        for seat in [lead, Sample.person(1), Sample.person(2), Sample.person(3)] { all.come(seat) }
        all.type("verder", lead)
        return all
    }

    static func phase(_ all: LineTable) -> Phase? { all.table.session.room(Sample.a)?.phase }

    @Test("who has not said whether the table may be open is named by their number; typed once more it goes on")
    func openTable() {
        var all = Self.asked()
        all.type("tafel ja", Sample.person(1))
        #expect(Self.phase(all) == .ask(.openTable))
        #expect(all.type("verder", Self.lead) == ["* Nog niet geantwoord: 2. Zwijgen is nee: dan blijft de tafel dicht. Toch verder? Typ nog een keer: verder."])
        #expect(Self.phase(all) == .ask(.openTable))
        #expect(all.type("verder", Self.lead).isEmpty && Self.phase(all) != .ask(.openTable))
    }

    @Test("something else in between, and it is said again; an answer in between, and the second counts; nobody left, and it goes on at once")
    func again() {
        var all = Self.asked()
        all.type("verder", Self.lead)
        all.type("stand", Self.lead)
        #expect(all.type("verder", Self.lead).first?.contains("Toch verder?") == true)
        all.type("tafel ja", Sample.person(1))
        var other = all
        other.type("verder", Self.lead)
        #expect(Self.phase(other) != .ask(.openTable))
        all.type("stand", Self.lead)
        #expect(all.type("verder", Self.lead).first?.contains("Nog niet geantwoord: 2.") == true)
        for number in [2, 3] { all.type("tafel ja", Sample.person(number)) }
        #expect(Self.phase(all) == .ask(.openTable))
        all.type("verder", Self.lead)
        #expect(Self.phase(all) != .ask(.openTable))
    }

    @Test("another speaker than was named, and it is said again, with who waits")
    func others() {
        var all = LineTable.small()
        for _ in 0..<4 where Self.phase(all) != .talk { all.goOn(Self.lead) }
        for number in 1...3 { all.type("hand", Sample.person(number)) }
        all.type("beurt volgende", Self.lead)
        let name = { (number: Int, all: LineTable) in all.table.session.pseudonym(of: Sample.person(number)) ?? "" }
        #expect(all.type("verder", Self.lead) == ["* \(name(1, all)) heeft nog het woord. 2 mensen wachten nog op het woord. Toch verder? Typ nog een keer: verder."])
        all.type("klaar", Sample.person(1))
        #expect(all.type("verder", Self.lead) == ["* 2 mensen wachten nog op het woord. Toch verder? Typ nog een keer: verder."])
        all.type("beurt volgende", Self.lead)
        #expect(all.type("verder", Self.lead).first?.hasPrefix("* \(name(2, all)) heeft nog het woord. 1 persoon wacht nog") == true)
        all.type("verder", Self.lead)
        #expect(Self.phase(all) != .talk)
    }

    @Test("what was typed for a question that is over becomes no answer to the one that came in between")
    func late() {
        var all = LineTable.small()
        for _ in 0..<4 where Self.phase(all) != .talk { all.goOn(Self.lead) }
        while Self.phase(all) != .present { all.goOn(Self.lead) }
        all.type("stop", Sample.person(1))
        all.goOn(Self.lead)
        #expect(Self.phase(all) == .ask(.first))
        #expect(all.type("1", Sample.person(1)).first?.contains("Typ het dan nog een keer") == true)
        #expect(all.table.session.room(Sample.a)?.answeredCount == 0)
        all.type("1", Sample.person(1))
        #expect(all.table.session.room(Sample.a)?.answeredCount == 1)
    }

    @Test("all rooms together ask for whoever would be passed over in any of them")
    func together() {
        var all = LineTable.small()
        all.type("samen", Self.lead)
        for number in 1...3 { all.type("tafel ja", Sample.person(number)) }
        let asked = "* werknemers: Nog niet geantwoord: 1. Zwijgen is nee: dan blijft de tafel dicht. Toch verder? Typ nog een keer: samen."
        #expect(all.type("samen", Self.lead) == [asked])
        #expect(all.type("samen", Self.lead) != [asked] && Self.phase(all) != .ask(.openTable))
    }

    @Test("a metagesprek and a pause are not passed by one word; counting down asks the same")
    func halted() {
        var all = LineTable.small()
        for _ in 0..<4 where Self.phase(all) != .talk { all.goOn(Self.lead) }
        all.type("meta", Sample.person(1))
        #expect(all.type("verder", Self.lead) == ["* Het metagesprek is nog bezig. Toch verder? Typ nog een keer: verder."])
        all.type("eindemeta", Self.lead)
        all.type("pauze", Self.lead)
        #expect(all.type("verder", Self.lead) == ["* Het is nu pauze. Toch verder? Typ nog een keer: verder."])
        all.type("hervat", Self.lead)
        all.type("hand", Sample.person(1))
        #expect(all.type("aftellen 60", Self.lead) == ["* 1 persoon wacht nog op het woord. Toch verder? Typ nog een keer: aftellen."])
        all.type("aftellen 60", Self.lead)
        #expect(all.table.session.room(Sample.a)?.movesAt != nil)
    }

    @Test("who has the floor, or waits for it, is named")
    func floor() {
        var all = LineTable.small()
        for _ in 0..<4 where Self.phase(all) != .talk { all.goOn(Self.lead) }
        all.type("hand", Sample.person(1))
        #expect(all.type("verder", Self.lead) == ["* 1 persoon wacht nog op het woord. Toch verder? Typ nog een keer: verder."])
        all.type("beurt volgende", Self.lead)
        let name = all.table.session.pseudonym(of: Sample.person(1)) ?? ""
        #expect(all.type("verder", Self.lead) == ["* \(name) heeft nog het woord. Toch verder? Typ nog een keer: verder."])
        all.come(Sample.person(1, Sample.b))
        all.goOn(Self.lead)
        #expect(Self.phase(all) != .talk)
    }
}
