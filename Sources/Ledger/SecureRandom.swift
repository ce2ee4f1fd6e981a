import COpenSSL

/// Randomness for secrets.
package enum SecureRandom {
    package struct Failed: Error {}

    /// `count` bytes of libcrypto's generator; throws when it has none, or for a count below 0 or above 2^31 - 1.
    package static func bytes(_ count: Int) throws(Failed) -> [UInt8] {
        guard count >= 0, let length = Int32(exactly: count) else { throw Failed() }
        var out = [UInt8](repeating: 0, count: count)
        guard count == 0 || RAND_bytes(&out, length) == 1 else { throw Failed() }
        return out
    }
}
