extension Document {
    /// The same tree for programs: `{"title", "language", "blocks": [{"type", ...}]}`.
    package func json() -> String {
        "{\"language\": \(JSONText.string(language)), \"title\": \(JSONText.string(title)), \"blocks\": [\n"
            + blocks.map { JSONText.block($0) }.joined(separator: ",\n") + "\n]}\n"
    }

    /// Every table of the document, one under another, each row led by the last heading before it. RFC 4180.
    package func csv() -> String {
        var heading = title
        var out = ""
        func visit(_ blocks: [Block]) {
            for block in blocks {
                switch block {
                case .heading(_, let text): heading = text
                case .table(let rows), .data(let rows):
                    for row in rows { out += ([heading] + row).map(CSV.field).joined(separator: ",") + "\r\n" }
                case .box(let inner): visit(inner)
                default: break
                }
            }
        }
        visit(blocks)
        return out
    }
}

enum JSONText {
    static func block(_ block: Document.Block) -> String {
        switch block {
        case .heading(let level, let text): "{\"type\": \"heading\", \"level\": \(level), \"text\": \(string(text))}"
        case .paragraph(let text): "{\"type\": \"paragraph\", \"text\": \(string(text))}"
        case .list(let items): "{\"type\": \"list\", \"items\": \(list(items))}"
        case .table(let rows), .data(let rows): "{\"type\": \"table\", \"rows\": [\(rows.map(list).joined(separator: ", "))]}"
        case .quote(let text, let attribute):
            "{\"type\": \"quote\", \"text\": \(string(text)), \"attribute\": \(attribute.map(string) ?? "null")}"
        // The tables beside it hold what it shows.
        case .figure(_, let caption, let alternative):
            "{\"type\": \"figure\", \"caption\": \(string(caption)), \"alternative\": \(string(alternative))}"
        case .box(let blocks):
            "{\"type\": \"box\", \"blocks\": [\(blocks.map { Self.block($0) }.joined(separator: ", "))]}"
        }
    }

    private static func list(_ items: [String]) -> String { "[" + items.map(string).joined(separator: ", ") + "]" }

    static func string(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}

enum CSV {
    /// By scalar: a mark on a quotation mark makes another character to Swift, and the same mark to a reader of CSV.
    static func field(_ text: String) -> String {
        // A cell that begins like a formula would run in a spreadsheet.
        let starts: [Unicode.Scalar] = ["=", "+", "-", "@", "\t", "\r"]
        let safe = text.unicodeScalars.first.map { starts.contains($0) } == true ? "'" + text : text
        let special: [Unicode.Scalar] = [",", "\"", "\n", "\r"]
        guard safe.unicodeScalars.contains(where: { special.contains($0) }) else { return safe }
        var out = "\"".unicodeScalars
        for scalar in safe.unicodeScalars { out += scalar == "\"" ? [scalar, scalar] : [scalar] }
        out.append("\"")
        return String(out)
    }
}
