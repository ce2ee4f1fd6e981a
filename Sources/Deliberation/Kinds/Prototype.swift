extension StepKind {
    /// A prototype: read, write a first reaction in private, then talk (report L473-512).
    static let prototype = StepKind(
        name: "prototype", word: "prototype", phases: [.present, .ask(.form), .closed(.form), .revealed(.form), .talk], material: .prototype,
        asks: Asking(
            about: .reaction,
            usual: (Questionnaire(text: "Wat is je eerste reactie?"), Questionnaire(text: "What is your first reaction?"))),
        chapter: .prototype)
}
