import Deliberation
import Draaiboek

extension Play {
    /// The talk of a step: hands and turns, or a round. Nobody has the floor without something to say.
    func talk(_ step: Step, in room: RoomID) async throws {
        turnsTaken[room] = 0
        if step.kind == .stelling || step.kind == .vote { try await interlude(in: room) }
        if facilitator.session.room(room)?.floor.mode == .round {
            try await round(step, in: room)
        } else {
            try await hands(step, in: room)
        }
        // People open up late; what hurts comes after the pause.
        let isLate = (facilitator.session.room(room)?.stepIndex ?? 0) * 2 >= setting.script.steps.count
        if step.kind == .stelling || step.kind == .proposals, isLate { try await privateWord(in: room) }
    }

    /// Each in turn; who has nothing to say lets the turn pass.
    private func round(_ step: Step, in room: RoomID) async throws {
        var plans: [Seat: Sayings.Saying] = [:]
        // Drawn: whoever sits first would always speak, and whoever sits last always pass.
        for seat in present(room).shuffled(using: &draw) { plans[seat] = nextSaying(of: seat, step, in: room) }
        try await facilitator.catchUp(room)
        while let seat = facilitator.session.nextSpeaker(in: room) {
            if let saying = plans.removeValue(forKey: seat) {
                try await facilitator.perform(.giveTurn(room: room, seat: nil, reply: false))
                try await turn(of: seat, saying, step, in: room)
            } else {
                try await actors[seat]?.perform(.lowerHand)
                try await pass(seconds: 3)
            }
            try await facilitator.catchUp(room)
        }
    }

    private func hands(_ step: Step, in room: RoomID) async throws {
        var plans: [Seat: Sayings.Saying] = [:]
        let everyone = present(room)
        let eager = everyone.filter { seat in people[seat].map { draw.happens($0.talkative) } == true }
        let others = everyone.filter { !eager.contains($0) }.shuffled(using: &draw)
        // A table where nobody asks for the floor gets a silence; then somebody does, also with words that do not go
        // with their answer: nobody can see that.
        for (fits, seat) in (eager + others).map({ (true, $0) }) + others.map({ (false, $0) })
        where plans[seat] == nil && plans.count < (eager.contains(seat) ? 5 : 2) {
            guard let saying = nextSaying(of: seat, step, in: room, fits: fits) else { continue }
            plans[seat] = saying
            try await actors[seat]?.perform(.raiseHand)
            try await pass(seconds: eager.contains(seat) ? 2 : 20)
        }
        try await facilitator.catchUp(room)
        var turns = 0
        var heard: Set<Seat> = []
        var replied = false
        while turns < 4, let seat = facilitator.session.nextSpeaker(in: room), let saying = plans.removeValue(forKey: seat) {
            try await facilitator.perform(.giveTurn(room: room, seat: nil, reply: false))
            let wasAsked = try await turn(of: seat, saying, step, in: room)
            try await facilitator.catchUp(room)
            turns += 1
            heard.insert(seat)
            if !replied, draw.happens(0.3) { replied = try await reply(to: seat, heard: heard, step, in: room) }
            if !wasAsked, turns < 4, facilitator.session.nextSpeaker(in: room) != nil { try await askRoom(step, in: room) }
        }
    }

    private func nextSaying(of seat: Seat, _ step: Step, in room: RoomID, fits: Bool = true) -> Sayings.Saying? {
        guard var person = people[seat], actors[seat] != nil else { return nil }
        defer { people[seat] = person }
        return sayings.next(step: step.id, room: room, stance: fits ? person.first[step.id] : nil, draw: &person.draw)
    }

    /// One turn: says something of the report; others recognise it; the gespreksleider asks on where the report has
    /// what the person went on to say. True when they were asked.
    @discardableResult
    private func turn(of seat: Seat, _ saying: Sayings.Saying, _ step: Step, in room: RoomID) async throws -> Bool {
        guard let actor = actors[seat] else { return false }
        turnsTaken[room, default: 0] += 1
        let said = try await speak(actor, .say(text: saying.quote.text), saying.quote.text, in: room)
        // The gespreksleider asks for a quote where somebody recognised it, and for a kernbewering.
        var quotable: Set<ContributionID> = []
        for other in present(room) where other != seat && draw.happens(0.3) {
            try await actors[other]?.perform(.recognise(contribution: said, yes: true))
            quotable.insert(said)
        }
        let questions = questions(step)
        let answers = saying.answers.filter { $0.question.map(questions.contains) == true }
        let cores = answers.filter(\.isCore)
        let asked = draw.happens(0.8) ? (cores.isEmpty ? answers : cores).randomElement(using: &draw) : nil
        if let asked, let question = asked.question {
            try await facilitator.perform(.askOn(room: room, to: seat, text: question))
            try await pass(seconds: 15)
            let command: Command = asked.isCore ? .stateCoreClaim(text: asked.text) : .say(text: asked.text)
            let answer = try await speak(actor, command, asked.text, in: room)
            if asked.isCore { quotable.insert(answer) }
        }
        for number in quotable.sorted() {
            try await facilitator.perform(.askForQuote(room: room, contribution: number))
            try await actor.perform(.allowQuote(contribution: number, yes: draw.happens(0.7)))
        }
        try await actor.perform(.finishTurn)
        try await pass(seconds: 3)
        return asked != nil
    }

    /// Says it in the time that it takes; the number that it got.
    private func speak(_ actor: Actor, _ command: Command, _ text: String, in room: RoomID) async throws -> ContributionID {
        try await pass(seconds: 20 + Double(text.count) / 12)
        let before = facilitator.session.room(room)?.contributions.count ?? 0
        try await actor.perform(command)
        try await facilitator.wait { ($0.room(room)?.contributions.count ?? 0) > before }
        return facilitator.session.room(room)?.contributions.last?.id ?? before + 1
    }

    /// The antwoord slot: somebody who was not heard yet and does not wait for the floor answers the last speaker.
    private func reply(to speaker: Seat, heard: Set<Seat>, _ step: Step, in room: RoomID) async throws -> Bool {
        let queue = facilitator.session.room(room)?.floor.queue ?? []
        let others = present(room).filter { !heard.contains($0) && !queue.contains($0) }.shuffled(using: &draw)
        for seat in others {
            // Of the other mind: that is what there is to answer.
            guard let mine = people[seat]?.first[step.id], mine != people[speaker]?.first[step.id],
                let saying = nextSaying(of: seat, step, in: room)
            else { continue }
            try await facilitator.perform(.giveTurn(room: room, seat: seat, reply: true))
            try await turn(of: seat, saying, step, in: room)
            try await facilitator.catchUp(room)
            return true
        }
        return false
    }

    /// A doorvraag of the step to the whole room; the next in line takes it up.
    private func askRoom(_ step: Step, in room: RoomID) async throws {
        guard draw.happens(0.4) else { return }
        let asked = facilitator.session.room(room)?.followUps.filter { $0.step == step.id }.map(\.text) ?? []
        let free = step.followUps.map(\.text).filter { !asked.contains($0) }
        guard let question = free.randomElement(using: &draw) else { return }
        try await facilitator.perform(.askOn(room: room, to: nil, text: question))
        try await pass(seconds: 15)
    }

    /// The doorvragen that the gespreksleider may ask in this step.
    private func questions(_ step: Step) -> Set<String> {
        Set(
            (step.followUps + setting.script.library)
                .filter { $0.rules == nil || $0.rules == setting.script.ruleSet }.map(\.text))
    }
}
