/// One step of a draaiboek. Its kind decides through which phases a room goes.
package struct Step: Codable, Hashable, Sendable {
    package var id: StepID
    package var kind: StepKind
    /// A few words for the agenda and the head of a screen.
    package var title: String
    /// What people read: the stelling, the question, the talking rules, where to go with what came up.
    package var text: String
    /// Planned length in minutes; a plan, never an end.
    package var minutes: Int
    /// Time to read and think in private before answering opens, in seconds; 0 is none.
    package var thinkSeconds: Int
    /// Doorvragen of this step; for the gespreksleider only.
    package var followUps: [FollowUp]
    /// Where it comes from, as a line of the report (`L1234`) or words; for the gespreksleider and the verslag.
    package var source: String?
    /// Which room would rather deny the stelling: keeps a set balanced; for the gespreksleider only.
    package var direction: RoomID?
    /// Notes for the gespreksleider only.
    package var notes: String?
    /// Points listed under the text: the talking rules, the addresses of the closing step.
    package var points: [String]
    /// How the floor is given in this step; nil takes the script's.
    package var floor: FloorMode?
    /// What a vote asks; a step of proposals has that of the vote before it.
    package var form: BallotForm?
    /// What the step asks of everyone in private, beside a stelling and a vote.
    package var questionnaire: Questionnaire?
    /// The cards of a step of that kind. Stays on the server: people see the card that lies on the table.
    package var deck: Deck?
    package var prototype: Prototype?
    /// False: a welcome that does not ask *open tafel*: there is no stelling to show it of, or the table is too small for any
    /// outcome. Nil: asks it.
    package var asksOpenTable: Bool?
    /// What everyone says yes to before they take part, as they say it; nil: nothing is asked.
    package var consent: String?

    package init(
        id: StepID, kind: StepKind, title: String, text: String, minutes: Int = 5, thinkSeconds: Int = 0,
        followUps: [FollowUp] = [], source: String? = nil, direction: RoomID? = nil, notes: String? = nil,
        points: [String] = [], floor: FloorMode? = nil, form: BallotForm? = nil,
        questionnaire: Questionnaire? = nil, deck: Deck? = nil, prototype: Prototype? = nil,
        asksOpenTable: Bool? = nil, consent: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.text = text
        self.minutes = minutes
        self.thinkSeconds = thinkSeconds
        self.followUps = followUps
        self.source = source
        self.direction = direction
        self.notes = notes
        self.points = points
        self.floor = floor
        self.form = form
        self.questionnaire = questionnaire
        self.deck = deck
        self.prototype = prototype
        self.asksOpenTable = asksOpenTable
        self.consent = consent
    }

    /// The phases that a room goes through: those of the kind, without an asking that this step does not have.
    package var phases: [Phase] {
        kind.phases.filter { phase in
            switch phase {
            case .ask(.form), .closed(.form), .revealed(.form): questionnaire != nil
            case .ask(.openTable): asksOpenTable != false
            default: true
            }
        }
    }

    /// What the step asks of everyone in private, for a reader of this language: usual questions stand in theirs.
    package func questionnaire(in language: String) -> Questionnaire? {
        questionnaire.map { kind.asks?.worded($0, language: language) ?? $0 }
    }

    /// The step without the cards that were not drawn yet.
    var withoutDeck: Step {
        var step = self
        step.deck = nil
        return step
    }

    /// The step as anyone in the room may read it: without what is the gespreksleider's alone.
    package var forTheRoom: Step {
        var step = withoutDeck
        step.followUps = []
        step.source = nil
        step.direction = nil
        step.notes = nil
        return step
    }
}
