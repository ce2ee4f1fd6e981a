/// The Merkle tree of RFC 6962 section 2.1 with SHA-256, over leaves in the order given.
package enum MerkleTree {
    /// MTH; of no leaves the hash of nothing.
    package static func root(_ leaves: [[UInt8]]) -> [UInt8] { root(leaves[...]) }

    /// PATH(m, D[n]): the audit path of one leaf, the lowest first. Nil where there is no such leaf.
    package static func path(_ index: Int, in leaves: [[UInt8]]) -> [[UInt8]]? {
        leaves.indices.contains(index) ? path(index, leaves[...]) : nil
    }

    /// The proof of every leaf, in their order; cheaper than one by one.
    package static func proofs(_ leaves: [[UInt8]]) -> [InclusionProof] {
        let paths = paths(leaves[...]).paths
        return paths.indices.map { InclusionProof(index: $0, count: leaves.count, path: paths[$0]) }
    }

    static func leaf(_ bytes: [UInt8]) -> [UInt8] { hash([0], bytes, []) }
    static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { hash([1], left, right) }

    private static func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        guard let first = leaves.first else { return SHA256.hash([]) }
        guard leaves.count > 1 else { return leaf(first) }
        let middle = leaves.startIndex + split(leaves.count)
        return node(root(leaves[..<middle]), root(leaves[middle...]))
    }

    private static func path(_ index: Int, _ leaves: ArraySlice<[UInt8]>) -> [[UInt8]] {
        guard leaves.count > 1 else { return [] }
        let size = split(leaves.count)
        let middle = leaves.startIndex + size
        return index < size
            ? path(index, leaves[..<middle]) + [root(leaves[middle...])]
            : path(index - size, leaves[middle...]) + [root(leaves[..<middle])]
    }

    private static func paths(_ leaves: ArraySlice<[UInt8]>) -> (root: [UInt8], paths: [[[UInt8]]]) {
        guard leaves.count > 1 else { return (root(leaves), leaves.map { _ in [] }) }
        let middle = leaves.startIndex + split(leaves.count)
        let (left, right) = (paths(leaves[..<middle]), paths(leaves[middle...]))
        return (
            node(left.root, right.root), left.paths.map { $0 + [right.root] } + right.paths.map { $0 + [left.root] }
        )
    }

    /// The largest power of two below `count`, which is 2 or more.
    private static func split(_ count: Int) -> Int { 1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount) }

    private static func hash(_ mark: [UInt8], _ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(mark)
        hash.update(a)
        hash.update(b)
        return hash.finalize()
    }
}

/// Shows that a leaf is in a tree of `count` leaves with a given root (RFC 9162 section 2.1.3.2).
package struct InclusionProof: Hashable, Sendable {
    /// Place of the leaf, from 0.
    package var index: Int
    package var count: Int
    package var path: [[UInt8]]

    package init(index: Int, count: Int, path: [[UInt8]]) {
        self.index = index
        self.count = count
        self.path = path
    }

    package func holds(leaf: [UInt8], root: [UInt8]) -> Bool {
        guard index >= 0, index < count else { return false }
        var place = index
        var last = count - 1
        var hash = MerkleTree.leaf(leaf)
        for step in path {
            if last == 0 { return false }
            if place & 1 == 1 || place == last {
                hash = MerkleTree.node(step, hash)
                if place & 1 == 0 { while place & 1 == 0, place != 0 { (place, last) = (place >> 1, last >> 1) } }
            } else {
                hash = MerkleTree.node(hash, step)
            }
            (place, last) = (place >> 1, last >> 1)
        }
        return last == 0 && hash == root
    }
}
