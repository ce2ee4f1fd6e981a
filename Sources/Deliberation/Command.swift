/// What a person asks of the session. The seat that asks comes from admission, never from the command.
///
/// The synthesized coding is the wire's: `{"say":{"text":"..."}}`, `{"raiseHand":{}}`; docs/protocol.md.
package enum Command: Codable, Hashable, Sendable {
    // MARK: participants
    /// Takes another pseudonym, before anything was said under the old one.
    case takePseudonym(name: String)
    /// Says yes to what everyone is asked before they take part (`Step.consent`).
    case agree
    /// *Open tafel?* at the welcome; `false` at any later moment withdraws.
    case answerOpenTable(yes: Bool)
    /// Answers, or answers anew while answering is open. Names its question, so that an answer that
    /// comes late never lands on the next one.
    case answer(step: StepID, moment: Moment, stance: Stance, reason: String?)
    case raiseHand
    /// Lowers the hand; in a round: lets the turn pass.
    case lowerHand
    /// Says something with the floor, or in a metagesprek.
    case say(text: String)
    case finishTurn
    /// Marks somebody else's contribution as *herkenbaar*, or takes that back.
    case recognise(contribution: ContributionID, yes: Bool)
    /// The kernbewering: "Toen ... deed/dacht/voelde ik ..., want ...", by who has the floor or had it last.
    case stateCoreClaim(text: String)
    /// May the verslag quote this contribution of mine? Default no.
    case allowQuote(contribution: ContributionID, yes: Bool)
    case requestMetaTalk
    case requestPrivateWord
    /// Stops taking part, without a reason; coming back is always possible.
    case stop

    // MARK: participants in a vote
    /// Votes, or votes anew while the vote is open.
    case castBallot(step: StepID, cast: CastBallot)
    /// My ballot is not in the closed box, or its seal does not check: the room hears it, not from whom.
    case raiseAlarm(step: StepID)
    case propose(option: OptionID, text: ProposalText)
    /// Takes one's own proposal back, while nobody else endorsed it and it was not shared.
    case withdrawProposal(proposal: ProposalID)
    case endorse(proposal: ProposalID, yes: Bool)

    // MARK: participants: questionnaires, cards, ideas, releases
    /// Answers a questionnaire, or anew while it is open.
    case respond(step: StepID, response: Response)
    /// Another card in the place of this one; nobody learns who asked.
    case changeCard(card: String)
    case addIdea(text: String)
    /// Takes one's own idea back, while nobody else endorsed it.
    case withdrawIdea(idea: IdeaID)
    case endorseIdea(idea: IdeaID, yes: Bool)
    /// To a question about one's own private reason; nobody learns from whom.
    case replyPrivately(question: Int, text: String)
    /// Nobody learns who objected, nor before the time is over that somebody did.
    case objectToRelease(release: ReleaseID)

    // MARK: participants and facilitators
    /// A private line: from a participant to the facilitators (`to` absent), or from a facilitator to one participant.
    case sendPrivate(to: Seat?, text: String)

    // MARK: facilitators
    /// Goes on to the next phase or step. `from` is where the facilitator saw the room stand.
    case advance(room: RoomID, from: Position)
    case goBack(room: RoomID, from: Position)
    /// Every room that stands at `from` goes on, at one moment: so a vote opens and closes for all groups together.
    case advanceTogether(from: Position)
    /// Gives a room's proposals that were not shared yet to all other rooms, without saying whose they are.
    case shareProposals(room: RoomID)
    /// Leaves the step for the next one at once.
    case skipStep(room: RoomID, from: Position)
    case pause(room: RoomID)
    case resume(room: RoomID)
    /// Adds seconds to the time of the step, 1 to 3600.
    case extendStep(room: RoomID, seconds: Int)
    /// Gives the floor to `seat`, or to whoever is next. `reply`: the antwoord slot, before the queue goes on.
    case giveTurn(room: RoomID, seat: Seat?, reply: Bool)
    case endTurn(room: RoomID)
    /// Adds seconds to the running turn, 1 to 600.
    case extendTurn(room: RoomID, seconds: Int)
    case setFloorMode(room: RoomID, mode: FloorMode)
    /// A doorvraag, to one person or to the room.
    case askOn(room: RoomID, to: Seat?, text: String)
    /// A summary in the rule set LSD; refused under exact words.
    case summarise(room: RoomID, text: String)
    /// Speaks to one room, or to all (`room` absent).
    case announce(room: RoomID?, text: String)
    case endMetaTalk(room: RoomID)
    /// Asks the author whether the verslag may quote this.
    case askForQuote(room: RoomID, contribution: ContributionID)
    /// Makes a fresh invitation for a seat and ends its old connection.
    case renewInvitation(seat: Seat)
    case endSession
    /// The next card.
    case drawCard(room: RoomID)
    /// `idea` says the same as `into`; an idea of the room's present step.
    case mergeIdeas(room: RoomID, idea: IdeaID, into: IdeaID)
    case groupIdea(room: RoomID, idea: IdeaID, group: String?)
    /// A private invitation to speak, at most one a step to one person.
    case nudge(seat: Seat)
    case mute(seat: Seat, yes: Bool)
    case exclude(seat: Seat, reason: String)
    /// Gives a person who came into the wrong room a free seat in another, before anything was said.
    case move(seat: Seat, to: RoomID)
    case park(room: RoomID, text: String)
    case unpark(room: RoomID, item: Int)
    case note(room: RoomID?, text: String)
    case bookmark(room: RoomID, contribution: ContributionID, yes: Bool)
    /// Goes on after so many seconds (5 to 600), as `advance` would.
    case countDown(room: RoomID, from: Position, seconds: Int)
    /// Closes the session after so many seconds (5 to 600).
    case countDownToEnd(seconds: Int)
    /// Nil: that of the end.
    case stopCountdown(room: RoomID?)
    /// A question to the author of an opened reason, whoever that is.
    case askAuthor(room: RoomID, step: StepID, moment: Moment, reason: Int, text: String)
    case composeRelease(room: RoomID, to: [RoomID], items: [ReleaseItem])
    /// Asks the giving room; it crosses after so many seconds (30 to 600) unless somebody objects.
    case offerRelease(release: ReleaseID, seconds: Int)
    case withdrawRelease(release: ReleaseID)

    // MARK: observers
    /// A reflection of the research team; participants never see it.
    case reflect(room: RoomID?, kind: Reflection.Kind, text: String)
}

extension Command {
    /// Who has left the table may still say that the count is not right.
    var isAlarm: Bool { if case .raiseAlarm = self { true } else { false } }
}

/// Where a room stands in the draaiboek.
package struct Position: Codable, Hashable, Sendable {
    /// Index of the step, from 0.
    package var step: Int
    package var phase: Phase

    package init(step: Int, phase: Phase) {
        self.step = step
        self.phase = phase
    }
}

/// What happens to a seat without a command of its own: said by the shell, never by a peer.
package enum Occurrence: Hashable, Sendable {
    /// Its person's connection stands, for the first time or again.
    case arrived(Seat)
    /// The connection is gone.
    case left(Seat)
    /// Somebody without the token tried a used invitation.
    case codeMisused(Seat)
    /// The clock came to `Session.nextDue`.
    case clock
    /// For a while nothing was taken in, the server was away or could keep nothing: said before the clock.
    case interrupted
}
