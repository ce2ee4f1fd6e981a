import Cells
import Deliberation
import Texts
import Views

/// The groups side by side: rows are the points, columns the groups, a page for each question where not all fit.
/// What was not told is said to be so; a cell holds words or, where there is no room, numbers that are explained below.
struct OutcomeTable {
    let form: BallotForm
    let outcome: VoteOutcome
    /// What the groups are called.
    let titles: [RoomID: String]
    let language: Language

    typealias T = ScreenVoteTexts

    struct Page: Hashable {
        var criteria: Range<Int>
        var groups: Range<Int>
    }

    /// How a cell reads, from the most words to the fewest.
    private enum Form: CaseIterable {
        /// `enigszins tot sterk (verdeeld)`
        case whole
        /// The same in two lines.
        case wholeTwo
        /// `enig/sterk (verdeeld)`
        case brief
        case briefTwo
        /// `3-4 verdeeld`
        case digits

        var lines: Int { self == .wholeTwo || self == .briefTwo ? 2 : 1 }
    }

    private struct Plan {
        var form: Form
        var title: Int
        var column: Int
        var pages: [Page]
        var heading: Int
        var legend: [String]
        /// Whether there is a blank row between questions.
        var isAiry = false
    }

    /// Columns that the fewest words of a cell take, with the blank behind them.
    private static let narrowest = 14

    /// Whether the table can be read on so many rows.
    func fits(width: Int, rows: Int) -> Bool { rows >= form.options.count + 2 && width >= 40 }

    func pages(width: Int, rows: Int) -> [Page] { plan(width: width, rows: rows).pages }

    // MARK: cells

    private func words(_ cell: CellFinding?, _ group: GroupOutcome, _ form: Form) -> [String] {
        guard group.findings != nil else { return [group.isEmpty ? T.nobody(language) : T.tooFew(language)] }
        guard let cell, cell.judged != nil else { return [T.tooFew(language)] }
        let spread = cell.spread.map { VoteWords.spread($0, language) }
        let median: String =
            if let lower = cell.lower, let upper = cell.upper {
                switch form {
                case .whole, .wholeTwo:
                    lower == upper
                        ? VoteWords.grade(lower, language)
                        : T.range(
                            language, ["from": VoteWords.grade(lower, language), "to": VoteWords.grade(upper, language)])
                case .brief, .briefTwo:
                    lower == upper
                        ? ShortWords.brief(lower, language)
                        : "\(ShortWords.brief(lower, language))/\(ShortWords.brief(upper, language))"
                case .digits: lower == upper ? "\(lower.rawValue)" : "\(lower.rawValue)-\(upper.rawValue)"
                }
            } else {
                T.hidden(language)
            }
        switch form {
        // In brackets: "niet eens" would be read as something else.
        case .whole, .brief: return [median + (spread.map { " (\($0))" } ?? "")]
        case .digits: return [median + (spread.map { " \($0)" } ?? "")]
        case .wholeTwo, .briefTwo: return [median, spread.map { "(\($0))" } ?? ""]
        }
    }

    private func cell(_ group: GroupOutcome, _ option: Int, _ criterion: Int) -> CellFinding? {
        guard let cells = group.findings?.cells, cells.indices.contains(option), cells[option].indices.contains(criterion)
        else { return nil }
        return cells[option][criterion]
    }

    private func widest(_ form: Form) -> Int {
        var widest = 0
        for group in outcome.groups {
            for option in self.form.options.indices {
                for criterion in self.form.criteria.indices {
                    for line in words(cell(group, option, criterion), group, form) { widest = max(widest, line.columns) }
                }
            }
        }
        return widest
    }

    // MARK: the plan

    private func plan(width: Int, rows: Int) -> Plan {
        let longest = (form.options.map { SafeText.clean($0.title).columns }.max() ?? 0) + 3
        let title = min(longest, max(16, width / 4))
        let space = max(1, width - 1 - title)
        let count = max(1, outcome.groups.count)
        let beside = max(1, min(count, space / Self.narrowest))
        let column = min(space / beside, 46)
        // Where rows are few a group has one for its name, and how many voted is left out.
        let whole = heading(width: column - 1)
        let heading = rows >= whole + 1 + form.options.count ? whole : 1
        var plan = Plan(form: .digits, title: title, column: column, pages: [], heading: heading, legend: [])
        for form in Form.allCases {
            let meanings = meanings(form, width: width - 2)
            let legend = meanings + notes(width: width - 2)
            let block = 1 + self.form.options.count * form.lines
            // Short words and numbers are not shown without what they mean.
            let free = rows - heading - (meanings.isEmpty ? 0 : meanings.count + 1)
            guard form == .digits || (widest(form) < column && block <= free) else { continue }
            plan.form = form
            plan.legend = Array(legend.prefix(max(0, rows - heading - block - 1)))
            let criteria = self.form.criteria.count
            let left = rows - heading - legend.count - 1
            let each = left >= block * criteria ? criteria : 1
            plan.isAiry = left >= (block + 1) * criteria
            for first in stride(from: 0, to: count, by: beside) {
                for criterion in stride(from: 0, to: criteria, by: max(1, each)) {
                    plan.pages.append(
                        Page(
                            criteria: criterion..<min(criteria, criterion + each),
                            groups: first..<min(outcome.groups.count, first + beside)))
                }
            }
            return plan
        }
        return plan
    }

    /// Rows of the groups' names and how many voted.
    private func heading(width: Int) -> Int {
        (outcome.groups.map { min(2, Wrapping.wrap(name($0), width: width).count) }.max() ?? 1)
            + (outcome.groups.contains { $0.findings?.ballots != nil } ? 1 : 0)
    }

    private func name(_ group: GroupOutcome) -> String {
        SafeText.clean(titles[group.room] ?? group.room.rawValue)
    }

    /// What the short words or the numbers of the cells mean.
    private func meanings(_ form: Form, width: Int) -> [String] {
        switch form {
        case .brief, .briefTwo:
            let short = Judgement.grades.filter { ShortWords.brief($0, language) != VoteWords.grade($0, language) }
            return GridPage.flow(
                short.map { "\(ShortWords.brief($0, language))=\(VoteWords.grade($0, language))" }, width: width, most: 2,
                between: "  ")
        case .digits:
            return GridPage.flow(
                Judgement.grades.map { "\($0.rawValue)=\(VoteWords.grade($0, language))" }, width: width, most: 2, between: "  ")
        case .whole, .wholeTwo: return []
        }
    }

    /// How a cell is to be read, and why one may be without words.
    private func notes(width: Int) -> [String] {
        let lines = Wrapping.wrap(T.tableLegend(language), width: width)
        let withheld = [T.tooFew, T.hidden].filter { text in
            outcome.groups.contains { group in
                self.form.options.indices.contains { option in
                    self.form.criteria.indices.contains { words(cell(group, option, $0), group, .wholeTwo)[0] == text(language) }
                }
            }
        }
        return lines
            + withheld.flatMap { text in
                Wrapping.wrap((text == T.hidden ? T.hiddenMeans : T.tooFewMeans)(language), width: width)
            }
    }

    // MARK: drawing

    /// Draws a page; pages go round. Returns how many there are.
    @discardableResult
    func draw(_ page: Int, _ surface: inout Surface, rows: Range<Int>) -> Int {
        let width = surface.size.columns
        let plan = plan(width: width, rows: rows.count)
        guard !plan.pages.isEmpty, !rows.isEmpty else { return 0 }
        let shown = plan.pages[((page % plan.pages.count) + plan.pages.count) % plan.pages.count]
        drawHeading(shown, plan, &surface, row: rows.lowerBound)
        var row = rows.lowerBound + plan.heading
        let end = rows.upperBound - plan.legend.count - (plan.legend.isEmpty ? 0 : 1)
        for criterion in shown.criteria {
            guard row < end else { break }
            let one = form.criteria[criterion]
            let text = "\(SafeText.clean(one.title)): \(SafeText.clean(one.question))"
            surface.put(Wrapping.fit(text, columns: width - 2), column: 1, row: row, style: Style(.accent, bold: true))
            row += 1
            for option in form.options.indices where row + plan.form.lines <= end {
                drawOption(option, criterion, shown, plan, &surface, row: row)
                row += plan.form.lines
            }
            if plan.isAiry, criterion + 1 < shown.criteria.upperBound { row += 1 }
        }
        guard !plan.legend.isEmpty else { return plan.pages.count }
        surface.rule(row: min(row, end), style: .muted)
        for (index, line) in plan.legend.enumerated() {
            surface.put(line, column: 1, row: min(row, end) + 1 + index, style: .muted)
        }
        return plan.pages.count
    }

    private func drawHeading(_ page: Page, _ plan: Plan, _ surface: inout Surface, row: Int) {
        for (place, index) in page.groups.enumerated() {
            let group = outcome.groups[index]
            let column = 1 + plan.title + place * plan.column
            let counts = plan.heading > 1 && outcome.groups.contains { $0.findings?.ballots != nil }
            let space = plan.heading - (counts ? 1 : 0)
            var lines = Wrapping.wrap(name(group), width: plan.column - 1)
            if lines.count > space {
                lines = Array(lines.prefix(space - 1)) + [Wrapping.fit(lines[(space - 1)...].joined(separator: " "), columns: plan.column - 1)]
            }
            for (offset, line) in lines.enumerated() {
                surface.put(line, column: column, row: row + space - lines.count + offset, style: .bold, limit: plan.column - 1)
            }
            if counts, let ballots = group.findings?.ballots {
                surface.put(
                    T.ballots(language, ["n": String(ballots)]), column: column, row: row + space, style: .muted,
                    limit: plan.column - 1)
            }
        }
        let left = page.groups.count < outcome.groups.count
        guard left else { return }
        let text = T.groupsOf(
            language,
            ["from": String(page.groups.lowerBound + 1), "to": String(page.groups.upperBound), "n": String(outcome.groups.count)])
        surface.put(Wrapping.fit(text, columns: plan.title), column: 1, row: row, style: .muted)
    }

    private func drawOption(_ option: Int, _ criterion: Int, _ page: Page, _ plan: Plan, _ surface: inout Surface, row: Int) {
        var title = Wrapping.wrap(SafeText.clean(form.options[option].title), width: plan.title - 3)
        if title.count > plan.form.lines {
            let last = plan.form.lines - 1
            title = Array(title.prefix(last)) + [Wrapping.fit(title[last...].joined(separator: " "), columns: plan.title - 3)]
        }
        for (offset, line) in title.enumerated() {
            surface.put(offset == 0 ? "\(option + 1) \(line)" : "  \(line)", column: 1, row: row + offset, limit: plan.title - 1)
        }
        for (place, index) in page.groups.enumerated() {
            let group = outcome.groups[index]
            for (offset, line) in words(cell(group, option, criterion), group, plan.form).enumerated() {
                let isTold = group.findings != nil && cell(group, option, criterion)?.judged != nil
                surface.put(
                    line, column: 1 + plan.title + place * plan.column, row: row + offset, style: isTold ? .plain : .muted,
                    limit: plan.column - 1)
            }
        }
    }
}
