package import Deliberation

/// What may be said of a kwadrant and of *ik wil wel de eerste zijn* outside the rooms.
extension Gate {
    /// One room's places.
    package struct QuadrantPart: Hashable, Sendable {
        package var tally: QuadrantTally
        /// What the room itself was shown, if anything: its word is never computed a second time.
        package var shown: FormOutcome?

        package init(_ tally: QuadrantTally, shown: FormOutcome? = nil) {
            self.tally = tally
            self.shown = shown
        }
    }

    /// The rules of a stelling (`publish`): of each room the word of its largest quadrant or *verdeeld* where it and the
    /// rest pass T_WORD, and the same of all together where no count of a room follows from it. Never the lower words.
    package func publish(quadrants parts: [QuadrantPart]) -> Published {
        let all = parts.map(\.tally).reduce(.none, +)
        let outcomes = parts.map { part -> FormOutcome? in
            guard mayTell(part.tally.total, of: all.total) else { return nil }
            switch part.shown {
            case .quadrant, .divided: return part.shown
            default: return largest(part.tally)
            }
        }
        let rooms = zip(parts, outcomes).map { part, outcome -> RoomFinding in
            if part.tally.total == 0 { return .notAsked }
            return outcome.map { .said(Words($0)) } ?? .withheld
        }
        return Published(rooms: rooms, pooled: pooled(parts, outcomes, all))
    }

    private func pooled(_ parts: [QuadrantPart], _ outcomes: [FormOutcome?], _ all: QuadrantTally) -> PooledFinding? {
        let asked = zip(parts, outcomes).filter { $0.0.tally.total > 0 }
        guard asked.count > 1, all.total >= Thresholds.word else { return nil }
        // As with a stelling: a total beside all rooms but some tells of those.
        let hidden = asked.filter { $0.1 == nil }.map(\.0.tally.total)
        guard hidden.isEmpty || (hidden.count > 1 && hidden.reduce(0, +) >= Thresholds.word) else { return nil }
        // A room that was shown the word of another set (an erasure since): the total would tell the difference.
        guard asked.allSatisfy({ $0.1 == nil || $0.1 == largest($0.0.tally) }) else { return nil }
        let rows = asked.map { Consistency.row($0.0.tally.total, quadrants: $0.1) }
        guard Consistency.quadrantOutcomes(of: all.total).allSatisfy({ Consistency(rows, $0.bounds).isSafe }) else { return nil }
        return PooledFinding(outcome: Words(largest(all)), words: [])
    }

    /// Over many tables of which none is told of by itself (keukentafels): the word of the largest quadrant or *verdeeld*,
    /// from `pooledWords` responses at two tables or more; nil below.
    package func pool(_ tables: [QuadrantTally]) -> Words? {
        let all = tables.reduce(.none, +)
        guard tables.count(where: { $0.total > 0 }) > 1, all.total >= Thresholds.pooledWords else { return nil }
        return Words(largest(all))
    }

    /// What outside may be read of *ik wil wel de eerste zijn* of one room.
    package enum Volunteers: Hashable, Sendable {
        case notAsked
        /// Not settled while the session runs.
        case notYet
        /// T_CELL people or more, of T_WORD or more who responded.
        case enough
        /// Too few responded, or too few want to: which of them is not told.
        case notShown
    }

    /// By room how many responded, how many said yes, and what the room was shown.
    package func volunteers(_ parts: [(responses: [Response], shown: FormOutcome?)]) -> [Volunteers] {
        let all = parts.reduce(0) { $0 + $1.responses.count }
        return parts.map { part in
            if part.responses.isEmpty { return .notAsked }
            guard mayTell(part.responses.count, of: all) else { return .notShown }
            if case .volunteers(let enough) = part.shown { return enough ? .enough : .notShown }
            return volunteers(part.responses) >= Thresholds.cell ? .enough : .notShown
        }
    }

    /// A room is told of only if it and the rest both pass: from the total and the room the rest follows.
    private func mayTell(_ count: Int, of all: Int) -> Bool {
        count >= Thresholds.word && (all == count || all - count >= Thresholds.word)
    }
}

extension Consistency {
    /// A room of `total` responses, of which this was published; nil: nothing.
    static func row(_ total: Int, quadrants outcome: FormOutcome?) -> Row {
        let found = outcome.flatMap { outcome in quadrantOutcomes(of: total).first { $0.outcome == outcome }?.bounds }
        return Row(total: total, bounds: found ?? Array(repeating: 0...total, count: 5), isPublished: outcome != nil)
    }

    /// Every outcome that a kwadrant of this many can have, and what it tells of each count: four quadrants, and who passed.
    static func quadrantOutcomes(of total: Int) -> [(outcome: FormOutcome, bounds: [ClosedRange<Int>])] {
        // Most may have passed.
        var all: [(outcome: FormOutcome, bounds: [ClosedRange<Int>])] = [
            (.divided, Array(repeating: 0...(total / 2), count: 4) + [0...total])
        ]
        for numeral in [Numeral.nearlyAll, .most] {
            guard let counts = counts(of: total, where: { Gate().majority($0, of: total) == numeral }) else { continue }
            for (index, quadrant) in Quadrant.allCases.enumerated() {
                var bounds = Array(repeating: 0...(total - counts.lowerBound), count: 5)
                bounds[index] = counts
                all.append((.quadrant(numeral, quadrant), bounds))
            }
        }
        return all
    }
}
