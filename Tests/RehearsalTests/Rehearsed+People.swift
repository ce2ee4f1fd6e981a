import Deliberation
import Testing

/// What people do at any table beside what they are asked, whatever the draaiboek.
extension Rehearsed {
    /// In every room of more than one somebody waits while another speaks; in every room hands go up, somebody's line breaks and
    /// somebody stops, and both come back, a metagesprek is asked for, and somebody changes their mind.
    func checkPeople(seed: UInt64) {
        for room in script.rooms.map(\.id) {
            let label: Comment = "seed \(seed), \(room.rawValue)"
            #expect(count { if case .handRaised(let seat) = $0 { seat.room == room } else { false } } >= 1, label)
            #expect(count { $0 == .metaTalkStarted(room) } >= 1, label)
            #expect(returned(in: room) { if case .left(let seat) = $0 { seat } else { nil } } >= 1, label)
            #expect(returned(in: room) { if case .stopped(let seat) = $0 { seat } else { nil } } >= 1, label)
            if people(of: room) > 1 { #expect(waited(in: room) >= 1, label) }
            if script.steps.contains(where: { $0.kind.material == .stelling || $0.questionnaire != nil }) {
                #expect(changedMinds(in: room) >= 1, label)
            }
        }
        if script.steps.contains(where: { $0.kind.isVote }) { #expect(changes >= 1, "seed \(seed)") }
    }

    private func people(of room: RoomID) -> Int { seen.keys.count { $0.role == .participant && $0.room == room } }

    /// Participants of whom this was so, and who came in after it.
    private func returned(in room: RoomID, _ away: (Event) -> Seat?) -> Int {
        var gone: Set<Seat> = []
        var back: Set<Seat> = []
        for event in events {
            if let seat = away(event), seat.role == .participant, seat.room == room { gone.insert(seat) }
            if case .arrived(let seat) = event, gone.contains(seat) { back.insert(seat) }
        }
        return back.count
    }

    /// Turns during which somebody else's hand was up.
    private func waited(in room: RoomID) -> Int {
        var session = Session()
        return events.count { event in
            session.apply(event, at: 0)
            guard case .turnGiven(let seat, _, _) = event, seat.room == room, let floor = session.room(room)?.floor else { return false }
            return floor.mode != .round && floor.queue.contains { $0 != seat }
        }
    }

    /// Who answered or responded otherwise while the question was open; of one room, or of all.
    func changedMinds(in room: RoomID? = nil) -> Int {
        seen.count { seat, events in
            guard room == nil || seat.room == room else { return false }
            var answers: [String: Answer] = [:]
            var responses: [StepID: Response] = [:]
            return events.contains { event in
                switch event {
                case .answered(seat, let step, let moment, let answer):
                    answers.updateValue(answer, forKey: "\(step.rawValue) \(moment.rawValue)").map { $0 != answer } == true
                case .responded(seat, let step, let response):
                    responses.updateValue(response, forKey: step).map { $0 != response } == true
                default: false
                }
            }
        }
    }
}
