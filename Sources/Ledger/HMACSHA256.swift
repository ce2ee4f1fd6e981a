/// HMAC with SHA-256 (RFC 2104), a key of any length.
package enum HMACSHA256 {
    /// The block of SHA-256, in bytes.
    private static let block = 64

    /// 32 bytes.
    package static func of(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        var padded = key.count > block ? SHA256.hash(key) : key
        padded += [UInt8](repeating: 0, count: block - padded.count)
        var inner = SHA256()
        inner.update(padded.map { $0 ^ 0x36 })
        inner.update(bytes)
        var outer = SHA256()
        outer.update(padded.map { $0 ^ 0x5C })
        outer.update(inner.finalize())
        return outer.finalize()
    }
}
