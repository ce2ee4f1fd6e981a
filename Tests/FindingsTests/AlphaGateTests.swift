import Deliberation
import TestSupport
import Testing

@testable import Findings

/// One number over all cells may not say of one cell what its own words do not: for every cell and grade there are votes with
/// the same words everywhere and the same alpha that give three counts.
@Suite("The gate over alpha")
struct AlphaGateTests {
    static let ballots = 10

    struct Votes {
        var cells: [Grades]
        var gate = CellGate(ballots: ballots)
        init(_ cells: [Grades]) { self.cells = cells }

        mutating func alpha() -> Int? {
            let told = cells.map { gate.finding($0) }
            return Gate().alpha(cells, told: told, ballots: ballots)
        }
    }

    /// Looks among votes with one cell changed at will, and then with other cells moved a little as well.
    static func complaint(_ cells: [Grades], using random: inout Chance) -> String? {
        var votes = Votes(cells)
        let told = cells.map { votes.gate.finding($0) }
        guard let alpha = Gate().alpha(cells, told: told, ballots: ballots) else { return nil }
        for index in cells.indices where told[index].judged != nil {
            var values = Array(repeating: Set<Int>(), count: 5)
            var others = cells
            for _ in 0..<400 {
                if values.allSatisfy({ $0.count >= 3 }) { break }
                for n in 7...10 {
                    CellGateTests.each(n) { counts in
                        if zip(counts, values).allSatisfy({ $1.contains($0) || $1.count >= 3 }) { return }
                        guard votes.gate.finding(Grades(counts)) == told[index] else { return }
                        var changed = others
                        changed[index] = Grades(counts)
                        guard Gate().alpha(changed, told: told, ballots: ballots) == alpha else { return }
                        for grade in 0..<5 { values[grade].insert(counts[grade]) }
                    }
                }
                // Twenty moves of one person in other cells, of those that change no word and not the alpha.
                for _ in 0..<20 {
                    let cell = random.below(cells.count)
                    var counts = others[cell].counts
                    let (from, to) = (random.below(5), random.below(5))
                    guard cell != index, counts[from] > 0 else { continue }
                    counts[from] -= 1
                    counts[to] += 1
                    guard votes.gate.finding(Grades(counts)) == told[cell] else { continue }
                    var moved = others
                    moved[cell] = Grades(counts)
                    if Gate().alpha(moved, told: told, ballots: ballots) == alpha { others = moved }
                }
            }
            if let grade = values.firstIndex(where: { $0.count < 3 }) {
                return "\(cells.map(\.counts)): alpha \(alpha), cell \(index) \(told[index]), grade \(grade + 1) \(values[grade].sorted())"
            }
        }
        return nil
    }

    @Test("groups of one mind, as even as may be told: alpha leaves each count of each cell three values", arguments: [12, 20])
    func oneMind(_ count: Int) {
        var random = Chance(seed: UInt64(count))
        for same in CellGateTests.isNightly ? [0, 1, 2, 3, 4] : [3] {
            for _ in 0..<(CellGateTests.isNightly ? 4 : 1) {
                let cells = (0..<count).map { index in
                    var counts = [0, 0, 0, 0, 0]
                    counts[index < 2 * count / 3 ? same : (same + 1 + random.below(4)) % 5] = Self.ballots
                    return Grades(counts)
                }
                var votes = Votes(cells)
                #expect(votes.alpha() == 60)
                if let complaint = Self.complaint(cells, using: &random) { Issue.record("\(complaint)") }
            }
        }
    }

    @Test("groups that agree as much as their words allow: the same", arguments: [12, 20])
    func mixed(_ count: Int) {
        var random = Chance(seed: UInt64(count))
        for shape in [[3, 7], [2, 8], [4, 6]] {
            let cells = (0..<count).map { index in
                var counts = [0, 0, 0, 0, 0]
                let centre = random.below(4)
                counts[centre] = shape[index % 2]
                counts[centre + 1] = shape[1 - index % 2]
                return Grades(counts)
            }
            if let complaint = Self.complaint(cells, using: &random) { Issue.record("\(complaint)") }
        }
    }

    @Test("groups of every kind: the same", arguments: 0..<(CellGateTests.isNightly ? 16 : 4))
    func every(_ seed: Int) {
        var random = Chance(seed: UInt64(seed) + 77)
        let spread = seed % 4
        let cells = (0..<(seed % 2 == 0 ? 12 : 20)).map { _ in
            let centre = random.below(5)
            return Grades((0..<(8 + random.below(3))).compactMap { _ in
                Judgement(rawValue: min(5, max(1, centre + 1 + random.below(2 * spread + 1) - spread)))
            })
        }
        if let complaint = Self.complaint(cells, using: &random) { Issue.record("seed \(seed) \(complaint)") }
    }

    @Test("few ballots, few cells or one median: none; the ends are open")
    func ends() {
        func alpha(_ cells: [Grades]) -> Int? {
            var votes = Votes(cells)
            return votes.alpha()
        }
        let strong = Grades([0, 0, 0, 10, 0])
        let weak = Grades([10, 0, 0, 0, 0])
        #expect(alpha(Array(repeating: strong, count: 20)) == nil)
        #expect(alpha(Array(repeating: strong, count: 14) + Array(repeating: weak, count: 6)) == nil)
        #expect(alpha(Array(repeating: strong, count: 13) + Array(repeating: weak, count: 7)) == 60)
        #expect(alpha(Array(repeating: strong, count: 6) + Array(repeating: weak, count: 5)) == nil)
        let split = [Grades([4, 0, 2, 0, 4]), Grades([4, 0, 1, 0, 5]), Grades([5, 0, 1, 0, 4])]
        #expect(alpha((0..<18).map { split[$0 % 3] }) == nil || alpha((0..<18).map { split[$0 % 3] }) == 0)
        let told = (0..<20).map { CellFinding(judged: .most, lower: $0 % 2 == 0 ? .hardly : .strongly, upper: .strongly) }
        #expect(Gate().alpha(Array(repeating: strong, count: 20), told: told, ballots: 10) == 0)
        #expect(Gate().alpha(Array(repeating: strong, count: 20), told: told, ballots: 9) == nil)
    }
}
