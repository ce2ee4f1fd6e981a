import Deliberation

/// What one person left in a log, and the log without their words.
struct Traces {
    private let seat: Seat
    /// The seat, and those from which its person was brought to it.
    private var seats: Set<Seat>
    /// From the log, not from the session: that no longer knows whose a withdrawn proposal or idea was, and its words
    /// stand there.
    private var proposals: Set<ProposalID> = []
    private var ideas: Set<IdeaID> = []
    /// Questions about this person's private reasons.
    private var questions: Set<Int> = []
    private var reflections: [Reflection] = []
    /// Who wrote which reason that was opened, where the log says so.
    private var authors: [Place: [Seat?]] = [:]
    /// Reasons of this person, for a log that does not say whose a reason is.
    private var reasons: [String]
    /// How many reasons of a question went by so far.
    private var passed: [Place: Int] = [:]

    private struct Place: Hashable {
        let room: RoomID
        let question: Question
    }

    init(of seat: Seat, in session: Session, _ events: [Event]) {
        self.seat = seat
        seats = [seat]
        let room = seat.room.flatMap { session.room($0) }
        let pairs = room?.answers.values.compactMap { $0[seat] } ?? []
        reasons =
            pairs.flatMap { [$0.first?.reason, $0.second?.reason] }.compactMap(\.self)
            + (room?.responses.values.compactMap { $0[seat]?.text } ?? [])
        for event in events.reversed() { if case .moved(let from, let to) = event, seats.contains(to) { seats.insert(from) } }
        for event in events {
            switch event {
            case .proposed(seat, let proposal): proposals.insert(proposal)
            case .ideaGiven(seat, let idea): ideas.insert(idea)
            case .askedPrivately(seat, let question): questions.insert(question.id)
            case .reflected(seat, let reflection): reflections.append(reflection)
            case .reasonAuthors(let room, let step, let moment, let seats):
                authors[Place(room: room, question: Question(step: step, moment: moment))] = seats
            default: break
            }
        }
    }

    /// The event without this person's words; itself where it holds none. To be asked of every event in order.
    mutating func erased(_ event: Event) -> Event {
        switch event {
        case .pseudonymTaken(let one, _) where seats.contains(one): return .pseudonymTaken(one, name: "—")
        case .said(var contribution) where contribution.seat == seat:
            contribution.text = ""
            return .said(contribution)
        case .answered(seat, _, _, _), .openTableAnswered(seat, _), .quoteAllowed(seat, _, _), .privateSaid(seat, _, _),
            .reflected(seat, _), .recognised(seat, _, _), .proposed(seat, _), .endorsed(seat, _, _), .responded(seat, _, _),
            .ideaGiven(seat, _), .ideaEndorsed(seat, _, _), .objected(seat, _), .askedPrivately(seat, _),
            .repliedPrivately(seat, _, _), .noted(seat, _, _):
            return .removed
        case .excluded(seat, _): return .excluded(seat, reason: "—")
        case .proposalAdded(let room, var proposal):
            let source = proposal.origin ?? Proposal.Origin(room: room, id: proposal.id)
            guard source.room == seat.room, proposals.contains(source.id) else { return event }
            proposal.text = .erased
            return .proposalAdded(room, proposal)
        case .ideaAdded(let room, var idea) where room == seat.room && ideas.contains(idea.id):
            idea.text = "—"
            return .ideaAdded(room, idea)
        case .followUpAsked(let room, seat, _): return .followUpAsked(room, to: seat, text: "—")
        // The question may hold what they wrote.
        case .authorAsked(let room, var question) where room == seat.room && questions.contains(question.id):
            question.text = "—"
            return .authorAsked(room, question)
        case .replyOpened(let room, let question, _) where room == seat.room && questions.contains(question):
            return .replyOpened(room, question: question, text: "—")
        case .reflectionsDelivered(let room, let some) where some.contains(where: reflections.contains):
            let left = some.filter { !reflections.contains($0) }
            return left.isEmpty ? .removed : .reflectionsDelivered(room, left)
        case .reasonsOpened(let room, let step, let moment, let all):
            return .reasonsOpened(room, step: step, moment: moment, reasons: without(all, Place(room: room, question: .init(step: step, moment: moment))))
        case .reasonAuthors(let room, let step, let moment, let some) where some.contains(seat):
            return .reasonAuthors(room, step: step, moment: moment, seats: some.map { $0 == seat ? nil : $0 })
        default: return event
        }
    }

    private mutating func without(_ all: [String], _ place: Place) -> [String] {
        guard let authors = authors[place] else {
            var left = all
            // One for one: somebody else may have written the same.
            for reason in reasons where place.room == seat.room { if let index = left.firstIndex(of: reason) { left.remove(at: index) } }
            return left
        }
        // In its place, so that the questions about the others still name the right one.
        let start = passed[place] ?? 0
        passed[place] = start + all.count
        return all.enumerated().map { authors.indices.contains(start + $0) && authors[start + $0] == seat ? "—" : $1 }
    }
}
