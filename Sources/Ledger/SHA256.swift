import COpenSSL

/// SHA-256 (FIPS 180-4), by libcrypto. Cannot fail: it needs no provider and no memory.
package struct SHA256: Sendable {
    /// The length of a hash, in bytes.
    package static let length = 32

    private var state = SHA256_CTX()

    /// A hash of nothing so far; give it bytes with `update`.
    package init() { rt_sha256_init(&state) }

    package mutating func update(_ bytes: some Sequence<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable {
            rt_sha256_update(&state, $0.baseAddress, $0.count)
        }
        guard done == nil else { return }
        let copy = Array(bytes)
        rt_sha256_update(&state, copy, copy.count)
    }

    /// 32 bytes, of all that was given so far; more may follow.
    package func finalize() -> [UInt8] {
        var last = state
        var out = [UInt8](repeating: 0, count: Self.length)
        rt_sha256_final(&last, &out)
        return out
    }

    /// 32 bytes.
    package static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: length)
        rt_sha256(bytes, bytes.count, &out)
        return out
    }
}
