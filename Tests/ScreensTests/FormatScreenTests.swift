import Cells
import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Screens

@Suite("Cards, prototypes, questionnaires, ideas and releases on the screen")
struct FormatScreenTests {
    /// Words of a text, each of which must have been in view.
    private static func missing(_ texts: [String], in seen: String) -> [String] {
        texts.flatMap { $0.split(separator: " ").map(String.init) }.filter { !seen.contains($0) }
    }

    @Test("the whole prototype can be read at 80 by 24 before and while the reaction is written", arguments: [false, true])
    func prototype(writing: Bool) {
        var stage = Stage.at("proto", writing ? .ask(.form) : .present, Sample.person(1))
        if writing {
            stage.press("f")
            stage.press("Half")
        }
        var seen = stage.text()
        for _ in 0..<30 {
            stage.press(.pageDown)
            seen += stage.text()
        }
        #expect(Self.missing(Stage.paragraphs, in: seen).isEmpty)
        #expect(!writing || stage.screen.prompt?.editor?.text == "Half")
        for _ in 0..<30 { stage.press(.pageUp) }
        #expect(stage.text().contains("Het Ouderscript"))
        // In the talk the talk is in view, and the text a key away.
        stage.press(.escape)
        stage.table.go(Sample.a, "proto", .talk)
        stage.sync()
        #expect(!stage.text().contains("consultatiebureau"))
        stage.press("P")
        #expect(stage.text(200, 60).contains("consultatiebureau"))
    }

    @Test("a long question is read on while its answer is typed")
    func step() {
        var script = Stage.formats()
        let words = (1...160).map { "woord\($0)" }
        script.steps[4].text = words.joined(separator: " ")
        var table = Table(script)
        table.seatAll([Sample.a])
        table.go(Sample.a, "s1", .ask(.first))
        var stage = Stage(table, Sample.person(1))
        stage.press("1")
        #expect(stage.text().contains("Page Down"))
        var seen = stage.text()
        for _ in 0..<12 {
            stage.press(.pageDown)
            seen += stage.text()
        }
        #expect(Self.missing(words, in: seen).isEmpty)
    }

    @Test("a questionnaire has nothing chosen beforehand, names what was chosen so far and takes a pass")
    func respond() {
        var stage = Stage.at("evaluatie", .ask(.form), Sample.person(1))
        stage.press("f")
        #expect(stage.press(.enter).isEmpty && stage.screen.prompt?.values.isEmpty == true)
        stage.press("2")
        #expect(stage.text().contains("Gekozen: vraag 1: nauwelijks") && stage.text().contains("Ik heb iets gehoord"))
        stage.press("5")
        stage.press("6")
        stage.press("Ja.")
        #expect(
            stage.press(.enter)
                == [.send(.respond(step: "evaluatie", response: Response(choices: [1, 4, nil], text: "Ja.")))])
    }

    @Test("the card lies on the table whole, with the word of its level, for all and in large letters where there is room")
    func card() {
        for seat in [Sample.person(1), Sample.leader, Sample.observer, Sample.listener(Sample.a)] {
            let stage = Stage.at("kaarten", .talk, seat)
            #expect(Self.missing(["Vind je dat je partner genoeg doet in huis, en weet je partner dat ook?"], in: stage.text()).isEmpty)
            #expect(stage.text().contains("[ wat vind jij ]"))
        }
        #expect(Stage.at("kaarten", .talk, Sample.person(1)).lines(200, 60).contains { $0.contains("█") })
    }

    @Test("ideas stand under their headings with who back them and which is one's own, and no name")
    func ideas() {
        var stage = Stage.ideas(Sample.person(1))
        var seen = stage.text()
        for _ in 0..<5 {
            stage.press(.pageDown)
            seen += stage.text()
        }
        #expect(seen.contains("Tijd") && seen.contains("(van jou)") && stage.text(200, 60).contains("(steun: 2, ook van jou)"))
        let other = Stage.ideas(Sample.person(6)).text(200, 60)
        #expect(!other.contains("(van jou") && other.contains("(steun: 2)"))
    }

    @Test("a release that is asked about stays in view with how to object until it is over, whatever one does")
    func offer() {
        var stage = Stage.offered(Sample.person(1))
        #expect(stage.text().contains("Mag dit naar Werknemers?") && stage.text().contains("Bezwaar: druk op O"))
        #expect(Self.missing(["Mensen zeggen dat ze het pas merkten toen de ander een week weg was"], in: stage.text()).isEmpty)
        for keys in ["?", " ", "p"] {
            let other = stage.pressing(keys)
            #expect(other.text().contains("VRAAG AAN DEZE RUIMTE (1:15)") && other.text().contains("druk dan op O"), "\(keys)")
        }
        #expect(stage.press("O") == [.send(.objectToRelease(release: 1))])
        #expect(stage.text().contains("Je bezwaar telt"))
        stage.perform(.withdrawRelease(release: 1), by: Sample.leader)
        #expect(!stage.text().contains("VRAAG AAN DEZE RUIMTE"))
        // Who has no say in it reads it too, and is not told to object.
        let listener = Stage.offered(Sample.listener(Sample.a)).text()
        #expect(listener.contains("Mag dit naar Werknemers?") && !listener.contains("Bezwaar"))
    }

    @Test("a release too long to stand there says which key reads all of it, and that does")
    func longOffer() {
        let items = (1...8).map { ReleaseItem.theme(text: "Onderwerp \($0): " + String(repeating: "een lang verhaal ", count: 12) + "einde\($0)") }
        var stage = Stage.offered(Sample.person(1), items: items)
        #expect(stage.text().contains("(R: alles lezen)") && stage.text().contains("Bezwaar: druk op O"))
        stage.press("R")
        var seen = stage.text()
        for _ in 0..<60 {
            stage.press(.down)
            seen += stage.text()
        }
        #expect((1...8).allSatisfy { seen.contains("einde\($0)") })
    }

    @Test("a questionnaire that is left half filled goes on where it was, within its step")
    func halfFilled() {
        var stage = Stage.at("kwadrant", .ask(.form), Sample.person(1))
        stage.press("f")
        stage.press("2")
        stage.press(.escape)
        #expect(stage.text().contains("Wat je koos, staat er nog (f)"))
        stage.press("f")
        #expect(stage.screen.prompt?.values.count == 1)
        stage.press(.escape)
        stage.press("f")
        stage.press("1")
        #expect(stage.table.session.room(Sample.a)?.responses["kwadrant"]?[Sample.person(1)]?.choices == [1, 0])
        // What was sent is not offered again, and not in another step.
        stage.press("f")
        #expect(stage.screen.prompt?.values.isEmpty == true)
    }

    @Test("a message to another room that is half composed is there again; left a second time as it was, it is given up")
    func halfComposed() {
        var stage = Stage.at("s1", .talk, Sample.leader)
        stage.press("@")
        var steps = 0
        while stage.screen.prompt != nil, stage.screen.prompt?.values.isEmpty == true, steps < 3 {
            stage.press("1")
            steps += 1
        }
        let count = stage.screen.prompt?.values.count ?? 0
        #expect(count > 0)
        stage.press(.escape)
        stage.press("@")
        #expect(stage.screen.prompt?.values.count == count)
        stage.press(.escape)
        stage.press("@")
        #expect(stage.screen.prompt?.values.isEmpty == true)
    }
}
