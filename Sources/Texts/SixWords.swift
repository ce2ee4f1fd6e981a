/// A digest as six words that people can read to each other.
package enum SixWords {
    /// Nil for anything but 64 hexadecimal digits.
    package static func of(_ hex: String) -> [String]? {
        guard hex.utf8.count == 64, hex.allSatisfy(\.isHexDigit) else { return nil }
        return (0..<6).map { String(hex.dropFirst($0 * 3).prefix(3)) }
    }
}
