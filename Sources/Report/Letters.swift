/// How much room words take, at most, in the letter types that a reader may have for `sans-serif`.
///
/// The widths are those of DejaVu Sans, the widest of the common ones, rounded up; of Helvetica and Arial they are about
/// a tenth less. So words never run out of the room that was kept for them.
enum Letters {
    /// From one line to the next.
    static func height(_ size: Int) -> Int { size * 5 / 4 }

    /// Rounded up, in units of the picture.
    static func width(_ text: String, size: Int, bold: Bool = false) -> Int {
        let thousandths = text.unicodeScalars.reduce(0) { $0 + width($1) }
        return (thousandths * size * (bold ? 113 : 100) + 99_999) / 100_000
    }

    /// The words in lines of at most `width`; a word that is too long for a line is broken with a hyphen.
    static func lines(_ text: String, width: Int, size: Int, bold: Bool = false) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
            let longer = line.isEmpty ? word : line + " " + word
            if self.width(longer, size: size, bold: bold) <= width {
                line = longer
                continue
            }
            if !line.isEmpty { lines.append(line) }
            line = word
            while self.width(line, size: size, bold: bold) > width, line.count > 1 {
                let cut = broken(line, width: width, size: size, bold: bold)
                lines.append(cut.head)
                line = cut.tail
            }
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    private static func broken(_ word: String, width: Int, size: Int, bold: Bool) -> (head: String, tail: String) {
        var head = ""
        for character in word {
            let longer = head + String(character)
            guard head.isEmpty || self.width(longer + "-", size: size, bold: bold) <= width else { break }
            head = longer
        }
        // Two letters alone on the next line read badly.
        let rest = word.count - head.count
        if rest > 0, rest < 4, head.count > 8 { head = String(head.dropLast(4 - rest)) }
        // A word that has a hyphen of its own breaks there.
        if let hyphen = head.lastIndex(of: "-"), hyphen != head.startIndex { head = String(head[...hyphen]) }
        let tail = String(word.dropFirst(head.count))
        return (head.hasSuffix("-") || tail.isEmpty ? head : head + "-", tail)
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "I", "'", "|": 340
        case " ", ",", ".": 320
        case "f", "t", "r", "-", "(", ")", ":", ";", "/", "!", "[", "]": 415
        case "m": 980
        case "w", "M", "G", "H", "N", "O", "Q", "D": 870
        case "W", "@", "%", "&", "…", "—": 1010
        case "s", "z", "c", "x", "v", "y", "k": 600
        case "a"..."z", "0"..."9": 640
        case "A"..."Z": 780
        case _ where scalar.properties.generalCategory == .nonspacingMark: 0
        case _ where scalar.value < 0x250: 700
        case _ where scalar.value < 0x1100: 900
        default: 1100
        }
    }
}
