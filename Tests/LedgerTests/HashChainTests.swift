import Ledger
import Testing

@Suite("The hash chain")
struct HashChainTests {
    static let bodies = ["een", "twee", "drie", "vier"].map { Array($0.utf8) }
    static let salts = (0..<4).map { [UInt8](repeating: UInt8($0), count: 32) }

    static func head(_ digests: [[UInt8]]) -> [UInt8] {
        digests.reduce(HashChain.start) { HashChain.link(after: $0, digest: $1) }
    }

    static var digests: [[UInt8]] { zip(salts, bodies).map { HashChain.digest(salt: $0, at: 258, body: $1) } }

    @Test("is what it says: SHA-256 over the tag, the link before and the digest of salt, time and body")
    func formula() {
        let digest = HashChain.digest(salt: Self.salts[1], at: 258, body: Self.bodies[1])
        #expect(digest == SHA256.hash(Self.salts[1] + [0, 0, 0, 0, 0, 0, 1, 2] + Self.bodies[1]))
        let tag = Array("rt-chain-1".utf8)
        #expect(HashChain.link(after: HashChain.start, digest: digest) == SHA256.hash(tag + SHA256.hash(tag) + digest))
    }

    @Test("checks without the bodies: only their digests go into it")
    func erased() {
        let whole = Self.head(Self.digests)
        var stored: [(body: [UInt8]?, digest: [UInt8])] = zip(Self.bodies, Self.digests).map { ($0, $1) }
        stored[2].body = nil
        #expect(Self.head(stored.map(\.digest)) == whole)
    }

    @Test("shows a changed, a moved, a missing and an added event")
    func changes() {
        let whole = Self.head(Self.digests)
        var changed = Self.digests
        changed[1] = HashChain.digest(salt: Self.salts[1], at: 258, body: Array("Twee".utf8))
        #expect(Self.head(changed) != whole)
        var later = Self.digests
        later[1] = HashChain.digest(salt: Self.salts[1], at: 259, body: Self.bodies[1])
        #expect(Self.head(later) != whole)
        var moved = Self.digests
        moved.swapAt(0, 1)
        #expect(Self.head(moved) != whole)
        #expect(Self.head(Array(Self.digests.dropLast())) != whole)
        #expect(Self.head(Self.digests + [Self.digests[0]]) != whole)
    }

    @Test("the salt hides a short body: the same body twice gives two digests")
    func salted() {
        #expect(
            HashChain.digest(salt: Self.salts[0], at: 1, body: [1]) != HashChain.digest(salt: Self.salts[1], at: 1, body: [1]))
    }
}
