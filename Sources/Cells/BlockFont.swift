/// Our own letters of dots: at most five wide, seven high with one row below the line; of each row a word.
enum BlockFont {
    struct Letter: Hashable, Sendable {
        /// `height` rows of `width` dots.
        var dots: [[Bool]]

        var width: Int { dots[0].count }
    }

    static let height = 8
    /// Dots between two words.
    static let blank = 4

    /// The letters that show this character, an accent composed onto its letter; nil where there are none.
    static func letters(for character: Character) -> [Letter]? {
        if let letter = letter(character) { return [letter] }
        if let (base, mark) = composed[character] ?? composed[Character(character.lowercased())].map({ base, mark in
            (Character(base.uppercased()), mark)
        }), let letter = letter(base), let accent = accents[mark] {
            return [put(accent, on: letter, base)]
        }
        let like = SafeText.asciiFallback(String(character))
        guard !like.contains("?") else { return nil }
        let letters = like.compactMap(letter)
        return letters.count == like.count && !letters.isEmpty ? letters : nil
    }

    private static func letter(_ character: Character) -> Letter? { letters[character] }

    private static let letters = shapes.mapValues { shape in
        var dots = shape.split(separator: " ").map { row in row.map { $0 == "#" } }
        while dots.count < height { dots.append(Array(repeating: false, count: dots[0].count)) }
        return Letter(dots: dots)
    }

    /// Both stand in the middle of what is as wide as the wider one.
    private static func put(_ accent: [[Bool]], on letter: Letter, _ base: Character) -> Letter {
        let width = max(letter.width, accent[0].count)
        func centred(_ row: [Bool]) -> [Bool] {
            let before = (width - row.count) / 2
            return Array(repeating: false, count: before) + row + Array(repeating: false, count: width - row.count - before)
        }
        var dots = letter.dots.map(centred)
        // Below the line.
        if accent.count == 1 {
            dots[height - 1] = centred(accent[0])
            return Letter(dots: dots)
        }
        if base.isUppercase {
            // A capital gives two of its rows to what stands on it.
            let kept = [0, 1, 3, 5, 6].map { dots[$0] }
            dots.replaceSubrange(2...6, with: kept)
        }
        dots[0] = centred(accent[0])
        dots[1] = centred(accent[1])
        return Letter(dots: dots)
    }

    private enum Mark { case acute, grave, circumflex, diaeresis, tilde, cedilla }

    private static let accents: [Mark: [[Bool]]] = [
        .acute: ["..#", ".#."], .grave: ["#..", ".#."], .circumflex: [".#.", "#.#"], .diaeresis: ["#.#", "..."],
        .tilde: [".#.#", "#.#."], .cedilla: [".#."],
    ].mapValues { (rows: [String]) in rows.map { row in row.map { $0 == "#" } } }

    private static let composed: [Character: (Character, Mark)] = [
        "á": ("a", .acute), "é": ("e", .acute), "í": ("i", .acute), "ó": ("o", .acute), "ú": ("u", .acute), "ý": ("y", .acute),
        "à": ("a", .grave), "è": ("e", .grave), "ì": ("i", .grave), "ò": ("o", .grave), "ù": ("u", .grave),
        "â": ("a", .circumflex), "ê": ("e", .circumflex), "î": ("i", .circumflex), "ô": ("o", .circumflex), "û": ("u", .circumflex),
        "ä": ("a", .diaeresis), "ë": ("e", .diaeresis), "ï": ("i", .diaeresis), "ö": ("o", .diaeresis), "ü": ("u", .diaeresis),
        "ñ": ("n", .tilde), "ã": ("a", .tilde), "õ": ("o", .tilde), "ç": ("c", .cedilla),
    ]

    private static let shapes: [Character: String] = [
        "A": ".###. #...# #...# ##### #...# #...# #...#", "B": "####. #...# #...# ####. #...# #...# ####.",
        "C": ".###. #...# #.... #.... #.... #...# .###.", "D": "####. #...# #...# #...# #...# #...# ####.",
        "E": "##### #.... #.... ####. #.... #.... #####", "F": "##### #.... #.... ####. #.... #.... #....",
        "G": ".###. #...# #.... #.### #...# #...# .###.", "H": "#...# #...# #...# ##### #...# #...# #...#",
        "I": "### .#. .#. .#. .#. .#. ###", "J": "..### ...#. ...#. ...#. ...#. #..#. .##..",
        "K": "#...# #..#. #.#.. ##... #.#.. #..#. #...#", "L": "#... #... #... #... #... #... ####",
        "M": "#...# ##.## #.#.# #.#.# #...# #...# #...#", "N": "#...# ##..# #.#.# #..## #...# #...# #...#",
        "O": ".###. #...# #...# #...# #...# #...# .###.", "P": "####. #...# #...# ####. #.... #.... #....",
        "Q": ".###. #...# #...# #...# #.#.# #..#. .##.#", "R": "####. #...# #...# ####. #.#.. #..#. #...#",
        "S": ".#### #.... #.... .###. ....# ....# ####.", "T": "##### ..#.. ..#.. ..#.. ..#.. ..#.. ..#..",
        "U": "#...# #...# #...# #...# #...# #...# .###.", "V": "#...# #...# #...# #...# #...# .#.#. ..#..",
        "W": "#...# #...# #...# #.#.# #.#.# ##.## #...#", "X": "#...# #...# .#.#. ..#.. .#.#. #...# #...#",
        "Y": "#...# #...# .#.#. ..#.. ..#.. ..#.. ..#..", "Z": "##### ....# ...#. ..#.. .#... #.... #####",
        "a": "..... ..... .###. ....# .#### #...# .####", "b": "#.... #.... ####. #...# #...# #...# ####.",
        "c": ".... .... .### #... #... #... .###", "d": "....# ....# .#### #...# #...# #...# .####",
        "e": "..... ..... .###. #...# ##### #.... .###.", "f": "..## .#.. #### .#.. .#.. .#.. .#..",
        "g": "..... ..... .#### #...# #...# .#### ....# .###.", "h": "#.... #.... ####. #...# #...# #...# #...#",
        "i": "# . # # # # #", "j": "..# ... ..# ..# ..# ..# ..# ##.", "k": "#... #... #..# #.#. ##.. #.#. #..#",
        "l": "#. #. #. #. #. #. .#", "m": "..... ..... ##.#. #.#.# #.#.# #.#.# #.#.#",
        "n": "..... ..... #.##. ##..# #...# #...# #...#", "o": "..... ..... .###. #...# #...# #...# .###.",
        "p": "..... ..... ####. #...# #...# ####. #.... #....", "q": "..... ..... .#### #...# #...# .#### ....# ....#",
        "r": ".... .... #.## ##.. #... #... #...", "s": "..... ..... .#### #.... .###. ....# ####.",
        "t": ".#.. .#.. #### .#.. .#.. .#.. ..##", "u": "..... ..... #...# #...# #...# #..## .##.#",
        "v": "..... ..... #...# #...# #...# .#.#. ..#..", "w": "..... ..... #...# #...# #.#.# #.#.# .#.#.",
        "x": "..... ..... #...# .#.#. ..#.. .#.#. #...#", "y": "..... ..... #...# #...# #...# .#### ....# .###.",
        "z": "..... ..... ##### ...#. ..#.. .#... #####",
        "0": ".###. #..## #.#.# #.#.# #.#.# ##..# .###.", "1": ".#. ##. .#. .#. .#. .#. ###",
        "2": ".###. #...# ....# ...#. ..#.. .#... #####", "3": ".###. #...# ....# ..##. ....# #...# .###.",
        "4": "...#. ..##. .#.#. #..#. ##### ...#. ...#.", "5": "##### #.... ####. ....# ....# #...# .###.",
        "6": ".###. #.... #.... ####. #...# #...# .###.", "7": "##### ....# ...#. ..#.. ..#.. ..#.. ..#..",
        "8": ".###. #...# #...# .###. #...# #...# .###.", "9": ".###. #...# #...# .#### ....# ....# .###.",
        "!": "# # # # # . #", "\"": "#.# #.# ... ... ... ... ...", "#": ".#.#. .#.#. ##### .#.#. ##### .#.#. .#.#.",
        "$": "..#.. .#### #.#.. .###. ..#.# ####. ..#..", "%": "##..# ##..# ...#. ..#.. .#... #..## #..##",
        "&": ".##.. #..#. #.#.. .#... #.#.# #..#. .##.#", "'": "# # . . . . .", "(": "..# .#. #.. #.. #.. .#. ..#",
        ")": "#.. .#. ..# ..# ..# .#. #..", "*": "..... ..#.. #.#.# .###. #.#.# ..#.. .....",
        "+": "..... ..#.. ..#.. ##### ..#.. ..#.. .....", ",": ".. .. .. .. .. .# .# #.",
        "-": "... ... ... ### ... ... ...", ".": ". . . . . . #", "/": "....# ....# ...#. ..#.. .#... #.... #....",
        ":": ". . # . . # .", ";": ".. .. .# .. .. .# .# #.", "<": "...# ..#. .#.. #... .#.. ..#. ...#",
        "=": ".... .... #### .... #### .... ....", ">": "#... .#.. ..#. ...# ..#. .#.. #...",
        "?": ".###. #...# ....# ...#. ..#.. ..... ..#..", "@": ".###. #...# #.### #.#.# #.### #.... .###.",
        "[": "## #. #. #. #. #. ##", "\\": "#.... #.... .#... ..#.. ...#. ....# ....#", "]": "## .# .# .# .# .# ##",
        "^": "..#.. .#.#. #...# ..... ..... ..... .....", "_": "..... ..... ..... ..... ..... ..... ..... #####",
        "`": "#. .# .. .. .. .. ..", "{": "..# .#. .#. #.. .#. .#. ..#", "|": "# # # # # # #",
        "}": "#.. .#. .#. ..# .#. .#. #..", "~": "..... ..... .#..# #.#.# #..#. ..... .....",
        "€": "..### .#... ###.. .#... ###.. .#... ..###",
    ]
}
