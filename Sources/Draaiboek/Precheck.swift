/// What is looked at before YAML is composed: what could make that too costly.
enum Precheck {
    /// References that are told one by one; more of them could make a small file a huge tree.
    private static let references = 20

    static func run(_ text: String, _ reader: NodeReader) -> Bool {
        guard text.utf8.count <= DraaiboekReader.sizeLimit else {
            reader.add(.tooLarge(limit: DraaiboekReader.sizeLimit), line: 1, column: 1)
            return false
        }
        var depth = 0
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let content = line.drop { $0 == " " }
            guard line.count - content.count <= 120 else {
                reader.add(.tooDeep, line: index + 1, column: 1)
                return false
            }
            // "- - - -" and "? ? ?" nest on one line.
            let marks = content.prefix { $0 == "-" || $0 == "?" || $0 == ":" || $0 == " " }.split(separator: " ")
                .count { $0.count == 1 }
            for character in content {
                if character == "[" || character == "{" { depth += 1 }
                if character == "]" || character == "}" { depth = max(0, depth - 1) }
                if depth > 40 { break }
            }
            if marks > 20 || depth > 40 {
                reader.add(.tooDeep, line: index + 1, column: 1)
                return false
            }
        }
        return fewReferences(text, reader)
    }

    /// A `*name` may also be a text with stars; it can only be a reference where there is an `&name`.
    private static func fewReferences(_ text: String, _ reader: NodeReader) -> Bool {
        let scalars = Array(text.unicodeScalars)
        var names: Set<String> = []
        var uses: [(name: String, line: Int, column: Int)] = []
        var line = 1
        var start = 0
        for (index, scalar) in scalars.enumerated() {
            if scalar == "\n" {
                line += 1
                start = index + 1
            }
            guard scalar == "&" || scalar == "*" else { continue }
            if index > 0, isName(scalars[index - 1]) { continue }
            var name = String.UnicodeScalarView()
            name.append(contentsOf: scalars[(index + 1)...].prefix(64).prefix { isName($0) })
            guard !name.isEmpty else { continue }
            if scalar == "&" { names.insert(String(name)) } else { uses.append((String(name), line, index - start + 1)) }
        }
        let real = uses.filter { names.contains($0.name) }
        guard real.count > references else { return true }
        reader.add(.noAliases, line: real[0].line, column: real[0].column)
        return false
    }

    /// What a name of a reference is made of, for libyaml.
    static func isName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }
}
