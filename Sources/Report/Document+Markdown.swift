extension Document {
    /// CommonMark with tables. Texts of people are escaped: none of them can make a heading or a link.
    package func markdown() -> String {
        "# \(Markdown.escape(title))\n\n" + blocks.map { Markdown.block($0) }.joined(separator: "\n")
    }
}

enum Markdown {
    static func block(_ block: Document.Block) -> String {
        switch block {
        case .heading(let level, let text):
            return String(repeating: "#", count: max(1, min(level, 6))) + " " + escape(text) + "\n"
        case .paragraph(let text): return lines(text).joined(separator: "\\\n") + "\n"
        case .list(let items):
            return items.map { "- " + lines($0).joined(separator: "\n  ") }.joined(separator: "\n") + "\n"
        case .table(let rows):
            guard let head = rows.first else { return "" }
            var all = [row(head), "|" + String(repeating: " --- |", count: head.count)]
            all += rows.dropFirst().map(row)
            return all.joined(separator: "\n") + "\n"
        case .quote(let text, let attribute):
            var all = lines(text)
            if let attribute { all += ["", "— " + escape(attribute)] }
            return all.map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n") + "\n"
        case .box(let blocks):
            let inner = blocks.map { Self.block($0) }.joined(separator: "\n")
            return inner.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n") + "\n"
        }
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.map { lines($0).joined(separator: "<br>") }.joined(separator: " | ") + " |"
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { escape(String($0)) }
    }

    static func escape(_ text: String) -> String {
        var out = ""
        for (index, character) in text.enumerated() {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~": out += "\\\(character)"
            case "&": out += "&amp;"
            case "-" where index == 0, "+" where index == 0, "=" where index == 0: out += "\\\(character)"
            case ".", ")":
                // "1. " at the start would make a numbered list.
                out += !out.isEmpty && out.allSatisfy(\.isNumber) ? "\\\(character)" : String(character)
            case _ where character.isNewline: out += " "
            default: out.append(character)
            }
        }
        return out
    }
}
