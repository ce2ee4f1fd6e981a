/// A hash as six words that people can read to each other. Stands in until the words are there: six groups of digits.
package enum SixWords {
    /// Nil for what is no hash in hex.
    package static func of(_ hex: String) -> [String]? {
        guard hex.utf8.count == 64, hex.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else { return nil }
        return (0..<6).map { String(hex.dropFirst($0 * 3).prefix(3)) }
    }
}
