extension StepKind {
    /// A round in which each says who they are, in their own words; passing is speaking.
    static let openingRound = StepKind(
        name: "openingRound", word: "openingsronde", phases: [.present, .talk], purpose: .introduction, chapter: .openingRound)
}
