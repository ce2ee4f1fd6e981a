package import Deliberation

/// The disclosure gate: the one place that decides what may be shown, to a room of itself and outside it.
package struct Gate: DisclosureGate {
    package init() {}

    package var roomMinimum: Int { Thresholds.room }

    // MARK: inside the room

    package func firstOutcome(answers: [Stance], present: Int, openTable: Bool) -> Outcome {
        inside(Tally(answers), present: present, openTable: openTable)
    }

    package func shift(pairs: [StancePair], firstRespondents: Int, present: Int, openTable: Bool) -> Shift {
        guard pairs.count >= Thresholds.room, present >= Thresholds.room else {
            return Shift(before: nil, after: .tooFew)
        }
        let after = inside(Tally(pairs.map(\.second)), present: present, openTable: openTable)
        // The first answers were published over all who gave one. The same moment over a set that differs
        // by a few would tell what those few answered.
        let missing = firstRespondents - pairs.count
        guard missing == 0 || missing >= Thresholds.diff else { return Shift(before: nil, after: after) }
        let before = inside(Tally(pairs.map(\.first)), present: present, openTable: openTable)
        return Shift(before: before, after: after)
    }

    private func inside(_ tally: Tally, present: Int, openTable: Bool) -> Outcome {
        guard tally.total >= Thresholds.room, present >= Thresholds.room else { return .tooFew }
        if openTable {
            return .distribution(Stance.allCases.map { StanceCount(stance: $0, count: tally[$0]) })
        }
        return largest(tally)
    }

    /// The word of the largest answer, or *verdeeld*: of one room nothing more is given.
    private func largest(_ tally: Tally) -> Outcome {
        guard let stance = tally.majority, let numeral = Numeral.of(tally[stance], outOf: tally.total) else {
            return .divided
        }
        return .word(numeral, stance)
    }

    // MARK: outside the room

    /// What the verslag may say of one question at one moment, over all rooms.
    package struct Published: Hashable, Sendable {
        /// By room, in the order given; `.withheld` where it may not be said, `.notAsked` where nobody answered.
        package var rooms: [RoomFinding]
        /// Over all rooms together; nil where there is one room, or where it would reveal one.
        package var pooled: PooledFinding?
    }

    package enum RoomFinding: Hashable, Sendable {
        case notAsked
        /// *te weinig stemmen om te tonen*
        case withheld
        case said(Words)
    }

    /// What may be said of a group outside its room; its raw values are Deliberation's.
    package enum Words: Hashable, Sendable {
        case divided
        case word(numeral: String, stance: String)
    }

    package struct PooledFinding: Hashable, Sendable {
        package var outcome: Words
        /// A word for each answer, from `pooledWords` respondents only; absent stances have no word.
        package var words: [Words]
    }

    /// `tallies`: of each room, over disjoint sets of respondents.
    package func publish(_ tallies: [Tally]) -> Published {
        let all = tallies.reduce(.none, +)
        let rooms = tallies.map { tally -> RoomFinding in
            if tally.total == 0 { return .notAsked }
            let rest = all.total - tally.total
            // A room is published only if it and the rest both pass: from the total and the room the rest follows.
            guard tally.total >= Thresholds.word, rest == 0 || rest >= Thresholds.word else { return .withheld }
            return .said(outside(tally))
        }
        let asked = tallies.filter { $0.total > 0 }
        guard asked.count > 1, all.total >= Thresholds.word else { return Published(rooms: rooms, pooled: nil) }
        let hidden = zip(tallies, rooms).filter { $0.1 == .withheld }.map(\.0)
        // A total beside all rooms but one tells of that one.
        if hidden.count == 1 { return Published(rooms: rooms, pooled: nil) }
        return Published(rooms: rooms, pooled: PooledFinding(outcome: outside(all), words: words(all)))
    }

    private func outside(_ tally: Tally) -> Words {
        guard case .word(let numeral, let stance) = largest(tally) else { return .divided }
        return .word(numeral: numeral.rawValue, stance: stance.rawValue)
    }

    private func words(_ tally: Tally) -> [Words] {
        guard tally.total >= Thresholds.pooledWords else { return [] }
        return Stance.allCases.compactMap { stance in
            Numeral.of(tally[stance], outOf: tally.total).map {
                .word(numeral: $0.rawValue, stance: stance.rawValue)
            }
        }
    }

    /// A number of people for the factsheet: only from T_COUNT.
    package func figure(_ people: Int) -> Int? { people >= Thresholds.count ? people : nil }

    /// Numbers of people by room, and the total: nothing from which a single hidden part follows.
    package func figures(_ people: [Int]) -> (parts: [Int?], total: Int?) {
        let parts = people.map(figure)
        let hidden = zip(people, parts).filter { $0.1 == nil && $0.0 > 0 }.count
        return (parts, hidden == 1 ? nil : figure(people.reduce(0, +)))
    }
}
