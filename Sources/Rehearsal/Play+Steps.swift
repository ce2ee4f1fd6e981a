import Deliberation

extension Play {
    /// One step in one room, phase by phase, until the room stands in the next step or at the end.
    func play(_ step: Step, at index: Int, in room: RoomID) async throws {
        while let stands = facilitator.session.room(room), stands.stepIndex == index {
            switch stands.phase {
            case .present:
                if step.kind.purpose == .welcome { try await newName(in: room) }
                try await pass(seconds: step.kind.purpose == .pause ? Double(step.minutes * 60) : Double(max(10, step.thinkSeconds)))
            case .ask(.openTable): try await decideOpenTable(room)
            case .ask(.form): try await respond(step, in: room)
            case .ask(let moment): try await answer(step, moment, in: room)
            case .closed: try await pass(seconds: 3)
            case .revealed(let moment):
                try await pass(seconds: 20)
                try await askAuthor(step, moment, in: room)
            case .talk: try await talk(step, in: room)
            }
            let isLast = stands.phase == step.phases.last && index == setting.script.steps.count - 1
            if isLast { return try await observe(step, in: room) }
            if stands.phase == step.phases.last { try await observe(step, in: room) }
            try await moveOn(room, from: stands.position)
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
                // Who hesitates says *twijfel* before they say the other thing.
                let hesitates = moment == .first && stance != .doubt && person.draw.happens(0.1)
                if hesitates || (moment == .first && isLastChanceToChange(step, in: room)) {
                    thoughtBetter.insert(room)
                    try await actors[seat]?.perform(
                        .answer(step: step.id, moment: moment, stance: stance == .doubt ? .pass : .doubt, reason: nil))
                    try await pass(seconds: 6)
                }
                try await actors[seat]?.perform(
                    .answer(step: step.id, moment: moment, stance: stance, reason: reason))
                if let reason { wrote[room, default: [:]][Question(step: step.id, moment: moment), default: [:]][reason] = seat }
            }
            people[seat] = person
            try await pass(seconds: 3)
        }
    }

    /// From the table of real votes: the person's row, the stelling's place among the stellingen. The outer
    /// nil means that there is no table.
    private func realVote(of seat: Seat, on step: Step) -> Stance?? {
        guard let votes = setting.votes else { return nil }
        let everyone = setting.codes.keys.filter { $0.role == .participant }.sorted()
        let stellingen = setting.script.steps.filter { $0.kind.material == .stelling }.map(\.id)
        guard let row = everyone.firstIndex(of: seat), let column = stellingen.firstIndex(of: step.id),
            votes.rows.indices.contains(row), votes.rows[row].indices.contains(column)
        else { return .some(nil) }
        return .some(votes.rows[row][column])
    }

    /// Once in each room: somebody asks for a metagesprek; somebody is away for a while; somebody stops, and comes back
    /// after all; somebody thinks better of the open table.
    func interlude(in room: RoomID) async throws {
        let people = present(room)
        if isTime(for: .metaTalk, in: room), let seat = people.randomElement(using: &draw) {
            try await actors[seat]?.perform(.requestMetaTalk)
            try await pass(seconds: 10)
            try await actors[seat]?.perform(.say(text: OwnWords.metaTalk))
            try await pass(seconds: 20)
            try await facilitator.wait { $0.room(room)?.inMetaTalk == true }
            try await facilitator.perform(.endMetaTalk(room: room))
        }
        // With one less than five the room would be shown nothing of itself.
        let isEnough = people.count != 5
        if isTime(for: .absence, in: room, when: isEnough), let seat = people.randomElement(using: &draw) {
            try await lose(seat)
            try await pass(seconds: 30)
            try await enter(seat)
        }
        if isTime(for: .stopAndReturn, in: room, when: isEnough), let seat = people.randomElement(using: &draw) {
            // The line stays: when the server would see it break is not the play's to say.
            let stopped = actors[seat]
            try await stopped?.perform(.stop)
            try await pass(seconds: 90)
            try await enter(seat)
            stopped?.leave()
        }
        let isOpen = facilitator.session.room(room)?.openTable == true
        if isTime(for: .closeTable, in: room, when: isOpen), let seat = people.randomElement(using: &draw) {
            try await actors[seat]?.perform(.answerOpenTable(yes: false))
        }
    }

    /// Once in each room: somebody takes a pseudonym of their own choice.
    private func newName(in room: RoomID) async throws {
        guard isTime(for: .newName, in: room), let seat = present(room).randomElement(using: &draw) else { return }
        let taken = setting.script.pseudonyms
        guard let name = OwnWords.names.filter({ !taken.contains($0) }).randomElement(using: &draw) else { return }
        try await actors[seat]?.perform(.takePseudonym(name: name))
    }

    /// Once in each room: somebody asks for a private word, and the gespreksleider sees it.
    func privateWord(in room: RoomID) async throws {
        guard isTime(for: .privateWord, in: room), let seat = present(room).randomElement(using: &draw) else { return }
        try await actors[seat]?.perform(.requestPrivateWord)
        try await facilitator.wait { $0.wantsPrivateWord.contains(seat) }
        try await pass(seconds: 10)
        try await facilitator.perform(.sendPrivate(to: seat, text: OwnWords.privateReply))
        try await actors[seat]?.perform(.sendPrivate(to: nil, text: OwnWords.privateThanks))
    }
}
