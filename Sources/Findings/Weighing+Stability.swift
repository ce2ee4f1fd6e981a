import Deliberation

extension Weighing {
    /// Over every division of 10 points over the criteria: which options come first by the sum of weight times lower
    /// plus upper median. Nil where the medians of a cell are not told. Made of what is told, so it tells nothing more.
    ///
    /// `own` is another matter: it comes of the points that people gave (T_WORD of them at least), and says that their
    /// sum lies among the divisions with this first place. It is told only where these leave enough: for each criterion
    /// there is one among them that gives it 1 to 7 points of the 10. Of T_WORD persons with 10 points each, 7 x 7 = 49
    /// points may then come of five, six or seven; so nobody learns that all gave points to a criterion, or that none did.
    /// Where it is left out fewer than T_WORD may have given points, so that tells nothing.
    static func stability(_ form: BallotForm, _ cells: [[CellFinding]], _ weights: [[CriterionID: Int]]) -> Stability? {
        var scores: [[Int]] = []
        for row in cells {
            let sums = row.compactMap { cell in cell.lower.flatMap { lower in cell.upper.map { lower.rawValue + $0.rawValue } } }
            guard sums.count == row.count else { return nil }
            scores.append(sums)
        }
        let divisions = Simplex.divisions(of: BallotForm.weightPoints, over: form.criteria.count)
        guard !divisions.isEmpty, !scores.isEmpty else { return nil }
        let firsts = divisions.map { Simplex.first($0, scores) }
        func count(_ option: Int, _ isCounted: ([Int]) -> Bool) -> Int { firsts.count { $0.contains(option) && isCounted($0) } }
        return Stability(
            of: divisions.count, first: scores.indices.map { count($0) { _ in true } },
            alone: scores.indices.map { count($0) { $0.count == 1 } },
            own: own(form, scores, weights, Array(zip(divisions, firsts))))
    }

    private static func own(
        _ form: BallotForm, _ scores: [[Int]], _ weights: [[CriterionID: Int]], _ divisions: [([Int], [Int])]
    ) -> [OptionID]? {
        let whole = weights.filter { given in
            given.values.allSatisfy { (0...BallotForm.weightPoints).contains($0) }
                && given.values.reduce(0, +) == BallotForm.weightPoints
        }
        guard whole.count >= Thresholds.word else { return nil }
        let sums = form.criteria.map { criterion in whole.reduce(0) { $0 + ($1[criterion.id] ?? 0) } }
        let first = Simplex.first(sums, scores)
        let alike = divisions.filter { $0.1 == first }.map(\.0)
        let isSafe = alike.count == divisions.count || sums.indices.allSatisfy { criterion in
            alike.contains { (1...Thresholds.word).contains($0[criterion]) }
        }
        return isSafe ? first.map { form.options[$0].id } : nil
    }
}
