import Deliberation
import Texts

/// Where a weging stands, for each role.
extension WhatNow {
    /// The points stand there while they are read, and while somebody weighs them who has not begun.
    static func showsPoints(_ model: Model, _ room: Room) -> Bool {
        switch room.phase {
        case .present: true
        case .ask(.vote): BallotEdit.ballot(model).isEmpty
        default: room.step?.kind.material == .proposals
        }
    }

    /// What stands there of the vote: its box, alarms, the outcome, how one's own vote stands, proposals.
    static func ofVote(_ model: Model, _ room: Room) -> [FeedLine] {
        guard let (step, form) = model.vote, room.step?.form != nil else { return [] }
        let language = model.language
        var lines: [FeedLine] = []
        if let count = room.voteAlarms[step], count > 0 {
            let what = count == 1 ? VoteTexts.alarmOne(language) : VoteTexts.alarm(language, ["n": String(count)])
            lines.append(FeedLine(.system, what))
        }
        let isFresh = room.phase == .closed(.vote) || room.phase == .revealed(.vote)
        if isFresh, let seal = room.voteSeals[step], let words = Narration.words(seal, language) {
            lines.append(FeedLine(.system, words))
        }
        if room.step?.id == step, let outcome = room.voteOutcomes[step] {
            lines += VoteOverview.summary(outcome, form, language).map { FeedLine(.outcome, $0) }
        }
        if BallotEdit.open(model) != nil, let ballot = model.ballots[step], !ballot.isEmpty {
            lines.append(FeedLine(.mine, BallotOverview.blanks(ballot, form, language)))
        }
        if isFresh, let line = mine(model, step) { lines.append(FeedLine(.mine, line)) }
        return lines
    }

    /// Whether one's own vote is in the closed box, as far as it is known here.
    private static func mine(_ model: Model, _ step: StepID) -> String? {
        switch model.receipts[step] {
        case .included(let byServer): (byServer ? VoteTexts.includedByServer : VoteTexts.included)(model.language)
        case .missing: VoteTexts.missing(model.language)
        case .unknown: VoteTexts.unknownClosed(model.language)
        case .kept, .cast, nil: nil
        }
    }

    // MARK: the one sentence

    static func presentVote(_ model: Model, _ room: Room) -> String {
        // Back in the text after the box was closed, or after the outcome was shown.
        if room.step.map({ room.voteOutcomes[$0.id] != nil }) == true { return ViewTexts.nowVoteKnown(model.language) }
        let isClosed = room.step.map { room.voteSeals[$0.id] != nil } == true
        return (isClosed ? ViewTexts.nowVoteClosed : ViewTexts.nowReadVote)(model.language)
    }

    static func voting(_ model: Model, _ counts: [String: String]) -> String {
        guard let (step, _) = BallotEdit.open(model) else { return ViewTexts.nowPresent(model.language) }
        let text: Text =
            if case .cast? = model.receipts[step] {
                BallotEdit.isChanged(model, step) ? ViewTexts.nowVoteChanged : ViewTexts.nowVoted
            } else if BallotEdit.hasVoted(model, step) {
                ViewTexts.nowVotedElsewhere
            } else {
                BallotEdit.ballot(model).isEmpty ? ViewTexts.nowVote : ViewTexts.nowVoteBegun
            }
        return text(model.language, counts)
    }

    /// What going on does in a weging, to the gespreksleider; nil outside one.
    static func leadVote(_ model: Model, _ room: Room, _ counts: [String: String]) -> String? {
        let language = model.language
        guard let step = room.step, step.form != nil else { return nil }
        let together = VoteCourse.together(model)
        var values = counts
        values["rooms"] = VoteWords.list(together.map(\.id.rawValue), language)
        let waiting = VoteCourse.stillVoting(model, room)
        if !waiting.isEmpty {
            return ViewTexts.leadVoteWait(language, ["rooms": VoteWords.list(waiting.map(\.id.rawValue), language)])
        }
        let isTogether = together.count > 1
        let closed = !model.leadsAll ? CockpitTexts.leadVoteClosedOne : isTogether ? ViewTexts.leadVoteClosed : ViewTexts.leadVoteClosedAlone
        switch (step.kind.material, room.phase) {
        case (.ballot, .present):
            if room.voteOutcomes[step.id] != nil { return ViewTexts.leadVoteKnown(language) }
            if room.voteSeals[step.id] != nil { return closed(language) }
            return (isTogether ? ViewTexts.leadVotePresent : ViewTexts.leadVotePresentAlone)(language, values)
        case (_, .ask(.vote)):
            values["n"] = String(VoteCourse.voters(model, room))
            return (isTogether ? ViewTexts.leadVote : ViewTexts.leadVoteAlone)(language, values)
        case (_, .closed(.vote)): return closed(language)
        case (_, .revealed(.vote)): return ViewTexts.leadVoteRevealed(language) + sharing(model, room)
        case (.proposals, .present): return ViewTexts.leadProposals(language) + sharing(model, room)
        case (_, .talk): return ViewTexts.leadTalk(language, ["n": String(room.floor.queue.count)]) + sharing(model, room)
        default: return nil
        }
    }

    /// Which proposals of this room are still its own.
    private static func sharing(_ model: Model, _ room: Room) -> String {
        let count = VoteCourse.unshared(model, room).count
        // Who leads one room shares nothing.
        guard count > 0, model.leadsAll else { return "" }
        let values = ["n": String(count)]
        if VoteCourse.canShare(model, room) { return " " + ViewTexts.leadCanShare(model.language, values) }
        let past = VoteCourse.notReady(model, room).filter { VoteCourse.isPast($0, room) }
        let behind = VoteCourse.notReady(model, room).filter { !VoteCourse.isPast($0, room) }
        func listed(_ text: Text, _ rooms: [Room]) -> String? {
            rooms.isEmpty ? nil : text(model.language, ["rooms": VoteWords.list(rooms.map(\.id.rawValue), model.language)])
        }
        let parts = [
            ViewTexts.leadShareLater(model.language, values), listed(ViewTexts.shareBehind, behind), listed(ViewTexts.sharePast, past),
        ]
        return " " + parts.compactMap(\.self).joined(separator: " ")
    }
}
