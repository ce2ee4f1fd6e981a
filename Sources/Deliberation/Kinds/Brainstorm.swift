extension StepKind {
    /// Ideas of everyone, merged, grouped and endorsed.
    static let brainstorm = StepKind(
        name: "brainstorm", word: "brainstorm", phases: [.present, .talk], material: .ideas, chapter: .ideas)
}
