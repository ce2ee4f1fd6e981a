import Deliberation

/// Where one group puts the options, by tournament Borda, ties as they are.
struct Placing {
    var room: RoomID
    var order: [[OptionID]]

    /// Options that stand strictly above this one.
    func above(_ option: OptionID) -> Int {
        var above = 0
        for tied in order {
            if tied.contains(option) { return above }
            above += tied.count
        }
        return above
    }

    /// *gedeeld*: at most one option stands above it, in every group. Empty with fewer than two groups.
    static func shared(_ groups: [Placing], _ form: BallotForm) -> [OptionID] {
        guard groups.count > 1 else { return [] }
        return form.options.map(\.id).filter { option in groups.allSatisfy { $0.above(option) <= 1 } }
    }

    /// *tegenover elkaar*: none stands above it in one group, and all but two or more in another; of five options the first
    /// against the fourth and fifth. A second place is never among the last, also with three options or two.
    static func opposed(_ groups: [Placing], _ form: BallotForm) -> [Opposition] {
        let count = form.options.count
        let last = max(count - 2, min(2, count - 1))
        guard count > 1 else { return [] }
        return form.options.map(\.id).compactMap { option in
            let firsts = groups.filter { $0.above(option) == 0 }.map(\.room)
            let lasts = groups.filter { $0.above(option) >= last }.map(\.room)
            return firsts.isEmpty || lasts.isEmpty ? nil : Opposition(option: option, first: firsts, last: lasts)
        }
    }
}
