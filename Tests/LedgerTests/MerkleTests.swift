import Foundation
import Ledger
import Testing

@Suite("The Merkle tree of RFC 6962")
struct MerkleTests {
    /// The leaves and roots of the tests of the first implementation of RFC 6962 (Google, certificate-transparency,
    /// merkletree tests), as others use them too.
    static let published: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
        [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57], Array(0x60...0x6F),
    ]
    static let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test("published roots", arguments: 0...8)
    func publishedRoots(count: Int) { #expect(Hex.encode(MerkleTree.root(Array(Self.published.prefix(count)))) == Self.roots[count]) }

    @Test("published paths", arguments: [
        (0, 8, ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7", "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"]),
        (5, 8, ["bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b", "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"]),
        (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
        (1, 5, ["6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"]),
    ])
    func publishedPaths(index: Int, count: Int, path: [String]) {
        #expect(MerkleTree.path(index, in: Array(Self.published.prefix(count)))?.map(Hex.encode) == path)
    }

    /// Leaf i is the SHA-256 of the decimal number i.
    static func leaves(_ count: Int) -> [[UInt8]] { (0..<count).map { SHA256.hash(Array(String($0).utf8)) } }

    private struct Fixture: Decodable {
        struct Tree: Decodable {
            let count: Int
            let root: String
        }
        struct Proof: Decodable {
            let count: Int
            let index: Int
            let path: [String]
        }
        let trees: [Tree]
        let proofs: [Proof]
    }

    @Test("roots and paths by pymerkle")
    func pymerkle() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/merkle.json")
        let fixture = try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: file))
        #expect(fixture.trees.count > 20 && fixture.proofs.count > 100)
        for tree in fixture.trees { #expect(Hex.encode(MerkleTree.root(Self.leaves(tree.count))) == tree.root, "\(tree.count)") }
        let roots = Dictionary(uniqueKeysWithValues: fixture.trees.map { ($0.count, $0.root) })
        for proof in fixture.proofs {
            let leaves = Self.leaves(proof.count)
            #expect(MerkleTree.path(proof.index, in: leaves)?.map(Hex.encode) == proof.path, "\(proof.index) of \(proof.count)")
            let read = InclusionProof(index: proof.index, count: proof.count, path: proof.path.compactMap(Hex.decode))
            let root = try #require(roots[proof.count].flatMap(Hex.decode))
            #expect(read.holds(leaf: leaves[proof.index], root: root))
        }
    }

    @Test("every proof of every tree of 0 to 70 leaves holds, and for no other leaf, place, count, root or path")
    func all() {
        #expect(MerkleTree.proofs([]).isEmpty)
        #expect(MerkleTree.path(0, in: []) == nil)
        for count in 1...70 {
            let leaves = Self.leaves(count)
            let root = MerkleTree.root(leaves)
            let proofs = MerkleTree.proofs(leaves)
            #expect(proofs.count == count)
            #expect(MerkleTree.path(-1, in: leaves) == nil && MerkleTree.path(count, in: leaves) == nil)
            for (index, proof) in proofs.enumerated() {
                #expect(proof.index == index && proof.count == count && proof.path == MerkleTree.path(index, in: leaves))
                #expect(proof.holds(leaf: leaves[index], root: root), "\(index) of \(count)")
                #expect(!proof.holds(leaf: leaves[index], root: SHA256.hash(root)))
                // All others of small trees, some of large ones.
                for other in stride(from: 0, to: count, by: count < 24 ? 1 : 7) where other != index {
                    #expect(!proof.holds(leaf: leaves[other], root: root), "\(index) of \(count): \(other)")
                }
                #expect(!refuted(proof, leaf: leaves[index], root: root), "\(index) of \(count)")
            }
        }
    }

    /// Whether a changed proof still holds.
    private func refuted(_ proof: InclusionProof, leaf: [UInt8], root: [UInt8]) -> Bool {
        var others: [InclusionProof] = []
        for place in Set([proof.index - 1, proof.index + 1, -1, proof.count, proof.index ^ 1, Int.max]) where place != proof.index {
            others.append(InclusionProof(index: place, count: proof.count, path: proof.path))
        }
        others += [proof.path + [root], [leaf] + proof.path].map {
            InclusionProof(index: proof.index, count: proof.count, path: $0)
        }
        if let last = proof.path.last {
            others.append(InclusionProof(index: proof.index, count: proof.count, path: proof.path.dropLast()))
            others.append(InclusionProof(index: proof.index, count: proof.count, path: Array(proof.path.dropFirst())))
            others.append(InclusionProof(index: proof.index, count: proof.count, path: proof.path.dropLast() + [SHA256.hash(last)]))
            if Set(proof.path).count > 1 {
                others.append(InclusionProof(index: proof.index, count: proof.count, path: proof.path.reversed()))
            }
        }
        return others.contains { $0.holds(leaf: leaf, root: root) }
    }

    @Test("a proof in a tree of other size fails wherever the path goes another way")
    func counts() {
        for count in 1...40 {
            let leaves = Self.leaves(count)
            let root = MerkleTree.root(leaves)
            for index in 0..<count {
                guard let path = MerkleTree.path(index, in: leaves) else { continue }
                for other in [index + 1, count * 2 + 1, Int.max, 0, -1] where Self.turns(index, other) != Self.turns(index, count) {
                    #expect(!InclusionProof(index: index, count: other, path: path).holds(leaf: leaves[index], root: root), "\(index) of \(count), \(other)")
                }
            }
        }
    }

    @Test("a path that is too long for the tree fails, also where its end hashes to the root")
    func tooLong() {
        for count in [2, 4, 8, 16] {
            let leaves = Self.leaves(count)
            let root = MerkleTree.root(leaves)
            // The last leaf, said to be the only one: each step would stand on the left.
            let path = MerkleTree.path(count - 1, in: leaves) ?? []
            #expect(!path.isEmpty && !InclusionProof(index: 0, count: 1, path: path).holds(leaf: leaves[count - 1], root: root), "\(count)")
        }
    }

    /// On which side each step of a path stands, from the definition of the tree and not from its check.
    private static func turns(_ index: Int, _ count: Int) -> [Bool]? {
        guard index < count else { return nil }
        guard count > 1 else { return [] }
        var size = 1
        while size < count - size { size *= 2 }
        return index < size ? (turns(index, size) ?? []) + [true] : (turns(index - size, count - size) ?? []) + [false]
    }

    @Test("the root tells the order of the leaves, and an inner node from a leaf")
    func different() {
        let leaves = Self.leaves(4)
        #expect(MerkleTree.root(leaves) != MerkleTree.root(leaves.reversed()))
        #expect(MerkleTree.root(leaves) != MerkleTree.root(leaves + [leaves[3]]))
        // The second preimage that a tree without marks has: two nodes given as a leaf.
        let pair = leaves[0] + leaves[1]
        #expect(MerkleTree.root([pair]) != MerkleTree.root(Array(leaves.prefix(2))))
    }
}
