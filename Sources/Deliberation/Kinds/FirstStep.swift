extension StepKind {
    /// *Wie zet de eerste stap?* (method.md rule 8), with *ik wil wel de eerste zijn* in private where it is asked.
    ///
    /// Of few people nothing could be shown, and at a kitchen table one says it.
    static let firstStep = StepKind(
        name: "firstStep", word: "eerste_stap", phases: [.present, .ask(.form), .closed(.form), .revealed(.form), .talk],
        asks: Asking(
            about: .volunteering, items: 0...1, isOptional: true,
            usual: (
                Questionnaire(items: [.init(text: "Ik wil wel de eerste zijn.", options: ["ja", "nee"])]),
                Questionnaire(items: [.init(text: "I am willing to be the first.", options: ["yes", "no"])])
            ),
            isAskedOfFew: false),
        chapter: .firstStep)
}
