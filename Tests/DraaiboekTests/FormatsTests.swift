import Deliberation
import Draaiboek
import Foundation
import Testing

/// What a draaiboek may say of the formats beside a round of stellingen: what a step asks in private, its cards, its
/// prototype.
@Suite("The formats in a draaiboek")
struct FormatsTests {
    static let good = """
        naam: proef
        titel: Proef
        samenvatting: Kort.
        ruimtes:
          - naam: a
            titel: A
            plaatsen: 8
            gespreksleiders: 1
            schermen: 2
          - naam: b
            titel: B
            plaatsen: 8
        stappen:
          - id: welkom
            soort: welkom
            titel: Welkom
            tekst: Hallo.
          - id: rondje
            soort: openingsronde
            titel: Wie ben je?
            tekst: Zeg iets.
          - id: kaarten
            soort: kaart
            titel: Kaarten
            tekst: De kaart vraagt.
            kaarten: set.yaml
            niveau: ervaar
          - id: proto
            soort: prototype
            titel: Proto
            tekst: Lees.
            prototype: map/proto.yaml
          - id: storm
            soort: brainstorm
            titel: Storm
            tekst: Bedenk.
          - id: kwadrant
            soort: kwadrant
            titel: Waar sta je?
            tekst: Kies.
          - id: eerste
            soort: eerste_stap
            titel: Wie eerst?
            tekst: Wie zet de eerste stap?
          - id: evaluatie
            soort: evaluatie
            titel: Hoe was het?
            tekst: Zeg het.
            vragen:
              - tekst: Ik kon vrijuit praten.
                opties: [nee, een beetje, ja]
            eigen_woorden: Wat wil je kwijt?

        """
    static let deck = """
        titel: Set
        kaarten:
          - id: een
            niveau: vind
            tekst: Vind jij dat?
            bron: L1
          - id: twee
            niveau: ervaar
            tekst: Wat zag je?
          - id: drie
            niveau: ervaar
            tekst: Wat deed je?

        """
    static let prototype = """
        titel: Het doosje
        bron: L488-512
        alineas:
          - Stel je voor.
          - >-
            Er ligt een doosje
            op tafel.

        """

    private static func files(_ files: [String: String] = ["set.yaml": deck, "map/proto.yaml": prototype]) -> Include {
        { name in files[name].map { .success(Array($0.utf8)) } ?? .failure(.missing) }
    }

    private func found(_ text: String, _ include: @escaping Include = files()) -> [Mistake] {
        switch DraaiboekReader.read(text, include: include) {
        case .success: []
        case .failure(let mistakes): mistakes.all
        }
    }

    private func step(_ id: StepID, _ text: String = good) throws -> Step {
        try #require(DraaiboekReader.read(text, include: Self.files()).get().steps.first { $0.id == id })
    }

    @Test("every kind is read; each asks what its kind asks by itself")
    func good() throws {
        let script = try DraaiboekReader.read(Self.good, include: Self.files()).get()
        #expect(script.rooms.map(\.facilitators) == [1, 0] && script.rooms.map(\.screens) == [2, 0] && script.screens == 0)
        #expect(
            script.steps.map(\.kind) == [
                .welcome, .openingRound, .card, .prototype, .brainstorm, .kwadrant, .firstStep, .evaluation,
            ])
        #expect(script.steps.map(\.floor) == [nil, .round, nil, nil, nil, nil, nil, nil])
        #expect(try step("kaarten").deck?.cards.map(\.id) == ["twee", "drie"])
        let proto = try step("proto")
        #expect(proto.prototype == Prototype(title: "Het doosje", paragraphs: ["Stel je voor.", "Er ligt een doosje op tafel."]))
        #expect(proto.source == "L488-512" && proto.questionnaire == Questionnaire(items: [], text: "Wat is je eerste reactie?"))
        let axes = try #require(step("kwadrant").questionnaire)
        #expect(axes.items.map(\.options.count) == [4, 4] && axes.text == nil)
        #expect(axes.items[0].text.contains("kiezen") && axes.items[1].text.contains("gelijk verdelen"))
        #expect(
            try step("eerste").questionnaire
                == Questionnaire(items: [.init(text: "Ik wil wel de eerste zijn.", options: ["ja", "nee"])]))
        #expect(
            try step("evaluatie").questionnaire
                == Questionnaire(items: [.init(text: "Ik kon vrijuit praten.", options: ["nee", "een beetje", "ja"])], text: "Wat wil je kwijt?"))
        #expect(try step("storm").questionnaire == nil && step("welkom").questionnaire == nil)
        #expect(script.steps[0].phases == [.present, .talk])
    }

    @Test("in English the kinds ask in English")
    func english() throws {
        let text = Self.good.replacingOccurrences(of: "titel: Proef\n", with: "titel: Proef\ntaal: en\n")
        #expect(try step("proto", text).questionnaire?.text == "What is your first reaction?")
        #expect(try step("eerste", text).questionnaire?.items.map(\.options) == [["yes", "no"]])
        let dutch = try #require(step("kwadrant").questionnaire)
        let english = try #require(step("kwadrant", text).questionnaire)
        #expect(zip(dutch.items, english.items).allSatisfy { $0.text != $1.text && Set($0.options).isDisjoint(with: $1.options) })
    }

    @Test("what a draaiboek says goes before what a kind asks by itself")
    func own() throws {
        func with(_ from: String, _ more: String) -> String { Self.good.replacingOccurrences(of: from, with: from + more) }
        #expect(try step("rondje", with("tekst: Zeg iets.", "\n    beurten: eerst_komt")).floor == .firstCome)
        #expect(try step("proto", with("tekst: Lees.", "\n    bron: L1\n    eigen_woorden: Wat schrok je?")).questionnaire?.text == "Wat schrok je?")
        #expect(try step("proto", with("tekst: Lees.", "\n    bron: L1")).source == "L1")
        let axes = "\n    vragen:\n      - {tekst: Kun je?, opties: [min, plus]}\n      - {tekst: Wil je?, opties: [a, b, c, d, e, f]}"
        #expect(try step("kwadrant", with("tekst: Kies.", axes)).questionnaire?.items.map(\.text) == ["Kun je?", "Wil je?"])
        let none = try step("eerste", with("tekst: Wie zet de eerste stap?", "\n    vragen: []"))
        #expect(none.questionnaire == nil && none.phases == [.present, .talk])
        #expect(try step("kaarten", Self.good.replacingOccurrences(of: "    niveau: ervaar\n", with: "")).deck?.cards.count == 3)
    }

    /// With a stelling before its first step.
    private static let withStelling = good.replacingOccurrences(
        of: "stappen:\n",
        with: "stappen:\n  - {id: st, soort: stelling, titel: St, tekst: Iets is zo., bron: L1, richting: a, doorvragen: [Waarom?, Hoe?]}\n")

    @Test("the open table is asked where there is a stelling")
    func openTable() throws {
        #expect(try step("welkom").phases == [.present, .talk])
        #expect(try step("welkom", Self.withStelling).phases == [.present, .ask(.openTable), .talk])
    }

    @Test("a table too small for anything to be shown is not asked what only an outcome needs", arguments: [(4, 4), (4, 5), (1, 2)])
    func small(a: Int, b: Int) throws {
        let text = Self.withStelling.replacingOccurrences(of: "plaatsen: 8\n    gespreksleiders", with: "plaatsen: \(a)\n    gespreksleiders")
            .replacingOccurrences(of: "plaatsen: 8\nstappen", with: "plaatsen: \(b)\nstappen")
        let isSmall = max(a, b) < 5
        #expect(try step("welkom", text).phases == (isSmall ? [.present, .talk] : [.present, .ask(.openTable), .talk]))
        #expect(try step("eerste", text).phases.contains(.ask(.form)) == !isSmall)
        // What the draaiboek writes out is asked.
        let own = text.replacingOccurrences(of: "tekst: Wie zet de eerste stap?", with: "tekst: Wie?\n    vragen:\n      - {tekst: Jij?, opties: [ja, nee]}")
        #expect(try step("eerste", own).phases.contains(.ask(.form)))
    }

    @Test("a scherm of the only room shows that room; of several it is nobody's")
    func screens() throws {
        let two = try DraaiboekReader.read(Self.good.replacingOccurrences(of: "titel: Proef\n", with: "titel: Proef\nschermen: 1\n"), include: Self.files()).get()
        #expect(two.screens == 1 && two.rooms.map(\.screens) == [2, 0])
        let one = Self.good.replacingOccurrences(of: "  - naam: b\n    titel: B\n    plaatsen: 8\n", with: "")
            .replacingOccurrences(of: "titel: Proef\n", with: "titel: Proef\nschermen: 1\n")
        let script = try DraaiboekReader.read(one, include: Self.files()).get()
        #expect(script.screens == 0 && script.rooms.map(\.screens) == [3])
        #expect(script.seats.filter { $0.role == .screen }.allSatisfy { $0.room == "a" })
    }

    @Test("each mistake at its place, in words that mend it", arguments: [
        ("gespreksleiders: 1", "gespreksleiders: 6", 8, 22, .outOfRange(key: "gespreksleiders", from: 0, to: 5)),
        ("schermen: 2", "schermen: veel", 9, 15, .outOfRange(key: "schermen", from: 0, to: 4)),
        ("    kaarten: set.yaml\n", "", 22, 5, .missing("kaarten")),
        ("niveau: ervaar", "niveau: doe", 27, 13, .notOneOf(key: "niveau", options: ["vind", "ervaar", "wil"])),
        ("niveau: ervaar", "niveau: wil", 27, 13, .noCardsOf(level: "wil")),
        ("kaarten: set.yaml", "kaarten: zet.yaml", 26, 14, .noFile("zet.yaml")),
        ("kaarten: set.yaml", "kaarten: ../set.yaml", 26, 14, .leavesFolder(key: "kaarten")),
        ("kaarten: set.yaml", "kaarten: /etc/set.yaml", 26, 14, .leavesFolder(key: "kaarten")),
        ("kaarten: set.yaml", "kaarten: map/../../set.yaml", 26, 14, .leavesFolder(key: "kaarten")),
        ("kaarten: set.yaml", "kaarten: map//set.yaml", 26, 14, .leavesFolder(key: "kaarten")),
        ("kaarten: set.yaml", "kaarten: ..\\set.yaml", 26, 14, .leavesFolder(key: "kaarten")),
        ("kaarten: set.yaml", "kaarten: c:set.yaml", 26, 14, .leavesFolder(key: "kaarten")),
        ("kaarten: set.yaml", "kaarten: [set.yaml]", 26, 14, .wrongType(key: "kaarten", expected: .text)),
        ("soort: kaart", "soort: open_vraag", 26, 14, .wrongKind(key: "kaarten", kind: "kaart")),
        ("soort: kaart", "soort: open_vraag", 27, 13, .wrongKind(key: "niveau", kind: "kaart")),
        ("    prototype: map/proto.yaml\n", "", 28, 5, .missing("prototype")),
        ("prototype: map/proto.yaml", "prototype: map/..", 32, 16, .leavesFolder(key: "prototype")),
        ("soort: prototype", "soort: stelling", 32, 16, .wrongKind(key: "prototype", kind: "prototype")),
        ("soort: evaluatie", "soort: brainstorm", 50, 7, .notOfKind(key: "vragen", kinds: ["prototype", "kwadrant", "eerste_stap", "evaluatie"])),
        ("soort: evaluatie", "soort: pauze", 52, 20, .notOfKind(key: "eigen_woorden", kinds: ["prototype", "kwadrant", "eerste_stap", "evaluatie"])),
        ("opties: [nee, een beetje, ja]", "opties: [nee]", 51, 17, .tooFew(key: "opties", least: 2)),
        ("opties: [nee, een beetje, ja]", "opties: [a, b, c, d, e, f, g, h]", 51, 17, .tooMany(key: "opties", most: 7)),
        ("opties: [nee, een beetje, ja]", "opties: [nee, nee]", 51, 23, .duplicateID("nee")),
        ("opties: [nee, een beetje, ja]", "optie: [nee, ja]", 51, 9, .unknownKey("optie", nearest: "opties")),
        ("        opties: [nee, een beetje, ja]\n", "", 50, 9, .missing("opties")),
        ("tekst: Kies.", "tekst: Kies.\n    vragen: [{tekst: A, opties: [a, b]}]", 41, 13, .tooFew(key: "vragen", least: 2)),
        ("tekst: Kies.", "tekst: Kies.\n    vragen: [{tekst: A, opties: [a, b, c]}, {tekst: B, opties: [a, b]}]", 41, 33, .oddOptions(key: "opties")),
        ("tekst: Wie zet de eerste stap?", "tekst: Wie?\n    vragen: [{tekst: A, opties: [a, b]}, {tekst: B, opties: [a, b]}]", 45, 13, .tooMany(key: "vragen", most: 1)),
        ("eigen_woorden: Wat wil je kwijt?", "eigen_woorden: " + String(repeating: "a", count: 301), 52, 20, .textTooLong(key: "eigen_woorden", limit: 300)),
    ] as [(String, String, Int, Int, Mistake.Kind)])
    func mistakes(from: String, to: String, line: Int, column: Int, kind: Mistake.Kind) {
        let text = Self.good.replacingOccurrences(of: from, with: to)
        #expect(text != Self.good)
        let found = found(text)
        #expect(found.contains { $0.line == line && $0.column == column && $0.kind == kind }, "\(found)")
        for mistake in found {
            #expect(mistake.message(file: "f").hasPrefix("f:\(mistake.line):\(mistake.column): "))
            #expect(mistake.message(file: "f", english: true) != mistake.message(file: "f"))
        }
    }

    @Test("an evaluatie asks something", arguments: [true, false])
    func asksNothing(empty: Bool) {
        let head = Self.good.components(separatedBy: "    vragen:")[0]
        let found = found(head + (empty ? "    vragen: []\n" : ""))
        #expect(found.map(\.kind) == [.nothingAsked(keys: ["vragen", "eigen_woorden"])])
        #expect(found.map { [$0.line, $0.column] } == [empty ? [49, 13] : [45, 5]])
        #expect(self.found(head + "    eigen_woorden: Hoe was het?\n").isEmpty)
        // A mistake in a question is not a step without one.
        #expect(self.found(head + "    vragen: [{tekst: '', opties: [a, b]}]\n").map(\.kind) == [.textEmpty(key: "tekst")])
    }

    @Test("a mistake in a file beside the draaiboek has that file's name, line and column; once, however often it is named", arguments: [
        ("niveau: vind", "niveau: vint", 4, 13, .notOneOf(key: "niveau", options: ["vind", "ervaar", "wil"])),
        ("  - id: twee", "  - id: een", 7, 9, .duplicateID("een")),
        ("    tekst: Vind jij dat?\n", "", 3, 5, .missing("tekst")),
        ("tekst: Vind jij dat?", "tekst: " + String(repeating: "a", count: 301), 5, 12, .textTooLong(key: "tekst", limit: 300)),
        ("tekst: Vind jij dat?", "tekst: *een", 5, 12, .noAliases),
        ("titel: Set", "title: Set", 1, 1, .unknownKey("title", nearest: "titel")),
        ("titel: Set", "titel: Set: een", 1, 11, .notYAML(.colon)),
    ] as [(String, String, Int, Int, Mistake.Kind)])
    func beside(from: String, to: String, line: Int, column: Int, kind: Mistake.Kind) {
        let deck = Self.deck.replacingOccurrences(of: from, with: to)
        #expect(deck != Self.deck)
        let again = "  - id: nog-een\n    soort: kaart\n    titel: Nog een\n    tekst: Nog een.\n    kaarten: set.yaml\n"
        let text = Self.good.replacingOccurrences(of: "titel: Proef", with: "title: Proef") + again
        let found = found(text, Self.files(["set.yaml": deck, "map/proto.yaml": Self.prototype]))
        let mine = found.filter { $0.file == "set.yaml" }
        #expect(mine.count { $0.line == line && $0.column == column && $0.kind == kind } == 1, "\(found)")
        // What is wrong in the draaiboek itself is said as well, and first.
        #expect(found.first?.file == nil && found.contains { $0.kind == .unknownKey("title", nearest: "titel") && $0.file == nil })
        for mistake in mine {
            #expect(mistake.message(file: "/een/map/proef.yaml").hasPrefix("/een/map/set.yaml:\(mistake.line):\(mistake.column): "))
            #expect(mistake.message(file: "proef.yaml").hasPrefix("set.yaml:"))
        }
    }

    @Test("a file that can not be read, is no UTF-8, is empty or too large is said where it belongs")
    func unreadable() {
        let denied: Include = { $0 == "set.yaml" ? .failure(.unreadable) : .success(Array(Self.prototype.utf8)) }
        #expect(found(Self.good, denied).map(\.kind) == [.unreadable("set.yaml")])
        func with(_ bytes: [UInt8]) -> [Mistake] {
            found(Self.good) { .success($0 == "set.yaml" ? bytes : Array(Self.prototype.utf8)) }
        }
        #expect(with(Array("titel: caf".utf8) + [0xE9]).map { "\($0.file ?? ""):\($0.line):\($0.column)" } == ["set.yaml:1:11"])
        #expect(with([]).map(\.kind) == [.missing("kaarten")] && with([]).map(\.file) == ["set.yaml"])
        let large = with(Array(repeating: UInt8(ascii: "x"), count: 300_000))
        #expect(large.map(\.kind) == [.tooLarge(limit: DraaiboekReader.sizeLimit)] && large.map(\.file) == ["set.yaml"])
        // Without anybody who gives files none is there.
        if case .failure(let mistakes) = DraaiboekReader.read(Self.good) {
            #expect(Set(mistakes.all.map(\.kind)) == [.noFile("set.yaml"), .noFile("map/proto.yaml")])
        } else {
            Issue.record("was read")
        }
    }

    @Test("names that leave the folder are never asked for")
    func asked() {
        for name in ["../set.yaml", "/etc/passwd", "a/../../b", "..", "./set.yaml", "a\\..\\b"] {
            let found = found(Self.good.replacingOccurrences(of: "kaarten: set.yaml", with: "kaarten: '\(name)'")) { asked in
                #expect(asked == "map/proto.yaml", "\(asked)")
                return .success(Array(Self.prototype.utf8))
            }
            #expect(found.map(\.kind) == [.leavesFolder(key: "kaarten")], "\(name)")
        }
    }

    @Test("a hundred cards at most; a prototype of 6000 characters fits a step with a long text of its own", arguments: [100, 101])
    func cards(count: Int) throws {
        let deck = "titel: Veel\nkaarten:\n" + (0..<count).map { "  - {id: k\($0), niveau: ervaar, tekst: \(String(repeating: "é", count: 300))}\n" }.joined()
        let found = found(Self.good, Self.files(["set.yaml": deck, "map/proto.yaml": Self.prototype]))
        // A deck stays on the server: its size is no frame's.
        #expect(found.map(\.kind) == (count > 100 ? [.tooMany(key: "kaarten", most: 100)] : []))
    }

    @Test("a prototype has its length, together and beside what else the step says", arguments: [
        ("a", 3, 2000, 2000, nil), ("a", 3, 2001, 10, .textTooLong(key: "alineas", limit: 6000)),
        ("é", 3, 2000, 10, .tooLarge(limit: 10 * 1024)),
    ] as [(Character, Int, Int, Int, Mistake.Kind?)])
    func length(letter: Character, count: Int, each: Int, text: Int, kind: Mistake.Kind?) {
        let prototype = "titel: Lang\nalineas:\n" + String(repeating: "  - \(String(repeating: letter, count: each))\n", count: count)
        let draaiboek = Self.good.replacingOccurrences(of: "tekst: Lees.", with: "tekst: " + String(repeating: "b", count: text))
        let found = found(draaiboek, Self.files(["set.yaml": Self.deck, "map/proto.yaml": prototype]))
        #expect(found.map(\.kind) == [kind].compactMap(\.self))
        if case .tooLarge = kind { #expect(found.map { [$0.line, $0.column] } == [[28, 5]] && found[0].file == nil) }
    }

    @Test("a deck and a prototype given by themselves are checked as what they are")
    func alone() throws {
        #expect(try DraaiboekReader.check(bytes: Array(Self.deck.utf8)).map { if case .deck(let deck) = $0 { deck.cards.count } else { 0 } }.get() == 3)
        guard case .prototype(let file) = try DraaiboekReader.check(bytes: Array(Self.prototype.utf8)).get() else { Issue.record("no prototype"); return }
        #expect(file.source == "L488-512" && file.prototype.paragraphs.count == 2)
        guard case .script(let script) = try DraaiboekReader.check(bytes: Array(Self.good.utf8), include: Self.files()).get() else { Issue.record("no script"); return }
        #expect(script.name == "proef")
        guard case .failure(let found) = DraaiboekReader.check(bytes: Array(Self.deck.replacingOccurrences(of: "niveau: vind", with: "niveau: x").utf8)) else {
            Issue.record("was read")
            return
        }
        #expect(found.all.map { [$0.line, $0.column] } == [[4, 13]] && found.all.map(\.file) == [nil])
        // Where a draaiboek belongs they are refused in one line, whatever is in them.
        for (text, kind) in [(Self.deck, Mistake.Kind.onlyCards), (Self.prototype, .onlyPrototype)] {
            guard case .failure(let found) = DraaiboekReader.read(text) else { Issue.record("was read"); continue }
            #expect(found.all.map(\.kind) == [kind] && found.all[0].line == 1 && found.all[0].column == 1)
            for english in [false, true] { #expect(found.all[0].message(file: "x", english: english).contains("keukentafel.yaml")) }
        }
        // What is neither is looked at as a draaiboek.
        if case .failure(let found) = DraaiboekReader.check(bytes: Array("titel: Iets\n".utf8)) {
            #expect(found.all.contains { $0.kind == .missing("stappen") })
        } else {
            Issue.record("was read")
        }
    }

    @Test("random changes of a deck and a prototype never trap", arguments: 1...40)
    func mutations(seed: Int) throws {
        var chance = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func below(_ limit: Int) -> Int {
            chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(chance >> 33) % limit
        }
        var bytes = Array((seed.isMultiple(of: 2) ? Self.deck : Self.prototype).utf8)
        for _ in 0..<(1 + below(5)) {
            let at = below(bytes.count)
            if below(2) == 0 { bytes[at] = UInt8(below(128)) } else { bytes.removeSubrange(at..<min(bytes.count, at + 1 + below(20))) }
            if bytes.isEmpty { bytes = [10] }
        }
        if case .failure(let found) = DraaiboekReader.check(bytes: bytes) { #expect(!found.all.isEmpty, "seed \(seed)") }
    }
}
