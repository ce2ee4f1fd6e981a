/// The chain that shows whether a log was changed: each link hashes the one before and a salted digest.
///
/// A body can be taken away (an erasure, a link that is cut) while its digest stays, so the chain still checks;
/// the salt keeps anyone from guessing a short body from its digest.
package enum HashChain {
    /// The link before the first event.
    package static let start = SHA256.hash(Array("rt-chain-1".utf8))

    /// SHA-256(salt | body); 32 bytes.
    package static func digest(salt: [UInt8], body: [UInt8]) -> [UInt8] { SHA256.hash(salt + body) }

    /// SHA-256("rt-chain-1" | previous | digest); 32 bytes.
    package static func link(after previous: [UInt8], digest: [UInt8]) -> [UInt8] {
        SHA256.hash(Array("rt-chain-1".utf8) + previous + digest)
    }
}
