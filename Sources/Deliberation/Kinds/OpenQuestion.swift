extension StepKind {
    /// A question to the whole room, talked about in a round.
    static let openQuestion = StepKind(
        name: "openQuestion", word: "open_vraag", phases: [.present, .talk], chapter: .open)
}
