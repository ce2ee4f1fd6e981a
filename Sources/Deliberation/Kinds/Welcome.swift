extension StepKind {
    /// Welcome and talking rules; asks everyone to agree before they take part, and in private about *open tafel*.
    static let welcome = StepKind(
        name: "welcome", word: "welkom", phases: [.present, .ask(.openTable), .talk], purpose: .welcome,
        consent: Consent(
            dutch: "Ik heb de gespreksregels gelezen en doe mee. Ik weet dat er een verslag komt, zonder namen, en dat ik altijd mag stoppen.",
            english: "I have read the talking rules and take part. I know that a verslag is made, without names, and that I may always stop."),
        chapter: .between)
}
