import Deliberation
import TestSupport
import Testing

@testable import Findings

@Suite("All groups together")
struct OverallTests {
    static let told: [(String, Int)] = [("1 2 3 4 5", 6), ("2 1 3 5 4", 4), ("5 3 4 1 2", 3)]

    static func overall(_ groups: [[(String, Int)]]) -> VoteOutcome {
        Weighing.outcome(of: .phase3, groups: groups.enumerated().map { WeighingTests.group(RoomID(rawValue: "r\($0.offset)"), $0.element) })
    }

    @Test("a large group weighs no more than a small one; shares are exact; the heap stands beside where its top differs")
    func equalWeight() throws {
        // 13 of the first kind, and 39 of the same turned round over 1 and 2.
        let turned = Self.told.map { ($0.0.map { $0 == "1" ? "2" : $0 == "2" ? "1" : String($0) }.joined(), 3 * $0.1) }
        let found = try #require(Self.overall([Self.told, Self.told, turned]).overall)
        #expect(found.included == ["r0", "r1", "r2"])
        #expect(found.leftOut.isEmpty)
        #expect(WeighingTests.numbers(found.order) == [[1], [2], [3], [5], [4]])
        #expect(found.shares == [
            Fraction(numerator: 78 + 78 + 68, denominator: 312), Fraction(numerator: 68 + 68 + 78, denominator: 312),
            Fraction(numerator: 58, denominator: 104), Fraction(numerator: 24, denominator: 104), Fraction(numerator: 32, denominator: 104),
        ].map { Self.lowest($0) })
        #expect(WeighingTests.numbers(try #require(found.pooled)) == [[2], [1], [3], [5], [4]])
    }

    @Test("one group: no overall; a group that is not told of is named as left out, and counts for nothing")
    func leftOut() throws {
        #expect(Self.overall([Self.told]).overall == nil)
        #expect(Self.overall([Self.told, [("5", 3)]]).overall == nil)
        let with = try #require(Self.overall([Self.told, Self.told, [("5", 6)]]).overall)
        #expect(with.leftOut == ["r2"])
        #expect(with.order == Self.overall([Self.told, Self.told]).overall?.order)
        #expect(with.pooled == nil)
    }

    @Test("a group whose points are not told is in, without shares, while it does not turn the others round")
    func small() throws {
        let found = try #require(Self.overall([Self.told, [("1 2 3 5 4", 8)]]).overall)
        #expect(found.included == ["r0", "r1"])
        #expect(found.shares == nil && found.pooled == nil)
        // Against it stands 54 of 104 for 1 over 4, which seven could only turn together.
        let apart = Self.overall([Self.told, Self.told, [("4 5 3 2 1", 8)]])
        #expect(apart.overall?.leftOut == ["r2"])
        #expect(apart.overall?.shares != nil)
        #expect(Self.overall([Self.told, [("4 5 3 2 1", 8)]]).overall == nil)
    }

    /// A group without points and one with: what the overall order adds, over every vote of the first that has the same order.
    @Test("two options: the overall order leaves three counts of a group whose points are not told, two to one of it", arguments: 7...9)
    func nothingMore(_ ballots: Int) {
        for points in 13...27 where points != 20 {
            let big = Overall.Part(room: "big", points: [40 + points - 20, 40 - points + 20], most: 80, isTold: true, isAlike: true, isNear: false)
            var seen: [String: [[UInt64]]] = [:]
            for first in 0...ballots {
                for second in 0...(ballots - first) {
                    let tied = ballots - first - second
                    let part = Overall.Part(
                        room: "small", points: [2 * first + tied, 2 * second + tied], most: 2 * ballots, isTold: false, isAlike: true, isNear: false)
                    var form = BallotForm.phase3
                    form.options = Array(form.options.prefix(2))
                    let found = Overall.outcome(of: form, rooms: ["big", "small"], parts: [big, part])
                    let said = "\(Pairwise.order(by: part.points)) \(String(describing: found))"
                    for (reader, gave) in [(0, true), (1, first > 0), (2, second > 0), (3, tied > 0)] where gave {
                        for (number, count) in [first, second, tied].enumerated() {
                            seen[said, default: Array(repeating: [0, 0, 0], count: 4)][reader][number] |= 1 << count
                        }
                    }
                }
            }
            for (said, left) in seen {
                for (reader, values) in left.enumerated() where values != [0, 0, 0] {
                    let enough = reader == 0 ? 3 : 2
                    #expect(values.allSatisfy { $0.nonzeroBitCount >= enough }, "\(points) \(said) reader \(reader)")
                }
            }
        }
    }

    /// Every vote of a small group beside larger ones whose points are told, near to each other and far apart.
    @Test("three options: the overall order leaves as much", .enabled(if: CellGateTests.isNightly), arguments: [7, 8, 9, 10])
    func threeOptions(_ ballots: Int) {
        struct Key: Hashable {
            var points: [Int]
            var borda: [[Int]]
            var schulze: [[Int]]
            var isTold: Bool
            var isNear: Bool

            init(_ pairs: Pairwise) {
                (points, borda, schulze) = (Borda.points(pairs), Borda.order(pairs), Schulze.order(pairs))
                isTold = Gate().points(points, pairs, borda: borda, schulze: schulze) != nil
                isNear = !isTold && Gate().mayTellPoints(pairs, borda: borda, schulze: schulze)
            }
        }
        var form = BallotForm.phase3
        form.options = Array(form.options.prefix(3))
        let all = OrderGateTests.left(3, ballots) { Key($0) }
            .filter { !$0.key.isTold && (ballots > 8 || $0.key.borda == $0.key.schulze) }
        var included = 0
        for apart in 0..<16 {
            for middle in [0, 1, apart] where apart > 0 {
                let points = [80 + 3 * apart, 80 + middle, 80 - 3 * apart - middle]
                let big = Overall.Part(room: "big", points: points, most: 160, isTold: true, isAlike: true, isNear: false)
                var seen: [String: OrderGateTests.Left] = [:]
                for (key, left) in all {
                    let part = Overall.Part(
                        room: "small", points: key.points, most: 4 * ballots, isTold: false,
                        isAlike: key.borda == key.schulze, isNear: key.isNear)
                    let found = Overall.outcome(of: form, rooms: ["big", "small"], parts: [big, part])
                    if found != nil { included += 1 }
                    let said = "\(key.borda) \(key.schulze) \(String(describing: found?.order))"
                    if seen[said] == nil { seen[said] = left } else { seen[said]?.add(left) }
                }
                for (said, left) in seen {
                    if let complaint = left.complaint(of: ballots) { Issue.record("\(points), \(said): \(complaint)") }
                }
            }
        }
        #expect(included > 0)
    }

    @Test("numbers that grow too large are told by nothing, and trap nothing")
    func large() {
        let primes = [10_000_019, 10_000_079, 10_000_103, 10_000_121, 10_000_139, 10_000_141]
        let groups = primes.map { (points: [$0, $0 + 2], most: 2 * $0 + 2) }
        #expect(EqualWeight(groups) == nil)
        #expect(EqualWeight(Array(groups.prefix(2)))?.shares != nil)
        #expect(EqualWeight([]) == nil)
        #expect(EqualWeight([(points: [0, 0], most: 0)]) == nil)
    }

    static func lowest(_ fraction: Fraction) -> Fraction {
        var (a, b) = (fraction.numerator, fraction.denominator)
        while b != 0 { (a, b) = (b, a % b) }
        return Fraction(numerator: fraction.numerator / a, denominator: fraction.denominator / a)
    }
}
