package import Deliberation

extension Gate {
    /// What the verslag may say of one question at one moment, over all rooms.
    package struct Published: Hashable, Sendable {
        /// By room, in the order given.
        package let rooms: [RoomFinding]
        /// Over all rooms together; nil where fewer than two rooms answered, or where it would reveal a group.
        package let pooled: PooledFinding?
    }

    package enum RoomFinding: Hashable, Sendable {
        /// Nobody in the room answered.
        case notAsked
        /// Not settled while the session runs: one question is published once.
        case notYet
        /// *te weinig stemmen om te tonen*
        case withheld
        case said(Words)
    }

    /// What may be said of a group outside its room. Only the gate makes one, so that no word reaches the
    /// verslag but through it. Its strings are the raw values of `Numeral`, and of `Stance` or the name of a `Quadrant`.
    package struct Words: Hashable, Sendable {
        package let numeral: String
        package let stance: String
        /// *verdeeld*: no answer is held by more than half.
        package var isDivided: Bool { numeral.isEmpty }

        init(_ outcome: Outcome) {
            if case .word(let numeral, let stance) = outcome {
                self.numeral = numeral.rawValue
                self.stance = stance.rawValue
            } else {
                numeral = ""
                stance = ""
            }
        }

        /// Of a kwadrant.
        init(_ outcome: FormOutcome) {
            if case .quadrant(let numeral, let quadrant) = outcome {
                self.numeral = numeral.rawValue
                stance = "\(quadrant)"
            } else {
                numeral = ""
                stance = ""
            }
        }
    }

    package struct PooledFinding: Hashable, Sendable {
        package let outcome: Words
        /// A word for each answer that more than a fifth gave, from `pooledWords` respondents only and where
        /// no group's numbers follow from them; else empty.
        package let words: [Words]
    }

    /// One room's answers to the question.
    package struct Part: Hashable, Sendable {
        package var tally: Tally
        /// What the room itself was shown, if anything: its word is never computed a second time.
        package var shown: Outcome?
        /// What crossed to another room, if anything: that is published already, whoever answered since.
        package var released: Outcome?

        package init(_ tally: Tally, shown: Outcome? = nil, released: Outcome? = nil) {
            self.tally = tally
            self.shown = shown
            self.released = released
        }
    }

    package func publish(_ tallies: [Tally]) -> Published { publish(tallies.map { Part($0) }) }

    /// `parts`: of each room, over disjoint sets of respondents, of a question that is settled.
    package func publish(_ parts: [Part]) -> Published {
        let all = parts.map(\.tally).reduce(.none, +)
        let outcomes = parts.map { part -> Outcome? in
            // A room of which the others read already is said again, never anew. What came after it may be too few to be
            // told beside it; then nothing is told of those, alone or in the total.
            if let released = part.released { return word(of: released) }
            let rest = all.total - part.tally.total
            // A room is published only if it and the rest both pass: from the total and the room the rest follows.
            guard part.tally.total >= Thresholds.word, rest == 0 || rest >= Thresholds.word else { return nil }
            switch part.shown {
            case .word, .divided: return part.shown
            case .tooFew, .distribution, nil: return largest(part.tally)
            }
        }
        let rooms = zip(parts, outcomes).map { part, outcome -> RoomFinding in
            if part.tally.total == 0 { return .notAsked }
            return outcome.map { .said(Words($0)) } ?? .withheld
        }
        return Published(rooms: rooms, pooled: pooled(parts, outcomes, all))
    }

    /// What was released, as a word.
    private func word(of released: Outcome) -> Outcome {
        guard case .distribution(let counts) = released else { return released }
        return largest(Tally(counts.flatMap { Array(repeating: $0.stance, count: max(0, $0.count)) }))
    }

    private func pooled(_ parts: [Part], _ outcomes: [Outcome?], _ all: Tally) -> PooledFinding? {
        let asked = zip(parts, outcomes).filter { $0.0.tally.total > 0 }
        guard asked.count > 1, all.total >= Thresholds.word else { return nil }
        // A total beside all rooms but some tells of those: never of one alone, nor of too few together.
        let hidden = asked.filter { $0.1 == nil }.map(\.0.tally.total)
        guard hidden.isEmpty || (hidden.count > 1 && hidden.reduce(0, +) >= Thresholds.word) else { return nil }
        for (part, outcome) in asked {
            // Who saw a whole distribution at an open table could take it from the total.
            if case .distribution = part.shown { return nil }
            // So could who read the figures of a room that were released.
            if case .distribution = part.released { return nil }
            // The room was shown the word of another set (an erasure since): the total would tell the difference.
            if let outcome, outcome != largest(part.tally) { return nil }
        }
        let rows = asked.map { Consistency.row($0.0.tally.total, $0.1) }
        let outcome = largest(all)
        // Decided by what every reader knows already, so that a total left out tells nothing either.
        let possible = Consistency.outcomes(of: all.total)
        guard possible.allSatisfy({ Consistency(rows, $0.bounds).isSafe }) else { return nil }
        return PooledFinding(outcome: Words(outcome), words: words(all, rows, outcome))
    }

    private func words(_ all: Tally, _ rows: [Consistency.Row], _ outcome: Outcome) -> [Words] {
        guard all.total >= Thresholds.pooledWords,
            let bounds = Consistency.outcomes(of: all.total).first(where: { $0.outcome == outcome })?.bounds
        else { return [] }
        // Every set of words that readers could have been shown beside this outcome. Where some would tell too
        // much they are left out, and then those together may not tell too much either.
        let sets = Consistency.wordSets(of: all.total, within: bounds).map { Consistency(rows, $0) }
        let unsafe = sets.filter { !$0.isSafe }
        guard Consistency.isSafe(anyOf: unsafe) else { return [] }
        guard !unsafe.contains(where: { $0.holds(all) }) else { return [] }
        return Stance.allCases.compactMap { stance in
            // *Enkele* would tell of each answer without a word that it was given by nobody or by one.
            guard 5 * all[stance] > all.total else { return nil }
            return Numeral.of(all[stance], outOf: all.total).map { Words(.word($0, stance)) }
        }
    }
}
