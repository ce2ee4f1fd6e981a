import Deliberation
import Foundation
import Testing
import Wire

/// docs/protocol.md is the standard: each example in it is read by the real codec, and each code and name
/// that the code knows stands in it.
@Suite("docs/protocol.md")
struct ProtocolExamplesTests {
    let page: String

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        page = try String(contentsOf: root.appending(path: "docs/protocol.md"), encoding: .utf8)
    }

    func lines(fence: String) -> [String] {
        var found: [String] = []
        var inside = false
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { inside = line == "```" + fence && !inside } else if inside { found.append(String(line)) }
        }
        return found
    }

    @Test("frames of the client")
    func client() throws {
        var examples = lines(fence: "json client")
        examples += lines(fence: "").filter { $0.hasPrefix("C ") }.map { String($0.dropFirst(2)) }
        #expect(examples.count >= 12)
        for line in examples {
            let frame = try FrameCodec.decodeClient(Array(line.utf8)).get()
            #expect(try JSONSerialization.jsonObject(with: Data(FrameCodec.encode(frame))) as? NSDictionary
                == JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary)
        }
    }

    @Test("frames of the server")
    func server() throws {
        var examples = lines(fence: "json server")
        examples += lines(fence: "").filter { $0.hasPrefix("S ") }.map { String($0.dropFirst(2)) }
        #expect(examples.count >= 12)
        for line in examples {
            let frame = try FrameCodec.decodeServer(Array(line.utf8)).get()
            #expect(try JSONSerialization.jsonObject(with: Data(FrameCodec.encode(frame))) as? NSDictionary
                == JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary, "\(line)")
        }
    }

    @Test("every code of an error stands there")
    func codes() {
        let faults = WireFault.allCases.filter { $0 != .tooSlow && $0 != .tooManyConnections }
        for code in Rejection.allCases.map(\.rawValue) + faults.map(\.rawValue) {
            let isThere = page.contains("`\(code)`")
            #expect(isThere, "\(code)")
        }
    }

    @Test("every command and event stands there, found in the sources")
    func names() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for file in ["Command", "Event"] {
            let source = try String(
                contentsOf: root.appending(path: "Sources/Deliberation/\(file).swift"), encoding: .utf8)
            let body = source.components(separatedBy: "package enum \(file)")[1].components(separatedBy: "\n}\n")[0]
            let names = body.split(separator: "\n").compactMap { line -> String? in
                let line = line.trimmingCharacters(in: .whitespaces)
                guard line.hasPrefix("case ") else { return nil }
                return String(line.dropFirst(5).prefix { $0.isLetter })
            }
            #expect(names.count > 20)
            for name in names where !["removed", "amended"].contains(name) { #expect(page.contains("`\(name)`"), "\(name)") }
        }
    }

    /// The cells of the rows of the table that follows this heading, blanks cut off.
    private func rows(after heading: String) -> [[String]] {
        let text = page.components(separatedBy: heading).dropFirst().first?.components(separatedBy: "\n## ")[0] ?? ""
        return text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
            line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    @Test("the row of each command names the fields that the coding has", arguments: Self.commands)
    func commandFields(name: String, command: Command) throws {
        let row = try #require(rows(after: "## 6. Commands").first { $0.count > 2 && $0[1].contains("`\(name)`") }, "\(name)")
        let object = try #require(try JSONSerialization.jsonObject(with: JSONEncoder().encode(command)) as? [String: [String: Any]])
        #expect(Array(object.keys) == [name])
        for field in object[name]?.keys.sorted() ?? [] { #expect(row[2].contains("`\(field)`"), "\(name) \(field)") }
    }

    @Test("the row of each event names the fields that the coding has, and who sees it", arguments: Self.events)
    func eventFields(name: String, event: Event, who: String) throws {
        let row = try #require(rows(after: "## 7. Events").first { $0.count > 2 && $0[0].contains("`\(name)`") }, "\(name)")
        let object = try #require(try JSONSerialization.jsonObject(with: JSONEncoder().encode(event)) as? [String: [String: Any]])
        #expect(Array(object.keys) == [name])
        for field in object[name]?.keys.sorted() ?? [] { #expect(row[1].contains("`\(field)`"), "\(name) \(field)") }
        let seers = try #require(row.last)
        #expect(seers.hasPrefix(who), "\(name): \(seers)")
        let audience: Bool =
            switch (who, event.audience) {
            case ("room", .room), ("own", .seat), ("own and fac", .seatAndFacilitators), ("lead", .facilitators(of: nil)), ("nobody", .nobody): true
            case ("fac", .facilitators(of: .some)): true
            default: false
            }
        #expect(audience, "\(name): \(event.audience)")
    }

    static let commands: [(String, Command)] = [
        ("respond", .respond(step: "s", response: Response(choices: [1], text: "x"))), ("changeCard", .changeCard(card: "k")),
        ("addIdea", .addIdea(text: "x")), ("withdrawIdea", .withdrawIdea(idea: 1)), ("endorseIdea", .endorseIdea(idea: 1, yes: true)),
        ("replyPrivately", .replyPrivately(question: 1, text: "x")), ("objectToRelease", .objectToRelease(release: 1)),
        ("drawCard", .drawCard(room: "a")), ("mergeIdeas", .mergeIdeas(room: "a", idea: 1, into: 2)),
        ("groupIdea", .groupIdea(room: "a", idea: 1, group: "x")), ("nudge", .nudge(seat: seat)), ("mute", .mute(seat: seat, yes: true)),
        ("exclude", .exclude(seat: seat, reason: "x")), ("move", .move(seat: seat, to: "b")), ("park", .park(room: "a", text: "x")),
        ("unpark", .unpark(room: "a", item: 1)), ("note", .note(room: "a", text: "x")),
        ("bookmark", .bookmark(room: "a", contribution: 1, yes: true)),
        ("countDown", .countDown(room: "a", from: Position(step: 0, phase: .talk), seconds: 9)), ("countDownToEnd", .countDownToEnd(seconds: 9)),
        ("stopCountdown", .stopCountdown(room: "a")), ("askAuthor", .askAuthor(room: "a", step: "s", moment: .first, reason: 0, text: "x")),
        ("composeRelease", .composeRelease(room: "a", to: ["b"], items: [.outcome(step: "s")])),
        ("offerRelease", .offerRelease(release: 1, seconds: 30)), ("withdrawRelease", .withdrawRelease(release: 1)),
        ("reflect", .reflect(room: "a", kind: .other, text: "x")),
    ]

    private static let seat = Seat(role: .participant, room: "a", number: 1)
    private static let question = AuthorQuestion(id: 1, step: "s", moment: .first, reason: 0, text: "x")

    static let events: [(String, Event, String)] = [
        ("reflected", .reflected(seat, Reflection(room: "a", kind: .other, text: "x")), "own"),
        ("reflectionsDelivered", .reflectionsDelivered("a", []), "fac"),
        ("responded", .responded(seat, step: "s", response: Response(choices: [])), "own"),
        ("responsesRevealed", .responsesRevealed("a", step: "s", outcome: .divided), "room"),
        ("cardDrawn", .cardDrawn("a", step: "s", card: Card(id: "k", level: .wish, text: "x"), left: 1), "room"),
        ("ideaAdded", .ideaAdded("a", Idea(id: 1, step: "s", text: "x")), "room"), ("ideaGiven", .ideaGiven(seat, idea: 1), "own"),
        ("ideaWithdrawn", .ideaWithdrawn("a", idea: 1), "room"), ("ideasMerged", .ideasMerged("a", idea: 1, into: 2), "room"),
        ("ideaGrouped", .ideaGrouped("a", idea: 1, group: "x"), "room"), ("ideaEndorsed", .ideaEndorsed(seat, idea: 1, yes: true), "own"),
        ("ideaCounted", .ideaCounted("a", idea: 1, count: 1), "room"), ("muted", .muted(seat, yes: true), "own and fac"),
        ("excluded", .excluded(seat, reason: "x"), "own and fac"), ("moved", .moved(seat, to: seat), "lead"),
        ("nudged", .nudged(seat, step: "s"), "own and fac"), ("parked", .parked("a", ParkedItem(id: 1, step: "s", text: "x")), "room"),
        ("unparked", .unparked("a", item: 1), "room"), ("noted", .noted(seat, room: "a", text: "x"), "own"),
        ("bookmarked", .bookmarked("a", contribution: 1, yes: true), "fac"), ("countdownStarted", .countdownStarted("a", until: 1), "room"),
        ("countdownStopped", .countdownStopped("a"), "room"),
        ("reasonAuthors", .reasonAuthors("a", step: "s", moment: .first, seats: [seat]), "nobody"),
        ("authorAsked", .authorAsked("a", question), "fac"), ("askedPrivately", .askedPrivately(seat, question), "own"),
        ("repliedPrivately", .repliedPrivately(seat, question: 1, text: "x"), "own"),
        ("replyOpened", .replyOpened("a", question: 1, text: "x"), "fac"),
        (
            "releaseComposed",
            .releaseComposed("a", ReleaseDraft(release: Release(id: 1, from: "a", to: ["b"], items: []), reads: [], refusals: [])), "lead"
        ),
        ("releaseOffered", .releaseOffered("a", ReleaseOffer(id: 1, to: ["B"], reads: [], until: 1)), "room"),
        ("objected", .objected(seat, release: 1), "own"), ("releaseGiven", .releaseGiven("a", release: 1), "room"),
        ("releaseStopped", .releaseStopped("a", release: 1), "room"), ("releaseReceived", .releaseReceived("a", from: "B", reads: []), "room"),
    ]
}
