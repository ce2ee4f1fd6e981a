/// Tournament Borda in whole numbers: for each pair and voter 2 for a win and 1 for a tie, so a half never comes up
/// (twice the usual score, with the mean of the places that tied options take together).
enum Borda {
    static func points(_ pairs: Pairwise) -> [Int] {
        (0..<pairs.options).map { a in
            (0..<pairs.options).reduce(0) { sum, b in
                a == b ? sum : sum + pairs.ballots + pairs.margin(a, b)
            }
        }
    }

    /// What an option has that every ballot puts alone in front.
    static func most(_ pairs: Pairwise) -> Int { 2 * pairs.ballots * max(0, pairs.options - 1) }

    static func order(_ pairs: Pairwise) -> [[Int]] { Pairwise.order(by: points(pairs)) }
}
