package import Deliberation

/// A ballot as bytes, the same in every program (docs/protocol.md): ASCII lines that each end with a line feed.
///
/// ```
/// rondetafel-ballot/1
/// judge OPTION CRITERION 0..5      one line for each judgement, ascending by option, then criterion
/// rank A>B=C                       the best first, `=` between tied options, ascending; no line without a ranking
/// weight CRITERION 1..10           ascending by criterion; no line for none
/// ```
/// Ids are compared byte by byte.
package enum CanonicalBallot {
    package static let version = 1
    private static let head = "rondetafel-ballot/\(version)"

    package static func bytes(_ ballot: Ballot) -> [UInt8] { Array(text(ballot).utf8) }

    package static func text(_ ballot: Ballot) -> String {
        var lines = [head]
        for (option, judged) in ballot.judgements.sorted(by: { isBefore($0.key.rawValue, $1.key.rawValue) }) {
            for (criterion, judgement) in judged.sorted(by: { isBefore($0.key.rawValue, $1.key.rawValue) }) {
                lines.append("judge \(option.rawValue) \(criterion.rawValue) \(judgement.rawValue)")
            }
        }
        if !ballot.ranking.isEmpty {
            let groups = ballot.ranking.map { $0.map(\.rawValue).sorted(by: isBefore).joined(separator: "=") }
            lines.append("rank " + groups.joined(separator: ">"))
        }
        for (criterion, points) in (ballot.weights ?? [:]).sorted(by: { isBefore($0.key.rawValue, $1.key.rawValue) })
        where points > 0 {
            lines.append("weight \(criterion.rawValue) \(points)")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Reads what `bytes` writes; nil for anything else, also for another order of the same lines.
    package static func ballot(_ bytes: [UInt8]) -> Ballot? {
        guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n") else { return nil }
        let lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.first == head else { return nil }
        var ballot = Ballot()
        for line in lines.dropFirst() {
            let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            switch (words.first, words.count) {
            case ("judge", 4):
                guard let number = Int(words[3]), let judgement = Judgement(rawValue: number) else { return nil }
                ballot.judge(OptionID(rawValue: words[1]), CriterionID(rawValue: words[2]), as: judgement)
            case ("rank", 2):
                ballot.ranking = words[1].split(separator: ">", omittingEmptySubsequences: false).map { group in
                    group.split(separator: "=", omittingEmptySubsequences: false).map { OptionID(rawValue: String($0)) }
                }
            case ("weight", 3):
                guard let points = Int(words[2]) else { return nil }
                if ballot.weights == nil { ballot.weights = [:] }
                ballot.weights?[CriterionID(rawValue: words[1])] = points
            default: return nil
            }
        }
        return self.bytes(ballot) == bytes ? ballot : nil
    }

    private static func isBefore(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
}
