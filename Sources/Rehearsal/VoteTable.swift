package import Deliberation

/// Real votes from a CSV file: one row a person, one column a statement (`../shared/data/polis`).
package struct VoteTable: Hashable, Sendable {
    package enum Mistake: Error, Hashable, Sendable {
        case empty
        /// Neither of the two forms: a matrix with the columns `participant ... n-disagree` or `group-id`
        /// first, or a list with `comment-id`, `voter-id` and `vote`.
        case unknownForm
        case badVote(line: Int, text: String)
    }

    /// By person, then by statement; nil where the person did not vote.
    package let rows: [[Stance?]]

    package var people: Int { rows.count }

    /// Reads either form of Polis: the matrix of `participants-votes.csv`, or the list of `votes.csv`, where
    /// the last vote of a person on a statement counts. 1 is agree, -1 disagree, 0 pass.
    package init(csv: String) throws(Mistake) {
        // A spreadsheet begins its UTF-8 with a mark.
        let text = csv.unicodeScalars.first == "\u{FEFF}" ? Substring(csv.unicodeScalars.dropFirst()) : csv[...]
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
        }
        guard let head = lines.first, lines.count > 1 else { throw .empty }
        if let comment = head.firstIndex(of: "comment-id"), let voter = head.firstIndex(of: "voter-id"),
            let vote = head.firstIndex(of: "vote")
        {
            rows = try VoteTable.rows(list: lines, comment: comment, voter: voter, vote: vote)
        } else if head.first == "participant", let last = head.firstIndex(of: "n-disagree") {
            var rows: [(person: Int, votes: [Stance?])] = []
            for (index, line) in lines.enumerated().dropFirst() {
                var row: [Stance?] = []
                for column in head.indices where column > last {
                    row.append(try VoteTable.stance(column < line.count ? line[column] : "", line: index + 1))
                }
                guard let person = Int(line[0]) else { throw .badVote(line: index + 1, text: line.joined(separator: ",")) }
                rows.append((person, row))
            }
            // In the order of the list, so that both files of one conversation give the same people.
            self.rows = rows.sorted { $0.person < $1.person }.map(\.votes)
        } else {
            throw .unknownForm
        }
    }

    private static func rows(list: [[String]], comment: Int, voter: Int, vote: Int) throws(Mistake) -> [[Stance?]] {
        var votes: [Int: [Int: Stance]] = [:]
        var statements: Set<Int> = []
        for (index, line) in list.enumerated().dropFirst() {
            guard line.count > max(comment, max(voter, vote)), let statement = Int(line[comment]),
                let person = Int(line[voter])
            else { throw .badVote(line: index + 1, text: line.joined(separator: ",")) }
            statements.insert(statement)
            if let stance = try VoteTable.stance(line[vote], line: index + 1) {
                votes[person, default: [:]][statement] = stance
            }
        }
        let columns = statements.sorted()
        return votes.keys.sorted().map { person in columns.map { votes[person]?[$0] } }
    }

    private static func stance(_ text: String, line: Int) throws(Mistake) -> Stance? {
        switch text {
        case "": nil
        case "1", "1.0": .agree
        case "-1", "-1.0": .disagree
        case "0", "0.0": .pass
        default: throw .badVote(line: line, text: text)
        }
    }
}
