/// How a character is shown: what is painted, and how many columns it takes. One policy for all surfaces, so
/// that what is counted is what is painted: the text of a glyph is made of one base with marks (two letters for a
/// flag), and its width is what `wcwidth` of the C library gives for it.
package struct Glyph: Hashable, Sendable {
    package let text: String
    /// 1 or 2.
    package let width: Int

    /// Combining marks beyond this are left out: `setcchar` of ncurses cuts them silently.
    static let marks = 4

    private static let blank = Glyph(text: " ", width: 1)

    package init(_ character: Character) {
        if let ascii = character.asciiValue {
            self = (0x20...0x7E).contains(ascii) ? Glyph(text: String(character), width: 1) : Glyph.blank
            return
        }
        let scalars = character.unicodeScalars
        guard let base = scalars.first else {
            self = Glyph.blank
            return
        }
        if ScalarKind.isRegional(base) {
            // A flag is painted as the two letters of its land: terminals disagree on the picture.
            let letters = scalars.prefix(2).compactMap(ScalarKind.letter(ofRegional:))
            self.init(text: String(String.UnicodeScalarView(letters)), width: letters.count)
            return
        }
        guard ScalarKind.isShown(base) else {
            // A control, a mark or a joiner with nothing to stand on gets a blank; what the C library does not know
            // a sign.
            let isBlank =
                base.properties.generalCategory == .control || ScalarKind.isMark(base)
                || base.properties.generalCategory == .spacingMark || ScalarKind.isInvisible(base)
            self.init(text: isBlank ? " " : "\u{FFFD}", width: 1)
            return
        }
        var text = String.UnicodeScalarView()
        text.append(base)
        // Of joined emoji only the first sign is painted, for the same reason as of flags.
        var kept = 0
        var width = WideRanges.contains(base.value) ? 2 : 1
        for scalar in scalars.dropFirst() {
            if ScalarKind.isMark(scalar), kept < Glyph.marks {
                kept += 1
            } else if ScalarKind.isSpacingMark(scalar), width == 1 {
                width = 2
                kept = 0
            } else {
                continue
            }
            text.append(scalar)
        }
        self.init(text: String(text), width: width)
    }

    private init(text: String, width: Int) {
        self.text = text
        self.width = width
    }
}

extension String {
    /// Columns that this text takes on one row.
    package var columns: Int { reduce(0) { $0 + Glyph($1).width } }
}
