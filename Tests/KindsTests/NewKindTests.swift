import Cells
import Deliberation
import Draaiboek
import Findings
import Lines
import Report
import Screens
import TestSupport
import Testing
import Texts
import Views

/// A kind of step that no file of `Sources` knows of, from its draaiboek to its verslag: a kind is one place in the code.
///
/// Unlike any other it asks after the talk.
@Suite("A new kind of step touches nothing but itself")
struct NewKindTests {
    private static let lookBack = StepKind(
        name: "lookBack", word: "terugblik", phases: [.present, .talk, .ask(.form), .closed(.form), .revealed(.form)],
        asks: StepKind.Asking(
            about: .experience, items: 1...3,
            usual: (
                Questionnaire(items: [.init(text: "Kon je zeggen wat je wilde?", options: ["nee", "een beetje", "ja"])], text: "Wat miste je?"),
                Questionnaire(items: [.init(text: "Could you say what you wanted?", options: ["no", "a little", "yes"])], text: "What was missing?")
            )),
        chapter: .open)

    private static let draaiboek = """
        naam: proef
        titel: Proef
        samenvatting: Een proef.
        ruimtes:
          - naam: werkgevers
            titel: Werkgevers
            plaatsen: 8
        stappen:
          - id: welkom
            soort: welkom
            titel: Welkom
            tekst: Hallo.
          - id: terug
            soort: terugblik
            titel: Terugblik
            tekst: Wat neem je mee?
          - id: slot
            soort: afsluiting
            titel: Slot
            tekst: Dank.
        """

    /// Who sees it how: one at plain lines, one at the screen, and who leads at the screen.
    private struct Round {
        var table: Table
        var lines = LineSession(model: Model(me: Sample.person(1), language: .nl))
        var screen = ScreenModel(model: Model(me: Sample.person(2), language: .nl))
        var lead = ScreenModel(model: Model(me: Sample.leader, language: .nl))
        private var told = 0

        init(_ script: Script) {
            table = Table(script, gate: Gate())
            table.seatAll([Sample.a])
            _ = lines.greet(returnCode: nil, now: table.now, events: [])
            screen.take(.connection(.live))
            lead.take(.connection(.live))
            for number in 1...8 { table.perform(.agree, by: Sample.person(number)) }
            _ = tell()
        }

        /// What plain lines say of all that happened since.
        mutating func tell() -> [String] {
            var said: [String] = []
            for one in table.log.dropFirst(told) {
                if let event = one.event.visible(to: Sample.person(1)) { said += lines.take(.event(at: one.at, event)) }
                if let event = one.event.visible(to: Sample.person(2)) { screen.take(.event(at: one.at, event)) }
                if let event = one.event.visible(to: Sample.leader) { lead.take(.event(at: one.at, event)) }
            }
            told = table.log.count
            return said
        }

        mutating func goOn() -> String {
            table.now += 90_000
            table.advance()
            return tell().joined(separator: "\n")
        }

        mutating func follow(_ effects: [Effect], _ seat: Seat) {
            for case .send(let command) in effects { table.perform(command, by: seat) }
        }

        func page(_ screen: ScreenModel) -> String { screen.draw(Size(columns: 80, rows: 24)).text.joined(separator: " ") }
    }

    private static func script() throws -> Script {
        try DraaiboekReader.read(draaiboek, kinds: StepKind.all + [lookBack]).get()
    }

    @Test("a draaiboek can have it, with what it asks by itself or what the draaiboek asks")
    func read() throws {
        let step = try #require(try Self.script().steps.first { $0.id == "terug" })
        #expect(step.kind == Self.lookBack && step.questionnaire == Self.lookBack.asks?.usual(language: "nl"))
        let own = Self.draaiboek.replacing("tekst: Wat neem je mee?", with: "tekst: Wat neem je mee?\n    vragen: []")
        guard case .failure(let mistakes) = DraaiboekReader.read(own, kinds: StepKind.all + [Self.lookBack]) else {
            Issue.record("a terugblik asks at least one question")
            return
        }
        #expect(mistakes.all.first?.line == 17)
        guard case .failure = DraaiboekReader.read(Self.draaiboek) else { Issue.record("it is known already"); return }
    }

    @Test("it is asked, talked about, shown on every surface, and told in the verslag")
    func play() throws {
        var round = Round(try Self.script())
        _ = round.goOn()
        #expect(round.goOn().contains("Wat neem je mee?"))
        #expect(round.page(round.screen).contains("Wat neem je mee?"))
        // The talk comes first.
        #expect(round.goOn().contains("Het gesprek is open"))
        round.follow(round.lines.receive(.bytes(Array("hand".utf8))).effects, Sample.person(1))
        #expect(round.table.session.room(Sample.a)?.floor.queue == [Sample.person(1)])
        round.table.perform(.lowerHand, by: Sample.person(1))
        // Then everyone is asked in private, at both surfaces.
        let asked = round.goOn()
        #expect(asked.contains("Vul nu privé in hoe het was") && asked.contains("Kon je zeggen wat je wilde?"))
        #expect(round.page(round.screen).contains("Kon je zeggen wat je wilde?"))
        #expect(round.page(round.lead).contains("0 van 8"))
        round.follow(round.lines.receive(.bytes(Array("antwoorden 3".utf8))).effects, Sample.person(1))
        for key in [Key.character("f"), .character("3"), .enter] { round.follow(round.screen.handle(key), Sample.person(2)) }
        _ = round.tell()
        for number in 1...8 where round.table.session.room(Sample.a)?.responses["terug"]?[Sample.person(number)] == nil {
            round.table.perform(.respond(step: "terug", response: Response(choices: [2])), by: Sample.person(number))
        }
        _ = round.tell()
        #expect(round.page(round.lead).contains("8 van 8"))
        // What a room sees of it is decided by what it is about.
        for _ in 0..<2 { _ = round.goOn() }
        #expect(round.table.session.room(Sample.a)?.formOutcomes["terug"] == .unshown)
        #expect(round.page(round.screen).contains("Dank je wel"))
        for _ in 0..<2 { _ = round.goOn() }
        round.table.perform(.endSession, by: Sample.leader)
        let findings = try #require(SessionFindings.make(events: round.table.log, answers: [:]))
        let verslag = Verslag.document(findings, .nl).markdown()
        #expect(verslag.contains("Wat neem je mee?"))
        #expect(verslag.contains("in stilte zeggen hoe het was"))
    }
}
