/// base64url without padding (RFC 4648 section 5).
package enum Base64URL {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    package static func encode(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var value = 0
            for offset in 0..<3 { value = value << 8 | (offset < group.count ? Int(group[start + offset]) : 0) }
            for index in 0...group.count { out.append(alphabet[value >> (18 - 6 * index) & 63]) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Nil for a character that does not belong, or a length or last bits that no encoder writes.
    package static func decode(_ text: String) -> [UInt8]? {
        var out: [UInt8] = []
        var value = 0
        var bits = 0
        for byte in text.utf8 {
            guard let six = alphabet.firstIndex(of: byte) else { return nil }
            value = (value << 6 | six) & 0xFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(value >> bits & 0xFF))
            }
        }
        guard bits < 6, value & ((1 << bits) - 1) == 0 else { return nil }
        return out
    }
}
