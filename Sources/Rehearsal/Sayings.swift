import Deliberation
import Draaiboek

/// What the simulated people say and write: the report's own quotes, each at most once a room; of a step for which the
/// report has none, a few sentences of our own.
struct Sayings {
    struct Saying {
        let text: String
        let stance: Stance?
        /// What the same person says to a doorvraag after it.
        var answers: [Answer]
    }

    struct Answer {
        /// The doorvraag that it answers; nil: any.
        let question: String?
        let text: String
        /// A kernbewering.
        let isCore: Bool
    }

    private struct Place: Hashable {
        let room: RoomID
        /// Nil for the report's words: they are said once in a room, whatever the step.
        let step: StepID?
        let text: String
    }

    private struct Quoted {
        let quote: Quote
        var answers: [Answer]
        var saying: Saying { Saying(text: quote.text, stance: quote.stance, answers: answers) }
    }

    private let all: [Quoted]
    private var said: Set<Place> = []
    private var written: Set<Place> = []

    init(_ quotes: [Quote]) {
        var all: [Quoted] = []
        for quote in quotes where quote.proposal == nil {
            if let question = quote.question {
                guard let last = all.indices.last, all[last].quote.step == quote.step, all[last].quote.room == quote.room
                else { continue }
                all[last].answers.append(Answer(question: question, text: quote.text, isCore: quote.isCore))
            } else {
                all.append(Quoted(quote: quote, answers: []))
            }
        }
        self.all = all
    }

    /// What somebody of this room says aloud who answered so; nil when there is nothing left for them. It is theirs from
    /// then on. `card`: the one that lies on the table.
    mutating func next(step: StepID, card: String? = nil, room: RoomID, stance: Stance?, draw: inout Draw) -> Saying? {
        guard hasWords(.say, step, card) else {
            guard let text = fresh(OwnWords.talk, step, room, &draw) else { return nil }
            let answer = draw.happens(0.5) ? fresh(OwnWords.answers, step, room, &draw) : nil
            return Saying(
                text: text, stance: nil, answers: answer.map { [Answer(question: nil, text: $0, isCore: false)] } ?? [])
        }
        let mine = fitting(.say, step, card, room, stance).filter { !said.contains(Place(room: room, step: nil, text: $0.quote.text)) }
        // What stands in a private reason is said last: otherwise the reason would have a voice.
        let unwritten = mine.filter { !written.contains(Place(room: room, step: nil, text: $0.quote.text)) }
        guard let one = Sayings.closest(unwritten.isEmpty ? mine : unwritten, to: stance).randomElement(using: &draw)
        else { return nil }
        said.insert(Place(room: room, step: nil, text: one.quote.text))
        return one.saying
    }

    /// A private reason for an answer. It takes nothing away from what can be said; each is written once a room.
    mutating func reason(step: StepID, room: RoomID, stance: Stance, draw: inout Draw) -> String? {
        guard hasWords(.say, step, nil) else { return fresh(OwnWords.reasons, step, room, &draw) }
        return write(.say, step: step, room: room, stance: stance, limit: TextRule.reason.characters, draw: &draw)
    }

    /// What is written in private of a prototype, or at the end.
    mutating func reaction(step: StepID, room: RoomID, draw: inout Draw) -> String? {
        write(.react, step: step, room: room, stance: nil, limit: TextRule.response.characters, draw: &draw)
            ?? fresh(OwnWords.reactions, step, room, &draw)
    }

    /// An idea of a brainstorm; each once a room.
    mutating func idea(step: StepID, room: RoomID, draw: inout Draw) -> String? {
        write(.idea, step: step, room: room, stance: nil, limit: TextRule.idea.characters, draw: &draw)
            ?? fresh(OwnWords.ideas, step, room, &draw)
    }

    private mutating func write(
        _ use: Quote.Use, step: StepID, room: RoomID, stance: Stance?, limit: Int, draw: inout Draw
    ) -> String? {
        let mine = fitting(use, step, nil, room, stance).filter {
            $0.quote.text.count <= limit && !written.contains(Place(room: room, step: nil, text: $0.quote.text))
        }
        guard let one = Sayings.closest(mine, to: stance).randomElement(using: &draw) else { return nil }
        written.insert(Place(room: room, step: nil, text: one.quote.text))
        return one.quote.text
    }

    /// Whether the report has words for this step, and for this card where one lies there.
    private func hasWords(_ use: Quote.Use, _ step: StepID, _ card: String?) -> Bool {
        all.contains { $0.quote.use == use && $0.quote.step == step && ($0.quote.card == nil || $0.quote.card == card) }
    }

    private mutating func fresh(_ words: [String], _ step: StepID, _ room: RoomID, _ draw: inout Draw) -> String? {
        let free = words.map { Place(room: room, step: step, text: $0) }.filter { !said.contains($0) }
        guard let one = free.randomElement(using: &draw) else { return nil }
        said.insert(one)
        return one.text
    }

    /// Quotes for this step and these people that do not go against the answer. Who doubts sees both sides; who
    /// passed says nothing that takes a side.
    private func fitting(_ use: Quote.Use, _ step: StepID, _ card: String?, _ room: RoomID, _ stance: Stance?) -> [Quoted] {
        all.filter {
            $0.quote.use == use && $0.quote.step == step && ($0.quote.card == nil || $0.quote.card == card)
                && ($0.quote.room == nil || $0.quote.room == room)
                && ($0.quote.stance == nil || stance == nil || stance == .doubt || $0.quote.stance == stance)
        }
    }

    private static func closest(_ sayings: [Quoted], to stance: Stance?) -> [Quoted] {
        let exact = sayings.filter { $0.quote.stance != nil && $0.quote.stance == stance }
        return exact.isEmpty ? sayings : exact
    }
}
