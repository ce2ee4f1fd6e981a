import Deliberation
import Draaiboek

/// What the simulated people say: the report's own quotes, each at most once a room until all were said.
struct Sayings {
    private let quotes: [Quote]
    private var said: Set<String> = []

    init(_ quotes: [Quote]) { self.quotes = quotes }

    /// A quote for this step, of this room's people, that fits the stance where one does; nil when the
    /// report has none left.
    mutating func next(step: StepID, room: RoomID, stance: Stance?, draw: inout Draw) -> String? {
        let mine = quotes.filter {
            $0.step == step && ($0.room == nil || $0.room == room) && !said.contains("\(room.rawValue)|\($0.text)")
        }
        let fitting = mine.filter { $0.stance != nil && $0.stance == stance }
        guard let quote = (fitting.isEmpty ? mine : fitting).randomElement(using: &draw) else { return nil }
        said.insert("\(room.rawValue)|\(quote.text)")
        return quote.text
    }
}
