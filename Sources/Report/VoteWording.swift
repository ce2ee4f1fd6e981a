import Findings
import Texts

/// What a weging says, in words.
struct VoteWording {
    let language: Language
    let options: [VoteFindings.Option]
    let criteria: [VoteFindings.Criterion]

    init(_ vote: VoteFindings, _ language: Language) {
        self.language = language
        options = vote.options
        criteria = vote.criteria
    }

    private var t: VoteReportTexts.Type { VoteReportTexts.self }

    /// `2. Meer (h)erkenning voor de mental load`
    func option(_ index: Int) -> String {
        t.numbered(language, ["n": String(index + 1), "title": options.indices.contains(index) ? options[index].title : ""])
    }

    func levels(_ index: Int) -> String {
        let words = options[index].levels.map { t.level($0)(language) }
        return words.isEmpty ? t.noLevel(language) : joined(words)
    }

    /// `enigszins tot sterk`; what is not told says so.
    func median(_ cell: VoteFindings.Cell) -> String {
        guard let lower = cell.lower, let upper = cell.upper else { return t.notShown(language) }
        if lower == upper { return t.grade(lower)(language) }
        return t.between(language, ["lower": t.grade(lower)(language), "upper": t.grade(upper)(language)])
    }

    /// The median, the spread and, where few judged it, how many: `sterk; verdeeld (sommige gaven een oordeel)`.
    func cell(_ cell: VoteFindings.Cell) -> String {
        var text = median(cell)
        if let spread = cell.spread {
            let values = ["median": text, "spread": t.spread(spread)(language)]
            text = cell.lower == nil ? t.spreadAlone(language, values) : t.cell(language, values)
        }
        guard cell.isJudgedByFew, let judged = cell.judged else { return text }
        return t.fewJudged(language, ["cell": text, "numeral": WordTexts.word(judged)(language)])
    }

    /// `eerst punt 2, dan punt 1 en punt 4 (gelijk), dan punt 3`
    func order(_ order: [[Int]]) -> String {
        order.enumerated().map { place, tied in
            let names = points(tied)
            let points = tied.count > 1 ? t.tiedPoints(language, ["points": names]) : names
            return (place == 0 ? t.orderFirst : t.orderNext)(language, ["points": points])
        }.joined(separator: ", ")
    }

    /// `punt 1 en punt 4`
    func points(_ indices: [Int]) -> String {
        joined(indices.map { t.pointNumber(language, ["n": String($0 + 1)]).lowercased() })
    }

    /// The place of each option, from 1: `1`, `2 (gelijk)`. What is not in the order has none.
    func places(_ order: [[Int]]) -> [String] {
        var places = options.map { _ in "" }
        var place = 1
        for tied in order {
            for index in tied where places.indices.contains(index) {
                places[index] = tied.count > 1 ? t.tied(language, ["place": String(place)]) : String(place)
            }
            place += tied.count
        }
        return places
    }

    func joined(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return t.and(language, ["a": words.dropLast().joined(separator: ", "), "b": last])
    }

    /// Titles of groups, which may hold *en* themselves.
    func names(_ titles: [String]) -> String { titles.joined(separator: "; ") }

    /// `0,4`
    func hundredths(_ number: Int) -> String {
        let magnitude = abs(number)
        let digits = magnitude % 100
        let decimals = digits % 10 == 0 ? String(digits / 10) : (digits < 10 ? "0" : "") + String(digits)
        return (number < 0 ? "−" : "") + String(magnitude / 100) + (language == .nl ? "," : ".") + decimals
    }

    /// Alpha as the gate tells it: its two ends are open (`Gate.alpha`).
    func alpha(_ number: Int) -> String {
        if number >= Self.alphaTop { return t.alphaOrMore(language, ["n": hundredths(Self.alphaTop)]) }
        return number <= 0 ? t.alphaOrLess(language, ["n": "0"]) : hundredths(number)
    }

    /// From here up the gate tells no more than that.
    private static let alphaTop = 60

    /// Only words: a scale has no meaning of its own above what is told.
    func closeness(_ alpha: Int) -> String {
        switch alpha {
        case Self.alphaTop...: t.alphaGood(language)
        case 30...: t.alphaSome(language)
        case 1...: t.alphaLow(language)
        default: t.alphaNone(language)
        }
    }

    /// The two criteria that a map is over: kansrijk and urgentie, or the first two; nil with one alone.
    var axes: (x: Int, y: Int)? {
        let named = ["kansrijk", "urgentie"].compactMap { id in criteria.firstIndex { $0.id == id } }
        if named.count == 2 { return (named[0], named[1]) }
        return criteria.count > 1 ? (0, 1) : nil
    }

    /// `A` for the first group.
    static func letter(_ index: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return index < letters.count ? String(letters[index]) : String(index + 1)
    }
}
