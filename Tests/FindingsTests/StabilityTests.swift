import Deliberation
import TestSupport
import Testing

@testable import Findings

@Suite("First under how many divisions of points")
struct StabilityTests {
    @Test("286 divisions of ten over four, each once, each of ten")
    func divisions() {
        let all = Simplex.divisions(of: 10, over: 4)
        #expect(all.count == 286)
        #expect(Set(all).count == 286)
        #expect(all.allSatisfy { $0.reduce(0, +) == 10 && $0.count == 4 })
        #expect(Simplex.divisions(of: 10, over: 1) == [[10]])
        #expect(Simplex.divisions(of: 10, over: 5).count == 1001)
        #expect(Simplex.divisions(of: 10, over: 0).isEmpty)
    }

    static func cells(_ rows: [[(Int, Int)?]]) -> [[CellFinding]] {
        rows.map { row in
            row.map { cell in
                CellFinding(judged: .most, lower: cell.flatMap { Judgement(rawValue: $0.0) }, upper: cell.flatMap { Judgement(rawValue: $0.1) })
            }
        }
    }

    static func form(_ options: Int, _ criteria: Int) -> BallotForm {
        var form = BallotForm.phase3
        form.options = Array(form.options.prefix(options))
        form.criteria = Array(form.criteria.prefix(criteria))
        return form
    }

    @Test("two criteria: the one wins with 6 points and more, the other with 4 and fewer, shared at 5")
    func two() throws {
        let cells = Self.cells([[(5, 5), (1, 2)], [(2, 1), (5, 5)]])
        let found = try #require(Weighing.stability(Self.form(2, 2), cells, []))
        #expect(found == Stability(of: 11, first: [6, 6], alone: [5, 5], own: nil))
    }

    @Test("an upper median counts as much as a lower one")
    func half() throws {
        let found = try #require(Weighing.stability(Self.form(2, 2), Self.cells([[(3, 4), (3, 3)], [(3, 3), (3, 3)]]), []))
        #expect(found.first == [11, 1])
        #expect(found.alone == [10, 0])
    }

    @Test("a cell without medians: nothing")
    func hidden() { #expect(Weighing.stability(Self.form(2, 2), Self.cells([[(3, 4), nil], [(3, 3), (3, 3)]]), []) == nil) }

    @Test("under a group's own points from seven who gave them, unless they would say that all or nobody gave to a criterion")
    func own() throws {
        let form = Self.form(2, 2)
        let even = Self.cells([[(5, 5), (1, 1)], [(1, 1), (5, 5)]])
        let points: [CriterionID: Int] = [form.criteria[0].id: 6, form.criteria[1].id: 4]
        func own(_ cells: [[CellFinding]], _ weights: [[CriterionID: Int]]) -> [OptionID]? { Weighing.stability(form, cells, weights)?.own }
        #expect(own(even, Array(repeating: points, count: 7)) == [form.options[0].id])
        #expect(own(even, Array(repeating: points, count: 6)) == nil)
        #expect(own(even, Array(repeating: points, count: 6) + [[form.criteria[0].id: 99]]) == nil)
        // First only where the first criterion has 9 points or 10: 9 a and 1 b for the one, 8 and 1 for the other.
        let edge = Self.cells([[(3, 3), (1, 1)], [(2, 3), (4, 4)]])
        let found = try #require(Weighing.stability(form, edge, []))
        #expect(found.alone[0] == 2)
        let most: [CriterionID: Int] = [form.criteria[0].id: 9, form.criteria[1].id: 1]
        #expect(own(edge, Array(repeating: most, count: 9)) == nil)
        #expect(own(edge, Array(repeating: points, count: 9)) == [form.options[1].id])
        // The same option first under every division: the points of the group tell nothing.
        let plain = Self.cells([[(5, 5), (5, 5)], [(1, 1), (1, 1)]])
        #expect(own(plain, Array(repeating: most, count: 7)) == [form.options[0].id])
    }
}
