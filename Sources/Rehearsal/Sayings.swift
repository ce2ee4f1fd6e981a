import Deliberation
import Draaiboek

/// What the simulated people say: the report's own quotes, each at most once a room.
struct Sayings {
    /// A quote, and what the same person says to a doorvraag after it.
    struct Saying {
        let quote: Quote
        fileprivate(set) var answers: [Quote]
    }

    private struct Place: Hashable {
        let room: RoomID
        let text: String
    }

    private let all: [Saying]
    private var said: Set<Place> = []
    private var written: Set<Place> = []

    init(_ quotes: [Quote]) {
        var all: [Saying] = []
        for quote in quotes where quote.proposal == nil {
            if quote.question == nil {
                all.append(Saying(quote: quote, answers: []))
            } else if let last = all.indices.last, all[last].quote.step == quote.step, all[last].quote.room == quote.room {
                all[last].answers.append(quote)
            }
        }
        self.all = all
    }

    /// What somebody of this room says aloud who answered so; nil when the report has nothing left for them. It is
    /// theirs from then on.
    mutating func next(step: StepID, room: RoomID, stance: Stance?, draw: inout Draw) -> Saying? {
        let mine = fitting(step, room, stance).filter { !said.contains(Place(room: room, text: $0.quote.text)) }
        // What stands in a private reason is said last: otherwise the reason would have a voice.
        let unwritten = mine.filter { !written.contains(Place(room: room, text: $0.quote.text)) }
        guard let one = Sayings.closest(unwritten.isEmpty ? mine : unwritten, to: stance).randomElement(using: &draw)
        else { return nil }
        said.insert(Place(room: room, text: one.quote.text))
        return one
    }

    /// A private reason. It takes nothing away from what can be said; each is written once a room.
    mutating func reason(step: StepID, room: RoomID, stance: Stance, draw: inout Draw) -> String? {
        let mine = fitting(step, room, stance).filter { !written.contains(Place(room: room, text: $0.quote.text)) }
        guard let one = Sayings.closest(mine, to: stance).randomElement(using: &draw) else { return nil }
        written.insert(Place(room: room, text: one.quote.text))
        return one.quote.text
    }

    /// Quotes for this step and these people that do not go against the answer. Who doubts sees both sides; who
    /// passed says nothing that takes a side.
    private func fitting(_ step: StepID, _ room: RoomID, _ stance: Stance?) -> [Saying] {
        all.filter {
            $0.quote.step == step && ($0.quote.room == nil || $0.quote.room == room)
                && ($0.quote.stance == nil || stance == nil || stance == .doubt || $0.quote.stance == stance)
        }
    }

    private static func closest(_ sayings: [Saying], to stance: Stance?) -> [Saying] {
        let exact = sayings.filter { $0.quote.stance != nil && $0.quote.stance == stance }
        return exact.isEmpty ? sayings : exact
    }
}
