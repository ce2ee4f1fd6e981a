import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Lines

/// What is done already, cannot be done, or cannot be done yet: one line of answer, and no word is lost.
@Suite("Done already, or not now")
struct AgainTests {
    private let me = Sample.person(1)
    private let other = Sample.person(2)
    private let lead = Sample.leader

    private func talking() -> LineTable {
        var all = LineTable.talking()
        all.type("zeg Dit is zo.", me)
        all.clearPaper()
        return all
    }

    private func proposing(_ count: Int = 3) -> LineTable {
        var all = LineTable(Sample.voting())
        for seat in [lead] + (1...count).map({ Sample.person($0) }) + [Sample.person(1, Sample.b)] { all.come(seat) }
        for _ in 0..<5 { all.goOn(lead, by: "samen") }
        all.type("ja", lead)
        all.goOn(lead, by: "samen")
        all.type("voorstel 2 Een gesprek", me)
        for _ in 0..<3 { all.type("", me) }
        all.clearPaper()
        return all
    }

    @Test("Endorsing what one endorses already changes nothing, and never takes it back")
    func endorse() {
        var all = proposing()
        all.type("steun 1", other)
        let before = all.sent.count
        #expect(all.type("steun 1", other) == ["* " + AlreadyTexts.endorsed(.nl, ["n": "1"])])
        #expect(all.sent.count == before && all.table.session.room(Sample.a)?.endorsements[1] == 1)
        #expect(all.type("steun 1", me) == ["* " + AlreadyTexts.ownProposal(.nl, ["n": "1"])])
        all.type("steunniet 1", other)
        #expect(all.table.session.room(Sample.a)?.endorsements[1] == 0)
    }

    @Test("Ideas alike, and a bare word is no beginning of its opposite")
    func ideas() {
        var all = LineTable(Sample.formats())
        for seat in [lead, me, other] { all.come(seat) }
        while let room = all.table.session.room(Sample.a), room.step?.kind != .brainstorm {
            guard case .success = all.table.perform(.skipStep(room: room.id, from: room.position), by: lead) else { break }
        }
        all.tell()
        all.type("idee Samen plannen", me)
        all.type("steun 1", other)
        #expect(all.type("steunidee 1", other) == ["* " + AlreadyTexts.endorsedIdea(.nl, ["n": "1"])])
        #expect(all.type("steun 1", other) == ["* " + AlreadyTexts.endorsedIdea(.nl, ["n": "1"])])
        #expect(all.type("steun 1", me) == ["* " + AlreadyTexts.ownIdea(.nl, ["n": "1"])])
        #expect(all.table.session.room(Sample.a)?.ideaEndorsements[1] == 1)
    }

    @Test("Recognising, the open table, the order of turns and passing once more: one line, and nothing is sent")
    func again() {
        var all = talking()
        all.type("herken 1", other)
        let before = all.sent.count
        #expect(all.type("herken 1", other) == ["* " + AlreadyTexts.recognised(.nl, ["n": "1"])])
        #expect(all.type("volgorde eerst", lead) == ["* De volgorde van beurten is al: wie eerst komt."])
        #expect(all.type("pas", other) == ["* " + AlreadyTexts.pass.nl] && all.type("pass", other) == ["* " + AlreadyTexts.pass.nl])
        #expect(all.sent.count == before)
        var asked = LineTable.small()
        asked.goOn(lead)
        asked.type("tafel ja", me)
        #expect(asked.type("ja", me) == ["* " + AlreadyTexts.table(.nl, ["word": "ja"])])
        asked.type("tafel nee", me)
        #expect(asked.table.session.room(Sample.a)?.openTableAnswers[me] == false)
    }

    @Test("Words that cannot be said now go back to who wrote them, with what to type first")
    func notNow() {
        var all = talking()
        let long = String(repeating: "lang ", count: 540) + "einde"
        let answer = all.type("zeg " + long, other)
        #expect(answer == ["* " + ViewTexts.notNow(.nl, ["word": "zeg"]), "* " + ViewTexts.firstHand.nl, "* Niet verstuurd. Je schreef: " + long], "\(answer)")
        all.type("hand op", other)
        #expect(all.sent.last?.command == .raiseHand)
        // Too long where it can be said: given back as well.
        #expect(all.type("zeg " + long, me).last == "* Niet verstuurd. Je schreef: " + long)
    }

    @Test("What was typed behind a word and fitted no choice waits for the text that is asked for, and goes when its person says so")
    func kept() {
        var all = talking()
        all.come(Sample.observer)
        #expect(all.type("reflectie iedereen is stil", Sample.observer).count > 2)
        #expect(all.type("4", Sample.observer).last?.contains("\"iedereen is stil\"") == true)
        all.type("En kijkt weg.", Sample.observer)
        all.type(".", Sample.observer)
        #expect(all.sent.last?.command == .reflect(room: Sample.a, kind: .silence, text: "iedereen is stil\nEn kijkt weg."))
        all.type("doorvraag Wat maakt dat lastig?", lead)
        #expect(all.type("1", lead).last?.contains("Wat maakt dat lastig?") == true)
        all.type(".", lead)
        all.type("ruimte", lead)
        #expect(all.sent.last?.command == .askOn(room: Sample.a, to: nil, text: "Wat maakt dat lastig?"))
    }

    @Test("What cannot be given from so small a room is refused before anything is asked")
    func tooSmall() {
        var all = proposing()
        for word in ["deel", "doorgeven"] { #expect(all.type(word, lead) == ["* " + RejectionTexts.text(for: "too_few_people").nl], "\(word)") }
        var enough = proposing(5)
        #expect(enough.type("deel", lead).count == 3)
    }

    @Test("Whose turn the gespreksleider ends by giving the next one reads so")
    func turnEnded() {
        var all = talking()
        all.type("hand", other)
        all.type("beurt volgende", lead)
        #expect(all.page(me).contains("* " + NarrationTexts.yourTurnEnded.nl))
        #expect(!all.page(other).contains("* " + NarrationTexts.yourTurnEnded.nl) && all.page(other).contains("* " + NarrationTexts.yourTurn.nl))
    }

    @Test("Who leads asks who is there by a word that people know")
    func who() {
        var all = talking()
        for word in ["wie", "deelnemers", "who"] { #expect(all.type(word, lead) == all.type("stand", lead), "\(word)") }
    }
}
