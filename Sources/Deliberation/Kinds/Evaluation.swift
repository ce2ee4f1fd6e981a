extension StepKind {
    /// How it was, in private.
    static let evaluation = StepKind(
        name: "evaluation", word: "evaluatie", phases: [.present, .ask(.form), .closed(.form), .revealed(.form)],
        asks: Asking(about: .experience), chapter: .evaluation)
}
