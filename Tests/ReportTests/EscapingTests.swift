import Foundation
import Testing

@testable import Report

@Suite("Texts of people stay text")
struct EscapingTests {
    static let nasty = [
        "# kop", "- punt", "1. een", "12) twee", "> citaat", "| a | b |", "[x](http://kwaad.example)", "![x](y)",
        "<script>alert(1)</script>", "a & b &lt; c", "`code`", "**vet** _schuin_", "    code", "```", "---", "a\nb\n\nc",
        "\"aanhaling\" en 'enkel'", "=1+1", "<\u{301}script>", "\"\u{301},x", "*\u{301}vet*", "+x", "@som", "a\\",
    ]

    @Test("HTML holds no tag but its own", arguments: nasty)
    func html(text: String) {
        let page = Document(
            title: text, language: "nl",
            blocks: [.heading(2, text), .quote(text, attribute: text), .table([[text], [text]]), .list([text])]
        ).html()
        #expect(!page.contains("<script"))
        let body = page.unicodeScalars.split(separator: "<").dropFirst().map { part in
            String(part.prefix { $0 != ">" && $0 != " " && $0 != "/" || false })
        }
        let own: Set<String> = [
            "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "blockquote", "p",
            "footer", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "br", "",
        ]
        #expect(Set(body).subtracting(own).isEmpty)
        for outside in ["src=", "href=", "url(", "@import"] where !text.contains(outside) {
            #expect(!page.contains(outside))
        }
        #expect(page.contains("<html lang=\"nl\">"))
    }

    @Test("Markdown: one block in, one block out", arguments: nasty)
    func markdown(text: String) {
        let paragraph = Markdown.block(.paragraph(text))
        #expect(!paragraph.dropLast().contains("\n\n"))
        for line in paragraph.split(separator: "\n") {
            for start in ["#", "- ", "+", "> ", "|", "<", "`", "=", " ", "---"] { #expect(!line.hasPrefix(start), "\(line)") }
            #expect(line.wholeMatch(of: /[0-9]+[.)] .*/) == nil)
        }
        #expect(!paragraph.replacing("\\]", with: "").contains("]("))
        #expect(!paragraph.contains("http://"))
        #expect(Markdown.block(.table([[text, "x"], [text, "y"]])).split(separator: "\n").count == 3)
        #expect(Markdown.block(.heading(2, text)).split(separator: "\n").count == 1)
    }

    @Test("JSON reads back", arguments: nasty + ["\u{0}\u{1}\u{7f}\u{2028}"])
    func json(text: String) throws {
        let json = Document(title: text, language: "nl", blocks: [.table([[text]]), .quote(text, attribute: nil)]).json()
        let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(read["title"] as? String == text)
    }

    @Test("CSV fields keep their quotes and run no formula")
    func csv() {
        #expect(CSV.field("=1+1") == "'=1+1")
        #expect(CSV.field("a,\"b\"") == "\"a,\"\"b\"\"\"")
        #expect(CSV.field("\"\u{301}") == "\"\"\"\u{301}\"" || CSV.field("\"\u{301}").unicodeScalars.count(where: { $0 == "\"" }) == 4)
        #expect(CSV.field("gewoon") == "gewoon")
    }

    @Test(
        "moments as people write them",
        arguments: [
            (0, "01-01-1970", "00:00"), (1_709_210_096_000, "29-02-2024", "12:34"), (-1, "31-12-1969", "23:59"),
            (4_102_444_800_000, "01-01-2100", "00:00"),
        ])
    func time(milliseconds: Int64, date: String, time: String) {
        #expect(CivilTime(milliseconds).date == date)
        #expect(CivilTime(milliseconds).time == time)
    }
}
