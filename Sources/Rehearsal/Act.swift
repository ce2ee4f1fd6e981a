import Deliberation

/// What happens at a table beside the draaiboek: each once in a room where it can, at a moment that is drawn.
enum Act: Hashable, CaseIterable {
    // Participants.
    case newName, metaTalk, absence, stopAndReturn, privateWord, closeTable
    // The floor, and the people at the table.
    case nudge, mute, listener, extend, endTurn, floorMode, summary, exclude
    // What the gespreksleider keeps.
    case park, unpark, note, unbookmark
    // The course of the room.
    case pause, announce, goBack, countdown, stoppedCountdown, leaderAway
    case askAuthor
    // What crosses to another room, or does not.
    case refusedRelease, givenRelease, objectedRelease, withdrawnRelease

    /// Whether a step has a place for it.
    func hasPlace(in step: Step) -> Bool {
        switch self {
        case .newName: step.kind.purpose == .welcome
        case .goBack: step.kind.material == .stelling
        case .askAuthor: step.kind.material == .stelling || step.kind.asks?.about == .reaction
        case .countdown, .stoppedCountdown: step.form == nil && step.kind.purpose != .closing
        case .mute, .nudge: step.isTalk && step.floor != .round
        default: step.isTalk
        }
    }
}

extension Step {
    /// A step in which people talk about its subject: not the welcome, a round to open or to close, or a pause.
    var isTalk: Bool {
        kind.purpose == .subject && phases.contains(.talk)
    }
}

extension Play {
    /// Whether this happens now: once in a room, and each of the steps that have a place for it is as likely as another.
    /// `isPossible`: whether it can, as things stand.
    func isTime(for act: Act, in room: RoomID, when isPossible: Bool = true) -> Bool {
        guard isPossible, happened[act]?.contains(room) != true, let index = facilitator.session.room(room)?.stepIndex,
            act.hasPlace(in: setting.script.steps[index])
        else { return false }
        let left = setting.script.steps[index...].count { act.hasPlace(in: $0) }
        guard draw.happens(1 / Double(left)) else { return false }
        happened[act, default: []].insert(room)
        return true
    }

    /// It could not go on after all: another step may have it.
    func putOff(_ act: Act, in room: RoomID) { happened[act]?.remove(room) }
}
