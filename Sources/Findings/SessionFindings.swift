package import Deliberation

/// What a session says, without anybody in it: all that the verslag is made from. Holds no seat, no pseudonym.
package struct SessionFindings: Hashable, Sendable {
    package var title: String
    package var summary: String
    package var isRehearsal: Bool
    package var hasEnded: Bool
    package var startedAt: Milliseconds?
    package var endedAt: Milliseconds?
    package var rooms: [RoomFacts]
    /// People over all rooms; nil below T_COUNT, or where it would reveal a room.
    package var people: Int?
    package var steps: [StepFindings]

    /// The factsheet of one room.
    package struct RoomFacts: Hashable, Sendable {
        package var title: String
        /// Nil below T_COUNT.
        package var people: Int?
        package var nobodyCame: Bool
        package var rules: QuestionRules
    }
}

/// What one step of the draaiboek brought.
package struct StepFindings: Hashable, Sendable {
    package var kind: StepKind
    package var title: String
    package var text: String
    package var source: String?
    package var points: [String]
    /// The rooms that reached it, by the order of the script.
    package var reached: [Bool]
    /// Of a stelling: what was answered before and after the talk.
    package var before: Gate.Published?
    package var after: Gate.Published?
    /// The rooms' titles, in the same order as the findings.
    package var roomTitles: [String]
    /// Doorvragen that were asked, each once, sorted.
    package var followUps: [String]
    package var quotes: [QuoteFinding]
}

/// Something that its author said may be quoted.
package struct QuoteFinding: Hashable, Sendable {
    package var text: String
    /// At most one attribute: the room's title; nil where the room is too small to be named.
    package var room: String?
    package var isCoreClaim: Bool
    /// Whether enough others found it *herkenbaar* to say so: a word, never a count.
    package var recognition: String?
}

extension SessionFindings {
    /// `answers`: by room and step, the answers without persons; from the Store.
    package static func make(session: Session, answers: [RoomID: [StepID: [AnswerPair]]]) -> SessionFindings? {
        guard let script = session.script else { return nil }
        let gate = Gate()
        let people = script.rooms.map { room in
            session.attendees.keys.count { $0.room == room.id && $0.role == .participant }
        }
        let figures = gate.figures(people)
        let facts = zip(script.rooms, zip(people, figures.parts)).map { room, counts in
            RoomFacts(
                title: room.title, people: counts.1, nobodyCame: counts.0 == 0, rules: script.ruleSet)
        }
        let names = Blanking(session)
        return SessionFindings(
            title: script.title, summary: script.summary, isRehearsal: session.rehearsal, hasEnded: session.isEnded,
            startedAt: session.startedAt, endedAt: session.endedAt, rooms: facts, people: figures.total,
            steps: script.steps.enumerated().map { index, step in
                StepFindings.make(step, at: index, session, answers, gate, names, people: people)
            })
    }
}

extension StepFindings {
    static func make(
        _ step: Step, at index: Int, _ session: Session, _ answers: [RoomID: [StepID: [AnswerPair]]], _ gate: Gate,
        _ names: Blanking, people: [Int]
    ) -> StepFindings {
        let rooms = session.roomOrder.compactMap { session.room($0) }
        var found = StepFindings(
            kind: step.kind, title: step.title, text: step.text, source: step.source, points: step.points,
            reached: rooms.map { $0.stepIndex >= index }, roomTitles: rooms.map(\.title), followUps: [], quotes: [])
        if step.kind == .stelling {
            let pairs = rooms.map { answers[$0.id]?[step.id] ?? [] }
            found.before = gate.publish(pairs.map { Tally($0.compactMap { $0.first?.stance }) })
            let both = pairs.map { $0.filter { $0.first != nil && $0.second != nil } }
            let after = gate.publish(both.map { Tally($0.compactMap { $0.second?.stance }) })
            found.after = after
        }
        found.followUps = Set(
            rooms.flatMap { room in room.followUps.filter { $0.step == step.id }.map { names.blank($0.text) } }
        ).sorted()
        for (position, room) in rooms.enumerated() {
            let mine = people.indices.contains(position) ? people[position] : 0
            let rest = people.reduce(0, +) - mine
            // The room beside a quote is its one attribute, and only where the room is no small group.
            let attribute =
                mine >= Thresholds.word && (rest == 0 || rest >= Thresholds.word) ? room.title : nil
            for one in room.contributions
            where one.step == step.id && one.kind != .meta && !one.text.isEmpty && room.quoteAllowed.contains(one.id) {
                let others = max(0, mine - 1)
                let count = room.recognitions[one.id] ?? 0
                let recognition = others >= Thresholds.word && count >= Thresholds.cell
                    ? Numeral.of(count, outOf: others).map { ($0 == .nearlyAll ? .most : $0).rawValue } : nil
                found.quotes.append(
                    QuoteFinding(
                        text: names.blank(one.text), room: attribute, isCoreClaim: one.kind == .coreClaim,
                        recognition: recognition))
            }
        }
        // Sorted by their words: the order of speaking would lead back to the speaker.
        found.quotes.sort { ($0.text, $0.room ?? "") < ($1.text, $1.room ?? "") }
        return found
    }
}

/// Takes the session's pseudonyms out of texts that people wrote.
struct Blanking {
    private let names: [String]

    init(_ session: Session) {
        names = session.attendees.values.compactMap(\.pseudonym).filter { $0.count > 1 }.sorted {
            ($1.count, $0) < ($0.count, $1)
        }
    }

    /// Each pseudonym that stands as a word by itself becomes `[naam]`.
    func blank(_ text: String) -> String {
        names.reduce(text) { replace($1, in: $0) }
    }

    private func replace(_ name: String, in text: String) -> String {
        let needle = Array(name.lowercased())
        let characters = Array(text)
        let folded = characters.map { Character($0.lowercased().count == 1 ? $0.lowercased() : String($0)) }
        var result = ""
        var at = 0
        while at < characters.count {
            let end = at + needle.count
            if end <= characters.count, Array(folded[at..<end]) == needle,
                at == 0 || !isWord(characters[at - 1]), end == characters.count || !isWord(characters[end])
            {
                result += "[naam]"
                at = end
            } else {
                result.append(characters[at])
                at += 1
            }
        }
        return result
    }

    private func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
