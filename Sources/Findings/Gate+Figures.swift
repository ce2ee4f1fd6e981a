extension Gate {
    /// How many people, as far as the factsheet may say.
    package enum People: Hashable, Sendable {
        case nobody
        case figure(Int)
        /// Fewer than T_COUNT.
        case fewer
        /// T_COUNT or more: the figure would tell something beside another that is told.
        case orMore
        case notShown
    }

    /// Numbers of people by room, and the total.
    ///
    /// A total stands only where every room has its figure: beside a room that is hidden it would tell, to somebody
    /// who sat in another and knows how many they were, how many sat in that one.
    package func figures(_ people: [Int]) -> (parts: [People], total: People) {
        let parts = people.map { count -> People in
            if count <= 0 { return .nobody }
            return count >= Thresholds.count ? .figure(count) : .fewer
        }
        let total = people.reduce(0, +)
        if total <= 0 { return (parts, .nobody) }
        if parts.contains(.fewer) { return (parts, parts.count == 1 ? .fewer : .notShown) }
        return (parts, .figure(total))
    }

    /// Whether a room's title may stand beside a quote. All or nothing: were some rooms named, a quote without
    /// a room would point at the others.
    package func mayNameRooms(_ people: [Int]) -> Bool {
        let here = people.filter { $0 > 0 }
        return here.allSatisfy { $0 >= Thresholds.word }
    }
}
