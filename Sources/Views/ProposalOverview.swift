package import Deliberation
package import Texts

/// The proposals of a room as lines, under their point.
package enum ProposalOverview {
    package static func lines(_ model: Model) -> [FeedLine] {
        let language = model.language
        guard let room = model.room, let form = model.room?.step?.form ?? model.vote?.form, !room.proposals.isEmpty else {
            return [FeedLine(.system, VoteTexts.noProposals(language))]
        }
        return form.options.flatMap { option -> [FeedLine] in
            let proposals = room.proposals.filter { $0.option == option.id }
            guard !proposals.isEmpty else { return [] }
            return [FeedLine(.system, VoteWords.point(option, form, language))]
                + proposals.flatMap { proposal in
                    (words(proposal, language) + standing(proposal, room, model)).map { FeedLine(.system, "  " + $0) }
                }
        }
    }

    /// What it says, a line for each of its parts. Of one from elsewhere nobody reads from which group.
    package static func words(_ proposal: Proposal, _ language: Language) -> [String] {
        let text = proposal.text
        let head = proposal.isShared ? VoteTexts.proposalShared : VoteTexts.proposal
        let parts: [(Text, String?)] = [
            (VoteTexts.proposalFirstStep, text.firstStep), (VoteTexts.proposalWith, text.with), (VoteTexts.proposalAlready, text.already),
        ]
        return [head(language, ["n": String(proposal.id), "text": text.what])]
            + parts.compactMap { part, text in text.map { "  " + part(language, ["text": $0]) } }
    }

    /// How many of one's own room endorse it, and what it is to this person.
    private static func standing(_ proposal: Proposal, _ room: Room, _ model: Model) -> [String] {
        let count = room.endorsements[proposal.id] ?? 0
        let isEndorsed = room.endorsedBy[proposal.id]?.contains(model.me) == true
        let text =
            count == 0
            ? VoteTexts.proposalNotEndorsed : isEndorsed ? VoteTexts.proposalEndorsedToo : VoteTexts.proposalEndorsed
        var line = text(model.language, ["count": String(count)])
        if room.proposedBy[proposal.id] == model.me { line += " " + VoteTexts.proposalYours(model.language) }
        return ["  " + line]
    }
}
