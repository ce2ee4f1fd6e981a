package import Deliberation
import Yams

/// Gives the bytes of a file beside the draaiboek, or why not. The reader asks for names only that stay in its folder.
package typealias Include = (_ name: String) -> Result<[UInt8], IncludeFault>

package enum IncludeFault: Error, Hashable, Sendable {
    case missing, unreadable
}

/// A prototype as its file has it.
package struct PrototypeFile: Hashable, Sendable {
    package let prototype: Prototype
    /// Where it comes from; a step without a `bron` of its own takes it.
    package let source: String?
}

/// The files that a draaiboek names: decks of cards and prototypes. Each is read once, however often it is named.
final class Beside {
    static let deckKeys = ["titel", "kaarten"]
    static let cardKeys = ["id", "niveau", "tekst", "bron"]
    static let prototypeKeys = ["titel", "alineas", "bron"]
    static let levels: [(String, Card.Level)] = [("vind", .opinion), ("ervaar", .experience), ("wil", .wish)]
    static let cardLimit = 100
    /// Characters of all paragraphs together.
    static let prototypeLimit = 6000

    private let reader: NodeReader
    private let include: Include
    private var decks: [String: Deck?] = [:]
    private var prototypes: [String: PrototypeFile?] = [:]

    init(_ reader: NodeReader, _ include: @escaping Include) {
        self.reader = reader
        self.include = include
    }

    /// Nil where there is none, and where a mistake in it makes it unknown.
    func deck(_ node: Node?) -> Deck? {
        guard let node, let name = name(node, key: "kaarten") else { return nil }
        if let known = decks[name] { return known }
        let deck = root(name, node, required: "kaarten").flatMap { root, inner in
            let deck = Self.deck(root, inner)
            reader.add(inner.mistakes)
            return inner.mistakes.isEmpty ? deck : nil
        }
        decks[name] = .some(deck)
        return deck
    }

    func prototype(_ node: Node?) -> PrototypeFile? {
        guard let node, let name = name(node, key: "prototype") else { return nil }
        if let known = prototypes[name] { return known }
        let prototype = root(name, node, required: "alineas").flatMap { root, inner in
            let prototype = Self.prototype(root, inner)
            reader.add(inner.mistakes)
            return inner.mistakes.isEmpty ? prototype : nil
        }
        prototypes[name] = .some(prototype)
        return prototype
    }

    static func deck(_ root: Node, _ reader: NodeReader) -> Deck? {
        guard let fields = reader.fields(root, of: "kaarten", known: deckKeys, required: deckKeys) else { return nil }
        let title = reader.text(fields["titel"], key: "titel", limit: 120)
        var cards: [Card] = []
        var ids: Set<String> = []
        for one in reader.list(fields["kaarten"], key: "kaarten", least: 1, most: cardLimit) {
            guard let fields = reader.fields(one, of: "kaart", known: cardKeys, required: ["id", "niveau", "tekst"]) else {
                continue
            }
            let id = reader.identifier(fields["id"], key: "id")
            if let id, !ids.insert(id).inserted, let node = fields["id"] { reader.add(.duplicateID(id), at: node) }
            let level = reader.choice(fields["niveau"], key: "niveau", levels)
            let text = reader.text(fields["tekst"], key: "tekst", limit: 300)
            let source = reader.text(fields["bron"], key: "bron", limit: 120)
            if let id, let level, let text { cards.append(Card(id: id, level: level, text: text, source: source)) }
        }
        return title.map { Deck(title: $0, cards: cards) }
    }

    static func prototype(_ root: Node, _ reader: NodeReader) -> PrototypeFile? {
        guard
            let fields = reader.fields(root, of: "prototype", known: prototypeKeys, required: ["titel", "alineas"])
        else { return nil }
        let title = reader.text(fields["titel"], key: "titel", limit: 120)
        let paragraphs = reader.list(fields["alineas"], key: "alineas", least: 1, most: 40).compactMap {
            reader.text($0, key: "alineas", limit: prototypeLimit, lines: true)
        }
        if paragraphs.reduce(0, { $0 + $1.count }) > prototypeLimit, let node = fields["alineas"] {
            reader.add(.textTooLong(key: "alineas", limit: prototypeLimit), at: node)
        }
        let source = reader.text(fields["bron"], key: "bron", limit: 120)
        return title.map { PrototypeFile(prototype: Prototype(title: $0, paragraphs: paragraphs), source: source) }
    }

    /// A name that stays in the draaiboek's folder.
    private func name(_ node: Node, key: String) -> String? {
        guard let name = reader.text(node, key: key, limit: 120) else { return nil }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        // A backslash parts folders elsewhere, and a colon names a drive.
        guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }), !name.contains("\\"), !name.contains(":") else {
            reader.add(.leavesFolder(key: key), at: node)
            return nil
        }
        return name
    }

    /// The composed file and the reader of it; nil where it is not there or no YAML, which has been said then.
    private func root(_ name: String, _ node: Node, required: String) -> (Node, NodeReader)? {
        switch include(name) {
        case .failure(.missing): reader.add(.noFile(name), at: node)
        case .failure(.unreadable): reader.add(.unreadable(name), at: node)
        case .success(let bytes):
            switch DraaiboekReader.text(of: bytes) {
            case .failure(let mistakes):
                reader.add(mistakes.all.map { Mistake(file: name, line: $0.line, column: $0.column, kind: $0.kind) })
            case .success(let text):
                let inner = NodeReader(file: name)
                var composer = Composer(text, inner, required: required)
                if Precheck.run(text, inner), let root = composer.root() { return (root, inner) }
                reader.add(inner.mistakes)
            }
        }
        return nil
    }
}
