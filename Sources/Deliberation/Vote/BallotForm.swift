/// An option of a vote: in fase 3 an *aanknopingspunt* (method.md section 3). Its number is its place in the form, from 1.
package struct OptionID: RawRepresentable, Codable, CodingKeyRepresentable, Hashable, Sendable, Comparable,
    ExpressibleByStringLiteral
{
    /// A lower-case ASCII word, unique in its form.
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral value: String) { self.rawValue = value }
    package static func < (a: OptionID, b: OptionID) -> Bool { a.rawValue < b.rawValue }
}

/// What options are judged on (L3109-3113).
package struct CriterionID: RawRepresentable, Codable, CodingKeyRepresentable, Hashable, Sendable, Comparable,
    ExpressibleByStringLiteral
{
    /// A lower-case ASCII word, unique in its form.
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral value: String) { self.rawValue = value }
    package static func < (a: CriterionID, b: CriterionID) -> Bool { a.rawValue < b.rawValue }
}

/// What a vote asks: which options, on which criteria. Data of the draaiboek, the same for every group.
package struct BallotForm: Codable, Hashable, Sendable {
    /// 2 to 7, with distinct ids.
    package var options: [VoteOption]
    /// 1 to 5, with distinct ids.
    package var criteria: [Criterion]
    /// Whether people may divide 10 points over the criteria.
    package var asksWeights: Bool

    package init(options: [VoteOption], criteria: [Criterion], asksWeights: Bool = false) {
        self.options = options
        self.criteria = criteria
        self.asksWeights = asksWeights
    }

    /// Points that a person divides over the criteria.
    package static let weightPoints = 10

    package func option(_ id: OptionID) -> VoteOption? { options.first { $0.id == id } }

    /// The number of an option as people say it, from 1.
    package func number(of id: OptionID) -> Int? { options.firstIndex { $0.id == id }.map { $0 + 1 } }

    /// The order in which this person is shown the options, so that no option gains by standing first: always the
    /// same for one seat and step, another for most others. Numbers stay those of the form.
    package func shuffled(for seat: Seat, step: StepID) -> [VoteOption] {
        // FNV-1a (Fowler, Noll, Vo) of the seat's name and the step.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in "\(seat.name)/\(step.rawValue)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        var random = SplitMix(state: hash)
        return options.shuffled(using: &random)
    }

    /// Why this ballot does not fit the form; nil when it does. An empty ballot fits: it says nothing.
    package func complaint(about ballot: Ballot) -> Rejection? {
        let known = Set(options.map(\.id))
        let criteria = Set(criteria.map(\.id))
        guard ballot.judgements.allSatisfy({ known.contains($0) && $1.keys.allSatisfy(criteria.contains) && !$1.isEmpty })
        else { return .badBallot }
        let ranked = ballot.ranking.flatMap(\.self)
        guard Set(ranked).count == ranked.count, known.isSuperset(of: ranked), ballot.ranking.allSatisfy({ !$0.isEmpty })
        else { return .badBallot }
        if let weights = ballot.weights {
            guard asksWeights, criteria.isSuperset(of: weights.keys), weights.values.allSatisfy({ (0...Self.weightPoints).contains($0) }),
                weights.values.reduce(0, +) == Self.weightPoints
            else { return .badBallot }
        }
        return nil
    }
}

package struct VoteOption: Codable, Hashable, Sendable {
    package var id: OptionID
    /// A few words: `Gesprekken tussen partners`.
    package var title: String
    /// What it says at length.
    package var text: String
    /// Where it starts: one level, or two for an option on their border.
    package var levels: [Level]
    /// As a line of the report.
    package var source: String?

    package init(id: OptionID, title: String, text: String, levels: [Level], source: String? = nil) {
        self.id = id
        self.title = title
        self.text = text
        self.levels = levels
        self.source = source
    }
}

/// *thuis*, *werk*, *samenleving* (L2849-3065).
package enum Level: String, Codable, Hashable, Sendable, CaseIterable {
    case home, work, society
}

package struct Criterion: Codable, Hashable, Sendable {
    package var id: CriterionID
    /// One word: `kansrijk`.
    package var title: String
    /// What a person is asked: `Hoe kansrijk is dit?`
    package var question: String

    package init(id: CriterionID, title: String, question: String) {
        self.id = id
        self.title = title
        self.question = question
    }
}
