import Deliberation
import TestSupport
import Testing
import Texts

@testable import Lines
@testable import Views

/// What everyone is asked before they take part, where people type lines.
@Suite("Before anybody takes part they say yes")
struct ConsentTests {
    private static let words = "Ik heb de regels gelezen en doe mee."

    private static func script() -> Script {
        var script = Sample.script()
        script.steps[0].consent = words
        return script
    }

    private static func table(_ people: [Seat]) -> LineTable {
        var all = LineTable(script())
        for seat in people { all.come(seat) }
        return all
    }

    @Test("a newcomer reads what they say yes to, and how, last of all; a yes lets them take part")
    func yes() {
        var all = Self.table([Sample.leader, Sample.person(1)])
        let page = all.page(Sample.person(1))
        #expect(page.contains { $0.contains(ConsentTexts.welcome(.nl)) } && !page.contains { $0.contains(ViewTexts.welcomeConsent(.nl)) })
        #expect(page.suffix(2).first?.contains(Self.words) == true && page.last == "* " + ConsentTexts.hint(.nl))
        for typed in ["1", "eens omdat", "oneens"] { #expect(all.type(typed, Sample.person(1)).first?.contains("Zeg eerst of je meedoet") == true) }
        #expect(all.type("nee", Sample.person(1)) == ["* " + ConsentTexts.refused(.nl)])
        all.clearPaper()
        all.type("ja", Sample.person(1))
        #expect(all.sent.map(\.command) == [.agree])
        #expect(all.page(Sample.person(1)).contains { $0.contains(ConsentTexts.agreed(.nl)) })
        #expect(all.table.session.attendees[Sample.person(1)]?.hasAgreed == true)
    }

    @Test("who comes in while something is asked says yes first, then what to type stands there")
    func late() {
        var all = Self.table([Sample.leader, Sample.person(1), Sample.person(2), Sample.person(3)])
        for number in 1...2 { all.type("ja", Sample.person(number)) }
        all.goOn(Sample.leader)
        // The third keeps silent: the open table is asked, and of them first whether they take part.
        #expect(all.page(Sample.person(3)).last == "* " + ConsentTexts.hint(.nl))
        #expect(all.page(Sample.person(2)).last == "* " + NarrationTexts.hintTable(.nl))
        all.type("ja", Sample.person(3))
        #expect(all.page(Sample.person(3)).last?.contains(NarrationTexts.hintTable(.nl)) == true)
        all.type("ja", Sample.person(3))
        #expect(all.table.session.room(Sample.a)?.openTableAnswers[Sample.person(3)] == true)
    }

    @Test("who leads reads who has not said yes, and before going on that they are passed over")
    func lead() {
        var all = Self.table([Sample.leader, Sample.person(1), Sample.person(2)])
        let names = [1, 2].compactMap { all.table.session.pseudonym(of: Sample.person($0)) }
        #expect(all.type("nu", Sample.leader).contains { line in line.contains("Nog geen ja van") && names.allSatisfy(line.contains) })
        #expect(all.type("verder", Sample.leader).last.map { line in line.contains("hebben nog niet gezegd mee te doen") && names.allSatisfy(line.contains) } == true)
        all.type("ja", Sample.person(1))
        all.type("ja", Sample.person(2))
        #expect(!all.type("nu", Sample.leader).contains { $0.contains("Nog geen ja") })
        #expect(all.type("verder", Sample.leader).isEmpty && all.table.session.room(Sample.a)?.phase == .ask(.openTable))
    }

    @Test("without a yes nothing that takes part is on offer, and all that protects is")
    func offers() {
        let all = Self.table([Sample.leader, Sample.person(1)])
        guard let model = all.people[Sample.person(1)]?.model else { Issue.record("nobody there"); return }
        let offered = Set(Action.available(to: model).map(\.id))
        #expect(offered.isSuperset(of: ["agree", "word", "private", "stop", "now", "help", "language", "name"]))
        #expect(offered.isSubset(of: Consent.free))
        #expect(Consent.free.isSubset(of: Set(Action.all.map(\.id))))
    }

    @Test("who said no yes is not asked what they cannot answer; a yes said twice is no answer, and reading is always possible")
    func others() {
        var all = Self.table([Sample.leader, Sample.person(1), Sample.person(2)])
        all.type("ja", Sample.person(1))
        all.goOn(Sample.leader)
        #expect(!all.page(Sample.person(2)).contains { $0.contains(NarrationTexts.askOpenTable(.nl)) })
        #expect(all.page(Sample.person(2)).contains("* " + ConsentTexts.othersAsked(.nl)))
        #expect(all.type("pas", Sample.person(2)).first?.contains("kan op dit moment niet") == false)
        all.type("parkeer Loon", Sample.leader)
        #expect(all.type("geparkeerd", Sample.person(2)).contains { $0.contains("Loon") })
        for _ in 0..<3 { all.goOn(Sample.leader) }
        all.goOn(Sample.leader)
        #expect(all.type("ja", Sample.person(1)).first == "* " + ConsentTexts.already(.nl))
        #expect(all.sent.count { $0.seat == Sample.person(1) } == 1)
        // Who comes late reads the rules, with a heading.
        all.come(Sample.person(3))
        #expect(all.page(Sample.person(3)).contains("* " + ConsentTexts.rules(.nl)) && all.page(Sample.person(3)).contains { $0.contains("Luister.") })
    }

    @Test("what was written to who leads is read and marked until it is answered, and closing names it")
    func unanswered() {
        var all = Self.table([Sample.leader] + (1...6).map { Sample.person($0) })
        for number in 1...6 { all.type("privé Vraag \(number)a", Sample.person(number)) }
        all.type(".", Sample.person(1))
        for number in 2...6 { all.type(".", Sample.person(number)) }
        let names = (1...6).compactMap { all.table.session.pseudonym(of: Sample.person($0)) }
        let state = all.type("stand", Sample.leader)
        for number in 1...6 { #expect(state.contains { $0.contains("Vraag \(number)a") }, "\(number)") }
        let closing = all.type("sluit", Sample.leader).joined()
        #expect(names.allSatisfy { closing.contains("\($0) schreef je privé") })
    }

    @Test("nobody reads anything of it when somebody else says yes")
    func quiet() {
        var all = Self.table([Sample.leader, Sample.person(1), Sample.person(2), Sample.person(3)])
        for number in 1...2 { all.type("ja", Sample.person(number)) }
        all.goOn(Sample.leader)
        all.clearPaper()
        all.type("ja", Sample.person(3))
        for seat in [Sample.person(1), Sample.person(2), Sample.leader] { #expect(all.page(seat).isEmpty, "\(all.page(seat))") }
    }
}
