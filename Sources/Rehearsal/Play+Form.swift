import Deliberation

/// Questionnaires: a first reaction to a prototype, a place in the kwadrant, who would be the first, how it was.
extension Play {
    /// Everybody who may responds in private; some pass a question, some think better of it.
    func respond(_ step: Step, in room: RoomID) async throws {
        guard let form = step.questionnaire else { return }
        let question = Question(step: step.id, moment: .form)
        let opened = facilitator.session.room(room)?.eligible ?? []
        for seat in present(room).shuffled(using: &draw) where opened.contains(seat) {
            guard var person = people[seat] else { continue }
            var response = Response(choices: form.items.map { person.choice(among: $0.options.count) })
            if form.text != nil, person.draw.happens(0.7) {
                response.text = sayings.reaction(step: step.id, room: room, draw: &person.draw)
            }
            try await pass(seconds: 10 + Double(response.text?.count ?? 0) / 6)
            try await actors[seat]?.perform(.respond(step: step.id, response: response))
            if let other = other(than: response, step, form, in: room, &person) {
                if other != response { thoughtBetter.insert(room) }
                response = other
                try await pass(seconds: 5)
                try await actors[seat]?.perform(.respond(step: step.id, response: response))
            }
            if let text = response.text { wrote[room, default: [:]][question, default: [:]][text] = seat }
            people[seat] = person
        }
        try await facilitator.catchUp(room)
    }

    /// What somebody says instead who thinks better of it; nil where they leave it.
    private func other(than response: Response, _ step: Step, _ form: Questionnaire, in room: RoomID, _ person: inout SimulatedPerson)
        -> Response?
    {
        var other = response
        let isDrawn = person.draw.happens(0.2)
        if isDrawn { other.choices = form.items.map { person.choice(among: $0.options.count) } }
        guard other == response, isLastChanceToChange(step, in: room) else { return isDrawn ? other : nil }
        if let first = form.items.first {
            other.choices[0] = ((response.choices[0] ?? -1) + 1) % max(1, first.options.count)
        } else {
            other.text = response.text == nil ? sayings.reaction(step: step.id, room: room, draw: &person.draw) : nil
        }
        return other
    }

    /// The author of a private text is asked on, and answers; the gespreksleider never learns who it was.
    func askAuthor(_ step: Step, _ moment: Moment, in room: RoomID) async throws {
        let question = Question(step: step.id, moment: moment)
        let reasons = facilitator.session.room(room)?.reasons[question] ?? []
        // Who wrote it is asked of the play, which plays them all; somebody who is there can reply.
        let authors = wrote[room]?[question] ?? [:]
        let askable = reasons.indices.filter { authors[reasons[$0]].map { actors[$0] != nil } == true }
        guard isTime(for: .askAuthor, in: room, when: !askable.isEmpty && present(room).count >= 5), let reason = askable.randomElement(using: &draw),
            let author = authors[reasons[reason]], let actor = actors[author]
        else { return }
        let leader = leader(of: room)
        let number = (facilitator.session.room(room)?.authorQuestions.count ?? 0) + 1
        try await leader.perform(
            .askAuthor(room: room, step: step.id, moment: moment, reason: reason, text: OwnWords.authorQuestion))
        try await pass(seconds: 40)
        try await actor.wait { $0.room(room)?.authorQuestionsTo[number] == author }
        try await actor.perform(.replyPrivately(question: number, text: OwnWords.authorReply))
        try await facilitator.wait { $0.room(room)?.authorReplies[number] != nil }
    }
}

extension SimulatedPerson {
    /// One of so many options; nil: passed.
    mutating func choice(among options: Int) -> Int? { draw.happens(0.07) ? nil : Int.random(in: 0..<max(1, options), using: &draw) }
}
