import Draaiboek
import Foundation
import Testing

/// One mistake does not hide another, and what is none is not called one.
@Suite("All mistakes at once")
struct AllAtOnceTests {
    static let good = DraaiboekReaderTests.good

    private func mistakes(_ text: String) -> [Mistake] {
        switch DraaiboekReader.read(text) {
        case .success: []
        case .failure(let found): found.all
        }
    }

    @Test("a mark at the start, stars in a text, an ampersand, dashes: no mistakes", arguments: [
        "\u{FEFF}" + good,
        good.replacingOccurrences(of: "tekst: Hallo.", with: "tekst: |\n      *Let op* dit.\n      *woord* en *nog een*\n      - *punt*"),
        good.replacingOccurrences(of: "tekst: Hallo.", with: "tekst: Dit is\n      *heel* mooi, van V&D en R & D"),
        good.replacingOccurrences(of: "tekst: Hallo.", with: "tekst: \"*woord* en &c\""),
        good.replacingOccurrences(of: "tekst: Hallo.", with: "tekst: |\n      ------------------------------ ja"),
        good.replacingOccurrences(of: "\n", with: "\r\n"),
    ])
    func fine(text: String) { #expect(mistakes(text).isEmpty) }

    @Test("keys that come again, each at its own place, and what else is wrong")
    func duplicates() {
        let text = """
            naam: proef
            titel: Proef
            titel: Nog een
            samenvatting: Kort.
            "naam": proef
            zamenvatting: Kort.
            ruimtes:
              - naam: a
                titel: A
                titel: B
                titel: C
                plaatsen: 99
            stappen:
              - id: een
                soort: welkom
                titel: Welkom
                tekst: Hallo.

            """
        let found = mistakes(text)
        #expect(found.filter { $0.kind == .duplicateKey("titel") }.map { [$0.line, $0.column] } == [[3, 1], [10, 5], [11, 5]])
        #expect(found.filter { $0.kind == .duplicateKey("naam") }.map { [$0.line, $0.column] } == [[5, 1]])
        #expect(found.contains { $0.kind == .unknownKey("zamenvatting", nearest: "samenvatting") && $0.line == 6 })
        #expect(found.contains { $0.kind == .outOfRange(key: "plaatsen", from: 1, to: 15) && $0.line == 12 })
        #expect(found.count == 6)
    }

    @Test("references, each at its own place, and what else is wrong", arguments: [
        ("titel: *x", 2, 8), ("titel: *woord* eerst", 2, 8), ("titel: &a Proef", 2, 8), ("titel: & Proef", 2, 8),
    ])
    func references(line: String, at: Int, column: Int) {
        let text = Self.good.replacingOccurrences(of: "titel: Proef", with: line)
            .replacingOccurrences(of: "soort: welkom", with: "soort: welkoom")
            .replacingOccurrences(of: "titel: Welkom", with: "titel: *a")
        let found = mistakes(text)
        #expect(found.filter { $0.kind == .noAliases }.map { [$0.line, $0.column] } == [[at, column], [14, 12]])
        #expect(found.contains { $0.line == 13 && $0.column == 12 })
    }

    @Test("two documents: said in our words, and the first is read on")
    func documents() {
        let found = mistakes(Self.good.replacingOccurrences(of: "soort: welkom", with: "soort: welkoom") + "---\nnaam: x\n")
        #expect(found.map(\.line) == [13, 16] && found.last?.kind == .severalDocuments)
    }

    @Test("a room with another mistake is still a room; a stap with another mistake still counts")
    func rooms() {
        var text = Self.good.replacingOccurrences(of: "plaatsen: 8\n  - naam: b", with: "plaatsen: veel\n  - naam: b")
            .replacingOccurrences(of: "titel: Proef", with: "titel: ''\ngespreksleiders: 9")
        for number in 1...4 {
            text += """
                  - id: s\(number)
                    soort: stelling
                    titel: \(number == 1 ? "''" : "T")
                    tekst: S.
                    bron: L1
                    richting: a
                    doorvragen: [Waarom?, '']

                """
        }
        let kinds = mistakes(text).map(\.kind)
        #expect(!kinds.contains { if case .unknownRoom = $0 { true } else { false } })
        #expect(!kinds.contains { if case .tooFewFollowUps = $0 { true } else { false } })
        #expect(kinds.contains(.outOfRange(key: "plaatsen", from: 1, to: 15)))
        #expect(kinds.contains(.outOfRange(key: "gespreksleiders", from: 1, to: 5)))
        #expect(kinds.contains(.unbalanced(room: "a")))
        #expect(kinds.count { $0 == .textEmpty(key: "doorvragen") } == 4)
        #expect(kinds.count == 9)
    }

    @Test("what is no UTF-8 has its place", arguments: [
        (Array("naam: a\ntitel: caf".utf8) + [0xE9, 10], 2, 11), ([0xFF, 0xFE, 0x6E, 0], 1, 1),
        (Array("naam: é".utf8) + [0xC3], 1, 8),
    ])
    func bytes(bytes: [UInt8], line: Int, column: Int) {
        guard case .failure(let found) = DraaiboekReader.read(bytes: bytes) else { Issue.record("was read"); return }
        #expect(found.all.map(\.kind) == [.notUTF8] && found.all.map { [$0.line, $0.column] } == [[line, column]])
    }

    @Test("the parser's words reach nobody", arguments: [
        ("titel: Proef", "titel: Proef: een", 2), ("titel: Proef", "titel: \"Proef", 2), ("titel: Proef", "titel: @Proef", 2),
        ("titel: Proef", "\ttitel: Proef", 2), ("titel: Proef", " titel: Proef", 2), ("titel: Proef", "titel: [a", 3),
        ("titel: Proef", "titel: \"a\\z\"", 2), ("titel: Proef", "titel: a\u{7}b", 2), ("titel: Proef", "titel - Proef", 3),
        ("titel: Proef", "titel: - a", 2),
    ])
    func words(from: String, to: String, line: Int) throws {
        let found = mistakes(Self.good.replacingOccurrences(of: from, with: to))
        let first = try #require(found.first)
        #expect(abs(first.line - line) <= 1, "\(to): \(first)")
        for word in ["while", "expected", "did not", "context", "token", "found "] {
            #expect(!first.message(file: "f").contains(word))
        }
        if case .notYAML(let problem) = first.kind { #expect(problem != .other, "\(to)") } else { Issue.record("\(to): \(first)") }
    }
}
