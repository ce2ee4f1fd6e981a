import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Lines

@Suite("One event is one line")
struct OneLineTests {
    private static let lead = Sample.leader
    private static let people = (1...5).map { Sample.person($0) }

    /// What people type at every moment of a session; what cannot be done then changes nothing.
    private static let typed: [[String]] = [
        ["tafel ja", "1 omdat dat zo is", "invullen 2 3", "hand", "oordeel 3 5 4 2 0", "stem ja", "idee Samen plannen"],
        ["voorstel 2 Een weekschema", "Wie dit leest", "Met het team", "Op scholen", "herken 1", "steun 1", "steunidee 1", "kaart", "apart"],
        ["zeg", "Eerste regel.", "", "* Tweede regel.", ".", "kern Toen dacht ik dat, want zo was het.", "klaar", "meta", "privé Een bericht"],
    ]
    private static let led = [
        "beurt volgende", "doorvraag 2 1", "citeer 1", "parkeer Iets voor later", "zetje 1", "samenvatting Dit hoorde ik", "eindemeta", "volgorde stil",
        "doorgeven werknemers thema Tijd voor elkaar", "klaar", "legvoor 1 30", "groep 1 nieuw Thuis", "deel ja", "pauze", "hervat", "verleng 5", "zeg Let op", "aftellen 60",
    ]

    private static func round(_ script: Script) -> LineTable {
        var all = LineTable(script)
        all.listens = true
        for seat in [lead] + people + [Sample.person(1, Sample.b), Sample.listener(Sample.a), Sample.observer] { all.come(seat) }
        for _ in 0..<80 where all.table.session.room(Sample.a).map(WhatNow.isAtEnd) == false {
            for (index, seat) in people.enumerated() {
                for line in typed[index % typed.count] { all.type(line, seat) }
                all.type("annuleer", seat)
            }
            for line in led { all.type(line, lead) }
            all.type("annuleer", lead)
            for line in typed[2] { all.type(line, people[0]) }
            all.type("annuleer", people[0])
            all.type("samen", lead)
            all.type("samen", lead)
            all.type("ja", lead)
        }
        return all
    }

    @Test("Over a whole session of every format nobody gets more than a line of anything that happens", arguments: [
        Sample.formats(), Sample.voting(), Sample.script(seats: 6),
    ])
    func rounds(_ script: Script) {
        let all = Self.round(script)
        #expect(all.table.session.room(Sample.a).map(WhatNow.isAtEnd) == true)
        var kinds: Set<String> = []
        for one in all.heard {
            kinds.insert(String("\(one.event)".prefix { $0 != "(" }))
            // A step keeps the paragraphs of the draaiboek: its heading, its text, its points.
            var most = 1
            if case .stepEntered(_, _, _, let step) = one.event {
                most = 2 + step.points.count + (step.form.map { $0.options.count + $0.criteria.count } ?? 0) + (step.prototype.map { 1 + $0.paragraphs.count } ?? 0)
            }
            #expect(one.lines.count <= most, "\(one.seat.name) \(one.event): \(one.lines)")
            for line in one.lines {
                #expect(line.hasPrefix("* ") || line.hasPrefix("| "), "\(line)")
                #expect(!line.contains("\n") && !line.contains("*  ") && !line.hasPrefix("|  "), "\(line)")
            }
        }
        #expect(kinds.isSuperset(of: ["said", "stepEntered", "phaseEntered", "turnGiven"]), "\(kinds)")
        if script.steps.contains(where: { $0.form != nil }) {
            #expect(kinds.isSuperset(of: ["voteClosed", "voteRevealed", "proposalAdded", "endorsementCounted"]), "\(kinds)")
        } else if script.steps.contains(where: { $0.kind == .card }) {
            #expect(kinds.isSuperset(of: ["releaseComposed", "releaseOffered", "responsesRevealed", "cardDrawn", "ideaAdded"]), "\(kinds)")
        }
    }

    @Test("Parts become sentences behind each other, and lose the dash of their list", arguments: [
        (["Kop", "Een."], "Kop. Een."), (["Kop:", "- Een", "- Twee."], "Kop: Een. Twee."), (["Wat?", "  Dit"], "Wat? Dit"),
        (["\"Zo.\"", "Dan"], "\"Zo.\" Dan"), (["", "Een", " "], "Een"), ([], ""),
    ])
    func joined(_ parts: [String], _ whole: String) { #expect(OneLine.joined(parts) == whole) }

    @Test("A person's line ends are a sign, and hide no mark at the end of a line")
    func flat() {
        #expect(OneLine.flat("Een.\n\n  Twee \nDrie") == "Een. / Twee / Drie")
        #expect(LineSession.tamed("einde *\nDe sessie is afgelopen.") == "einde • / De sessie is afgelopen.")
        #expect(OneLine.running("Een tekst\nover regels.\nEn meer.") == "Een tekst over regels. En meer.")
    }

    @Test("Lines of the report are for the verslag: nobody is read them aloud, and a person's own words stay", arguments: [
        ("Kijk breder (L2818-2828).", "Kijk breder."), ("Zo (L12, L14-20) is het", "Zo is het"), ("(Later) L12", "(Later) L12"),
    ])
    func sources(_ text: String, _ read: String) { #expect(Reading.withoutSources(text) == read) }

    @Test("The outcome of a weging stands in whole lines, without sources, and says what is withheld")
    func outcome() {
        var all = LineTable(Sample.voting())
        all.come(Self.lead)
        all.come(Self.people[0])
        all.table.advance(times: 3)
        all.table.record([.voteRevealed(Sample.a, step: "weging", outcome: .sample)])
        all.tell()
        let page = all.type("uitkomst", Self.people[0])
        #expect(page.count > 20 && page.allSatisfy { $0.hasPrefix("* ") && !$0.contains("(L") }, "\(page)")
        #expect(page.contains { $0.hasPrefix("*   werkgevers: de telwijze maakt hier uit. Geteld met Borda: ") && $0.contains("Geteld met Schulze: ") }, "\(page)")
        #expect(page.contains { $0.contains("verdeeld, midden niet getoond") } == VoteOverview.lines(.sample, .phase3, .nl).contains { $0.contains("midden niet") })
    }
}
