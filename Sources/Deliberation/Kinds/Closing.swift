extension StepKind {
    /// Closing round; names where to go with what came up (method.md rule 9).
    static let closing = StepKind(
        name: "closing", word: "afsluiting", phases: [.present, .talk], purpose: .closing, chapter: .closing)
}
