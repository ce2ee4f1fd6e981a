package import Deliberation
package import Texts

/// What a gespreksleider kept, asked and got, on asking.
package enum CockpitOverview {
    private typealias T = CockpitTexts

    private static func list(_ head: Text, _ none: Text, _ lines: [String], _ language: Language) -> [FeedLine] {
        (lines.isEmpty ? [none(language)] : [head(language)] + lines).map { FeedLine(.system, $0) }
    }

    /// Numbered by their places, as the choice of what goes off the list is.
    package static func parked(_ model: Model) -> [FeedLine] {
        let lines = (model.room?.parked ?? []).enumerated().map {
            T.numbered(model.language, ["n": String($0.offset + 1), "text": $0.element.text])
        }
        return list(T.parkedHead, T.nothingParked, lines, model.language)
    }

    static func notes(_ model: Model) -> [FeedLine] {
        let lines = (model.session.notes[model.me] ?? []).map { note -> String in
            guard let room = note.room, model.rooms.count > 1 else { return note.text }
            return T.noteOf(model.language, ["room": room.rawValue, "text": note.text])
        }
        return list(T.notesHead, T.noNotes, lines, model.language)
    }

    static func bookmarks(_ model: Model) -> [FeedLine] {
        let language = model.language
        guard let room = model.room else { return [] }
        let lines = room.contributions.filter { room.bookmarks.contains($0.id) }.map { one -> String in
            let values = ["n": String(one.id), "name": model.name(of: one.seat), "text": one.text]
            let line = T.bookmarkLine(language, values)
            // What the author says to it is the author's alone, until the verslag.
            guard Action.isQuotable(one, model) else { return line }
            return line + " " + (room.quoteAsked.contains(one.id) ? T.quoteIsAsked : T.quoteNotAsked)(language)
        }
        return list(T.bookmarksHead, T.noBookmarks, lines, language)
    }

    static func replies(_ model: Model) -> [FeedLine] {
        let language = model.language
        guard let room = model.room else { return [] }
        var lines: [String] = []
        var last: (step: StepID, number: Int)?
        let asked = room.authorQuestions.compactMap { one in OpenedReason.number(of: one, room).map { (one: one, number: $0) } }
        for (one, number) in asked.sorted(by: { (order($0.one, model), $0.number, $0.one.id) < (order($1.one, model), $1.number, $1.one.id) }) {
            if last?.step != one.step || last?.number != number {
                let text = OpenedReason.of(one.step, room)[number - 1].text
                lines.append(T.replyReason(language, ["n": String(number), "title": model.title(of: one.step), "text": text]))
                last = (one.step, number)
            }
            lines.append("  " + T.replyQuestion(language, ["text": one.text]))
            let reply = room.authorReplies[one.id]
            lines.append("  " + (reply.map { T.replyText(language, ["text": $0]) } ?? T.replyWaits(language)))
        }
        return list(T.repliesHead, T.noReplies, lines, language)
    }

    private static func order(_ asked: AuthorQuestion, _ model: Model) -> Int {
        model.session.agenda.firstIndex { $0.id == asked.step } ?? 0
    }

    /// Of a facilitator what was delivered so far, of an observator their own; by step.
    static func reflections(_ model: Model) -> [FeedLine] {
        let language = model.language
        let lines = model.session.reflections.map { one -> String in
            let values = ["place": place(one, model), "kind": kind(one.kind)(language), "text": one.text]
            return T.reflectionAt(language, values)
        }
        return list(T.reflectionsHead, model.isFacilitator ? T.noReflections : T.noOwnReflections, lines, language)
    }

    private static func place(_ reflection: Reflection, _ model: Model) -> String {
        guard let room = reflection.room else { return T.allRooms(model.language) }
        let step = reflection.step.map { model.title(of: $0) }
        return [model.rooms.count > 1 ? room.rawValue : nil, step].compactMap(\.self).joined(separator: ", ")
    }

    package static func kind(_ kind: Reflection.Kind) -> Text {
        switch kind {
        case .dynamics: T.dynamics
        case .unease: T.unease
        case .nonVerbal: T.nonVerbal
        case .silence: T.silence
        case .other: T.otherKind
        }
    }
}
