/// Something wrong in a draaiboek, where it stands, and how to mend it.
package struct Mistake: Hashable, Sendable, Comparable {
    package enum Kind: Hashable, Sendable {
        case notYAML(YAMLProblem)
        case notUTF8
        case tooLarge(limit: Int)
        case tooDeep
        case noAliases
        case severalDocuments
        case unknownKey(String, nearest: String?)
        case duplicateKey(String)
        case missing(String)
        case wrongType(key: String, expected: Shape)
        case notOneOf(key: String, options: [String])
        case outOfRange(key: String, from: Int, to: Int)
        case textTooLong(key: String, limit: Int)
        case textEmpty(key: String)
        case unsafeText(key: String)
        case badIdentifier(key: String)
        case duplicateID(String)
        case unknownRoom(String, rooms: [String])
        case tooFewFollowUps(step: String)
        case tooFew(key: String, least: Int)
        case tooMany(key: String, most: Int)
        case unbalanced(room: String)
        /// A key that belongs to another kind of step or quote.
        case wrongKind(key: String, kind: String)
        /// A key that belongs to some kinds of step only.
        case notOfKind(key: String, kinds: [String])
        /// A step of proposals without a weging before it.
        case noVoteBefore(step: String)
        /// A step that asks nothing: at least one of these keys must say what.
        case nothingAsked(keys: [String])
        /// Positions of a kwadrant of which nobody can say which half the middle one belongs to.
        case oddOptions(key: String)
        /// A deck without a card of the level that a step wants.
        case noCardsOf(level: String)
        /// A file beside the draaiboek, named so that it could lie elsewhere.
        case leavesFolder(key: String)
        /// A file that is named and is not there, or can not be read.
        case noFile(String)
        case unreadable(String)
        /// What a draaiboek names, given where a draaiboek belongs.
        case onlyCards
        case onlyPrototype
    }

    /// What a value should have been.
    package enum Shape: Hashable, Sendable {
        case keys, list, text

        var words: (nl: String, en: String) {
            switch self {
            case .keys: ("een lijst van sleutels", "a list of keys")
            case .list: ("een lijst met streepjes", "a list with hyphens")
            case .text: ("tekst", "text")
            }
        }
    }

    /// The file beside the draaiboek in which it stands, as the draaiboek names it; nil: the draaiboek itself.
    package var file: String?
    /// From 1.
    package let line: Int
    package let column: Int
    package let kind: Kind

    /// Those of the draaiboek first, then file by file, each by place.
    package static func < (a: Mistake, b: Mistake) -> Bool {
        (a.file ?? "", a.line, a.column) < (b.file ?? "", b.line, b.column)
    }

    /// `FILE:LINE:COLUMN: what is wrong, how to mend it`; Dutch, or English with `english`. `file`: the draaiboek's path;
    /// of a mistake in a file beside it the path of that file.
    package func message(file path: String, english: Bool = false) -> String {
        let (nl, en) = sentence
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        return "\(file.map { folder + $0 } ?? path):\(line):\(column): \(english ? en : nl)"
    }

    private var sentence: (String, String) {
        switch kind {
        case .notYAML(let problem): problem.sentence
        case .notUTF8:
            ("hier staan bytes die geen UTF-8 zijn: sla het bestand op als UTF-8", "there are bytes here that are no UTF-8: save the file as UTF-8")
        case .tooLarge(let limit):
            ("dit is te groot: houd het onder \(limit / 1024) KiB", "this is too large: keep it under \(limit / 1024) KiB")
        case .tooDeep: ("te diep genest: een draaiboek heeft weinig niveaus nodig", "nested too deeply: a draaiboek needs few levels")
        case .noAliases:
            ("verwijzingen met & en * kunnen hier niet: schrijf de tekst uit, of zet hem tussen aanhalingstekens",
             "references with & and * are not allowed here: write the text out, or put it in quotes")
        case .severalDocuments:
            ("er staat meer dan één document in (---): houd er één over", "there is more than one document (---): keep one")
        case .unknownKey(let key, let nearest):
            ("onbekende sleutel '\(key)'" + (nearest.map { ": bedoel je '\($0)'?" } ?? ": haal hem weg"),
             "unknown key '\(key)'" + (nearest.map { ": did you mean '\($0)'?" } ?? ": take it away"))
        case .duplicateKey(let key): ("'\(key)' staat er twee keer: houd er één over", "'\(key)' stands there twice: keep one")
        case .missing(let key): ("'\(key)' ontbreekt: zet deze sleutel erbij", "'\(key)' is missing: add this key")
        case .wrongType(let key, let expected):
            ("'\(key)' moet \(expected.words.nl) zijn", "'\(key)' must be \(expected.words.en)")
        case .notOneOf(let key, let options):
            ("'\(key)' moet een van deze zijn: \(options.joined(separator: ", "))", "'\(key)' must be one of: \(options.joined(separator: ", "))")
        case .outOfRange(let key, let from, let to):
            ("'\(key)' moet een heel getal van \(from) tot en met \(to) zijn", "'\(key)' must be a whole number from \(from) to \(to)")
        case .textTooLong(let key, let limit):
            ("'\(key)' is te lang: hoogstens \(limit) tekens", "'\(key)' is too long: at most \(limit) characters")
        case .textEmpty(let key): ("'\(key)' is leeg: schrijf er iets in", "'\(key)' is empty: write something in it")
        case .unsafeText(let key):
            ("'\(key)' bevat een teken dat een scherm kan verstoren: typ de tekst opnieuw", "'\(key)' holds a character that can upset a screen: type the text anew")
        case .badIdentifier(let key):
            ("'\(key)' mag alleen kleine letters, cijfers en streepjes hebben, en begint met een letter (hoogstens 40)",
             "'\(key)' may only hold lower-case letters, digits and hyphens, and begins with a letter (40 at most)")
        case .duplicateID(let id): ("'\(id)' bestaat al: kies een andere naam", "'\(id)' exists already: choose another name")
        case .unknownRoom(let room, let rooms):
            ("er is geen ruimte '\(room)': kies uit \(rooms.joined(separator: ", "))", "there is no room '\(room)': choose from \(rooms.joined(separator: ", "))")
        case .tooFewFollowUps(let step):
            ("stelling '\(step)' heeft minder dan twee doorvragen: zet er bij", "stelling '\(step)' has fewer than two doorvragen: add some")
        case .tooFew(let key, let least): ("'\(key)' heeft er minstens \(least) nodig", "'\(key)' needs at least \(least)")
        case .tooMany(let key, let most): ("'\(key)' mag er hoogstens \(most) hebben", "'\(key)' may have at most \(most)")
        case .unbalanced(let room):
            ("de stellingen zijn niet in balans: meer dan twee derde wijst naar '\(room)'; maak er meer voor de andere ruimte",
             "the stellingen are not balanced: more than two thirds point at '\(room)'; make more for the other room")
        case .wrongKind(let key, let kind):
            ("'\(key)' hoort alleen bij soort '\(kind)': haal hem hier weg, of maak er die soort van",
             "'\(key)' belongs to soort '\(kind)' only: take it away here, or make it that soort")
        case .notOfKind(let key, let kinds):
            ("'\(key)' hoort alleen bij soort \(kinds.joined(separator: ", ")): haal hem hier weg, of maak er zo'n soort van",
             "'\(key)' belongs to soort \(kinds.joined(separator: ", ")) only: take it away here, or make it such a soort")
        case .nothingAsked(let keys):
            ("deze stap vraagt niets: zet er \(keys.joined(separator: " of ")) bij",
             "this step asks nothing: add \(keys.joined(separator: " or "))")
        case .oddOptions(let key):
            ("'\(key)' moet er hier een even aantal hebben, 2, 4 of 6: de ene helft is minder, de andere meer",
             "'\(key)' needs an even number here, 2, 4 or 6: one half is less, the other more")
        case .noCardsOf(let level):
            ("de set heeft geen kaart van niveau '\(level)': zet er een bij, of kies een ander niveau",
             "the deck has no card of niveau '\(level)': add one, or choose another niveau")
        case .leavesFolder(let key):
            ("'\(key)' moet een bestand naast het draaiboek zijn of in een map daaronder: geen '..', geen '/' aan het begin",
             "'\(key)' must be a file beside the draaiboek or in a folder under it: no '..', no '/' at the start")
        case .noFile(let name):
            ("er is geen bestand '\(name)' naast het draaiboek: zet het er neer, of verbeter de naam",
             "there is no file '\(name)' beside the draaiboek: put it there, or mend the name")
        case .unreadable(let name):
            ("het bestand '\(name)' is niet te lezen: kijk of je het mag openen",
             "the file '\(name)' can not be read: see whether you may open it")
        case .onlyCards:
            ("dit is een set kaarten, geen draaiboek: start een draaiboek dat deze kaarten noemt, zoals keukentafel.yaml",
             "this is a set of cards, no draaiboek: start a draaiboek that names these cards, such as keukentafel.yaml")
        case .onlyPrototype:
            ("dit is een prototype, geen draaiboek: start een draaiboek dat dit prototype noemt, zoals keukentafel.yaml",
             "this is a prototype, no draaiboek: start a draaiboek that names this prototype, such as keukentafel.yaml")
        case .noVoteBefore(let step):
            ("voor '\(step)' staat nog geen weging: voorstellen gaan over de aanknopingspunten van de laatste weging; zet er een weging voor",
             "there is no weging before '\(step)': voorstellen are about the aanknopingspunten of the last weging; put one before it")
        }
    }
}

/// All mistakes of a file, at least one, by place.
package struct Mistakes: Error, Hashable, Sendable {
    package let all: [Mistake]
}
