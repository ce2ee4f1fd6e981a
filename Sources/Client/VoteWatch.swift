import Deliberation

/// What a client sees of the votes in its own room, as far as it needs it to check a closed box.
struct VoteWatch: Sendable {
    private var step: StepID?
    private var isOpen = false
    /// *k van n*, as the room saw it last.
    private var counted: [StepID: Int] = [:]
    /// Everybody who ever sat in this room.
    private var people: Set<Seat> = []
    private var isRenewed = false
    /// Steps on which this person voted, as the server says.
    private(set) var voted: Set<StepID> = []
    /// As they were shown first.
    private(set) var seals: [StepID: BoxSeal] = [:]
    /// Boxes that were shown closed in two ways.
    private(set) var changed: Set<StepID> = []
    private var seated: Set<StepID> = []

    /// Takes in an event of this seat's room; returns the step whose box was closed by it.
    mutating func take(_ event: Event, me: Seat) -> StepID? {
        switch event {
        case .stepEntered(let room, _, _, let entered) where room == me.room:
            step = entered.id
            isOpen = false
        case .phaseEntered(let room, let phase) where room == me.room:
            isOpen = phase == .ask(.vote)
            if isOpen, let step, counted[step] == nil { counted[step] = 0 }
        case .progressed(let room, let k, _) where room == me.room && isOpen:
            if let step { counted[step] = k }
        case .seatTaken(let seat) where seat.room == me.room && seat.role == .participant: people.insert(seat)
        // Whoever had this seat before may have voted, and this person is not told.
        case .invitationRenewed(me): isRenewed = true
        case .voted(me, let step): voted.insert(step)
        case .voteClosed(let room, let step, let seal) where room == me.room:
            guard let known = seals[step] else {
                seals[step] = seal
                if people.contains(me) { seated.insert(step) }
                return step
            }
            // A box is closed once; the same event again (all is told anew) is looked into again.
            if known != seal { changed.insert(step) }
            return step
        default: break
        }
        return nil
    }

    /// Whether the closed box holds as many ballots as the room saw being cast, and no more than there are people; one
    /// fewer where this person did not vote.
    func isCountRight(_ step: StepID) -> Bool {
        guard !changed.contains(step), let seal = seals[step], let seen = counted[step], seal.count == seen else { return false }
        return seal.count <= people.count - (isAbstainer(step) ? 1 : 0)
    }

    /// Whether this person sat here when the box was closed, and did not vote.
    private func isAbstainer(_ step: StepID) -> Bool { seated.contains(step) && !voted.contains(step) && !isRenewed }
}
