/// What the disclosure gate lets a room see of its own answers. Plain data without persons.
package enum Outcome: Codable, Hashable, Sendable {
    /// Fewer than T_ROOM answers or people: nothing is shown.
    case tooFew
    /// The word of the largest answer: `vrijwel alle` or `de meeste`.
    case word(Numeral, Stance)
    /// No answer is held by more than half: *verdeeld*.
    case divided
    /// The whole distribution; with *open tafel* only. Every stance is a key.
    case distribution([StanceCount])
}

/// One bar of an open distribution.
package struct StanceCount: Codable, Hashable, Sendable {
    package var stance: Stance
    package var count: Int

    package init(stance: Stance, count: Int) {
        self.stance = stance
        self.count = count
    }
}

/// The indefinite numerals of the report (L715-724), under the mapping of design.md section 5.
package enum Numeral: String, Codable, Hashable, Sendable, CaseIterable {
    /// *vrijwel alle*
    case nearlyAll
    /// *de meeste*
    case most
    /// *veel*
    case many
    /// *sommige*
    case some
    /// *enkele*
    case few
}

/// The shift after the talk, among those who answered twice.
package struct Shift: Codable, Hashable, Sendable {
    /// Nil when the gate withholds it: those who answered twice differ too little from those who
    /// answered first, whose word was published already (T_DIFF).
    package var before: Outcome?
    package var after: Outcome

    package init(before: Outcome?, after: Outcome) {
        self.before = before
        self.after = after
    }
}

/// The one place that decides what may be shown; Findings implements it (design.md section 5).
package protocol DisclosureGate: Sendable {
    /// People, or answers, below which a room is shown nothing of itself (T_ROOM).
    var roomMinimum: Int { get }
    /// What a room may see of its first answers. `present`: participants who are there now.
    func firstOutcome(answers: [Stance], present: Int, openTable: Bool) -> Outcome
    /// What a room may see of the shift, among those who answered twice (`pairs`).
    /// `firstRespondents`: how many answered first, of whom the pairs are a part.
    func shift(pairs: [StancePair], firstRespondents: Int, present: Int, openTable: Bool) -> Shift
    /// What a room may see of the responses to a questionnaire of a step of this kind.
    func formOutcome(of responses: [Response], step: Step, present: Int) -> FormOutcome
    /// What may cross to another room of the first answers of one room (`answers`), beside those of each of the other
    /// rooms to the same stelling; or why nothing may.
    func released(_ answers: [Stance], besides others: [[Stance]]) -> Result<Outcome, ReleaseRefusal.Reason>
    /// Why each of these words of the gespreksleider may not cross, in their order; nil where it may. `names`: the
    /// pseudonyms of all rooms; `said`: what their people said and wrote, which may be a whole session's.
    func complaints(about texts: [String], names: [String], said: [String]) -> [ReleaseRefusal.Reason?]
}

/// The two stances of one person, without the person.
package struct StancePair: Codable, Hashable, Sendable {
    package var first: Stance
    package var second: Stance

    package init(first: Stance, second: Stance) {
        self.first = first
        self.second = second
    }
}
