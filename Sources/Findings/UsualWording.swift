import Deliberation

/// What a kind of step asks by itself, for the reader of a verslag: in their language, whichever the draaiboek has. What a
/// draaiboek words itself stays as it is, and so does what is kept.
package enum UsualWording {
    /// `language`: `nl` or `en`.
    package static func consent(_ text: String, in language: String) -> String { StepKind.consent(text, language: language) }

    package static func question(_ text: String, in language: String) -> String { StepKind.question(text, language: language) }
}
