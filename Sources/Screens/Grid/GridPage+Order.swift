import Cells
import Deliberation
import Texts
import Views

extension GridPage {
    func drawOrder(_ surface: inout Surface, rows: Range<Int>) {
        let width = surface.size.columns
        var lines: [(text: String, style: Style, option: OptionID?)] = []
        let ranked = grid.ranked
        let moves = grid.moves
        var isBelow = false
        for option in ranked {
            let place = moves.place(of: option.id)
            if place == nil, !isBelow {
                isBelow = true
                lines.append(("── \(T.unplaced(language)) ──", .muted, nil))
            }
            let isHere = option.id == grid.option?.id
            let number = place.map { "\($0.number)\($0.isTied ? "=" : ".")" } ?? "-"
            let blanks = String(repeating: " ", count: max(0, 3 - number.columns))
            let title = "\(grid.form.number(of: option.id) ?? 0) \(SafeText.clean(option.title))"
            lines.append(
                (
                    Wrapping.fit("\(isHere ? ">" : " ") \(number)\(blanks)  \(title)", columns: width - 2),
                    isHere ? Style(bold: true, reverse: true) : .plain, option.id
                ))
        }
        let about = grid.option.map { aboutOption($0, width: width - 2) } ?? []
        surface.put(T.orderHead(language), column: 1, row: rows.lowerBound, style: .bold, limit: width - 2)
        let foot = grid.entry == nil ? max(min(2, about.count), min(about.count, rows.count - 2 - lines.count)) : 2
        let shown = max(1, min(lines.count, rows.count - 2 - foot))
        let here = lines.firstIndex { $0.option == grid.option?.id } ?? 0
        let first = max(0, min(here - shown + 1, lines.count - shown))
        var row = rows.lowerBound + 1
        for line in lines.dropFirst(first).prefix(shown) where row < rows.upperBound {
            surface.put(line.text, column: 1, row: row, style: line.style)
            if line.option == grid.option?.id { surface.cursor = Point(column: 1, row: row) }
            row += 1
        }
        guard row < rows.upperBound else { return }
        surface.rule(row: row, style: .muted)
        row += 1
        guard let entry = grid.entry else {
            drawText(about, &surface, rows: row..<max(row, min(rows.upperBound, row + about.count)))
            return
        }
        // What is being typed is in sight whatever else is not.
        let at = max(rows.lowerBound, min(row + 1, rows.upperBound - 1))
        if at - 1 >= row {
            surface.put(Wrapping.fit(T.typeOrder(language), columns: width - 2), column: 1, row: at - 1, style: Style(.accent, bold: true))
        }
        let (typed, cursor) = entry.layout(width: max(4, width - 5))
        surface.put("> ", column: 1, row: at, style: Style(.accent, bold: true))
        if typed.indices.contains(cursor.row) { surface.put(typed[cursor.row], column: 3, row: at) }
        surface.cursor = 3 + cursor.column < width ? Point(column: 3 + cursor.column, row: at) : nil
    }

    func drawWeights(_ surface: inout Surface, rows: Range<Int>) {
        let width = surface.size.columns
        let criteria = grid.form.criteria
        let head = Wrapping.wrap(T.weightsHead(language), width: width - 2).prefix(2)
        var row = rows.lowerBound
        for line in head where row < rows.upperBound {
            surface.put(line, column: 1, row: row, style: .bold)
            row += 1
        }
        let titles = criteria.map { SafeText.clean($0.title) }
        let title = min(max(12, width / 3), titles.map(\.columns).max() ?? 0)
        for (index, text) in titles.enumerated() where row < rows.upperBound {
            let isHere = index == grid.criterion
            let points = grid.points[criteria[index].id] ?? 0
            let name = Wrapping.fit(text, columns: title)
            let blanks = String(repeating: " ", count: max(0, title - name.columns))
            let bar = String(repeating: "#", count: points) + String(repeating: ".", count: max(0, BallotForm.weightPoints - points))
            surface.put(
                "\(isHere ? ">" : " ") \(name)\(blanks)  \(points < 10 ? " " : "")\(points)  \(bar)", column: 1, row: row,
                style: isHere ? Style(bold: true, reverse: true) : .plain, limit: width - 1)
            if isHere { surface.cursor = Point(column: 1, row: row) }
            row += 1
        }
        guard row + 1 < rows.upperBound else { return }
        surface.put(T.pointsLeft(language, ["n": String(grid.pointsLeft)]), column: 1, row: row, style: .bold)
        surface.rule(row: row + 1, style: .muted)
        guard criteria.indices.contains(grid.criterion) else { return }
        let question = Wrapping.wrap(SafeText.clean(criteria[grid.criterion].question), width: width - 2).map {
            (text: $0, style: Style(.accent, bold: true))
        }
        drawText(question, &surface, rows: row + 2..<max(row + 2, rows.upperBound))
    }
}
