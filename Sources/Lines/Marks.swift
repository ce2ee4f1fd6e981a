/// The two marks that lines of ours begin with, and what looks like them.
///
/// Scalars, not characters: `*` with an accent on it is one character that is no `*`, and a terminal shows a star.
enum Marks {
    /// What stands in a text in place of each mark.
    static let star: Unicode.Scalar = "•"
    static let bar: Unicode.Scalar = "¦"

    private static let stars: Set<Unicode.Scalar> = [
        "\u{204E}", "\u{2051}", "\u{2217}", "\u{229B}", "\u{22C6}", "\u{26B9}", "\u{2731}", "\u{2732}", "\u{2733}", "\u{2734}", "\u{2735}",
        "\u{2736}", "\u{2737}", "\u{2738}", "\u{2739}", "\u{273A}", "\u{273B}", "\u{273C}", "\u{273D}", "\u{2743}", "\u{2749}", "\u{274A}",
        "\u{274B}", "\u{29BE}", "\u{066D}", "\u{A673}", "\u{FE61}", "\u{FF0A}", "\u{1F7AF}", "\u{1F7B0}", "\u{1F7B1}", "\u{1F7B2}",
        "\u{1F7B3}", "\u{1F7B4}", "\u{1F7B5}", "\u{1F7B6}", "\u{1F7B7}", "\u{1F7B8}", "\u{1F7B9}", "\u{1F7BA}", "\u{1F7BB}", "\u{1F7BC}",
        "\u{1F7BD}", "\u{1F7BE}", "\u{1F7BF}",
    ]

    private static let bars: Set<Unicode.Scalar> = [
        "\u{01C0}", "\u{0964}", "\u{05C0}", "\u{1175}", "\u{2223}", "\u{2502}", "\u{2503}", "\u{2551}", "\u{2575}", "\u{2577}", "\u{2579}",
        "\u{257B}", "\u{257D}", "\u{257F}", "\u{258C}", "\u{258D}", "\u{258E}", "\u{258F}", "\u{2590}", "\u{2595}", "\u{239C}", "\u{239F}",
        "\u{23A2}", "\u{23A5}", "\u{23AA}", "\u{23AE}", "\u{23B8}", "\u{23B9}", "\u{23D0}", "\u{23FD}", "\u{2758}", "\u{2759}", "\u{275A}",
        "\u{2D4F}", "\u{2F01}", "\u{3021}", "\u{3163}", "\u{4E28}", "\u{A830}", "\u{FE31}", "\u{FE33}", "\u{FF5C}", "\u{FFDC}", "\u{FFE8}",
        "\u{10320}", "\u{1D369}",
    ]

    /// The text with no mark, nor anything like one, that a blank, a mark on a letter or nothing follows.
    static func tamed(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "*", "|":
                let isPlain = index + 1 < scalars.count && stands(scalars[index + 1])
                out.append(isPlain ? scalar : scalar == "*" ? star : bar)
            case _ where stars.contains(scalar): out.append(star)
            case _ where bars.contains(scalar): out.append(bar)
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    /// Whether it takes a column of its own and shows something there, so that the mark before it is no mark of ours.
    private static func stands(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint || scalar == "\u{2800}" { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .control, .format, .unassigned, .privateUse: return false
        default: return true
        }
    }
}
