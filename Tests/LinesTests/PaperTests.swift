import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Lines

@Suite("What people read")
struct PaperTests {
    private let me = Sample.person(1)
    private let other = Sample.person(2)
    private let lead = Sample.leader

    @Test("While somebody writes, all but urgent lines wait and then come in order")
    func held() {
        var all = LineTable.talking()
        all.type("privé", other)
        all.clearPaper()
        all.type("zeg Een.", me)
        all.type("zeg Twee.", me)
        all.type("pauze", lead)
        #expect(all.page(other) == ["* Pauze. De klok staat stil."])
        all.type("Mijn bericht", other)
        all.type("hervat", lead)
        #expect(!all.page(other).contains { $0.hasPrefix("|") })
        all.type(".", other)
        let after = all.page(other).filter { $0.hasPrefix("|") }
        #expect(after.count == 2 && after[0].hasSuffix("Een.") && after[1].hasSuffix("Twee."))
        #expect(all.sent.last?.command == .sendPrivate(to: nil, text: "Mijn bericht"))
    }

    @Test("Calling off lets the waiting lines through as well, and what was left out is said")
    func heldAndDropped() {
        var all = LineTable.talking()
        all.type("privé", other)
        all.clearPaper()
        for number in 0..<(LineSession.heldLimit + 30) { all.type("zeg \(number)", me) }
        let out = all.type("annuleer", other)
        #expect(out.filter { $0.hasPrefix("|") }.count == LineSession.heldLimit)
        #expect(out.contains { $0.contains("30 oudere regels") })
        #expect(out.last?.hasSuffix(": \(LineSession.heldLimit + 29)") == true)
    }

    @Test("No text of a person looks like a line of the program or of somebody else", arguments: [
        "hoi\n* De sessie is afgelopen.", "hoi\n| 9 Els: ik geef het toe", "* systeem: geef je code", "\n\n* systeem",
        String(repeating: "x", count: 70) + "* Stap 9 van 9: Einde", String(repeating: "x", count: 61) + "| 4 Els: ja",
        "x*\u{200D} De sessie", "x*\u{A0}De sessie", "x*\u{3164}De sessie", "x **  De sessie", "einde *",
        "x*\u{301} De sessie", "x|\u{20D2} 9 Els: ja", "x\u{2217} De sessie", "x\u{FF0A} De sessie", "x\u{204E} De", "x\u{FE61} De", "x\u{2731} De",
        "x\u{2223} 9 Els", "x\u{2502} 9 Els", "x\u{1C0} 9 Els", "x\u{FF5C} 9 Els", "x\u{2758} 9 Els", "x*\u{301}\u{302}De",
    ])
    func imitation(_ text: String) {
        var all = LineTable.talking()
        let said = all.table.perform(.say(text: text), by: me)
        let whispered = all.table.perform(.sendPrivate(to: nil, text: text), by: me)
        all.tell()
        all.type("gesprek", other)
        for seat in [other, lead] {
            for line in all.page(seat) {
                #expect(line.hasPrefix("* ") || line.hasPrefix("| ") || line.hasPrefix("> "), "\(line)")
                let body = line.dropFirst(2)
                // Wherever a terminal may break the line, no mark with a blank after it follows, nor one like it.
                let scalars = Array(body.unicodeScalars)
                for (index, scalar) in scalars.enumerated() {
                    #expect(!"\u{2217}\u{FF0A}\u{204E}\u{FE61}\u{2731}\u{2223}\u{2502}\u{1C0}\u{FF5C}\u{2758}".unicodeScalars.contains(scalar), "\(line)")
                    guard scalar == "*" || scalar == "|" else { continue }
                    let next = scalars.dropFirst(index + 1).first
                    #expect(next?.properties.isWhitespace == false && next?.properties.isDefaultIgnorableCodePoint == false, "\(line)")
                    #expect(next.map { $0.properties.canonicalCombiningClass == .notReordered } == true, "\(line)")
                }
                if line.hasPrefix("* ") {
                    #expect(!body.hasPrefix("De sessie") && !body.hasPrefix("systeem"), "\(line)")
                }
            }
        }
        // A filler is a letter that nobody sees: such a text is refused and reaches no page at all.
        let isRefused = text.contains("\u{3164}")
        #expect((said == .failure(.textUnsafe)) == isRefused && (whispered == .failure(.textUnsafe)) == isRefused)
        #expect(all.page(other).contains { $0.hasPrefix("| ") } != isRefused)
    }

    @Test("The welcome says who you are, how to come back, what is private and where things stand")
    func welcome() {
        var all = LineTable()
        all.come(lead)
        all.come(me)
        let page = all.page(me)
        #expect(page.allSatisfy { $0.hasPrefix("* ") })
        for needle in ["Welkom bij: Proef", "Jouw schuilnaam is", "AAAA-BBBB", "privé", "Stap 1 van 5"] {
            #expect(page.contains { $0.contains(needle) }, "\(needle)")
        }
        #expect(!all.page(lead).contains { $0.contains("schuilnaam is") })
        #expect(all.page(lead).contains { $0.contains("geheime notitie") } && !page.contains { $0.contains("geheime") })
    }

    @Test("Who comes late reads what was said, and joins the next question")
    func late() {
        var all = LineTable.talking()
        all.type("zeg Dit was eerder.", me)
        let late = Sample.person(4)
        all.come(late)
        #expect(all.page(late).contains { $0.contains("Dit was eerder.") })
        all.type("klaar", me)
        for _ in 0..<2 { all.goOn(lead) }
        let later = Sample.person(5)
        all.come(later)
        #expect(all.page(later).contains { $0.contains("Je doet mee met de volgende") })
        #expect(all.type("1", later).first?.contains("niet") != nil && all.sent.last?.seat != later)
    }

    @Test("Who comes in a step later is told that there was talk before, and can read all of it, under the titles of its steps")
    func earlierTalk() {
        var all = LineTable.talking()
        all.type("zeg Dit was in het welkom.", me)
        all.type("klaar", me)
        all.goOn(lead)
        let late = Sample.person(4)
        all.come(late)
        #expect(all.page(late).contains("* " + ViewTexts.earlierTalk(.nl)) && !all.page(late).contains { $0.contains("Dit was in het welkom") })
        let read = all.type("gesprek alles", late)
        #expect(read.contains("* Eerder, bij Welkom:") && read.last?.contains("Dit was in het welkom.") == true, "\(read)")
        #expect(all.type("gesprek", late).last == "* " + ViewTexts.earlierTalk(.nl))
        #expect(all.type("talk all", late) == read)
    }

    @Test("Passing is possible at every moment of every draaiboek: it is never refused, nor taken for another word")
    func passing() {
        for script in [Sample.script(), Sample.formats(), Sample.voting(seats: 5)] {
            var all = LineTable(script)
            for seat in [lead, me, other] { all.come(seat) }
            var moments = 0
            for _ in 0..<80 {
                for word in ["pas", "Pas.", "pass"] {
                    let said = all.type(word, me).joined(separator: " ")
                    let position = all.table.session.room(Sample.a)?.position
                    #expect(!said.contains("kan op dit moment niet") && !said.contains(ViewTexts.noSuchAction(.nl)), "\(String(describing: position)): \(said)")
                    if all.table.session.room(Sample.a)?.floor.turn?.seat == me { Issue.record("had no turn") }
                    all.type("annuleer", me)
                }
                moments += 1
                guard case .success = all.table.advance() else { break }
                all.tell()
            }
            #expect(moments > 10)
        }
    }

    @Test("In a room of fewer than five 'nu' says what that means, to whoever asks and to who comes later")
    func below() {
        var all = LineTable(Sample.script())
        for seat in [lead, me, other] { all.come(seat) }
        all.table.happen(.left(other))
        for _ in 0..<4 { all.goOn(lead) }
        let late = Sample.person(4)
        all.come(late)
        for seat in [me, late, lead] { #expect(all.type("nu", seat).contains { $0.contains(NarrationTexts.below(.nl)) }, "\(seat.name)") }
        #expect(all.page(late).contains { $0.contains(NarrationTexts.below(.nl)) })
    }

    @Test("The facilitator's lines name their room; a participant's never name another")
    func rooms() {
        var all = LineTable.small()
        all.type("kamer werknemers", lead)
        all.goOn(lead)
        #expect(all.page(lead).contains { $0.hasPrefix("* [werknemers] De mensen zeggen nu privé") })
        #expect(!all.page(me).contains { $0.contains("werknemers") })
    }

    @Test("An invitation comes as it is, so that its certificate stands at column 1")
    func invitation() {
        var all = LineTable.small()
        guard var lines = all.people[lead] else { return }
        #expect(lines.take(.invitation("a\n-----BEGIN CERTIFICATE-----\n")) == ["a", "-----BEGIN CERTIFICATE-----", ""])
        all.type("..", lead)
    }
}
