/// Who may see an event. The rule that rooms are apart (method.md rule 1) stands here and nowhere else.
package enum Audience: Hashable, Sendable {
    case everyone
    /// The people of one room, with the facilitators and the observers.
    case room(RoomID)
    /// The facilitators who lead this room; nil: those who lead all.
    case facilitators(of: RoomID?)
    /// Every facilitator, whatever they lead.
    case lead
    case seat(Seat)
    /// One participant and the facilitators.
    case seatAndFacilitators(Seat)
    case nobody

    package func includes(_ seat: Seat) -> Bool {
        switch self {
        case .everyone: true
        case .room(let room): seat.room == room || (seat.room == nil && (seat.role == .facilitator || seat.role == .observer))
        case .facilitators(let room): seat.role == .facilitator && (seat.room == nil || seat.room == room)
        case .lead: seat.role == .facilitator
        case .seat(let one): seat == one
        case .seatAndFacilitators(let one): seat == one || (seat.role == .facilitator && (seat.room == nil || seat.room == one.room))
        case .nobody: false
        }
    }
}

extension Event {
    package var audience: Audience {
        switch self {
        case .created, .ended: .everyone
        case .agendaSet, .librarySet: .lead
        case .codeMisused(let seat): .facilitators(of: seat.room)
        case .reasonsOpened(let room, _, _, _), .authorAsked(let room, _), .replyOpened(let room, _, _), .bookmarked(let room, _, _):
            .facilitators(of: room)
        case .reflectionsDelivered(let room, _): .facilitators(of: room)
        case .releaseComposed, .moved: .facilitators(of: nil)
        // The room hears it: whoever comes in with a fresh invitation may be somebody else.
        case .invitationRenewed(let seat):
            seat.role == .participant ? seat.room.map(Audience.room) ?? .facilitators(of: nil) : .facilitators(of: seat.room)
        case .seatTaken(let seat), .arrived(let seat), .left(let seat), .stopped(let seat),
            .pseudonymTaken(let seat, _):
            seat.role == .screen ? .facilitators(of: seat.room) : seat.room.map(Audience.room) ?? .everyone
        case .fellBelowMinimum(let room), .roseToMinimum(let room), .phaseEntered(let room, _),
            .stepExtended(let room, _), .paused(let room), .resumed(let room), .openTableDecided(let room, _),
            .progressed(let room, _, _), .answersRevealed(let room, _, _), .shiftRevealed(let room, _, _),
            .floorModeSet(let room, _), .turnExtended(let room, _), .recognitionCounted(let room, _, _),
            .followUpAsked(let room, _, _), .summarised(let room, _), .metaTalkStarted(let room),
            .metaTalkEnded(let room), .stepEntered(let room, _, _, _), .voteClosed(let room, _, _),
            .voteRevealed(let room, _, _), .voteAlarmRaised(let room, _, _), .proposalAdded(let room, _),
            .proposalWithdrawn(let room, _), .endorsementCounted(let room, _, _), .responsesRevealed(let room, _, _),
            .cardDrawn(let room, _, _, _), .ideaAdded(let room, _), .ideaWithdrawn(let room, _), .ideasMerged(let room, _, _),
            .ideaGrouped(let room, _, _), .ideaCounted(let room, _, _), .parked(let room, _), .unparked(let room, _),
            .releaseOffered(let room, _), .releaseGiven(let room, _), .releaseStopped(let room, _),
            .releaseReceived(let room, _, _):
            .room(room)
        case .openTableAnswered(let seat, _), .answered(let seat, _, _, _), .recognised(let seat, _, _),
            .quoteAllowed(let seat, _, _), .reflected(let seat, _), .voted(let seat, _), .proposed(let seat, _), .alarmed(let seat, _),
            .endorsed(let seat, _, _), .responded(let seat, _, _), .ideaGiven(let seat, _), .ideaEndorsed(let seat, _, _),
            .noted(let seat, _, _), .askedPrivately(let seat, _), .repliedPrivately(let seat, _, _), .objected(let seat, _):
            .seat(seat)
        case .agreed(let seat), .handRaised(let seat), .handLowered(let seat), .turnGiven(let seat, _, _), .turnEnded(let seat, _):
            seat.room.map(Audience.room) ?? .nobody
        case .said(let contribution): contribution.seat.room.map(Audience.room) ?? .nobody
        case .announced(let room, _), .countdownStarted(let room, _), .countdownStopped(let room):
            room.map(Audience.room) ?? .everyone
        case .privateWordRequested(let seat), .privateSaid(let seat, _, _), .quoteAsked(let seat, _), .nudged(let seat, _),
            .muted(let seat, _), .excluded(let seat, _):
            .seatAndFacilitators(seat)
        case .removed, .amended, .reasonAuthors: .nobody
        }
    }

    /// Whether it holds what a person did or was told in private: not for whoever takes the seat over.
    var isPersonal: Bool {
        switch audience {
        case .seat, .seatAndFacilitators: true
        default: false
        }
    }

    /// The event as this seat may see it; nil when it may not.
    package func visible(to seat: Seat) -> Event? {
        guard audience.includes(seat) else { return nil }
        switch self {
        case .created(var script, let rehearsal):
            script.steps = []
            script.library = []
            return .created(script: script, rehearsal: rehearsal)
        case .stepEntered(let room, let index, let count, let step):
            return .stepEntered(room, index: index, of: count, step: seat.role == .facilitator ? step.withoutDeck : step.forTheRoom)
        case .cardDrawn(let room, let step, var card, let left) where seat.role != .facilitator:
            card.source = nil
            return .cardDrawn(room, step: step, card: card, left: left)
        case .askedPrivately(let author, var question):
            // Which of the reasons it is would tell how many there are.
            question.reason = 0
            return .askedPrivately(author, question)
        case .proposalAdded(let room, let proposal) where seat.role != .facilitator:
            return .proposalAdded(room, proposal.forTheRoom)
        case .turnEnded(let speaker, _) where seat.role != .facilitator && seat != speaker:
            // The share of the floor of each is the facilitator's to see.
            return .turnEnded(speaker, spent: 0)
        default:
            return self
        }
    }
}

extension Sequence<Recorded> {
    /// All that this seat may see of a log, in order: the place in this list is the seat's own sequence.
    ///
    /// What was private before a fresh invitation was made for the seat stays with the person who sat there before:
    /// else who makes an invitation, or gets hold of one, could read another person's answers (method.md rule 5).
    package func visible(to seat: Seat) -> [(at: Milliseconds, event: Event)] {
        let renewed = reduce(0) { last, one in one.event == .invitationRenewed(seat) ? one.sequence : last }
        return compactMap { one in
            if one.sequence < renewed, seat.role == .facilitator ? one.event.audience == .seat(seat) : one.event.isPersonal { return nil }
            return one.event.visible(to: seat).map { (one.at, $0) }
        }
    }
}
