extension Document {
    /// One self-contained page: no script, nothing fetched.
    package func html() -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>\(HTML.escape(title))</title>
        <style>
        \(HTML.style)
        </style>
        </head>
        <body>
        <main>
        <h1>\(HTML.escape(title))</h1>
        \(readable.map { HTML.block($0) }.joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }
}

enum HTML {
    static let style = """
        :root { color-scheme: light; }
        body { margin: 0; background: #f6f5f2; color: #1c1c1c; font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; }
        main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; background: #fff; }
        h1, h2, h3, h4 { font-family: "Helvetica Neue", Arial, sans-serif; line-height: 1.25; }
        h1 { font-size: 1.9rem; margin-top: 0; }
        h2 { font-size: 1.4rem; margin-top: 2.6rem; border-bottom: 2px solid #154273; padding-bottom: .25rem; }
        h3 { font-size: 1.1rem; margin-top: 1.8rem; }
        h4 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
        figure { margin: 1.4rem 0; }
        figure svg { display: block; max-width: 100%; height: auto; }
        figcaption { color: #444; font-size: .9rem; margin-top: .4rem; }
        blockquote { margin: 1rem 0; padding: .2rem 1rem; border-left: 4px solid #b9c6d6; }
        blockquote p { margin: .4rem 0; }
        blockquote footer { color: #555; font-size: .9rem; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .95rem; }
        th, td { border: 1px solid #c8c8c8; padding: .4rem .6rem; text-align: left; vertical-align: top;
          overflow-wrap: break-word; hyphens: auto; }
        th { background: #eef2f7; font-family: "Helvetica Neue", Arial, sans-serif; }
        aside h2 { margin-top: .8rem; border: 0; padding: 0; }
        aside { border: 1px solid #154273; background: #eef2f7; padding: .2rem 1rem; margin: 1.2rem 0; }
        @media print { body, main { background: #fff; } main { max-width: none; padding: 0; }
          h2, h3, h4 { break-after: avoid; } blockquote, .short, tr, aside, figure { break-inside: avoid; }
          figure svg { max-height: 21cm; } }
        """

    /// Rows up to which a table stays on one page in print.
    static let shortTable = 12

    static func block(_ block: Document.Block) -> String {
        switch block {
        case .heading(let level, let text):
            let tag = "h\(max(1, min(level, 6)))"
            return "<\(tag)>\(escape(text))</\(tag)>"
        case .paragraph(let text): return "<p>\(escape(text))</p>"
        case .list(let items): return "<ul>\n" + items.map { "<li>\(escape($0))</li>" }.joined(separator: "\n") + "\n</ul>"
        case .table(let rows):
            guard let head = rows.first else { return "" }
            let body = rows.dropFirst().map { row in
                "<tr>" + row.enumerated().map { index, cell in
                    index == 0 ? "<th scope=\"row\">\(escape(cell))</th>" : "<td>\(escape(cell))</td>"
                }.joined() + "</tr>"
            }
            // A long table that may not break leaves half a page empty, or is cut.
            return "<table\(rows.count <= shortTable ? " class=\"short\"" : "")>\n<thead><tr>" + head.map { "<th scope=\"col\">\(escape($0))</th>" }.joined()
                + "</tr></thead>\n<tbody>\n" + body.joined(separator: "\n") + "\n</tbody>\n</table>"
        case .data: return ""
        case .quote(let text, let attribute):
            return "<blockquote><p>\(escape(text))</p>" + (attribute.map { "<footer>\(escape($0))</footer>" } ?? "")
                + "</blockquote>"
        case .figure(let picture, let caption, _):
            return "<figure>\n\(picture.markup(standalone: false))\n<figcaption>\(escape(caption))</figcaption>\n</figure>"
        case .box(let blocks): return "<aside>\n" + blocks.map { Self.block($0) }.joined(separator: "\n") + "\n</aside>"
        }
    }

    /// By scalar: a mark on `<` makes another character to Swift, and the same `<` to a browser.
    static func escape(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;".unicodeScalars
            case "<": out += "&lt;".unicodeScalars
            case ">": out += "&gt;".unicodeScalars
            case "\"": out += "&quot;".unicodeScalars
            case "'": out += "&#39;".unicodeScalars
            case "\n": out += "<br>".unicodeScalars
            default: out.append(scalar)
            }
        }
        return String(out)
    }
}
