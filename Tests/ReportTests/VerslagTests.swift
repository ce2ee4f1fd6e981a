import Deliberation
import Findings
import Foundation
import Report
import Testing
import Texts

@Suite("The verslag")
struct VerslagTests {
    static func small() -> Table {
        var table = Table(
            seats: [("a", "Werkgevers", 10), ("b", "Werknemers", 10)], names: { "Naam\($0.rawValue)\($1)" },
            rehearsal: true)
        for room: RoomID in ["a", "b"] {
            table.enter(0, room)
            table.enter(1, room, minutes: 8)
            table.enter(2, room, minutes: 10)
        }
        table.say("Bij ons *wist* niemand het, zei Naamb3.", "b", 2, at: "s1", quote: true)
        table.say("Toen dacht ik niets, want ik was moe.", "a", 4, at: "s1", kind: .coreClaim, quote: true)
        table.say("Dit blijft hier.", "a", 5, at: "s1", quote: false)
        table.say("Hoe praten we?", "a", 5, at: "s1", kind: .meta, quote: true)
        table.apply(.followUpAsked("b", to: nil, text: "Wat bedoelde Naamb3?"))
        for room: RoomID in ["a", "b"] {
            table.enter(3, room, minutes: 12)
            table.say("Ik. \(room.rawValue)", room, 1, at: "eerste", quote: true)
        }
        table.answer("a", (0..<10).map { ($0 < 6 ? .agree : .doubt, $0 < 8 ? .agree : .disagree) })
        table.answer("b", (0..<10).map { ($0 < 5 ? .agree : .pass, .disagree) })
        table.apply(.ended)
        return table
    }

    static func document(_ table: Table, _ language: Language = .nl) throws -> Document {
        Verslag.document(
            try #require(SessionFindings.make(session: table.session, answers: table.answers)), language)
    }

    @Test("no consent, a metagesprek and a reason are never quoted")
    func consent() throws {
        let document = try Self.document(Self.small())
        for text in [document.markdown(), document.html(), document.json(), document.csv()] {
            #expect(!text.contains("Dit blijft hier"))
            #expect(!text.contains("Hoe praten we"))
            #expect(!text.contains("geheime reden"))
        }
        #expect(document.markdown().contains("Wat bedoelde [naam]?".replacing("[", with: "\\[").replacing("]", with: "\\]")))
    }

    @Test("nobody's pseudonym and no seat occurs in any form", arguments: 0..<40)
    func nobody(seed: Int) throws {
        var random = Seeded(state: UInt64(seed))
        let sizes = (0..<3).map { _ in Int.random(in: 0...12, using: &random) }
        var table = Table(
            seats: zip([("a", "Groep A"), ("b", "Groep B"), ("c", "Groep C")] as [(RoomID, String)], sizes)
                .map { ($0.0, $0.1, $1) },
            names: { "Xq\($0.rawValue)\($1)" })
        for (room, size) in zip(["a", "b", "c"] as [RoomID], sizes) where size > 0 {
            table.enter(2, room)
            for number in 1...size {
                let other = "xq\(room.rawValue.uppercased())\(Int.random(in: 1...size, using: &random))"
                let text = ["\(other)'s idee", "dat zei \(other)", "\(other), \(other)!", "niets"]
                    .randomElement(using: &random) ?? ""
                table.say(text, room, number, at: "s1", quote: Bool.random(using: &random))
            }
            table.answer(
                room, (0..<size).map { _ in (Stance.allCases.randomElement(using: &random) ?? .pass, .agree) })
        }
        table.apply(.ended)
        let document = try Self.document(table)
        for text in [document.markdown(), document.html(), document.json(), document.csv()] {
            let low = text.lowercased()
            #expect(!low.contains("xq"), "seed \(seed)")
            #expect(!low.contains("participant-"), "seed \(seed)")
        }
    }

    @Test("the order of speaking does not show")
    func sorted() throws {
        func verslag(_ texts: [String]) throws -> String {
            var table = Table(seats: [("a", "Groep A", 10)], names: { "\($0.rawValue)\($1)" })
            table.enter(2, "a")
            for (index, text) in texts.enumerated() { table.say(text, "a", index + 1, at: "s1", quote: true) }
            table.apply(.ended)
            return try Self.document(table).markdown()
        }
        #expect(try verslag(["een", "twee", "drie"]) == verslag(["drie", "een", "twee"]))
    }

    @Test("rooms stand beside quotes only when every room is large enough")
    func attribute() throws {
        for (sizes, named) in [([10, 7], true), ([10, 6], false), ([10, 0], true), ([6, 0], false)] {
            var table = Table(
                seats: [("a", "Groep A", sizes[0]), ("b", "Groep B", sizes[1])], names: { "\($0.rawValue)\($1)" })
            table.say("iets", "a", 1, at: "s1", quote: true)
            let findings = try #require(SessionFindings.make(session: table.session, answers: [:]))
            #expect(findings.steps[2].quotes.map(\.room) == [named ? "Groep A" : nil])
        }
    }

    @Test("the same session gives the same bytes")
    func deterministic() throws {
        var shuffled = Self.small()
        for room in shuffled.answers.keys { shuffled.answers[room]?["s1"]?.reverse() }
        let one = try Self.document(Self.small())
        let other = try Self.document(shuffled)
        #expect(one.html() == other.html())
        #expect(one.json() == other.json())
        #expect(one.csv() == other.csv())
    }

}

extension VerslagTests {
    @Test("the page stands by itself")
    func page() throws {
        let html = try Self.document(Self.small()).html()
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
        for outside in ["<script", "src=", "href=", "url(", "@import", "<link"] { #expect(!html.contains(outside)) }
    }
}
