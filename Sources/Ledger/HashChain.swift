/// The chain that shows whether a log was changed: each link hashes the one before and a salted digest.
///
/// A body can be taken away (an erasure, a link that is cut) while its digest stays, so the chain still checks;
/// the salt keeps anyone from guessing a short body from its digest.
package enum HashChain {
    /// The link before the first event.
    package static let start = SHA256.hash(Array("rt-chain-1".utf8))

    /// SHA-256(salt | time | body), the time as eight bytes with the highest first; 32 bytes.
    package static func digest(salt: [UInt8], at: Int64, body: [UInt8]) -> [UInt8] {
        let time = (0..<8).map { UInt8(truncatingIfNeeded: at >> (56 - 8 * $0)) }
        return SHA256.hash(salt + time + body)
    }

    /// SHA-256("rt-chain-1" | previous | digest); 32 bytes.
    package static func link(after previous: [UInt8], digest: [UInt8]) -> [UInt8] {
        SHA256.hash(Array("rt-chain-1".utf8) + previous + digest)
    }
}
