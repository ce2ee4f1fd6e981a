import Deliberation
import Testing

@testable import Findings

/// What the two orders and the points of a group tell, against every vote that there can be: every number of ballots for
/// each weak order of two options, or three.
@Suite("The gate over orders and points")
struct OrderGateTests {
    @Test("two options: three counts are left of each number, two to one of the group", arguments: 7...14)
    func two(_ ballots: Int) { check(2, ballots) }

    @Test("three options: the same", arguments: CellGateTests.isNightly ? [7, 8, 9, 10] : [7])
    func three(_ ballots: Int) { check(3, ballots) }

    private func check(_ options: Int, _ ballots: Int) {
        let seen = Self.left(options, ballots) { Said($0) }
        for (said, left) in seen {
            if let complaint = left.complaint(of: ballots) { Issue.record("\(ballots) ballots, \(said), \(complaint)") }
        }
        let told = seen.keys.count { $0.points != nil }
        #expect(ballots < 10 ? told == 0 : told > 0)
    }

    /// Every vote of so many ballots, by what is said of it.
    static func left<Key: Hashable>(_ options: Int, _ ballots: Int, by key: (Pairwise) -> Key) -> [Key: Left] {
        let orders = weakOrders(options)
        let features = features(options, orders)
        var seen: [Key: Left] = [:]
        each(orders.count, ballots) { counts in
            let values = features.map { feature in zip(counts, feature).reduce(0) { $0 + ($1.1 ? $1.0 : 0) } }
            var before = Array(repeating: Array(repeating: 0, count: options), count: options)
            var index = 0
            for a in 0..<options { for b in 0..<options where a != b { before[a][b] = values[index]; index += 1 } }
            seen[key(Pairwise(before: before, ballots: ballots)), default: Left(readers: orders.count + 1, numbers: features.count)]
                .add(counts, values)
        }
        return seen
    }

    /// The values that each number can have, as bits, for who gave one of the orders (and knows it), and last for who did not vote.
    struct Left {
        private var values: [[UInt64]]

        init(readers: Int, numbers: Int) { values = Array(repeating: Array(repeating: 0, count: numbers), count: readers) }

        mutating func add(_ counts: [Int], _ numbers: [Int]) {
            for reader in values.indices where reader == counts.count || counts[reader] > 0 {
                for (index, value) in numbers.enumerated() { values[reader][index] |= 1 << value }
            }
        }

        mutating func add(_ other: Left) {
            for reader in values.indices { for index in values[reader].indices { values[reader][index] |= other.values[reader][index] } }
        }

        /// Where fewer than three values are left, or two to who voted, or only that it was everybody.
        func complaint(of ballots: Int) -> String? {
            for (reader, numbers) in values.enumerated() where numbers.contains(where: { $0 != 0 }) {
                let enough = reader == values.count - 1 ? 3 : 2
                if let index = numbers.firstIndex(where: { $0.nonzeroBitCount < enough || $0 == 1 << ballots }) {
                    return "reader \(reader), number \(index): \(String(numbers[index], radix: 2))"
                }
            }
            return nil
        }
    }

    struct Said: Hashable {
        var borda: [[Int]]
        var schulze: [[Int]]
        var points: [Int]?

        init(_ pairs: Pairwise) {
            let (borda, schulze) = (Borda.order(pairs), Schulze.order(pairs))
            let isTold = Gate().tellsOrders(pairs, borda: borda, schulze: schulze)
            self.borda = isTold ? borda : []
            self.schulze = isTold ? schulze : []
            points = Gate().points(Borda.points(pairs), pairs, borda: borda, schulze: schulze)
        }
    }

    /// As places by option, from 0.
    static func weakOrders(_ options: Int) -> [[Int]] {
        var all: [[Int]] = [[]]
        for _ in 0..<options { all = all.flatMap { order in (0..<options).map { order + [$0] } } }
        return all.filter { Set($0) == Set(0...($0.max() ?? 0)) }
    }

    /// Which orders count: for each pair a before b, then each pair tied, then each option first, alone first, last, alone last.
    static func features(_ options: Int, _ orders: [[Int]]) -> [[Bool]] {
        let all = 0..<options
        var features: [[Bool]] = []
        for a in all { for b in all where a != b { features.append(orders.map { $0[a] < $0[b] }) } }
        for a in all { for b in all where a < b { features.append(orders.map { $0[a] == $0[b] }) } }
        for a in all {
            features.append(orders.map { $0[a] == $0.min() })
            features.append(orders.map { order in all.allSatisfy { $0 == a || order[a] < order[$0] } })
            features.append(orders.map { $0[a] == $0.max() })
            features.append(orders.map { order in all.allSatisfy { $0 == a || order[a] > order[$0] } })
        }
        return features
    }

    static func each(_ kinds: Int, _ total: Int, _ body: ([Int]) -> Void) {
        var counts = Array(repeating: 0, count: kinds)
        func fill(_ kind: Int, _ left: Int) {
            if kind == kinds - 1 {
                counts[kind] = left
                return body(counts)
            }
            for count in 0...left {
                counts[kind] = count
                fill(kind + 1, left - count)
            }
        }
        fill(0, total)
    }
}
