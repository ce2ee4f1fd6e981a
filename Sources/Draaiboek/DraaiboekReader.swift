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
    ]
    static let libraryKeys = ["altijd", "exacte_woorden", "lsd"]
    static let kinds: [(String, StepKind)] = [
        ("welkom", .welcome), ("open_vraag", .openQuestion), ("stelling", .stelling), ("eerste_stap", .firstStep),
        ("pauze", .break_), ("afsluiting", .closing),
    ]
    static let floors: [(String, FloorMode)] = [
        ("eerst_komt", .firstCome), ("stil_eerst", .quietFirst), ("ronde", .round),
    ]
    static let ruleSets: [(String, QuestionRules)] = [("exacte_woorden", .exactWords), ("lsd", .lsd)]

    /// Every key that the reader knows, for the reference.
    package static let allKeys = Set(keys + roomKeys + stepKeys + libraryKeys + QuotesReader.keys)

    package static func read(_ text: String) -> Result<Script, Mistakes> {
        let reader = NodeReader()
        guard Precheck.run(text, reader), let root = compose(text, reader) else {
            return .failure(Mistakes(all: reader.mistakes.sorted()))
        }
        let script = ScriptBuilder(reader).script(root)
        guard reader.mistakes.isEmpty, let script else {
            let all = reader.mistakes.isEmpty ? [Mistake(line: 1, column: 1, kind: .missing("naam"))] : reader.mistakes
            return .failure(Mistakes(all: all.sorted()))
        }
        return .success(script)
    }

    private static func compose(_ text: String, _ reader: NodeReader) -> Node? {
        do {
            let parser = try Parser(yaml: text)
            guard let node = try parser.singleRoot() else {
                reader.add(.missing("naam"), line: 1, column: 1)
                return nil
            }
            return node
        } catch let error as YamlError {
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
                reader.add(.notYAML(problem), line: mark.line, column: mark.column)
            case .composer(_, let problem, let mark, _):
                reader.add(
                    problem.contains("single document") ? .severalDocuments : .notYAML(problem), line: mark.line,
                    column: mark.column)
            case .duplicatedKeysInMapping(let keys, let context):
                for key in keys { reader.add(.duplicateKey(key), line: context.mark.line, column: context.mark.column) }
            default: reader.add(.notYAML("YAML"), line: 1, column: 1)
            }
        } catch {
            reader.add(.notYAML("YAML"), line: 1, column: 1)
        }
        return nil
    }
}

/// What is looked at before YAML is composed: what could make that too costly.
enum Precheck {
    static func run(_ text: String, _ reader: NodeReader) -> Bool {
        guard text.utf8.count <= DraaiboekReader.sizeLimit else {
            reader.add(.tooLarge(limit: DraaiboekReader.sizeLimit), line: 1, column: 1)
            return false
        }
        var depth = 0
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.drop { $0 == " " }
            guard line.count - content.count <= 120 else {
                reader.add(.tooDeep, line: index + 1, column: 1)
                return false
            }
            // "- - - -" and "? ? ?" nest on one line.
            let marks = content.prefix { $0 == "-" || $0 == "?" || $0 == ":" || $0 == " " }.count { $0 != " " }
            for character in content {
                if character == "[" || character == "{" { depth += 1 }
                if character == "]" || character == "}" { depth = max(0, depth - 1) }
                if depth > 40 { break }
            }
            if marks > 20 && content.contains(where: { $0 != "-" }) || depth > 40 {
                reader.add(.tooDeep, line: index + 1, column: 1)
                return false
            }
            if let column = reference(in: line) {
                reader.add(.noAliases, line: index + 1, column: column)
                return false
            }
        }
        return true
    }

    /// The column of an anchor or alias where a value begins; nil where there is none.
    private static func reference(in line: Substring) -> Int? {
        let characters = Array(line)
        for (index, character) in characters.enumerated() where character == "&" || character == "*" {
            guard index + 1 < characters.count, characters[index + 1].isLetter || characters[index + 1].isNumber else {
                continue
            }
            let before = characters[..<index].reversed()
            if before.allSatisfy({ $0 == " " || $0 == "-" || $0 == "[" || $0 == "{" || $0 == "," }) { return index + 1 }
            let trimmed = before.drop { $0 == " " }
            if trimmed.count < before.count, let last = trimmed.first, ":[{,".contains(last) { return index + 1 }
        }
        return nil
    }
}
