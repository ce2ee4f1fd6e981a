import Deliberation
import Findings
@testable import Report
import TestSupport
import Testing
import Texts

@Suite("What a verslag says of an outcome is so")
struct VoteWordsTests {
    /// The page of the whole sample, with its outcome changed.
    static func page(_ language: Language = .nl, _ change: (inout VoteOutcome) -> Void) throws -> String {
        try document(language, change).markdown()
    }

    static func document(_ language: Language = .nl, _ change: (inout VoteOutcome) -> Void) throws -> Document {
        var table = WeighedSamples.full()
        for (index, recorded) in table.log.enumerated() {
            guard case .voteRevealed(let room, let step, var outcome) = recorded.event else { continue }
            change(&outcome)
            table.log[index] = Recorded(
                sequence: recorded.sequence, at: recorded.at, event: .voteRevealed(room, step: step, outcome: outcome))
        }
        return try VoteVerslagTests.document(table, language)
    }

    @Test("alpha has open ends, and the same word from 0.6 up")
    func alpha() throws {
        let page = try Self.page { outcome in
            outcome.groups[0].findings?.alpha = 60
            outcome.groups[1].findings?.alpha = 0
        }
        #expect(page.contains("| Burgers | dicht | 0,6 of meer |"))
        #expect(page.contains("| Werkgevers en leidinggevenden | niet | 0 of minder |"))
        let some = try Self.page(.en) { $0.groups[0].findings?.alpha = 30 }
        #expect(some.contains("| Burgers | a little | 0\\.3 |"))
    }

    @Test("the share is of the most that one point can get")
    func share() throws {
        let page = try Self.page { _ in }
        #expect(page.contains("hoogstens 8 Borda-punten") && page.contains("| Plaats | Punt | Deel van het hoogste |"))
    }

    @Test("a group that is shown and not in the order overall is never said to have too few votes")
    func without() throws {
        let none = try Self.page { $0.overall?.leftOut = [] }
        #expect(!none.contains("niet mee, anders") && !none.contains("iet meegeteld, omdat"))
        let hidden = try Self.page { $0.overall?.leftOut = ["ministerie"] }
        #expect(hidden.contains("Niet meegeteld, omdat de uitkomst niet getoond wordt: Ministerie.") && !hidden.contains("niet mee, anders"))
        let both = try Self.page { outcome in
            outcome.overall?.included = ["burgers", "werkgevers"]
            outcome.overall?.leftOut = ["experts", "ministerie"]
        }
        #expect(both.contains("Experts telt hier niet mee, anders") && both.contains("Ook niet meegeteld, omdat de uitkomst niet getoond wordt: Ministerie."))
        let several = try Self.page { $0.overall?.leftOut = ["experts", "werkgevers"] }
        #expect(several.contains("Experts; Werkgevers en leidinggevenden tellen hier niet mee"))
    }

    @Test("only what is first by Borda stays first")
    func stays() throws {
        let page = try Self.page { outcome in
            for index in 0..<3 {
                outcome.groups[index].findings?.stability = Stability(of: 286, first: [9, 200, 200, 0, 0], alone: [9, 200, 150, 0, 0])
                outcome.groups[index].findings?.order.borda = [["mental-load"], ["partners", "omgang"], ["handvatten"], ["kennis"]]
            }
        }
        #expect(page.contains("- Burgers: punt 2 blijft eerste bij 200 van de 286 weegwijzen."))
        #expect(page.contains("- Burgers: punt 3 wordt eerste bij 200 van de 286 weegwijzen, bij 150 daarvan als enige."))
        let all = try Self.page { $0.groups[0].findings?.stability = Stability(of: 286, first: [286, 286, 0, 0, 0], alone: [0, 0, 0, 0, 0]) }
        #expect(all.contains("- Burgers: punt 1 en punt 2 staan samen op de eerste plaats, bij alle 286 weegwijzen."))
        #expect(!all.contains("Burgers: punt 1 blijft"))
    }

    @Test("a group without ways of weighing is named, also where none has them")
    func missing() throws {
        let one = try Self.page { $0.groups[0].findings?.stability = nil }
        #expect(one.contains("Niet getoond van: Burgers. Dit kan alleen"))
        let none = try Self.page { outcome in for index in 0..<3 { outcome.groups[index].findings?.stability = nil } }
        #expect(none.contains("Niet getoond van: Burgers; Werkgevers en leidinggevenden; Experts. Dit kan alleen"))
        #expect(none.contains("### " + VoteReportTexts.ways(.nl)) && !none.contains("10 punten verdelen"))
    }

    static func hide(_ outcome: inout VoteOutcome, _ groups: Range<Int>) {
        for index in groups {
            for row in outcome.groups[index].findings?.cells.indices ?? 0..<0 {
                outcome.groups[index].findings?.cells[row] = BallotForm.phase3.criteria.map { _ in CellFinding(judged: nil) }
            }
        }
    }

    @Test("a group of which no judgement is told stands in no table, picture or map of judgements: one sentence says so")
    func ordersOnly() throws {
        let document = try Self.document { Self.hide(&$0, 2..<3) }
        let page = document.markdown()
        #expect(page.contains("Van Experts staat hier alleen de volgorde, verderop."))
        #expect(document.figures.count == 3 && document.figures[1...].allSatisfy { !$0.description.contains("Experts") })
        let heads = document.blocks.compactMap { if case .table(let rows) = $0 { rows } else { nil } }
        #expect(heads.contains { $0[0] == ["Punt", "Burgers", "Werkgevers en leidinggevenden"] })
        #expect(!page.contains("| Experts | niet getoond") && !page.contains("| Ministerie | niet getoond |"))
        #expect(page.contains("### De volgorde per groep"))
    }

    @Test("with no judgement of any group no tables of nothing: a sentence says what it takes")
    func noCells() throws {
        let document = try Self.document { Self.hide(&$0, 0..<3) }
        let page = document.markdown()
        #expect(page.contains("zijn in een groep 9 stemmen of meer nodig") && !page.contains("Kansrijk en urgentie"))
        #expect(document.figures.count == 1 && page.contains("### De volgorde per groep"))
        #expect(!page.contains("alleen de volgorde, verderop"))
    }

    @Test("the method of a verslag that only weighs speaks of no stelling, and prints when a group is divided")
    func method() throws {
        for language in Language.allCases {
            let page = try Self.page(language) { _ in }
            #expect(!page.contains(ReportTexts.methodStelling(language)) && !page.contains(ReportTexts.ruleDivided(language)))
            #expect(!page.contains(ReportTexts.whatNot(language)) && page.contains(ReportTexts.whatNotVote(language)))
            let and = language == .nl ? "tot en met" : "to"
            let more = language == .nl ? "of meer" : "or more"
            for row in ["| 8 \(and) 10 | 3 | 2 |", "| 11 \(and) 13 | 4 | 3 |", "| 14 \(and) 16 | 5 | 4 |", "| 17 \(more) | 30 % | 25 % |"] {
                #expect(page.contains(row), "\(row)")
            }
            let stelling = try VerslagTests.document(VerslagTests.small(), language).markdown()
            #expect(stelling.contains(ReportTexts.methodStelling(language)) && stelling.contains(ReportTexts.ruleDivided(language)))
            #expect(!stelling.contains("30 %"))
        }
    }

    @Test("points tied at the top: that is why the method decides, and the order stands once")
    func tied() throws {
        let order: [[OptionID]] = [["kennis", "partners"], ["omgang"], ["mental-load"], ["handvatten"]]
        let page = try Self.page { $0.groups[0].findings?.order = OrderFinding(borda: order, points: nil, schulze: order, methodDecides: true) }
        #expect(page.contains("Burgers: de telwijze maakt hier uit, want bovenaan staan punten gelijk: eerst punt 1 en punt 5 (gelijk)"))
        #expect(page.contains("| Burgers | 1 (gelijk) |") && !page.contains("Burgers (Schulze)"))
    }
}
