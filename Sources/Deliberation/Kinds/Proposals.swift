extension StepKind {
    /// Concrete proposals by option, endorsed by others.
    static let proposals = StepKind(
        name: "proposals", word: "voorstellen", phases: [.present, .talk], material: .proposals, chapter: .proposals)
}
