import Deliberation
import Yams

/// Walks YAML nodes and collects every mistake at once.
final class NodeReader {
    private(set) var mistakes: [Mistake] = []
    /// The file that is read, as the draaiboek names it; nil: the draaiboek itself.
    private let file: String?
    /// What stands for the first letter of keys that come again; see `Composer`.
    private var hidden: [Unicode.Scalar: Unicode.Scalar] = [:]

    init(file: String? = nil) { self.file = file }

    /// Those of a file beside this one.
    func add(_ mistakes: [Mistake]) { self.mistakes += mistakes }

    func add(_ kind: Mistake.Kind, at node: Node) {
        add(kind, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    func add(_ kind: Mistake.Kind, line: Int, column: Int) {
        mistakes.append(Mistake(file: file, line: max(1, line), column: max(1, column), kind: kind))
    }

    /// A sign of nobody's own for the first letter of a key that comes again; nil when there are too many.
    func hide(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
        guard let sign = Unicode.Scalar(0xF_0000 + UInt32(hidden.count)) else { return nil }
        hidden[sign] = letter
        return sign
    }

    /// The key as it stands in the file.
    private func shown(_ key: String) -> String {
        guard let first = key.unicodeScalars.first, let letter = hidden[first] else { return key }
        return String(letter) + String(key.unicodeScalars.dropFirst())
    }

    /// The fields of a mapping; says what is unknown, twice there, or missing. Nil when it is no mapping.
    func fields(_ node: Node, of name: String, known: [String], required: [String]) -> [String: Node]? {
        guard case .mapping(let mapping) = node else {
            add(.wrongType(key: name, expected: .keys), at: node)
            return nil
        }
        var found: [String: Node] = [:]
        for (key, value) in mapping {
            guard let text = key.string.map(shown) else {
                add(.wrongType(key: name, expected: .text), at: key)
                continue
            }
            guard known.contains(text) else {
                add(.unknownKey(String(text.prefix(60)), nearest: Spelling.nearest(to: text, in: known)), at: key)
                continue
            }
            if found.updateValue(value, forKey: text) != nil { add(.duplicateKey(text), at: key) }
        }
        for key in required where found[key] == nil { add(.missing(key), at: node) }
        return found
    }

    func list(_ node: Node?, key: String, least: Int = 0, most: Int) -> [Node] {
        guard let node else { return [] }
        guard case .sequence(let sequence) = node else {
            add(.wrongType(key: key, expected: .list), at: node)
            return []
        }
        let nodes = Array(sequence)
        if nodes.count < least { add(.tooFew(key: key, least: least), at: node) }
        if nodes.count > most { add(.tooMany(key: key, most: most), at: node) }
        return nodes
    }

    /// A text that people read; nil when it is absent or wrong.
    func text(_ node: Node?, key: String, limit: Int, lines: Bool = false) -> String? {
        guard let node else { return nil }
        guard case .scalar(let scalar) = node, !isNull(node) else {
            add(.wrongType(key: key, expected: .text), at: node)
            return nil
        }
        switch TextRule(characters: limit, lines: lines).checked(lines ? scalar.string : unwrapped(scalar.string)) {
        case .success(let text): return text
        case .failure(.textEmpty): add(.textEmpty(key: key), at: node)
        case .failure(.textTooLong): add(.textTooLong(key: key, limit: limit), at: node)
        case .failure: add(.unsafeText(key: key), at: node)
        }
        return nil
    }

    /// A folded scalar ends with a line feed that nobody meant.
    private func unwrapped(_ text: String) -> String {
        var text = text[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }

    private func isNull(_ node: Node) -> Bool { node.tag == Tag(.null) && node.string?.isEmpty != false }

    func number(_ node: Node?, key: String, from: Int, to: Int) -> Int? {
        guard let node else { return nil }
        guard let text = node.scalar?.string, let number = Int(text), (from...to).contains(number) else {
            add(.outOfRange(key: key, from: from, to: to), at: node)
            return nil
        }
        return number
    }

    func choice<Value>(_ node: Node?, key: String, _ options: [(String, Value)]) -> Value? {
        guard let node else { return nil }
        if let text = node.scalar?.string, let found = options.first(where: { $0.0 == text }) { return found.1 }
        add(.notOneOf(key: key, options: options.map(\.0)), at: node)
        return nil
    }

    func identifier(_ node: Node?, key: String) -> String? {
        guard let node else { return nil }
        guard let text = node.scalar?.string, (1...40).contains(text.utf8.count),
            text.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }),
            let first = text.utf8.first, (97...122).contains(first)
        else {
            add(.badIdentifier(key: key), at: node)
            return nil
        }
        return text
    }
}

/// Which known word somebody meant.
enum Spelling {
    /// The word with the fewest changes (Levenshtein 1966), if they are few.
    static func nearest(to text: String, in words: [String]) -> String? {
        guard text.count <= 40 else { return nil }
        let best = words.map { ($0, distance(Array(text.lowercased()), Array($0))) }.min { $0.1 < $1.1 }
        guard let best, best.1 <= max(2, text.count / 3) else { return nil }
        return best.0
    }

    static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var row = Array(0...b.count)
        for (i, character) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (character == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count]
    }
}
