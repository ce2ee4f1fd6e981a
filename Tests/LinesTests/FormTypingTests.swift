import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Lines

@Suite("Questionnaires, cards and ideas by typing")
struct FormTypingTests {
    private let me = Sample.person(1)
    private let other = Sample.person(2)

    /// Four people of room a, one of room b and a luisteraar at plain lines, room a at the first step of this kind.
    private static func at(_ kind: StepKind, _ phase: Phase = .present) -> LineTable {
        var all = LineTable(Sample.formats())
        all.come(Sample.leader)
        for number in 1...4 { all.come(Sample.person(number)) }
        all.come(Sample.person(1, Sample.b))
        all.come(Sample.listener(Sample.a))
        for _ in 0..<60 {
            guard let room = all.table.session.room(Sample.a), room.step?.kind != kind || room.phase != phase else { break }
            all.table.advance()
            all.tell()
        }
        all.clearPaper()
        return all
    }

    private func response(_ all: LineTable, _ step: StepID) -> Response? { all.table.session.room(Sample.a)?.responses[step]?[me] }

    @Test("One closed question: its number or its word is enough", arguments: ["1", "ja", "Ja.", "1."])
    func quick(_ typed: String) {
        var all = Self.at(.firstStep, .ask(.form))
        all.type(typed, me)
        #expect(response(all, "eerste") == Response(choices: [0]))
        #expect(all.page(me).contains("* Bewaard: ja. Alleen jij ziet dit."))
        #expect(!all.page(other).contains { $0.contains("Bewaard") })
    }

    @Test("Passing by its word or its number is a response", arguments: ["pas", "pass", "3"])
    func passes(_ typed: String) {
        var all = Self.at(.firstStep, .ask(.form))
        all.type(typed, me)
        #expect(response(all, "eerste") == Response(choices: [nil]) && all.page(me).contains("* " + FormTexts.respondedNothing.nl))
    }

    @Test("A number that is none of the choices, or a sentence, is kept nowhere", arguments: ["4", "0", "jaren geleden wel", "1 omdat ik durf", "hallo"])
    func notKept(_ typed: String) {
        var all = Self.at(.firstStep, .ask(.form))
        let answer = all.type(typed, me)
        #expect(answer == ["* " + FormTexts.notKept(.nl, ["n": "3"])], "\(answer)")
        #expect(response(all, "eerste") == nil && all.sent.isEmpty)
    }

    @Test("One's own words go behind the number, and stay when the choice is changed")
    func ownWords() {
        var all = Self.at(.evaluation, .ask(.form))
        all.type("4, ik kon alles zeggen", me)
        #expect(response(all, "evaluatie") == Response(choices: [3], text: "ik kon alles zeggen"))
        all.type("2", me)
        #expect(response(all, "evaluatie") == Response(choices: [1], text: "ik kon alles zeggen"))
        all.type("heel sterk", me)
        #expect(response(all, "evaluatie") == Response(choices: [3], text: "ik kon alles zeggen"))
    }

    @Test("Asked one by one: each question with its options by number, then the text", arguments: ["invullen", "respond", "reactie", "antwoord", "vul in"])
    func oneByOne(_ word: String) {
        var all = Self.at(.evaluation, .ask(.form))
        #expect(
            all.type(word, me) == ["* Ik kon vrijuit praten.", "* 1 helemaal niet", "* 2 nauwelijks", "* 3 sterk", "* 4 heel sterk", "* 5 pas"])
        let text = all.type("3", me)
        #expect(text.count == 1 && text[0].contains("Wat wil je kwijt?") && all.sent.isEmpty)
        all.type("Het was goed.", me)
        all.type(".", me)
        #expect(response(all, "evaluatie") == Response(choices: [2], text: "Het was goed."))
        // Again: it says what it holds.
        #expect(all.type(word, me).first == "* Ik kon vrijuit praten. (Je koos: sterk.)")
        #expect(all.type("1", me).first?.contains("\"Het was goed.\"") == true)
        all.type(".", me)
        #expect(response(all, "evaluatie") == Response(choices: [0], text: "Het was goed."))
    }

    @Test("Nothing on the first line of a text that may stay empty leaves it empty at once")
    func enter() {
        var all = Self.at(.evaluation, .ask(.form))
        all.type("invullen", me)
        all.type("3", me)
        #expect(all.type("", me).isEmpty && all.people[me]?.asking == nil)
        #expect(response(all, "evaluatie") == Response(choices: [2]) && all.page(me).contains { $0.hasPrefix("* Bewaard: sterk.") })
        var asked = Self.at(.stelling, .ask(.first))
        asked.type("antwoord", me)
        asked.type("eens", me)
        asked.type("", me)
        #expect(asked.table.session.room(Sample.a)?.answers["s1"]?[me]?.first == Answer(stance: .agree))
        // A proposal's own words may not stay empty.
        var writing = Self.at(.brainstorm)
        writing.type("idee", me)
        writing.type("", me)
        #expect(writing.people[me]?.asking != nil)
    }

    @Test("A question that closes while somebody is at it says that this was not kept", arguments: [["invullen"], ["invullen", "3"], ["invullen", "3", "Half een zin"]])
    func closes(_ typed: [String]) {
        var all = Self.at(.evaluation, .ask(.form))
        for line in typed { all.type(line, me) }
        for _ in 0..<2 {
            all.table.advance()
            all.tell()
        }
        #expect(all.page(me).count { $0 == "* " + ViewTexts.goneQuestion.nl } == 1, "\(all.page(me))")
        #expect(!all.page(other).contains("* " + ViewTexts.goneQuestion.nl))
        if typed.count > 2 { #expect(all.type(".", me).last == "* Niet verstuurd. Je schreef: Half een zin") }
    }

    @Test("All on one line", arguments: ["invullen 3 4", "invullen sterk heel sterk", "respond 3 4"])
    func oneLine(_ typed: String) {
        var all = Self.at(.kwadrant, .ask(.form))
        all.type(typed, me)
        #expect(response(all, "kwadrant") == Response(choices: [2, 3]), "\(all.page(me))")
        #expect(all.page(me).contains("* Bewaard: vraag 1: sterk; vraag 2: heel sterk. Alleen jij ziet dit."))
    }

    @Test("Several closed questions are asked on from a bare number, and one pass never wipes what was filled in")
    func several() {
        var all = Self.at(.kwadrant, .ask(.form))
        #expect(all.type("9", me) == ["* " + FormTexts.notKeptForm.nl])
        #expect(all.type("2", me).first?.contains("Vraag 2 van 2") == true && response(all, "kwadrant") == nil)
        all.type("annuleer", me)
        all.type("pas", me)
        #expect(response(all, "kwadrant") == Response(choices: [nil, nil]))
        all.type("3 4", me)
        #expect(response(all, "kwadrant") == Response(choices: [2, 3]))
        all.type("invullen 1 2", me)
        all.type("pas", me)
        #expect(response(all, "kwadrant") == Response(choices: [0, 1]))
    }

    @Test("A first reaction is typed behind the word, or line by line; the word alone sends nothing")
    func reaction() {
        var all = Self.at(.prototype, .ask(.form))
        #expect(all.type("Dit maakt me boos", me) == ["* " + FormTexts.notKeptText.nl])
        let asked = all.type("invullen", me)
        #expect(asked.count == 1 && asked[0].contains("Wat is je eerste reactie?") && all.sent.isEmpty)
        all.type("annuleer", me)
        all.type("invullen Dit maakt me boos", me)
        #expect(response(all, "proto") == Response(choices: [], text: "Dit maakt me boos"))
        for seat in [other, Sample.leader, Sample.listener(Sample.a)] { #expect(!all.page(seat).contains { $0.contains("boos") }, "\(seat.name)") }
    }

    @Test("A prototype is a line for each paragraph, to who comes in later too")
    func prototype() {
        var all = Self.at(.prototype, .talk)
        let lines = ["* Prototype: Ouderscript", "* Eerste stuk.", "* Tweede stuk."]
        #expect(all.type("prototype", me) == lines)
        all.come(Sample.person(6))
        #expect(Array(all.page(Sample.person(6)).drop { $0 != lines[0] }.prefix(3)) == lines)
    }

    @Test("Another card by its word; the line of the new card says nothing of who asked")
    func card() {
        var all = Self.at(.card, .talk)
        all.type("kaart", me)
        for seat in [me, other, Sample.listener(Sample.a)] {
            #expect(all.page(seat).filter { $0 != "> kaart" }.count == 1 && all.page(seat).last?.hasPrefix("* KAART (wat vind jij): ") == true, "\(all.page(seat))")
        }
    }

    @Test("Ideas by their own words, and by the words that proposals have")
    func ideas() {
        var all = Self.at(.brainstorm)
        all.type("idee Samen plannen", me)
        all.type("idea Plan together", me)
        all.type("steunidee 1", other)
        all.type("steun 2", other)
        #expect(all.table.session.room(Sample.a)?.ideaEndorsements == [1: 1, 2: 1])
        all.type("steunniet 2", other)
        all.type("trekin 2", me)
        #expect(all.table.session.room(Sample.a)?.ideas.map(\.id) == [1])
        #expect(all.type("ideeën", me) == ["* Ideeën in deze ruimte: 1.", "* Idee 1: Samen plannen (van jou, steun: 1)"])
        #expect(all.type("ideas", Sample.listener(Sample.a)).last == "* Idee 1: Samen plannen (steun: 1)")
        // A word that a sentence begins with takes nothing off.
        all.type("idee weg met de vergadering", me)
        #expect(all.table.session.room(Sample.a)?.ideas.last?.text == "weg met de vergadering")
        all.come(Sample.person(6))
        #expect(all.page(Sample.person(6)).contains("* Idee 1: Samen plannen (steun: 1)"))
    }

    @Test("One objection by one word, and the reply to a private question behind its word")
    func oneWord() {
        var all = Self.at(.card, .talk)
        all.table.perform(.composeRelease(room: Sample.a, to: [Sample.b], items: [.theme(text: "Tijd")]), by: Sample.leader)
        all.table.perform(.offerRelease(release: 1, seconds: 60), by: Sample.leader)
        all.tell()
        #expect(all.page(me).contains { $0.contains(" Thema: Tijd. ") } && all.page(me).last == "* " + FormTexts.hintObject.nl)
        all.type("bezwaar", me)
        #expect(all.table.session.room(Sample.a)?.objections[1] == [me] && all.page(me).last == "* " + FormTexts.objected.nl)
        #expect(all.type("bezwaar", me).first?.contains("kan op dit moment niet") == true)

        var asked = Self.at(.stelling, .ask(.first))
        for number in 1...4 { asked.type("1 reden \(number)", Sample.person(number)) }
        asked.table.advance(times: 2)
        asked.tell()
        let reasons = asked.table.session.room(Sample.a)?.reasons[Question(step: "s1", moment: .first)] ?? []
        asked.table.perform(
            .askAuthor(room: Sample.a, step: "s1", moment: .first, reason: reasons.firstIndex(of: "reden 1") ?? 0, text: "Hoe dan?"), by: Sample.leader)
        asked.tell()
        #expect(asked.page(me).last == "* " + FormTexts.hintReply.nl)
        asked.type("beantwoord Zo dus.", me)
        #expect(asked.table.session.room(Sample.a)?.authorReplies == [1: "Zo dus."])
    }

    @Test("A luisteraar who has the floor says something by the words of a participant")
    func listener() {
        var all = Self.at(.card, .talk)
        let listener = Sample.listener(Sample.a)
        #expect(all.type("zeg Hallo", listener).first?.contains("kan op dit moment niet") == true)
        all.table.perform(.giveTurn(room: Sample.a, seat: listener, reply: false), by: Sample.leader)
        all.tell()
        all.type("zeg Hallo", listener)
        all.type("klaar", listener)
        #expect(all.page(me).contains("| 1 Luisteraar 1: Hallo") && all.page(me).last == "* De beurt van Luisteraar 1 is voorbij.")
    }

    @Test("Who comes too late to fill it in is told so")
    func late() {
        var all = Self.at(.firstStep, .ask(.form))
        let late = Sample.person(6)
        all.come(late)
        for typed in ["invullen", "1"] { #expect(all.type(typed, late).first == "* " + RejectionTexts.text(for: "joined_later").nl, "\(typed)") }
        all.table.advance()
        all.tell()
        #expect(all.type("invullen", me).first == "* " + RejectionTexts.text(for: "question_closed").nl)
    }
}
