import Deliberation

/// What may be told of the cells (one option on one criterion) of a group with this many ballots.
///
/// **Who reads.** A reader knows how many voted in the group, every rule in this file, and the words that are told. He
/// then knows the set of all distributions over the five grades, and of all numbers of graders, of which the same would
/// have been told (`Possible`). That set, not the words, is what must be safe; so what is told instead of too much is
/// judged in the same way, with all cells that would come to the same.
///
/// **What is safe.** Of each of the six answers (five grades, *weet ik niet*) the set leaves three counts or more, and
/// no grade is known to be everyone's (T_CELL). A reader who is one of the group takes his own answer away: of what is
/// left each count keeps two values or more, so that he never knows one for certain, and no grade is known to be all
/// the others'. Three would be too much to ask there: *eens* of 8 to 10 grades says by its definition that at most two
/// lie outside a third of the scale, and one of these two may be the reader.
///
/// Of those who gave no grade nobody can tell who answered *weet ik niet* and who left it blank; so the count of the
/// first runs from 0 to the number of both, and three counts are possible where two or more may have given no grade.
///
/// **What is told.** The first of these that is safe:
/// 1. the word for how many graded, both medians, and the spread (from 8 grades, T_COUNT ballots);
/// 2. the word and the spread: for all cells of the group with this spread whose medians would tell too much, such as
///    medians two grades apart, which say that nobody gave the grade between them;
/// 3. nothing, as for a cell that fewer than T_WORD graded. Nothing is always safe: any distribution of 0 to 6 grades is
///    among what it may stand for.
struct CellGate {
    private let ballots: Int
    /// By statement and range of graders. A group has few that differ.
    private var known: [Asked: Bool] = [:]

    private struct Asked: Hashable {
        var told: [Told]
        var graders: ClosedRange<Int>
    }

    init(ballots: Int) { self.ballots = ballots }

    mutating func finding(_ grades: Grades) -> CellFinding {
        let nothing = CellFinding(judged: nil)
        guard let median = Median(grades), let word = Numeral.of(grades.total, outOf: ballots), let graders = graders(word),
            graders.contains(grades.total)
        else { return nothing }
        let told = Told(median: median, spread: tellsSpread ? RAND.spread(grades) : nil)
        if isSafe([told], graders) {
            return CellFinding(judged: word, lower: median.lower, upper: median.upper, spread: told.spread)
        }
        guard let spread = told.spread else { return nothing }
        let alike = Told.medians.map { Told(median: $0, spread: spread) }.filter { !isSafe([$0], graders) }
        return isSafe(alike, graders) ? CellFinding(judged: word, spread: spread) : nothing
    }

    /// A spread says that 8 or more graded. Below T_COUNT ballots that leaves too little about those who did not.
    private var tellsSpread: Bool { ballots >= Thresholds.count }

    /// The numbers of graders that this word stands for, T_WORD and up; nil where they are fewer than T_CELL.
    private func graders(_ word: Numeral) -> ClosedRange<Int>? {
        guard ballots >= Thresholds.word else { return nil }
        let all = (Thresholds.word...ballots).filter { Numeral.of($0, outOf: ballots) == word }
        guard let low = all.first, let high = all.last, high - low + 1 >= Thresholds.cell else { return nil }
        return low...high
    }

    private mutating func isSafe(_ told: [Told], _ graders: ClosedRange<Int>) -> Bool {
        let asked = Asked(told: told, graders: graders)
        if let answer = known[asked] { return answer }
        let answer = Possible.isSafe(told, tellsSpread: tellsSpread, graders: graders, ballots: ballots)
        known[asked] = answer
        return answer
    }
}

/// What full words say of a cell.
struct Told: Hashable {
    var median: Median
    var spread: Spread?

    /// Every pair of medians that there can be.
    static let medians: [Median] = Judgement.grades.flatMap { lower in
        Judgement.grades.filter { $0 >= lower }.map { Median(lower: lower, upper: $0) }
    }
}
