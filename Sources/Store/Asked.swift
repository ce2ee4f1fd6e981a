package import Deliberation

/// What the author of a private reason was asked on, and what they replied; without the person.
package struct Asked: Hashable, Sendable {
    /// Of the question, counted within its room.
    package let number: Int
    /// Of the reason that it goes on about.
    package let moment: Moment
    package let question: String
    /// Nil: no reply came.
    package let reply: String?

    package init(number: Int, moment: Moment, question: String, reply: String?) {
        self.number = number
        self.moment = moment
        self.question = question
        self.reply = reply
    }
}

/// The chain *stelling, first answer, doorvraag, changed answer* of one person, without the person (method.md rule 6).
package struct AnswerChain: Hashable, Sendable {
    package let answers: AnswerPair
    /// In the order in which it was asked; at least one.
    package let asked: [Asked]

    package init(answers: AnswerPair, asked: [Asked]) {
        self.answers = answers
        self.asked = asked
    }
}
