extension StepKind {
    /// Welcome and talking rules; asks in private about *open tafel*.
    static let welcome = StepKind(
        name: "welcome", word: "welkom", phases: [.present, .ask(.openTable), .talk], purpose: .welcome, chapter: .between)
}
