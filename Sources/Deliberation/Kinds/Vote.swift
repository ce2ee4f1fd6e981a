extension StepKind {
    /// A weging: everyone judges and ranks the options in private; then the outcome of all groups (method.md rule 8).
    static let vote = StepKind(
        name: "vote", word: "weging", phases: [.present, .ask(.vote), .closed(.vote), .revealed(.vote), .talk], material: .ballot,
        chapter: .vote)
}
