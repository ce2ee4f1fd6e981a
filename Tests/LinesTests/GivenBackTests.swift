import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Lines

@Suite("A text that is refused goes back to who wrote it")
struct GivenBackTests {
    private let me = Sample.person(1)
    private let lead = Sample.leader

    @Test("The pause begins, or the turn ends, while somebody writes", arguments: [("pauze", "paused"), ("eindebeurt", "no_floor"), ("verder", "no_floor")])
    func refused(_ line: String, _ code: String) {
        var all = LineTable.talking()
        all.type("zeg", me)
        all.type("Mijn eerste regel.", me)
        all.type("* En de tweede.", me)
        if line == "verder" { all.goOn(lead) } else { all.type(line, lead) }
        let out = all.type(".", me)
        #expect(out.suffix(2) == ["* " + RejectionTexts.text(for: code).nl, "* Niet verstuurd. Je schreef: Mijn eerste regel. / • En de tweede."], "\(out)")
        #expect(!all.page(Sample.person(2)).contains { $0.contains("Mijn eerste regel") })
    }

    @Test("A reason whose question closed meanwhile")
    func reason() {
        var all = LineTable.small()
        for _ in 0..<4 { all.goOn(lead) }
        all.type("antwoord", me)
        all.type("eens", me)
        all.type("Omdat het zo is.", me)
        all.goOn(lead)
        #expect(all.type(".", me).contains("* Niet verstuurd. Je schreef: Omdat het zo is."))
    }

    @Test("A refusal that names its command gives back that one, and leaves what waits for its own answer")
    func named() {
        let all = LineTable.talking()
        guard var lines = all.people[me] else { return }
        #expect(lines.receive(.bytes(Array("zeg Dit wacht nog.".utf8)), now: 9).effects == [.send(.say(text: "Dit wacht nog."))])
        #expect(lines.take(.rejected(code: "not_now", command: .raiseHand)) == ["* " + RejectionTexts.text(for: "not_now").nl])
        #expect(lines.take(.rejected(code: "paused", command: .say(text: "Dit wacht nog."))).last == "* Niet verstuurd. Je schreef: Dit wacht nog.")
    }

    @Test("What was said, and a refusal of something else, give nothing back")
    func nothing() {
        var all = LineTable.talking()
        all.type("zeg Dit is gezegd.", me)
        all.type("privé Dit ook.", me)
        guard var lines = all.people[me] else { return }
        #expect(lines.take(.rejected(code: "not_now")) == ["* " + RejectionTexts.text(for: "not_now").nl])
    }
}
