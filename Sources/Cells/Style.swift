/// How a cell looks. Colour never carries meaning alone: each colour goes with words or a sign.
package struct Style: Hashable, Sendable {
    package enum Colour: Hashable, Sendable, CaseIterable {
        case plain, accent, good, warning, muted
    }

    package var colour: Colour
    package var isBold: Bool
    package var isReverse: Bool
    package var isUnderlined: Bool

    package init(_ colour: Colour = .plain, bold: Bool = false, reverse: Bool = false, underlined: Bool = false) {
        self.colour = colour
        isBold = bold
        isReverse = reverse
        isUnderlined = underlined
    }

    package static let plain = Style()
    package static let bold = Style(bold: true)
    package static let muted = Style(.muted)
    package static let bar = Style(bold: true, reverse: true)
}
