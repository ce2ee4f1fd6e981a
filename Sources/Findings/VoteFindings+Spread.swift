/// The rules of *verdeeld* and *eens* as a verslag prints them.
extension VoteFindings {
    /// A row of the table of RAND/UCLA.
    package struct SpreadRule: Hashable, Sendable {
        /// Numbers of judgements; nil: all from `spreadSharesFrom` up.
        package var counts: ClosedRange<Int>?
        /// In each extreme at least.
        package var divided: Int
        /// Outside the third of the median at most.
        package var agreed: Int
        /// Whether the two are percentages.
        package var isShare: Bool
    }

    /// Judgements from which the rule is a share of them.
    package static let spreadSharesFrom = 17

    /// Made by the counting itself, so that what is printed is what is done.
    package static var spreadRules: [SpreadRule] {
        var rules: [SpreadRule] = []
        for n in RAND.minimum..<spreadSharesFrom {
            let (divided, agreed) = (RAND.disagreement(n), RAND.agreement(n))
            if let last = rules.last, last.divided == divided, last.agreed == agreed, let counts = last.counts {
                rules[rules.count - 1].counts = counts.lowerBound...n
            } else {
                rules.append(SpreadRule(counts: n...n, divided: divided, agreed: agreed, isShare: false))
            }
        }
        // Of 100 judgements the numbers are the percentages.
        return rules + [SpreadRule(counts: nil, divided: RAND.disagreement(100), agreed: RAND.agreement(100), isShare: true)]
    }
}
