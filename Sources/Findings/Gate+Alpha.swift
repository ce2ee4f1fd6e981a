extension Gate {
    /// Krippendorff's alpha of a group in hundredths, rounded to tenths: 0 for 0 or less, 80 for 0.8 or more.
    func alpha(_ cells: [Grades], ballots: Int) -> Int? {
        guard ballots >= Thresholds.count else { return nil }
        let alpha = Krippendorff.alpha(cells) ?? 0
        return 10 * Int((min(max(alpha, 0), 0.8) * 10).rounded())
    }
}
