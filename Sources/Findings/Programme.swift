package import Deliberation

/// One weging over several sessions: the ballots of each group together, as far as the gate between sessions lets them.
package enum Programme {
    /// A session as its file holds it.
    package struct Table: Sendable {
        /// What the reader knows the session by: the name of its file.
        package var name: String
        package var events: [Recorded]
        package var boxes: [RoomID: [StepID: [Ballot]]]
        /// Without persons.
        package var responses: [RoomID: [StepID: [Response]]]
        /// What the program found when it checked the file.
        package var isIntact: Bool

        package init(
            name: String, events: [Recorded], boxes: [RoomID: [StepID: [Ballot]]],
            responses: [RoomID: [StepID: [Response]]] = [:], isIntact: Bool = true
        ) {
            self.name = name
            self.events = events
            self.boxes = boxes
            self.responses = responses
            self.isIntact = isIntact
        }
    }

    /// The ballots of one group at one table, and what that table's outcome told of the group: anything, how many voted,
    /// its Borda points.
    struct Part {
        var ballots: [Ballot]
        var isTold: Bool
        var tellsCount: Bool
        var tellsPoints: Bool

        init(ballots: [Ballot], isTold: Bool, tellsCount: Bool? = nil, tellsPoints: Bool? = nil) {
            self.ballots = ballots
            self.isTold = isTold
            self.tellsCount = tellsCount ?? isTold
            self.tellsPoints = tellsPoints ?? self.tellsCount
        }
    }

    struct Pool {
        /// The tables that are counted.
        var parts: [Part]
        /// Whether some of the group's tables are not.
        var leavesOut: Bool

        var ballots: [Ballot] { parts.flatMap(\.ballots) }

        /// Whether the number of ballots may be told: it tells that of the tables that did not tell theirs.
        var mayTellCount: Bool {
            let rest = parts.filter { !$0.tellsCount && !$0.ballots.isEmpty }
            return rest.isEmpty || mayCount(rest)
        }

        /// Whether Borda points may be told: less those of tables that told theirs they are those of the others.
        func mayTellPoints(_ form: BallotForm) -> Bool {
            let rest = parts.filter { !$0.tellsPoints && !$0.ballots.isEmpty }
            guard !rest.isEmpty else { return true }
            guard mayCount(rest) else { return false }
            let one = Weighing.outcome(of: form, groups: [Weighing.Group(room: "", ballots: rest.flatMap(\.ballots))])
            return one.groups.first?.findings?.order.points != nil
        }
    }

    /// Whether tables may stand in figures as one: two or more, with T_COUNT ballots (which is more than T_DIFF).
    private static func mayCount(_ parts: [Part]) -> Bool {
        parts.count > 1 && parts.reduce(0) { $0 + $1.ballots.count } >= max(Thresholds.count, Thresholds.diff)
    }

    /// Which ballots of a group are counted together. Every table's outcome is known already, so all that the pool adds is
    /// what it tells of tables that were not told of: those never count as one, nor as fewer than T_COUNT ballots.
    static func pool(_ parts: [Part]) -> Pool {
        let hidden = parts.filter { !$0.isTold && !$0.ballots.isEmpty }
        if hidden.isEmpty || mayCount(hidden) { return Pool(parts: parts, leavesOut: false) }
        return Pool(parts: parts.filter(\.isTold), leavesOut: true)
    }

    /// People of one group over the tables, by the same rule: a table whose figure is shown counts as told.
    static func people(_ tables: [(count: Int, isTold: Bool)]) -> (people: Gate.People, leavesOut: Bool) {
        let hidden = tables.filter { !$0.isTold && $0.count > 0 }.map(\.count)
        let told = tables.filter(\.isTold).map(\.count).reduce(0, +)
        let others = hidden.reduce(0, +)
        if hidden.isEmpty { return (told > 0 ? .figure(told) : .nobody, false) }
        if hidden.count > 1, others >= max(Thresholds.count, Thresholds.diff) { return (.figure(told + others), false) }
        return told > 0 ? (.figure(told), true) : (.fewer, false)
    }
}

/// What a programme of tables says of one weging.
package struct ProgrammeFindings: Hashable, Sendable {
    /// Of the first table.
    package var title: String
    package var isRehearsal: Bool
    /// The tables that it is over, by name.
    package var tables: [String]
    /// Tables with the same weging that are not in it.
    package var leftOut: [LeftOut]
    package var rooms: [RoomFacts]
    package var people: Gate.People
    package var vote: VoteFindings
    /// That of a group some tables are left out of the outcome, so that none of them can be recognised; never which.
    package var leavesTablesOut: Bool

    package struct LeftOut: Hashable, Sendable {
        package var name: String
        package var why: Why
    }

    package enum Why: Hashable, Sendable {
        /// The file is no longer as it was.
        case changed
        /// The session has not ended.
        case notEnded
        /// Its boxes and its outcome do not tell what was voted.
        case uncounted
        /// The file holds the same ballots as another.
        case twice
    }

    package struct RoomFacts: Hashable, Sendable {
        package var title: String
        package var people: Gate.People
        /// That small tables are not in the figure.
        package var leavesTablesOut: Bool
    }
}
