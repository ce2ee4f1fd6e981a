import Cells
import Deliberation
import Draaiboek
import Foundation
import TestSupport
import Testing
import Texts
import Views

@testable import Screens

/// What people at the other side of the room can read of a projector, measured over everything that is shipped.
///
/// The rule is that of slides: a letter is at least a thirtieth to a twenty-fifth as high as the picture, for who sits six to
/// eight times its height away. Here the text of the moment has a twelfth of the window's rows at least (`SchermType`), from
/// the top of an `E` to the tail of a `g`; what goes on beside it a twenty-fifth, to the foot of the `E`. An ordinary letter
/// takes one row: at 24 rows that is a twenty-fourth, and nowhere else is it taken.
@Suite("A projector is read from afar")
struct SchermReadableTests {
    private static let sizes = [(80, 24), (100, 30), (120, 40), (160, 48), (200, 60), (240, 67)].map { Size(columns: $0.0, rows: $0.1) }
    private static let formats = ["rondetafel-werk", "keukentafel", "interview", "fase-3"]
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "stellingen")

    private static func script(_ name: String) throws -> Script {
        let text = try String(contentsOf: folder.appending(path: "\(name).yaml"), encoding: .utf8)
        return try DraaiboekReader.read(text) { path in
            (try? Data(contentsOf: folder.appending(path: path))).map { .success(Array($0)) } ?? .failure(.missing)
        }.get()
    }

    private static func sheets(_ parts: ScreenModel.SchermParts, _ size: Size, _ glyphs: BlockLetters.Glyphs = .blocks) -> [SchermSheets.Sheet] {
        let rows = size.rows - (size.rows <= 25 ? 3 : 4)
        return SchermSheets(parts, SchermType(columns: size.columns - 4, window: size.rows, glyphs: glyphs), rows: rows).sheets
    }

    // MARK: what is measured

    /// What it says by turns, each once.
    private static func words(_ blocks: [SchermType.Block?]) -> [Substring] {
        var last: SchermType.Block?
        return blocks.compactMap(\.self).flatMap { block in
            defer { last = block }
            return block == last ? [] : block.text.split(whereSeparator: \.isWhitespace)
        }
    }

    private static func words(_ texts: [String]) -> [Substring] { texts.flatMap { $0.split(whereSeparator: \.isWhitespace) } }

    /// Whether a letter has so large a part of the window: nothing smaller is promised but what `mayBeOrdinary`.
    private static func check(
        _ parts: ScreenModel.SchermParts, _ sheets: [SchermSheets.Sheet], _ size: Size, mayBeOrdinary: Bool, mayBeSmaller: Bool = false,
        _ note: String
    ) {
        for sheet in sheets {
            if let text = sheet.text {
                let isLarge = 12 * text.height >= size.rows || (mayBeSmaller && text.height > 1) || (mayBeOrdinary && text.height == 1)
                #expect(isLarge, "\(note): text \(text.height)")
            }
            for block in [sheet.points, sheet.status].compactMap(\.self) {
                #expect(25 * 7 * block.height >= 8 * size.rows || (mayBeOrdinary && block.height == 1), "\(note): \(block.height)")
            }
            let blocks = [sheet.text, sheet.points, sheet.status].compactMap(\.self)
            let rows = blocks.reduce(0) { $0 + $1.lines.count }
            #expect(rows <= size.rows - (size.rows <= 25 ? 3 : 4) && !blocks.isEmpty, "\(note): \(rows) rows")
            #expect(blocks.allSatisfy { $0.lines.allSatisfy { $0.columns <= size.columns - 4 } }, "\(note)")
            let read = sheets.count { $0.text == sheet.text } > 1 ? sheet.status : blocks.max { $0.text.count < $1.text.count }
            #expect(sheet.time >= max(12_000, 80 * Int64(read?.text.count ?? 0)), "\(note)")
        }
        let lead = parts.lead.map { [$0] } ?? []
        let isLed = words(sheets.map(\.text)).starts(with: words(lead))
        #expect(words(sheets.map(\.text)) == words((isLed ? lead : []) + [parts.text]), "\(note)")
        // What there are no block letters for comes last.
        #expect(words(sheets.map(\.status)).sorted() == words((isLed ? [] : lead) + parts.status).sorted(), "\(note)")
        #expect(words(sheets.map(\.points)).sorted() == words(parts.points).sorted(), "\(note)")
    }

    private static let talk = [
        "Doorvraag aan iedereen: Wat zou iemand zeggen die het hier niet mee eens is?", "Berk heeft het woord", "Daarna: Els, Linde",
        "Uitkomst: de meeste: eens",
    ]
    private static let asked = ["3 van 8", "hebben privé geantwoord"]

    /// Every text that a shipped draaiboek puts on a projector, as it stands there before the talk and during it.
    private static func parts(_ name: String) throws -> [ScreenModel.SchermParts] {
        try script(name).steps.flatMap { step in
            var reading = ScreenModel.SchermParts()
            reading.title = step.title
            reading.text = step.prototype?.title ?? step.text
            reading.points = step.points.map { "- \($0)" }
            var talking = reading
            talking.points = []
            talking.status = talk
            return [reading, talking]
                + (step.deck?.cards ?? []).map { card in
                    var parts = talking
                    parts.lead = "\(FormWords.level(card.level, .nl)):"
                    parts.text = card.text
                    return parts
                }
        }
    }

    @Test(
        "every text, card and prototype that is shipped: large letters at every size, and every word of it on some sheet", arguments: formats, sizes)
    func shipped(name: String, size: Size) throws {
        for parts in try Self.parts(name) {
            let sheets = Self.sheets(parts, size)
            // At 24 rows the longest texts, of more than six sheets, and lists stand in ordinary letters: a twenty-fourth.
            Self.check(parts, sheets, size, mayBeOrdinary: size.rows <= 24, "\(name) \(size) \(parts.text.prefix(30))")
            if parts.text.count < 500 { #expect(sheets.allSatisfy { $0.text?.height != 1 }, "\(name) \(size) \(parts.text.prefix(30))") }
        }
    }

    @Test("a stelling and a card stand still while people answer: nothing goes round, at any of the sizes", arguments: sizes)
    func still(size: Size) throws {
        for name in Self.formats {
            let script = try Self.script(name)
            for text in script.steps.filter({ $0.kind.material == .stelling }).map(\.text) {
                var parts = ScreenModel.SchermParts()
                parts.text = text
                parts.status = Self.asked
                parts.isAsked = true
                let sheets = Self.sheets(parts, size)
                #expect(sheets.count == 1, "\(size) \(text)")
                Self.check(parts, sheets, size, mayBeOrdinary: size.rows <= 24, "\(size) \(text)")
                #expect(sheets[0].text.map { $0.height > 1 } ?? false, "\(size) \(text)")
            }
        }
    }

    @Test("a card is whole on one sheet at every size", arguments: sizes)
    func cards(size: Size) throws {
        for parts in try Self.parts("keukentafel") where parts.lead != nil {
            #expect(Set(Self.sheets(parts, size).compactMap(\.text)).count == 1, "\(size) \(parts.text)")
        }
    }

    @Test("whatever is written: within the window, every word once, ordinary letters only where there is no room for others", arguments: 1...8)
    func anything(seed: Int) {
        var chance = Chance(seed: UInt64(seed))
        let letters = Array("abcdefghijklmnopqrstuvwxyzëéïABCEW")
        func word() -> String {
            String((0..<1 + chance.below(14)).map { _ in letters.randomElement(using: &chance) ?? "a" }) + (chance.below(6) == 0 ? "." : "")
        }
        func text(_ most: Int) -> String { (0..<1 + chance.below(most)).map { _ in word() }.joined(separator: chance.below(8) == 0 ? "\n" : " ") }
        for _ in 0..<40 {
            var parts = ScreenModel.SchermParts()
            parts.text = text(chance.below(3) == 0 ? 120 : 16)
            parts.status = (0..<chance.below(4)).map { _ in text(8).replacing("\n", with: " ") }
            parts.points = (0..<chance.below(4)).map { _ in text(14).replacing("\n", with: " ") }
            parts.isAsked = chance.below(3) == 0
            let size = Size(columns: 60 + chance.below(200), rows: 16 + chance.below(60))
            let glyphs: BlockLetters.Glyphs = [.blocks, .halves, .ascii][chance.below(3)]
            let sheets = Self.sheets(parts, size, glyphs)
            // A word of fifteen letters has room in quarter blocks from sixty columns on.
            let mayBeOrdinary = size.rows <= 25 || (glyphs != .blocks && size.columns < 110)
            // A high and narrow window may have no letters of a twelfth that hold its longest word.
            let mayBeSmaller = 2 * size.rows > size.columns || (glyphs != .blocks && size.rows > size.columns / 3)
            Self.check(parts, sheets, size, mayBeOrdinary: mayBeOrdinary, mayBeSmaller: mayBeSmaller, "seed \(seed) \(size) \(glyphs) \(parts)")
        }
    }

    // MARK: time

    /// The screen of the projector of the first room of this draaiboek, in this step.
    private static func stage(_ name: String, _ step: StepID, _ phase: Phase) throws -> Stage {
        var script = try script(name)
        for index in script.rooms.indices { script.rooms[index].screens = 1 }
        var table = Table(script)
        let seat = Seat(role: .screen, room: script.rooms[0].id, number: 1)
        table.seatAll([script.rooms[0].id])
        table.happen(.arrived(seat))
        while let room = table.session.room(script.rooms[0].id), room.step?.id != step {
            guard case .success = table.perform(.skipStep(room: room.id, from: room.position), by: Sample.leader) else { break }
        }
        table.advance(script.rooms[0].id, to: phase)
        return Stage(table, seat)
    }

    /// What stands below the head, with the page that it is.
    private static func body(_ stage: Stage, _ size: Size) -> [String] { Array(stage.lines(size.columns, size.rows).dropFirst()) }

    @Test(
        "a text of several sheets goes round by itself, each long enough to be read aloud, and begins with the first",
        arguments: [sizes[0], sizes[1], sizes[4]])
    func round(size: Size) throws {
        var stage = try Self.stage("fase-3", "welkom", .present)
        var seen: [[String]] = []
        var since = 0
        for second in stride(from: 0, to: 500, by: 4) {
            let body = Self.body(stage, size)
            if body != seen.last {
                #expect(seen.isEmpty || second - since >= 12, "\(size)")
                seen.append(body)
                since = second
            }
            stage.tick(4000)
        }
        let count = Set(seen).count
        #expect(count >= 2 && seen.count > count && seen.prefix(count) == seen.dropFirst(count).prefix(count), "\(size)")
        #expect(seen.prefix(count).enumerated().allSatisfy { $0.element[0].hasSuffix(" \($0.offset + 1)/\(count)") }, "\(size)")
    }

    @Test("a text that fits has no mark and does not move")
    func stands() throws {
        var stage = try Self.stage("rondetafel-werk", "klik", .present)
        for size in Self.sizes {
            let before = Self.body(stage, size)
            #expect(before.joined().firstMatch(of: /\d\/\d/) == nil)
            for _ in 0..<40 {
                stage.tick(3000)
                #expect(Self.body(stage, size) == before)
            }
        }
    }

    @Test("who gets the floor stands there at once, whatever was there")
    func news() throws {
        var stage = Stage.projected(Stage.screenSeat)
        let size = Size(columns: 80, rows: 24)
        for wait in [0, 5, 14, 27] {
            stage.perform(.endTurn(room: Sample.a), by: Sample.leader)
            stage.tick(Int64(wait) * 1000)
            stage.perform(.raiseHand, by: Sample.person(4))
            stage.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
            stage.tick(0)
            let now = Self.body(stage, size)
            let sheets = stage.screen.schermSheets(size, rows: 21).sheets
            let told = (sheets.first { $0.status != nil }?.status?.lines ?? []).map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(sheets.count > 1 && !told.isEmpty && told.allSatisfy { line in line.isEmpty || now.contains { $0.contains(line) } })
        }
    }

    @Test("a doorvraag stands there at once, and so does a card that was just drawn", arguments: [0, 5, 14, 27])
    func asked(wait: Int) throws {
        let size = Size(columns: 80, rows: 24)
        func shows(_ stage: Stage, _ block: SchermType.Block?) -> Bool {
            let lines = (block?.lines ?? []).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
            return !lines.isEmpty && lines.allSatisfy { line in Self.body(stage, size).contains { $0.contains(line) } }
        }
        var stage = Stage.projected(Stage.screenSeat)
        stage.tick(Int64(wait) * 1000)
        stage.perform(.askOn(room: Sample.a, to: nil, text: "Wat maakte dat jij toen toch bleef zwijgen?"), by: Sample.leader)
        stage.tick(0)
        #expect(shows(stage, stage.screen.schermSheets(size, rows: 21).sheets.first { $0.status != nil }?.status))
        var cards = try Self.stage("keukentafel", "ervaar", .talk)
        cards.tick(Int64(wait) * 1000)
        cards.perform(.drawCard(room: "keukentafel"), by: Sample.leader)
        cards.tick(0)
        #expect(shows(cards, cards.screen.schermSheets(size, rows: 21).sheets.first { $0.text != nil }?.text))
    }
}
