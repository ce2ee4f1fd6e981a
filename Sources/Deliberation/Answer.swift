/// The four answers to a stelling: four different things (method.md section 4, 2).
package enum Stance: String, Codable, Hashable, Sendable, CaseIterable {
    /// *eens*
    case agree
    /// *oneens*
    case disagree
    /// *twijfel*
    case doubt
    /// *pas*
    case pass
}

/// A private answer: the stance, and a reason in the person's own words if they wish.
package struct Answer: Codable, Hashable, Sendable {
    package var stance: Stance
    package var reason: String?

    package init(stance: Stance, reason: String? = nil) {
        self.stance = stance
        self.reason = reason
    }
}

/// One person's two answers to a stelling, before and after the talk.
package struct AnswerPair: Codable, Hashable, Sendable {
    package var first: Answer?
    package var second: Answer?

    package init(first: Answer? = nil, second: Answer? = nil) {
        self.first = first
        self.second = second
    }
}
