import Deliberation
import Draaiboek
import Foundation
import Testing
import TestSupport

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

private func file(_ path: String) throws -> String { try String(contentsOf: root.appending(path: path), encoding: .utf8) }

@Suite("Reading a draaiboek")
struct DraaiboekReaderTests {
    static let good = """
        naam: proef
        titel: Proef
        samenvatting: Kort.
        ruimtes:
          - naam: a
            titel: A
            plaatsen: 8
          - naam: b
            titel: B
            plaatsen: 8
        stappen:
          - id: een
            soort: welkom
            titel: Welkom
            tekst: Hallo.

        """

    @Test("a good one is read")
    func good() throws {
        let script = try DraaiboekReader.read(Self.good).get()
        #expect(script.rooms.map(\.id) == ["a", "b"] && script.steps.count == 1 && script.turnSeconds == 90)
        #expect(try DraaiboekReader.read(Self.good + "beurt_seconden: geen\n").get().turnSeconds == nil)
    }

    @Test("each mistake at its place", arguments: [
        ("titel: Proef", "title: Proef", 2, 1), ("titel: Proef", "titel: ''", 2, 8), ("naam: proef", "naam: Pro ef", 1, 7),
        ("plaatsen: 8\n  - naam: b", "plaatsen: 16\n  - naam: b", 7, 15), ("  - naam: b", "  - naam: a", 8, 11),
        ("soort: welkom", "soort: welkoom", 13, 12), ("soort: welkom", "soort: stelling", 12, 5),
        ("tekst: Hallo.", "tekst: [Hallo]", 15, 12), ("tekst: Hallo.", "tekst: \"a\\u001b[2J\"", 15, 12),
        ("tekst: Hallo.", "tekst: Hallo.\n    richting: c", 16, 15), ("samenvatting: Kort.", "samenvatting: *x", 3, 15),
        ("titel: Proef", "titel: Proef\ntitel: Nog een", 3, 1), ("ruimtes:", "ruimtes: [", 5, 3),
    ] as [(String, String, Int, Int)])
    func mistakes(from: String, to: String, line: Int, column: Int) throws {
        let text = Self.good.replacingOccurrences(of: from, with: to)
        guard case .failure(let found) = DraaiboekReader.read(text) else { Issue.record("no mistake: \(to)"); return }
        #expect(found.all.contains { $0.line == line && $0.column == column }, "\(to): \(found.all)")
        for mistake in found.all {
            #expect(mistake.message(file: "f.yaml").hasPrefix("f.yaml:\(mistake.line):\(mistake.column): "))
            #expect(mistake.message(file: "f.yaml", english: true) != mistake.message(file: "f.yaml"))
        }
    }

    @Test("all mistakes at once, in order")
    func all() {
        let text = "naam: X\ntitel: ''\nzamenvatting: Kort.\nruimtes: []\nstappen: []\n"
        guard case .failure(let found) = DraaiboekReader.read(text) else { Issue.record("no mistake"); return }
        #expect(found.all.count >= 5)
        #expect(found.all == found.all.sorted())
        #expect(found.all.contains { $0.kind == .unknownKey("zamenvatting", nearest: "samenvatting") })
    }

    @Test("a set that points one way is not balanced")
    func balance() {
        var text = Self.good
        for number in 1...4 {
            text += """
                  - id: s\(number)
                    soort: stelling
                    titel: T
                    tekst: S.
                    bron: L1
                    richting: a
                    doorvragen: [Waarom?, Hoe?]

                """
        }
        guard case .failure(let found) = DraaiboekReader.read(text) else { Issue.record("no mistake"); return }
        #expect(found.all.map(\.kind) == [.unbalanced(room: "a")])
    }

    /// References to references, each twice as large, and a key made of them.
    private static func nested(_ count: Int) -> String {
        var text = "a0: &a0 [x]\n"
        for number in 1..<count { text += "a\(number): &a\(number) [*a\(number - 1), *a\(number - 1)]\n" }
        return text + "? *a\(count - 1)\n: x\n"
    }

    private static func repeated(_ line: String) -> String { String(repeating: line, count: 5000) }

    @Test("what could be costly is refused before it is read", arguments: [
        String(repeating: "[", count: 100_000), String(repeating: "- ", count: 50_000) + "x", "a: &a [x]\nb: *a",
        String(repeating: "? ", count: 10_000), "{" + String(repeating: "a: {", count: 5000),
        String(repeating: "x", count: 300_000), "", "\u{0}", "---\na: 1\n---\nb: 2\n", "- 1",
        (0..<500).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
        nested(40), nested(10), repeated("a: 1\n"), repeated("b: *x\n"),
    ])
    func hostile(text: String) {
        if case .success = DraaiboekReader.read(text) { Issue.record("was read") }
    }

    @Test("random changes of the shipped draaiboeken never trap and give a script or a mistake", arguments: 1...60)
    func mutations(seed: Int) throws {
        var chance = Chance(seed: UInt64(seed))
        var bytes = Array(try file("stellingen/\(seed.isMultiple(of: 2) ? "fase-3" : "rondetafel-werk").yaml").utf8)
        for _ in 0..<(1 + chance.below(6)) {
            switch chance.below(3) {
            case 0: bytes[chance.below(bytes.count)] = UInt8(chance.below(128))
            case 1:
                let at = chance.below(bytes.count)
                bytes.removeSubrange(at..<min(bytes.count, at + 1 + chance.below(80)))
            default:
                let at = chance.below(bytes.count)
                bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 60)], at: chance.below(bytes.count))
            }
        }
        if case .failure(let found) = DraaiboekReader.read(String(decoding: bytes, as: UTF8.self)) {
            #expect(!found.all.isEmpty, "seed \(seed)")
        }
    }

    @Test("the reference: its example is read, and every key stands in it")
    func reference() throws {
        let page = try file("docs/draaiboek.md")
        let examples = page.components(separatedBy: "```yaml\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
        #expect(examples.count == 5)
        let beside = ["mijn-kaarten.yaml": examples.first { $0.contains("kaarten:\n") }, "mijn-prototype.yaml": examples.first { $0.contains("alineas:\n") }]
        for example in examples {
            #expect(throws: Never.self) {
                try DraaiboekReader.check(bytes: Array(example.utf8)) { name in
                    beside[name].flatMap(\.self).map { .success(Array($0.utf8)) } ?? .failure(.missing)
                }.get()
            }
        }
        for key in DraaiboekReader.allKeys { #expect(page.contains("`\(key)`"), "\(key)") }
        for kind in StepKind.all { #expect(page.contains("`\(kind.word)`"), "\(kind.word)") }
    }
}

@Suite("What is shipped")
struct ContentTests {
    let script: Script

    init() throws { script = try Shipped.script("rondetafel-werk") }

    @Test("about ninety minutes, two rooms of eight, a listener each, an observer")
    func frame() {
        #expect((85...95).contains(script.steps.reduce(0) { $0 + $1.minutes }))
        #expect(script.rooms.map(\.seats) == [8, 8] && script.rooms.map(\.listeners) == [1, 1])
        #expect(script.facilitators == 1 && script.observers == 1)
        let kinds = script.steps.map(\.kind)
        #expect(Array(kinds.prefix(2)) == [.welcome, .openingRound] && Array(kinds.suffix(3)) == [.firstStep, .evaluation, .closing])
        #expect(script.steps.first?.kind == .welcome && script.steps.last?.kind == .closing)
        #expect(script.steps.last?.points.isEmpty == false)
        #expect(Set(script.library.map(\.rules)) == [nil, .exactWords, .lsd])
    }

    @Test("eight stellingen or more, each with a source, a direction and two doorvragen; balanced")
    func stellingen() {
        let stellingen = script.steps.filter { $0.kind == .stelling }
        #expect(stellingen.count >= 8)
        for one in stellingen {
            #expect(one.source?.wholeMatch(of: /L\d+(-\d+)?(, L\d+(-\d+)?)*/) != nil && one.direction != nil && one.followUps.count >= 2)
        }
        let a = stellingen.count { $0.direction == "werkgevers" }
        #expect(abs(2 * a - stellingen.count) <= 1)
    }

    static let report = root.deletingLastPathComponent().appending(path: "shared/report/samenspraak-fase-2.txt")

    /// The report is set in lines with hyphens at their ends; both sides are compared without them.
    static func folded(_ lines: some Sequence<some StringProtocol>) -> String {
        var text = ""
        for line in lines {
            let trimmed = line.replacingOccurrences(of: "\u{AD}", with: "").trimmingCharacters(in: .whitespacesAndNewlines)
            if trimmed.isEmpty { continue }
            text += trimmed.hasSuffix("-") ? String(trimmed.dropLast()) : trimmed + " "
        }
        return text
    }

    @Test("each quote stands in the report, word for word, at its line", .enabled(if: FileManager.default.fileExists(atPath: report.path)))
    func quotes() throws {
        let lines = try String(contentsOf: Self.report, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        let quotes = try QuotesReader.read(try file("stellingen/citaten/rondetafel-werk.yaml")).get()
        #expect(quotes.count >= 80)
        for quote in quotes {
            let place = Self.folded(lines[(quote.line - 1)..<min(lines.count, quote.line + 30)])
            #expect(place.contains(quote.text), "L\(quote.line): \(quote.text.prefix(60))")
            let first = lines[quote.line - 1]
            #expect(quote.text.split(separator: " ").prefix(1).allSatisfy { first.contains($0.prefix(3)) }, "L\(quote.line)")
            let step = try #require(script.steps.first { $0.id == quote.step }, "\(quote.step)")
            if let question = quote.question {
                #expect((step.followUps + script.library).contains { $0.text == question }, "L\(quote.line): \(question)")
            }
        }
        for step in script.steps where step.kind == .stelling {
            for room in script.rooms {
                let mine = quotes.filter { $0.step == step.id && ($0.room == nil || $0.room == room.id) }
                #expect(mine.count >= 2 && mine.contains { $0.question == nil }, "\(step.id.rawValue) \(room.id.rawValue)")
            }
        }
        for step in script.steps {
            for number in (step.source ?? "").matches(of: /\d+/) { #expect((1...lines.count).contains(Int(number.output) ?? 0)) }
        }
    }
}
