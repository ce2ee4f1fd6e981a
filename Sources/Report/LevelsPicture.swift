import Findings
import Texts

/// The options over thuis, werk and samenleving: three fields that each touch the other two. An option with two levels
/// stands on the border of both, one with three where all meet.
struct LevelsPicture {
    let id: String
    let words: VoteWording

    private static let width = 760
    private static let margin = 10
    private static let card = 216
    private static let gap = 10
    private var language: Language { words.language }
    private var t: VoteReportTexts.Type { VoteReportTexts.self }

    init(id: String, _ words: VoteWording) {
        self.id = id
        self.words = words
    }

    func picture() -> SVG {
        let description = words.options.indices.map { words.option($0) + ": " + words.levels($0) + "." }.joined(separator: " ")
        var picture = SVG(id: id, width: Self.width, title: t.levelsTitle(language), description: description)
        let (left, right) = (Self.margin, Self.width - Self.margin)
        let middle = Self.width / 2
        let wide = right - left
        let label = 28

        let (home, work, society) = (options(["home"]), options(["work"]), options(["society"]))
        let above = options(["home", "work"])
        let top = Self.margin
        let highest = [home, work, above].map(height).max() ?? 0
        // Centres of the columns of cards: in the upper fields further apart where cards stand between them.
        let thirds = [left + wide / 6, middle, right - wide / 6]
        let isCrowded = !above.isEmpty || !options(["home", "work", "society"]).isEmpty
        let (homeX, workX) = isCrowded ? (thirds[0], thirds[2]) : (left + wide / 4, right - wide / 4)
        // Halves of the cards on the lower border stand in the upper fields.
        let onBorder = [options(["home", "society"]), options(["home", "work", "society"]), options(["work", "society"])]
        let strip = onBorder.map(height).max() ?? 0
        let border = top + label + max(40, highest) + Self.gap + strip / 2
        let societyTop = border + strip / 2 + label
        let places = society.count < 2 ? [middle] : society.count == 2 ? [left + wide / 4, right - wide / 4] : thirds
        let piles = places.indices.map { column in
            society.enumerated().filter { $0.offset % places.count == column }.map(\.element)
        }
        let bottom = societyTop + max(40, piles.map(height).max() ?? 0) + Self.gap

        let paint = SVG.Paint(fill: SVG.pale, stroke: SVG.blue)
        picture.add(.rectangle(SVG.Box(x: left, y: top, width: middle - left, height: border - top), radius: 0, paint))
        picture.add(.rectangle(SVG.Box(x: middle, y: top, width: right - middle, height: border - top), radius: 0, paint))
        picture.add(.rectangle(SVG.Box(x: left, y: border, width: wide, height: bottom - border), radius: 0, paint))
        picture.write(name("home"), x: left + 8, y: top + 6, width: wide / 3, size: 14, bold: true)
        picture.write(name("work"), x: right - 8, y: top + 6, width: wide / 3, size: 14, bold: true, anchor: .end)
        picture.write(name("society"), x: left + 8, y: societyTop - label + 6, width: wide / 3, size: 14, bold: true)

        pile(home, x: homeX, y: top + label, &picture)
        pile(above, x: middle, y: top + label, &picture)
        pile(work, x: workX, y: top + label, &picture)
        for (options, x) in zip(onBorder, [homeX, middle, workX]) { pile(options, x: x, y: border - height(options) / 2, &picture) }
        for (options, x) in zip(piles, places) { pile(options, x: x, y: societyTop, &picture) }
        var y = bottom
        for option in words.options.indices where words.options[option].levels.isEmpty {
            y = picture.write(words.option(option) + ": " + t.noLevel(language), x: left, y: y + 6, width: wide, size: 12)
        }
        picture.height = y + Self.margin
        return picture
    }

    private func name(_ level: String) -> String {
        let word = t.level(level)(language)
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    private func options(_ levels: Set<String>) -> [Int] {
        words.options.indices.filter { Set(words.options[$0].levels) == levels }
    }

    private func lines(_ option: Int) -> [String] {
        Letters.lines(words.option(option), width: Self.card - 20, size: 12, bold: true)
    }

    private func cardHeight(_ option: Int) -> Int { lines(option).count * Letters.height(12) + 14 }

    private func height(_ options: [Int]) -> Int { options.reduce(0) { $0 + cardHeight($1) + Self.gap } }

    private func pile(_ options: [Int], x: Int, y: Int, _ picture: inout SVG) {
        var top = y + Self.gap / 2
        for option in options {
            let box = SVG.Box(x: x - Self.card / 2, y: top, width: Self.card, height: cardHeight(option))
            picture.add(.rectangle(box, radius: 6, SVG.Paint(fill: SVG.white, stroke: SVG.ink)))
            picture.write(words.option(option), x: x, y: top + 5, width: Self.card - 20, size: 12, bold: true, anchor: .middle)
            top += box.height + Self.gap
        }
    }
}
