import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Lines

@Suite("What people type")
struct TypingTests {
    private let me = Sample.person(1)
    private let lead = Sample.leader

    private func asking() -> LineTable {
        var all = LineTable.small()
        for _ in 0..<4 { all.goOn(lead) }
        all.clearPaper()
        return all
    }

    private func talking() -> LineTable {
        var all = LineTable.small()
        for _ in 0..<2 { all.goOn(lead) }
        all.type("hand", me)
        all.type("beurt volgende", lead)
        all.clearPaper()
        return all
    }

    @Test("An open question takes a number, a word, either language, any case, with or without a reason", arguments: [
        ("1", Stance.agree, nil), ("4", .pass, nil), ("Oneens", .disagree, nil), ("DOUBT", .doubt, nil),
        ("eens omdat het klopt", .agree, "omdat het klopt"), ("antwoord twijfel het hangt ervan af", .doubt, "het hangt ervan af"),
        ("answer pass", .pass, nil), ("2 want zo is het", .disagree, "want zo is het"), ("ant eens", .agree, nil),
        ("  3  ", .doubt, nil), ("1\tomdat ja", .agree, "omdat ja"), ("eens.", .agree, nil), ("1.", .agree, nil), ("2) zo is het", .disagree, "zo is het"),
        ("Eens, want zo is het", .agree, "want zo is het"), ("Oneens,zo is het", .disagree, "zo is het"), ("Pas!", .pass, nil),
        ("disagree because of it", .disagree, "because of it"), ("Twijfel , het hangt ervan af", .doubt, "het hangt ervan af"),
        ("Antwoord: eens, omdat het klopt", .agree, "omdat het klopt"), ("4 later begreep ik dat", .pass, "later begreep ik dat"),
    ] as [(String, Stance, String?)])
    func answers(_ line: String, _ stance: Stance, _ reason: String?) {
        var all = asking()
        let before = all.sent.count
        all.type(line, me)
        #expect(all.sent.count == before + 1)
        #expect(all.sent.last?.command == .answer(step: "s1", moment: .first, stance: stance, reason: reason))
        #expect(all.page(me).contains { $0.hasPrefix("* Jouw antwoord:") })
    }

    @Test("A question that was closed meanwhile does not get the answer of the next one")
    func staleAnswer() {
        var all = asking()
        all.type("antwoord", me)
        all.type("eens", me)
        all.type("een reden", me)
        // The room goes on to the second asking while this person still writes.
        for _ in 0..<4 { all.goOn(lead) }
        #expect(all.table.session.room(Sample.a)?.phase == .ask(.second))
        let out = all.type(".", me)
        #expect(all.sent.last?.command == .answer(step: "s1", moment: .first, stance: .agree, reason: "een reden"))
        #expect(out.contains("* " + RejectionTexts.text(for: Rejection.questionClosed.rawValue).nl))
    }

    @Test("A number means what it meant when it was shown")
    func staleChoice() {
        var all = talking()
        all.type("beurt", lead)
        let third = all.page(lead).last { $0.hasPrefix("* 3 ") }
        all.table.happen(.left(me))
        all.tell()
        all.type("3", lead)
        guard case .giveTurn(_, let seat?, _) = all.sent.last?.command else {
            Issue.record("no turn was given")
            return
        }
        #expect(third == "* 3 " + (all.table.session.pseudonym(of: seat) ?? ""))
    }

    @Test("A sentence that begins with a word of ours does nothing", arguments: [
        "verder wil ik zeggen dat we goed luisteren", "pauze lijkt me fijn voor iedereen", "terug naar het onderwerp graag",
        "eindebeurt graag nu",
    ])
    func sentenceOfLeader(_ line: String) {
        var all = talking()
        let before = all.table.session
        let out = all.type(line, lead)
        #expect(all.table.session == before && out.count == 1 && out[0].contains("Er is niets gedaan"), "\(out)")
    }

    @Test("Nothing is published that was not asked for", arguments: [
        "Ik vind dat iedereen gelijk is", "meta is een bedrijf", "klaar voor de start", "hand in hand gaan we", "ja", "Kernachtig gezegd is het zo",
        "zegt u dat wel", "prima hoor",
    ])
    func sentenceOfSpeaker(_ line: String) {
        var all = talking()
        let before = all.table.session
        let out = all.type(line, me)
        #expect(all.table.session == before, "\(line)")
        #expect(!out.isEmpty && all.page(Sample.person(2)).isEmpty, "\(out)")
    }

    @Test("Who has the floor and forgot the word hears how to say it; who has not, how to get it")
    func hints() {
        var all = talking()
        #expect(all.type("Ik vind dat dit klopt", me) == ["* " + ViewTexts.sayHint.nl])
        #expect(all.type("Ik vind dat dit klopt", Sample.person(2)) == ["* " + ViewTexts.handHint.nl])
        #expect(all.type("klar", me).first?.contains("klaar") == true)
        #expect(all.type("ver", lead).first?.contains("verder / verleng") == true)
        let notNow = all.type("zeg hallo", Sample.person(2))
        #expect(notNow.count == 3 && notNow[0].contains("'zeg'") && notNow[1].contains("Typ eerst: hand.") && notNow[2].hasSuffix("hallo"))
        #expect(all.type("xyzzy", me) == ["* " + ViewTexts.noSuchAction.nl])
    }

    @Test("Words of two parts, and what people type instead", arguments: [
        ("einde beurt", "endTurn"), ("eindebeurt", "endTurn"), ("end turn", "endTurn"), ("sla over ja", "skipStep"),
        ("overslaan ja", "skipStep"), ("sluit sessie ja", "endSession"), ("volgorde stil", "setFloorMode"),
        ("verleng 5", "extendStep"), ("langer 60", "extendTurn"), ("doorvraag 2 ruimte", "askOn"),
        ("nieuwe uitnodiging participant-werkgevers-2 ja", "renewInvitation"), ("zeg Nog vijf minuten", "announce"), ("allen Goed zo", "announce"),
        ("prive 1 Gaat het?", "sendPrivate"), ("PRIVÉ 1 Gaat het?", "sendPrivate"), ("antwoordbeurt 2", "giveTurn"),
        ("citaat vragen 1", "askForQuote"), ("citeer 1", "askForQuote"), ("terug", "goBack"), ("pauze", "pause"),
    ])
    func facilitatorsWords(_ line: String, _ command: String) {
        var all = talking()
        all.type("zeg Dit is mijn verhaal.", me)
        all.type(line, lead)
        let name = all.sent.last.map { Mirror(reflecting: $0.command).children.first?.label ?? "\($0.command)" }
        #expect(name == command, "\(all.page(lead).suffix(3))")
    }

    @Test("Text over several lines ends with a full stop alone and is one contribution")
    func longText() {
        var all = talking()
        all.type("zeg", me)
        for line in ["Eerste regel.", "", "Derde regel."] { #expect(all.type(line, me).isEmpty) }
        all.type(".", me)
        #expect(all.sent.last?.command == .say(text: "Eerste regel.\n\nDerde regel."))
        let read = all.page(Sample.person(2)).filter { $0.hasPrefix("|") }
        #expect(read.count == 1 && read[0].hasSuffix(": Eerste regel. / Derde regel."))
    }

    @Test("Everything can be called off", arguments: ["..", "annuleer", "Cancel"])
    func cancel(_ word: String) {
        var all = talking()
        let before = all.sent.count
        all.type("zeg", me)
        all.type("Toch maar niet", me)
        #expect(all.type(word, me) == ["* " + ViewTexts.cancelled.nl])
        all.type("beurt", lead)
        #expect(all.type(word, lead) == ["* " + ViewTexts.cancelled.nl])
        #expect(all.sent.count == before)
    }

    @Test("A text can not grow without end while it is written")
    func bounded() {
        var all = talking()
        all.type("zeg", me)
        var refused = 0
        for _ in 0..<200 { if !all.type(String(repeating: "a", count: 500), me).isEmpty { refused += 1 } }
        #expect(refused > 150)
        let out = all.type(".", me)
        #expect(out.first?.contains("te lang") == true && all.page(Sample.person(2)).isEmpty)
        all.type("Kort.", me)
        all.type(".", me)
        #expect(all.sent.last?.command == .say(text: "Kort."))
    }

    @Test("A text that is too long is refused before it is sent")
    func tooLong() {
        var all = talking()
        let before = all.sent.count
        let out = all.type("zeg " + String(repeating: "é", count: 2001), me)
        #expect(all.sent.count == before && out.count == 2 && out[1].hasSuffix("éé") && out[0].contains("2001") && out[0].contains("2000"))
    }

    @Test("A line that is no text changes nothing and gets one line", arguments: [
        Array("zeg hoi\u{1B}[2J".utf8), Array("zeg hoi\u{8}\u{8}dag".utf8), [0x7A, 0x65, 0x67, 0x20, 0xFF, 0xFE], Array("zeg a\u{0}b".utf8),
        Array("zeg \u{202E}om".utf8), Array("zeg a\u{2028}* systeem".utf8), [0xC0, 0x80], Array("zeg \u{9B}31m".utf8),
    ])
    func noText(_ bytes: [UInt8]) {
        var all = talking()
        let before = all.table.session
        #expect(all.receive(.bytes(bytes), me) == ["* " + ViewTexts.notText.nl])
        #expect(all.receive(.tooLong, me) == ["* " + ViewTexts.lineTooLong.nl])
        #expect(all.table.session == before)
    }

    @Test("A number as large or small as it likes is only a wrong number", arguments: [
        "-9223372036854775808", "9223372036854775807", "0", "-1", "99999999999999999999", "+1",
    ])
    func numbers(_ number: String) {
        var all = asking()
        for line in [number, "antwoord \(number)", "herken \(number)", "citaat \(number) ja"] {
            all.type(line, me)
            all.type("..", me)
        }
        for line in ["beurt \(number)", "privé \(number) hoi", "verleng \(number)", "doorvraag \(number)", "kamer \(number)"] {
            all.type(line, lead)
            all.type("..", lead)
        }
        #expect(all.table.session.isEnded == false)
    }

    @Test("The language changes at once, and both languages' words go on counting")
    func language() {
        var all = talking()
        #expect(all.type("taal en", me) == ["* " + ViewTexts.langNow.en])
        all.type("zeg Nog steeds.", me)
        #expect(all.sent.last?.command == .say(text: "Nog steeds."))
        #expect(all.type("help", me).contains { $0.hasPrefix("* done - ") })
    }

    @Test("Leaving is asked once, and is possible at any moment")
    func stop() {
        for line in ["stop ja", "Stop", "quit"] {
            var all = asking()
            guard var lines = all.people[me] else { return }
            var answer = lines.receive(.bytes(Array(line.utf8)))
            if line == "Stop" {
                #expect(answer.effects.isEmpty)
                answer = lines.receive(.bytes(Array("ja".utf8)))
            }
            if line == "quit" {
                #expect(answer.effects.isEmpty)
            } else {
                #expect(answer.effects == [.send(.stop), .quit])
            }
            all.type("..", me)
        }
    }

    @Test("a bare yes never puts words into the verslag; it is told how to say it")
    func bareYes() {
        var all = LineTable.small()
        for _ in 0..<2 { all.goOn(Sample.leader) }
        let me = Sample.person(1)
        all.type("hand", me)
        all.type("beurt volgende", Sample.leader)
        all.type("zeg Zo was het.", me)
        all.type("klaar", me)
        all.type("citeer 1", Sample.leader)
        #expect(all.type("ja", me).contains { $0.contains("citaat 1 ja") })
        #expect(all.table.session.room(Sample.a)?.quoteAllowed.isEmpty == true)
        all.type("citaat 1 ja", me)
        #expect(all.table.session.room(Sample.a)?.quoteAllowed == [1])
    }

    @Test("who answered the question of the open table reads that it is kept")
    func tableKept() {
        var all = LineTable.small()
        all.goOn(Sample.leader)
        let me = Sample.person(1)
        #expect(all.type("nu", me).contains { $0.contains("Zeg privé of de tafel open mag zijn") })
        all.type("ja", me)
        let now = all.type("nu", me)
        #expect(now.contains { $0.contains("Je antwoord is bewaard") } && !now.contains { $0.contains("Zeg privé of") })
    }
}
