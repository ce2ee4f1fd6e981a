import Deliberation
import Findings
import Foundation
import Ledger
import Store
import TestSupport
import Testing

/// The files that `rondetafel report` writes of sessions that weigh.
@Suite("Files of a verslag")
struct ReportFilesTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path + "/uit").sorted() }
    }

    /// A session in which twelve people of two groups voted, shown and ended; `seed` draws the ballots. `falsified`: in the
    /// file the ballot of one is another than was sealed and counted; the numbers are the same.
    private func session(_ name: String, seed: UInt64, ended: Bool = true, falsified: Bool = false) throws -> String {
        let path = folder.path + "/\(name).rondetafel"
        let script = Sample.voting(seats: 12)
        let codes = Dictionary(uniqueKeysWithValues: script.seats.map { ($0, "CODE-\($0.name)") })
        try SessionStore.create(
            path: path, opening: Session.opening(script, rehearsal: false), at: 1, codes: codes,
            address: Address(host: "127.0.0.1", port: 7), name: name)
        let store = try SessionStore.open(path, serving: "proef")
        var random = Chance(seed: seed)
        var events: [Event] = []
        var changes: [BallotChange] = []
        var groups: [Weighing.Group] = []
        for room in [Sample.a, Sample.b] {
            var leaves: [[UInt8]] = []
            var ballots: [Ballot] = []
            for number in 1...12 {
                var ballot = Ballot.random(.phase3, using: &random)
                ballot.ranking = ballot.ranking.map { $0.sorted() }
                let opening = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
                let seal = Commitment.of(
                    session: name, question: Commitment.question(room: room, step: "weging"), opening: opening, ballot: ballot)
                events.append(.seatTaken(Sample.person(number, room)))
                events.append(.arrived(Sample.person(number, room)))
                events.append(.voted(Sample.person(number, room), step: "weging"))
                changes.append(
                    .put(
                        room: room, step: "weging",
                        BoxedBallot(
                            seal: Hex.encode(seal), opening: Hex.encode(opening),
                            ballot: falsified && room == Sample.b && number == 12 ? Ballot(ranking: [["kennis"]]) : ballot), replacing: nil))
                leaves.append(seal)
                ballots.append(ballot)
            }
            let sorted = leaves.sorted { $0.lexicographicallyPrecedes($1) }
            events.append(.voteClosed(room, step: "weging", seal: BoxSeal(count: 12, root: Hex.encode(MerkleTree.root(sorted)))))
            groups.append(Weighing.Group(room: room, ballots: ballots))
        }
        let outcome = Weighing.outcome(of: .phase3, groups: groups)
        events += [Sample.a, Sample.b].map { .voteRevealed($0, step: "weging", outcome: outcome) }
        if ended { events.append(.ended) }
        _ = try store.append(events.map { (9, $0) }, commands: [], ballots: changes, expecting: try store.eventCount())
        try store.close()
        return path
    }

    @Test("Markdown comes with its pictures; several sessions with one weging get a verslag together")
    func programme() async throws {
        let paths = [try session("een", seed: 1), try session("twee", seed: 2)]
        let result = try await ProgramTests.run(["report"] + paths + ["--out", folder.path + "/uit", "--format", "md"])
        #expect(result.code == 0, "\(result.errors)")
        let each = (1...3).map { "verslag.\($0).svg" } + ["verslag.md"]
        #expect(try names == ["een", "programma", "twee"].flatMap { name in each.map { "\(name).\($0)" } })
        let text = try String(contentsOfFile: folder.path + "/uit/programma.verslag.md", encoding: .utf8)
        #expect(text.contains("](programma.verslag.2.svg)") && text.contains("| Werkgevers | 24 |"))
        let one = try String(contentsOfFile: folder.path + "/uit/een.verslag.md", encoding: .utf8)
        #expect(one.contains("| Werkgevers | 12 |") && !one.contains("CODE-"))
    }

    @Test("a ballot that was changed for another: the verslag says so first, and the one of all tables leaves it out")
    func falsified() async throws {
        let paths = [try session("een", seed: 1), try session("vals", seed: 2, falsified: true), try session("twee", seed: 3)]
        let result = try await ProgramTests.run(["report"] + paths + ["--out", folder.path + "/uit", "--format", "md"])
        #expect(result.code == 0, "\(result.errors)")
        func text(_ name: String) throws -> String { try String(contentsOfFile: folder.path + "/uit/\(name).verslag.md", encoding: .utf8) }
        let warning = "Let op: dit bestand is niet meer zoals het was. Gebruik deze uitkomst niet."
        #expect(try text("vals").split(separator: "\n").dropFirst().first?.hasPrefix("> " + warning) == true)
        #expect(try !text("een").contains(warning) && !text("twee").contains(warning))
        #expect(try text("programma").contains("- vals telt niet mee: dat bestand is niet meer zoals het was."))
        #expect(try text("programma").contains("| Werkgevers | 24 |"))
    }

    @Test("--name, one session twice, svg alone, a session that still runs")
    func names() async throws {
        let one = try session("een", seed: 1)
        let running = try session("bezig", seed: 2, ended: false)
        let out = ["--out", folder.path + "/uit"]
        for name in ["een", "geen/naam"] {
            #expect(try await ProgramTests.run(["report", one, running, "--name", name] + out).code == 64, "\(name)")
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/uit"))
        let twice = try await ProgramTests.run(["report", one, one, "--format", "svg"] + out)
        #expect(twice.code == 0 && twice.errors.isEmpty)
        #expect(try names == (1...3).map { "een.verslag.\($0).svg" })
        let none = try await ProgramTests.run(["report", one, running, "--format", "json"] + out)
        #expect(none.code == 0 && none.errors.contains("twee afgesloten sessies"))
        let two = try session("twee", seed: 3)
        let named = try await ProgramTests.run(["report", one, running, two, "--format", "json", "--name", "samen"] + out)
        #expect(named.code == 0 && named.output.contains("samen.verslag.json"))
        let text = try String(contentsOfFile: folder.path + "/uit/samen.verslag.json", encoding: .utf8)
        #expect(text.contains("bezig doet niet mee"))
    }
}
