/// Codes that people type: Crockford base32 in groups of four, 100 bits (design.md section 4).
package enum InvitationCode {
    /// Random bytes that a code is made from; 100 of their 104 bits are used.
    package static let byteCount = 13
    static let symbols = 20
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// The code of these bytes (at least `byteCount`; missing ones count as 0).
    package static func make(from bytes: [UInt8]) -> String {
        var text = ""
        for index in 0..<symbols {
            var value = 0
            for bit in (index * 5)..<(index * 5 + 5) {
                let byte = bit / 8 < bytes.count ? bytes[bit / 8] : 0
                value = value << 1 | Int(byte >> UInt8(7 - bit % 8) & 1)
            }
            if index > 0, index % 4 == 0 { text.append("-") }
            text.append(alphabet[value])
        }
        return text
    }

    /// The code in its one written form; nil for what is none. Letter case, hyphens and blanks do not
    /// matter; O is read as 0, I and L as 1.
    package static func parse(_ text: String) -> String? {
        guard text.utf8.count <= 200 else { return nil }
        var found: [Character] = []
        for character in text.uppercased() {
            switch character {
            case "-", "\u{2010}", "\u{2011}", "\u{2013}": continue
            case _ where character.isWhitespace: continue
            case "O": found.append("0")
            case "I", "L": found.append("1")
            default:
                guard alphabet.contains(character) else { return nil }
                found.append(character)
            }
        }
        guard found.count == symbols else { return nil }
        return stride(from: 0, to: symbols, by: 4).map { String(found[$0..<($0 + 4)]) }.joined(separator: "-")
    }
}
