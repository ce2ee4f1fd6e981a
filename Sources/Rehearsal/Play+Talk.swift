import Deliberation
import Draaiboek

extension Play {
    /// The talk of a step, with all that happens around it.
    func talk(_ step: Step, in room: RoomID) async throws {
        turnsTaken[room] = 0
        if step.isTalk {
            try await interlude(in: room)
            try await course(step, in: room)
        }
        switch step.kind.material {
        case .cards: try await cards(step, in: room)
        case .ideas: try await brainstorm(step, in: room)
        default: try await floor(step, in: room)
        }
        guard step.isTalk else { return }
        try await keep(in: room)
        try await listen(in: room)
        try await release(step, in: room)
        // People open up late; what hurts comes after the pause.
        let isLate = (facilitator.session.room(room)?.stepIndex ?? 0) * 2 >= setting.script.steps.count
        if isLate { try await privateWord(in: room) }
        if isLate { try await exclude(in: room) }
    }

    /// Hands and turns, or a round. Nobody has the floor without something to say.
    func floor(_ step: Step, in room: RoomID) async throws {
        if facilitator.session.room(room)?.floor.mode == .round { return try await round(step, in: room) }
        // Two at a kitchen table, or one in an interview, go on where a full table would be heard once.
        for _ in 0..<(present(room).count < 4 ? 3 : 1) { try await hands(step, in: room) }
    }

    /// Each of the room has the floor once, as the gespreksleider looks around; who has nothing to say is passed over.
    func inTurn(_ step: Step, in room: RoomID) async throws {
        for seat in present(room).shuffled(using: &draw).prefix(4) {
            guard let saying = nextSaying(of: seat, step, in: room) else { continue }
            try await facilitator.perform(.giveTurn(room: room, seat: seat, reply: false))
            try await turn(of: seat, saying, step, in: room)
            try await facilitator.catchUp(room)
        }
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

    /// Who wants to speak raises a hand; `most`: turns in all.
    func hands(_ step: Step, in room: RoomID, most: Int = 4) async throws {
        var plans: [Seat: Sayings.Saying] = [:]
        let everyone = present(room)
        var eager = everyone.filter { seat in people[seat].map { draw.happens($0.talkative) } == true }
        if let seat = try await nudged(among: everyone.filter({ !eager.contains($0) }), in: room) { eager.insert(seat, at: 0) }
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
        var muted: Seat?
        while turns < most, let seat = facilitator.session.nextSpeaker(in: room), let saying = plans.removeValue(forKey: seat) {
            try await facilitator.perform(.giveTurn(room: room, seat: nil, reply: false))
            let wasAsked = try await turn(of: seat, saying, step, in: room)
            try await facilitator.catchUp(room)
            turns += 1
            heard.insert(seat)
            if muted == nil { muted = try await mute(seat, in: room) }
            if !replied, draw.happens(0.3) { replied = try await reply(to: seat, heard: heard, step, in: room) }
            if !wasAsked, turns < most, facilitator.session.nextSpeaker(in: room) != nil { try await askRoom(step, in: room) }
        }
        if let muted { try await leader(of: room).perform(.mute(seat: muted, yes: false)) }
        // Who still waits keeps it for another time.
        for seat in plans.keys.sorted() { try await actors[seat]?.perform(.lowerHand) }
    }

    private func nextSaying(of seat: Seat, _ step: Step, in room: RoomID, fits: Bool = true) -> Sayings.Saying? {
        guard var person = people[seat], actors[seat] != nil else { return nil }
        defer { people[seat] = person }
        let card = facilitator.session.room(room)?.card?.id
        return sayings.next(step: step.id, card: card, room: room, stance: fits ? person.first[step.id] : nil, draw: &person.draw)
    }

    /// One turn: says something of the report; others recognise it; the gespreksleider asks on where the report has
    /// what the person went on to say. True when they were asked.
    @discardableResult
    func turn(of seat: Seat, _ saying: Sayings.Saying, _ step: Step, in room: RoomID) async throws -> Bool {
        guard let actor = actors[seat] else { return false }
        turnsTaken[room, default: 0] += 1
        let said = try await speak(actor, .say(text: saying.text), saying.text, in: room)
        if isTime(for: .extend, in: room, when: facilitator.session.room(room)?.floor.turn?.limit != nil) {
            try await facilitator.perform(.extendTurn(room: room, seconds: 30))
            try await facilitator.perform(.extendStep(room: room, seconds: 120))
        }
        // The gespreksleider asks for a quote where somebody recognised it, and for a kernbewering.
        var quotable: Set<ContributionID> = []
        // At a kitchen table there may be nobody to recognise it.
        if present(room).count < 3, draw.happens(0.3) { quotable.insert(said) }
        for other in present(room) where other != seat && draw.happens(0.3) {
            try await actors[other]?.perform(.recognise(contribution: said, yes: true))
            quotable.insert(said)
        }
        let questions = questions(step)
        let answers = saying.answers.filter { $0.question.map(questions.contains) != false }
        let cores = answers.filter(\.isCore)
        let asked = draw.happens(0.8) ? (cores.isEmpty ? answers : cores).randomElement(using: &draw) : nil
        if let asked, let question = asked.question ?? questions.sorted().randomElement(using: &draw) {
            try await facilitator.perform(.askOn(room: room, to: seat, text: question))
            try await pass(seconds: 15)
            let command: Command = asked.isCore ? .stateCoreClaim(text: asked.text) : .say(text: asked.text)
            let answer = try await speak(actor, command, asked.text, in: room)
            if asked.isCore { quotable.insert(answer) }
        }
        // What is said in an opening round is never quoted, and so never asked for.
        for number in quotable.sorted() where step.kind.purpose != .introduction {
            try await leader(of: room).perform(.bookmark(room: room, contribution: number, yes: true))
            try await facilitator.perform(.askForQuote(room: room, contribution: number))
            try await actor.perform(.allowQuote(contribution: number, yes: draw.happens(0.7)))
        }
        try await summarise(in: room)
        if isTime(for: .endTurn, in: room) {
            try await facilitator.perform(.endTurn(room: room))
        } else {
            try await actor.perform(.finishTurn)
        }
        try await pass(seconds: 3)
        return asked != nil
    }

    /// Says it in the time that it takes; the number that it got.
    func speak(_ actor: Actor, _ command: Command, _ text: String, in room: RoomID) async throws -> ContributionID {
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
