/// How a character is shown: what is painted, and how many columns it takes. One policy for all surfaces, so
/// that what is counted is what is painted.
package struct Glyph: Hashable, Sendable {
    package let text: String
    /// 1 or 2.
    package let width: Int

    /// Combining marks beyond this are left out: `setcchar` of ncurses cuts them silently.
    static let marks = 4

    package init(_ character: Character) {
        let scalars = Array(character.unicodeScalars)
        guard let base = scalars.first else {
            self.init(text: " ", width: 1)
            return
        }
        if base.properties.generalCategory == .control || base.value == 0xAD {
            self.init(text: " ", width: 1)
            return
        }
        // Joined emoji, flags and keycaps: terminals disagree on them, so only the first sign is painted.
        let isEmoji = base.properties.isEmojiPresentation || scalars.contains { $0.value == 0xFE0F }
        if base.properties.isEmoji, isEmoji, base.value > 0xFF {
            let width = WideRanges.contains(base.value) || base.properties.isEmojiPresentation ? 2 : 1
            self.init(text: String(Character(base)), width: width)
            return
        }
        if base.properties.isJoinControl || Glyph.isMark(base) {
            // A mark with nothing to stand on gets a blank.
            self.init(text: " ", width: 1)
            return
        }
        var text = String.UnicodeScalarView()
        text.append(base)
        var kept = 0
        for scalar in scalars.dropFirst() where Glyph.isMark(scalar) && kept < Glyph.marks {
            text.append(scalar)
            kept += 1
        }
        self.init(text: String(text), width: WideRanges.contains(base.value) ? 2 : 1)
    }

    private init(text: String, width: Int) {
        self.text = text
        self.width = width
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: scalar.value < 0xFE00 || scalar.value > 0xFE0F
        default: false
        }
    }
}

extension String {
    /// Columns that this text takes.
    package var columns: Int { reduce(0) { $0 + Glyph($1).width } }
}
