import Findings
import Texts

/// The groups side by side: a row for each option, a column for each criterion, in each cell a line for each group with
/// its letter where its middle judgement stands.
struct GroupsPicture {
    let id: String
    let groups: [(title: String, told: VoteFindings.GroupTold)]
    let words: VoteWording

    private static let label = 190
    private static let slot = 24
    private static let cell = 5 * slot + 16
    private static let line = 18
    private static let margin = 10
    private var language: Language { words.language }
    private var t: VoteReportTexts.Type { VoteReportTexts.self }

    init(id: String, _ groups: [(title: String, told: VoteFindings.GroupTold)], _ words: VoteWording) {
        self.id = id
        self.groups = groups
        self.words = words
    }

    func picture() -> SVG {
        let width = max(620, Self.margin * 2 + Self.label + words.criteria.count * Self.cell)
        var picture = SVG(id: id, width: width, title: t.groupsTitle(language), description: description)
        var y = head(&picture)
        for index in words.options.indices { y = row(index, at: y, width, &picture) }
        y = legend(at: y + 14, width, &picture)
        picture.height = y + Self.margin
        return picture
    }

    private func left(_ criterion: Int) -> Int { Self.margin + Self.label + criterion * Self.cell + 8 }

    /// The middle of the place of a grade.
    private func centre(_ criterion: Int, _ grade: Int) -> Int { left(criterion) + (grade - 1) * Self.slot + Self.slot / 2 }

    private func head(_ picture: inout SVG) -> Int {
        let width = 5 * Self.slot
        let heights = words.criteria.map { Letters.lines($0.title, width: width, size: 13, bold: true).count }
        let scale = Self.margin + (heights.max() ?? 1) * Letters.height(13)
        for (index, criterion) in words.criteria.enumerated() {
            picture.write(criterion.title, x: left(index), y: Self.margin, width: width, size: 13, bold: true)
            // The two ends of the scale stand one above the other: side by side they would touch.
            picture.write(t.grade(1)(language), x: left(index), y: scale + 2, width: width, size: 11)
            picture.write(t.grade(5)(language), x: left(index) + width, y: scale + 15, width: width, size: 11, anchor: .end)
        }
        return scale + 34
    }

    private func row(_ option: Int, at top: Int, _ width: Int, _ picture: inout SVG) -> Int {
        let title = Letters.lines(words.option(option), width: Self.label - 14, size: 13).count * Letters.height(13)
        let height = max(title, groups.count * Self.line) + 16
        picture.add(.line(x1: Self.margin, y1: top, x2: width - Self.margin, y2: top, SVG.Paint(stroke: SVG.rule)))
        picture.write(words.option(option), x: Self.margin, y: top + 6, width: Self.label - 14, size: 13)
        for criterion in words.criteria.indices {
            let ground = SVG.Box(x: left(criterion), y: top + 4, width: 5 * Self.slot, height: height - 8)
            picture.add(.rectangle(ground, radius: 0, SVG.Paint(fill: SVG.pale)))
            for grade in 1...5 {
                let x = centre(criterion, grade)
                picture.add(.line(x1: x, y1: top + 4, x2: x, y2: top + height - 4, SVG.Paint(stroke: SVG.white)))
            }
            for (index, group) in groups.enumerated() {
                mark(group.told.cells[option][criterion], index, criterion, top: top + 8 + index * Self.line, &picture)
            }
        }
        return top + height
    }

    private func mark(_ cell: VoteFindings.Cell, _ group: Int, _ criterion: Int, top: Int, _ picture: inout SVG) {
        let letter = VoteWording.letter(group) + (cell.isJudgedByFew ? "*" : "")
        guard let lower = cell.lower, let upper = cell.upper else {
            // Where the middle is not told the word may be.
            let word = cell.spread.map { " " + t.spread($0)(language) } ?? ""
            picture.add(
                .text(SVG.Label(text: letter + " –" + word, x: left(criterion) + 4, y: top + 11, size: 10, limit: 5 * Self.slot - 4)))
            return
        }
        let from = centre(criterion, lower) - 11
        let to = centre(criterion, upper) + 11
        sign(letter, cell.spread, SVG.Box(x: from, y: top, width: to - from, height: 15), &picture)
    }

    /// Told apart without colour: filled, a whole line, a dashed line, no line.
    private func sign(_ letter: String, _ spread: String?, _ box: SVG.Box, _ picture: inout SVG) {
        let paint: SVG.Paint =
            switch spread {
            case "agreement": SVG.Paint(fill: SVG.blue, stroke: SVG.blue)
            case "mixed": SVG.Paint(fill: SVG.white, stroke: SVG.blue)
            case "disagreement": SVG.Paint(fill: SVG.white, stroke: SVG.blue, width: 2, isDashed: true)
            default: SVG.Paint(fill: SVG.rule)
            }
        picture.add(.rectangle(box, radius: spread == "disagreement" ? 0 : 7, paint))
        picture.add(
            .text(
                SVG.Label(
                    text: letter, x: box.x + box.width / 2, y: box.y + 11, size: 10, isBold: true, anchor: .middle,
                    fill: spread == "agreement" ? SVG.white : SVG.ink, limit: box.width)))
    }

    private func legend(at top: Int, _ width: Int, _ picture: inout SVG) -> Int {
        let half = (width - 2 * Self.margin) / 2
        picture.add(.line(x1: Self.margin, y1: top - 14, x2: width - Self.margin, y2: top - 14, SVG.Paint(stroke: SVG.rule)))
        var leftY = top
        for (index, group) in groups.enumerated() {
            picture.add(
                .text(
                    SVG.Label(
                        text: VoteWording.letter(index), x: Self.margin, y: leftY + 12, size: 12, isBold: true, limit: 20)))
            leftY = picture.write(group.title, x: Self.margin + 22, y: leftY, width: half - 34, size: 12) + 3
        }
        var rightY = top
        for spread in ["agreement", "mixed", "disagreement", nil] {
            sign("A", spread, SVG.Box(x: Self.margin + half, y: rightY, width: 22, height: 15), &picture)
            let text = spread.map { t.spread($0)(language) } ?? t.noSpread(language)
            rightY = max(rightY + 20, picture.write(text, x: Self.margin + half + 32, y: rightY, width: half - 36, size: 12) + 3)
        }
        let cells = groups.flatMap { $0.told.cells.flatMap(\.self) }
        for (text, isThere) in [
            (t.starMeans(language), cells.contains(where: \.isJudgedByFew)), (t.dashMeans(language), cells.contains { $0.lower == nil }),
        ] where isThere {
            rightY = picture.write(text, x: Self.margin + half, y: rightY, width: half - 4, size: 12) + 3
        }
        return max(leftY, rightY)
    }

    /// Every cell in words, group after group within an option.
    private var description: String {
        words.options.indices.map { option in
            let said = groups.map { group in
                let cells = zip(words.criteria, group.told.cells[option]).map { criterion, cell in
                    t.described(language, ["a": criterion.title, "b": words.cell(cell)])
                }
                return t.described(language, ["a": group.title, "b": cells.joined(separator: ", ")])
            }
            return words.option(option) + ". " + said.joined(separator: ". ") + "."
        }.joined(separator: " ")
    }
}
