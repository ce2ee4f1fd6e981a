import Deliberation

extension Gate {
    /// Cells below which alpha says too much of each.
    private static let alphaCells = 12
    /// From here up alpha is one class.
    private static let alphaTop = 0.6

    /// Krippendorff's alpha of a group in hundredths, rounded to tenths: 0 for 0 or less, 60 for 0.6 or more.
    ///
    /// The two ends are open because an exact one would tell of everybody: 1 is that all who judged a cell gave the same.
    /// Where nobody differed from anybody in anything alpha is not defined; left out it would say just that, so it is 0:
    /// as soon as one of them does differ alpha comes to about 0 too, with nothing else that tells cells apart.
    ///
    /// Nil below T_COUNT ballots, below 12 cells, and where more than two thirds of the cells may have one and the same
    /// median: a few people in the cells that differ are then most of the number. All of this is told already, so nil
    /// tells nothing. Else each count of each cell keeps three values: two people in one of many cells make less
    /// than the step from one tenth to the next, and other cells can make up for it (AlphaGateTests).
    func alpha(_ cells: [Grades], told: [CellFinding], ballots: Int) -> Int? {
        guard ballots >= Thresholds.count, cells.count >= Self.alphaCells, told.count == cells.count else { return nil }
        let hidden = told.count { $0.lower == nil }
        for grade in Judgement.grades where 3 * (told.count { $0.lower == grade } + hidden) > 2 * told.count { return nil }
        let alpha = Krippendorff.alpha(cells) ?? 0
        return 10 * Int((min(max(alpha, 0), Self.alphaTop) * 10).rounded())
    }
}
