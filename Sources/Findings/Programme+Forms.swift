import Deliberation

extension Programme {
    /// The kwadranten of small tables together (keukentafels, interviews); nil where nothing may be told.
    ///
    /// Counted are whole tables, ended and intact, of which nothing is told by itself: fewer than T_WORD responses over all
    /// their rooms. So a pool and the verslagen of the tables are never about the same people twice.
    package static func forms(_ tables: [Table]) -> ProgrammeForms? {
        var counted: [(session: Session, script: Script, responses: [RoomID: [StepID: [Response]]])] = []
        var seen: [[Recorded]] = []
        for table in tables where table.isIntact && !seen.contains(table.events) {
            var session = Session()
            for recorded in table.events { session.apply(recorded.event, at: recorded.at) }
            guard session.isEnded, let script = session.script else { continue }
            seen.append(table.events)
            counted.append((session, script, session.responses(unlinked: table.responses)))
        }
        // Rehearsals are never counted with people.
        guard let first = counted.first else { return nil }
        let alike = counted.filter { $0.session.rehearsal == first.session.rehearsal }
        var told: [ProgrammeForms.Kwadrant] = []
        for step in first.script.steps where step.kind.asks?.about == .quadrant {
            guard let form = step.questionnaire, form.items.count >= 2 else { continue }
            let tallies = alike.compactMap { table -> QuadrantTally? in
                guard table.script.steps.contains(where: { $0.id == step.id && $0.questionnaire == form }) else { return nil }
                let tally = QuadrantTally(table.script.rooms.flatMap { table.responses[$0.id]?[step.id] ?? [] }, form)
                return tally.total < Thresholds.word ? tally : nil
            }
            guard let words = Gate().pool(tallies) else { continue }
            told.append(ProgrammeForms.Kwadrant(title: step.title, text: step.text, asked: form.items.prefix(2).map(\.text), outcome: words))
        }
        guard !told.isEmpty else { return nil }
        return ProgrammeForms(title: first.script.title, isRehearsal: first.session.rehearsal, tables: alike.count, kwadrants: told)
    }
}

/// What many small tables say together.
package struct ProgrammeForms: Hashable, Sendable {
    /// Of the first table.
    package var title: String
    package var isRehearsal: Bool
    /// Sessions that were looked at.
    package var tables: Int
    package var kwadrants: [Kwadrant]

    package struct Kwadrant: Hashable, Sendable {
        package var title: String
        package var text: String
        package var asked: [String]
        package var outcome: Gate.Words
    }
}
