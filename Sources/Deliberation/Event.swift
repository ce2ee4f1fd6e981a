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
    case reflected(Seat, room: RoomID?, text: String)

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
