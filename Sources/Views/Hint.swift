import Deliberation
import Texts

/// What to type at this moment, for plain lines; a screen shows its keys instead.
package enum Hint {
    private typealias T = NarrationTexts

    static func now(_ model: Model) -> String? {
        guard !model.session.isEnded, let room = model.room, room.step != nil else { return nil }
        switch model.me.role {
        case .participant: return participant(model, room)
        case .facilitator: return lead(model, room)
        case .observer: return T.hintReflect(model.language)
        case .listener: return room.floor.turn?.seat == model.me && !room.isPaused ? T.hintTurn(model.language) : nil
        case .screen: return nil
        }
    }

    private static func participant(_ model: Model, _ room: Room) -> String? {
        let language = model.language
        if Consent.asked(model) != nil { return ConsentTexts.hint(language) }
        if room.isPaused { return nil }
        if room.inMetaTalk { return T.hintMeta(language) }
        switch room.phase {
        case .ask(.openTable): return T.hintTable(language)
        case .ask(.vote): return vote(model)
        case .revealed(.vote): return VoteTexts.hintOutcome(language)
        case .closed(.vote): return room.step.flatMap { compare(model, room.voteSeals[$0.id]) }
        case .ask(.form): return form(model)
        case .ask: return room.eligible.contains(model.me) ? T.hintAnswer(language) : nil
        case .talk:
            if room.floor.turn?.seat == model.me { return T.hintTurn(language) }
            let isWaiting = room.floor.queue.contains(model.me)
            if room.floor.mode == .round, isWaiting { return T.hintRound(language) }
            if isWaiting { return T.hintDown(language) }
            if Action.isMuted(model) { return nil }
            if room.step?.kind.material == .cards { return FormTexts.hintCard(language) }
            if room.takesIdeas { return FormTexts.hintIdeasTalk(language) }
            return room.takesProposals ? VoteTexts.hintTalk(language) : T.hintHand(language)
        case .present where room.step.map { room.voteOutcomes[$0.id] != nil } == true: return VoteTexts.hintOutcome(language)
        case .present where room.takesProposals: return VoteTexts.hintPropose(language)
        case .present where room.takesIdeas: return FormTexts.hintIdeas(language)
        case .present, .closed, .revealed: return nil
        }
    }

    /// How to fill in the questionnaire that is open; nil where there is none for this person.
    static func form(_ model: Model) -> String? {
        guard let (_, form) = Action.openForm(model) else { return nil }
        let language = model.language
        if Action.ownResponse(model) != nil { return FormTexts.hintFormAgain(language) }
        switch (form.items.count, form.text) {
        case (1, nil): return FormTexts.hintFormOne(language)
        case (1, _): return FormTexts.hintFormOneText(language)
        case (0, _): return FormTexts.hintFormText(language)
        default: return FormTexts.hintForm(language)
        }
    }

    /// How to reply to a private question, the `place`th of this person's.
    static func reply(_ model: Model, _ place: Int) -> String {
        Action.askedOf(model).count > 1
            ? FormTexts.hintReplyTo(model.language, ["n": String(place)]) : FormTexts.hintReply(model.language)
    }

    /// That the words of a closed box can be compared; nil where it has none.
    static func compare(_ model: Model, _ seal: BoxSeal?) -> String? {
        seal.flatMap { SixWords.of($0.root) }.map { _ in VoteTexts.hintCompare(model.language) }
    }

    /// What is still to do with one's own ballot.
    package static func vote(_ model: Model) -> String? {
        guard let (step, form) = BallotEdit.open(model) else { return nil }
        let language = model.language
        let ballot = model.ballots[step] ?? Ballot()
        if case .cast? = model.receipts[step] {
            return (BallotEdit.isChanged(model, step) ? VoteTexts.hintCastAgain : VoteTexts.hintChange)(language)
        }
        if BallotEdit.hasVoted(model, step) { return VoteTexts.hintCode(language) }
        if ballot.isEmpty { return VoteTexts.hintVote(language) }
        let blanks = BallotEdit.blanks(ballot, form)
        if blanks.cells > 0 { return (blanks.hasNoRanking ? VoteTexts.hintJudge : VoteTexts.hintJudgeOrCast)(language) }
        if blanks.hasNoRanking { return VoteTexts.hintRank(language) }
        return (blanks.hasNoWeights ? VoteTexts.hintWeights : VoteTexts.hintCast)(language)
    }

    private static func lead(_ model: Model, _ room: Room) -> String? {
        let language = model.language
        if room.isPaused { return T.hintResume(language) }
        if room.inMetaTalk { return endMeta(model, room.id) }
        if WhatNow.isAtEnd(room) {
            guard model.leadsAll else { return OpenedReason.now(model).isEmpty ? nil : CockpitTexts.hintReasons(language) }
            guard let other = WhatNow.unfinishedRooms(model).first else { return T.hintClose(language) }
            return T.hintOtherRoom(language, ["room": other.id.rawValue])
        }
        if let other = VoteCourse.stillVoting(model, room).first { return T.hintOtherRoom(language, ["room": other.id.rawValue]) }
        if let hint = leadForm(model, room) { return hint(language) }
        if room.phase == .talk { return (VoteCourse.canShare(model, room) ? VoteTexts.hintLeadShare : T.hintLeadTalk)(language) }
        guard Action.canGoOn(model) else { return nil }
        let isTogether = room.step?.form != nil && VoteCourse.together(model).count > 1
        return (isTogether ? VoteTexts.hintTogether : T.hintNext)(language)
    }

    private static func leadForm(_ model: Model, _ room: Room) -> Text? {
        let hasTexts = !OpenedReason.now(model).isEmpty
        return switch (room.step?.kind.material, room.phase) {
        case (.cards, .talk) where room.card == nil || room.cardsLeft > 0: CockpitTexts.hintCard
        case (.ideas, .present): CockpitTexts.hintStorm
        case (.ideas, .talk): CockpitTexts.hintStormTalk
        case (_, .revealed(let moment)) where moment != .vote && hasTexts: CockpitTexts.hintReasonsNext
        case (_, .talk) where hasTexts: CockpitTexts.hintReasons
        default: nil
        }
    }

    /// How the facilitator ends the metagesprek of this room, from where they look.
    static func endMeta(_ model: Model, _ room: RoomID) -> String {
        model.room?.id == room
            ? T.hintEndMeta(model.language) : T.hintEndMetaThere(model.language, ["room": room.rawValue])
    }
}
