/// A text as words of `BlockFont`, to be broken into lines and pages of a width in dots.
struct BlockText {
    /// What ends with a word.
    enum Ending {
        /// A line of the text's own.
        case line
        case sentence
        /// Nothing more.
        case word
    }

    struct Word {
        var letters: [BlockFont.Letter]
        let text: String
        let ending: Ending
        let width: Int
    }

    /// What stands behind the last word of a page that ends in the middle of a sentence.
    private static let goingOn = BlockFont.letters(for: "…") ?? []

    let words: [Word]

    /// Nil where a character is not in the font, or there is nothing to show.
    init?(_ text: String) {
        var words: [Word] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
            let parts = line.split(separator: " ", omittingEmptySubsequences: true)
            for (index, part) in parts.enumerated() {
                var letters: [BlockFont.Letter] = []
                for character in part {
                    guard let more = BlockFont.letters(for: character) else { return nil }
                    letters += more
                }
                let isSentence = part.last { !"\"'”’)»".contains($0) }.map { ".!?…".contains($0) } ?? false
                words.append(
                    Word(
                        letters: letters, text: String(part), ending: index + 1 == parts.count ? .line : isSentence ? .sentence : .word,
                        width: Self.width(letters)))
            }
        }
        guard !words.isEmpty else { return nil }
        self.words = words
    }

    private static func width(_ letters: [BlockFont.Letter]) -> Int {
        letters.reduce(0) { $0 + $1.width } + max(0, letters.count - 1)
    }

    /// The letters of this word where it is the last of a page.
    func last(_ index: Int) -> [BlockFont.Letter] {
        words[index].ending == .word ? words[index].letters + Self.goingOn : words[index].letters
    }

    /// Lines of the text that a page holds, being filled word by word.
    struct Filling {
        let text: BlockText
        let dots: Int
        /// The first word of each line.
        private(set) var starts: [Int] = []
        /// Lines that begin one of the text's own, the first left out.
        private(set) var parts = 0
        private var used = 0

        init(_ text: BlockText, dots: Int) {
            self.text = text
            self.dots = dots
        }

        /// Puts this word behind the last one; false where it is wider than a line.
        mutating func add(_ index: Int) -> Bool {
            let word = text.words[index]
            guard word.width <= dots else { return false }
            let isNew = starts.isEmpty || text.words[index - 1].ending == .line
            if isNew || used + BlockFont.blank + word.width > dots {
                if isNew, !starts.isEmpty { parts += 1 }
                starts.append(index)
                used = word.width
            } else {
                used += BlockFont.blank + word.width
            }
            return true
        }

        /// Whether the page can end behind this word, which was added last: what says that it goes on has room too.
        func canEnd(_ index: Int) -> Bool {
            used - text.words[index].width + BlockText.width(text.last(index)) <= dots
        }
    }
}
