import COpenSSL

/// SHA-256 (FIPS 180-4), by libcrypto.
package enum SHA256 {
    /// 32 bytes.
    package static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: 32)
        _ = COpenSSL.SHA256(bytes, bytes.count, &out)
        return out
    }
}

/// HMAC-SHA-256 (RFC 2104): how codes and tokens are kept, so that a file that leaks opens no seat.
package enum KeyedHash {
    /// 32 bytes.
    package static func of(_ text: String, key: [UInt8]) -> [UInt8] {
        let bytes = Array(text.utf8)
        var out = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        _ = HMAC(EVP_sha256(), key, Int32(key.count), bytes, bytes.count, &out, &length)
        return out
    }
}

/// Randomness for secrets.
package enum SecureRandom {
    package struct Failed: Error {}

    /// `count` bytes of the system's generator; throws when it has none.
    package static func bytes(_ count: Int) throws -> [UInt8] {
        var out = [UInt8](repeating: 0, count: count)
        guard count == 0 || RAND_bytes(&out, Int32(count)) == 1 else { throw Failed() }
        return out
    }
}
