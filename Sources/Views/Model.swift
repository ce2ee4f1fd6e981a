package import Deliberation
package import Texts

/// What one person sees: the session as far as it is visible to them, and what was said to them. The
/// surfaces (screens, plain lines) draw it; they keep no rules of their own.
package struct Model: Sendable {
    package let me: Seat
    package var language: Language
    package private(set) var session = Session()
    package private(set) var feed: [FeedLine] = []
    package private(set) var connection = ConnectionState.connecting
    /// Which room a person without a room of their own looks at.
    package private(set) var focus: RoomID?
    /// The server's clock as last estimated.
    package private(set) var now: Milliseconds = 0
    /// The last refusal or notice, until something else happens.
    package private(set) var notice: Notice?
    /// Where invitations lie; given by the program that hosts, empty elsewhere.
    package var invitationFolder: String?
    /// A half-written text that the server kept.
    package var draft: String?

    /// This person's ballots by step of a vote, as far as they are filled in; after voting what they voted.
    package private(set) var ballots: [StepID: Ballot] = [:]
    /// How this person's vote stands; absent: nothing was cast.
    package private(set) var receipts: [StepID: ReceiptState] = [:]

    /// What was cast from here, whatever was changed since.
    package private(set) var casts: [StepID: Ballot] = [:]

    /// The forms of the votes that were reached, and the last vote of each room: its outcome is still to be read when
    /// the room has gone on.
    private(set) var forms: [StepID: BallotForm] = [:]
    private(set) var lastVotes: [RoomID: StepID] = [:]

    /// The step whose text was read last, and when.
    private(set) var lastRead: (step: StepID, at: Milliseconds)?

    /// Who has come in for the first time and nothing happened since.
    private(set) var newcomer: Seat?

    package init(me: Seat, language: Language, now: Milliseconds = 0) {
        self.me = me
        self.language = language
        self.now = now
    }

    /// The room in view: one's own, or the one that is looked at.
    package var room: Room? { (me.room ?? focus ?? session.roomOrder.first).flatMap { session.room($0) } }

    /// The vote that the room in view is at, or was at last.
    package var vote: (step: StepID, form: BallotForm)? {
        room.flatMap { lastVotes[$0.id] }.flatMap { step in forms[step].map { (step, $0) } }
    }

    /// What the vote at this step asks; nil while it was not reached.
    package func form(of step: StepID) -> BallotForm? { forms[step] }

    package var isFacilitator: Bool { me.role == .facilitator }
    package var isParticipant: Bool { me.role == .participant }

    /// The name of a seat as this person knows it.
    package func name(of seat: Seat) -> String {
        if let pseudonym = session.pseudonym(of: seat) { return pseudonym }
        return switch seat.role {
        case .facilitator: NarrationTexts.facilitator(language)
        case .listener: FormTexts.listener(language, ["n": String(seat.number)])
        default: seat.name
        }
    }

    /// A seat as one of several to choose from. Where they are of more than one room the seat is named too: two
    /// rooms may have the same pseudonym.
    package func name(of seat: Seat, among seats: [Seat]) -> String {
        guard seats.contains(where: { $0.room != seat.room || $0.role != seat.role }) else { return name(of: seat) }
        return session.pseudonym(of: seat).map { "\($0) (\(seat.name))" } ?? seat.name
    }
}

package enum ConnectionState: Hashable, Sendable {
    case connecting, live
    case lost
    case over(reason: String)
}

/// One line of what happened.
package struct FeedLine: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case system
        /// The step's own text, which a screen shows above the feed.
        case setting
        /// What to type; for plain lines alone.
        case hint
        /// Said by a person, under this pseudonym; `number` is what *herkenbaar* names.
        case speech(name: String, number: ContributionID, kind: Contribution.Kind)
        /// For this person alone.
        case mine
        case outcome
    }

    package let kind: Kind
    package let text: String
    /// Shown even while somebody types.
    package let isUrgent: Bool
    package let at: Milliseconds
    package let room: RoomID?

    init(kind: Kind, text: String, isUrgent: Bool, at: Milliseconds, room: RoomID?) {
        self.kind = kind
        self.text = text
        self.isUrgent = isUrgent
        self.at = at
        self.room = room
    }

    /// A line of something that was asked for: it happened at no moment and is of no room.
    init(_ kind: Kind, _ text: String) { self.init(kind: kind, text: text, isUrgent: false, at: 0, room: nil) }
}

package struct Notice: Hashable, Sendable {
    package let text: String
    package let isError: Bool
}

/// What comes to a model.
package enum Input: Sendable {
    case connection(ConnectionState)
    /// All that was known is to be forgotten: the server sends everything anew.
    case reset
    case event(at: Milliseconds, Event)
    /// `command`: the one that was refused, where it is known.
    case rejected(code: String, command: Command? = nil)
    /// A fresh invitation, as text.
    case invitation(String)
    case tick(Milliseconds)
    case focus(RoomID)
    case language(Language)
    case notice(String, isError: Bool)
    case clearNotice
    /// One's own ballot, as it was kept or as it was just filled in.
    case ballot(StepID, Ballot)
    /// What became of one's own vote, as the program knows it.
    case receipt(StepID, ReceiptState)
}

extension Model {
    /// Takes something in; returns the lines that it adds to the feed.
    @discardableResult
    package mutating func update(_ input: Input) -> [FeedLine] {
        switch input {
        case .connection(let state): connection = state
        case .reset:
            session = Session()
            feed = []
            forms = [:]
            lastVotes = [:]
            lastRead = nil
        case .event(let at, let event):
            now = max(now, at)
            let earlier = Narration.Earlier(event, self, at: at)
            session.apply(event, at: at)
            if case .stepEntered(let room, _, _, let step) = event, step.kind.isVote, let form = step.form {
                forms[step.id] = form
                lastVotes[room] = step.id
            }
            if focus == nil { focus = session.roomOrder.first }
            let lines = Narration(model: self, at: at, earlier: earlier).lines(for: event)
            if case .stepEntered(_, _, _, let step) = event { lastRead = (step.id, at) }
            switch event {
            case .seatTaken(let seat) where seat.role == .participant: newcomer = seat
            case .pseudonymTaken(let seat, _) where seat == newcomer, .arrived(let seat) where seat == newcomer: break
            default: newcomer = nil
            }
            feed += lines
            if feed.count > 4000 { feed.removeFirst(feed.count - 3000) }
            return lines
        case .rejected(let code, _): notice = Notice(text: RejectionTexts.text(for: code)(language), isError: true)
        case .invitation(let text): notice = Notice(text: text, isError: false)
        case .tick(let time): now = time
        case .focus(let room): if session.room(room) != nil { focus = room }
        case .language(let new): language = new
        case .notice(let text, let isError): notice = Notice(text: text, isError: isError)
        case .clearNotice: notice = nil
        case .ballot(let step, let ballot): ballots[step] = ballot
        case .receipt(let step, let state):
            let before = receipts[step]
            if case .cast(let ballot, _) = state { casts[step] = ballot }
            // That a proof was kept says nothing else of how the vote stands.
            if case .kept = state, before != nil {} else { receipts[step] = state }
            let lines = Narration(model: self, at: now).lines(for: state, step, before: before)
            feed += lines
            return lines
        }
        return []
    }
}
