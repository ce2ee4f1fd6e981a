import Deliberation
import Texts

/// A release as far as it was composed: what the answers so far say, and what is asked next.
struct Composing {
    private(set) var rooms: [RoomID] = []
    private(set) var items: [ReleaseItem] = []
    /// Nil: there is nothing more to ask.
    private(set) var question: Argument?

    private let model: Model
    private let from: Room

    /// Nil where this person can give nothing across. Values that fit nothing end it without items.
    init?(_ model: Model, _ values: [Value]) {
        guard Action.live(model), model.leadsAll, let from = model.room, model.rooms.count > 1 else { return nil }
        self.model = model
        self.from = from
        var rest = values[...]
        guard takeRooms(&rest) else { return }
        takeItems(&rest)
    }

    private var others: [Room] { model.rooms.filter { $0.id != from.id } }

    // MARK: to whom

    /// False: a room is still to be chosen, or nonsense was.
    private mutating func takeRooms(_ rest: inout ArraySlice<Value>) -> Bool {
        let all = others
        guard let first = rest.popFirst() else {
            let every = all.count > 1 ? [Choice(ReleaseTexts.allOthers, title: ReleaseTexts.allOthersTitle(model.language))] : []
            question = .choice(ReleaseTexts.askTo, all.map(Action.choice) + every)
            return false
        }
        guard let index = first.index, index >= 0, index <= all.count, index < all.count || all.count > 1 else { return false }
        if index == all.count {
            rooms = all.map(\.id)
            return true
        }
        rooms = [all[index].id]
        // Of two others both are `allen`.
        while all.count > 2, rooms.count < all.count - 1 {
            let left = all.filter { !rooms.contains($0.id) }
            guard let next = rest.popFirst() else {
                let done = Choice(ReleaseTexts.done, title: ReleaseTexts.doneRoomsTitle(model.language))
                question = .choice(ReleaseTexts.askAlsoTo, left.map(Action.choice) + [done])
                return false
            }
            guard let index = next.index, index >= 0, index <= left.count else { return false }
            if index == left.count { break }
            rooms.append(left[index].id)
        }
        return true
    }

    // MARK: what

    private enum Kind { case outcome, theme, paraphrase, done }

    private var kinds: [Kind] {
        (stellingen.isEmpty ? [] : [.outcome]) + [.theme, .paraphrase] + (items.isEmpty ? [] : [.done])
    }

    /// Stellingen of this room whose outcome was shown to it and that are not in the release yet.
    private var stellingen: [StepID] {
        let place = { (step: StepID) in model.session.agenda.firstIndex { $0.id == step } ?? Int.max }
        return from.outcomes.keys.filter { !items.contains(.outcome(step: $0)) }.sorted { (place($0), $0.rawValue) < (place($1), $1.rawValue) }
    }

    private mutating func takeItems(_ rest: inout ArraySlice<Value>) {
        while items.count < Release.limit {
            let kinds = kinds
            guard let first = rest.popFirst() else {
                let values = ["n": String(items.count), "max": String(Release.limit)]
                let text = items.isEmpty ? ReleaseTexts.askWhat : Model.both(ReleaseTexts.askMore, values)
                question = .choice(text, kinds.map(choice))
                return
            }
            guard let index = first.index, kinds.indices.contains(index) else { return fail() }
            switch kinds[index] {
            case .done: return
            case .outcome:
                let steps = stellingen
                guard let value = rest.popFirst() else {
                    let choices = steps.map { step in Choice(Text(nl: model.title(of: step), en: model.title(of: step))) }
                    question = .choice(ReleaseTexts.askStelling, choices)
                    return
                }
                guard let index = value.index, steps.indices.contains(index) else { return fail() }
                items.append(.outcome(step: steps[index]))
            case .theme:
                guard let text = take(&rest, ReleaseTexts.askTheme) else { return }
                items.append(.theme(text: text))
            case .paraphrase:
                guard let text = take(&rest, ReleaseTexts.askParaphrase) else { return }
                items.append(.paraphrase(text: text))
            }
        }
    }

    private mutating func take(_ rest: inout ArraySlice<Value>, _ text: Text) -> String? {
        guard let value = rest.popFirst() else {
            question = .text(text, .question, isOptional: false)
            return nil
        }
        if value.text == nil { fail() }
        return value.text
    }

    private mutating func fail() { items = [] }

    private func choice(_ kind: Kind) -> Choice {
        let (word, title) =
            switch kind {
            case .outcome: (ReleaseTexts.outcome, ReleaseTexts.outcomeTitle)
            case .theme: (ReleaseTexts.theme, ReleaseTexts.themeTitle)
            case .paraphrase: (ReleaseTexts.paraphrase, ReleaseTexts.paraphraseTitle)
            case .done: (ReleaseTexts.done, ReleaseTexts.doneTitle)
            }
        return Choice(word, title: title(model.language))
    }

    /// What is sent; nil while something is still asked or nothing was chosen.
    var command: Command? {
        question == nil && !rooms.isEmpty && !items.isEmpty ? .composeRelease(room: from.id, to: rooms, items: items) : nil
    }
}
