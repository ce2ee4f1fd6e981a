import Testing

@testable import Cells

@Suite("Letters of several rows")
struct BlockLettersTests {
    @Test("every character of ASCII has a letter of eight rows, all of them different")
    func ascii() {
        var seen: Set<BlockFont.Letter> = []
        for code in UInt8(0x21)...0x7E {
            let character = Character(Unicode.Scalar(code))
            let letters = BlockFont.letters(for: character)
            #expect(letters?.count == 1, "\(character)")
            guard let letter = letters?.first else { continue }
            #expect(letter.dots.count == BlockFont.height && letter.dots.allSatisfy { $0.count == letter.width }, "\(character)")
            #expect((1...5).contains(letter.width) && letter.dots.flatMap(\.self).contains(true), "\(character)")
            #expect(seen.insert(letter).inserted, "\(character)")
        }
    }

    @Test("an accent stands on its letter, small and capital; what the font has nothing for is no letter")
    func accents() {
        for (accented, base) in zip("áéíóúàèâêîôûäëïöüçñÉËÏÖÈ", "aeiouaeaeiouaeioucnEEIOE") {
            let letter = BlockFont.letters(for: accented)
            #expect(letter?.count == 1 && letter != BlockFont.letters(for: base), "\(accented)")
        }
        #expect(BlockFont.letters(for: "…")?.count == 3)
        #expect(BlockFont.letters(for: "漢") == nil)
        #expect(BlockLetters("漢", columns: 200, rows: 60) == nil)
        #expect(BlockLetters(" \n ", columns: 200, rows: 60) == nil)
    }

    @Test("what fits nowhere is nil; what fits is as large as it can be and never wider or higher than asked")
    func fits() {
        var chance = Seeded(7)
        let letters = Array("abcdefghijk ëé ABCM,.?")
        for _ in 0..<300 {
            let text = String((0..<(1 + Int.random(in: 0..<60, using: &chance))).map { _ in letters.randomElement(using: &chance) ?? "a" })
            let columns = Int.random(in: 1...220, using: &chance)
            let rows = Int.random(in: 1...60, using: &chance)
            for glyphs in [BlockLetters.Glyphs.blocks, .ascii] {
                guard let block = BlockLetters(text, columns: columns, rows: rows, glyphs: glyphs) else { continue }
                #expect(block.rows.count <= rows && block.rows.allSatisfy { $0.columns <= columns }, "seed 7 \(text)")
                #expect(glyphs == .blocks || block.rows.allSatisfy { $0.allSatisfy(\.isASCII) }, "seed 7")
                // It fits with more room too.
                #expect(BlockLetters(text, columns: columns + 40, rows: rows + 20, glyphs: glyphs) != nil, "seed 7 \(text)")
            }
        }
    }

    @Test("a word as it is painted, in half blocks and in ASCII")
    func painted() {
        #expect(
            BlockLetters("Eén", columns: 40, rows: 4)?.rows == [
                "█▀▀▀▀   ▄▀       ",
                "█▄▄▄  ▄▀▀▀▄ █▄▀▀▄",
                "█     █▀▀▀▀ █   █",
                "▀▀▀▀▀  ▀▀▀  ▀   ▀",
            ])
        #expect(BlockLetters("l", columns: 3, rows: 8, glyphs: .ascii)?.rows == ["# ", "# ", "# ", "# ", "# ", "# ", " #", "  "])
    }
}
