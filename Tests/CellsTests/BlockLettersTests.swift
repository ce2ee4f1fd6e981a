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

    @Test("pages hold every word once, in order, and are as few as can be; a sentence is broken only where it must be")
    func pages() {
        let text = "Een zin van zes korte woorden. Nog een zin. En de derde zin is wat langer dan die twee.\nEen regel erbij."
        let words = text.split(whereSeparator: \.isWhitespace)
        for columns in stride(from: 40, through: 240, by: 25) {
            for rows in stride(from: 4, through: 60, by: 7) {
                guard let pages = BlockLetters.pages(text, columns: columns, rows: rows) else { continue }
                let note = "\(columns)x\(rows)"
                #expect(pages.flatMap { $0.text.split(separator: " ") } == words, "\(note)")
                #expect(pages.allSatisfy { $0.rows.count <= rows && $0.rows.allSatisfy { $0.columns <= columns } }, "\(note)")
                #expect(Set(pages.map(\.dot)).count == 1, "\(note)")
                let whole = BlockLetters(text, columns: columns, rows: rows)
                #expect((pages.count == 1) == (whole != nil), "\(note)")
                if pages.count == 1 { #expect(pages.first == whole, "\(note)") }
            }
        }
        let two = BlockLetters.pages("Een zin hier. Nog een zin daar bij.", columns: 60, rows: 9) ?? []
        #expect(two.map(\.text) == ["Een zin hier. Nog een zin daar bij."])
        let cut = BlockLetters.pages("Een zin hier. Nog een zin daar.", columns: 44, rows: 4) ?? []
        #expect(cut.map(\.text) == ["Een zin hier.", "Nog een zin daar."] && cut.allSatisfy { $0.dot == .init(columns: 1, rows: 1) })
    }

    @Test("a page that ends inside a sentence says that it goes on; cuts between lines alone can be asked for")
    func goesOn() {
        let long = BlockLetters.pages("een zin die nergens ophoudt en maar door gaat", columns: 50, rows: 4) ?? []
        #expect(long.count > 1)
        for (index, page) in long.enumerated() {
            let text = page.text + (index + 1 < long.count ? "…" : "")
            #expect(page.rows == BlockLetters(text, columns: 50, rows: 4, sizes: [page.dot])?.rows, "\(text)")
        }
        let lines = BlockLetters.pages("een regel\nnog een regel\nen een", columns: 50, rows: 4, keepsLines: true) ?? []
        #expect(lines.map(\.text) == ["een regel", "nog een regel", "en een"])
        #expect(
            BlockLetters.pages("een regel die te lang is om op een enkele pagina te staan\nnog een", columns: 50, rows: 4, keepsLines: true) == nil)
        #expect(BlockLetters.pages("漢 en meer", columns: 200, rows: 60) == nil)
    }

    @Test("only what a terminal has: no quarters where there are none, and letters of every size in each")
    func sizes() {
        let quarters = Set("▘▝▖▌▞▛▗▚▐▜▙▟")
        for dot in BlockLetters.Dot.all {
            for glyphs in [BlockLetters.Glyphs.blocks, .halves, .ascii] {
                guard let block = BlockLetters("Één g", columns: 400, rows: 60, glyphs: glyphs, sizes: [dot]) else {
                    #expect(glyphs != .blocks)
                    continue
                }
                #expect(block.rows.count == dot.height && block.dot == dot)
                #expect(glyphs == .blocks || block.rows.allSatisfy { quarters.isDisjoint(with: $0) })
                #expect(glyphs != .ascii || block.rows.allSatisfy { $0.allSatisfy(\.isASCII) })
            }
        }
        #expect(BlockLetters("Eén", columns: 10, rows: 4)?.rows == ["▛▀▘ ▞    ", "▙▄ ▞▀▖▙▀▖", "▌  ▛▀▘▌ ▌", "▀▀▘▝▀ ▘ ▘"])
    }
}
