import Deliberation
import Foundation
import Ledger
import Testing

/// Every figure of docs/protocol.md section 9 is computed anew.
@Suite("docs/protocol.md section 9")
struct BallotPageTests {
    private let section: String

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/protocol.md"), encoding: .utf8)
        let parts = page.components(separatedBy: "\n## 9. ")
        section = parts.count == 2 ? parts[1] : ""
    }

    /// The lines of the only block of this kind.
    private func block(_ kind: String) throws -> [String] {
        let parts = section.components(separatedBy: "\n```\(kind)\n")
        try #require(parts.count == 2, "\(kind)")
        return parts[1].components(separatedBy: "\n```")[0].components(separatedBy: "\n")
    }

    private struct Frame: Decodable {
        struct Command: Decodable {
            struct Fields: Decodable {
                let step: StepID
                let cast: CastBallot
            }
            let castBallot: Fields
        }
        let command: Command
    }

    private func cast() throws -> CastBallot {
        let line = try #require(try block("json client").first)
        return try JSONDecoder().decode(Frame.self, from: Data(line.utf8)).command.castBallot.cast
    }

    @Test("the ballot, its canonical form and how many bytes that is")
    func ballot() throws {
        let lines = try block("ballot").map { $0 + "\n" }.joined()
        #expect(CanonicalBallot.text(try cast().ballot) == lines)
        #expect(CanonicalBallot.ballot(Array(lines.utf8)) != nil)
        #expect(section.contains("these \(lines.utf8.count) bytes"))
    }

    @Test("the sealed bytes and the seal")
    func seal() throws {
        let cast = try cast()
        #expect(cast.isWellFormed)
        let sealed = try #require(Hex.decode(try block("sealed").joined()))
        let seal = Hex.encode(SHA256.hash(sealed))
        #expect(try block("seal") == [seal] && cast.commitment == seal)
        #expect(Commitment.isRight(cast, session: "fase-3", room: "burgers", step: "weging"))
    }

    @Test("the root and the proof")
    func root() throws {
        let leaves = try block("leaves").compactMap(Hex.decode)
        let mine = try cast().commitment
        #expect(leaves.count == 3 && Hex.encode(leaves[1]) == mine)
        let root = MerkleTree.root(leaves.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(try block("root") == [Hex.encode(root)])
        let path = try block("path").compactMap(Hex.decode)
        #expect(MerkleTree.path(1, in: leaves) == path)
        #expect(InclusionProof(index: 1, count: 3, path: path).holds(leaf: leaves[1], root: root))
    }
}
