extension SVG {
    /// A file by itself.
    package func file() -> String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + markup(standalone: true) + "\n" }

    /// The element. `standalone`: with its namespace, which a page of HTML does not need.
    func markup(standalone: Bool) -> String {
        let space = standalone ? "xmlns=\"http://www.w3.org/2000/svg\" " : ""
        return """
            <svg \(space)width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" role="img" \
            aria-labelledby="\(id)-title \(id)-desc" font-family="Helvetica, Arial, sans-serif">
            <title id="\(id)-title">\(Self.escape(title))</title>
            <desc id="\(id)-desc">\(Self.escape(description))</desc>
            <rect width="\(width)" height="\(height)" fill="\(Self.white)"/>
            \(shapes.map(Self.element).joined(separator: "\n"))
            </svg>
            """
    }

    private static func element(_ shape: Shape) -> String {
        switch shape {
        case .rectangle(let box, let radius, let paint):
            "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\""
                + (radius > 0 ? " rx=\"\(radius)\"" : "") + attributes(paint) + "/>"
        case .circle(let x, let y, let radius, let paint):
            "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"" + attributes(paint) + "/>"
        case .line(let x1, let y1, let x2, let y2, let paint):
            "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\"" + attributes(paint) + "/>"
        case .text(let label):
            "<text x=\"\(label.x)\" y=\"\(label.y)\" font-size=\"\(label.size)\""
                + (label.isBold ? " font-weight=\"bold\"" : "")
                + (label.anchor == .start ? "" : " text-anchor=\"\(label.anchor.rawValue)\"")
                + " fill=\"\(label.fill)\">\(escape(label.text))</text>"
        }
    }

    private static func attributes(_ paint: Paint) -> String {
        " fill=\"\(paint.fill ?? "none")\""
            + (paint.stroke.map { " stroke=\"\($0)\" stroke-width=\"\(paint.width)\"" } ?? "")
            + (paint.isDashed ? " stroke-dasharray=\"3 2\"" : "")
    }

    /// As in HTML, on one line. What XML 1.0 has no place for (section 2.2) is left out: a picture with it would not open.
    static func escape(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\t", "\r": out.append(" ")
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
            default: out.append(scalar)
            }
        }
        return HTML.escape(String(out))
    }
}
