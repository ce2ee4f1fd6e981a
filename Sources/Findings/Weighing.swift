package import Deliberation

/// What a vote says, as far as the gate lets it be told. Takes ballots alone, never a person.
///
/// To count again, as `verify` does, is to compute this once more from the ballots of the box and to compare.
package enum Weighing {
    /// The ballots of one group.
    package struct Group: Sendable {
        package var room: RoomID
        package var ballots: [Ballot]

        package init(room: RoomID, ballots: [Ballot]) {
            self.room = room
            self.ballots = ballots
        }
    }

    /// The outcome over all groups, in their order. The order of ballots within a group makes no difference, nor does
    /// the order of options but for the order in which the outcome lists them.
    package static func outcome(of form: BallotForm, groups: [Group]) -> VoteOutcome {
        let gate = Gate()
        let told = gate.toldOf(groups.map(\.ballots.count))
        var outcomes: [GroupOutcome] = []
        var parts: [Overall.Part] = []
        for (group, isTold) in zip(groups, told) {
            var findings: GroupFindings?
            let pairs = Pairwise(form.options.map(\.id), group.ballots)
            let (borda, schulze) = (Borda.order(pairs), Schulze.order(pairs))
            if isTold, gate.tellsOrders(pairs, borda: borda, schulze: schulze) {
                let points = Borda.points(pairs)
                let shown = gate.points(points, pairs, borda: borda, schulze: schulze)
                parts.append(
                    Overall.Part(
                        room: group.room, points: points, most: Borda.most(pairs), isTold: shown != nil,
                        isAlike: borda == schulze,
                        isNear: shown == nil && gate.mayTellPoints(pairs, borda: borda, schulze: schulze)))
                findings = self.findings(of: form, group.ballots, order: order(form, borda, schulze, points: shown))
            }
            outcomes.append(GroupOutcome(room: group.room, findings: findings, isEmpty: group.ballots.isEmpty))
        }
        let orders = outcomes.compactMap { group in group.findings.map { Placing(room: group.room, order: $0.order.borda) } }
        return VoteOutcome(
            groups: outcomes, shared: Placing.shared(orders, form), opposed: Placing.opposed(orders, form),
            overall: Overall.outcome(of: form, rooms: groups.map(\.room), parts: parts))
    }

    private static func findings(of form: BallotForm, _ ballots: [Ballot], order: OrderFinding) -> GroupFindings {
        var gate = CellGate(ballots: ballots.count)
        let grades = form.options.map { option in
            form.criteria.map { criterion in Grades(ballots.compactMap { $0.judgement(option.id, criterion.id) }) }
        }
        let cells = grades.map { $0.map { gate.finding($0) } }
        return GroupFindings(
            ballots: Gate().figure(ballots.count), cells: cells, order: order,
            stability: stability(form, cells, ballots.compactMap(\.weights)),
            alpha: Gate().alpha(grades.flatMap(\.self), told: cells.flatMap(\.self), ballots: ballots.count))
    }

    private static func order(_ form: BallotForm, _ borda: [[Int]], _ schulze: [[Int]], points: [Int]?) -> OrderFinding {
        func ids(_ groups: [[Int]]) -> [[OptionID]] { groups.map { $0.map { form.options[$0].id } } }
        return OrderFinding(
            borda: ids(borda), points: points, schulze: ids(schulze),
            methodDecides: borda.first != schulze.first || borda.first.map { $0.count > 1 } ?? false)
    }
}
