package import Deliberation
package import Texts

/// One's own ballot in words.
package enum BallotOverview {
    /// Of the vote that the room is at or was at last.
    package static func lines(_ model: Model) -> [FeedLine] {
        guard let (step, form) = model.vote else { return [] }
        let language = model.language
        let isOpen = BallotEdit.open(model) != nil
        let draft = model.ballots[step] ?? Ballot()
        // Of a closed vote: what is in the box, not what was changed since.
        let ballot = isOpen ? draft : model.casts[step] ?? draft
        var lines = [VoteTexts.yourBallot(language)]
        for option in form.shuffled(for: model.me, step: step) {
            lines.append(VoteWords.point(option, form, language))
            lines.append("  " + judgements(of: option, ballot, form, language))
        }
        lines.append(ranking(ballot, form, language))
        if form.asksWeights { lines.append(weights(ballot, form, language)) }
        if isOpen {
            lines += standing(model, step, ballot, form)
        } else if model.casts[step] == nil {
            lines.append((BallotEdit.hasVoted(model, step) ? VoteTexts.votedElsewhere : VoteTexts.notCast)(language))
        }
        return lines.map { FeedLine(.mine, $0) }
    }

    /// `kansrijk sterk, urgentie leeg`.
    package static func judgements(of option: VoteOption, _ ballot: Ballot, _ form: BallotForm, _ language: Language) -> String {
        guard ballot.judgements[option.id] != nil else { return VoteTexts.allBlank(language) }
        return form.criteria.map { criterion in
            let word = ballot.judgement(option.id, criterion.id).map { VoteWords.grade($0, language) } ?? VoteTexts.blank(language)
            return "\(criterion.title) \(word)"
        }.joined(separator: ", ")
    }

    package static func ranking(_ ballot: Ballot, _ form: BallotForm, _ language: Language) -> String {
        guard !ballot.ranking.isEmpty else { return VoteTexts.noRanking(language) }
        return VoteTexts.yourRanking(language, ["order": VoteWords.order(ballot.ranking, form, language, leftOut: true)])
    }

    package static func weights(_ ballot: Ballot, _ form: BallotForm, _ language: Language) -> String {
        ballot.weights.map { VoteTexts.yourWeights(language, ["weights": VoteWords.weights($0, form)]) }
            ?? VoteTexts.noWeights(language)
    }

    /// What is blank, and whether it is in the box.
    private static func standing(_ model: Model, _ step: StepID, _ ballot: Ballot, _ form: BallotForm) -> [String] {
        let language = model.language
        return [blanks(ballot, form, language), inBox(model, step)]
    }

    package static func blanks(_ ballot: Ballot, _ form: BallotForm, _ language: Language) -> String {
        let blanks = BallotEdit.blanks(ballot, form)
        return blanks.isEmpty
            ? VoteTexts.nothingBlank(language)
            : VoteTexts.stillBlank(language, ["blanks": VoteWords.blanks(blanks, form, language)])
    }

    /// Whether what is filled in is in the box.
    package static func inBox(_ model: Model, _ step: StepID) -> String {
        let text =
            switch model.receipts[step] {
            case .cast: BallotEdit.isChanged(model, step) ? VoteTexts.changedSince : VoteTexts.inBox
            default: BallotEdit.hasVoted(model, step) ? VoteTexts.votedElsewhere : VoteTexts.notInBox
            }
        return text(model.language)
    }
}
