import Views

/// A stance as people type it, with or without a reason behind it.
enum TypedStance: Hashable {
    case answer(Int, reason: String)
    /// A sentence that only begins with the word of a stance ("Pas later begreep ik dat").
    case unsure(Int)
}

extension Reading {
    private static let bridges: Set<String> = ["omdat", "want", "because"]

    /// A number, or a word of either language. Behind a number stands the reason; behind a word only after a comma
    /// or a bridge, since the word may begin a sentence that says something else. The reason stays as it was typed.
    static func stance(_ text: String, _ choices: [Choice]) -> TypedStance? {
        let token = text.prefix { $0.isLetter || ($0.isASCII && $0.isNumber) }
        guard !token.isEmpty, let index = match(String(token), choices) else { return nil }
        let behind = text[token.endIndex...]
        let signs = behind.prefix { ends.contains($0) || $0 == ";" }
        let after = behind[signs.endIndex...]
        let hasComma = signs.contains { ",:;".contains($0) }
        guard after.isEmpty || after.first?.isWhitespace == true || signs.last == "," else { return nil }
        let reason = withoutComma(trimmed(String(after)))
        let isNumber = token.allSatisfy(\.isNumber)
        let isBridged = bridges.contains(bare(split(reason).word).lowercased()) || trimmed(String(after)).hasPrefix(",")
        return isNumber || reason.isEmpty || hasComma || isBridged ? .answer(index, reason: reason) : .unsure(index)
    }

    /// A comma between what was chosen and the reason belongs to neither.
    static func withoutComma(_ text: String) -> String {
        trimmed(String(text.drop { ",:;".contains($0) }))
    }
}
