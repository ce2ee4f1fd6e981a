/// What happened. A session is the list of these, and everything else is computed from it.
package enum Event: Codable, Hashable, Sendable {
    /// The first event. To others than the server it comes without steps and library.
    case created(script: Script, rehearsal: Bool)
    /// The steps to come, for the facilitators.
    case agendaSet([AgendaItem])
    /// The doorvragen of the script, for the facilitators.
    case librarySet([FollowUp])

    // MARK: people
    /// A seat was claimed for the first time.
    case seatTaken(Seat)
    case pseudonymTaken(Seat, name: String)
    case arrived(Seat)
    case left(Seat)
    case stopped(Seat)
    /// Participants present fell below T_ROOM: no outcomes are shown until that changes.
    case fellBelowMinimum(RoomID)
    case roseToMinimum(RoomID)
    case codeMisused(Seat)
    /// Said yes to what everyone is asked before they take part. Its room knows, so that
    /// *k van n* and a round are of who takes part; who leads reads who did not, to help them.
    case agreed(Seat)
    case invitationRenewed(Seat)

    // MARK: the draaiboek
    case stepEntered(RoomID, index: Int, of: Int, step: Step)
    case phaseEntered(RoomID, Phase)
    case stepExtended(RoomID, seconds: Int)
    case paused(RoomID)
    case resumed(RoomID)

    // MARK: private answers
    /// Its author's alone.
    case openTableAnswered(Seat, yes: Bool)
    case openTableDecided(RoomID, open: Bool)
    /// Its author's alone.
    case answered(Seat, step: StepID, moment: Moment, answer: Answer)
    /// *k van n*; all that is shown while answering is open.
    case progressed(RoomID, answered: Int, of: Int)
    case answersRevealed(RoomID, step: StepID, outcome: Outcome)
    case shiftRevealed(RoomID, step: StepID, shift: Shift)
    /// The private reasons, shuffled, without author or stance; for the facilitators.
    case reasonsOpened(RoomID, step: StepID, moment: Moment, reasons: [String])

    // MARK: a vote
    /// That a seat voted; what, lies in a box without order. Its author's alone.
    case voted(Seat, step: StepID)
    /// The box is closed for good.
    case voteClosed(RoomID, step: StepID, seal: BoxSeal)
    case voteRevealed(RoomID, step: StepID, outcome: VoteOutcome)
    /// Somebody's ballot is not in the box. `count`: alarms so far.
    case voteAlarmRaised(RoomID, step: StepID, count: Int)
    /// Who raised it; its author's alone, so that each person counts once.
    case alarmed(Seat, step: StepID)
    /// Whose proposal it is; its author's alone.
    case proposed(Seat, proposal: ProposalID)
    case proposalAdded(RoomID, Proposal)
    case proposalWithdrawn(RoomID, proposal: ProposalID)
    /// Its author's alone; the room sees the count.
    case endorsed(Seat, proposal: ProposalID, yes: Bool)
    case endorsementCounted(RoomID, proposal: ProposalID, count: Int)

    // MARK: the floor
    case floorModeSet(RoomID, FloorMode)
    case handRaised(Seat)
    case handLowered(Seat)
    /// `seconds` is the soft limit, absent when silence is allowed.
    case turnGiven(Seat, seconds: Int?, reply: Bool)
    case turnExtended(RoomID, seconds: Int)
    /// `spent`: milliseconds that the person had the floor, pauses left out.
    case turnEnded(Seat, spent: Milliseconds)
    case said(Contribution)
    /// Its author's alone; the room sees the count.
    case recognised(Seat, contribution: ContributionID, yes: Bool)
    case recognitionCounted(RoomID, contribution: ContributionID, count: Int)
    case followUpAsked(RoomID, to: Seat?, text: String)
    case summarised(RoomID, text: String)
    case metaTalkStarted(RoomID)
    case metaTalkEnded(RoomID)

    // MARK: words beside the floor
    case announced(RoomID?, text: String)
    case privateWordRequested(Seat)
    /// Between one participant and the facilitators; `fromFacilitator` says which way.
    case privateSaid(Seat, fromFacilitator: Bool, text: String)
    case quoteAsked(Seat, contribution: ContributionID)
    /// Its author's alone, until the verslag.
    case quoteAllowed(Seat, contribution: ContributionID, yes: Bool)
    /// Its author's alone until the step is over.
    case reflected(Seat, Reflection)
    /// What was seen in the step that the room leaves; nil: of all rooms. For the facilitators.
    case reflectionsDelivered(RoomID?, [Reflection])

    // MARK: questionnaires, cards, ideas
    /// Its author's alone.
    case responded(Seat, step: StepID, response: Response)
    case responsesRevealed(RoomID, step: StepID, outcome: FormOutcome)
    /// `left`: cards that the room has not had.
    case cardDrawn(RoomID, step: StepID, card: Card, left: Int)
    case ideaAdded(RoomID, Idea)
    /// Whose idea it is; its author's alone.
    case ideaGiven(Seat, idea: IdeaID)
    case ideaWithdrawn(RoomID, idea: IdeaID)
    /// `idea` is the same as `into`, and goes up in it with all that endorsed it.
    case ideasMerged(RoomID, idea: IdeaID, into: IdeaID)
    /// Nil: under no heading.
    case ideaGrouped(RoomID, idea: IdeaID, group: String?)
    /// Its author's alone; the room sees the count.
    case ideaEndorsed(Seat, idea: IdeaID, yes: Bool)
    case ideaCounted(RoomID, idea: IdeaID, count: Int)

    // MARK: what leads
    /// Without the floor, or with it again.
    case muted(Seat, yes: Bool)
    /// Removed from the table; the reason is for the person, the facilitators and the log.
    case excluded(Seat, reason: String)
    /// A person who came into the wrong room goes on in another seat, before anything was said.
    case moved(Seat, to: Seat)
    /// In private: you have not been heard, you are welcome to speak. At most once a step to one person.
    case nudged(Seat, step: StepID)
    case parked(RoomID, ParkedItem)
    case unparked(RoomID, item: Int)
    /// Its author's alone.
    case noted(Seat, room: RoomID?, text: String)
    case bookmarked(RoomID, contribution: ContributionID, yes: Bool)
    /// The room goes on by itself at this time; nil: the session is closed.
    case countdownStarted(RoomID?, until: Milliseconds)
    case countdownStopped(RoomID?)
    /// Who wrote the reasons that were opened, in their order; nil: an author who was erased. Nobody sees it.
    case reasonAuthors(RoomID, step: StepID, moment: Moment, seats: [Seat?])
    case authorAsked(RoomID, AuthorQuestion)
    /// The same question, for the person whom it is for.
    case askedPrivately(Seat, AuthorQuestion)
    /// Its author's alone; the facilitators read the text, not from whom.
    case repliedPrivately(Seat, question: Int, text: String)
    case replyOpened(RoomID, question: Int, text: String)

    // MARK: releases between rooms
    case releaseComposed(RoomID, ReleaseDraft)
    /// The giving room is asked.
    case releaseOffered(RoomID, ReleaseOffer)
    /// Its author's alone.
    case objected(Seat, release: ReleaseID)
    case releaseGiven(RoomID, release: ReleaseID)
    case releaseStopped(RoomID, release: ReleaseID)
    /// `from`: title of the room that gave it.
    case releaseReceived(RoomID, from: String, reads: [ReleasedItem])

    // MARK: the end
    case ended
    /// What stood here was taken away: an answer whose link to its seat was cut, or an erasure.
    case removed
    /// The file was changed on purpose: the bodies of these earlier events were taken away, those were rewritten
    /// without somebody's words (by sequence, the hex digest of what stands there now), and the answers that stand
    /// without persons are those of this hex digest. Never leaves the file; the chain holds it like any event.
    case amended(removed: [Int], replaced: [Int: String], answers: String)
}

/// One line of the agenda.
package struct AgendaItem: Codable, Hashable, Sendable {
    package var id: StepID
    package var kind: StepKind
    package var title: String
    package var minutes: Int

    package init(id: StepID, kind: StepKind, title: String, minutes: Int) {
        self.id = id
        self.kind = kind
        self.title = title
        self.minutes = minutes
    }
}

/// Something that was said with the floor.
package struct Contribution: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, Hashable, Sendable {
        case turn, reply, coreClaim
        /// Said in a metagesprek; never quoted.
        case meta
    }

    package var id: ContributionID
    package var seat: Seat
    package var kind: Kind
    package var step: StepID
    /// Empty after an erasure.
    package var text: String

    package init(id: ContributionID, seat: Seat, kind: Kind, step: StepID, text: String) {
        self.id = id
        self.seat = seat
        self.kind = kind
        self.step = step
        self.text = text
    }
}

/// An event with its place in the log and its time.
package struct Recorded: Codable, Hashable, Sendable {
    /// Counts from 1 over the whole log. Never leaves the server: a seat counts its own.
    package var sequence: Int
    package var at: Milliseconds
    package var event: Event

    package init(sequence: Int, at: Milliseconds, event: Event) {
        self.sequence = sequence
        self.at = at
        self.event = event
    }
}
