/// What the disclosure gate lets be told of a vote: groups side by side, disagreement first, one order last.
/// Plain data without persons; the same in every room, in the verslag and on a screen.
package struct VoteOutcome: Codable, Hashable, Sendable {
    /// In the order of the rooms that voted, those of whom nothing is told too.
    package var groups: [GroupOutcome]
    /// *gedeeld*: options in the top two of every group that is told of. Empty with fewer than two such groups.
    package var shared: [OptionID]
    /// *tegenover elkaar*: first in one group, among the last two in another.
    package var opposed: [Opposition]
    /// Nil with fewer than two groups, or where it would reveal one.
    package var overall: OverallOutcome?

    package init(groups: [GroupOutcome], shared: [OptionID] = [], opposed: [Opposition] = [], overall: OverallOutcome? = nil) {
        self.groups = groups
        self.shared = shared
        self.opposed = opposed
        self.overall = overall
    }
}

package struct GroupOutcome: Codable, Hashable, Sendable {
    package var room: RoomID
    /// Nil: nobody voted, or too few to tell (`isEmpty` says which).
    package var findings: GroupFindings?
    package var isEmpty: Bool

    package init(room: RoomID, findings: GroupFindings?, isEmpty: Bool) {
        self.room = room
        self.findings = findings
        self.isEmpty = isEmpty
    }
}

package struct GroupFindings: Codable, Hashable, Sendable {
    /// Ballots; nil below T_COUNT.
    package var ballots: Int?
    /// By option, by criterion, in the order of the form.
    package var cells: [[CellFinding]]
    package var order: OrderFinding
    /// Nil where a cell that it needs is not told.
    package var stability: Stability?
    /// Krippendorff's ordinal alpha over all cells, in hundredths, rounded to tenths, open at both ends: 0 is 0 or less, 60
    /// is 0.6 or more (an exact end would tell of everybody). Nil below T_COUNT, on a form of fewer than 12 cells, or where
    /// one median prevails.
    package var alpha: Int?

    package init(ballots: Int?, cells: [[CellFinding]], order: OrderFinding, stability: Stability? = nil, alpha: Int? = nil) {
        self.ballots = ballots
        self.cells = cells
        self.order = order
        self.stability = stability
        self.alpha = alpha
    }
}

/// One option on one criterion, in one group.
package struct CellFinding: Hashable, Sendable {
    /// How many of the group judged it, as a word; nil: nothing is told, because too few did or because it would tell too much.
    package var judged: Numeral?
    /// Lower and upper median as grades; nil where they would tell too much.
    package var lower: Judgement?
    package var upper: Judgement?
    /// Nil below 8 judgements, or where it would tell too much.
    package var spread: Spread?

    package init(judged: Numeral?, lower: Judgement? = nil, upper: Judgement? = nil, spread: Spread? = nil) {
        self.judged = judged
        self.lower = lower
        self.upper = upper
        self.spread = spread
    }
}

/// The RAND/UCLA classes (Fitch and others, The RAND/UCLA Appropriateness Method User's Manual, 2001), by size.
package enum Spread: String, Codable, Hashable, Sendable, CaseIterable {
    /// *verdeeld*
    case disagreement
    /// *eens*
    case agreement
    /// *gemengd*
    case mixed
}

extension CellFinding: Codable {
    /// One short string, so that an outcome of many groups fits a frame: `most 3 4 mixed`, a hyphen for what is absent.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let parts = try container.decode(String.self).split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let bad = DecodingError.dataCorruptedError(in: container, debugDescription: "no cell is written so")
        guard parts.count == 4 else { throw bad }
        func grade(_ text: String) throws -> Judgement? {
            if text == "-" { return nil }
            guard text.utf8.count == 1, let number = Int(text), number > 0, let grade = Judgement(rawValue: number) else { throw bad }
            return grade
        }
        judged = Numeral(rawValue: parts[0])
        lower = try grade(parts[1])
        upper = try grade(parts[2])
        spread = Spread(rawValue: parts[3])
        guard (judged != nil || parts[0] == "-"), (spread != nil || parts[3] == "-") else { throw bad }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        let grades = [lower, upper].map { $0.map { String($0.rawValue) } ?? "-" }
        try container.encode(([judged?.rawValue ?? "-"] + grades + [spread?.rawValue ?? "-"]).joined(separator: " "))
    }
}

/// The order of one group, counted in two ways.
package struct OrderFinding: Codable, Hashable, Sendable {
    /// By tournament Borda, the best first; options in one list are tied.
    package var borda: [[OptionID]]
    /// Borda points in whole numbers (2 a win, 1 a tie, per pair and voter), in the order of the form; nil where
    /// figures may not leave the group.
    package var points: [Int]?
    /// By Schulze on margins, the best first.
    package var schulze: [[OptionID]]
    /// *de telwijze maakt hier uit*: the two tops differ, or a top is tied.
    package var methodDecides: Bool

    package init(borda: [[OptionID]], points: [Int]?, schulze: [[OptionID]], methodDecides: Bool) {
        self.borda = borda
        self.points = points
        self.schulze = schulze
        self.methodDecides = methodDecides
    }
}

package struct Opposition: Codable, Hashable, Sendable {
    package var option: OptionID
    /// Groups that put it first.
    package var first: [RoomID]
    /// Groups that put it among the last two.
    package var last: [RoomID]

    package init(option: OptionID, first: [RoomID], last: [RoomID]) {
        self.option = option
        self.first = first
        self.last = last
    }
}

/// All groups together, each with equal weight.
package struct OverallOutcome: Codable, Hashable, Sendable {
    /// The groups that it is over; the others are named as left out.
    package var included: [RoomID]
    package var leftOut: [RoomID]
    package var order: [[OptionID]]
    /// By option in the order of the form: the mean over the groups of the share of all Borda points that could be had,
    /// 0 to 1, exact. Nil where figures may not be told.
    package var shares: [Fraction]?
    /// The order of all ballots on one heap; nil where its top is the same.
    package var pooled: [[OptionID]]?

    package init(included: [RoomID], leftOut: [RoomID], order: [[OptionID]], shares: [Fraction]? = nil, pooled: [[OptionID]]? = nil) {
        self.included = included
        self.leftOut = leftOut
        self.order = order
        self.shares = shares
        self.pooled = pooled
    }
}

/// An exact fraction in lowest terms; the denominator is positive.
package struct Fraction: Codable, Hashable, Sendable {
    package var numerator: Int
    package var denominator: Int

    package init(numerator: Int, denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }
}

/// *blijft eerste bij x van de 286 weegwijzen*: which option comes first under every division of 10 points over the
/// criteria, by the sum of lower and upper median. From what is told already, so it tells nothing more.
package struct Stability: Codable, Hashable, Sendable {
    /// Divisions in all: 286 for four criteria.
    package var of: Int
    /// By option in the order of the form: divisions under which it is first, alone or with others.
    package var first: [Int]
    /// The same, alone.
    package var alone: [Int]
    /// Which are first under the points that this group gave, added up; nil where too few gave them.
    package var own: [OptionID]?

    package init(of: Int, first: [Int], alone: [Int], own: [OptionID]? = nil) {
        self.of = of
        self.first = first
        self.alone = alone
        self.own = own
    }
}
