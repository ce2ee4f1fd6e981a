import Testing

@testable import Cells

@Suite("Text of a person on the screen of another")
struct SafeTextTests {
    @Test(
        "what steers, hides or heaps goes",
        arguments: [
            ("één rondetafel", "één rondetafel"),
            ("\u{1B}[2Jweg", "[2Jweg"), ("\u{1B}]0;titel\u{7}", "]0;titel"), ("\u{9B}31m", "31m"), ("a\u{7F}b\u{8}", "ab"),
            ("links \u{202E}sthcer\u{202C}", "links sthcer"), ("\u{2066}x\u{2069}\u{200E}\u{200F}", "x"),
            ("a\u{200B}b\u{FEFF}c\u{2060}d\u{AD}e\u{34F}f\u{3164}g\u{115F}h", "abcdefgh"),
            ("vlag\u{E0067}\u{E007F}", "vlag"), ("a\u{200D}b\u{200C}c", "abc"), ("👩‍👩‍👧", "👩‍👩‍👧"),
            ("❤\u{FE0F} a\u{FE0F}", "❤\u{FE0F} a"), ("a\u{E000}b", "ab"), ("a\u{378}b", "a\u{FFFD}b"),
            ("\u{301}e\u{301} \u{302}x", "e\u{301} x"),
            ("Z\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}!", "Z\u{301}\u{301}\u{301}\u{301}!"),
            ("een\ttwee\u{A0}drie\u{3000}vier\u{2800}vijf", "een twee drie vier vijf"),
            ("regel\r\neen\rtwee\u{2028}drie\u{85}vier", "regel een twee drie vier"),
        ])
    func cleaned(raw: String, wanted: String) {
        #expect(Array(SafeText.clean(raw).unicodeScalars) == Array(wanted.unicodeScalars))
    }

    @Test("line ends stay where they are asked for, each once")
    func lines() {
        #expect(SafeText.clean("a\r\nb\rc\nd\u{2029}e\n\u{301}f", lines: true) == "a\nb\nc\nd\ne\nf")
    }

    @Test("no control, escape or turn survives, and cleaning twice is cleaning once", arguments: seeds, [true, false])
    func property(seed: UInt64, lines: Bool) {
        var random = Seeded(seed)
        for _ in 0..<400 {
            let raw = random.text(40)
            let clean = SafeText.clean(raw, lines: lines)
            for scalar in clean.unicodeScalars where scalar != "\n" || !lines {
                let value = scalar.value
                let bad =
                    value < 0x20 || (0x7F...0x9F).contains(value) || (0x202A...0x202E).contains(value)
                    || (0x2066...0x2069).contains(value) || (0x200B...0x200C).contains(value)
                    || (0x2028...0x2029).contains(value) || (0xE0000...0xE0FFF).contains(value)
                #expect(!bad, "U+\(String(value, radix: 16)) with seed \(seed)")
            }
            #expect(SafeText.clean(clean, lines: lines) == clean, "seed \(seed)")
            // On a surface and in ASCII nothing comes back, and the width is what was counted.
            let ascii = SafeText.asciiFallback(clean)
            #expect(ascii.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) || $0 == "\n" }, "seed \(seed)")
            for character in raw {
                let glyph = Glyph(character)
                let cell = SafeText.asciiCell(glyph)
                #expect(cell.utf8.count == glyph.width && cell.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "seed \(seed)")
                #expect(!glyph.text.unicodeScalars.contains { $0.properties.generalCategory == .control }, "seed \(seed)")
            }
        }
    }

    @Test(
        "ASCII for who has no more",
        arguments: [
            ("één coördinator", "een coordinator"), ("e\u{301}", "e"), ("É Ÿ Œ ß", "E Y OE ss"), ("€ 5", "EUR 5"),
            ("“ja” – ‘nee’…", "\"ja\" - 'nee'..."), ("• punt → │", "* punt -> |"), ("漢 д", "?? ?"), ("🇳🇱", "NL"),
        ])
    func ascii(text: String, wanted: String) { #expect(SafeText.asciiFallback(text) == wanted) }
}
