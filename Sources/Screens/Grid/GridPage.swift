import Cells
import Deliberation
import Texts
import Views

/// The picture of a ballot that is being filled in: the part on top, what one stands on below it, then how the ballot
/// stands and the keys. Colour says nothing that words or signs do not.
struct GridPage {
    let grid: BallotGrid
    let language: Language
    /// *k van n gestemd*.
    let voted: (k: Int, n: Int)
    let standing: Standing
    /// What is said over everything: a refusal, the question whether to stop.
    var notice: String?

    /// How the ballot stands against the box.
    enum Standing: Sendable {
        case notCast, cast, changed, elsewhere
    }

    typealias T = ScreenVoteTexts
    typealias Line = (text: String, style: Style)

    /// Draws on these rows, from the first to the last; whatever does not fit is left out, the keys last.
    func draw(_ surface: inout Surface, rows: Range<Int>) {
        let width = surface.size.columns
        drawTabs(&surface, row: rows.lowerBound)
        // Small screens keep the rows for the ballot itself.
        let most = rows.count < 17 ? 1 : rows.count < 22 ? 2 : 3
        let hints = Self.flow(keys, width: width - 1, most: most)
        var bottom = rows.upperBound - hints.count
        for (index, hint) in hints.enumerated() { surface.put(hint, column: 1, row: bottom + index, style: .muted) }
        let status = status(width: width - 2, most: most)
        bottom -= status.count
        for (index, line) in status.enumerated() { surface.put(line.text, column: 1, row: bottom + index, style: line.style) }
        let top = rows.lowerBound + 1
        guard top < bottom else { return }
        if grid.asksToCast {
            let lines = sureLines(width: width - 4)
            let start = max(top, bottom - lines.count)
            if start - 1 > top { drawPart(&surface, rows: top..<start - 1) }
            if start > top { surface.rule(row: start - 1, style: .muted) }
            for (index, line) in lines.enumerated() where start + index < bottom {
                surface.put(line.text, column: 2, row: start + index, style: line.style)
            }
            return
        }
        drawPart(&surface, rows: top..<bottom)
    }

    private func drawPart(_ surface: inout Surface, rows: Range<Int>) {
        switch grid.part {
        case .judge: drawJudgements(&surface, rows: rows)
        case .rank: drawOrder(&surface, rows: rows)
        case .weights: drawWeights(&surface, rows: rows)
        }
    }

    /// The parts with how far each is; the one that is open stands in brackets.
    private func drawTabs(_ surface: inout Surface, row: Int) {
        let width = surface.size.columns
        let counts = ["k": String(voted.k), "n": String(voted.n)]
        var end = T.voted(language, counts)
        func tabs(_ isWhole: Bool) -> [(text: String, isOpen: Bool)] {
            grid.parts.map { part in
                let isOpen = part == grid.part
                let name = isWhole || isOpen ? title(part) : word(part)
                return (isOpen ? "[\(part.key) \(name)]" : " \(part.key) \(name) ", isOpen)
            }
        }
        func room(_ tabs: [(text: String, isOpen: Bool)]) -> Bool {
            tabs.reduce(0) { $0 + $1.text.columns + 1 } + end.columns + 1 <= width
        }
        var all = tabs(true)
        if !room(all) { end = T.votedShort(language, counts) }
        if !room(all) { all = tabs(false) }
        surface.put(end, column: max(0, width - end.columns - 1), row: row, style: .bold)
        var column = 0
        for tab in all {
            let used = surface.put(
                tab.text, column: column, row: row, style: tab.isOpen ? Style(bold: true, reverse: true) : .plain,
                limit: max(0, width - end.columns - 2 - column))
            column += used + 1
        }
    }

    private func title(_ part: BallotGrid.Part) -> String {
        let form = grid.form
        switch part {
        case .judge:
            let done = grid.ballot.judgements.values.reduce(0) { $0 + $1.count }
            return T.judgePart(language, ["k": String(done), "n": String(form.options.count * form.criteria.count)])
        case .rank:
            return T.rankPart(
                language, ["k": String(grid.ballot.ranking.reduce(0) { $0 + $1.count }), "n": String(form.options.count)])
        case .weights:
            return T.weightsPart(
                language, ["k": String(BallotForm.weightPoints - grid.pointsLeft), "n": String(BallotForm.weightPoints)])
        }
    }

    private func word(_ part: BallotGrid.Part) -> String {
        switch part {
        case .judge: T.judgeWord(language)
        case .rank: T.rankWord(language)
        case .weights: T.weightsWord(language)
        }
    }

    // MARK: how it stands

    /// What the ballot still lacks; nil where nothing.
    private var blanks: String? {
        var blanks = BallotEdit.blanks(grid.ballot, grid.form)
        var parts: [String] = []
        let isHalf = grid.form.asksWeights && grid.pointsLeft > 0 && grid.pointsLeft < BallotForm.weightPoints
        if isHalf { blanks.hasNoWeights = false }
        let words = VoteWords.blanks(blanks, grid.form, language)
        if !words.isEmpty { parts.append(words) }
        if isHalf { parts.append(T.blankPoints(language, ["n": String(grid.pointsLeft)])) }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private func status(width: Int, most: Int) -> [Line] {
        var lines: [Line] = []
        if let notice {
            lines += Wrapping.wrap("! " + SafeText.clean(notice), width: width).prefix(2).map { ($0, Style(.warning, bold: true)) }
        }
        if grid.asksToCast { return lines }
        if let news = grid.news {
            lines.append((Wrapping.fit(T.news(language, ["text": SafeText.clean(news)]), columns: width), Style(.accent, bold: true)))
        }
        if let remark = grid.remark {
            let text = Wrapping.wrap("! " + remark.text(language, remark.values), width: width).prefix(2)
            return lines + text.map { ($0, Style(.warning, bold: true)) }
        }
        let key = ["key": String(BallotGrid.castKey)]
        let stands =
            switch standing {
            case .notCast: T.standsNot(language, key)
            case .cast: T.standsCast(language)
            case .changed: T.standsChanged(language, key)
            case .elsewhere: VoteTexts.unknownOpen(language)
            }
        let blank = blanks.map { T.blank(language, ["blanks": $0]) } ?? T.allFilled(language)
        let text = Wrapping.wrap("\(stands) \(blank)", width: width)
        let shown = text.count > most ? text.prefix(most - 1) + [Wrapping.fit(text[(most - 1)...].joined(separator: " "), columns: width)] : text[...]
        return lines + shown.map { ($0, .bold) }
    }

    /// Whether to cast: names what is blank, and that blank is fine.
    private func sureLines(width: Int) -> [Line] {
        var lines: [Line] = []
        func add(_ text: String, _ style: Style = .plain) {
            lines += Wrapping.wrap(text, width: width).map { ($0, style) }
        }
        add(T.sure(language), Style(.accent, bold: true))
        if case .cast = standing { add(T.sureSame(language)) }
        if grid.ballot.isEmpty {
            add(T.sureEmpty(language), .bold)
        } else if let blanks {
            add(T.blank(language, ["blanks": blanks]), .bold)
            add(T.sureBlankFine(language))
        } else {
            add(T.sureAll(language))
        }
        add(T.sureLater(language))
        add("> " + T.sureKeys(language, ["key": String(BallotGrid.castKey)]), .bold)
        return lines
    }

    // MARK: keys

    private var keys: [String] {
        // The question says its own keys.
        if grid.asksToCast { return [] }
        if grid.entry != nil { return [T.keyTakeOrder(language), T.keyNotTyped(language)] }
        let own = Self.keys(of: grid.part)
        let others = grid.parts.filter { $0 != grid.part }.map { "\($0.key) \(word($0))" }
        return [T.goCast(language, ["key": String(BallotGrid.castKey)])] + others + [T.keyHelp(language), T.keyLeave(language)]
            + own.map { $0(language) }
    }

    private static func keys(of part: BallotGrid.Part) -> [Text] {
        switch part {
        case .judge: [T.keyMove, T.keyGrade, T.keyBlank]
        case .rank: [T.keyLine, T.keyUp, T.keyDown, T.keyTie, T.keyBlank, T.keyType]
        case .weights: [T.keyCriterion, T.keyPlus, T.keyMinus, T.keyBlank]
        }
    }

    /// All keys of all parts, for who wants to read them: a small screen shows only some.
    var help: [String] {
        var lines: [String] = []
        for part in grid.parts {
            lines.append("\(part.key)  \(word(part))")
            for key in Self.keys(of: part) { lines.append("   " + key(language)) }
            if part == .judge { lines.append("   " + meaning) }
        }
        lines.append(T.goCast(language, ["key": String(BallotGrid.castKey)]))
        lines += [T.keyText(language), T.keyLeave(language), "", T.sureBlankFine(language), T.sureLater(language)]
        return lines
    }

    private var meaning: String {
        (Judgement.grades + [.unknown]).map { "\($0.rawValue)=\(VoteWords.grade($0, language))" }.joined(separator: ", ")
    }

    /// Items beside each other, in so many rows at most; what comes last is left out first.
    static func flow(_ items: [String], width: Int, most: Int, between: String = " | ") -> [String] {
        var lines: [String] = []
        for item in items {
            if let last = lines.last, last.columns + between.columns + item.columns <= width {
                lines[lines.count - 1] = last + between + item
            } else if lines.count < most {
                lines.append(Wrapping.fit(item, columns: width))
            }
        }
        return lines
    }

    /// Draws a text from its row on, as far as it was scrolled; says how much more there is.
    func drawText(_ lines: [Line], _ surface: inout Surface, rows: Range<Int>) {
        guard !rows.isEmpty else { return }
        let top = min(grid.textTop, max(0, lines.count - rows.count))
        for (index, line) in lines.dropFirst(top).prefix(rows.count).enumerated() {
            surface.put(line.text, column: 1, row: rows.lowerBound + index, style: line.style)
        }
        let below = lines.count - top - rows.count
        guard below > 0, rows.count > 1, let last = rows.last else { return }
        surface.rule(row: last, " ")
        surface.put(T.moreText(language, ["n": String(below + 1)]), column: 1, row: last, style: .muted)
    }
}
