import Foundation
import Ledger
import Testing

/// For Tests/Oracles/oracles.py: pymerkle makes the same roots and paths of trees of every size that comes up. The other
/// way round, Fixtures/merkle.json holds what pymerkle made.
@Suite("Merkle oracle")
struct MerkleOracleTests {
    static let output = ProcessInfo.processInfo.environment["RONDETAFEL_ORACLES"].map { URL(filePath: $0) }

    @Test("roots and inclusion proofs of trees up to 200, for the script", .enabled(if: output != nil))
    func write() throws {
        var lines: [String] = []
        for count in Array(1...40) + [50, 63, 64, 65, 77, 100, 127, 128, 129, 200] {
            let leaves = (0..<count).map { SHA256.hash(Array(String($0).utf8)) }
            for index in Set([0, 1, count / 3, count / 2, count - 2, count - 1]).filter(leaves.indices.contains).sorted() {
                let path = try #require(MerkleTree.path(index, in: leaves))
                let hashes = path.map(Self.hex).joined(separator: ",")
                lines.append("\(count)\t\(index)\t\(Self.hex(MerkleTree.root(leaves)))\t\(hashes)")
            }
        }
        let file = try #require(Self.output).appending(path: "merkle.tsv")
        try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
