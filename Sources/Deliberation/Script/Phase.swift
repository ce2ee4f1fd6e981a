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
