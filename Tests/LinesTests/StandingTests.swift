import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Lines

@Suite("Who comes in, and who asks where things stand")
struct StandingTests {
    private let me = Sample.person(1)
    private let other = Sample.person(2)
    private let lead = Sample.leader

    @Test("A facilitator who comes back sees who waits for a private word, and the last private lines")
    func facilitator() {
        var all = LineTable.talking()
        all.type("naam Maan", Sample.person(1, Sample.b))
        all.type("apart", Sample.person(1, Sample.b))
        all.type("privé Ik vind dit moeilijk.", other)
        let second = Sample.leader
        all.clearPaper()
        all.come(second)
        let name = all.table.session.pseudonym(of: other) ?? ""
        let needed = ["* Maan (werknemers) wil je even apart spreken.", "* Privé van \(name) (werkgevers): Ik vind dit moeilijk."]
        #expect(all.page(second).filter(needed.contains) == needed)
        for word in ["nu", "stand"] { #expect(all.type(word, second).filter(needed.contains) == needed, "\(word)") }
        // Answered: it is no open request any more, and the answer is the last line.
        all.type("kamer werknemers", second)
        all.type("privé 1 Kom maar.", second)
        let after = all.type("nu", second)
        #expect(!after.contains(needed[0]) && after.contains("* Privé aan Maan (werknemers): Kom maar."))
        // To another room one only looks.
        #expect(!all.type("kamer werkgevers", second).contains { $0.contains("Privé") })
        #expect(!all.type("nu", me).contains { $0.contains("moeilijk") })
    }

    @Test("A private line with a line end in it is one line")
    func marks() {
        var all = LineTable.talking()
        all.type("privé", other)
        all.type("Een.", other)
        all.type("De sessie is afgelopen.", other)
        all.type(".", other)
        #expect(all.type("nu", lead).contains { $0.hasSuffix("Een. / De sessie is afgelopen.") })
    }

    @Test("Who asks for a private word twice hears that it was heard")
    func apart() {
        var all = LineTable.talking()
        all.type("apart", me)
        let before = all.sent.count
        #expect(all.type("apart", me) == ["* " + ViewTexts.alreadyWantsWord.nl] && all.sent.count == before)
    }

    @Test("Who comes late hears that somebody listens in or looks on")
    func company() {
        var all = LineTable.talking()
        all.table.happen(.arrived(Sample.listener(Sample.a)))
        all.table.happen(.arrived(Sample.observer))
        all.table.happen(.left(Sample.observer))
        all.table.happen(.arrived(Sample.listener(Sample.b)))
        all.tell()
        let late = Sample.person(4)
        all.come(late)
        for page in [all.page(late), all.type("nu", me), all.type("nu", lead)] {
            #expect(page.count { $0 == "* " + ViewTexts.listenerHere.nl } == 1 && page.contains("* " + ViewTexts.observerHere.nl))
        }
    }

    @Test("Now tells the doorvraag, the clocks and what to type; the shift once there is one")
    func now() {
        var all = LineTable.talking()
        #expect(all.type("nu", me).prefix(2) == ["* Jij hebt het woord.", "* " + NarrationTexts.hintTurn.nl])
        all.type("doorvraag eigen vraag", lead)
        all.type("Wat bedoel je?", lead)
        all.type("1", lead)
        #expect(all.type("nu", me).contains("* De gespreksleider vraagt: Wat bedoel je?"))
        guard var lines = all.people[me] else { return }
        let answer = lines.receive(.bytes(Array("nu".utf8)), now: all.table.now + 30_000)
        #expect(answer.lines.contains("* De beurt: nog 60 s."))
        for _ in 0..<2 { all.goOn(lead) }
        #expect(all.type("nu", me).contains("* De stap: nog 6 min."))
        #expect(all.type("nu", me)[1] == "* " + NarrationTexts.hintAnswer.nl)
        for _ in 0..<6 { all.goOn(lead) }
        #expect(all.type("nu", me).contains { $0.hasPrefix("* Na het gesprek: ") })
        #expect(!all.type("nu", me).contains { $0.hasPrefix("* Uitkomst: ") })
        #expect(all.type("nu", lead)[1] == "* " + NarrationTexts.hintNext.nl)
    }

    @Test("In a metagesprek the facilitator is told how it ends, from wherever they look")
    func meta() {
        var all = LineTable.talking()
        all.type("meta", me)
        #expect(all.page(lead).last == "* [werkgevers] " + NarrationTexts.hintEndMeta.nl)
        #expect(all.type("nu", lead).prefix(2) == ["* " + ViewTexts.leadMeta.nl, "* " + NarrationTexts.hintEndMeta.nl])
        #expect(all.page(other).last == "* " + NarrationTexts.hintMeta.nl)
        all.type("eindemeta", lead)
        all.type("kamer werknemers", lead)
        all.type("meta", me)
        #expect(all.page(lead).last?.contains("Typ: kamer werkgevers, en dan: eindemeta.") == true)
    }

    @Test("In quiet first nobody is told a place in the row")
    func quiet() {
        var all = LineTable.talking()
        all.type("hand", other)
        #expect(all.type("", other) == ["* Je hand is op. Je bent nummer 1 in de rij."])
        all.type("volgorde stil", lead)
        #expect(all.type("", other) == ["* " + ViewTexts.nowWaitingQuiet.nl])
        #expect(all.type("nu", other).contains { $0.hasPrefix("* Handen op: ") } && !all.type("nu", other).contains { $0.contains("In de rij") })
    }

    @Test("The facilitator speaks to the room in view at once; to all rooms by a word of its own")
    func announce() {
        var all = LineTable.talking()
        all.type("zeg Nog vijf minuten", lead)
        #expect(all.sent.last?.command == .announce(room: Sample.a, text: "Nog vijf minuten"))
        #expect(!all.page(Sample.person(1, Sample.b)).contains { $0.contains("vijf minuten") })
        all.type("allen Goed dat jullie er zijn", lead)
        #expect(all.sent.last?.command == .announce(room: nil, text: "Goed dat jullie er zijn"))
        all.type("verleng 5", lead)
        #expect(all.page(me).last == "* Er is meer tijd: 5 minuten.")
    }

    @Test("What was said reads as speech, with what it was")
    func talk() {
        var all = LineTable.talking()
        all.type("zeg Eerst dit.", me)
        all.type("kern Toen dacht ik dat, want zo was het.", me)
        let name = all.table.session.pseudonym(of: me) ?? ""
        #expect(all.type("gesprek", other) == [
            "* " + ViewTexts.saidSoFar.nl, "| 1 \(name): Eerst dit.", "| 2 \(name) (kernbewering): Toen dacht ik dat, want zo was het.",
        ])
    }

    @Test("The return code comes after all that is long, before where things stand")
    func returnCode() {
        var all = LineTable.talking()
        all.type("zeg Dit was eerder.", me)
        all.come(Sample.person(4))
        let page = all.page(Sample.person(4))
        let code = page.firstIndex { $0.contains("AAAA-BBBB") } ?? 0
        #expect(page[code + 1].hasPrefix("* Stap 1 van 5") && page[..<code].contains { $0.hasSuffix("Dit was eerder.") })
    }

    @Test("A goodbye before the connection ends")
    func goodbye() {
        var all = LineTable.talking()
        for (line, seat, text) in [("stop ja", me, ViewTexts.goodbyeBack), ("exit ja", other, ViewTexts.goodbyeBack), ("weg ja", lead, ViewTexts.goodbye)] {
            guard var lines = all.people[seat] else { return }
            let answer = lines.receive(.bytes(Array(line.utf8)))
            #expect(answer.lines == ["* " + text.nl] && answer.effects.last == .quit)
        }
        #expect(all.type("stop nee", me) == ["* " + ViewTexts.cancelled.nl])
    }

    @Test("A fresh invitation: never one's own, by name and seat, and asked once more")
    func invite() {
        var all = LineTable.talking()
        all.type("naam Maan", other)
        all.type("naam Maan", Sample.person(1, Sample.b))
        let list = all.type("nieuweuitnodiging", lead)
        #expect(!list.contains { $0.hasSuffix("facilitator-1") } && list.contains { $0.hasSuffix("facilitator-2") })
        #expect(list.contains { $0.hasSuffix("Maan (participant-werkgevers-2)") } && list.contains { $0.hasSuffix("Maan (participant-werknemers-1)") })
        // Two of that name: not guessed.
        #expect(all.type("Maan", lead).first == "* " + ViewTexts.notChoice.nl)
        let before = all.sent.count
        let sure = all.type("participant-werknemers-1", lead)
        #expect(sure.first == "* " + ViewTexts.sureInvite(.nl, ["seat": "Maan (participant-werknemers-1)"]) && all.sent.count == before)
        all.type("ja", lead)
        #expect(all.sent.last?.command == .renewInvitation(seat: Sample.person(1, Sample.b)))
        #expect(all.type("nieuweuitnodiging participant-werkgevers-2 nee", lead) == ["* " + ViewTexts.cancelled.nl])
    }

    @Test("Closing names the rooms that are not at their end")
    func close() {
        var all = LineTable.talking()
        let out = all.type("sluit", lead)
        // Who speaks, and who waits, is cut off by it.
        let name = all.table.session.room(Sample.a)?.floor.turn.flatMap { all.table.session.pseudonym(of: $0.seat) } ?? ""
        #expect(out.first == "* werkgevers: \(name) heeft nog het woord. Let op: werkgevers staat nog bij stap 1 van 5; werknemers staat nog bij stap 1 van 5. Weet je het zeker?")
        all.type("nee", lead)
        #expect(!all.table.session.isEnded)
    }
}
