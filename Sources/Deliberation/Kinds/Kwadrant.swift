extension StepKind {
    /// Everyone places themselves in private, kunnen by willen (report L530-640); only the aggregate is used.
    ///
    /// What is counted hangs on which of the two questions comes first.
    static let kwadrant = StepKind(
        name: "kwadrant", word: "kwadrant", phases: [.present, .ask(.form), .closed(.form), .revealed(.form), .talk],
        asks: Asking(
            about: .quadrant, items: 2...2, isHalved: true,
            usual: (
                Questionnaire(items: [
                    .init(
                        text: "Hoeveel kun jij zelf kiezen in hoe je leeft en werkt?", options: ["heel weinig", "weinig", "veel", "heel veel"]),
                    .init(
                        text: "Hoe graag wil jij dat vrouwen en mannen werk en zorg gelijk verdelen?",
                        options: ["helemaal niet", "niet zo", "graag", "heel graag"]),
                ]),
                Questionnaire(items: [
                    .init(
                        text: "How much can you choose yourself in how you live and work?",
                        options: ["very little", "little", "much", "very much"]),
                    .init(
                        text: "How much do you want women and men to share work and care equally?",
                        options: ["not at all", "not much", "much", "very much"]),
                ])
            )),
        chapter: .kwadrant)
}
