import Testing

@testable import Cells

@Suite("Writing a text")
struct LineEditorTests {
    private func editor(_ text: String, limit: Int = 100, lines: Bool = true, keys: [Key] = []) -> LineEditor {
        var editor = LineEditor(limit: limit, allowsLines: lines, text: text)
        for key in keys { editor.handle(key) }
        return editor
    }

    static let cases: [(text: String, keys: [Key], wanted: String, cursor: Int)] = [
        ("een", [.character("!")], "een!", 4),
        ("een", [.left, .backspace], "en", 1),
        ("een", [.home, .backspace], "een", 0),
        ("een", [.home, .delete], "en", 0),
        ("een", [.delete], "een", 3),
        ("een twee", [.wordLeft, .character("x")], "een xtwee", 5),
        ("een twee", [.home, .wordRight], "een twee", 3),
        ("een twee ", [.control("w")], "een ", 4),
        ("een\ntwee", [.control("u")], "een\n", 4),
        ("een\ntwee", [.control("a")], "een\ntwee", 4),
        // At the end of a line Ctrl-K takes the line end, so that lines can be joined.
        ("een\ntwee", [.up, .end, .control("k")], "eentwee", 3),
        ("een\ntwee", [.up, .home, .end], "een\ntwee", 3),
        ("een\ntwee", [.up, .up, .control("k")], "\ntwee", 0),
        ("een\ntwee", [.home, .up, .down], "een\ntwee", 4),
        ("👩‍👩‍👧x", [.left, .backspace], "x", 0),
        ("n", [.character("e"), .character("\u{301}"), .character("n")], "ne\u{301}n", 3),
        ("", [.character("\u{301}"), .character("a")], "a", 1),
        ("", [.paste("a\u{1B}[31mb\r\nc\u{202E}")], "a[31mb\nc", 8),
        ("een", [.alt("\n"), .character("t")], "een\nt", 5),
        ("", [.character("🇳"), .character("🇱")], "🇳🇱", 1),
        ("a", [.enter, .escape, .lost, .resized(Size(columns: 1, rows: 1)), .function(3)], "a", 1),
    ]

    @Test("keys", arguments: cases)
    func keys(text: String, keys: [Key], wanted: String, cursor: Int) {
        let editor = editor(text, keys: keys)
        #expect(editor.text == wanted)
        #expect(editor.cursor == cursor)
    }

    @Test("a text that may have no lines gets none")
    func oneLine() {
        #expect(editor("", lines: false, keys: [.paste("a\nb")]).text == "a b")
        var one = editor("a", lines: false)
        one.newLine()
        #expect(one.text == "a")
        let isTaken = one.handle(.up)
        #expect(!isTaken)
    }

    @Test("what does not fit is refused, in characters and in bytes")
    func limits() {
        var full = editor("abc", limit: 3)
        #expect(!full.isFull)
        full.handle(.character("d"))
        #expect(full.isFull && full.text == "abc")
        full.handle(.left)
        #expect(!full.isFull)
        var bytes = LineEditor(limit: 10, allowsLines: false, byteLimit: 4)
        bytes.handle(.paste("éaéé"))
        #expect(bytes.text == "éa" && bytes.isFull && bytes.cursor == 2)
        var before = editor("abcd", limit: 5, keys: [.home])
        before.handle(.paste("xyz"))
        #expect(before.text == "xabcd" && before.isFull && before.cursor == 1)
    }

    @Test("lines and the cursor in them")
    func layout() {
        func places(_ text: String, _ width: Int, _ keys: [Key] = []) -> ([String], Point) {
            let (lines, cursor) = editor(text, keys: keys).layout(width: width)
            return (lines, cursor)
        }
        #expect(places("", 5) == ([""], Point(column: 0, row: 0)))
        #expect(places("abcde", 5) == (["abcde", ""], Point(column: 0, row: 1)))
        #expect(places("abcdef", 5, [.home]) == (["abcde", "f"], Point(column: 0, row: 0)))
        #expect(places("abcd漢x", 5, [.left, .left]) == (["abcd", "漢x"], Point(column: 0, row: 1)))
        #expect(places("ab\ncd", 5) == (["ab", "cd"], Point(column: 2, row: 1)))
        #expect(places("abcde\nf", 5, [.home, .left]) == (["abcde", "f"], Point(column: 4, row: 0)))
        #expect(places("ab\n", 5) == (["ab", ""], Point(column: 0, row: 1)))
    }

    @Test("up and down follow the lines as they are shown")
    func shownLines() {
        var editor = editor("abcdefgh")
        editor.handle(.up, width: 5)
        #expect(editor.cursor == 3)
        editor.handle(.down, width: 5)
        #expect(editor.cursor == 8)
    }

    @Test("whatever the keys, the text is safe, within its limits, and the cursor inside it", arguments: seeds)
    func property(seed: UInt64) {
        var random = Seeded(seed)
        let plain: [Key] = [
            .backspace, .delete, .left, .right, .home, .end, .up, .down, .wordLeft, .wordRight, .control("u"), .control("k"),
            .control("w"), .alt("d"), .character("漢"), .character("a"), .character(" "), .character("\n"),
        ]
        for _ in 0..<60 {
            var editor = LineEditor(limit: 30, allowsLines: Bool.random(using: &random), byteLimit: 90)
            for _ in 0..<60 {
                let width = Int.random(in: 0...12, using: &random)
                if Int.random(in: 0..<4, using: &random) == 0 {
                    editor.handle(.paste(random.text(6)), width: width)
                } else if let key = plain.randomElement(using: &random) {
                    editor.handle(key, width: width)
                }
                #expect(editor.text.count <= 30 && editor.text.utf8.count <= 90, "seed \(seed)")
                #expect((0...editor.text.count).contains(editor.cursor), "seed \(seed)")
                #expect(SafeText.clean(editor.text, lines: editor.allowsLines) == editor.text, "seed \(seed)")
                let (lines, cursor) = editor.layout(width: width)
                #expect(lines.indices.contains(cursor.row) && (0..<max(2, width)).contains(cursor.column), "seed \(seed)")
                #expect(lines.allSatisfy { $0.columns <= max(2, width) }, "seed \(seed)")
            }
        }
    }
}
