import Cells
import Curses
import Glibc
import Testing

@Suite("The terminal as a screen, in a real pseudo-terminal", .serialized, .timeLimit(.minutes(5)))
struct TerminalTests {
    static let leaves = "\u{1B}[?1049l"

    private func start(
        _ pseudo: PseudoTerminal, colours: Bool = true, locale: String = "C.UTF-8"
    ) throws -> (Terminal, AsyncStream<Key>.Iterator) {
        let (keys, give) = AsyncStream.makeStream(of: Key.self)
        let terminal = try Terminal(colours: colours, device: pseudo.device(locale: locale)) { key in
            give.yield(key)
            if key == .lost { give.finish() }
        }
        return (terminal, keys.makeAsyncIterator())
    }

    @Test("says its size, paints a surface and only the difference, and leaves all as it was")
    func paints() async throws {
        let pseudo = try PseudoTerminal(columns: 40, rows: 10)
        let before = pseudo.settings
        var (terminal, keys) = try start(pseudo)
        defer { terminal.stop() }
        #expect(await keys.next() == .resized(Size(columns: 40, rows: 10)))
        #expect(pseudo.settings != before)
        var surface = Surface(size: Size(columns: 40, rows: 10))
        surface.put("Eén rondetafel 漢字 🇳🇱", column: 0, row: 0, style: Style(.warning, bold: true))
        surface.put("onveranderd", column: 3, row: 4)
        surface.put("einde", column: 0, row: 9)
        terminal.draw(surface)
        let first = try #require(pseudo.painted(until: "einde"))
        #expect(first.contains("\u{1B}[?2004h"))
        #expect(first.contains("Eén rondetafel 漢字 NL"))
        #expect(first.contains("onveranderd"))
        #expect(first.contains("31m"))
        surface.put("Tja", column: 0, row: 0)
        surface.put("slot!", column: 0, row: 9)
        surface.cursor = Point(column: 7, row: 4)
        terminal.draw(surface)
        let second = try #require(pseudo.painted(until: "slot!"))
        #expect(second.contains("Tja") && !second.contains("onveranderd") && !second.contains("rondetafel"))
        terminal.stop()
        let last = try #require(pseudo.painted(until: Self.leaves))
        #expect(last.contains("\u{1B}[?2004l"))
        #expect(pseudo.settings == before)
    }

    @Test("keys, a paste as one thing, and Ctrl-C and Ctrl-Z as keys")
    func keys() async throws {
        let pseudo = try PseudoTerminal(columns: 80, rows: 24)
        var (terminal, keys) = try start(pseudo)
        defer { terminal.stop() }
        #expect(await keys.next() == .resized(Size(columns: 80, rows: 24)))
        pseudo.type("é\r\u{3}\u{1A}\u{1B}OA\u{1B}[200~q\nr\u{1B}[201~\u{7F}")
        let wanted: [Key] = [.character("é"), .enter, .control("c"), .control("z"), .up, .paste("q\nr"), .backspace]
        for key in wanted { #expect(await keys.next() == key) }
        // Nothing follows: so it was the key itself.
        pseudo.type("\u{1B}")
        #expect(await keys.next() == .escape)
    }

    @Test("another size is told, and all is painted again")
    func resizes() async throws {
        let pseudo = try PseudoTerminal(columns: 80, rows: 24)
        var (terminal, keys) = try start(pseudo)
        defer { terminal.stop() }
        #expect(await keys.next() == .resized(Size(columns: 80, rows: 24)))
        var surface = Surface(size: Size(columns: 80, rows: 24))
        surface.put(String(repeating: "漢", count: 40), column: 0, row: 0)
        surface.put("onderaan", column: 0, row: 23)
        terminal.draw(surface)
        #expect(pseudo.painted(until: "onderaan") != nil)
        pseudo.resize(columns: 61, rows: 20)
        #expect(await keys.next() == .resized(Size(columns: 61, rows: 20)))
        // A surface that is larger than the screen is cut, also through a wide character, and does no harm.
        surface.put("midden", column: 0, row: 10)
        terminal.draw(surface)
        let cut = try #require(pseudo.painted(until: "midden"))
        #expect(cut.unicodeScalars.filter { $0 == "漢" }.count == 30)
        #expect(!cut.contains("onderaan"))
        var small = Surface(size: Size(columns: 61, rows: 20))
        small.put("onderaan", column: 0, row: 19)
        terminal.draw(small)
        #expect(pseudo.painted(until: "onderaan") != nil)
    }

    @Test("a terminal that goes away is told once, and nothing hangs")
    func goesAway() async throws {
        let pseudo = try PseudoTerminal(columns: 80, rows: 24)
        var (terminal, keys) = try start(pseudo)
        #expect(await keys.next() == .resized(Size(columns: 80, rows: 24)))
        pseudo.hangUp()
        #expect(await keys.next() == .lost)
        #expect(await keys.next() == nil)
        terminal.draw(Surface(size: Size(columns: 80, rows: 24)))
        terminal.stop()
        terminal.stop()
    }

    @Test("a locale without UTF-8 gets ASCII, cell for cell")
    func ascii() async throws {
        let pseudo = try PseudoTerminal(columns: 40, rows: 10)
        var (terminal, keys) = try start(pseudo, locale: "C")
        defer { terminal.stop() }
        #expect(await keys.next() == .resized(Size(columns: 40, rows: 10)))
        var surface = Surface(size: Size(columns: 40, rows: 10))
        surface.put("één € 漢… ─│ 👍|", column: 0, row: 0)
        surface.put("einde", column: 0, row: 9)
        terminal.draw(surface)
        let painted = try #require(pseudo.painted(until: "einde"))
        #expect(painted.contains("een E ??~ -| ??|"))
        #expect(painted.utf8.allSatisfy { $0 < 0x80 })
        pseudo.type("é")
        #expect(await keys.next() == .character("é"))
    }

    @Test("without colours none are sent")
    func plain() async throws {
        let pseudo = try PseudoTerminal(columns: 40, rows: 10)
        var (terminal, keys) = try start(pseudo, colours: false)
        defer { terminal.stop() }
        #expect(await keys.next() == .resized(Size(columns: 40, rows: 10)))
        var surface = Surface(size: Size(columns: 40, rows: 10))
        for (row, colour) in Style.Colour.allCases.enumerated() {
            surface.put("tekst", column: 0, row: row, style: Style(colour, bold: true))
        }
        surface.put("einde", column: 0, row: 9)
        terminal.draw(surface)
        let painted = try #require(pseudo.painted(until: "einde"))
        #expect(painted.contains("1mtekst"))
        for code in 30...37 { #expect(!painted.contains("\(code)m")) }
    }

    @Test("what can not be a screen is refused, and left alone", arguments: ["", "dumb", "unknown", "no-such-terminal"])
    func refuses(type: String) throws {
        let pseudo = try PseudoTerminal(columns: 80, rows: 24)
        let before = pseudo.settings
        #expect(throws: Terminal.Unusable.noScreen) {
            try Terminal(colours: true, device: pseudo.device(type: type), give: { _ in })
        }
        #expect(pseudo.settings == before)
    }

    @Test("a file is no terminal, and one terminal at a time is enough")
    func one() async throws {
        let file = open("/dev/null", O_RDWR)
        defer { close(file) }
        #expect(throws: Terminal.Unusable.noScreen) {
            try Terminal(
                colours: true, device: Terminal.Device(input: file, output: file, type: "xterm"), give: { _ in })
        }
        let pseudo = try PseudoTerminal(columns: 80, rows: 24)
        var (terminal, keys) = try start(pseudo)
        #expect(await keys.next() != nil)
        #expect(throws: Terminal.Unusable.noScreen) {
            try Terminal(colours: true, device: pseudo.device(), give: { _ in })
        }
        terminal.stop()
        // Given back, it can be taken again.
        var (again, more) = try start(pseudo)
        #expect(await more.next() != nil)
        again.stop()
        again = terminal
    }
}
