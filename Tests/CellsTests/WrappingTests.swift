import Testing

@testable import Cells

@Suite("Text in lines")
struct WrappingTests {
    @Test(
        "breaks at blanks, and inside words that are too long",
        arguments: [
            ("een twee drie", 8, ["een twee", "drie"]), ("", 8, [""]), ("een\n\ntwee", 8, ["een", "", "twee"]),
            ("arbeidsongeschiktheid", 8, ["arbeidso", "ngeschik", "theid"]), ("a arbeidsvoorwaarden", 8, ["a", "arbeidsv", "oorwaard", "en"]),
            ("漢字漢字", 5, ["漢字", "漢字"]), ("a  b", 8, ["a b"]), ("漢字", 0, ["漢", "字"]), ("één\u{301} x", 3, ["één\u{301}", "x"]),
        ])
    func wraps(text: String, width: Int, wanted: [String]) { #expect(Wrapping.wrap(text, width: width) == wanted) }

    @Test(
        "cut to columns with a sign that something is missing",
        arguments: [("rondetafel", 10, "rondetafel"), ("rondetafel", 6, "ronde…"), ("ab", 1, "…"), ("ab", 0, ""), ("漢字語", 5, "漢字…")])
    func fits(text: String, columns: Int, wanted: String) { #expect(Wrapping.fit(text, columns: columns) == wanted) }

    @Test("no line is too wide and no word is lost", arguments: seeds)
    func property(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<300 {
            let text = SafeText.clean(random.text(60), lines: true)
            let width = Int.random(in: 0...20, using: &random)
            let lines = Wrapping.wrap(text, width: width)
            #expect(lines.allSatisfy { $0.columns <= max(2, width) }, "seed \(seed)")
            let all: ([String]) -> [Unicode.Scalar] = { $0.joined().unicodeScalars.filter { $0 != " " && $0 != "\n" } }
            #expect(all(lines) == all([text]), "seed \(seed)")
            #expect(Wrapping.fit(text, columns: width).columns <= max(0, width), "seed \(seed)")
        }
    }
}
