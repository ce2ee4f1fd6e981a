/// What one step of the draaiboek brought. Lists by room are in the order of the script.
package struct StepFindings: Hashable, Sendable {
    /// A part of the verslag: the chapter of the step's kind, for who may not know of steps.
    package enum Part: Hashable, Sendable, CaseIterable {
        case stelling, vote, prototype, cards, ideas, kwadrant, proposals, open, firstStep, evaluation, closing
        /// Only that it was held: who people are stays at the table.
        case openingRound
        /// A welcome or a pause: what was said there answers no question.
        case between
    }

    package var part: Part
    package var title: String
    package var text: String
    package var source: String?
    /// Of the closing step: where people can go with what came up.
    package var points: [String]
    /// The rooms that came to it.
    package var reached: [Bool]
    /// The rooms that came to it and in which nothing was asked, said or filled in: passed over within a minute, or skipped.
    package var skipped: [Bool]
    /// Whole minutes that each room spent on it, rounded; nil where that is not known or it was not reached.
    package var minutes: [Int?]
    package var roomTitles: [String]
    /// Of a stelling: what was answered before the talk, by all who answered then. This set is published once;
    /// the first answers of those who answered twice would be a second set for the same moment (T_DIFF).
    package var before: Gate.Published?
    /// Of a stelling: what was answered after the talk, by those who answered twice.
    package var after: Gate.Published?
    /// Of a weging.
    package var vote: VoteFindings?
    /// Of a questionnaire, cards or ideas.
    package var form: FormFindings?
    /// Doorvragen of the draaiboek that were asked, each once, sorted.
    package var followUps: [String]
    /// Whether the gespreksleider asked questions of their own; never which.
    package var hasOwnFollowUps: Bool
    /// What may be quoted, sorted by its words: the order of speaking would lead back to the speaker.
    package var quotes: [QuoteFinding]
    package var reflections: [ReflectionFinding]

    /// Whether some room did it.
    package var isDone: Bool {
        zip(reached, skipped).contains { $0 && !$1 } || holdsWords || wasAsked || hasOutcome || vote?.boxes.isEmpty == false
    }
    /// Whether an outcome of a weging is told, of whichever groups.
    package var hasOutcome: Bool {
        guard case .told(let told) = vote?.standing else { return false }
        return !told.isEmpty
    }
    /// Of a stelling: whether some room answered it, or still may.
    package var wasAsked: Bool { before?.rooms.contains { $0 != .notAsked } == true }
    /// Whether anything that was said or seen there is told.
    package var holdsWords: Bool { !quotes.isEmpty || !followUps.isEmpty || hasOwnFollowUps || !reflections.isEmpty }
}

/// Something that its author said may be quoted.
package struct QuoteFinding: Hashable, Sendable {
    package var text: String
    /// At most one attribute: the room's title; nil where a room is too small to be named.
    ///
    /// How many found it *herkenbaar* is left out: the room saw that number, so it would point back.
    package var room: String?
    package var isCoreClaim: Bool
}
