import Deliberation

/// In which steps anything was asked, said or filled in, and which were left before that could be.
struct StepActivity {
    private var busy: [RoomID: Set<StepID>] = [:]
    /// Those in which somebody of any room answered or proposed something.
    private var busyInPrivate: Set<StepID> = []
    /// Steps to be read, or a break, that were more than passed by.
    private var begun: [RoomID: Set<StepID>] = [:]
    private var leftEarly: [RoomID: [StepID: Bool]] = [:]
    private var here: [RoomID: (step: Step, index: Int, phase: Phase)] = [:]

    mutating func see(_ event: Event, in room: RoomID) {
        switch event {
        case .stepEntered(_, let index, _, let step):
            // Going back skips nothing.
            if let was = here[room], index > was.index { leave(room) }
            here[room] = (step, index, .present)
            if step.kind.purpose == .pause { begun[room, default: []].insert(step.id) }
        case .phaseEntered(_, let phase):
            here[room]?.phase = phase
            if phase != .present, let step = here[room]?.step, step.isRead { begun[room, default: []].insert(step.id) }
        // What people answered is taken out of the log at the end; that some did stays. Of which group they were would tell what
        // another did not do in private.
        case .progressed(_, answered: 1..., of: _), .ideaAdded, .proposalAdded:
            if let step = here[room]?.step.id { busyInPrivate.insert(step) }
        case .turnGiven, .followUpAsked, .summarised:
            if let step = here[room]?.step.id { busy[room, default: []].insert(step) }
        case .said(let contribution): busy[room, default: []].insert(contribution.step)
        default: break
        }
    }

    mutating func end() {
        for room in here.keys { leave(room) }
    }

    /// `spent`: milliseconds that the room was there.
    func isSkipped(_ room: RoomID, _ step: StepID, spent: Milliseconds) -> Bool {
        busy[room]?.contains(step) != true && !busyInPrivate.contains(step)
            && (leftEarly[room]?[step] == true || (spent < 60_000 && begun[room]?.contains(step) != true))
    }

    private mutating func leave(_ room: RoomID) {
        guard let was = here[room], !was.step.isRead else { return }
        leftEarly[room, default: [:]][was.step.id] = was.phase == .present && was.step.phases.count > 1
    }
}

extension Step {
    /// A welcome, and where to go with what came up, are read: that takes no more than time.
    fileprivate var isRead: Bool { kind.purpose == .welcome || kind.purpose == .closing }
}
