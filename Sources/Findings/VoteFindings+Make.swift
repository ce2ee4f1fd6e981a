import Deliberation

extension VoteFindings {
    /// Of one vote: its form and how it stands; no boxes yet, no proposals.
    init(_ form: BallotForm, _ standing: Standing) {
        options = form.options.map { option in
            Option(
                title: option.title, text: option.text, source: option.source,
                levels: Level.allCases.filter(option.levels.contains).map(\.rawValue))
        }
        criteria = form.criteria.map { Criterion(id: $0.id.rawValue, title: $0.title, question: $0.question) }
        self.standing = standing
        boxes = []
        hasAlarms = false
        proposals = form.options.map { _ in [] }
    }
}

extension VoteFindings.Told {
    /// What is not in the form, or not as long as the form, is left out: an outcome may come from a file of anybody.
    init(_ outcome: VoteOutcome, _ form: BallotForm, titles: [RoomID: String]) {
        let places = Dictionary(form.options.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let named = { (rooms: [RoomID]) in rooms.map { titles[$0] ?? $0.rawValue } }
        let ordered = { (order: [[OptionID]]) in order.map { $0.compactMap { places[$0] }.sorted() }.filter { !$0.isEmpty } }
        groups = outcome.groups.map { group in
            VoteFindings.Group(
                title: titles[group.room] ?? group.room.rawValue, isEmpty: group.isEmpty,
                findings: group.findings.map { .init($0, form, ordered, places) })
        }
        shared = outcome.shared.compactMap { places[$0] }.sorted()
        opposed = outcome.opposed.compactMap { one in
            places[one.option].map { VoteFindings.Opposed(option: $0, first: named(one.first), last: named(one.last)) }
        }.sorted { $0.option < $1.option }
        let empty = Set(outcome.groups.filter(\.isEmpty).map(\.room))
        overall = outcome.overall.map { one in
            VoteFindings.Overall(
                included: named(one.included), leftOut: named(one.leftOut.filter { !empty.contains($0) }),
                order: ordered(one.order),
                shares: one.shares.flatMap { shares in
                    shares.count == form.options.count
                        ? shares.map { VoteFindings.Share(numerator: $0.numerator, denominator: $0.denominator) } : nil
                },
                pooled: one.pooled.map(ordered))
        }
    }
}

extension VoteFindings.GroupTold {
    init(_ group: GroupFindings, _ form: BallotForm, _ ordered: ([[OptionID]]) -> [[Int]], _ places: [OptionID: Int]) {
        let count = form.options.count
        ballots = group.ballots
        cells = form.options.indices.map { option in
            form.criteria.indices.map { criterion in
                guard group.cells.indices.contains(option), group.cells[option].indices.contains(criterion) else {
                    return VoteFindings.Cell()
                }
                let cell = group.cells[option][criterion]
                guard let lower = cell.lower?.rawValue, let upper = cell.upper?.rawValue, 1 <= lower, lower <= upper else {
                    return VoteFindings.Cell(judged: cell.judged?.rawValue, spread: cell.spread?.rawValue)
                }
                return VoteFindings.Cell(
                    judged: cell.judged?.rawValue, lower: lower, upper: upper, spread: cell.spread?.rawValue)
            }
        }
        order = ordered(group.order.borda)
        points = group.order.points.flatMap { $0.count == count ? $0 : nil }
        schulze = ordered(group.order.schulze)
        methodDecides = group.order.methodDecides
        stability = group.stability.flatMap { one in
            guard one.first.count == count, one.alone.count == count else { return nil }
            return VoteFindings.Stability(
                of: one.of, first: one.first, alone: one.alone, own: one.own.map { $0.compactMap { places[$0] }.sorted() })
        }
        alpha = group.alpha
    }
}
