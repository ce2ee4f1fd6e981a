import Deliberation
import Draaiboek
import Foundation
import Testing

/// What a draaiboek may say of a vote.
@Suite("A weging in a draaiboek")
struct WegingTests {
    static let good = """
        naam: proef
        titel: Proef
        samenvatting: Kort.
        ruimtes:
          - naam: a
            titel: A
            plaatsen: 40
        stappen:
          - id: w
            soort: weging
            titel: Weging
            tekst: Weeg.
            gewichten: ja
            aanknopingspunten:
              - naam: een
                titel: Een
                tekst: Het eerste.
                niveau: thuis
                bron: L1
              - naam: twee
                titel: Twee
                tekst: Het tweede.
                niveau: [thuis, samenleving]
            criteria:
              - naam: kansrijk
                titel: kansrijk
                vraag: Hoe kansrijk is dit?
              - naam: urgentie
                titel: urgentie
                vraag: Hoe dringend is dit?
          - id: v
            soort: voorstellen
            titel: Voorstellen
            tekst: Wat doen we?

        """

    private func found(_ text: String) -> [Mistake] {
        switch DraaiboekReader.read(text) {
        case .success: []
        case .failure(let mistakes): mistakes.all
        }
    }

    @Test("is read, and the step of proposals takes its form")
    func good() throws {
        let script = try DraaiboekReader.read(Self.good).get()
        let form = BallotForm(
            options: [
                VoteOption(id: "een", title: "Een", text: "Het eerste.", levels: [.home], source: "L1"),
                VoteOption(id: "twee", title: "Twee", text: "Het tweede.", levels: [.home, .society]),
            ],
            criteria: [
                Criterion(id: "kansrijk", title: "kansrijk", question: "Hoe kansrijk is dit?"),
                Criterion(id: "urgentie", title: "urgentie", question: "Hoe dringend is dit?"),
            ], asksWeights: true)
        #expect(script.steps.map(\.kind) == [.vote, .proposals])
        #expect(script.steps.map(\.form) == [form, form])
        #expect(script.rooms[0].seats == 40 && script.seatLimit == 250)
        let without = try DraaiboekReader.read(Self.good.replacingOccurrences(of: "    gewichten: ja\n", with: "")).get()
        #expect(without.steps[0].form?.asksWeights == false)
        let atWork = try DraaiboekReader.read(Self.good.replacingOccurrences(of: "niveau: thuis", with: "niveau: [werk]")).get()
        #expect(atWork.steps[0].form?.options[0].levels == [.work])
    }

    @Test("each mistake at its place, in words that mend it", arguments: [
        ("gewichten: ja", "gewichten: misschien", 13, 16, .notOneOf(key: "gewichten", options: ["ja", "nee"])),
        ("gewichten: ja", "gewicht: ja", 13, 5, .unknownKey("gewicht", nearest: "gewichten")),
        ("niveau: thuis", "niveau: straat", 18, 17, .notOneOf(key: "niveau", options: ["thuis", "werk", "samenleving"])),
        ("niveau: thuis", "niveau: []", 18, 17, .tooFew(key: "niveau", least: 1)),
        ("niveau: thuis", "niveau: {a: b}", 18, 17, .notOneOf(key: "niveau", options: ["thuis", "werk", "samenleving"])),
        ("[thuis, samenleving]", "[thuis, thuis]", 23, 25, .duplicateID("thuis")),
        ("[thuis, samenleving]", "[thuis, werk, samenleving]", 23, 17, .tooMany(key: "niveau", most: 2)),
        ("      - naam: twee", "      - naam: een", 20, 15, .duplicateID("een")),
        ("      - naam: twee", "      - naam: Twee punten", 20, 15, .badIdentifier(key: "naam")),
        ("      - naam: urgentie", "      - naam: kansrijk", 28, 15, .duplicateID("kansrijk")),
        ("titel: Een", "titel: " + String(repeating: "a", count: 61), 16, 16, .textTooLong(key: "titel", limit: 60)),
        ("tekst: Het eerste.", "tekst: ''", 17, 16, .textEmpty(key: "tekst")),
        ("        vraag: Hoe dringend is dit?\n", "", 28, 9, .missing("vraag")),
        ("        tekst: Het eerste.\n", "", 15, 9, .missing("tekst")),
        ("    aanknopingspunten:", "    punten:", 9, 5, .missing("aanknopingspunten")),
        ("    criteria:", "    criterium:", 9, 5, .missing("criteria")),
        ("soort: weging", "soort: open_vraag", 13, 16, .wrongKind(key: "gewichten", kind: "weging")),
        ("soort: weging", "soort: open_vraag", 15, 7, .wrongKind(key: "aanknopingspunten", kind: "weging")),
        ("soort: weging", "soort: open_vraag", 32, 12, .noVoteBefore(step: "v")),
        ("tekst: Wat doen we?", "tekst: Wat doen we?\n    gewichten: nee", 35, 16, .wrongKind(key: "gewichten", kind: "weging")),
        ("plaatsen: 40", "plaatsen: 251", 7, 15, .outOfRange(key: "plaatsen", from: 1, to: 250)),
        ("soort: voorstellen", "soort: stelling", 7, 15, .outOfRange(key: "plaatsen", from: 1, to: 15)),
        ("soort: weging", "soort: welkom", 7, 15, .outOfRange(key: "plaatsen", from: 1, to: 15)),
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

    @Test("two to seven aanknopingspunten, one to five criteria", arguments: [0, 1, 2, 7, 8])
    func counts(count: Int) {
        func list(_ lines: [String]) -> String { lines.isEmpty ? " []\n" : "\n" + lines.joined() }
        let options = (0..<count).map { "      - {naam: o\($0), titel: T, tekst: T, niveau: werk}\n" }
        let criteria = (0..<count).map { "      - {naam: c\($0), titel: T, vraag: V}\n" }
        let head = Self.good.components(separatedBy: "    aanknopingspunten:")[0]
        let kinds = found(head + "    aanknopingspunten:" + list(options) + "    criteria:" + list(criteria)).map(\.kind)
        #expect(kinds.contains(.tooFew(key: "aanknopingspunten", least: 2)) == (count < 2))
        #expect(kinds.contains(.tooMany(key: "aanknopingspunten", most: 7)) == (count > 7))
        #expect(kinds.contains(.tooFew(key: "criteria", least: 1)) == (count < 1))
        #expect(kinds.contains(.tooMany(key: "criteria", most: 5)) == (count > 5))
        if count == 2 { #expect(kinds.isEmpty) }
    }

    @Test("a weging with a mistake is still a weging: only the mistake is said")
    func once() {
        #expect(found(Self.good.replacingOccurrences(of: "titel: Een\n", with: "titel: ''\n")).map(\.kind) == [.textEmpty(key: "titel")])
        // Of a step whose kind is wrong nobody can say what belongs to it.
        let kinds = found(Self.good.replacingOccurrences(of: "soort: weging", with: "soort: wegink")).map(\.kind)
        #expect(!kinds.contains { if case .wrongKind = $0 { true } else { false } })
    }

    @Test("a form that a frame can not hold is refused at its step")
    func size() {
        let long = String(repeating: "é", count: 600)
        let options = (0..<7).map { "      - {naam: o\($0), titel: T, tekst: \(long), niveau: werk}\n" }.joined()
        let parts = Self.good.components(separatedBy: "    aanknopingspunten:")
        let text = parts[0].replacingOccurrences(of: "tekst: Weeg.", with: "tekst: " + String(repeating: "ë", count: 1999)) + "    aanknopingspunten:\n" + options
            + "    criteria: [{naam: c, titel: T, vraag: V}]\n"
        #expect(found(text).map { [$0.line, $0.column] } == [[9, 5]])
        #expect(found(text).map(\.kind) == [.tooLarge(limit: 10 * 1024)])
    }
}
