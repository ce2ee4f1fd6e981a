import Deliberation
import TestSupport
import Testing

@testable import Findings

/// Showing nothing is not protection, it is failure: what four groups of ten get to see, when people agree about as much as
/// people do.
@Suite("What four groups of ten are told")
struct FourGroupsOfTenTests {
    @Test("most cells, every order, and nearly always an overall order")
    func four() {
        var random = Chance(seed: 40)
        var told: [String: Int] = [:]
        let rounds = 60
        for _ in 0..<rounds {
            let outcome = Weighing.outcome(of: .phase3, groups: (0..<4).map { Self.group(RoomID(rawValue: "g\($0)"), 10, using: &random) })
            #expect(outcome.groups.allSatisfy { $0.findings != nil })
            for found in outcome.groups.compactMap(\.findings) {
                told["cells", default: 0] += found.cells.flatMap(\.self).count
                told["medians", default: 0] += found.cells.flatMap(\.self).count { $0.lower != nil }
                told["spread", default: 0] += found.cells.flatMap(\.self).count { $0.spread != nil }
                told["groups", default: 0] += 1
                told["points", default: 0] += found.order.points == nil ? 0 : 1
                told["stability", default: 0] += found.stability == nil ? 0 : 1
                told["alpha", default: 0] += found.alpha == nil ? 0 : 1
            }
            told["overall", default: 0] += outcome.overall == nil ? 0 : 1
            told["overall of all four", default: 0] += outcome.overall?.included.count == 4 ? 1 : 0
            told["shares", default: 0] += outcome.overall?.shares == nil ? 0 : 1
        }
        print("of \(rounds) votes: \(told.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))")
        #expect(10 * told["medians", default: 0] > 8 * told["cells", default: 0])
        #expect(10 * told["spread", default: 0] > 8 * told["cells", default: 0])
        #expect(10 * told["overall", default: 0] > 9 * rounds)
    }

    /// Each option has a worth for the group, on each criterion; each person sees it a little otherwise.
    static func group(_ room: RoomID, _ size: Int, using random: inout Chance) -> Weighing.Group {
        let form = BallotForm.phase3
        let worth = form.options.map { _ in form.criteria.map { _ in 20 + random.below(60) } }
        return Weighing.Group(room: room, ballots: (0..<size).map { _ in
            var ballot = Ballot()
            var sums: [Int] = []
            for (row, option) in zip(worth, form.options) {
                var sum = 0
                for (value, criterion) in zip(row, form.criteria) {
                    let seen = value + random.below(31) + random.below(31) - 30
                    sum += seen
                    let grade = Judgement(rawValue: min(5, max(1, 1 + seen / 20)))
                    ballot.judge(option.id, criterion.id, as: random.below(20) == 0 ? .unknown : grade)
                }
                sums.append(sum)
            }
            ballot.ranking = sums.indices.sorted { sums[$0] > sums[$1] }.map { [form.options[$0].id] }
            return ballot
        })
    }
}
