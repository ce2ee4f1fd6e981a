import Deliberation

/// What the log tells and the session's state does not keep: how long each room spent where and whether anything happened
/// there, names given up, and which cards were spoken of.
struct Course {
    /// By room and step; milliseconds.
    private(set) var spent: [RoomID: [StepID: Milliseconds]] = [:]
    private(set) var names: [RoomID: Set<String>] = [:]
    private(set) var cards = CardTalk()
    private var activity = StepActivity()
    private var here: [RoomID: (step: StepID, since: Milliseconds)] = [:]

    init(_ events: [Recorded]) {
        for recorded in events {
            if case .room(let room) = recorded.event.audience {
                cards.see(recorded.event, in: room, at: recorded.at, step: here[room]?.step)
                activity.see(recorded.event, in: room)
            }
            switch recorded.event {
            case .pseudonymTaken(let seat, let name): if let room = seat.room { names[room, default: []].insert(name) }
            case .stepEntered(let room, _, _, let step):
                leave(room, at: recorded.at)
                here[room] = (step.id, recorded.at)
            case .ended:
                activity.end()
                for room in here.keys { leave(room, at: recorded.at) }
            default: break
            }
        }
        // Not ended: up to the last event.
        if let last = events.last { for room in here.keys { leave(room, at: last.at) } }
    }

    /// Whether the room was there and nothing was asked, said or filled in: passed over within a minute, or skipped.
    func isSkipped(_ room: RoomID, _ step: StepID) -> Bool {
        spent[room]?[step].map { activity.isSkipped(room, step, spent: $0) } ?? false
    }

    func reached(_ room: RoomID, _ step: StepID) -> Bool { spent[room]?[step] != nil }

    func minutes(_ room: RoomID, _ step: StepID) -> Int? {
        spent[room]?[step].map { Int(($0 + 30_000) / 60_000) }
    }

    private mutating func leave(_ room: RoomID, at: Milliseconds) {
        guard let was = here.removeValue(forKey: room) else { return }
        let (time, overflow) = at.subtractingReportingOverflow(was.since)
        // A year is more than any table sits: a broken clock must not trap the sum.
        let bounded = overflow ? 0 : min(max(0, time), 31_536_000_000)
        spent[room, default: [:]][was.step, default: 0] &+= bounded
    }
}
