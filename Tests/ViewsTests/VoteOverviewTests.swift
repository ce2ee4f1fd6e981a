import Deliberation
import TestSupport
import Testing
import Texts

@testable import Views

@Suite("The outcome of a weging in words")
struct VoteOverviewTests {
    private let lines = VoteOverview.lines(.sample, .phase3, .nl)

    private func place(_ text: String) -> Int { lines.firstIndex { $0.contains(text) } ?? -1 }

    @Test("Groups side by side first, what they share, their orders, the order of all last, then the considerations")
    func order() {
        let places = [
            "burgers: 12 stemmen", "Punt 1: Gesprekken tussen partners", "Tegenover elkaar: punt 4 staat", "Gedeeld: punt 2 staat",
            "De volgorde van elke groep", "Alle groepen samen, elke groep even zwaar (burgers en werkgevers)",
            "blijft eerste bij", "Kijk breder dan alleen gender", "wijzen naar elkaar voor de eerste stap", "niet één oplossing",
        ].map(place)
        #expect(places == places.sorted() && !places.contains(-1), "\(places)")
    }

    @Test("A group that is not told of is named with the reason, and stands nowhere else but among those left out")
    func untold() {
        #expect(lines.contains("experts: te weinig stemmen om te tonen.") && lines.contains("ministerie: niemand stemde."))
        #expect(lines.contains("Niet meegeteld in deze volgorde: experts en ministerie."))
        #expect(lines.count { $0.contains("experts") } == 2 && lines.count { $0.contains("ministerie") } == 2)
        // A count that is not told is no number on the page.
        #expect(!lines.contains { $0.hasPrefix("werkgevers:") && $0.contains("stemmen") })
    }

    @Test("A cell has its medians and its spread as words, and says what is withheld", arguments: [
        (CellFinding(judged: .most, lower: .strongly, upper: .strongly, spread: .agreement), "sterk, eens", "strongly, agreed"),
        (CellFinding(judged: .nearlyAll, lower: .hardly, upper: .veryStrongly, spread: .disagreement), "nauwelijks tot heel sterk, verdeeld", "hardly to very strongly, divided"),
        (CellFinding(judged: .some, lower: .somewhat, upper: .somewhat, spread: .mixed), "enigszins, gemengd; sommige gaven een oordeel", "somewhat, mixed; some gave a judgement"),
        (CellFinding(judged: .most, lower: .notAtAll, upper: .hardly), "helemaal niet tot nauwelijks", "not at all to hardly"),
        (CellFinding(judged: .most, spread: .disagreement), "verdeeld, midden niet getoond", "divided, middle not shown"),
        (CellFinding(judged: .some, spread: .disagreement), "verdeeld, midden niet getoond; sommige gaven een oordeel", "divided, middle not shown; some gave a judgement"),
        (CellFinding(judged: .most), "niet te tonen", "not to be shown"),
        (CellFinding(judged: nil), "te weinig oordelen om te tonen", "too few judgements to show"),
    ])
    func cells(_ cell: CellFinding, _ nl: String, _ en: String) {
        #expect(VoteWords.cell(cell, .nl) == nl)
        #expect(VoteWords.cell(cell, .en) == en)
    }

    @Test("Where the way of counting decides both orders stand there, else one")
    func method() {
        let at = place("werkgevers: de telwijze maakt hier uit.")
        #expect(at >= 0)
        #expect(lines[at + 1] == "    Geteld met Borda: eerst 4, dan 2, dan 1, 3 en 5 gelijk.")
        #expect(lines[at + 2] == "    Geteld met Schulze: eerst 2, dan 4, dan 3, dan 1, dan 5.")
        #expect(lines.contains("  burgers: eerst 2, dan 1 en 5 gelijk, dan 3, dan 4."))
        #expect(lines.count { $0.contains("Schulze") } == 1)
        #expect(place("In getallen: 60 voor punt 1, 80 voor punt 2") > 0 && lines.count { $0.contains("In getallen") } == 1)
    }

    @Test("The order of all has exact fractions, ties on one place, and the pooled order where its top differs")
    func overall() throws {
        let overall = try #require(VoteOutcome.sample.overall)
        #expect(
            VoteOverview.places(overall, .phase3, .nl) == [
                "1. punt 2, (H)erkenning voor de mental load: 17/24", "2. (gelijk) punt 1, Gesprekken tussen partners: 1/2",
                "2. (gelijk) punt 4, Handvatten voor werknemers en werkgevers: 1/2", "4. punt 5, Kennis over gevolgen van keuzes: 5/12",
                "5. punt 3, Omgangsvormen op de werkvloer: 3/8",
            ])
        #expect(lines.contains { $0.hasSuffix("staat een ander punt bovenaan: eerst 1, dan 2, dan 4, dan 5, dan 3.") })
        var plain = VoteOutcome.sample
        plain.overall?.pooled = nil
        plain.overall?.shares = nil
        let without = VoteOverview.lines(plain, .phase3, .nl)
        #expect(!without.contains { $0.contains("één hoop") || $0.contains("/") || $0.contains("breuk") })
        plain.overall = nil
        #expect(VoteOverview.lines(plain, .phase3, .nl).contains(VoteTexts.noOverall.nl))
        #expect(VoteWords.share(Fraction(numerator: 1, denominator: 1)) == "1")
    }

    @Test("How many ways of weighing keep an option first, the most first")
    func stability() {
        #expect(
            lines.contains(
                "  burgers: punt 2 blijft eerste bij 260 van de 286 weegwijzen, punt 1 bij 40, punt 5 bij 6; met de gewichten van de groep zelf: punt 2."
            ))
    }

    @Test("Nobody to tell of: no table, no order, but the reasons and the considerations")
    func nothing() {
        let none = VoteOutcome(groups: [
            GroupOutcome(room: "a", findings: nil, isEmpty: true), GroupOutcome(room: "b", findings: nil, isEmpty: false),
        ])
        for language in Language.allCases {
            let lines = VoteOverview.lines(none, .phase3, language)
            #expect(lines.count == 8 && lines.contains(VoteTexts.nothingToShow(language)), "\(lines)")
        }
    }

    @Test("One group alone shares nothing with nobody")
    func oneGroup() {
        var one = VoteOutcome.sample
        one.groups = [one.groups[0], one.groups[2]]
        one.shared = []
        one.opposed = []
        one.overall = nil
        let lines = VoteOverview.lines(one, .phase3, .nl)
        #expect(!lines.contains { $0.hasPrefix("Gedeeld") || $0.hasPrefix("Tegenover") })
    }

    @Test("An outcome of another size than the form is read without a trap")
    func sizes() {
        var odd = VoteOutcome.sample
        odd.groups[0].findings?.cells = [[CellFinding(judged: .most)]]
        odd.groups[0].findings?.stability?.first = [1]
        odd.groups[0].findings?.order.borda = [["niet-bestaand"], []]
        odd.overall?.shares = []
        #expect(VoteOverview.lines(odd, .phase3, .nl).count > 20)
        #expect(VoteOverview.lines(odd, BallotForm(options: [], criteria: []), .en).count > 5)
    }

    @Test("A line is a whole sentence, in the words that the heading promises: the surface breaks it, or nobody")
    func whole() {
        var people = People(Sample.voting())
        for seat in [Sample.leader, Sample.person(1)] { people.come(seat) }
        people.table.advance(times: 3)
        people.table.record([.voteRevealed(Sample.a, step: "weging", outcome: .sample)])
        people.tell()
        for var model in people.models.values {
            for language in Language.allCases {
                model.update(.language(language))
                #expect(VoteOverview.lines(model).map(\.text) == VoteOverview.lines(.sample, .phase3, language))
            }
        }
        #expect(lines.contains { $0.hasPrefix("  kansrijk: burgers ") && $0.contains("; werkgevers ") })
        let promised = ["naast elkaar", "verschillen", "delen", "elke groep", "allen samen"].compactMap { lines[0].firstRange(of: $0)?.lowerBound }
        #expect(promised == promised.sorted() && promised.count == 5, "\(lines[0])")
    }
}
