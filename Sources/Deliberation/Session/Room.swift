/// One room as it stands.
package struct Room: Hashable, Sendable {
    package let id: RoomID
    package let title: String
    /// Index of the step, from 0, and how many there are.
    package internal(set) var stepIndex = 0
    package internal(set) var stepCount = 0
    /// Nil until the first step was entered. Complete on the server and for facilitators.
    package internal(set) var step: Step?
    package internal(set) var phase: Phase = .present
    /// When the step began, and what was added to its planned length, in milliseconds.
    package internal(set) var stepStartedAt: Milliseconds = 0
    package internal(set) var phaseStartedAt: Milliseconds = 0
    package internal(set) var extraTime: Milliseconds = 0
    package internal(set) var isPaused = false
    package internal(set) var inMetaTalk = false
    /// Since when the clock stands still; nil while it runs.
    package internal(set) var stoppedAt: Milliseconds?

    /// Who may answer the open question: those who were there when it opened.
    package internal(set) var eligible: Set<Seat> = []
    package internal(set) var answeredCount = 0
    package internal(set) var eligibleCount = 0
    /// Who was at the table when the question was opened and had not said yes; they are asked once they do.
    var heldBack: Set<Seat> = []
    /// By step and author. A client holds its own person's only.
    package internal(set) var answers: [StepID: [Seat: AnswerPair]] = [:]
    /// What everyone says yes to before they take part, once it was asked.
    package internal(set) var consent: String?
    /// The talking rules that stood with it.
    package internal(set) var rules: [String] = []
    package internal(set) var openTableAnswers: [Seat: Bool] = [:]
    /// Nil until decided.
    package internal(set) var openTable: Bool?
    /// Answers that stand from before a fresh invitation for their seat: whoever sits there now did not give them.
    var answeredBefore: [Question: Set<Seat>] = [:]
    package internal(set) var outcomes: [StepID: Outcome] = [:]
    /// How many had answered when the first outcome was shown. An erasure later takes answers away, not this.
    package internal(set) var firstRespondents: [StepID: Int] = [:]
    package internal(set) var shifts: [StepID: Shift] = [:]
    package internal(set) var reasons: [Question: [String]] = [:]
    package internal(set) var belowMinimum = false

    /// Who voted, by step; a client holds its own person's only. What they voted is nowhere in a session.
    package internal(set) var voted: [StepID: Set<Seat>] = [:]
    package internal(set) var voteSeals: [StepID: BoxSeal] = [:]
    package internal(set) var voteOutcomes: [StepID: VoteOutcome] = [:]
    package internal(set) var voteAlarms: [StepID: Int] = [:]
    /// Who raised an alarm; a client holds its own person's only.
    package internal(set) var alarmedBy: [StepID: Set<Seat>] = [:]
    /// Proposals by number, those that came from other groups too; withdrawn ones are gone.
    package internal(set) var proposals: [Proposal] = []
    package internal(set) var proposalCount = 0
    /// Whose proposal it is, and who endorsed it; a client holds its own person's only.
    package internal(set) var proposedBy: [ProposalID: Seat] = [:]
    package internal(set) var endorsedBy: [ProposalID: Set<Seat>] = [:]
    package internal(set) var endorsements: [ProposalID: Int] = [:]

    /// Responses to questionnaires by step and author. A client holds its own person's only.
    package internal(set) var responses: [StepID: [Seat: Response]] = [:]
    package internal(set) var formOutcomes: [StepID: FormOutcome] = [:]

    /// The card on the table, and what was drawn in this room so far.
    /// Of the steps that the room entered.
    package internal(set) var stepTitles: [StepID: String] = [:]
    package internal(set) var card: Card?
    package internal(set) var cardDrawnAt: Milliseconds = 0
    package internal(set) var drawnCards: Set<String> = []
    package internal(set) var cardsLeft = 0

    /// Ideas by number; merged and withdrawn ones are gone.
    package internal(set) var ideas: [Idea] = []
    package internal(set) var ideaCount = 0
    /// Whose idea it is (of a merged one several), and who endorsed it; a client holds its own person's only.
    package internal(set) var ideasBy: [IdeaID: Set<Seat>] = [:]
    package internal(set) var ideasEndorsedBy: [IdeaID: Set<Seat>] = [:]
    package internal(set) var ideaEndorsements: [IdeaID: Int] = [:]

    /// What is kept for later, and how many there ever were.
    package internal(set) var parked: [ParkedItem] = []
    package internal(set) var parkedCount = 0
    /// Contributions that a facilitator marked as a candidate quote; facilitators see it.
    package internal(set) var bookmarks: Set<ContributionID> = []
    /// Who was nudged, by step; a client of a participant holds its own person's only.
    var nudgedIn: [StepID: Set<Seat>] = [:]
    /// When the room goes on by itself; nil: not.
    package internal(set) var movesAt: Milliseconds?

    /// Who wrote the reasons that were opened, in their order; nobody's client holds it. Nil: whose seat is another's now.
    package internal(set) var reasonAuthors: [Question: [Seat?]] = [:]
    /// Questions to the authors of reasons; facilitators see all, a participant their own.
    package internal(set) var authorQuestions: [AuthorQuestion] = []
    package internal(set) var authorQuestionsTo: [Int: Seat] = [:]
    package internal(set) var authorReplies: [Int: String] = [:]

    /// Releases that this room was asked about, and what became of them.
    package internal(set) var offers: [ReleaseOffer] = []
    package internal(set) var releaseStates: [ReleaseID: ReleaseState] = [:]
    /// Who objected; a client holds its own person's only.
    package internal(set) var objections: [ReleaseID: Set<Seat>] = [:]
    /// Releases that somebody objected to in whose seat somebody else may sit now: the objection stands, nobody's.
    var objectedBefore: Set<ReleaseID> = []
    package internal(set) var received: [ReceivedRelease] = []

    /// Opening rounds that the room came to: people say who they are there, so nothing of it is quoted (method.md rule 2).
    package internal(set) var introductions: Set<StepID> = []

    package internal(set) var floor: Floor
    package internal(set) var contributions: [Contribution] = []
    /// Who found what *herkenbaar*, by contribution; a client holds its own person's only.
    package internal(set) var recognisedBy: [ContributionID: Set<Seat>] = [:]
    package internal(set) var recognitions: [ContributionID: Int] = [:]
    /// Contributions that somebody asked to quote, and what the author said.
    package internal(set) var quoteAsked: Set<ContributionID> = []
    package internal(set) var quoteAllowed: Set<ContributionID> = []
    package internal(set) var quoteRefused: Set<ContributionID> = []
    package internal(set) var followUps: [AskedFollowUp] = []
    package internal(set) var summaries: [String] = []

    package var position: Position { Position(step: stepIndex, phase: phase) }

    /// Who was nudged in the present step.
    package var nudged: Set<Seat> { step.flatMap { nudgedIn[$0.id] } ?? [] }

    /// Whether nothing was said, answered, shown or received here yet: who was in the room by mistake takes nothing along.
    var isUntouched: Bool {
        contributions.isEmpty && ideaCount == 0 && proposalCount == 0 && parkedCount == 0 && followUps.isEmpty && summaries.isEmpty
            && openTableAnswers.isEmpty && openTable == nil && answers.isEmpty && responses.isEmpty && voted.isEmpty
            && outcomes.isEmpty && formOutcomes.isEmpty && voteSeals.isEmpty && voteOutcomes.isEmpty && offers.isEmpty && received.isEmpty
    }

    /// The question that is open for answers, if any.
    package var openQuestion: Question? {
        guard case .ask(let moment) = phase, let step else { return nil }
        return Question(step: step.id, moment: moment)
    }

    /// Whether the outcome of a question stands already: one question is published once.
    package func isPublished(_ question: Question) -> Bool {
        switch question.moment {
        case .openTable: openTable != nil
        // The shift tells of the first answers as well.
        case .first: outcomes[question.step] != nil || shifts[question.step] != nil
        case .second: shifts[question.step] != nil
        case .vote: voteOutcomes[question.step] != nil
        case .form: formOutcomes[question.step] != nil
        }
    }

    /// Whether proposals can be made and endorsed at this moment.
    package var takesProposals: Bool {
        guard let step, step.form != nil else { return false }
        return step.kind.material == .proposals || phase == .revealed(.vote) || phase == .talk
    }

    /// Whether the room has words of this person, beside those of a talk about the talk. A turn that passed has none.
    package func isHeard(_ seat: Seat) -> Bool { contributions.contains { $0.seat == seat && $0.kind != .meta } }

    /// Whether this may ever stand in the verslag as a quote, if its author says yes.
    package func isQuotable(_ contribution: Contribution) -> Bool {
        contribution.kind != .meta && contribution.seat.role == .participant && !introductions.contains(contribution.step)
    }

    /// Whether ideas can be given and endorsed at this moment.
    package var takesIdeas: Bool { step?.kind.material == .ideas }

    /// Milliseconds of the step's planned time that are left at `now`; negative when it is over.
    package func stepTimeLeft(at now: Milliseconds) -> Milliseconds? {
        guard let step, step.minutes > 0 else { return nil }
        return stepStartedAt + Int64(step.minutes) * 60_000 + extraTime - (stoppedAt ?? now)
    }
}

/// A step at one moment of asking.
package struct Question: Codable, Hashable, Sendable {
    package var step: StepID
    package var moment: Moment

    package init(step: StepID, moment: Moment) {
        self.step = step
        self.moment = moment
    }
}

package struct AskedFollowUp: Hashable, Sendable {
    package let step: StepID
    /// Nil: to the whole room.
    package let to: Seat?
    package let text: String
    /// How many contributions stood there when it was asked.
    package let after: Int
    package let at: Milliseconds
}
