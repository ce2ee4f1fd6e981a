/// What may be told of one closed question over all who responded (an evaluation, a first reaction): its lower and upper
/// median among those who chose. Of a question with five options `CellGate` tells more.
///
/// **Who reads.** A reader knows how many responded in all, not how many of them passed this question. He then knows every
/// distribution over the options, by T_WORD or more who chose, of which the same two medians would be told.
///
/// **What is safe.** That set leaves of each option, and of those who passed, three counts or more, one of them T_CELL or
/// more, and no option is known to be everyone's (T_CELL). Where it does not, nothing is told, as where fewer than T_WORD
/// chose; that is always safe, for any distribution of 0 to 6 choices may stand behind it.
struct ScaleGate {
    let responses: Int
    /// 2 to 7.
    let options: Int

    /// Indices of the options; `chosen`: by option how often.
    func medians(_ chosen: [Int]) -> (lower: Int, upper: Int)? {
        let total = chosen.reduce(0, +)
        guard chosen.count == options, total >= Thresholds.word, total <= responses,
            let lower = place(Median.lowerPlace(total), in: chosen), let upper = place(Median.upperPlace(total), in: chosen)
        else { return nil }
        return isSafe(lower, upper) ? (lower, upper) : nil
    }

    private func place(_ place: Int, in chosen: [Int]) -> Int? {
        var passed = 0
        for (index, count) in chosen.enumerated() {
            passed += count
            if passed >= place { return index }
        }
        return nil
    }

    private func isSafe(_ lower: Int, _ upper: Int) -> Bool {
        var counts = Array(repeating: Set<Int>(), count: options)
        var passed: Set<Int> = []
        var isSomeonesElse = Array(repeating: false, count: options)
        guard responses >= Thresholds.word else { return false }
        for total in Thresholds.word...responses where lower == upper || total % 2 == 0 {
            passed.insert(responses - total)
            for option in 0..<options {
                let range = possible(option, lower, upper, total)
                counts[option].formUnion(range)
                if range.lowerBound < total { isSomeonesElse[option] = true }
            }
        }
        return passed.count >= Thresholds.cell && (passed.max() ?? 0) >= Thresholds.cell && isSomeonesElse.allSatisfy(\.self)
            && counts.allSatisfy { $0.count >= Thresholds.cell && ($0.max() ?? 0) >= Thresholds.cell }
    }

    /// How often an option may have been chosen, by these medians of so many.
    private func possible(_ option: Int, _ lower: Int, _ upper: Int, _ total: Int) -> ClosedRange<Int> {
        let before = Median.lowerPlace(total) - 1
        let after = total - Median.upperPlace(total)
        if option < lower { return 0...before }
        if option > upper { return 0...after }
        if lower == upper {
            // What lies before it and after it, where there is anything.
            let most = (lower > 0 ? before : 0) + (upper < options - 1 ? after : 0)
            return (total - most)...total
        }
        // An even number, half of it up to the lower one and half from the upper one on; nothing between them.
        if option == lower { return (lower > 0 ? 1 : total / 2)...(total / 2) }
        if option == upper { return (upper < options - 1 ? 1 : total / 2)...(total / 2) }
        return 0...0
    }
}
