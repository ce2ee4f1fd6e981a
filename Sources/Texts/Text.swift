/// A language that people can read Rondetafel in. Dutch comes first.
package enum Language: String, CaseIterable, Hashable, Sendable {
    case nl, en
}

/// One sentence that a person reads, in every language.
///
/// A static constant is the key, so a missing key does not compile. `{name}` stands for a value.
package struct Text: Hashable, Sendable {
    package let nl: String
    package let en: String

    package init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// The sentence with its values filled in, once: a value that holds braces is not read again.
    package func callAsFunction(_ language: Language, _ values: [String: String] = [:]) -> String {
        let pattern = language == .nl ? nl : en
        guard !values.isEmpty else { return pattern }
        var result = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}") else { break }
            let name = String(rest[rest.index(after: open)..<close])
            result += values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
