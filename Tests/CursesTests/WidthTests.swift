import Cells
import Glibc
import Testing

@Suite("Widths against the C library, by which ncurses paints")
struct WidthTests {
    @Test("every code point, alone and after a letter, takes the columns that were counted")
    func widths() throws {
        typealias Width = @convention(c) (wchar_t) -> Int32
        let wcwidth = unsafeBitCast(try #require(dlsym(nil, "wcwidth")), to: Width.self)
        // For this thread alone.
        let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
        let old = uselocale(locale)
        defer {
            uselocale(old)
            freelocale(locale)
        }
        var wrong: [String] = []
        var wide = 0
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for character in [Character(scalar)] + Array("e\(Character(scalar))") {
                let glyph = Glyph(character)
                let columns = glyph.text.unicodeScalars.reduce(0) { $0 + Int(wcwidth(wchar_t($1.value))) }
                if glyph.width == 2 { wide += 1 }
                if columns != glyph.width { wrong.append("U+\(String(value, radix: 16)) \(glyph.width) \(columns)") }
            }
        }
        #expect(wide > 100_000)
        #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(40))")
    }
}
