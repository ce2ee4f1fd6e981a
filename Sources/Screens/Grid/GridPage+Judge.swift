import Cells
import Deliberation
import Texts
import Views

extension GridPage {
    /// How much of a grade a cell shows.
    private enum Tier: CaseIterable {
        /// `1 helemaal niet`
        case whole
        /// `2 nauwelijks`, `1 niet`
        case short
        /// `2 nauw`
        case brief
    }

    private func word(_ grade: Judgement, _ tier: Tier) -> String {
        let word =
            switch tier {
            case .whole: VoteWords.grade(grade, language)
            case .short: ShortWords.grade(grade, language)
            case .brief: ShortWords.brief(grade, language)
            }
        return "\(grade.rawValue) \(word)"
    }

    /// Columns of one cell with its two marks.
    private func cellWidth(_ tier: Tier) -> Int { 2 + (Judgement.allCases.map { word($0, tier).columns }.max() ?? 0) }

    private struct Measure {
        var tier: Tier
        var cell: Int
        var title: Int
    }

    /// The most that leaves the titles room to be told apart.
    private func measure(width: Int) -> Measure {
        let count = max(1, grid.form.criteria.count)
        let longest = (grid.options.map { SafeText.clean($0.title).columns }.max() ?? 0) + 3
        for tier in Tier.allCases {
            let cell = cellWidth(tier)
            let left = width - 1 - cell * count
            if left >= min(longest, 22) || tier == .brief {
                return Measure(tier: tier, cell: cell, title: max(8, min(longest, left)))
            }
        }
        return Measure(tier: .brief, cell: 8, title: 8)
    }

    func drawJudgements(_ surface: inout Surface, rows: Range<Int>) {
        let width = surface.size.columns
        let measure = measure(width: width)
        let titles = grid.options.map { Wrapping.wrap(SafeText.clean($0.title), width: measure.title - 3) }
        let about = about(width: width - 2)
        let legend = legend(width: width - 2)
        // The heading, the rule.
        let space = rows.count - 2 - legend.count
        // By the longest text, so that nothing jumps as one moves.
        let longest = longestAbout(width: width - 2)
        let isTall = titles.contains { $0.count > 1 } && titles.reduce(0) { $0 + min(2, $1.count) } + longest <= space
        let heights = titles.map { isTall ? min(2, $0.count) : 1 }
        let whole = heights.reduce(0, +)
        let textRows = max(min(2, longest), min(longest, space - whole))
        let tableRows = max(1, space - textRows)
        drawHeading(measure, &surface, row: rows.lowerBound)
        var row = rows.lowerBound + 1
        // As much of the table as fits, round the row one stands on.
        var first = 0
        while heights[first...min(grid.row, heights.count - 1)].reduce(0, +) > tableRows, first < grid.row { first += 1 }
        for index in grid.options.indices.dropFirst(first) {
            guard row + heights[index] <= rows.lowerBound + 1 + tableRows, row < rows.upperBound else { break }
            drawRow(index, titles[index], heights[index], measure, &surface, row: row)
            row += heights[index]
        }
        guard row < rows.upperBound else { return }
        surface.rule(row: row, style: .muted)
        row += 1
        let text = row..<max(row, min(row + textRows, rows.upperBound - legend.count))
        drawText(about, &surface, rows: text)
        for (index, line) in legend.enumerated() where rows.upperBound - legend.count + index > text.upperBound - 1 {
            surface.put(line, column: 1, row: text.upperBound + index, style: .plain)
        }
    }

    private func drawHeading(_ measure: Measure, _ surface: inout Surface, row: Int) {
        for (index, criterion) in grid.form.criteria.enumerated() {
            let isHere = index == grid.column
            let title = Wrapping.fit(SafeText.clean(criterion.title), columns: measure.cell - 1)
            surface.put(
                title, column: measure.title + 1 + index * measure.cell + 1, row: row,
                style: Style(isHere ? .accent : .plain, bold: true, underlined: isHere))
        }
    }

    private func drawRow(_ index: Int, _ title: [String], _ height: Int, _ measure: Measure, _ surface: inout Surface, row: Int) {
        let option = grid.options[index]
        let isHere = index == grid.row
        var lines = Array(title.prefix(height))
        if title.count > height {
            lines[height - 1] = Wrapping.fit(title[(height - 1)...].joined(separator: " "), columns: measure.title - 3)
        }
        let number = grid.form.number(of: option.id).map(String.init) ?? ""
        for (offset, line) in lines.enumerated() {
            surface.put(
                offset == 0 ? "\(number) \(line)" : "  \(line)", column: 1, row: row + offset,
                style: isHere ? Style(.accent, bold: true) : .plain, limit: measure.title)
        }
        for (column, criterion) in grid.form.criteria.enumerated() {
            let grade = grid.ballot.judgement(option.id, criterion.id)
            let text = grade.map { word($0, measure.tier) } ?? T.emptyCell(language)
            let at = measure.title + 1 + column * measure.cell
            if isHere, column == grid.column {
                let inner = text + String(repeating: " ", count: max(0, measure.cell - 2 - text.columns))
                surface.put("[\(inner)]", column: at, row: row, style: Style(bold: true, reverse: true), limit: measure.cell)
                surface.cursor = at + 1 < surface.size.columns ? Point(column: at + 1, row: row) : nil
            } else {
                surface.put(" " + text, column: at, row: row, style: grade == nil ? .muted : .plain, limit: measure.cell)
            }
        }
    }

    private func longestAbout(width: Int) -> Int {
        let questions = grid.form.criteria.map { Wrapping.wrap("\(SafeText.clean($0.title)): \(SafeText.clean($0.question))", width: width).count }
        return (questions.max() ?? 0) + (grid.options.map { aboutOption($0, width: width).count }.max() ?? 0)
    }

    /// The whole text of the point that one stands on, then the question.
    private func about(width: Int) -> [Line] {
        guard let option = grid.option else { return [] }
        var lines = aboutOption(option, width: width)
        if grid.form.criteria.indices.contains(grid.column) {
            let criterion = grid.form.criteria[grid.column]
            let text = "\(SafeText.clean(criterion.title)): \(SafeText.clean(criterion.question))"
            // The question comes first where the text may be cut.
            lines = Wrapping.wrap(text, width: width).map { ($0, Style(.accent, bold: true)) } + lines
        }
        return lines
    }

    func aboutOption(_ option: VoteOption, width: Int) -> [Line] {
        let title = "\(grid.form.number(of: option.id) ?? 0) \(SafeText.clean(option.title))"
        let text = SafeText.clean(option.text, lines: true)
        // A text that begins with its title does not say it twice.
        let begins = text.lowercased().hasPrefix(SafeText.clean(option.title).lowercased())
        let words = text.isEmpty ? title : begins ? "\(grid.form.number(of: option.id) ?? 0) \(text)" : "\(title): \(text)"
        return Wrapping.wrap(words, width: width).map { ($0, .plain) }
    }

    /// What the numbers mean.
    private func legend(width: Int) -> [String] {
        let grades = (Judgement.grades + [.unknown]).map { "\($0.rawValue)=\(VoteWords.grade($0, language))" }
        return Self.flow(grades, width: width, most: 2, between: " ")
    }
}
