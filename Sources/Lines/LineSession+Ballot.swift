import Deliberation
import Texts
import Views

/// A ballot by typing: an order, weights, and what the questions one by one (LineSession+Walk) share with them.
extension LineSession {
    /// Starts what fills in a ballot, with what was typed behind its word; nil for any other action.
    mutating func beginBallot(_ action: Action, _ rest: String) -> Answer? {
        guard let argument = action.argument(model, after: []) else { return nil }
        switch argument {
        case .grid(_, let form): return beginGrid(action, rest, form)
        case .ranking, .weights:
            asking = Asking(action: action, seen: model)
            return rest.isEmpty ? ask() : answerBallot(rest, argument, Asking(action: action, seen: model))
        default: return nil
        }
    }

    /// An answer to a question of the ballot; nil where something else was asked.
    mutating func answerBallot(_ text: String, _ argument: Argument, _ current: Asking) -> Answer? {
        switch argument {
        case .grid(_, let form): return answerCell(text, form, current)
        case .ranking(_, let form):
            if let answer = leaveBallot(text) { return answer }
            if isEmptyWord(text) { return kept(BallotEdit.rank(model, []), [VoteTexts.rankCleared(language)]) }
            switch BallotEdit.ranking(text, form) {
            case .success(let ranking):
                let effects = BallotEdit.rank(model, ranking)
                return kept(effects, [BallotOverview.ranking(Ballot(ranking: ranking), form, language)])
            case .failure(let fault): return leave(text) ?? Answer(lines: system([complaint(fault, form)]))
            }
        case .weights(_, let form):
            if let answer = leaveBallot(text) { return answer }
            if isEmptyWord(text) { return kept(BallotEdit.weigh(model, nil), [VoteTexts.weightsCleared(language)]) }
            switch BallotEdit.weights(text, form) {
            case .success(let weights):
                let effects = BallotEdit.weigh(model, weights)
                return kept(effects, [BallotOverview.weights(Ballot(weights: weights), form, language)])
            case .failure(let fault): return leave(text) ?? Answer(lines: system([complaint(fault, form)]))
            }
        default: return nil
        }
    }

    /// Nothing typed, or that it is not wanted after all: all stays as it was.
    private mutating func leaveBallot(_ text: String) -> Answer? {
        text.isEmpty || Reading.isCancel(text) ? cancel() : nil
    }

    func isEmptyWord(_ text: String) -> Bool {
        let folded = Reading.bare(text).lowercased()
        return folded == VoteTexts.emptyWord.nl || folded == VoteTexts.emptyWord.en
    }

    private func complaint(_ fault: BallotEdit.RankingFault, _ form: BallotForm) -> String {
        switch fault {
        case .unknown(let word): VoteTexts.rankUnknown(language, ["word": word, "n": String(form.options.count)])
        case .doubled(let number): VoteTexts.rankDoubled(language, ["n": String(number)])
        case .unclear: VoteTexts.rankUnclear(language)
        }
    }

    private func complaint(_ fault: BallotEdit.WeightsFault, _ form: BallotForm) -> String {
        switch fault {
        case .sum(let sum): VoteTexts.weightsSum(language, ["sum": String(sum)])
        case .unclear:
            VoteTexts.weightsUnclear(
                language,
                ["n": String(form.criteria.count), "criteria": VoteWords.list(form.criteria.map(\.title), language)])
        }
    }

    /// The points in this person's own order, by their numbers, and the order as it is.
    func askRanking(_ question: Text, _ form: BallotForm) -> [String] {
        var lines: [String] = []
        if let (step, _) = BallotEdit.open(model) {
            lines += form.shuffled(for: model.me, step: step).map { VoteWords.point($0, form, language) }
        }
        let ballot = BallotEdit.ballot(model)
        if !ballot.ranking.isEmpty { lines.append(BallotOverview.ranking(ballot, form, language)) }
        return system(lines + [question(language)])
    }

    func askWeights(_ question: Text, _ form: BallotForm) -> [String] {
        let ballot = BallotEdit.ballot(model)
        let now = ballot.weights == nil ? [] : [BallotOverview.weights(ballot, form, language)]
        return system(now + [question(language)])
    }

    /// A change of one's own ballot: into the model and out to where it is kept.
    mutating func keep(_ effects: [Effect]) -> [Effect] {
        for case .keepBallot(let step, let ballot) in effects { model.update(.ballot(step, ballot)) }
        return effects
    }

    /// The change is made and nothing more is asked: says what stands there now, and what is still to do.
    mutating func kept(_ effects: [Effect], _ lines: [String]) -> Answer {
        asking = nil
        let effects = keep(effects)
        return Answer(lines: system(lines + afterChange()), effects: effects)
    }

    func afterChange() -> [String] {
        guard let (step, form) = BallotEdit.open(model) else { return [] }
        let isCast = if case .cast? = model.receipts[step] { true } else { false }
        let stands =
            isCast
            ? BallotOverview.inBox(model, step) : BallotOverview.blanks(BallotEdit.ballot(model), form, language)
        return [stands] + [Hint.vote(model)].compactMap(\.self)
    }
}
