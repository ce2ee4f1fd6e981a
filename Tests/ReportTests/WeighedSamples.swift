import Deliberation
import Findings
import TestSupport
import Testing

/// Sessions that weigh, for the snapshots.
enum WeighedSamples {
    static let four: [(RoomID, String, Int)] = [
        ("burgers", "Burgers", 12), ("werkgevers", "Werkgevers en leidinggevenden", 10), ("experts", "Experts", 8), ("ministerie", "Ministerie", 4),
    ]

    /// Two groups with figures, one with words alone, one withheld; proposals; an alarm.
    static func full() -> WeighedTable {
        var random = Chance(seed: 7)
        var table = WeighedTable(.phase3, rooms: four, rehearsal: true)
        table.close([12, 10, 8, 4])
        let shown: [Outcomes.Shown] = [.figures, .figures, .words, .withheld]
        var outcome = Outcomes.random(.phase3, zip(four.map(\.0), shown).map { ($0, $1) }, using: &random)
        outcome.groups[0].findings?.ballots = 12
        outcome.groups[1].findings?.ballots = 10
        outcome.groups[0].findings?.order = OrderFinding(
            borda: [["kennis"], ["partners", "omgang"], ["mental-load"], ["handvatten"]], points: [50, 40, 50, 36, 64],
            schulze: [["partners"], ["kennis"], ["omgang", "mental-load"], ["handvatten"]], methodDecides: true)
        outcome.overall?.pooled = [["partners"], ["kennis"], ["omgang"], ["mental-load", "handvatten"]]
        table.reveal(outcome)
        table.apply(.voteAlarmRaised("burgers", step: "weging", count: 1))
        propose(&table)
        table.apply(.ended)
        return table
    }

    static func propose(_ table: inout WeighedTable) {
        table.propose(
            1, "burgers", "partners",
            ProposalText(what: "Een *gesprekskaart* bij de geboorteaangifte", firstStep: "De gemeente, zei Naamburgers3", with: "Het consultatiebureau", already: "De kraamzorg vraagt ernaar"),
            endorsed: 7)
        table.propose(
            1, "experts", "partners",
            ProposalText(what: "Een *gesprekskaart* bij de geboorteaangifte", firstStep: "De gemeente, zei Naamburgers3", with: "Het consultatiebureau", already: "De kraamzorg vraagt ernaar"),
            from: Proposal.Origin(room: "burgers", id: 1), endorsed: 4)
        table.propose(2, "burgers", "partners", ProposalText(what: "Allebei evenveel verlof"), endorsed: 9)
        table.propose(1, "ministerie", "kennis", ProposalText(what: "Een rekenhulp: <script>alert(1)</script> | 1 + 1"))
        table.propose(2, "ministerie", "kennis", ProposalText(what: "—"))
    }

    /// Words alone: no group reaches T_COUNT.
    static func few() -> WeighedTable {
        var random = Chance(seed: 3)
        var table = WeighedTable(.phase3, rooms: [("burgers", "Burgers", 9), ("experts", "Experts", 8)])
        table.close([9, 8])
        var outcome = Outcomes.random(.phase3, [("burgers", .words), ("experts", .words)], using: &random)
        outcome.overall?.shares = nil
        outcome.shared = []
        outcome.opposed = []
        table.reveal(outcome)
        table.apply(.ended)
        return table
    }

    /// Nothing may be told.
    static func withheld() -> WeighedTable {
        var random = Chance(seed: 3)
        var table = WeighedTable(.phase3, rooms: [("burgers", "Burgers", 5), ("experts", "Experts", 3), ("ministerie", "Ministerie", 0)])
        table.close([5, 3, 0])
        table.reveal(Outcomes.random(.phase3, [("burgers", .withheld), ("experts", .withheld), ("ministerie", .nobody)], using: &random))
        table.apply(.ended)
        return table
    }

    static func findings(_ table: WeighedTable, boxes: [RoomID: [StepID: [Ballot]]] = [:]) throws -> SessionFindings {
        try #require(SessionFindings.make(events: table.log, answers: [:], boxes: boxes))
    }

    static func vote(_ table: WeighedTable, boxes: [RoomID: [StepID: [Ballot]]] = [:]) throws -> VoteFindings {
        try #require(try findings(table, boxes: boxes).steps.first { $0.vote != nil }?.vote)
    }
}
