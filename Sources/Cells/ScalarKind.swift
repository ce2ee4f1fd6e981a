/// What a code point does to the columns of a terminal, and whether a person may send it to another.
enum ScalarKind {
    /// The Unicode version of the C library of Debian 12, by which ncurses paints.
    private static let newest: (Int, Int) = (14, 0)

    /// Stands in columns of its own and is known to the C library.
    static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .spacingMark, .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
        default: return !isMark(scalar) && !isInvisible(scalar) && isKnown(scalar)
        }
    }

    /// Is painted over the sign before it, without a column of its own.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300, !isInvisible(scalar) else { return false }
        // The later parts of a Korean syllable that is written in parts.
        if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) { return isKnown(scalar) }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return isKnown(scalar)
        default: return false
        }
    }

    /// Belongs to the sign before it and takes a column after it, as many vowels in scripts of India do.
    static func isSpacingMark(_ scalar: Unicode.Scalar) -> Bool {
        // This one got its column after Unicode 14.
        if scalar.value == 0x1171E { return false }
        return scalar.properties.generalCategory == .spacingMark && isKnown(scalar) && !WideRanges.contains(scalar.value)
    }

    /// Shows nothing of itself: joiners, fillers, variation selectors, tags.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isDefaultIgnorableCodePoint }

    /// A picture that a joiner may join to another.
    static func isPicture(_ scalar: Unicode.Scalar) -> Bool { scalar.value > 0xFF && scalar.properties.isEmoji }

    static func isRegional(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }

    /// A to Z for the half of a flag.
    static func letter(ofRegional scalar: Unicode.Scalar) -> Unicode.Scalar? {
        isRegional(scalar) ? Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41) : nil
    }

    private static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
        guard let age = scalar.properties.age else { return false }
        return (age.major, age.minor) <= newest
    }
}
