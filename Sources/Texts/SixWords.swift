/// A digest as six Dutch words, which people read to each other to see that they have the same one.
///
/// The first 66 bits, eleven for each word. To make another digest with the six words of a given one takes 2^66 trials;
/// who makes both digests needs about 2^33 (docs/protocol.md section 9 says what that means). The words were chosen for
/// this: 3 to 8 letters, in ASCII, no two with the same first four letters, no two that differ by one letter, none that
/// sounds like another.
package enum SixWords {
    /// 2048 words in alphabetical order. What people wrote down holds words of this list: it never changes.
    package static let words: [String] = list.split { $0 == " " || $0 == "\n" }.map(String.init)

    /// Six words for 64 lower-case hex digits; nil for anything else.
    package static func of(_ hex: String) -> [String]? {
        let digits = Array(hex.utf8)
        guard digits.count == 64 else { return nil }
        var bits: [Int] = []
        for digit in digits {
            let value: Int
            switch digit {
            case 48...57: value = Int(digit) - 48
            case 97...102: value = Int(digit) - 87
            default: return nil
            }
            bits += [3, 2, 1, 0].map { value >> $0 & 1 }
        }
        return (0..<6).map { word in words[bits[(word * 11)..<(word * 11 + 11)].reduce(0) { $0 << 1 | $1 }] }
    }
}
