import Deliberation
import Findings
import Foundation
@testable import Report
import TestSupport
import Testing
import Texts

@Suite("A weging in the verslag")
struct VoteVerslagTests {
    static let samples: [(name: String, table: WeighedTable)] = [
        ("weging", WeighedSamples.full()), ("weging-weinig", WeighedSamples.few()), ("weging-niets", WeighedSamples.withheld()),
    ]

    static func document(_ table: WeighedTable, _ language: Language = .nl) throws -> Document {
        Verslag.document(try WeighedSamples.findings(table), language) { root in
            ["een", "twee", "drie", "vier", "vijf", String(root.suffix(2))]
        }
    }

    private static let isWriting = ProcessInfo.processInfo.environment["RONDETAFEL_WRITE_SNAPSHOTS"] != nil

    static func compare(_ text: String, _ name: String) throws {
        let file = VerslagTests.folder.appending(path: "Snapshots/\(name)")
        if isWriting { try Data(text.utf8).write(to: file) }
        #expect(text == (try String(contentsOf: file, encoding: .utf8)), "\(name)")
    }

    @Test("to the byte", arguments: [0, 1, 2], Language.allCases)
    func snapshot(index: Int, language: Language) throws {
        let (name, table) = Self.samples[index]
        let document = try Self.document(table, language)
        try Self.compare(document.markdown(name: "\(name).verslag"), "\(name).\(language.rawValue).md")
        guard index == 0, language == .nl else { return }
        for (number, picture) in document.figures.enumerated() { try Self.compare(picture.file(), "\(name).verslag.\(number + 1).svg") }
        if Self.isWriting {
            try Data(document.html().utf8).write(to: FileManager.default.temporaryDirectory.appending(path: "verslag-weging.html"))
        }
    }

    @Test("disagreement first, one order after it, then the considerations once, proposals and the check")
    func order() throws {
        let headings = try Self.document(WeighedSamples.full()).blocks.compactMap { block -> String? in
            if case .heading(3, let text) = block { text } else { nil }
        }
        #expect(
            headings == [
                "De punten", "De groepen naast elkaar", "Kansrijk en urgentie", "Gedeeld, en tegenover elkaar", "De volgorde per groep",
                "En als je de vragen anders weegt?", "De groepen samen", "Bij het lezen van deze uitkomst", "Voorstellen",
                "Zo kun je de telling nakijken",
            ])
        let consideration = ReportTexts.consideration1(.nl)
        for (_, table) in Self.samples {
            let text = try Self.document(table).blocks
            #expect(text.count { if case .list(let items) = $0 { items.contains(consideration) } else { false } } == 1)
        }
    }

    @Test("every form has the tables; pictures are linked by number and stand in the page")
    func forms() throws {
        let document = try Self.document(WeighedSamples.full())
        #expect(document.figures.count == 3)
        let markdown = document.markdown(name: "mijn tafel.verslag")
        for number in 1...3 { #expect(markdown.contains("](mijn%20tafel.verslag.\(number).svg)")) }
        #expect(!document.markdown().contains("]("))
        let html = document.html()
        #expect(html.components(separatedBy: "<svg ").count == 4 && !html.contains("xmlns"))
        #expect(document.json().contains("\"type\": \"figure\"") && !document.json().contains("<svg"))
        for text in [html, document.csv(), document.json(), markdown] {
            #expect(text.contains("de telwijze maakt hier uit") || text == document.csv())
            #expect(text.contains("een twee drie vier vijf 00"))
        }
    }

    @Test("the whole mark of a box stands for programs alone")
    func roots() throws {
        let document = try Self.document(WeighedSamples.full())
        let root = String(repeating: "a", count: 62) + "00"
        #expect(document.json().contains(root) && document.csv().contains(",Burgers,\(root)\r\n"))
        #expect(!document.markdown().contains(root) && !document.html().contains(root))
    }

    @Test("a short table stays on one page; a long one may break")
    func printing() {
        func html(_ rows: Int) -> String { HTML.block(.table((0..<rows).map { [String($0)] })) }
        #expect(html(12).hasPrefix("<table class=\"short\">") && html(13).hasPrefix("<table>"))
        #expect(HTML.style.contains(".short, tr, aside") && !HTML.style.contains("blockquote, table"))
    }

    @Test("the words of the method stand in it")
    func words() throws {
        let text = try Self.document(WeighedSamples.full()).markdown()
        for words in ["eerste bij 173 van de 286 weegwijzen", "verdeeld", "gemengd", "eens", "Gedeeld:", "Tegenover elkaar:", "geen besluit"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("figures below T_COUNT stand nowhere: neither ballots nor people nor points")
    func figures() throws {
        for table in [WeighedSamples.few(), WeighedSamples.withheld()] {
            let findings = try WeighedSamples.vote(table)
            for box in findings.boxes {
                #expect(box.ballots == .fewer || box.ballots == .nobody)
            }
            guard case .told(let told) = findings.standing else {
                Issue.record("nothing told")
                return
            }
            #expect(told.toldGroups.allSatisfy { $0.findings?.ballots == nil && $0.findings?.points == nil })
        }
    }

    @Test("where one or two did not vote no figure beside the people says so, nor anything that it can be worked out from", arguments: [12, 11, 10, 9])
    func turnout(votes: Int) throws {
        var table = WeighedTable(.phase3, rooms: [("a", "A", 12), ("b", "B", 12)])
        table.close([votes, 12])
        var random = Chance(seed: 5)
        var outcome = Outcomes.random(.phase3, [("a", .figures), ("b", .figures)], using: &random)
        outcome.groups[0].findings?.ballots = votes < 10 ? nil : votes
        if votes < 10 { outcome.groups[0].findings?.order.points = nil }
        outcome.groups[1].findings?.ballots = 12
        let turned = outcome.overall.map { Array($0.order.reversed()) }
        outcome.overall?.pooled = turned
        table.reveal(outcome)
        table.apply(.ended)
        let vote = try WeighedSamples.vote(table)
        #expect(vote.boxes.map(\.ballots) == [votes == 12 ? .figure(12) : votes == 9 ? .fewer : .orMore, .figure(12)])
        guard case .told(let told) = vote.standing else {
            Issue.record("told")
            return
        }
        #expect((told.groups[0].findings?.ballots == nil) == (votes < 12) && (told.groups[0].findings?.points == nil) == (votes < 12))
        #expect(told.groups[1].findings?.points != nil)
        if votes > 9 { #expect((told.overall?.shares == nil) == (votes < 12) && (told.overall?.pooled == nil) == (votes < 12)) }
        let page = try Self.document(table).markdown()
        #expect(page.contains("| A | 10 of meer |") == (votes == 11 || votes == 10))
    }

    @Test("a proposal stands once, in the order of the alphabet, without its group, its maker or a count")
    func proposals() throws {
        let proposals = try WeighedSamples.vote(WeighedSamples.full()).proposals
        #expect(proposals[0].map(\.what) == ["Allebei evenveel verlof", "Een *gesprekskaart* bij de geboorteaangifte"])
        #expect(proposals[0].map(\.endorsedAtLeast) == [0, 10])
        #expect(proposals[0][1].firstStep == "De gemeente, zei [naam]")
        #expect(proposals[4].map(\.what) == ["Een rekenhulp: <script>alert(1)</script> | 1 + 1"], "what was erased is gone")
        let document = try Self.document(WeighedSamples.full())
        let markdown = document.markdown()
        #expect(markdown.contains("- Een \\*gesprekskaart\\* bij de geboorteaangifte\\\n  Eerste stap: De gemeente, zei \\[naam\\]"))
        #expect(markdown.contains("Door minstens 10 mensen gesteund") && !markdown.contains("minstens 11"))
        #expect(!document.html().contains("<script") && document.html().contains("&lt;script&gt;"))
        #expect(!markdown.replacing("\\<", with: "").contains("<script"))
    }

    @Test("before the end: the outcome that was shown, no proposals; before it was shown, nothing")
    func running() throws {
        var table = WeighedSamples.full()
        table.log.removeLast()
        let vote = try WeighedSamples.vote(table)
        #expect(vote.proposals.flatMap(\.self).isEmpty)
        guard case .told = vote.standing else {
            Issue.record("shown")
            return
        }
        #expect(try Self.document(table).markdown().contains(VoteReportTexts.proposalsLater(.nl)))
        table = WeighedTable(.phase3, rooms: WeighedSamples.four)
        table.apply(.voteClosed("burgers", step: "weging", seal: BoxSeal(count: 3, root: String(repeating: "a", count: 64))))
        let ballots: [RoomID: [StepID: [Ballot]]] = ["burgers": ["weging": [Ballot(), Ballot(), Ballot()]]]
        let open = try WeighedSamples.vote(table, boxes: ballots)
        #expect(open.standing == .open && open.boxes.isEmpty && !open.hasAlarms)
    }

    @Test("at the end without an outcome: counted from the boxes, if they hold what they held")
    func counted() throws {
        var random = Chance(seed: 1)
        var table = WeighedTable(.phase3, rooms: [("a", "A", 12), ("b", "B", 12)])
        table.close([12, 12])
        table.apply(.ended)
        let ballots = (0..<24).map { _ in Ballot.random(.phase3, using: &random) }
        let boxes: [RoomID: [StepID: [Ballot]]] = ["a": ["weging": Array(ballots[..<12])], "b": ["weging": Array(ballots[12...])]]
        guard case .told(let told) = try WeighedSamples.vote(table, boxes: boxes).standing else {
            Issue.record("told")
            return
        }
        #expect(told.groups.map(\.title) == ["A", "B"] && !told.isEmpty)
        #expect(try WeighedSamples.vote(table).standing == .uncounted)
        #expect(try WeighedSamples.vote(table, boxes: ["a": boxes["a"] ?? [:]]).standing == .uncounted)
    }

    @Test("a file that is no longer as it was says so first, in every form")
    func falsified() throws {
        let table = WeighedSamples.full()
        for language in Language.allCases {
            let warning = ReportTexts.notIntact(language)
            #expect(try !Self.document(table, language).markdown().contains(warning))
            let findings = try #require(SessionFindings.make(events: table.log, answers: [:], isIntact: false))
            let document = Verslag.document(findings, language)
            #expect(document.blocks.first == .box([.paragraph(warning)]))
            for text in [document.markdown(), document.html(), document.json()] { #expect(text.contains(warning)) }
        }
    }

    @Test("nobody voted: that is all it says")
    func nobody() throws {
        var table = WeighedTable(.phase3, rooms: [("a", "A", 12)])
        table.ask(minutes: 5)
        table.apply(.ended)
        let text = try Self.document(table).markdown()
        #expect(text.contains(VoteReportTexts.nobody(.nl)) && !text.contains(VoteReportTexts.orders(.nl)))
    }

    @Test("whatever outcome a file holds, a verslag comes of it", arguments: 0..<60)
    func strange(seed: Int) throws {
        var random = Chance(seed: UInt64(seed))
        let shown = WeighedSamples.four.map { ($0.0, Outcomes.Shown.allCases.randomElement(using: &random) ?? .words) }
        var outcome = Outcomes.random(.phase3, shown, using: &random)
        for index in outcome.groups.indices {
            if Bool.random(using: &random) { outcome.groups[index].findings?.cells.removeLast() }
            if Bool.random(using: &random) { outcome.groups[index].findings?.cells[0] = [] }
            if Bool.random(using: &random) { outcome.groups[index].findings?.order.points = [1] }
            if Bool.random(using: &random) { outcome.groups[index].findings?.order.borda = [["vreemd"], [], ["kennis"]] }
            if Bool.random(using: &random) { outcome.groups[index].findings?.stability?.alone = [] }
        }
        outcome.opposed = [Opposition(option: "vreemd", first: ["nergens"], last: [])]
        outcome.overall?.shares = []
        var table = WeighedTable(.phase3, rooms: WeighedSamples.four)
        table.reveal(outcome)
        table.apply(.ended)
        for language in Language.allCases {
            let document = try Self.document(table, language)
            for text in [document.markdown(name: "x"), document.html(), document.json(), document.csv()] {
                #expect(!text.contains("vreemd"), "seed \(seed)")
                #expect(!text.lowercased().contains("naamburgers"), "seed \(seed)")
            }
            for picture in document.figures { #expect(XMLCheck(picture.file()).isGood, "seed \(seed)") }
        }
    }

    @Test("every English sentence is English, every Dutch one Dutch", arguments: [0, 1, 2])
    func languages(index: Int) throws {
        let english = try Self.document(Self.samples[index].table, .en).markdown().lowercased()
        for word in [" stemmen", " eens", " verdeeld", "volgorde", "niet getoond", "tegenover", " mensen "] {
            #expect(!english.contains(word), "\(word)")
        }
    }
}
