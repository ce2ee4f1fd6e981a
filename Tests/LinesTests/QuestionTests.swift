import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Lines

@Suite("Questions that the lines ask, and answers typed as people type them")
struct QuestionTests {
    private let me = Sample.person(1)
    private let other = Sample.person(2)
    private let lead = Sample.leader

    /// The room at `moves` goings on from the start: 1 the open table, 2 the talk of the welcome, 4 the first answers.
    private func at(_ moves: Int) -> LineTable {
        var all = LineTable.small()
        for _ in 0..<moves { all.goOn(lead) }
        all.clearPaper()
        return all
    }

    // MARK: leaving a question

    @Test("A word of an action leaves the question and is done", arguments: ["tafel ja", "Tafel ja.", "tafel: ja"])
    func leaves(_ line: String) {
        var all = at(1)
        all.type("stop", me)
        let out = all.type(line, me)
        #expect(out.first == "* " + ViewTexts.leftQuestion.nl)
        #expect(all.sent.last?.command == .answerOpenTable(yes: true))
        #expect(all.people[me]?.asking == nil)
    }

    @Test("When the room goes on, a number is never taken for the question of the moment before")
    func leftBehind() {
        var all = at(3)
        all.type("privé", other)
        all.type("stop", me)
        all.clearPaper()
        all.goOn(lead)
        #expect(all.page(me).prefix(2) == ["* " + ViewTexts.leftQuestion.nl, "* " + NarrationTexts.askFirst.nl])
        // It may still be meant for the question before: it is asked for once more.
        #expect(all.type("1", me) == ["* " + ViewTexts.typedForEarlier.nl])
        all.type("1", me)
        #expect(all.sent.last?.command == .answer(step: "s1", moment: .first, stance: .agree, reason: nil))
        // Who writes goes on writing.
        all.type("Mijn bericht", other)
        all.type(".", other)
        #expect(all.sent.last?.command == .sendPrivate(to: nil, text: "Mijn bericht"))
    }

    @Test("Help and the way out work inside a question", arguments: ["help", "?", "nu", "stop", "Quit!"])
    func wayOut(_ line: String) {
        var all = at(1)
        all.type("tafel", me)
        let out = all.type(line, me)
        #expect(out.first == "* " + ViewTexts.leftQuestion.nl && out.count > 1)
        #expect(!out.contains("* " + ViewTexts.notChoice.nl))
    }

    @Test("What is neither a choice nor an action stays a question that says how to leave it", arguments: [
        "misschien", "hand in hand", "verder wil ik zeggen", "7",
    ])
    func stays(_ line: String) {
        var all = at(2)
        all.type("stop", me)
        let out = all.type(line, me)
        #expect(out.first == "* " + ViewTexts.notChoice.nl && out.first?.contains("annuleer") == true)
        #expect(all.people[me]?.asking != nil)
        #expect(all.type("Annuleer.", me) == ["* " + ViewTexts.cancelled.nl])
    }

    @Test("Signs behind words, numbers and choices fall away", arguments: [
        ("Verder.", "advance"), ("beurt: volgende.", "giveTurn"), ("beurt 1)", "giveTurn"), ("verleng 5.", "extendStep"), ("pauze!", "pause"),
        ("volgorde stil?", "setFloorMode"), ("doorvraag 2. ruimte!", "askOn"), ("privé 1: Gaat het?", "sendPrivate"),
    ])
    func signs(_ line: String, _ command: String) {
        var all = at(2)
        all.type("hand.", me)
        if command == "advance" { all.type(line, lead) }
        all.type(line, lead)
        #expect(all.sent.last.map { Mirror(reflecting: $0.command).children.first?.label ?? "" } == command, "\(all.page(lead).suffix(2))")
    }

    @Test("Several things may be answered in one line")
    func severalAtOnce() {
        var all = at(2)
        all.type("hand", me)
        all.type("beurt volgende", lead)
        all.type("zeg Dit is mijn verhaal.", me)
        all.type("citaat", me)
        all.type("1 ja.", me)
        #expect(all.sent.last?.command == .allowQuote(contribution: 1, yes: true))
    }

    // MARK: while a text is written

    @Test("A way out is never taken into a text", arguments: ["stop", "Stop.", "help", "nu", "now", "quit", "exit", "?"])
    func notIntoText(_ line: String) {
        var all = at(2)
        all.type("hand", me)
        all.type("beurt volgende", lead)
        all.type("zeg", me)
        all.type("Een regel.", me)
        #expect(all.type(line, me) == ["* " + ViewTexts.isWriting.nl])
        #expect(ViewTexts.isWriting.nl.contains("annuleer") && ViewTexts.isWriting.nl.contains("punt"))
        all.type(".", me)
        #expect(all.sent.last?.command == .say(text: "Een regel."))
    }

    @Test("At the question for a name a command is refused as a name, and the rule is said", arguments: [
        ("stop", "name_reserved"), ("help", "name_reserved"), ("De sessie is afgelopen", nil), ("Du\u{456}n", nil), ("A", nil),
    ] as [(String, String?)])
    func name(_ line: String, _ code: String?) {
        var all = at(2)
        let before = all.sent.count
        all.type("naam", me)
        let out = all.type(line, me)
        #expect(out.first == "* " + (code.map { RejectionTexts.text(for: $0) } ?? ViewTexts.nameRule).nl)
        #expect(all.type("naam \(line)", me).first?.hasPrefix("* ") == true && all.sent.count == before)
        all.type("naam zee-ster", me)
        all.type("..", me)
        #expect(all.table.session.pseudonym(of: me) != nil)
    }

    // MARK: answers

    @Test("A sentence that begins with the word of a stance is not recorded", arguments: [
        "Pas later begreep ik dat", "eens zien", "Oneens. Maar dat zei ik al", "Doubt is good",
    ])
    func notRecorded(_ line: String) {
        var all = at(4)
        for begin in ["", "antwoord"] {
            let before = all.sent.count
            if !begin.isEmpty { all.type(begin, me) }
            let out = all.type(line, me)
            #expect(all.sent.count == before && out.count == 1 && out[0].hasPrefix("* Niet bewaard. Is '"), "\(out)")
        }
    }

    @Test("What is not understood while a question is open says what to type", arguments: [
        "weet niet", "ja", "0", "5", "onens", "Ik denk dat het klopt", "1.5 uur",
    ])
    func notKept(_ line: String) {
        var all = at(4)
        let before = all.sent.count
        #expect(all.type(line, me) == ["* " + ViewTexts.notKept.nl])
        #expect(all.type("hand", me) == ["* " + ViewTexts.notNow(.nl, ["word": "hand"]), "* " + ViewTexts.notKept.nl])
        #expect(all.sent.count == before)
    }

    @Test("At the open table yes or no is enough", arguments: [("ja", true), ("Nee.", false), ("YES!", true), ("no", false)])
    func table(_ line: String, _ yes: Bool) {
        var all = at(1)
        all.type(line, me)
        #expect(all.sent.last?.command == .answerOpenTable(yes: yes))
        #expect(all.type("misschien wel", other) == ["* " + ViewTexts.notKeptTable.nl])
    }

    @Test("An answer that comes late hears that the question is closed", arguments: ["1", "eens", "Eens, want zo is het", "antwoord eens", "eens."])
    func closed(_ line: String) {
        for moves in [5, 6, 7] {
            var all = at(moves)
            let before = all.sent.count
            #expect(all.type(line, me) == ["* " + RejectionTexts.text(for: "question_closed").nl], "\(moves)")
            #expect(all.sent.count == before)
        }
    }

    @Test("Who came later hears that the next question is theirs")
    func joinedLater() {
        var all = at(4)
        all.come(Sample.person(5))
        for line in ["1", "eens want zo", "antwoord 2"] {
            #expect(all.type(line, Sample.person(5)) == ["* " + RejectionTexts.text(for: "joined_later").nl])
        }
    }

    @Test("In a talk a sentence that begins with a number is no answer")
    func noAnswer() {
        var all = at(7)
        #expect(all.type("1 ding wil ik nog zeggen", me) == ["* " + ViewTexts.handHint.nl])
    }

    // MARK: passing

    @Test("In a round pas lets the turn pass, before it and during it, and everybody is told how")
    func pass() {
        var all = LineTable.small()
        all.table.advance(times: 17)
        all.tell()
        for _ in 0..<4 where all.table.session.room(Sample.a)?.floor.mode != .round { all.goOn(lead) }
        if all.table.session.room(Sample.a)?.phase != .talk { all.goOn(lead) }
        #expect(all.table.session.room(Sample.a)?.phase == .talk && all.table.session.room(Sample.a)?.floor.mode == .round)
        #expect(all.page(me).last == "* " + NarrationTexts.hintRound.nl)
        all.clearPaper()
        all.type("Pas.", other)
        #expect(all.sent.last?.command == .lowerHand)
        #expect(all.page(other).last == "* " + NarrationTexts.yourPass.nl)
        #expect(all.page(me).last?.hasSuffix("laat een beurt voorbijgaan.") == true)
        all.type("beurt volgende", lead)
        all.type("pass", me)
        #expect(all.sent.last?.command == .finishTurn)
    }
}
