/// Schulze's method on margins (Schulze, A new monotonic, clone-independent, reversal symmetric, and
/// Condorcet-consistent single-winner election method, Social Choice and Welfare 36, 2011), without any tie-breaking.
///
/// A path is as strong as its smallest margin; a comes before b when its strongest path to b is stronger than that of b
/// to a. This relation is transitive (section 4.1 there).
enum Schulze {
    static func strengths(_ pairs: Pairwise) -> [[Int]] {
        let all = 0..<pairs.options
        // No path at all is 0: every step of a path is a pair that is won.
        var strength = all.map { a in all.map { b in max(0, pairs.margin(a, b)) } }
        for through in all {
            for a in all where a != through {
                for b in all where b != a && b != through {
                    strength[a][b] = max(strength[a][b], min(strength[a][through], strength[through][b]))
                }
            }
        }
        return strength
    }

    /// As groups of ties, the best first: those whom none of the options that are left comes before, again and again.
    ///
    /// Two options may both be before none of each other and yet not stand equal to a third; groups by who is still
    /// beaten are the same for every order in which options are numbered.
    static func order(_ pairs: Pairwise) -> [[Int]] {
        let strength = strengths(pairs)
        var left = Array(0..<pairs.options)
        var groups: [[Int]] = []
        while !left.isEmpty {
            let top = left.filter { a in !left.contains { b in strength[b][a] > strength[a][b] } }
            // Cannot be: the relation is transitive, so some option is always first.
            guard !top.isEmpty else { return groups + [left] }
            groups.append(top)
            left.removeAll(where: top.contains)
        }
        return groups
    }
}
