import Client
import Deliberation

/// A weging: all groups vote at one moment and read one outcome; each then talks about it in its own time.
extension Play {
    /// From the step's text to the outcome, all rooms together. The talk after it is `play`'s.
    func vote(_ step: Step, at index: Int) async throws {
        guard let form = step.form else { return }
        let leanings = leanings(of: form)
        let rooms = setting.script.rooms.map(\.id)
        try await pass(seconds: Double(max(10, step.thinkSeconds)))
        try await together(at: index, .present)
        let late = people.keys.sorted().first { actors[$0] == nil }
        let order = people.keys.sorted().shuffled(using: &draw).filter { $0 != late }
        for (number, seat) in order.enumerated() {
            try await cast(step.id, leanings, by: seat)
            // Half of them have voted when somebody comes in late; that one votes last.
            if number == order.count / 2, let late { try await enter(late) }
        }
        try await secondThoughts(step.id, leanings, among: order)
        if let late { try await cast(step.id, leanings, by: late) }
        try await together(at: index, .ask(.vote))
        for seat in people.keys.sorted() where ballots[seat] != nil {
            receipts[seat] = try await actors[seat]?.proven(step.id)
        }
        try await pass(seconds: 5)
        try await together(at: index, .closed(.vote))
        for room in rooms { try await facilitator.wait { $0.room(room)?.voteOutcomes[step.id] != nil } }
        try await pass(seconds: 60)
        for room in rooms { try await facilitator.perform(.advance(room: room, from: Position(step: index, phase: .revealed(.vote)))) }
    }

    func leanings(of form: BallotForm) -> Leanings {
        // A stream of its own, so that what people say does not change what they think.
        Leanings(form, rooms: setting.script.rooms.map(\.id), seed: ~setting.seed)
    }

    private func together(at index: Int, _ phase: Phase) async throws {
        try await facilitator.perform(.advanceTogether(from: Position(step: index, phase: phase)))
    }

    private func cast(_ step: StepID, _ leanings: Leanings, by seat: Seat) async throws {
        guard var person = people[seat], let actor = actors[seat] else { return }
        let ballot = leanings.ballot(of: seat, draw: &person.draw)
        people[seat] = person
        try await put(ballot, step, by: seat, actor)
    }

    private func put(_ ballot: Ballot, _ step: StepID, by seat: Seat, _ actor: Actor) async throws {
        // Nobody fills in a whole grid at once: what stands there half-way is kept as a draft.
        var half = ballot
        half.ranking = []
        half.weights = nil
        actor.keepBallot(step, half)
        // Everybody at once, in life; together they take eight minutes.
        try await pass(seconds: min(12, 480 / Double(max(1, people.count))))
        try await actor.cast(step, ballot)
        ballots[seat] = ballot
    }

    /// Some vote anew, one of them after their line broke: the seal of their first vote came back from their own file.
    private func secondThoughts(_ step: StepID, _ leanings: Leanings, among voters: [Seat]) async throws {
        let drawn = voters.filter { _ in draw.happens(0.15) }
        for (number, seat) in (drawn.isEmpty ? Array(voters.prefix(1)) : drawn).enumerated() {
            if number == 0 {
                try await lose(seat)
                try await enter(seat)
            }
            guard var person = people[seat], let actor = actors[seat], let first = ballots[seat] else { continue }
            let ballot = leanings.changed(first, draw: &person.draw)
            people[seat] = person
            guard ballot != first else { continue }
            try await put(ballot, step, by: seat, actor)
            changes += 1
        }
    }
}
