import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Lines

@Suite("Proposals by typing")
struct ProposalTypingTests {
    private let me = Sample.person(1)
    private let other = Sample.person(2)
    private let lead = Sample.leader

    private func proposing() -> LineTable {
        var all = LineTable(Sample.voting())
        for seat in [lead, me, other, Sample.person(3), Sample.person(1, Sample.b)] { all.come(seat) }
        for _ in 0..<5 { all.goOn(lead, by: "samen") }
        all.type("ja", lead)
        all.goOn(lead, by: "samen")
        all.clearPaper()
        return all
    }

    @Test("A proposal is asked for part by part, and says beforehand who reads it")
    func propose() {
        var all = proposing()
        let out = all.type("voorstel", me)
        #expect(out.first == "* " + VoteTexts.askOption.nl && out[1] == "* 1 Gesprekken tussen partners")
        for line in ["3", "Elke maand praten.", "Op het werk.", ".", "De chef", "", ""] {
            // Before it goes, also where the point and the words were typed at once.
            if all.page(me).last == "* " + VoteTexts.askAlready.nl { #expect(all.sent.count { $0.seat == me } == 0) }
            all.type(line, me)
        }
        #expect(all.page(me).contains("* " + VoteTexts.askAlready.nl) && VoteTexts.askAlready.nl.contains("verslag"))
        let text = ProposalText(what: "Elke maand praten.\nOp het werk.", firstStep: "De chef")
        #expect(all.sent.last?.command == .propose(option: "omgang", text: text))
        #expect(all.page(other).contains("* Nieuw voorstel bij punt 3, Omgangsvormen op de werkvloer: Voorstel 1: Elke maand praten. / Op het werk. Eerste stap: De chef"))
        all.type("trek in 1", me)
        #expect(all.sent.last?.command == .withdrawProposal(proposal: 1))
    }

    @Test("A proposal that is refused goes back to who wrote it, with all its parts")
    func givenBack() {
        var all = proposing()
        all.type("voorstel 3 Elke maand praten", me)
        all.type("De chef", me)
        all.type("Iedereen", me)
        for _ in 0..<4 { all.table.advance() }
        all.tell()
        #expect(all.table.session.room(Sample.a)?.takesProposals == false)
        let out = all.type("", me)
        #expect(out.last == "* Niet verstuurd. Je schreef: Elke maand praten / De chef / Iedereen", "\(out)")
    }

    @Test("A steun and its taking back by number, and nothing of what one room does reaches the other before it is shared")
    func endorse() {
        var all = proposing()
        all.type("voorstel 2 Een gesprek", me)
        for _ in 0..<3 { all.type("", me) }
        all.type("steun 1", other)
        #expect(all.sent.last?.command == .endorse(proposal: 1, yes: true))
        all.type("steun niet 1", other)
        #expect(all.sent.last?.command == .endorse(proposal: 1, yes: false))
        #expect(all.page(Sample.person(1, Sample.b)).isEmpty)
        // Of fewer than five people it would show whose it is.
        for number in 4...5 { all.come(Sample.person(number)) }
        all.type("deel ja", lead)
        #expect(all.page(Sample.person(1, Sample.b)).contains { $0.hasSuffix(" Voorstel 1, van een andere groep: Een gesprek") })
        #expect(!all.page(Sample.person(1, Sample.b)).contains { $0.contains("werkgevers") })
    }
}
