extension StepKind {
    /// A pause in the draaiboek.
    static let pause = StepKind(
        name: "break", word: "pauze", phases: [.present], purpose: .pause, chapter: .between)
}
