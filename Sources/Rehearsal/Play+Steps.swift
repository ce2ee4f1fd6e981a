import Deliberation

extension Play {
    /// One step in one room, phase by phase, until the room stands in the next step or at the end.
    func play(_ step: Step, at index: Int, in room: RoomID) async throws {
        while let stands = facilitator.session.room(room), stands.stepIndex == index {
            switch stands.phase {
            case .present: try await pass(seconds: Double(max(10, step.thinkSeconds)))
            case .ask(.openTable): try await decideOpenTable(room)
            case .ask(let moment): try await answer(step, moment, in: room)
            case .closed: try await pass(seconds: 3)
            case .revealed: try await pass(seconds: 20)
            case .talk: try await talk(step, in: room)
            }
            let isLast = stands.phase == step.kind.phases.last && index == setting.script.steps.count - 1
            if isLast { return }
            try await facilitator.perform(.advance(room: room, from: stands.position))
        }
    }

    private func decideOpenTable(_ room: RoomID) async throws {
        let everyoneSaysYes = draw.happens(0.5)
        let people = present(room)
        for (index, seat) in people.enumerated() {
            try await actors[seat]?.perform(.answerOpenTable(yes: everyoneSaysYes || index > 0))
            try await pass(seconds: 2)
        }
    }

    private func answer(_ step: Step, _ moment: Moment, in room: RoomID) async throws {
        let opened = facilitator.session.room(room)?.eligible ?? []
        for seat in present(room).shuffled(using: &draw) where opened.contains(seat) {
            guard var person = people[seat] else { continue }
            let stance: Stance?
            if moment == .first {
                stance = person.firstAnswer(to: step, real: realVote(of: seat, on: step))
                person.first[step.id] = stance
            } else {
                stance = person.first[step.id].map { person.secondAnswer(after: $0) }
            }
            if let stance {
                let gives = moment == .first && person.draw.happens(0.25)
                let reason = gives ? sayings.next(step: step.id, room: room, stance: stance, draw: &person.draw) : nil
                try await actors[seat]?.perform(
                    .answer(step: step.id, moment: moment, stance: stance, reason: reason))
            }
            people[seat] = person
            try await pass(seconds: 3)
        }
    }

    /// From the table of real votes: the person's row, the stelling's place among the stellingen. The outer
    /// nil means that there is no table.
    private func realVote(of seat: Seat, on step: Step) -> Stance?? {
        guard let votes = setting.votes else { return nil }
        let everyone = people.keys.sorted()
        let stellingen = setting.script.steps.filter { $0.kind == .stelling }.map(\.id)
        guard let row = everyone.firstIndex(of: seat), let column = stellingen.firstIndex(of: step.id),
            votes.rows.indices.contains(row), votes.rows[row].indices.contains(column)
        else { return .some(nil) }
        return .some(votes.rows[row][column])
    }

    private func talk(_ step: Step, in room: RoomID) async throws {
        if step.kind == .stelling { try await interlude(in: room) }
        let isRound = facilitator.session.room(room)?.floor.mode == .round
        if !isRound {
            for seat in present(room) where people[seat].map({ draw.happens($0.talkative) }) == true {
                try await actors[seat]?.perform(.raiseHand)
                try await pass(seconds: 2)
            }
        }
        try await facilitator.catchUp(room)
        var turns = 0
        let most = isRound ? 15 : 4
        while turns < most, facilitator.session.nextSpeaker(in: room) != nil {
            try await facilitator.perform(.giveTurn(room: room, seat: nil, reply: false))
            guard let seat = facilitator.session.room(room)?.floor.turn?.seat else { break }
            try await turn(of: seat, step, in: room, isFirst: turns == 0)
            try await facilitator.catchUp(room)
            turns += 1
        }
    }

    /// One turn: says something of the report, others recognise it, the gespreksleider asks on.
    private func turn(of seat: Seat, _ step: Step, in room: RoomID, isFirst: Bool) async throws {
        guard let actor = actors[seat], var person = people[seat] else { return }
        defer { people[seat] = person }
        guard let text = sayings.next(step: step.id, room: room, stance: person.first[step.id], draw: &person.draw)
        else {
            // The report has no more words for this: the turn passes.
            try await pass(seconds: 3)
            return try await actor.perform(.finishTurn)
        }
        try await pass(seconds: 20 + Double(text.count) / 12)
        try await actor.perform(.say(text: text))
        let number = facilitator.session.room(room)?.contributions.count ?? 0
        try await facilitator.wait { $0.room(room)?.contributions.contains { $0.seat == seat && $0.text == text } == true }
        let said = facilitator.session.room(room)?.contributions.last { $0.seat == seat }?.id ?? number
        for other in present(room) where other != seat && draw.happens(0.3) {
            try await actors[other]?.perform(.recognise(contribution: said, yes: true))
        }
        if isFirst, let question = (step.followUps + setting.script.library).filter({
            $0.rules == nil || $0.rules == setting.script.ruleSet
        }).randomElement(using: &draw) {
            try await facilitator.perform(.askOn(room: room, to: seat, text: question.text))
            try await pass(seconds: 15)
        }
        try await facilitator.perform(.askForQuote(room: room, contribution: said))
        try await actor.perform(.allowQuote(contribution: said, yes: draw.happens(0.7)))
        try await actor.perform(.finishTurn)
        try await pass(seconds: 3)
    }

    /// Once in each room: somebody asks for a metagesprek; somebody is away for a while.
    private func interlude(in room: RoomID) async throws {
        let people = present(room)
        if !hadMetaTalk.contains(room), draw.happens(0.3), let seat = people.randomElement(using: &draw) {
            hadMetaTalk.insert(room)
            try await actors[seat]?.perform(.requestMetaTalk)
            try await pass(seconds: 10)
            try await actors[seat]?.perform(.say(text: "Kunnen we het wat rustiger aan doen?"))
            try await pass(seconds: 20)
            try await facilitator.wait { $0.room(room)?.inMetaTalk == true }
            try await facilitator.perform(.endMetaTalk(room: room))
        } else if !hadAbsence.contains(room), people.count > 5, draw.happens(0.4),
            let seat = people.randomElement(using: &draw)
        {
            hadAbsence.insert(room)
            try await lose(seat)
            try await pass(seconds: 30)
            try await enter(seat)
        }
    }
}
