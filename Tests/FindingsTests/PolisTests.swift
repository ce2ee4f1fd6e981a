import Deliberation
import Findings
import Foundation
import Testing

/// Real votes. Data was gathered using the Polis software (compdemocracy.org/polis) and is sub-licensed under
/// CC BY 4.0 with Attribution to The Computational Democracy Project; see
/// compdemocracy.org/case-studies/2022-london-youth-policing. Read from beside the project; skipped when absent.
@Suite("The gate on real votes")
struct PolisTests {
    static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/data/polis/london.youth.policing/participants-votes.csv")
    static var isThere: Bool { FileManager.default.fileExists(atPath: file.path) }

    @Test("each comment split over two rooms says something, and never a group below seven", .enabled(if: isThere))
    func comments() throws {
        let rows = try String(contentsOf: Self.file, encoding: .utf8).split(whereSeparator: \.isNewline)
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let head = try #require(rows.first)
        #expect(rows.count == 27)
        var said = 0
        for column in 6..<head.count {
            let votes = rows.dropFirst().map { $0.indices.contains(column) ? $0[column] : "" }
            let halves = [Array(votes.prefix(13)), Array(votes.dropFirst(13))].map { half in
                Tally(half.compactMap { ["1": Stance.agree, "-1": .disagree, "0": .pass][$0] })
            }
            let published = Gate().publish(halves)
            for (room, tally) in zip(published.rooms, halves) {
                guard case .said(let words) = room else { continue }
                said += 1
                #expect(halves.allSatisfy { $0.total >= 7 || $0.total == 0 })
                if !words.isDivided {
                    let stance = try #require(Stance(rawValue: words.stance))
                    #expect(2 * tally[stance] > tally.total)
                } else {
                    #expect(Stance.allCases.allSatisfy { 2 * tally[$0] <= tally.total })
                }
            }
            if halves.allSatisfy({ $0.total >= 7 }) { #expect(!published.rooms.contains(.withheld)) }
        }
        #expect(said > 20)
    }
}
