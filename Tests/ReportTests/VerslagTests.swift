import Deliberation
import Findings
import Foundation
@testable import Report
import Testing
import Texts

@Suite("The verslag")
struct VerslagTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()

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
        table.apply(.followUpAsked("b", to: nil, text: "Wat bedoelde Naamb3s baas?"))
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
            try #require(SessionFindings.make(events: table.log, answers: table.answers)), language)
    }

    @Test("a small verslag, to the byte", arguments: Language.allCases)
    func snapshot(language: Language) throws {
        let text = try Self.document(Self.small(), language).markdown()
        let file = Self.folder.appending(path: "Snapshots/klein.\(language.rawValue).md")
        if ProcessInfo.processInfo.environment["RONDETAFEL_WRITE_SNAPSHOTS"] != nil {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        #expect(text == (try String(contentsOf: file, encoding: .utf8)))
    }

    @Test("a step that is named as its part, in whichever language, has no second heading")
    func oneHeading() throws {
        for language in Language.allCases {
            var findings = try #require(SessionFindings.make(events: Self.small().log, answers: [:]))
            for index in findings.steps.indices where findings.steps[index].part == .firstStep {
                findings.steps[index].title = ReportTexts.firstStep(.nl)
            }
            let page = Verslag.document(findings, language).markdown()
            #expect(page.contains("## " + ReportTexts.firstStep(language) + "\n") && !page.contains("### " + ReportTexts.firstStep(.nl)))
        }
    }

    @Test("the parts stand in their order, with the gate's constants at the end")
    func order() throws {
        let headings = try Self.document(Self.small()).blocks.compactMap { block -> String? in
            if case .heading(2, let text) = block { text } else { nil }
        }
        #expect(
            headings == [
                "Wat dit verslag is", "Hoe de tafel verliep", "Wie deden er mee", "Open vragen", "Wat er gevonden is",
                "Wie zet de eerste stap?", "Bij het lezen", "Hoe dit verslag gemaakt is",
            ])
        let text = try Self.document(Self.small()).markdown()
        for limit in Thresholds.all {
            #expect(text.contains("| \(Markdown.inline(limit.name)) | \(limit.value) |"))
        }
        #expect(text.contains("Repetitie met gesimuleerde deelnemers"))
    }

    @Test("no consent, a metagesprek and a reason are never quoted")
    func consent() throws {
        let document = try Self.document(Self.small())
        for text in [document.markdown(), document.html(), document.json(), document.csv()] {
            #expect(!text.contains("Dit blijft hier"))
            #expect(!text.contains("Hoe praten we"))
            #expect(!text.contains("geheime reden"))
        }
        // A doorvraag that was typed may hold what somebody said; that there were some is all that is told.
        #expect(!document.markdown().contains("baas?") && document.markdown().contains("De gespreksleider stelde ook eigen vragen"))
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
                let text = ["\(other)'s idee", "dat zei \(other)", "\(other)s en \(other)", "niets"]
                    .randomElement(using: &random) ?? ""
                table.say(text, room, number, at: "s1", quote: Bool.random(using: &random))
            }
            // A name given up is a name all the same.
            let seat = Seat(role: .participant, room: room, number: 1)
            table.apply(.pseudonymTaken(seat, name: "Zqw"))
            table.say("\(seat.name) heet Zqw", room, 1, at: "s1", quote: true)
            table.answer(
                room, (0..<size).map { _ in (Stance.allCases.randomElement(using: &random) ?? .pass, .agree) })
        }
        table.apply(.ended)
        let document = try Self.document(table)
        for text in [document.markdown(), document.html(), document.json(), document.csv()] {
            let low = text.lowercased()
            #expect(!low.contains("xq"), "seed \(seed)")
            #expect(!low.contains("zqw"), "seed \(seed)")
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
            table.apply(.ended)
            let findings = try #require(SessionFindings.make(session: table.session, answers: [:]))
            #expect(findings.steps[2].quotes.map(\.room) == [named ? "Groep A" : nil])
        }
    }

    @Test("before the end no quote stands in it; an erased name and another room's names change no words")
    func quotes() throws {
        var table = Table(seats: [("a", "Groep A", 8), ("b", "Groep B", 8)], names: { $0 == "a" ? "Boom\($1)" : ["Niet", "Een"][$1 % 2] + ($1 > 2 ? "\($1)" : "") })
        table.apply(.pseudonymTaken(Seat(role: .participant, room: "a", number: 8), name: "—"))
        table.say("Een vrouw — zei niet veel tegen boom2", "a", 1, at: "s1", quote: true)
        #expect(try !Self.document(table).markdown().contains("vrouw"))
        table.apply(.ended)
        #expect(try Self.document(table).html().contains("Een vrouw — zei niet veel tegen [naam]"))
    }

    @Test("while a room may still answer, nothing of the question is said")
    func running() throws {
        var table = Self.small()
        table.log.removeLast()
        table.apply(.answersRevealed("a", step: "s1", outcome: .word(.most, .agree)))
        var findings = try #require(SessionFindings.make(events: table.log, answers: table.answers))
        #expect(findings.steps[2].before?.rooms == [.notYet, .notYet])
        table.apply(.answersRevealed("b", step: "s1", outcome: .divided))
        findings = try #require(SessionFindings.make(events: table.log, answers: table.answers))
        #expect(findings.steps[2].before?.rooms.contains(.notYet) == false)
        #expect(findings.steps[2].after?.rooms == [.notYet, .notYet])
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

    @Test("only the gate picks words: no other source does")
    func oneGate() throws {
        let sources = Self.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
        for (target, allowed) in [
            ("Findings", ["Gate.swift", "Gate+Publish.swift", "Consistency.swift", "Numeral+Of.swift", "CellGate.swift"]), ("Report", []),
        ] {
            let folder = sources.appending(path: target)
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
            #expect(!files.isEmpty)
            for file in files where !allowed.contains(file) {
                let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                #expect(!text.contains("Numeral.of("), "\(file)")
            }
        }
    }
}

extension VerslagTests {
    /// For a look in a browser: RONDETAFEL_WRITE_SNAPSHOTS writes the page beside the temporary files.
    @Test("the page stands by itself")
    func page() throws {
        let html = try Self.document(Self.small()).html()
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
        for outside in ["<script", "src=", "href=", "url(", "@import", "<link"] { #expect(!html.contains(outside)) }
        if ProcessInfo.processInfo.environment["RONDETAFEL_WRITE_SNAPSHOTS"] != nil {
            try Data(html.utf8).write(to: FileManager.default.temporaryDirectory.appending(path: "verslag-klein.html"))
        }
    }
}
