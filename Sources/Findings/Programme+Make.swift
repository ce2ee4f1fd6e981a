import Deliberation

extension Programme {
    /// An outcome for each weging that two or more tables hold: the same options and criteria, and all of them rehearsals
    /// or none. In the order of the tables.
    package static func findings(_ tables: [Table]) -> [ProgrammeFindings] {
        let votes = tables.compactMap(Played.init).flatMap(\.votes)
        var keys: [Key] = []
        for vote in votes where !keys.contains(vote.key) { keys.append(vote.key) }
        return keys.compactMap { key in findings(of: votes.filter { $0.key == key }) }
    }

    /// Whether a weging stands in the table's draaiboek.
    package static func holdsVote(_ table: Table) -> Bool { Played(table)?.votes.isEmpty == false }

    /// Whether a session asked where people stand, which many small tables tell together (`forms`).
    package static func holdsKwadrant(_ table: Table) -> Bool {
        table.events.contains { one in
            if case .created(let script, _) = one.event { script.steps.contains { $0.kind.asks?.about == .quadrant } } else { false }
        }
    }

    private static func findings(of votes: [Vote]) -> ProgrammeFindings? {
        var counted: [Vote] = []
        var leftOut: [ProgrammeFindings.LeftOut] = []
        var roots: Set<String> = []
        for vote in votes {
            let why: ProgrammeFindings.Why? =
                if !vote.played.isIntact {
                    .changed
                } else if !vote.played.session.isEnded {
                    .notEnded
                } else if vote.outcome == nil {
                    .uncounted
                } else if !roots.isDisjoint(with: vote.roots) {
                    .twice
                } else {
                    nil
                }
            if let why {
                leftOut.append(.init(name: vote.played.name, why: why))
            } else {
                counted.append(vote)
                roots.formUnion(vote.roots)
            }
        }
        guard let first = counted.first, counted.count > 1 else { return nil }

        var rooms: [RoomPlan] = []
        for vote in counted {
            for room in vote.played.script.rooms where !rooms.contains(where: { $0.id == room.id }) { rooms.append(room) }
        }
        let pools = rooms.map { room in pool(counted.map { $0.part(room.id) }) }
        let titles = Dictionary(rooms.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        let facts = rooms.map { room in people(counted.map { $0.played.people(room.id) }) }
        let outcome = beside(facts.map(\.people), outcome(of: first.form, rooms.map(\.id), pools))
        var vote = VoteFindings(first.form, .told(.init(outcome, first.form, titles: titles)))
        vote.hasAlarms = counted.contains(where: \.hasAlarms)
        return ProgrammeFindings(
            title: first.played.script.title, isRehearsal: first.played.session.rehearsal,
            tables: counted.map(\.played.name), leftOut: leftOut,
            rooms: zip(rooms, facts).map { .init(title: $0.title, people: $1.people, leavesTablesOut: $1.leavesOut) },
            people: total(facts),
            vote: vote,
            leavesTablesOut: pools.contains(where: \.leavesOut))
    }

    /// The outcome of what may be counted. Of a group of which some tables told their figures and others not, figures are
    /// told only where those of the others may be; where they may not, the group is not in the order overall either, which
    /// could turn on it.
    private static func outcome(of form: BallotForm, _ rooms: [RoomID], _ pools: [Pool]) -> VoteOutcome {
        let groups = zip(rooms, pools).map { Weighing.Group(room: $0, ballots: $1.ballots) }
        var outcome = Weighing.outcome(of: form, groups: groups)
        var whole: [Weighing.Group] = []
        for (index, pool) in pools.enumerated() where outcome.groups.indices.contains(index) {
            // A group of which nothing may be counted did vote.
            if pool.leavesOut { outcome.groups[index].isEmpty = false }
            guard var findings = outcome.groups[index].findings else { continue }
            if !pool.mayTellCount { findings.ballots = nil }
            if pool.mayTellCount, pool.mayTellPoints(form) {
                whole.append(groups[index])
            } else {
                findings.order.points = nil
            }
            outcome.groups[index].findings = findings
        }
        if whole.count < outcome.groups.count(where: { $0.findings != nil }) {
            outcome.overall = Weighing.outcome(of: form, groups: whole).overall
            let included = outcome.overall?.included ?? []
            outcome.overall?.leftOut = rooms.filter { !included.contains($0) }
        }
        return outcome
    }

    /// Without the number of votes where it may not stand beside that of the people.
    private static func beside(_ people: [Gate.People], _ outcome: VoteOutcome) -> VoteOutcome {
        let hidden = zip(outcome.groups, people).filter { group, people in
            guard case .figure(let count) = people, let votes = group.findings?.ballots else { return false }
            return !Gate().mayTellVotes(votes, of: count)
        }
        return Gate().withoutVotes(outcome, of: Set(hidden.map(\.0.room)))
    }

    /// Beside a group whose figure is not whole, a total would tell the rest of it.
    private static func total(_ facts: [(people: Gate.People, leavesOut: Bool)]) -> Gate.People {
        var sum = 0
        for fact in facts {
            switch fact.people {
            case .figure(let count) where !fact.leavesOut: sum += count
            case .nobody: continue
            default: return .notShown
            }
        }
        return sum > 0 ? .figure(sum) : .nobody
    }
}

/// What makes two votes the same.
private struct Key: Hashable {
    var options: [OptionID]
    var criteria: [CriterionID]
    /// A session may ask the same twice: its first is pooled with the first of another.
    var occurrence: Int
    var isRehearsal: Bool
}

private struct Vote {
    let played: Played
    let step: StepID
    let form: BallotForm
    let key: Key
    let outcome: VoteOutcome?
    /// Of the boxes that hold something. Drawn anew by every voter, so equal ones are one box.
    let roots: Set<String>

    var hasAlarms: Bool { played.session.rooms.values.contains { ($0.voteAlarms[step] ?? 0) > 0 } }

    func part(_ room: RoomID) -> Programme.Part {
        let findings = outcome?.groups.first { $0.room == room }?.findings
        let ballots = played.votes(in: room, step)
        // What the verslag of that table leaves out is not told.
        let isShown = Gate().mayTellVotes(ballots.count, of: played.people(room).count)
        return Programme.Part(
            ballots: ballots, isTold: findings != nil, tellsCount: isShown && findings?.ballots != nil,
            tellsPoints: isShown && findings?.order.points != nil)
    }
}

/// A table's log, applied.
private struct Played {
    let name: String
    let isIntact: Bool
    let session: Session
    let script: Script
    let maker: VoteMaker

    init?(_ table: Programme.Table) {
        var session = Session()
        for recorded in table.events { session.apply(recorded.event, at: recorded.at) }
        guard let script = session.script else { return nil }
        name = table.name
        isIntact = table.isIntact
        self.session = session
        self.script = script
        maker = VoteMaker(
            session: session, boxes: table.boxes, rooms: script.rooms.compactMap { session.room($0.id) }, names: [:])
    }

    var votes: [Vote] {
        var seen: [Key: Int] = [:]
        return script.steps.compactMap { step in
            guard step.kind.isVote, let form = step.form else { return nil }
            let first = Key(
                options: form.options.map(\.id).sorted(), criteria: form.criteria.map(\.id).sorted(), occurrence: 0,
                isRehearsal: session.rehearsal)
            var key = first
            key.occurrence = seen[first, default: 0]
            seen[first] = key.occurrence + 1
            let seals = maker.rooms.compactMap { $0.voteSeals[step.id] }
            return Vote(
                played: self, step: step.id, form: form, key: key, outcome: counted(step.id, form),
                roots: Set(seals.filter { $0.count > 0 }.map(\.root)))
        }
    }

    /// Nil as well where the boxes do not hold what they held when they were closed: then they cannot be pooled.
    private func counted(_ step: StepID, _ form: BallotForm) -> VoteOutcome? {
        guard maker.rooms.allSatisfy({ maker.ballots($0.id, step).count == ($0.voteSeals[step]?.count ?? 0) }) else { return nil }
        return maker.outcome(step, form)
    }

    func votes(in room: RoomID, _ step: StepID) -> [Ballot] { maker.ballots(room, step) }

    func people(_ room: RoomID) -> (count: Int, isTold: Bool) {
        let counts = script.rooms.map { plan in
            session.everHere(plan.id)
        }
        let parts = Gate().figures(counts).parts
        guard let index = script.rooms.firstIndex(where: { $0.id == room }) else { return (0, false) }
        if case .figure = parts[index] { return (counts[index], true) }
        return (counts[index], false)
    }
}
