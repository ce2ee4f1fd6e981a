/// A picture of shapes and words, readable without colour: no script, no font of its own, nothing fetched.
/// Whole units, so that the same findings give the same bytes.
package struct SVG: Hashable, Sendable {
    package indirect enum Shape: Hashable, Sendable {
        case rectangle(Box, radius: Int, Paint)
        case circle(x: Int, y: Int, radius: Int, Paint)
        case line(x1: Int, y1: Int, x2: Int, y2: Int, Paint)
        case text(Label)
    }

    package struct Box: Hashable, Sendable {
        package var x: Int
        package var y: Int
        package var width: Int
        package var height: Int
    }

    /// Fill and line; a dashed line can be told from a whole one where colours cannot.
    package struct Paint: Hashable, Sendable {
        package var fill: String?
        package var stroke: String?
        package var width = 1
        package var isDashed = false
    }

    /// One line of words. `limit`: the width that was kept free for it.
    package struct Label: Hashable, Sendable {
        package enum Anchor: String, Hashable, Sendable { case start, middle, end }

        package var text: String
        package var x: Int
        /// Of the line that letters stand on.
        package var y: Int
        package var size: Int
        package var isBold = false
        package var anchor = Anchor.start
        package var fill = SVG.ink
        package var limit: Int

        /// Where the letters are, at most.
        package var box: Box {
            let width = Letters.width(text, size: size, bold: isBold)
            let left = switch anchor {
            case .start: x
            case .middle: x - width / 2
            case .end: x - width
            }
            return Box(x: left, y: y - size * 4 / 5, width: width, height: size)
        }
    }

    static let ink = "#1c1c1c"
    static let blue = "#154273"
    static let pale = "#eef2f7"
    static let rule = "#b9c6d6"
    static let white = "#ffffff"

    /// Distinct within a document; ASCII letters, digits and hyphens.
    package var id: String
    package var width: Int
    package var height: Int
    package var title: String
    /// All that the picture shows, for those who do not see it; a table beside it holds the same.
    package var description: String
    package private(set) var shapes: [Shape] = []

    init(id: String, width: Int, height: Int = 0, title: String, description: String) {
        self.id = id
        self.width = width
        self.height = height
        self.title = title
        self.description = description
    }

    mutating func add(_ shape: Shape) { shapes.append(shape) }

    /// Words in lines under one another; returns where the next line would stand. `y`: the top.
    @discardableResult
    mutating func write(
        _ text: String, x: Int, y: Int, width: Int, size: Int, bold: Bool = false, anchor: Label.Anchor = .start
    ) -> Int {
        var top = y
        for line in Letters.lines(text, width: width, size: size, bold: bold) {
            add(.text(Label(text: line, x: x, y: top + size, size: size, isBold: bold, anchor: anchor, limit: width)))
            top += Letters.height(size)
        }
        return top
    }
}
