import Deliberation

extension Play {
    /// One step in one room, phase by phase, until the room stands in the next step or at the end.
    func play(_ step: Step, at index: Int, in room: RoomID) async throws {
        while let stands = facilitator.session.room(room), stands.stepIndex == index {
            switch stands.phase {
            case .present:
                try await pass(seconds: step.kind == .break_ ? Double(step.minutes * 60) : Double(max(10, step.thinkSeconds)))
            case .ask(.openTable): try await decideOpenTable(room)
            case .ask(let moment): try await answer(step, moment, in: room)
            case .closed: try await pass(seconds: 3)
            case .revealed: try await pass(seconds: 20)
            case .talk: try await talk(step, in: room)
            }
            let isLast = stands.phase == step.phases.last && index == setting.script.steps.count - 1
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
                let reason = gives ? sayings.reason(step: step.id, room: room, stance: stance, draw: &person.draw) : nil
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

    /// Once in each room: somebody asks for a metagesprek; somebody is away for a while.
    func interlude(in room: RoomID) async throws {
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

    /// Once in each room: somebody asks for a private word, and the gespreksleider sees it.
    func privateWord(in room: RoomID) async throws {
        guard !hadPrivateWord.contains(room), draw.happens(0.35), let seat = present(room).randomElement(using: &draw)
        else { return }
        hadPrivateWord.insert(room)
        try await actors[seat]?.perform(.requestPrivateWord)
        try await facilitator.wait { $0.wantsPrivateWord.contains(seat) }
        try await pass(seconds: 10)
        try await facilitator.perform(.sendPrivate(to: seat, text: "Ik zag het. We praten zo even apart."))
    }
}
