import Findings
import Texts

/// Two criteria against one another: for each group a plane with the numbers of the options. A place is a pair of
/// medians, in half grades; options at one place stand in one box, and boxes at places side by side do not touch.
struct MapPicture {
    let id: String
    let groups: [(title: String, told: VoteFindings.GroupTold)]
    let words: VoteWording
    let axes: (x: Int, y: Int)

    /// Groups in one picture, so that it fits a page.
    static let most = 4
    private static let step = 36
    private static let plane = 9 * step
    private static let side = 96
    private static let margin = 10
    private static let panel = side + plane + 14
    private var language: Language { words.language }
    private var t: VoteReportTexts.Type { VoteReportTexts.self }

    init(
        id: String, _ groups: [(title: String, told: VoteFindings.GroupTold)], _ axes: (x: Int, y: Int), _ words: VoteWording
    ) {
        self.id = id
        self.groups = groups
        self.axes = axes
        self.words = words
    }

    func picture() -> SVG {
        let columns = min(2, max(1, groups.count))
        let width = Self.margin * 2 + columns * Self.panel
        let title = t.mapTitle(language, ["x": words.criteria[axes.x].title, "y": words.criteria[axes.y].title])
        var picture = SVG(id: id, width: width, title: title, description: description)
        var y = Self.margin
        for start in stride(from: 0, to: groups.count, by: columns) {
            let row = Array(groups[start..<min(start + columns, groups.count)])
            // All planes of a row begin at the same height.
            let heads = row.map { Letters.lines($0.title, width: Self.panel - 20, size: 15, bold: true).count * Letters.height(15) }
            let top = y + (heads.max() ?? 0) + 6
            var bottom = y
            for (index, group) in row.enumerated() {
                let x = Self.margin + index * Self.panel
                picture.write(group.title, x: x, y: y, width: Self.panel - 20, size: 15, bold: true)
                bottom = max(bottom, plane(group.told, x: x, top: top, &picture))
            }
            y = bottom + 20
        }
        for option in words.options.indices {
            y = picture.write(words.option(option), x: Self.margin, y: y, width: width - 2 * Self.margin, size: 13) + 2
        }
        picture.height = y + Self.margin
        return picture
    }

    private func plane(_ told: VoteFindings.GroupTold, x: Int, top: Int, _ picture: inout SVG) -> Int {
        let (xTitle, yTitle) = (words.criteria[axes.x].title, words.criteria[axes.y].title)
        let left = x + Self.side
        let planeTop = picture.write("↑ " + yTitle, x: x, y: top, width: Self.panel - 20, size: 13, bold: true) + 4
        let bottom = planeTop + Self.plane
        picture.add(
            .rectangle(
                SVG.Box(x: left, y: planeTop, width: Self.plane, height: Self.plane), radius: 0,
                SVG.Paint(fill: SVG.white, stroke: SVG.blue)))
        var under = bottom
        for grade in 1...5 {
            let (across, down) = (left + middle(2 * grade), bottom - middle(2 * grade))
            picture.add(.line(x1: across, y1: planeTop, x2: across, y2: bottom, SVG.Paint(stroke: SVG.rule)))
            picture.add(.line(x1: left, y1: down, x2: left + Self.plane, y2: down, SVG.Paint(stroke: SVG.rule)))
            let word = t.grade(grade)(language)
            let lines = Letters.lines(word, width: Self.side - 10, size: 11).count
            picture.write(
                word, x: left - 6, y: down - lines * Letters.height(11) / 2, width: Self.side - 10, size: 11, anchor: .end)
            let width = 2 * Self.step - 6
            under = max(under, picture.write(word, x: across, y: bottom + 4, width: width, size: 11, anchor: .middle))
        }
        for (place, options) in places(told) {
            box(options, x: left + middle(place.x), y: bottom - middle(place.y), &picture)
        }
        var y = picture.write(xTitle + " →", x: left + Self.plane, y: under + 2, width: Self.plane, size: 13, bold: true, anchor: .end)
        let missing = missing(told)
        if !missing.isEmpty {
            let text = t.mapMissing(language, ["points": words.points(missing)])
            y = picture.write(text, x: left, y: y + 2, width: Self.plane, size: 12)
        }
        return y
    }

    /// From the lower edge; `sum`: lower and upper median together, 2 to 10.
    private func middle(_ sum: Int) -> Int { (sum - 2) * Self.step + Self.step / 2 }

    private func box(_ options: [Int], x: Int, y: Int, _ picture: inout SVG) {
        let paint = SVG.Paint(fill: SVG.blue, stroke: SVG.white)
        let rows = stride(from: 0, to: options.count, by: 3).map { options[$0..<min($0 + 3, options.count)] }
        if options.count == 1 {
            picture.add(.circle(x: x, y: y, radius: 13, paint))
        } else {
            let height = rows.count * 11 + 8
            picture.add(.rectangle(SVG.Box(x: x - 17, y: y - height / 2, width: 34, height: min(34, height)), radius: 6, paint))
        }
        let size = options.count == 1 ? 14 : 10
        let first = options.count == 1 ? y + 5 : y - rows.count * 11 / 2 + 9
        for (index, row) in rows.enumerated() {
            let text = row.map { String($0 + 1) }.joined(separator: " ")
            picture.add(
                .text(
                    SVG.Label(
                        text: text, x: x, y: first + index * 11, size: size, isBold: options.count == 1, anchor: .middle,
                        fill: SVG.white, limit: 32)))
        }
    }

    /// Options by place, from the lower left; those without both medians are missing.
    private func places(_ told: VoteFindings.GroupTold) -> [(place: (x: Int, y: Int), options: [Int])] {
        var places: [(place: (x: Int, y: Int), options: [Int])] = []
        for option in words.options.indices {
            guard let place = place(told, option) else { continue }
            if let index = places.firstIndex(where: { $0.place == place }) {
                places[index].options.append(option)
            } else {
                places.append((place, [option]))
            }
        }
        return places
    }

    private func place(_ told: VoteFindings.GroupTold, _ option: Int) -> (x: Int, y: Int)? {
        let (x, y) = (told.cells[option][axes.x], told.cells[option][axes.y])
        guard let left = x.lower, let right = x.upper, let low = y.lower, let high = y.upper else { return nil }
        return (left + right, low + high)
    }

    private func missing(_ told: VoteFindings.GroupTold) -> [Int] { words.options.indices.filter { place(told, $0) == nil } }

    private var description: String {
        groups.map { group in
            let said = words.options.indices.map { option in
                let cells = group.told.cells[option]
                return t.described(
                    language,
                    [
                        "a": words.option(option),
                        "b": t.both(language, ["x": words.median(cells[axes.x]), "y": words.median(cells[axes.y])]),
                    ])
            }
            return group.title + ". " + said.joined(separator: "; ") + "."
        }.joined(separator: " ")
    }
}
