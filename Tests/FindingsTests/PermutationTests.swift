import Deliberation
import TestSupport
import Testing

@testable import Findings

/// Nothing is decided by an option's number, nor by the order of ballots: thousands of random votes are counted a second
/// time with the options in another order and the ballots shuffled, and must come to the same.
@Suite("Permuting options and ballots")
struct PermutationTests {
    @Test("permuting the options permutes the result and nothing else", arguments: 0..<20)
    func permuted(_ seed: Int) {
        var random = Chance(seed: UInt64(seed) * 7919 + 3)
        for round in 0..<20 {
            let form = Self.form(using: &random)
            var other = form
            other.options.shuffle(using: &random)
            let groups = Self.groups(form, using: &random)
            let shuffled = groups.map { Weighing.Group(room: $0.room, ballots: $0.ballots.shuffled(using: &random)) }
            let one = Weighing.outcome(of: form, groups: groups)
            let two = Weighing.outcome(of: other, groups: shuffled)
            #expect(Listed(one, form) == Listed(two, other), "seed \(seed) round \(round)")
        }
    }

    @Test("the orders of two counting methods as well, over thousands of votes", arguments: 0..<10)
    func orders(_ seed: Int) {
        var random = Chance(seed: UInt64(seed) * 104_729 + 5)
        for round in 0..<500 {
            let ids = Self.form(using: &random).options.map(\.id)
            let ballots = (0..<Int.random(in: 0...9, using: &random)).map { _ in Self.ranking(ids, using: &random) }
            let other = ids.shuffled(using: &random)
            let one = Pairwise(ids, ballots)
            let two = Pairwise(other, ballots.shuffled(using: &random))
            func tied(_ order: [[Int]], _ ids: [OptionID]) -> [Set<OptionID>] { order.map { Set($0.map { ids[$0] }) } }
            #expect(tied(Borda.order(one), ids) == tied(Borda.order(two), other), "seed \(seed) round \(round)")
            #expect(tied(Schulze.order(one), ids) == tied(Schulze.order(two), other), "seed \(seed) round \(round)")
            #expect(Borda.points(one).reduce(0, +) == ids.count * (ids.count - 1) * ballots.count)
        }
    }

    /// A weak order of some of the options; the others are left out.
    static func ranking(_ ids: [OptionID], using random: inout some RandomNumberGenerator) -> Ballot {
        var ballot = Ballot()
        for id in ids.shuffled(using: &random).prefix(Int.random(in: 0...ids.count, using: &random)) {
            if ballot.ranking.isEmpty || Int.random(in: 0..<3, using: &random) > 0 {
                ballot.ranking.append([id])
            } else {
                ballot.ranking[ballot.ranking.count - 1].append(id)
            }
        }
        return ballot
    }

    /// 2 to 7 options, 1 to 3 criteria.
    static func form(using random: inout some RandomNumberGenerator) -> BallotForm {
        let options = (0..<Int.random(in: 2...7, using: &random)).map {
            VoteOption(id: OptionID(rawValue: "o\($0)"), title: "", text: "", levels: [.home])
        }
        let criteria = (0..<Int.random(in: 1...3, using: &random)).map {
            Criterion(id: CriterionID(rawValue: "c\($0)"), title: "", question: "")
        }
        return BallotForm(options: options, criteria: criteria, asksWeights: true)
    }

    /// Small groups and large, some of one mind, so that ties, edges and what the gate withholds all come up.
    static func groups(_ form: BallotForm, using random: inout some RandomNumberGenerator) -> [Weighing.Group] {
        (0..<Int.random(in: 1...4, using: &random)).map { number in
            let pool = (0..<Int.random(in: 1...8, using: &random)).map { _ in Ballot.random(form, using: &random) }
            let ballots = (0..<Int.random(in: 0...16, using: &random)).map { _ in pool.randomElement(using: &random) ?? Ballot() }
            return Weighing.Group(room: RoomID(rawValue: "r\(number)"), ballots: ballots)
        }
    }

    /// An outcome by option instead of by place in the form; ties as sets.
    struct Listed: Equatable {
        var groups: [String]
        var across: [String]

        init(_ outcome: VoteOutcome, _ form: BallotForm) {
            let ids = form.options.map(\.id)
            func tied(_ order: [[OptionID]]?) -> String { "\((order ?? []).map { $0.sorted() })" }
            func byOption<Value>(_ values: [Value]?) -> String {
                "\(zip(ids, values ?? []).sorted { $0.0 < $1.0 }.map { "\($0.0.rawValue) \($0.1)" }) \(values == nil)"
            }
            groups = outcome.groups.map { group in
                guard let found = group.findings else { return "\(group.room.rawValue) \(group.isEmpty)" }
                return [
                    "\(found.ballots ?? 0)", byOption(found.cells), tied(found.order.borda), tied(found.order.schulze),
                    byOption(found.order.points), "\(found.order.methodDecides)", byOption(found.stability?.first),
                    byOption(found.stability?.alone), tied([found.stability?.own ?? []]), "\(found.alpha ?? -1)",
                ].joined(separator: "\n")
            }
            across = [
                tied([outcome.shared]), "\(outcome.opposed.sorted { $0.option < $1.option })", tied(outcome.overall?.order),
                byOption(outcome.overall?.shares), tied(outcome.overall?.pooled),
                "\(outcome.overall?.included ?? []) \(outcome.overall?.leftOut ?? [])",
            ]
        }
    }
}
