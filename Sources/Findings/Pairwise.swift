import Deliberation

/// How many ballots put one option before another, for each pair; knows no ballot.
///
/// Options that a ballot leaves out are tied behind all others (`Ballot.place`). Indices are those of the form and
/// decide nothing.
struct Pairwise: Hashable, Sendable {
    let options: Int
    let ballots: Int
    /// `before[a][b]`: ballots that put a before b.
    private(set) var before: [[Int]]

    init(_ options: [OptionID], _ ballots: [Ballot]) {
        self.options = options.count
        self.ballots = ballots.count
        before = Array(repeating: Array(repeating: 0, count: options.count), count: options.count)
        for ballot in ballots {
            var places: [OptionID: Int] = [:]
            for (place, tied) in ballot.ranking.enumerated() {
                for option in tied where places[option] == nil { places[option] = place }
            }
            let row = options.map { places[$0] ?? ballot.ranking.count }
            for a in row.indices { for b in row.indices where row[a] < row[b] { before[a][b] += 1 } }
        }
    }

    /// From counts that somebody published; `ballots` includes those that tie a pair.
    init(before: [[Int]], ballots: Int) {
        options = before.count
        self.ballots = ballots
        self.before = before
    }

    /// Ballots for a over b less those for b over a.
    func margin(_ a: Int, _ b: Int) -> Int { before[a][b] - before[b][a] }

    /// Options by a number, the greatest first; equal numbers are tied, in the order of the form.
    static func order<Value: Comparable>(by values: [Value]) -> [[Int]] {
        var groups: [[Int]] = []
        for index in values.indices.sorted(by: { (values[$1], $0) < (values[$0], $1) }) {
            if let last = groups.last?.first, values[last] == values[index] {
                groups[groups.count - 1].append(index)
            } else {
                groups.append([index])
            }
        }
        return groups
    }
}
