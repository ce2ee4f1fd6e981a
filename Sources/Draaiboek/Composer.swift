import Yams

/// Composes YAML to its end where it can: a reference, a key that stands there twice, or a second document is said, put
/// out of the way in the text, and composing begins anew, so that such a mistake does not hide the others.
struct Composer {
    private let reader: NodeReader
    private var text: [Unicode.Scalar]
    /// What an empty file lacks first.
    private let required: String
    /// More of such mistakes than anybody makes by accident.
    private static let limit = 60

    init(_ text: String, _ reader: NodeReader, required: String = "naam") {
        self.reader = reader
        self.required = required
        self.text = Array(text.unicodeScalars)
        // Editors on Windows begin UTF-8 with a mark.
        if self.text.first == "\u{FEFF}" { self.text.removeFirst() }
    }

    /// The root; nil where it can not be composed, which the reader has heard then.
    mutating func root() -> Node? {
        for _ in 0..<Composer.limit {
            do {
                // A node knows its anchor as long as its parser lives.
                let parser = try Parser(yaml: current)
                defer { withExtendedLifetime(parser) {} }
                guard let node = try parser.singleRoot() else {
                    reader.add(.missing(required), line: 1, column: 1)
                    return nil
                }
                guard let anchor = anchored(node) else { return node }
                reader.add(.noAliases, line: anchor.line, column: anchor.column)
                guard blankReference(anchor) else { return nil }
            } catch {
                guard let error = error as? YamlError, recover(from: error) else { return nil }
            }
        }
        return nil
    }

    private var current: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: self.text)
        return String(text)
    }

    /// Says what is wrong; whether it was put out of the way.
    private mutating func recover(from error: YamlError) -> Bool {
        switch error {
        case .duplicatedKeysInMapping(_, let context): return hideKey(context.mark)
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            if let context, context.text.contains("alias") || context.text.contains("anchor") {
                return reference(context.mark)
            }
            if problem.contains("undefined alias") { return reference(mark) }
            if problem.contains("another document") {
                reader.add(.severalDocuments, line: mark.line, column: mark.column)
                guard let index = index(mark) else { return false }
                text.removeSubrange(index...)
                return true
            }
            // Where a quote was opened says more than where the file ends.
            let place = problem.contains("end of stream") ? context?.mark ?? mark : mark
            reader.add(.notYAML(YAMLProblem(problem)), line: place.line, column: place.column)
        case .reader(let problem, let offset, _, _):
            let before = current.prefix(offset ?? 0)
            let line = before.count(where: \.isNewline) + 1
            let column = (before.lastIndex(where: \.isNewline).map { before[before.index(after: $0)...] } ?? before)
                .unicodeScalars.count
            reader.add(.notYAML(YAMLProblem(problem)), line: line, column: column + 1)
        default: reader.add(.notYAML(YAMLProblem("")), line: 1, column: 1)
        }
        return false
    }

    private mutating func reference(_ mark: Mark) -> Bool {
        reader.add(.noAliases, line: mark.line, column: mark.column)
        return blankReference(mark)
    }

    /// Takes `&name` away; of `*name` makes a word. Of anything else at that place nothing is known.
    private mutating func blankReference(_ mark: Mark) -> Bool {
        guard let index = index(mark) else { return false }
        switch text[index] {
        case "*": text[index] = "x"
        case "&":
            text[index] = " "
            var next = index + 1
            while next < text.count, Precheck.isName(text[next]) {
                text[next] = " "
                next += 1
            }
        default: return false
        }
        return true
    }

    /// Gives a key that comes again another name for the composer; the reader of nodes knows it by the old one.
    private mutating func hideKey(_ mark: Mark) -> Bool {
        guard var index = index(mark) else { return false }
        if text[index] == "\"" || text[index] == "'" { index += 1 }
        guard index < text.count, Precheck.isName(text[index]), let hidden = reader.hide(text[index]) else {
            reader.add(.duplicateKey("?"), line: mark.line, column: mark.column)
            return false
        }
        text[index] = hidden
        return true
    }

    /// The place of an anchor; nil where there is none.
    private func anchored(_ node: Node) -> Mark? {
        if node.anchor != nil { return node.mark }
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping { if let found = anchored(key) ?? anchored(value) { return found } }
        case .sequence(let sequence):
            for one in sequence { if let found = anchored(one) { return found } }
        default: break
        }
        return nil
    }

    /// The place in the text of a mark of libyaml, which knows six ways to end a line.
    private func index(_ mark: Mark) -> Int? {
        var line = 1
        var index = 0
        while line < mark.line {
            guard index < text.count else { return nil }
            let scalar = text[index]
            index += 1
            if scalar == "\r", index < text.count, text[index] == "\n" { index += 1 }
            if ["\r", "\n", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) { line += 1 }
        }
        index += mark.column - 1
        return text.indices.contains(index) ? index : nil
    }
}
