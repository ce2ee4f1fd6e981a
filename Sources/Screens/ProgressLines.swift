import Deliberation
import Views

/// *k van n beantwoord* as one line of the feed that changes, in place of a line for each answer.
struct ProgressLines: Sendable {
    /// Lines that the feed has had since the last reset; its first line now is number `count - feed.count`.
    private var count = 0
    /// Where the line of the open question stands, by room.
    private var open: [RoomID: Int] = [:]
    /// What a line says now.
    private var newest: [Int: FeedLine] = [:]
    /// Lines whose place another has.
    private var hidden: Set<Int> = []

    mutating func take(_ input: Input, _ lines: [FeedLine]) {
        if case .reset = input { self = ProgressLines() }
        let first = count
        count += lines.count
        guard case .event(_, let event) = input else { return }
        switch event {
        case .progressed(let room, _, _):
            guard let line = lines.last else { return }
            if let place = open[room] {
                newest[place] = line
                hidden.formUnion(first..<count)
            } else {
                open[room] = count - 1
            }
        case .phaseEntered(let room, _), .stepEntered(let room, _, _, _): open[room] = nil
        default: break
        }
    }

    /// The feed with each such line once, as it reads now.
    func shown(_ feed: [FeedLine]) -> [FeedLine] {
        guard !hidden.isEmpty else { return feed }
        let first = count - feed.count
        return feed.enumerated().compactMap { index, line in
            hidden.contains(first + index) ? nil : newest[first + index] ?? line
        }
    }
}
