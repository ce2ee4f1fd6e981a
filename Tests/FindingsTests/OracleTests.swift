import Deliberation
import Foundation
import TestSupport
import Testing

@testable import Findings

/// Other people's programs count the same: pref-voting (Schulze by margins), whalrus (Borda with ties) and krippendorff
/// (ordinal alpha). Tests/Oracles/oracles.py makes the fixtures, and counts again what is written here.
@Suite("Oracles")
struct OracleTests {
    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Oracles/Fixtures")
    /// Where to write votes and tables for the script to count again.
    static let output = ProcessInfo.processInfo.environment["RONDETAFEL_ORACLES"].map { URL(filePath: $0) }

    static func lines(_ name: String) throws -> [String] {
        try String(contentsOf: fixtures.appending(path: name), encoding: .utf8).split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("#") }
    }

    @Test("hundreds of random votes with ties and blanks: Schulze by margins as pref-voting, Borda as whalrus")
    func orders() throws {
        let lines = try Self.lines("orders.tsv")
        #expect(lines.count > 500)
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let ballots = fields[1].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            #expect(Self.line(try #require(Int(fields[0])), ballots) == line)
        }
    }

    @Test("hundreds of random tables: alpha as krippendorff")
    func alpha() throws {
        let lines = try Self.lines("alpha.tsv")
        #expect(lines.count > 200)
        for line in lines {
            let fields = line.split(separator: "\t").map(String.init)
            let cells = fields[0].split(separator: "/").map { Grades($0.split(separator: ",").compactMap { Int($0) }) }
            let found = Krippendorff.alpha(cells)
            if fields[1] == "-" {
                #expect(found == nil, "\(line)")
            } else {
                let expected = try #require(Double(fields[1]))
                #expect(abs((found ?? .nan) - expected) < 1e-9, "\(line): \(String(describing: found))")
            }
        }
    }

    @Test("thousands of random votes and tables, for the script", .enabled(if: output != nil))
    func write() throws {
        let output = try #require(Self.output)
        var random = Chance(seed: 2026)
        var orders: [String] = []
        while orders.count < 3000 {
            let options = 2 + random.below(6)
            let ids = (1...options).map { OptionID(rawValue: "o\($0)") }
            let minds = (0...random.below(9)).map { _ in Self.typed(PermutationTests.ranking(ids, using: &random), ids) }
            orders.append(Self.line(options, (0...random.below(14)).map { _ in minds[random.below(minds.count)] }))
        }
        var tables: [String] = []
        while tables.count < 1500 {
            let spread = random.below(5)
            let cells = (0...random.below(20)).map { _ in
                let centre = random.below(5)
                return Grades((0..<random.below(16)).compactMap { _ in
                    Judgement(rawValue: min(5, max(1, centre + 1 + random.below(2 * spread + 1) - spread)))
                })
            }
            let found = Krippendorff.alpha(cells).map { "\($0)" } ?? "-"
            tables.append(cells.map { $0.counts.map(String.init).joined(separator: ",") }.joined(separator: "/") + "\t" + found)
        }
        try (orders.joined(separator: "\n") + "\n").write(to: output.appending(path: "orders.tsv"), atomically: true, encoding: .utf8)
        try (tables.joined(separator: "\n") + "\n").write(to: output.appending(path: "alpha.tsv"), atomically: true, encoding: .utf8)
    }

    /// As the script writes it: options, ballots, Schulze, Borda.
    static func line(_ options: Int, _ typed: [String]) -> String {
        let ids = (1...options).map { OptionID(rawValue: "o\($0)") }
        let ballots = typed.map { text in
            Ballot(ranking: text.split(separator: " ").map { tied in tied.split(separator: "=").compactMap { Int($0) }.map { ids[$0 - 1] } })
        }
        let pairs = Pairwise(ids, ballots)
        return [
            "\(options)", typed.joined(separator: "/"), order(Schulze.order(pairs)),
            Borda.points(pairs).map(String.init).joined(separator: ","),
        ].joined(separator: "\t")
    }

    static func order(_ groups: [[Int]]) -> String {
        groups.map { $0.map { String($0 + 1) }.joined(separator: "=") }.joined(separator: ">")
    }

    private static func typed(_ ballot: Ballot, _ ids: [OptionID]) -> String {
        ballot.ranking.map { tied in
            tied.compactMap { ids.firstIndex(of: $0) }.sorted().map { String($0 + 1) }.joined(separator: "=")
        }.joined(separator: " ")
    }
}
