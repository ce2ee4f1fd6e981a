/// How strongly a criterion holds for an option: five words, or that one does not know.
package enum Judgement: Int, Codable, Hashable, Sendable, CaseIterable, Comparable {
    /// *weet ik niet*: an answer of its own, left out of every median.
    case unknown = 0
    /// *helemaal niet*
    case notAtAll = 1
    /// *nauwelijks*
    case hardly
    /// *enigszins*
    case somewhat
    /// *sterk*
    case strongly
    /// *heel sterk*
    case veryStrongly

    package static func < (a: Judgement, b: Judgement) -> Bool { a.rawValue < b.rawValue }
    /// The five words, weakest first.
    package static let grades: [Judgement] = [.notAtAll, .hardly, .somewhat, .strongly, .veryStrongly]
}

/// What one person votes: private, and never kept with the person. `BallotForm.complaint(about:)` says whether it fits.
package struct Ballot: Codable, Hashable, Sendable {
    /// By option and criterion; what is absent was not judged. An option without any judgement is absent too.
    package var judgements: [OptionID: [CriterionID: Judgement]]
    /// The best first; options in one list are tied. Options that are absent are tied last.
    package var ranking: [[OptionID]]
    /// 10 points over the criteria; nil: not given. Absent criteria have none.
    package var weights: [CriterionID: Int]?

    package init(
        judgements: [OptionID: [CriterionID: Judgement]] = [:], ranking: [[OptionID]] = [], weights: [CriterionID: Int]? = nil
    ) {
        self.judgements = judgements
        self.ranking = ranking
        self.weights = weights
    }

    package var isEmpty: Bool { judgements.isEmpty && ranking.isEmpty && weights == nil }

    package func judgement(_ option: OptionID, _ criterion: CriterionID) -> Judgement? { judgements[option]?[criterion] }

    /// nil takes the judgement back.
    package mutating func judge(_ option: OptionID, _ criterion: CriterionID, as judgement: Judgement?) {
        judgements[option, default: [:]][criterion] = judgement
        if judgements[option]?.isEmpty == true { judgements[option] = nil }
    }

    /// Place of an option in the ranking, from 0; options that were left out stand behind all others.
    package func place(of option: OptionID) -> Int {
        ranking.firstIndex { $0.contains(option) } ?? ranking.count
    }
}

/// A ballot on its way into the box. All that the server learns beside it is a seal; docs/protocol.md.
package struct CastBallot: Codable, Hashable, Sendable {
    package var ballot: Ballot
    /// r: 32 random bytes of the voter, as 64 lower-case hex digits.
    package var opening: String
    /// c = SHA-256 over "rt1", session, question, r and the canonical ballot, as 64 lower-case hex digits.
    package var commitment: String
    /// Seals of which one may be in the box as this voter's earlier ballot, which this one replaces. Empty for a first.
    package var replaces: [String]

    package init(ballot: Ballot, opening: String, commitment: String, replaces: [String] = []) {
        self.ballot = ballot
        self.opening = opening
        self.commitment = commitment
        self.replaces = replaces
    }

    /// Earlier seals that one may name at most.
    package static let replacesLimit = 4

    /// Whether its seals are written as they should be; says nothing of what they seal.
    package var isWellFormed: Bool {
        replaces.count <= Self.replacesLimit && ([opening, commitment] + replaces).allSatisfy(Self.isSeal)
    }

    package static func isSeal(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}

/// What is told of a box when it is closed.
package struct BoxSeal: Codable, Hashable, Sendable {
    /// Ballots in the box.
    package var count: Int
    /// The Merkle root (RFC 6962 section 2.1) over the seals in ascending order, as 64 lower-case hex digits.
    package var root: String

    package init(count: Int, root: String) {
        self.count = count
        self.root = root
    }
}

/// The boxes of a session, as `decide` needs them: what lies in them is known to the shell alone, and never whose it is.
package protocol BallotBoxes: Sendable {
    func seal(room: RoomID, step: StepID) -> BoxSeal
    /// What the gate lets be told of this vote, over all rooms together.
    func outcome(of form: BallotForm, step: StepID, rooms: [RoomID]) -> VoteOutcome
}
