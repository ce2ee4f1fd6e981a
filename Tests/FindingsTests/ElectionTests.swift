import Deliberation
import Foundation
import TestSupport
import Testing

@testable import Findings

/// Real elections, read from beside the project and skipped where they are absent: no licence was seen, so they are not part of
/// it. What is expected stands in the README there.
@Suite("Real elections")
struct ElectionTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data/elections")
    static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }
    static let options: [OptionID] = ["1", "2", "3", "4", "5"]

    @Test("Schulze by margins and Borda of PrefLib's ballots", .enabled(if: isThere), arguments: [
        ("debian2003-00002-00000002.soi", 488, "2>3>4>1>5", [954, 2821, 2572, 2649, 764]),
        ("ers19-00007-00000019.soi", 100, "4>1>2>3>5", [451, 451, 328, 469, 301]),
    ])
    func ballots(_ file: String, _ voters: Int, _ order: String, _ points: [Int]) throws {
        let ballots = try Self.read(file)
        #expect(ballots.count == voters)
        let pairs = Pairwise(Self.options, ballots)
        #expect(OracleTests.order(Schulze.order(pairs)) == order)
        #expect(Borda.points(pairs) == points)
    }

    /// PrefLib's file has lost the ties of that election, and so another winner.
    @Test("Schulze of the matrix that Debian published", .enabled(if: isThere))
    func official() throws {
        let rows = try String(contentsOf: Self.folder.appending(path: "debian2003-official-pairwise.csv"), encoding: .utf8)
            .split(whereSeparator: \.isNewline).dropFirst()
        let before = rows.map { row in
            row.split(separator: ",", omittingEmptySubsequences: false).dropFirst().map { Int($0) ?? 0 }
        }
        #expect(OracleTests.order(Schulze.order(Pairwise(before: before, ballots: 488))) == "4>2>3>1>5")
    }

    @Test("whole outcomes: points are left out where the two orders differ, also below the top",
        .enabled(if: isThere))
    func outcome() throws {
        var form = BallotForm.phase3
        form.options = Self.options.map { VoteOption(id: $0, title: "", text: "", levels: [.work]) }
        let debian = Weighing.outcome(
            of: form, groups: [Weighing.Group(room: "debian", ballots: try Self.read("debian2003-00002-00000002.soi"))])
        #expect(debian.groups[0].findings?.ballots == 488)
        #expect(debian.groups[0].findings?.order.methodDecides == false)
        // Borda has 2, 4, 3; Schulze 2, 3, 4.
        #expect(debian.groups[0].findings?.order.points == nil)
        let ers = Weighing.outcome(of: form, groups: [Weighing.Group(room: "ers", ballots: try Self.read("ers19-00007-00000019.soi"))])
        #expect(ers.groups[0].findings?.order.borda.first == ["4"])
        #expect(ers.groups[0].findings?.order.borda.dropFirst().first?.sorted() == ["1", "2"])
    }

    private static func read(_ file: String) throws -> [Ballot] {
        try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(whereSeparator: \.isNewline)
            .filter { !$0.hasPrefix("#") }.flatMap { line -> [Ballot] in
                let parts = line.split(separator: ":")
                let count = try #require(Int(parts[0]))
                let ranking = parts[1].split(separator: ",").map { [OptionID(rawValue: $0.trimmingCharacters(in: .whitespaces))] }
                return Array(repeating: Ballot(ranking: ranking), count: count)
            }
    }
}
