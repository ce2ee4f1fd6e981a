import COpenSSL

/// Comparison whose duration says nothing of where two secrets differ.
package enum ConstantTime {
    /// Whether both are the same bytes. Their lengths are no secret.
    package static func equal(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.count == other.count && CRYPTO_memcmp(one, other, one.count) == 0
    }
}
