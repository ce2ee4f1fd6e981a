package import Deliberation
package import Texts

/// Who would be passed over when a room goes on now. Every surface says it before it goes on, and goes on when the same is
/// asked once more.
package enum PassedOver: Hashable, Sendable {
    /// These have not said that they take part.
    case consent([String])
    /// So many have not answered.
    case answers(Int)
    /// So many have not said whether the table may be open, and silence is a no.
    case openTable(Int)
    /// So many wait for the floor.
    case waiting(Int)
    /// Somebody has the floor, and so many wait for it.
    case speaking(String, waiting: Int)
    /// The talk about the talk goes on.
    case metaTalk
    case paused
    /// The same in one of the rooms that would go on together.
    indirect case at(RoomID, PassedOver)

    /// Nil: nobody would be, or the action asks by itself.
    package init?(_ action: Action, _ model: Model) {
        guard let here = model.room else { return nil }
        // Any of the rooms that would go on may still have people who have not answered.
        let rooms = switch action.id {
        case "next", "countdown": [here]
        case "together": model.rooms.filter { $0.step != nil && $0.position == here.position }
        default: [Room]()
        }
        guard let first = rooms.lazy.compactMap({ room in Self(in: room, model).map { (room.id, $0) } }).first else { return nil }
        self = model.rooms.count > 1 && action.id == "together" ? .at(first.0, first.1) : first.1
    }

    /// Those of a room alone.
    init?(in room: Room, _ model: Model) {
        if room.inMetaTalk || room.isPaused {
            self = room.inMetaTalk ? .metaTalk : .paused
            return
        }
        switch room.phase {
        // That a vote closes for good is asked by the action itself.
        case .ask(.vote), .closed, .revealed: return nil
        // Later steps do not wait for who keeps silent.
        case .present:
            let missing = model.session.notAgreed(in: room.id)
            guard room.step?.consent != nil, !missing.isEmpty else { return nil }
            self = .consent(missing.map { model.name(of: $0) })
        case .ask(let moment):
            let missing = room.eligibleCount - room.answeredCount
            guard missing > 0 else { return nil }
            self = moment == .openTable ? .openTable(missing) : .answers(missing)
        case .talk:
            // In a round those who are away are no reason to wait.
            let waiting = room.floor.queue.count { model.session.attendees[$0]?.presence == .present }
            if let turn = room.floor.turn {
                self = .speaking(model.name(of: turn.seat), waiting: waiting)
            } else if waiting > 0 {
                self = .waiting(waiting)
            } else {
                return nil
            }
        }
    }

    package func text(_ language: Language) -> String {
        switch self {
        case .consent(let names):
            (names.count == 1 ? ConsentTexts.passedOne : ConsentTexts.passed)(language, ["names": VoteWords.list(names, language)])
        case .answers(let n): (n == 1 ? ViewTexts.passedAnswer : ViewTexts.passedAnswers)(language, ["n": String(n)])
        case .openTable(let n): ViewTexts.passedTable(language, ["n": String(n)])
        case .waiting(let n): (n == 1 ? ViewTexts.passedWait : ViewTexts.passedWaits)(language, ["n": String(n)])
        case .speaking(let name, let waiting):
            ViewTexts.passedSpeaks(language, ["name": name]) + (waiting > 0 ? " " + Self.waiting(waiting).text(language) : "")
        case .metaTalk: ViewTexts.passedMeta(language)
        case .paused: ViewTexts.passedPause(language)
        case .at(let room, let over): ViewTexts.passedAt(language, ["room": room.rawValue, "who": over.text(language)])
        }
    }

    /// Whether who was told this knows of everybody who would be passed over now: fewer of the same, not others.
    package func covers(_ now: PassedOver) -> Bool {
        switch (self, now) {
        case (.consent(let told), .consent(let names)): Set(names).isSubset(of: told)
        case (.answers(let told), .answers(let n)), (.openTable(let told), .openTable(let n)), (.waiting(let told), .waiting(let n)): n <= told
        case (.speaking(let told, let before), .speaking(let name, let n)): told == name && n <= before
        case (.at(let told, let before), .at(let room, let over)): told == room && before.covers(over)
        case (.metaTalk, .metaTalk), (.paused, .paused): true
        default: false
        }
    }
}
