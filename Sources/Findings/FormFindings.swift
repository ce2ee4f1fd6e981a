/// What a questionnaire, the cards or the ideas of a step brought: nothing of a person, no private text.
package enum FormFindings: Hashable, Sendable {
    /// What lay on the table while somebody spoke, each once, by level and text; in which room is left out.
    case cards([CardFinding])
    /// `reacted`: how many responded, by room.
    case prototype(title: String, reacted: [Gate.People], items: [ItemFinding])
    case ideas([IdeaGroup])
    /// `asked`: the two questions, kunnen and willen.
    case kwadrant(asked: [String], Gate.Published)
    /// By room; `asked`: the question to which yes is *ik wil wel de eerste zijn*.
    case volunteers(asked: String, [Gate.Volunteers])
    case evaluation([ItemFinding])

    /// Whether an indefinite numeral may stand here.
    package var tellsWords: Bool {
        switch self {
        case .kwadrant(_, let published): published.pooled != nil || published.rooms.contains { if case .said = $0 { true } else { false } }
        case .ideas(let groups): groups.contains { $0.ideas.contains { $0.endorsed != nil } }
        case .cards, .prototype, .volunteers, .evaluation: false
        }
    }

    /// Whether it is said of something that people agreed or were divided.
    package var tellsSpread: Bool {
        switch self {
        case .prototype(_, _, let items), .evaluation(let items): items.contains { $0.spread != nil }
        case .cards, .ideas, .kwadrant, .volunteers: false
        }
    }

    /// Whether something of it went through the gate.
    package var isThroughGate: Bool { if case .cards = self { false } else { true } }
}

package struct CardFinding: Hashable, Sendable {
    /// Raw value of the card's level.
    package var level: String
    package var text: String
}

/// A closed question over all rooms together.
package struct ItemFinding: Hashable, Sendable {
    package var text: String
    /// The lower and the upper median in the draaiboek's words; both or none.
    package var lower: String?
    package var upper: String?
    /// Raw value of a `Spread`; of five options only.
    package var spread: String?

    package var isTold: Bool { lower != nil || spread != nil }
}

/// Ideas under one heading; nobody stands beside them, nor the room that they came from.
package struct IdeaGroup: Hashable, Sendable {
    /// Empty: under none.
    package var heading: String
    /// By text. None of a room with fewer than T_ROOM people: of those the headings are told, as themes.
    package var ideas: [IdeaFinding]
}

package struct IdeaFinding: Hashable, Sendable {
    package var text: String
    /// Raw value of a `Numeral`, where more than half of a room with T_WORD people endorsed it; never a lower word.
    package var endorsed: String?
}

/// What an observator of the research team saw, in their own words.
package struct ReflectionFinding: Hashable, Sendable {
    /// Raw value of the kind.
    package var kind: String
    /// The room's title, where rooms may be named.
    package var room: String?
    package var text: String
}

/// Those of one step, or of none.
struct ReflectionFindings {
    var told: [ReflectionFinding] = []
    /// Some are left out: they hold words of a participant who never said yes.
    var holdWords = false
    /// Some are left out: fewer than T_ROOM people were there.
    var areOfFew = false
}

/// What one room gave to others.
package struct ReleaseFinding: Hashable, Sendable {
    /// Titles.
    package var from: String
    package var to: [String]
    /// Exactly as the others read it.
    package var reads: [Read]

    package enum Read: Hashable, Sendable {
        case outcome(stelling: String, Gate.Words)
        /// By stance (raw value) how many answered it, as they crossed.
        case figures(stelling: String, [Figure])
        case theme(String)
        case paraphrase(String)
    }

    package struct Figure: Hashable, Sendable {
        package var stance: String
        package var count: Int
    }
}
