import Deliberation
import Texts

/// One's own ballot in words.
enum BallotOverview {
    static func lines(_ model: Model) -> [FeedLine] {
        guard let (step, form) = model.vote else { return [] }
        let ballot = model.ballots[step] ?? Ballot()
        let blanks = VoteWords.blanks(BallotEdit.blanks(ballot, form), form, model.language)
        return [FeedLine(.mine, blanks)]
    }
}
