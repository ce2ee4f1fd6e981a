extension StepKind {
    /// A stelling: think, answer, reveal, talk, answer again, the shift (method.md section 4).
    static let stelling = StepKind(
        name: "stelling", word: "stelling",
        phases: [
            .present,
            .ask(.first), .closed(.first), .revealed(.first),
            .talk,
            .ask(.second), .closed(.second), .revealed(.second),
        ],
        material: .stelling, chapter: .stelling)
}
