extension Gate {
    /// How many people, as far as the factsheet may say.
    package enum People: Hashable, Sendable {
        case nobody
        case figure(Int)
        /// Fewer than T_COUNT.
        case fewer
        /// T_COUNT or more, without a figure.
        case atLeast
        case notShown
    }

    /// Numbers of people by room, and the total: nothing from which the size of a small group follows.
    ///
    /// `seats`: how many each room was laid for; a reader knows the draaiboek.
    package func figures(_ people: [Int], seats: [Int]) -> (parts: [People], total: People) {
        let parts = people.map { count -> People in
            if count <= 0 { return .nobody }
            return count >= Thresholds.count ? .figure(count) : .fewer
        }
        let total = people.reduce(0, +)
        let hidden = zip(people, zip(parts, seats)).filter { $0.1.0 == .fewer }
            .map { (people: $0.0, most: min(Thresholds.count - 1, max(1, $0.1.1))) }
        if total <= 0 { return (parts, .nobody) }
        if hidden.isEmpty { return (parts, total >= Thresholds.count ? .figure(total) : .fewer) }
        if hidden.count == 1 { return (parts, parts.count == 1 ? .fewer : .notShown) }
        let most = hidden.reduce(0) { $0 + $1.most }
        let known = total - hidden.reduce(0) { $0 + $1.people }
        // What a reader could conclude of each hidden room from bounds on their sum. Decided by the seats and the
        // figures shown, which every reader knows, so that the choice itself tells nothing.
        func leavesOpen(_ least: Int, _ atMost: Int) -> Bool {
            hidden.allSatisfy { room in
                let low = max(1, least - (most - room.most))
                let high = min(room.most, atMost - (hidden.count - 1))
                return high >= Thresholds.cell && high - low + 1 >= Thresholds.cell
            }
        }
        let isSafe = leavesOpen(Thresholds.count - known, most)
            && (known > 0 || leavesOpen(hidden.count, Thresholds.count - 1))
        guard isSafe else { return (parts, .notShown) }
        return (parts, total >= Thresholds.count ? .atLeast : .fewer)
    }

    /// Whether a room's title may stand beside a quote. All or nothing: were some rooms named, a quote without
    /// a room would point at the others.
    package func mayNameRooms(_ people: [Int]) -> Bool {
        let here = people.filter { $0 > 0 }
        return here.allSatisfy { $0 >= Thresholds.word }
    }
}
