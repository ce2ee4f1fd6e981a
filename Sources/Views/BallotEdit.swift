package import Deliberation

/// One's own ballot while it is filled in: what to change, how an order is typed, what is still blank. Pure.
package enum BallotEdit {
    /// The vote that this person may fill in now.
    package static func open(_ model: Model) -> (step: StepID, form: BallotForm)? {
        guard model.isParticipant, !model.session.isEnded, let room = model.room, room.phase == .ask(.vote),
            let step = room.step, let form = step.form
        else { return nil }
        return (step.id, form)
    }

    /// One's ballot in the open vote as far as it is filled in.
    package static func ballot(_ model: Model) -> Ballot {
        open(model).flatMap { model.ballots[$0.step] } ?? Ballot()
    }

    /// Whether this person has a ballot in the box of this vote.
    package static func hasVoted(_ model: Model, _ step: StepID) -> Bool {
        model.room?.voted[step]?.contains(model.me) == true
    }

    /// Whether the ballot was changed since it was cast; false where nothing was cast from here.
    package static func isChanged(_ model: Model, _ step: StepID) -> Bool {
        guard case .cast(let ballot, _)? = model.receipts[step] else { return false }
        return ballot != model.ballots[step] ?? Ballot()
    }

    // MARK: changes

    /// nil takes the judgement back.
    package static func judge(_ model: Model, _ option: OptionID, _ criterion: CriterionID, as judgement: Judgement?) -> [Effect] {
        change(model) { $0.judge(option, criterion, as: judgement) }
    }

    package static func judge(_ model: Model, _ judgements: [OptionID: [CriterionID: Judgement]]) -> [Effect] {
        change(model) { $0.judgements = judgements.filter { !$0.value.isEmpty } }
    }

    package static func rank(_ model: Model, _ ranking: [[OptionID]]) -> [Effect] { change(model) { $0.ranking = ranking } }

    /// nil: not given.
    package static func weigh(_ model: Model, _ weights: [CriterionID: Int]?) -> [Effect] {
        change(model) { $0.weights = weights }
    }

    /// Nothing where no vote is open, or where the form has no place for it.
    private static func change(_ model: Model, _ body: (inout Ballot) -> Void) -> [Effect] {
        guard let (step, form) = open(model) else { return [] }
        var ballot = model.ballots[step] ?? Ballot()
        body(&ballot)
        return form.complaint(about: ballot) == nil ? [.keepBallot(step, ballot)] : []
    }

    // MARK: what is blank

    package struct Blanks: Hashable, Sendable {
        /// Options with criteria that were not judged, in the order of the form, and how many cells in all.
        package var options: [OptionID] = []
        package var cells = 0
        /// Whether no order was given, and what was left out of one that was.
        package var hasNoRanking = false
        package var unranked: [OptionID] = []
        /// Whether weights were asked for and not given.
        package var hasNoWeights = false

        package var isEmpty: Bool { cells == 0 && !hasNoRanking && unranked.isEmpty && !hasNoWeights }
    }

    package static func blanks(_ ballot: Ballot, _ form: BallotForm) -> Blanks {
        var blanks = Blanks()
        for option in form.options {
            let missing = form.criteria.count { ballot.judgement(option.id, $0.id) == nil }
            if missing > 0 { blanks.options.append(option.id) }
            blanks.cells += missing
        }
        let ranked = Set(ballot.ranking.flatMap(\.self))
        if ranked.isEmpty {
            blanks.hasNoRanking = true
        } else {
            blanks.unranked = form.options.map(\.id).filter { !ranked.contains($0) }
        }
        blanks.hasNoWeights = form.asksWeights && ballot.weights == nil
        return blanks
    }

    // MARK: an order as people type it

    /// Why what was typed is no order.
    package enum RankingFault: Hashable, Sendable, Error {
        case unknown(String)
        case doubled(Int)
        /// An `=` without something on both sides, or nothing at all.
        case unclear
    }

    /// `3 1=4 2`, also `3 > 1 = 4, 2`: the numbers of the form, the best first, `=` between those that are tied.
    package static func ranking(_ text: String, _ form: BallotForm) -> Result<[[OptionID]], RankingFault> {
        var ranking: [[OptionID]] = []
        var seen: Set<Int> = []
        var joins = false
        var rest = text[...]
        while let character = rest.first {
            if character == "=" {
                guard !joins, !ranking.isEmpty else { return .failure(.unclear) }
                joins = true
                rest.removeFirst()
            } else if character.isWhitespace || between.contains(character) {
                guard !joins || character.isWhitespace else { return .failure(.unclear) }
                rest.removeFirst()
            } else {
                let word = rest.prefix { !$0.isWhitespace && $0 != "=" && !between.contains($0) }
                rest = rest[word.endIndex...]
                guard let number = Int(word), form.options.indices.contains(number - 1) else {
                    return .failure(.unknown(String(word)))
                }
                guard seen.insert(number).inserted else { return .failure(.doubled(number)) }
                let option = form.options[number - 1].id
                if joins { ranking[ranking.count - 1].append(option) } else { ranking.append([option]) }
                joins = false
            }
        }
        return joins || ranking.isEmpty ? .failure(.unclear) : .success(ranking)
    }

    private static let between: Set<Character> = [",", ";", ">", ".", "-", ":"]

    /// As it can be typed: `3 1=4 2`.
    package static func text(of ranking: [[OptionID]], _ form: BallotForm) -> String {
        ranking.map { tied in
            tied.compactMap { form.number(of: $0) }.sorted().map(String.init).joined(separator: "=")
        }.joined(separator: " ")
    }

    // MARK: weights as people type them

    /// Why what was typed divides no 10 points.
    package enum WeightsFault: Hashable, Sendable, Error {
        /// Not as many whole numbers of 0 to 10 as there are criteria.
        case unclear
        case sum(Int)
    }

    /// `4 3 2 1`: a number for each criterion, in the order of the form; together 10.
    package static func weights(_ text: String, _ form: BallotForm) -> Result<[CriterionID: Int], WeightsFault> {
        let words = text.split { $0.isWhitespace || between.contains($0) }
        let numbers = words.compactMap { Int($0) }.filter { (0...BallotForm.weightPoints).contains($0) }
        guard words.count == form.criteria.count, numbers.count == words.count else { return .failure(.unclear) }
        let sum = numbers.reduce(0, +)
        guard sum == BallotForm.weightPoints else { return .failure(.sum(sum)) }
        var weights: [CriterionID: Int] = [:]
        for (criterion, number) in zip(form.criteria, numbers) { weights[criterion.id] = number }
        return .success(weights)
    }
}
