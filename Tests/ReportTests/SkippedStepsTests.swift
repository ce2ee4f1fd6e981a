import Deliberation
import Findings
@testable import Report
import TestSupport
import Testing
import Texts

@Suite("Steps that a room passed over")
struct SkippedStepsTests {
    /// The words with which the table of times tells each step.
    private func times(_ document: Document) -> [String: [String]] {
        for case .table(let rows) in document.blocks where rows.first?.first == ReportTexts.step(.nl) {
            return Dictionary(rows.dropFirst().map { ($0[0], Array($0.dropFirst())) }, uniquingKeysWith: { first, _ in first })
        }
        return [:]
    }

    private func headings(_ document: Document) -> [String] {
        document.blocks.compactMap { block -> String? in
            switch block {
            case .heading(2, let text), .heading(3, let text): text
            default: nil
            }
        }
    }

    private func skip(_ played: inout FormTable, after seconds: Milliseconds) {
        played.table.now += seconds * 1000
        guard let here = played.table.session.room(Sample.a) else { return }
        played.table.perform(.skipStep(room: Sample.a, from: here.position), by: Sample.leader)
    }

    @Test("a step that was skipped, passed over within a minute or never come to stands in one line; one that was done has its chapter without quotes")
    func skipped() throws {
        var script = Sample.formats(seats: 6)
        script.steps.insert(Step(id: "vraag", kind: .openQuestion, title: "Een vraag", text: "Wat merk je?"), at: 3)
        var played = FormTable(6, rooms: [Sample.a], script: script)
        played.table.advance(Sample.a)
        played.table.now += 4 * 60_000
        played.go("voorstellen", .talk, Sample.a)
        played.table.now += 20_000
        // Passed over within a minute.
        played.go("kaarten", .present, Sample.a)
        // Skipped, after a while.
        skip(&played, after: 300)
        // Done, and nobody said a word that is kept.
        played.go("vraag", .talk, Sample.a)
        played.table.now += 6 * 60_000
        played.go("proto", .ask(.form), Sample.a)
        // Within a minute, and yet somebody filled it in.
        played.table.perform(.respond(step: "proto", response: Response(choices: [], text: "Een reactie")), by: played.seat(1, Sample.a))
        skip(&played, after: 10)
        skip(&played, after: 5)
        played.table.perform(.endSession, by: Sample.leader)
        let document = try played.document()
        #expect(times(document) == [
            "Welkom": ["4 minuten", "16 minuten"], "Wie ben je?": ["overgeslagen", "niet gedaan"], "Kaarten": ["overgeslagen", "niet gedaan"],
            "Een vraag": ["6 minuten", "niet gedaan"], "Het script": ["minder dan 1 minuut", "niet gedaan"], "Een": ["overgeslagen", "niet gedaan"],
            "Ideeën": ["overgeslagen", "niet gedaan"], "Kunnen en willen": ["niet gedaan", "niet gedaan"], "Wie eerst?": ["niet gedaan", "niet gedaan"],
            "Hoe was het?": ["niet gedaan", "niet gedaan"], "Slot": ["overgeslagen", "overgeslagen"],
        ])
        #expect(document.markdown().contains("Overgeslagen of niet gedaan: Wie ben je?; Kaarten; Een; Ideeën; Kunnen en willen; Wie eerst?; Hoe was het?; Slot."))
        #expect(
            headings(document) == [
                ReportTexts.what, ReportTexts.course, ReportTexts.factsheet, ReportTexts.openQuestions, .init(nl: "Een vraag", en: ""),
                FormReportTexts.prototypes, .init(nl: "Het script", en: ""), ReportTexts.considerations, ReportTexts.method,
            ].map { $0(.nl) })
        #expect(!document.markdown().contains(ReportTexts.methodSilence(.nl)))
    }

    @Test("before the end nothing tells whether anybody said a word")
    func running() throws {
        var played = FormTable(6, rooms: [Sample.a])
        for _ in 0..<4 { skip(&played, after: 5) }
        let before = try played.document()
        #expect(times(before).values.allSatisfy { !$0.contains("overgeslagen") } && !before.markdown().contains("Overgeslagen"))
    }

    @Test("going back skips nothing: what was done before counts")
    func goneBack() throws {
        var played = FormTable(6, rooms: [Sample.a])
        played.go("voorstellen", .talk, Sample.a)
        played.table.now += 3 * 60_000
        played.go("kaarten", .present, Sample.a)
        played.table.now += 2 * 60_000
        let here = try #require(played.table.session.room(Sample.a))
        played.table.perform(.goBack(room: Sample.a, from: here.position), by: Sample.leader)
        played.go("kaarten", .talk, Sample.a)
        played.go("proto", .present, Sample.a)
        played.table.perform(.endSession, by: Sample.leader)
        let times = times(try played.document())
        #expect(times["Wie ben je?"]?.first == "3 minuten" && times["Kaarten"]?.first == "2 minuten")
    }

    @Test("a question that stood open for a while was asked, also where nobody answered", arguments: [(59, false), (61, true)] as [(Milliseconds, Bool)])
    func asked(seconds: Milliseconds, isDone: Bool) throws {
        var played = FormTable(6, rooms: [Sample.a])
        played.go("proto", .ask(.form), Sample.a)
        skip(&played, after: seconds)
        played.table.perform(.endSession, by: Sample.leader)
        #expect(try headings(played.document()).contains(FormReportTexts.prototypes(.nl)) == isDone)
    }

    @Test("a closing round is done where it was read, and passed over within a minute it is not", arguments: [(59, false), (61, true)] as [(Milliseconds, Bool)])
    func closing(seconds: Milliseconds, isDone: Bool) throws {
        var played = FormTable(6, rooms: [Sample.a])
        played.go("slot", .present, Sample.a)
        played.table.now += seconds * 1000
        played.table.perform(.endSession, by: Sample.leader)
        #expect(try headings(played.document()).contains(ReportTexts.closing(.nl)) == isDone)
    }

    @Test("what was said at a welcome answers no question, and stands apart from its text")
    func welcome() throws {
        var played = FormTable(6, rooms: [Sample.a])
        played.go("welkom", .talk, Sample.a)
        played.say("Ik ben wat later door de trein.", 1, Sample.a, quote: true)
        played.go("voorstellen", .talk, Sample.a)
        played.table.perform(.endSession, by: Sample.leader)
        let document = try played.document()
        let at = try #require(document.blocks.firstIndex(of: .heading(2, "Welkom")))
        #expect(document.blocks[at + 1] == .paragraph(ReportTexts.quotes(.nl)))
        #expect(document.markdown().contains("door de trein") && !document.markdown().contains("Hallo."))
        #expect(!headings(document).contains(ReportTexts.openQuestions(.nl)))
    }
}
