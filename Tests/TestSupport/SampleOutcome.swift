package import Deliberation

extension VoteOutcome {
    /// An outcome of four groups, of which one is too small and one voted without figures; made up, and not computed.
    package static let sample: VoteOutcome = {
        func row(_ cells: CellFinding...) -> [CellFinding] { cells }
        let strong = CellFinding(judged: .most, lower: .strongly, upper: .strongly, spread: .agreement)
        let split = CellFinding(judged: .most, lower: .hardly, upper: .strongly, spread: .disagreement)
        let mixed = CellFinding(judged: .many, lower: .somewhat, upper: .somewhat, spread: .mixed)
        let bare = CellFinding(judged: .most, lower: .somewhat, upper: .strongly)
        let hidden = CellFinding(judged: .most)
        let few = CellFinding(judged: nil)
        let citizens = GroupFindings(
            ballots: 12,
            cells: [
                row(strong, split, mixed, bare), row(strong, strong, strong, strong), row(mixed, mixed, split, few),
                row(split, split, split, split), row(bare, hidden, mixed, strong),
            ],
            order: OrderFinding(
                borda: [["mental-load"], ["partners", "kennis"], ["omgang"], ["handvatten"]], points: [60, 80, 40, 20, 60],
                schulze: [["mental-load"], ["partners"], ["kennis"], ["omgang"], ["handvatten"]], methodDecides: false),
            stability: Stability(of: 286, first: [40, 260, 0, 0, 6], alone: [20, 240, 0, 0, 0], own: ["mental-load"]), alpha: 40)
        let employers = GroupFindings(
            ballots: nil,
            cells: Array(repeating: row(mixed, bare, strong, hidden), count: 5),
            order: OrderFinding(
                borda: [["handvatten"], ["mental-load"], ["omgang", "partners", "kennis"]], points: nil,
                schulze: [["mental-load"], ["handvatten"], ["omgang"], ["partners"], ["kennis"]], methodDecides: true))
        return VoteOutcome(
            groups: [
                GroupOutcome(room: "burgers", findings: citizens, isEmpty: false),
                GroupOutcome(room: "werkgevers", findings: employers, isEmpty: false),
                GroupOutcome(room: "experts", findings: nil, isEmpty: false),
                GroupOutcome(room: "ministerie", findings: nil, isEmpty: true),
            ],
            shared: ["mental-load"], opposed: [Opposition(option: "handvatten", first: ["werkgevers"], last: ["burgers"])],
            overall: OverallOutcome(
                included: ["burgers", "werkgevers"], leftOut: ["experts", "ministerie"],
                order: [["mental-load"], ["handvatten", "partners"], ["kennis"], ["omgang"]],
                shares: [
                    Fraction(numerator: 1, denominator: 2), Fraction(numerator: 17, denominator: 24), Fraction(numerator: 3, denominator: 8),
                    Fraction(numerator: 1, denominator: 2), Fraction(numerator: 5, denominator: 12),
                ],
                pooled: [["partners"], ["mental-load"], ["handvatten"], ["kennis"], ["omgang"]]))
    }()
}
