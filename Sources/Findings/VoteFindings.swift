/// What a weging says, as far as the gate lets it be told: plain values without a person, options by their place in the
/// form (from 0), groups by their title.
package struct VoteFindings: Hashable, Sendable {
    package var options: [Option]
    package var criteria: [Criterion]
    package var standing: Standing
    /// One for each group whose box was closed.
    package var boxes: [Box]
    /// That somebody raised an alarm about the count; never how many, nor where.
    package var hasAlarms: Bool
    /// By option, sorted by their words; empty until the session has ended.
    package var proposals: [[ProposalFinding]]

    package enum Standing: Hashable, Sendable {
        /// Not counted: a group may still vote.
        case open
        /// The session has ended and there is no outcome to tell: a box was never closed, or does not hold what it held.
        case uncounted
        case told(Told)
    }

    package struct Option: Hashable, Sendable {
        package var title: String
        package var text: String
        package var source: String?
        /// Raw values of `Level`, each once, in the order of that type.
        package var levels: [String]
    }

    package struct Criterion: Hashable, Sendable {
        package var id: String
        package var title: String
        package var question: String
    }

    package struct Box: Hashable, Sendable {
        package var group: String
        package var ballots: Gate.People
        /// The Merkle root as hex digits.
        package var root: String
    }

    /// `VoteOutcome`, in plain values.
    package struct Told: Hashable, Sendable {
        package var groups: [Group]
        package var shared: [Int]
        package var opposed: [Opposed]
        package var overall: Overall?

        package var toldGroups: [Group] { groups.filter { $0.findings != nil } }
        package var isEmpty: Bool { groups.allSatisfy(\.isEmpty) }
    }

    package struct Opposed: Hashable, Sendable {
        package var option: Int
        package var first: [String]
        package var last: [String]
    }

    package struct Group: Hashable, Sendable {
        package var title: String
        /// Nobody voted.
        package var isEmpty: Bool
        package var findings: GroupTold?
    }

    package struct GroupTold: Hashable, Sendable {
        package var ballots: Int?
        /// By option, by criterion: always as many as the form has.
        package var cells: [[Cell]]
        package var order: [[Int]]
        package var points: [Int]?
        package var schulze: [[Int]]
        package var methodDecides: Bool
        package var stability: Stability?
        /// In hundredths.
        package var alpha: Int?

        /// Whether anything is told of any cell.
        package var hasCells: Bool { cells.contains { $0.contains { $0.judged != nil || $0.lower != nil || $0.spread != nil } } }
    }

    package struct Cell: Hashable, Sendable {
        /// Raw value of a `Numeral`.
        package var judged: String?
        /// Grades, 1 to 5; both or none.
        package var lower: Int?
        package var upper: Int?
        /// Raw value of a `Spread`; may be told where the medians are not.
        package var spread: String?

        /// That at most half of the group judged it.
        package var isJudgedByFew: Bool { judged != nil && judged != "nearlyAll" && judged != "most" }
    }

    package struct Stability: Hashable, Sendable {
        package var of: Int
        package var first: [Int]
        package var alone: [Int]
        package var own: [Int]?
    }

    package struct Overall: Hashable, Sendable {
        package var included: [String]
        /// Groups that it is not over and that did vote.
        package var leftOut: [String]
        package var order: [[Int]]
        /// Numerator and denominator by option.
        package var shares: [Share]?
        package var pooled: [[Int]]?
    }

    package struct Share: Hashable, Sendable {
        package var numerator: Int
        package var denominator: Int
    }
}

/// A concrete proposal, with nobody beside it: neither who made it nor in which group.
package struct ProposalFinding: Hashable, Sendable {
    package var what: String
    package var firstStep: String?
    package var with: String?
    package var already: String?
    /// Endorsements over all groups, as the highest of 10, 25, 50 and 100 that they reach; 0: fewer than 10.
    package var endorsedAtLeast: Int
}
