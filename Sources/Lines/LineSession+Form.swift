import Deliberation
import Texts
import Views

/// A questionnaire by typing without the word of its action, and the words that a brainstorm shares with proposals.
extension LineSession {
    /// What is open to this person to fill in; nil where nothing is.
    private var openForm: (action: Action, form: Questionnaire)? {
        guard let action = Action.all.first(where: { $0.id == "respond" && $0.isAvailable(model) }), let form = model.room?.step?.questionnaire
        else { return nil }
        return (action, form)
    }

    /// The number or the word of a choice where one closed question is asked, with one's own words behind the number;
    /// *pas* alone; `antwoord` for the word of the action. Nil where it is none of these.
    mutating func quickResponse(_ text: String) -> Answer? {
        guard let (action, form) = openForm else { return nil }
        let (first, rest) = Reading.split(text)
        // What answers a stelling is what comes to mind here too.
        if let answer = Action.all.first(where: { $0.id == "answer" }), Reading.action(first, in: [answer], whole: true) != nil {
            return begin(action, rest)
        }
        let passes = [WordTexts.pass.nl, WordTexts.pass.en].contains(Reading.bare(text).lowercased())
        // A pass by one word never takes away what was filled in before.
        if passes, form.items.count != 1, !hasResponded { return finish(action, allPassed(form), as: model) }
        // "4 4 3" begins with the first question, as it stands on paper.
        if form.items.count > 1, let number = Int(Reading.bare(first)), (1...form.items[0].options.count + 1).contains(number) {
            return begin(action, text)
        }
        guard form.items.count == 1, case .choice(_, let choices)? = action.argument(model, after: []) else { return nil }
        if let index = choices.firstIndex(where: { [$0.word.nl, $0.word.en].map { $0.lowercased() }.contains(Reading.bare(text).lowercased()) }) {
            return finish(action, values(index, "", form), as: model)
        }
        guard let number = Int(Reading.bare(first)), choices.indices.contains(number - 1) else { return nil }
        let words = Reading.withoutComma(rest)
        guard !words.isEmpty else { return finish(action, values(number - 1, "", form), as: model) }
        guard form.text != nil else { return Answer(lines: system([notKeptForm ?? ""])) }
        if let complaint = complaint(about: words, .response) { return Answer(lines: complaint) }
        return finish(action, values(number - 1, words, form), as: model)
    }

    private var hasResponded: Bool { model.room.flatMap { room in room.step.flatMap { room.responses[$0.id]?[model.me] } } != nil }

    private func values(_ index: Int, _ text: String, _ form: Questionnaire) -> [Value] {
        [.index(index)] + (form.text == nil ? [] : [.text(text)])
    }

    /// The last choice of each question is *pas*.
    private func allPassed(_ form: Questionnaire) -> [Value] {
        form.items.map { .index($0.options.count) } + (form.text == nil ? [] : [.text("")])
    }

    /// What is said of a line that was no response while one is asked; nil where none is.
    var notKeptForm: String? {
        guard let (_, form) = openForm else { return nil }
        switch form.items.count {
        case 0: return FormTexts.notKeptText(language)
        case 1: return FormTexts.notKept(language, ["n": String(form.items[0].options.count + 1)])
        default: return FormTexts.notKeptForm(language)
        }
    }

    /// In a brainstorm `steun 3` is said of an idea, and `voorstel` is an idea: the words that proposals have.
    func twin(_ text: String, _ available: [Action]) -> (action: Action, rest: String)? {
        let mine = Action.all.filter { $0.roles.contains(model.me.role) }
        guard let (action, rest) = Reading.action(text, in: mine, whole: true), let id = Self.twins[action.id],
            let twin = available.first(where: { $0.id == id })
        else { return nil }
        return (twin, rest)
    }

    static let twins = [
        "endorse": "endorseidea", "unendorse": "unendorseidea", "withdraw": "unidea", "propose": "idea", "proposals": "ideas",
    ]

    /// What a latecomer has missed of the step: the prototype, where it is not read now, and the ideas so far.
    func caughtUp() -> [FeedLine] {
        guard let room = model.room else { return [] }
        let prototype = room.step?.prototype != nil && room.phase != .present ? FormOverview.prototype(model) : []
        let hasIdeas = room.takesIdeas && room.ideas.contains { $0.step == room.step?.id }
        return prototype + (hasIdeas ? FormOverview.ideas(model) : [])
            + (room.parked.isEmpty ? [] : CockpitOverview.parked(model)) + (room.received.isEmpty || model.isFacilitator ? [] : FormOverview.releases(model))
    }
}
