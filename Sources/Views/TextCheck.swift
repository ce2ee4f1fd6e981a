package import Deliberation
package import Texts

/// What is said of a text before it is sent, on both surfaces.
package enum TextCheck {
    /// Why the text cannot be sent; nil when it can, as far as one can know before the table has seen it.
    package static func complaint(about text: String, _ rule: TextRule, _ language: Language) -> String? {
        guard case .failure(let rejection) = rule == .pseudonym ? Pseudonym.checked(text) : rule.checked(text) else {
            return nil
        }
        if rule == .pseudonym, rejection != .nameReserved { return ViewTexts.nameRule(language) }
        if rejection == .textTooLong {
            return ViewTexts.textTooLong(language, ["n": String(text.count), "max": String(rule.characters)])
        }
        return RejectionTexts.text(for: rejection.rawValue)(language)
    }
}
