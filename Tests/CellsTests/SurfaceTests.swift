import Testing

@testable import Cells

@Suite("A screenful of cells")
struct SurfaceTests {
    @Test("text is clipped at the edge, and a wide character never halved")
    func clips() {
        var surface = Surface(size: Size(columns: 8, rows: 3))
        let used = [
            surface.put("rondetafel", column: 2, row: 0), surface.put("abc漢字", column: 0, row: 1, limit: 6),
            surface.put("漢", column: 7, row: 2), surface.put("x", column: 8, row: 0), surface.put("x", column: -1, row: 0),
            surface.put("x", column: 0, row: 3), surface.put("xyz", column: 1, row: 2, limit: .max),
            surface.put("xyz", column: 1, row: 2, limit: -4),
        ]
        #expect(used == [6, 5, 0, 0, 0, 0, 3, 0])
        #expect(surface.text == ["  rondet", "abc漢", " xyz"])
    }

    @Test(
        "writing over half of a wide character leaves no half behind",
        arguments: [
            ("漢字", "x", 0, "x 字"), ("漢字", "x", 1, " x字"), ("漢字", "語", 1, " 語"), ("漢字", "x", 2, "漢x"),
            ("漢字語", "語", 1, " 語 語"), ("a漢", "字", 0, "字"),
        ])
    func halves(first: String, second: String, column: Int, wanted: String) {
        var surface = Surface(size: Size(columns: 6, rows: 1))
        surface.put(first, column: 0, row: 0)
        surface.put(second, column: column, row: 0)
        #expect(surface.text == [wanted])
    }

    @Test("a picture of a screen")
    func snapshot() {
        var surface = Surface(size: Size(columns: 12, rows: 4))
        surface.put("Rondetafel", column: 0, row: 0, style: .bar)
        surface.rule(row: 1)
        surface.column(6, rows: 2..<9, style: .muted)
        surface.put("één\u{1B}[2J", column: 0, row: 2, limit: 6)
        surface.put("👩‍👩‍👧 🇳🇱", column: 7, row: 3)
        surface.rule(row: 3, column: 90)
        surface.rule(row: 3, column: 0, width: 3, "=")
        #expect(surface.text == ["Rondetafel", "────────────", "één [2│", "===   │👩 NL"])
        #expect(surface.cell(column: 0, row: 0) == Cell(text: "R", style: .bar))
        #expect(surface.cell(column: 8, row: 3).text.isEmpty)
        #expect(surface.cell(column: 99, row: 0) == .blank)
    }

    @Test("sizes that make no sense give a surface all the same")
    func sizes() {
        #expect(Surface(size: Size(columns: 0, rows: -3)).size == Size(columns: 1, rows: 1))
        #expect(Surface(size: Size(columns: .max, rows: 2)).size == Size(columns: 1000, rows: 2))
    }

    @Test("painting the changed rows gives the new surface; every row fills its width", arguments: seeds)
    func difference(seed: UInt64) {
        var random = Seeded(seed)
        let size = Size(columns: 20, rows: 6)
        var old: Surface?
        for _ in 0..<60 {
            var new = old ?? Surface(size: size)
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                new.put(
                    random.text(9), column: Int.random(in: -1...20, using: &random), row: Int.random(in: -1...6, using: &random),
                    style: Bool.random(using: &random) ? .bold : .plain)
            }
            var rows = (0..<size.rows).map { old?.runs(row: $0).map(\.text) ?? [] }
            var styles = (0..<size.rows).map { old?.runs(row: $0).map(\.style) ?? [] }
            for row in new.changedRows(since: old) {
                rows[row] = new.runs(row: row).map(\.text)
                styles[row] = new.runs(row: row).map(\.style)
            }
            for row in 0..<size.rows {
                #expect(rows[row] == new.runs(row: row).map(\.text), "seed \(seed)")
                #expect(styles[row] == new.runs(row: row).map(\.style), "seed \(seed)")
                var columns = 0
                for column in 0..<size.columns {
                    let text = new.cell(column: column, row: row).text
                    if text.isEmpty { #expect(column > 0 && !new.cell(column: column - 1, row: row).text.isEmpty) }
                    columns += text.columns
                }
                #expect(columns == size.columns, "seed \(seed)")
            }
            #expect(new.changedRows(since: new).isEmpty)
            old = new
        }
        #expect(Surface(size: size).changedRows(since: Surface(size: Size(columns: 21, rows: 6))).count == 6)
    }
}
