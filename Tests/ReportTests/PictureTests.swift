import Deliberation
import Findings
import Foundation
import FoundationXML
@testable import Report
import TestSupport
import Testing
import Texts

@Suite("The pictures of a weging")
struct PictureTests {
    static let longTitles = [
        "Werkgevers en leidinggevenden", "Werknemers en werkzoekenden", "Burgers", "Experts", "Ministerie van Onderwijs, Cultuur en Wetenschap",
        "Maatschappelijkeorganisatiesenbelangenverenigingen", "Jongeren", "Ouders van kinderen onder de vier jaar",
    ]

    static func told(_ form: BallotForm, groups: Int, seed: UInt64, rooms: [Outcomes.Shown]? = nil) throws -> SessionFindings {
        var random = Chance(seed: seed)
        let ids = (0..<groups).map { RoomID(rawValue: "g\($0)") }
        var table = WeighedTable(form, rooms: ids.enumerated().map { ($1, longTitles[$0], 12) })
        let shown = ids.enumerated().map { (room: $1, shown: rooms?[$0] ?? .figures) }
        table.close(ids.map { _ in 12 })
        table.reveal(Outcomes.random(form, shown, using: &random))
        table.apply(.ended)
        return try #require(SessionFindings.make(events: table.log, answers: [:]))
    }

    static let shapes: [(BallotForm, Int)] = [
        (.phase3, 4), (.phase3, 1), (.phase3, 2), (.largest, 8), (.largest, 3),
        (BallotForm(options: Array(BallotForm.phase3.options.prefix(2)), criteria: [BallotForm.phase3.criteria[0]]), 2),
    ]

    @Test("words stay in the picture, in the room kept for them, and touch no other words", arguments: 0..<24)
    func room(seed: Int) throws {
        let (form, groups) = Self.shapes[seed % Self.shapes.count]
        for language in Language.allCases {
            let findings = try Self.told(form, groups: groups, seed: UInt64(seed))
            for picture in Verslag.document(findings, language).figures {
                let labels = picture.shapes.compactMap { if case .text(let label) = $0 { label } else { nil } }
                #expect(!labels.isEmpty)
                for label in labels {
                    let box = label.box
                    #expect(box.width <= label.limit, "seed \(seed) \(picture.id): \(label.text)")
                    #expect(
                        box.x >= 0 && box.y >= 0 && box.x + box.width <= picture.width && box.y + box.height <= picture.height,
                        "seed \(seed) \(picture.id): \(label.text)")
                }
                for (index, one) in labels.enumerated() {
                    for other in labels[(index + 1)...] where one.box.touches(other.box) {
                        Issue.record("seed \(seed) \(picture.id): \(one.text) / \(other.text)")
                    }
                }
            }
        }
    }

    @Test("every picture has a title and says all that it shows, and a table stands beside it")
    func words() throws {
        let findings = try Self.told(.phase3, groups: 4, seed: 3)
        let document = Verslag.document(findings, .nl)
        #expect(document.figures.count == 3)
        #expect(Set(document.figures.map(\.id)).count == 3)
        for picture in document.figures {
            let markup = picture.markup(standalone: false)
            #expect(markup.contains("role=\"img\"") && markup.contains("<title id=\"\(picture.id)-title\">"))
            for option in BallotForm.phase3.options { #expect(picture.description.contains(option.title)) }
        }
        for (index, block) in document.blocks.enumerated() {
            guard case .figure = block else { continue }
            #expect(document.blocks[(index + 1)...].prefix(3).contains { if case .table = $0 { true } else { false } })
        }
    }

    @Test("a picture is XML by itself, whatever the words", arguments: EscapingTests.nasty + ["\u{0}\u{1}\u{FFFE}]]>"])
    func xml(text: String) throws {
        var form = BallotForm.phase3
        form.options[0].title = text
        form.criteria[0].title = text
        let findings = try Self.told(form, groups: 2, seed: 1)
        for picture in Verslag.document(findings, .nl).figures {
            let parser = XMLCheck(picture.file())
            #expect(parser.isGood, "\(picture.id)")
            #expect(Set(parser.elements).isSubset(of: ["svg", "title", "desc", "rect", "circle", "line", "text"]))
            // Nothing that was written got lost but the line ends.
            if text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value < 0xFFFE }) {
                #expect(parser.words.contains(text.split(separator: " ")[0]))
            }
        }
    }

    @Test("options at one place of the map stay readable: one box with all their numbers")
    func together() throws {
        var random = Chance(seed: 5)
        var outcome = Outcomes.random(.largest, [("g0", .figures), ("g1", .figures)], using: &random)
        for group in outcome.groups.indices {
            for option in BallotForm.largest.options.indices {
                for criterion in BallotForm.largest.criteria.indices {
                    outcome.groups[group].findings?.cells[option][criterion] = CellFinding(judged: .most, lower: .strongly, upper: .strongly)
                }
            }
        }
        var table = WeighedTable(.largest, rooms: [("g0", "A", 12), ("g1", "B", 12)])
        table.reveal(outcome)
        table.apply(.ended)
        let findings = try #require(SessionFindings.make(events: table.log, answers: [:]))
        let map = try #require(Verslag.document(findings, .nl).figures.first { $0.id.contains("map") })
        let texts = map.shapes.compactMap { if case .text(let label) = $0 { label.text } else { nil } }
        for row in ["1 2 3", "4 5 6", "7"] { #expect(texts.filter { $0 == row }.count == 2) }
    }

    /// For a look: RONDETAFEL_WRITE_SNAPSHOTS writes pages beside the temporary files.
    @Test("pages to look at")
    func pages() throws {
        for (index, (form, groups)) in Self.shapes.enumerated() {
            let document = Verslag.document(try Self.told(form, groups: groups, seed: UInt64(index + 11)), .nl)
            let html = document.html()
            #expect(html.contains("<svg width="))
            for outside in ["<script", "src=", "href=", "url(", "@import", "<link"] { #expect(!html.contains(outside)) }
            if ProcessInfo.processInfo.environment["RONDETAFEL_WRITE_SNAPSHOTS"] != nil {
                try Data(html.utf8).write(to: FileManager.default.temporaryDirectory.appending(path: "verslag-weging-\(index).html"))
            }
        }
    }
}

extension SVG.Box {
    func touches(_ other: SVG.Box) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }
}

/// What a real parser of XML makes of a text.
final class XMLCheck: NSObject, XMLParserDelegate {
    private(set) var elements: [String] = []
    private(set) var words = ""
    private(set) var isGood = false

    init(_ text: String) {
        super.init()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        isGood = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) { elements.append(name) }

    func parser(_ parser: XMLParser, foundCharacters string: String) { words += string }
}
