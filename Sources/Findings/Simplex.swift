/// Every way to divide points over criteria: 286 for 10 points over 4.
enum Simplex {
    static func divisions(of points: Int, over parts: Int) -> [[Int]] {
        guard parts > 0, points >= 0 else { return [] }
        guard parts > 1 else { return [[points]] }
        return (0...points).flatMap { first in divisions(of: points - first, over: parts - 1).map { [first] + $0 } }
    }

    /// Which options come first under these weights: all that share the highest sum of weight times score.
    static func first(_ weights: [Int], _ scores: [[Int]]) -> [Int] {
        let sums = scores.map { zip($0, weights).reduce(0) { $0 + $1.0 * $1.1 } }
        let top = sums.max()
        return sums.indices.filter { sums[$0] == top }
    }
}
