import Testing

@testable import Cells

@Suite("How wide text is")
struct GlyphTests {
    static let table: [(text: String, columns: Int, painted: String)] = [
        ("", 0, ""),
        ("rondetafel", 10, "rondetafel"),
        ("coördinatie, reëel, één", 23, "coördinatie, reëel, één"),
        ("e\u{301}e\u{301}n", 3, "e\u{301}e\u{301}n"),
        ("漢字", 4, "漢字"),
        ("한", 2, "한"),
        ("\u{1112}\u{1161}\u{11AB}", 2, "\u{1112}\u{1161}\u{11AB}"),
        ("Ａ", 2, "Ａ"),
        ("ｱ", 1, "ｱ"),
        ("👍", 2, "👍"),
        ("👍🏽", 2, "👍"),
        ("👩‍👩‍👧", 2, "👩"),
        ("🇳🇱", 2, "NL"),
        ("🇳", 1, "N"),
        ("❤\u{FE0F}", 1, "❤"),
        ("1\u{FE0F}\u{20E3}", 1, "1\u{20E3}"),
        ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", 1, "a\u{301}\u{302}\u{303}\u{304}"),
        ("की", 2, "की"), ("漢\u{93E}", 2, "漢"),
        ("\u{1B}", 1, " "), ("\u{7F}", 1, " "), ("\u{9B}", 1, " "), ("\n", 1, " "), ("\u{301}", 1, " "),
        ("\u{200D}", 1, " "), ("\u{AD}", 1, " "), ("\u{E000}", 1, "\u{FFFD}"), ("\u{378}", 1, "\u{FFFD}"),
        ("€ – “ja” … •", 12, "€ – “ja” … •"),
    ]

    @Test("width and what is painted", arguments: table)
    func width(text: String, columns: Int, painted: String) {
        #expect(text.columns == columns)
        #expect(Array(text.map { Glyph($0).text }.joined().unicodeScalars) == Array(painted.unicodeScalars))
    }

    @Test("the table of wide ranges is in order, so that halving finds every one")
    func ranges() {
        for (one, next) in zip(WideRanges.all, WideRanges.all.dropFirst()) { #expect(one.upperBound < next.lowerBound) }
        for range in WideRanges.all {
            #expect(WideRanges.contains(range.lowerBound) && WideRanges.contains(range.upperBound))
        }
        #expect(!WideRanges.contains(0x1F1F3) && !WideRanges.contains(0x2764) && !WideRanges.contains(0x378))
    }
}
