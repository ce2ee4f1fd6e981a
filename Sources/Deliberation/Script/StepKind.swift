/// What a step is. Each kind is a list of phases; everything else follows from the phase.
///
/// A new kind is a case here and its phases below; a new *way of asking* is a `Form`.
package enum StepKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Welcome and talking rules; asks in private about *open tafel*.
    case welcome
    /// A round in which each says who they are, in their own words; passing is speaking.
    case openingRound
    /// A question to the whole room, talked about in a round.
    case openQuestion
    /// A stelling: think, answer, reveal, talk, answer again, the shift.
    case stelling
    /// A SamenSpel card lies on the table; anyone may have another, without a reason.
    case card
    /// A prototype: read, write a first reaction in private, then talk (report L473-512).
    case prototype
    /// Ideas of everyone, merged, grouped and endorsed.
    case brainstorm
    /// Everyone places themselves in private, kunnen by willen; only the aggregate is used.
    case kwadrant
    /// *Wie zet de eerste stap?* (method.md rule 8), with *ik wil wel de eerste zijn* in private where it is asked.
    case firstStep
    /// A weging: everyone judges and ranks the options in private; then the outcome of all groups (method.md rule 8).
    case vote
    /// Concrete proposals by option, endorsed by others.
    case proposals
    /// A pause in the draaiboek.
    case break_ = "break"
    /// How it was, in private.
    case evaluation
    /// Closing round; names where to go with what came up.
    case closing

    /// The phases of this kind, in order; at least one. Those that a step really has: `Step.phases`.
    package var phases: [Phase] {
        switch self {
        case .welcome: [.present, .ask(.openTable), .talk]
        case .openingRound, .openQuestion, .card, .brainstorm: [.present, .talk]
        case .prototype, .kwadrant, .firstStep: [.present, .ask(.form), .closed(.form), .revealed(.form), .talk]
        case .evaluation: [.present, .ask(.form), .closed(.form), .revealed(.form)]
        case .stelling:
            [
                .present,
                .ask(.first), .closed(.first), .revealed(.first),
                .talk,
                .ask(.second), .closed(.second), .revealed(.second),
            ]
        case .vote: [.present, .ask(.vote), .closed(.vote), .revealed(.vote), .talk]
        case .proposals: [.present, .talk]
        case .break_: [.present]
        case .closing: [.present, .talk]
        }
    }
}

/// Where a room stands inside a step.
package enum Phase: Codable, Hashable, Sendable {
    /// The text stands there, to read and think.
    case present
    /// Everyone answers in private.
    case ask(Moment)
    /// Answering is closed, nothing is shown yet.
    case closed(Moment)
    /// The outcome that the gate passed stands there.
    case revealed(Moment)
    /// The floor is open.
    case talk
}

/// Which private asking it is. One question is a step at one moment.
package enum Moment: String, Codable, Hashable, Sendable, CaseIterable {
    case openTable, first, second, vote
    /// A questionnaire.
    case form
}
