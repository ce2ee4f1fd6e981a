import Deliberation
import Yams

/// Reads what a weging asks: the aanknopingspunten and the criteria. Knows the weging before, for the steps of
/// proposals after it.
struct FormReader {
    static let keys = ["aanknopingspunten", "criteria", "gewichten"]
    static let optionKeys = ["naam", "titel", "tekst", "niveau", "bron"]
    static let criterionKeys = ["naam", "titel", "vraag"]
    static let levels: [(String, Level)] = [("thuis", .home), ("werk", .work), ("samenleving", .society)]
    /// A title stands in a row of a grid beside five words.
    static let titleLimit = 60

    private let reader: NodeReader
    private var last: BallotForm?
    /// Whether there was a weging, also one with a mistake.
    private var sawVote = false

    init(_ reader: NodeReader) { self.reader = reader }

    /// The form of a step of this kind; nil for steps that have none, and where a mistake makes it unknown.
    mutating func form(_ fields: [String: Node], of kind: StepKind?, step: String?, at node: Node) -> BallotForm? {
        let options = options(fields["aanknopingspunten"])
        let criteria = criteria(fields["criteria"])
        let weights = reader.choice(fields["gewichten"], key: "gewichten", [("ja", true), ("nee", false)]) ?? false
        switch kind?.material {
        case .ballot:
            for key in ["aanknopingspunten", "criteria"] where fields[key] == nil { reader.add(.missing(key), at: node) }
            sawVote = true
            last = BallotForm(options: options, criteria: criteria, asksWeights: weights)
            return last
        // Of a kind that is unknown nobody can say what belongs to it.
        case nil: return nil
        case .proposals:
            forbid(fields)
            if !sawVote { reader.add(.noVoteBefore(step: step ?? "?"), at: fields["soort"] ?? node) }
            return last
        default:
            forbid(fields)
            return nil
        }
    }

    private func forbid(_ fields: [String: Node]) {
        for key in Self.keys {
            if let node = fields[key] { reader.add(.wrongKind(key: key, kind: "weging"), at: node) }
        }
    }

    private func options(_ node: Node?) -> [VoteOption] {
        var options: [VoteOption] = []
        var known: Set<String> = []
        for one in reader.list(node, key: "aanknopingspunten", least: 2, most: 7) {
            guard
                let fields = reader.fields(
                    one, of: "aanknopingspunt", known: Self.optionKeys, required: ["naam", "titel", "tekst", "niveau"])
            else { continue }
            let id = name(fields["naam"], &known)
            let title = reader.text(fields["titel"], key: "titel", limit: Self.titleLimit)
            let text = reader.text(fields["tekst"], key: "tekst", limit: 600, lines: true)
            let levels = levels(fields["niveau"])
            let source = reader.text(fields["bron"], key: "bron", limit: 120)
            if let id, let title, let text {
                options.append(VoteOption(id: OptionID(rawValue: id), title: title, text: text, levels: levels, source: source))
            }
        }
        return options
    }

    private func criteria(_ node: Node?) -> [Criterion] {
        var criteria: [Criterion] = []
        var known: Set<String> = []
        for one in reader.list(node, key: "criteria", least: 1, most: 5) {
            guard
                let fields = reader.fields(
                    one, of: "criterium", known: Self.criterionKeys, required: Self.criterionKeys)
            else { continue }
            let id = name(fields["naam"], &known)
            let title = reader.text(fields["titel"], key: "titel", limit: 24)
            let question = reader.text(fields["vraag"], key: "vraag", limit: 200)
            if let id, let title, let question {
                criteria.append(Criterion(id: CriterionID(rawValue: id), title: title, question: question))
            }
        }
        return criteria
    }

    private func name(_ node: Node?, _ known: inout Set<String>) -> String? {
        guard let node, let id = reader.identifier(node, key: "naam") else { return nil }
        if !known.insert(id).inserted { reader.add(.duplicateID(id), at: node) }
        return id
    }

    /// One level, or a list of two for what lies on their border.
    private func levels(_ node: Node?) -> [Level] {
        guard let node else { return [] }
        guard node.sequence != nil else { return reader.choice(node, key: "niveau", Self.levels).map { [$0] } ?? [] }
        var levels: [Level] = []
        for one in reader.list(node, key: "niveau", least: 1, most: 2) {
            guard let level = reader.choice(one, key: "niveau", Self.levels) else { continue }
            if levels.contains(level) { reader.add(.duplicateID(one.scalar?.string ?? ""), at: one) }
            levels.append(level)
        }
        return levels
    }
}
