import Deliberation
import TestSupport
import Testing

@testable import Findings

@Suite("The outcome of a vote")
struct WeighingTests {
    static let form = BallotForm.phase3

    /// Ranks by numbers of the form, as people type it: `3 1=4 2`.
    static func ballot(_ ranking: String, _ form: BallotForm = form) -> Ballot {
        Ballot(ranking: ranking.split(separator: " ").map { tied in
            tied.split(separator: "=").compactMap { Int($0) }.map { form.options[$0 - 1].id }
        })
    }

    static func group(_ room: RoomID, _ rankings: [(String, Int)]) -> Weighing.Group {
        Weighing.Group(room: room, ballots: rankings.flatMap { Array(repeating: ballot($0.0), count: $0.1) })
    }

    static func numbers(_ order: [[OptionID]]) -> [[Int]] { order.map { $0.compactMap(form.number) } }

    @Test("a group is told of from seven ballots, where the rest is none or seven")
    func whoIsToldOf() {
        func told(_ sizes: [Int]) -> [Bool] {
            let groups = sizes.enumerated().map { Self.group(RoomID(rawValue: "r\($0.offset)"), [("1 2", $0.element)]) }
            return Weighing.outcome(of: Self.form, groups: groups).groups.map { $0.findings != nil }
        }
        #expect(told([6]) == [false])
        #expect(told([7]) == [true])
        #expect(told([7, 0]) == [true, false])
        #expect(told([20, 6]) == [false, false])
        #expect(told([20, 7]) == [true, true])
        #expect(told([20, 6, 1]) == [true, false, false])
        let empty = Weighing.outcome(of: Self.form, groups: [Self.group("a", []), Self.group("b", [("1", 3)])])
        #expect(empty.groups.map(\.isEmpty) == [true, false])
    }

    @Test("points are whole: two a win, one a tie, blanks tied last")
    func points() {
        let group = Self.group("a", [("3 1=4 2", 5), ("2 1", 5), ("5 4 3 2 1", 5)])
        let pairs = Pairwise(Self.form.options.map(\.id), group.ballots)
        // 3 1=4 2 (5): 8 to 3, 5 to 1 and 4, 2 to 2, 0 to 5. 2 1 and blanks: 8, 6, and 2 to each of three.
        #expect(Borda.points(pairs) == [(5 + 6 + 0) * 5, (2 + 8 + 2) * 5, (8 + 2 + 4) * 5, (5 + 2 + 6) * 5, (0 + 2 + 8) * 5])
        #expect(Borda.most(pairs) == 120)
        #expect(Borda.order(pairs) == [[2], [3], [1], [0], [4]])
    }

    @Test("points are told from ten ballots, where both orders are one without ties and no end is near")
    func figures() {
        func found(_ rankings: [(String, Int)]) -> GroupFindings? {
            Weighing.outcome(of: Self.form, groups: [Self.group("a", rankings)]).groups[0].findings
        }
        let told = found([("1 2 3 4 5", 6), ("2 1 3 5 4", 4), ("5 3 4 1 2", 3)])
        #expect(told?.order.points == [78, 68, 58, 24, 32])
        #expect(told?.ballots == 13)
        let few = found([("1 2 3 4 5", 4), ("2 1 3 5 4", 3), ("5 3 4 1 2", 2)])
        #expect(few != nil && few?.order.points == nil && few?.ballots == nil && few?.alpha == nil)
        // All but one agree: 5 has a single first place.
        #expect(found([("1 2 3 4 5", 12), ("5 2 3 4 1", 1)])?.order.points == nil)
        // Nobody puts 4 or 5 before another, though 5 has 24 points.
        #expect(found([("1 2 3 4 5", 13), ("2 3 1 5 4", 12)])?.order.borda.count == 5)
        #expect(found([("1 2 3 4 5", 13), ("2 3 1 5 4", 12)])?.order.points == nil)
        // The first two are tied.
        #expect(found([("1 2 3 4 5", 5), ("2 1 3 4 5", 5), ("5 4 3 1=2", 3)])?.order.points == nil)
    }

    @Test("nobody ranked: all are tied, and the method decides")
    func allTied() throws {
        let findings = try #require(
            Weighing.outcome(of: Self.form, groups: [Self.group("a", [("", 12)])]).groups[0].findings)
        #expect(Self.numbers(findings.order.borda) == [[1, 2, 3, 4, 5]])
        #expect(Self.numbers(findings.order.schulze) == [[1, 2, 3, 4, 5]])
        #expect(findings.order.methodDecides)
        #expect(findings.order.points == nil)
    }

    @Test("where Borda and Schulze have different tops the method decides")
    func methods() throws {
        // A majority puts 1 first; 2 is second for all of them and first for the others.
        let group = Self.group("a", [("1 2 3 4 5", 6), ("2 3 4 5 1", 5)])
        let order = try #require(Weighing.outcome(of: Self.form, groups: [group]).groups[0].findings).order
        #expect(Self.numbers(order.borda).first == [2])
        #expect(Self.numbers(order.schulze).first == [1])
        #expect(order.methodDecides)
        let plain = Self.group("a", [("1 2 3 4 5", 8), ("2 1 3 4 5", 3)])
        #expect(Weighing.outcome(of: Self.form, groups: [plain]).groups[0].findings?.order.methodDecides == false)
    }

    @Test("shared is in the top two of every group, with ties; opposed is first here and among the last two there")
    func across() {
        let outcome = Weighing.outcome(of: Self.form, groups: [
            Self.group("burgers", [("1 2 3 4 5", 10)]), Self.group("werkgevers", [("2 5 3 1 4", 10)]),
            Self.group("experts", [("2=1 3 4 5", 9)]), Self.group("klein", [("5", 2)]),
        ])
        #expect(outcome.groups.last?.findings == nil)
        #expect(outcome.shared.compactMap(Self.form.number) == [2])
        #expect(outcome.groups.map { $0.findings == nil } == [false, false, false, true])
        #expect(outcome.opposed.map(\.option).compactMap(Self.form.number) == [1])
        #expect(outcome.opposed.first?.first == ["burgers", "experts"])
        #expect(outcome.opposed.first?.last == ["werkgevers"])
    }

    @Test("ballots that fit no form trap nothing: strange ids, an option twice, points that are no ten")
    func strange() {
        var odd = Ballot(ranking: [["partners", "geen"], [], ["partners"], ["kennis"]], weights: ["kansrijk": .max, "geen": -3])
        odd.judge("geen", "kansrijk", as: .strongly)
        odd.judge("kennis", "geen", as: .hardly)
        for form in [Self.form, BallotForm(options: [], criteria: []), BallotForm(options: Self.form.options, criteria: [])] {
            let groups = [12, 9].map { Weighing.Group(room: RoomID(rawValue: "r\($0)"), ballots: Array(repeating: odd, count: $0)) }
            let outcome = Weighing.outcome(of: form, groups: groups)
            #expect(outcome.groups.count == 2)
            #expect(outcome.groups.allSatisfy { $0.findings?.stability?.own == nil })
        }
        #expect(Weighing.outcome(of: Self.form, groups: []) == VoteOutcome(groups: []))
    }

    @Test("500 ballots over seven options and five criteria are counted while a room waits")
    func large() {
        var random = Chance(seed: 500)
        var form = Self.form
        form.options += ["zes", "zeven"].map { VoteOption(id: $0, title: "", text: "", levels: [.work]) }
        form.criteria.append(Criterion(id: "vijf", title: "", question: ""))
        let ballots = (0..<500).map { _ in Ballot.random(form, using: &random) }
        let clock = ContinuousClock()
        var outcome: VoteOutcome?
        let one = clock.measure { outcome = Weighing.outcome(of: form, groups: [Weighing.Group(room: "a", ballots: ballots)]) }
        let four = clock.measure {
            _ = Weighing.outcome(of: form, groups: (0..<4).map { room in
                Weighing.Group(room: RoomID(rawValue: "r\(room)"), ballots: ballots.enumerated().filter { $0.offset % 4 == room }.map(\.element))
            })
        }
        print("500 ballots in one group: \(one); in four: \(four)")
        #expect(outcome?.groups[0].findings?.stability?.of == 1001)
        #expect(one < .seconds(20) && four < .seconds(20))
    }
}
