/// How far a command of a facilitator goes: who leads one room reaches no other.
enum Reach: Hashable {
    case room(RoomID)
    case all
    /// Only its sender.
    case nothing
}

extension Command {
    /// Whether it takes a room to the next phase, now or after a countdown.
    var advances: Bool {
        switch self {
        case .advance, .countDown: true
        default: false
        }
    }

    var reach: Reach {
        switch self {
        case .advance(let room, _), .goBack(let room, _), .skipStep(let room, _), .pause(let room), .resume(let room),
            .extendStep(let room, _), .giveTurn(let room, _, _), .endTurn(let room), .extendTurn(let room, _),
            .setFloorMode(let room, _), .askOn(let room, _, _), .summarise(let room, _), .endMetaTalk(let room),
            .askForQuote(let room, _), .drawCard(let room), .mergeIdeas(let room, _, _), .groupIdea(let room, _, _),
            .park(let room, _), .unpark(let room, _), .bookmark(let room, _, _), .countDown(let room, _, _),
            .askAuthor(let room, _, _, _, _):
            .room(room)
        case .announce(let room, _), .stopCountdown(let room): room.map(Reach.room) ?? .all
        case .note(let room, _): room.map(Reach.room) ?? .nothing
        case .renewInvitation(let seat), .nudge(let seat), .mute(let seat, _), .exclude(let seat, _): seat.room.map(Reach.room) ?? .all
        case .sendPrivate(let seat, _): seat?.room.map(Reach.room) ?? .all
        case .stop: .nothing
        // Between rooms, and the rest.
        default: .all
        }
    }
}
