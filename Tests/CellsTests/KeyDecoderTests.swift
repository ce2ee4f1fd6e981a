import Testing

@testable import Cells

@Suite("Bytes of a terminal as keys")
struct KeyDecoderTests {
    static let table: [(bytes: String, keys: [Key])] = [
        ("aé漢", [.character("a"), .character("é"), .character("漢")]),
        ("e\u{301}", [.character("e\u{301}")]),
        ("👩‍👩‍👧", [.character("👩‍👩‍👧")]),
        ("\r\n\t\u{8}\u{7F}\u{3}\u{1A}\u{0}\u{1F}", [.enter, .enter, .tab, .backspace, .backspace, .control("c"), .control("z")]),
        ("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}OD", [.up, .down, .right, .left]),
        ("\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", [.home, .end, .home, .end, .home, .end]),
        ("\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[Z", [.delete, .pageUp, .pageDown, .backTab]),
        ("\u{1B}[1;5C\u{1B}[1;3D\u{1B}[1;2C\u{1B}b", [.wordRight, .wordLeft, .right, .alt("b")]),
        ("\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[[C", [.function(1), .function(5), .function(12), .function(3)]),
        ("\u{1B}OM\u{1B}Oy\u{1B}\r\u{1B}\u{7F}\u{1B}é", [.enter, .character("9"), .alt("\n"), .control("w"), .alt("é")]),
        // What nobody asked for is swallowed whole: focus, an answer about the terminal, an unknown key.
        ("\u{1B}[Ix\u{1B}[?62;22cy\u{1B}[27;5;9~z", [.character("x"), .character("y"), .character("z")]),
        ("\u{1B}[12\u{3}", [.control("c")]),
        ("\u{1B}\u{1B}[A", [.escape, .up]),
        ("\u{1B}[200~q\u{3}\u{1B}[A\r\u{1B}[201~x", [.paste("q\u{3}\u{1B}[A\r"), .character("x")]),
        ("\u{1B}[200~\u{1B}[201~\u{1B}[201~", [.paste("")]),
    ]

    @Test("keys, whether the bytes come together or one by one", arguments: table)
    func keys(bytes: String, keys: [Key]) {
        var whole = KeyDecoder()
        #expect(whole.take(bytes.utf8) == keys)
        #expect(!whole.isWaiting)
        guard bytes.unicodeScalars.allSatisfy({ $0.value < 0x300 }) else { return }
        var single = KeyDecoder()
        #expect(bytes.utf8.flatMap { single.take([$0]) } == keys)
    }

    @Test("silence decides what a lone escape, half a sequence and an open paste were")
    func silence() {
        func after(_ bytes: [UInt8]) -> ([Key], [Key]) {
            var decoder = KeyDecoder()
            let now = decoder.take(bytes)
            let isWaiting = decoder.isWaiting
            let then = decoder.silence()
            #expect(isWaiting && !decoder.isWaiting)
            return (now, then)
        }
        #expect(after([0x1B]) == ([], [.escape]))
        #expect(after([0x61, 0x1B, 0x5B]) == ([.character("a")], [.alt("[")]))
        #expect(after([0x1B, 0x5B, 0x31, 0x3B]) == ([], []))
        #expect(after([0xC3]) == ([], [.character("\u{FFFD}")]))
        #expect(after(Array("\u{1B}[200~abc\u{1B}[2".utf8)) == ([], [.paste("abc\u{1B}[2")]))
    }

    @Test("bytes that are no UTF-8 are a sign, or letters where the terminal speaks Latin-1")
    func encodings() {
        var modern = KeyDecoder()
        #expect(modern.take([0x61, 0xFF, 0x62]) == [.character("a"), .character("\u{FFFD}"), .character("b")])
        var old = KeyDecoder(isUTF8: false)
        #expect(old.take([0xE9, 0x6E]) == [.character("é"), .character("n")])
        #expect(old.take(Array("é".utf8)) == [.character("é")])
        #expect(old.take([0xE9]) == [])
        #expect(old.silence() == [.character("é")])
    }

    @Test("a paste without bounds is cut")
    func bounds() {
        var decoder = KeyDecoder()
        _ = decoder.take("\u{1B}[200~".utf8)
        #expect(decoder.take(repeatElement(0x61, count: 100_000)).isEmpty)
        #expect(decoder.take("\u{1B}[201~".utf8) == [.paste(String(repeating: "a", count: KeyDecoder.pasteLimit))])
    }

    @Test("any bytes in any pieces give keys, no control among the characters, and an end", arguments: seeds)
    func property(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<400 {
            var decoder = KeyDecoder(isUTF8: Bool.random(using: &random))
            var keys: [Key] = []
            for _ in 0..<12 {
                let bytes = (0..<Int.random(in: 0...6, using: &random)).map { _ -> UInt8 in
                    Bool.random(using: &random)
                        ? [0x1B, 0x5B, 0x4F, 0x32, 0x30, 0x31, 0x7E, 0x3B, 0xC3].randomElement(using: &random) ?? 0
                        : UInt8.random(in: 0...255, using: &random)
                }
                keys += decoder.take(bytes)
            }
            keys += decoder.silence()
            #expect(!decoder.isWaiting, "seed \(seed)")
            for case .character(let character) in keys {
                #expect(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }, "seed \(seed)")
            }
        }
    }
}
