/// Who may see an event. The rule that rooms are apart (method.md rule 1) stands here and nowhere else.
package enum Audience: Hashable, Sendable {
    case everyone
    /// The people of one room, with the facilitators and the observers.
    case room(RoomID)
    case facilitators
    case seat(Seat)
    /// One participant and the facilitators.
    case seatAndFacilitators(Seat)
    case nobody

    package func includes(_ seat: Seat) -> Bool {
        switch self {
        case .everyone: true
        case .room(let room): seat.room == room || seat.role == .facilitator || seat.role == .observer
        case .facilitators: seat.role == .facilitator
        case .seat(let one): seat == one
        case .seatAndFacilitators(let one): seat == one || seat.role == .facilitator
        case .nobody: false
        }
    }
}

extension Event {
    package var audience: Audience {
        switch self {
        case .created, .ended: .everyone
        case .agendaSet, .librarySet, .codeMisused, .invitationRenewed, .reasonsOpened: .facilitators
        case .seatTaken(let seat), .arrived(let seat), .left(let seat), .stopped(let seat),
            .pseudonymTaken(let seat, _):
            seat.room.map(Audience.room) ?? (seat.role == .screen ? .facilitators : .everyone)
        case .fellBelowMinimum(let room), .roseToMinimum(let room), .phaseEntered(let room, _),
            .stepExtended(let room, _), .paused(let room), .resumed(let room), .openTableDecided(let room, _),
            .progressed(let room, _, _), .answersRevealed(let room, _, _), .shiftRevealed(let room, _, _),
            .floorModeSet(let room, _), .turnExtended(let room, _), .recognitionCounted(let room, _, _),
            .followUpAsked(let room, _, _), .summarised(let room, _), .metaTalkStarted(let room),
            .metaTalkEnded(let room), .stepEntered(let room, _, _, _):
            .room(room)
        case .openTableAnswered(let seat, _), .answered(let seat, _, _, _), .recognised(let seat, _, _),
            .quoteAllowed(let seat, _, _), .reflected(let seat, _, _):
            .seat(seat)
        case .handRaised(let seat), .handLowered(let seat), .turnGiven(let seat, _, _), .turnEnded(let seat, _):
            seat.room.map(Audience.room) ?? .nobody
        case .said(let contribution): contribution.seat.room.map(Audience.room) ?? .nobody
        case .announced(let room, _): room.map(Audience.room) ?? .everyone
        case .privateWordRequested(let seat), .privateSaid(let seat, _, _), .quoteAsked(let seat, _):
            .seatAndFacilitators(seat)
        case .removed: .nobody
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
        case .stepEntered(let room, let index, let count, let step) where seat.role != .facilitator:
            return .stepEntered(room, index: index, of: count, step: step.forTheRoom)
        case .turnEnded(let speaker, _) where seat.role != .facilitator && seat != speaker:
            // The share of the floor of each is the facilitator's to see.
            return .turnEnded(speaker, spent: 0)
        default:
            return self
        }
    }
}
