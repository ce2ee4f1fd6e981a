extension Document {
    /// CommonMark with tables. Texts of people are escaped: none of them can make a heading, a table or a link.
    ///
    /// `name`: pictures are the files `NAME.1.svg` and on, beside it; nil: in their place stands what they show, in words.
    package func markdown(name: String? = nil) -> String {
        let numbers = Dictionary(figures.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        let link = { (picture: SVG) -> String? in
            guard let name, let number = numbers[picture.id] else { return nil }
            return Markdown.address("\(name).\(number).svg")
        }
        return "# \(Markdown.inline(title))\n\n" + readable.map { Markdown.block($0, link: link) }.joined(separator: "\n")
    }
}

enum Markdown {
    /// `link`: where a picture is found; nil for nowhere.
    static func block(_ block: Document.Block, link: (SVG) -> String? = { _ in nil }) -> String {
        switch block {
        case .heading(let level, let text):
            return String(repeating: "#", count: max(1, min(level, 6))) + " " + inline(text) + "\n"
        case .paragraph(let text): return lines(text).joined(separator: "\\\n") + "\n"
        case .list(let items):
            return items.map { "- " + lines($0).joined(separator: "\\\n  ") }.joined(separator: "\n") + "\n"
        case .table(let rows):
            guard let head = rows.first else { return "" }
            var all = [row(head), "|" + String(repeating: " --- |", count: head.count)]
            all += rows.dropFirst().map(row)
            return all.joined(separator: "\n") + "\n"
        case .data: return ""
        case .quote(let text, let attribute):
            let attributed = attribute.map { ["", "— " + inline($0)] } ?? []
            return ([lines(text).joined(separator: "\\\n")] + attributed).joined(separator: "\n")
                .split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n") + "\n"
        case .figure(let picture, let caption, let alternative):
            let image = link(picture).map { "![\(inline(alternative))](\($0))" } ?? inline(alternative)
            return image + "\n\n" + inline(caption) + "\n"
        case .box(let blocks):
            let inner = blocks.map { Self.block($0, link: link) }.joined(separator: "\n")
            return inner.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n") + "\n"
        }
    }

    /// A file name as an address: what is not a letter, a digit or one of `-._` goes by its bytes.
    static func address(_ file: String) -> String {
        file.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
            if isPlain || ["-", ".", "_"].contains(scalar) { return String(scalar) }
            let hex = String(byte, radix: 16, uppercase: true)
            return "%" + (hex.utf8.count < 2 ? "0" : "") + hex
        }.joined()
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.map { lines($0).joined(separator: "<br>") }.joined(separator: " | ") + " |"
    }

    /// Blank lines are left out: one would end the block.
    private static func lines(_ text: String) -> [String] {
        let lines = text.unicodeScalars.split(whereSeparator: isNewline).map { inline(String($0)) }
        return lines.filter { !$0.isEmpty }.isEmpty ? [""] : lines.filter { !$0.isEmpty }
    }

    private static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
        [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029].contains(scalar.value)
    }

    /// One line of text. By scalar: a mark on `*` makes another character to Swift, and the same `*` to Markdown.
    static func inline(_ text: String) -> String {
        let blank = { (scalar: Unicode.Scalar) in isNewline(scalar) || scalar.properties.isWhitespace }
        let scalars = text.unicodeScalars.drop(while: blank)
        var out = String.UnicodeScalarView()
        var onlyDigits = true
        for scalar in scalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "$", "!": out += ["\\", scalar]
            case "&": out += "&amp;".unicodeScalars
            case "-" where out.isEmpty, "+" where out.isEmpty, "=" where out.isEmpty: out += ["\\", scalar]
            // "1. " at the start would make a numbered list.
            case "." where onlyDigits && !out.isEmpty, ")" where onlyDigits && !out.isEmpty: out += ["\\", scalar]
            // An address stays text.
            case "/" where out.last == ":", "@": out += ["\\", scalar]
            case _ where isNewline(scalar): out.append(" ")
            default: out.append(scalar)
            }
            if !("0"..."9").contains(scalar) { onlyDigits = false }
        }
        while let last = out.last, blank(last) { out.removeLast() }
        return String(out)
    }
}
