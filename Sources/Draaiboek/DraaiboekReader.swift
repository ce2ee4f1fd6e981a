package import Deliberation
import Yams

/// Reads a draaiboek: YAML with Dutch keys (docs/draaiboek.md). Says every mistake at once; a file with one
/// mistake is no draaiboek.
package enum DraaiboekReader {
    /// Bytes of a file at most.
    package static let sizeLimit = 256 * 1024

    static let keys = [
        "naam", "titel", "taal", "samenvatting", "gespreksleiders", "observatoren", "schermen", "regels", "beurten",
        "beurt_seconden", "ruimtes", "doorvragen", "stappen", "pseudoniemen",
    ]
    static let roomKeys = ["naam", "titel", "plaatsen", "luisteraars"]
    static let stepKeys = [
        "id", "soort", "titel", "tekst", "minuten", "denktijd", "doorvragen", "bron", "richting", "notitie", "punten",
        "beurten",
    ] + FormReader.keys
    static let libraryKeys = ["altijd", "exacte_woorden", "lsd"]
    package static let kinds: [(String, StepKind)] = [
        ("welkom", .welcome), ("open_vraag", .openQuestion), ("stelling", .stelling), ("eerste_stap", .firstStep),
        ("weging", .vote), ("voorstellen", .proposals), ("pauze", .break_), ("afsluiting", .closing),
    ]
    static let floors: [(String, FloorMode)] = [
        ("eerst_komt", .firstCome), ("stil_eerst", .quietFirst), ("ronde", .round),
    ]
    static let ruleSets: [(String, QuestionRules)] = [("exacte_woorden", .exactWords), ("lsd", .lsd)]

    /// Every key that the reader knows, for the reference.
    package static let allKeys = Set(
        keys + roomKeys + stepKeys + libraryKeys + FormReader.optionKeys + FormReader.criterionKeys + QuotesReader.keys)

    package static func read(_ text: String) -> Result<Script, Mistakes> {
        let reader = NodeReader()
        var composer = Composer(text, reader)
        guard Precheck.run(text, reader), let root = composer.root() else {
            return .failure(Mistakes(all: reader.mistakes.sorted()))
        }
        let script = ScriptBuilder(reader).script(root)
        guard reader.mistakes.isEmpty, let script else {
            let all = reader.mistakes.isEmpty ? [Mistake(line: 1, column: 1, kind: .missing("naam"))] : reader.mistakes
            return .failure(Mistakes(all: all.sorted()))
        }
        return .success(script)
    }

    /// The bytes of a file. What is no UTF-8 is a mistake with a place, as any other.
    package static func read(bytes: [UInt8]) -> Result<Script, Mistakes> {
        switch text(of: bytes) {
        case .success(let text): read(text)
        case .failure(let mistakes): .failure(mistakes)
        }
    }

    static func text(of bytes: [UInt8]) -> Result<String, Mistakes> {
        if let text = String(validating: bytes, as: UTF8.self) { return .success(text) }
        var line = 1
        var column = 1
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&rest) {
            column += 1
            if scalar == "\n" { (line, column) = (line + 1, 1) }
        }
        return .failure(Mistakes(all: [Mistake(line: line, column: column, kind: .notUTF8)]))
    }
}
