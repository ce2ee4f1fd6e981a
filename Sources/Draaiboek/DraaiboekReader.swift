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
    static let roomKeys = ["naam", "titel", "plaatsen", "luisteraars", "gespreksleiders", "schermen"]
    static let stepKeys = [
        "id", "soort", "titel", "tekst", "minuten", "denktijd", "doorvragen", "bron", "richting", "notitie", "punten",
        "beurten", "kaarten", "niveau", "prototype", "toestemming",
    ] + FormReader.keys + QuestionnaireReader.keys
    static let libraryKeys = ["altijd", "exacte_woorden", "lsd"]
    static let floors: [(String, FloorMode)] = [
        ("eerst_komt", .firstCome), ("stil_eerst", .quietFirst), ("ronde", .round),
    ]
    static let ruleSets: [(String, QuestionRules)] = [("exacte_woorden", .exactWords), ("lsd", .lsd)]

    /// Every key that the reader knows, for the reference.
    package static let allKeys = Set(
        keys + roomKeys + stepKeys + libraryKeys + FormReader.optionKeys + FormReader.criterionKeys + QuotesReader.keys
            + QuestionnaireReader.itemKeys + Beside.deckKeys + Beside.cardKeys + Beside.prototypeKeys)

    /// `include` gives the files that stand beside the draaiboek; without it none is there.
    package static func read(
        _ text: String, kinds: [StepKind] = StepKind.all, include: @escaping Include = { _ in .failure(.missing) }
    ) -> Result<Script, Mistakes> {
        read(text, required: "naam") { root, reader in
            guard let part = part(of: root) else { return ScriptBuilder(reader, kinds, include).script(root) }
            reader.add(part == .deck ? .onlyCards : .onlyPrototype, line: 1, column: 1)
            return nil
        }
    }

    /// What lies beside a draaiboek, known by what only it has.
    private enum Part { case deck, prototype }

    private static func part(of root: Node) -> Part? {
        let keys = Set((root.mapping ?? [:]).keys.compactMap(\.string))
        guard keys.isDisjoint(with: ["naam", "ruimtes", "stappen"]) else { return nil }
        return keys.contains("kaarten") ? .deck : keys.contains("alineas") ? .prototype : nil
    }

    /// The bytes of a file. What is no UTF-8 is a mistake with a place, as any other.
    package static func read(
        bytes: [UInt8], include: @escaping Include = { _ in .failure(.missing) }
    ) -> Result<Script, Mistakes> {
        text(of: bytes).flatMap { read($0, include: include) }
    }

    /// What a file in `stellingen` can be.
    package enum Checked: Hashable, Sendable {
        case script(Script)
        case deck(Deck)
        case prototype(PrototypeFile)
    }

    /// A draaiboek, or a deck or a prototype given by itself.
    package static func check(
        bytes: [UInt8], include: @escaping Include = { _ in .failure(.missing) }
    ) -> Result<Checked, Mistakes> {
        text(of: bytes).flatMap { text in
            read(text, required: "naam") { root, reader in
                switch part(of: root) {
                case .deck: Beside.deck(root, reader).map(Checked.deck)
                case .prototype: Beside.prototype(root, reader).map(Checked.prototype)
                case nil: ScriptBuilder(reader, StepKind.all, include).script(root).map(Checked.script)
                }
            }
        }
    }

    private static func read<Value>(
        _ text: String, required: String, _ make: (Node, NodeReader) -> Value?
    ) -> Result<Value, Mistakes> {
        let reader = NodeReader()
        var composer = Composer(text, reader, required: required)
        guard Precheck.run(text, reader), let root = composer.root() else {
            return .failure(Mistakes(all: reader.mistakes.sorted()))
        }
        let value = make(root, reader)
        guard reader.mistakes.isEmpty, let value else {
            let all = reader.mistakes.isEmpty ? [Mistake(line: 1, column: 1, kind: .missing(required))] : reader.mistakes
            return .failure(Mistakes(all: all.sorted()))
        }
        return .success(value)
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
