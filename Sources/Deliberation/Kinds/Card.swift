extension StepKind {
    /// A SamenSpel card lies on the table; anyone may have another, without a reason.
    static let card = StepKind(
        name: "card", word: "kaart", phases: [.present, .talk], material: .cards, chapter: .cards)
}
