package import Deliberation
package import Texts

/// Something that an action needs to know before it can be done.
package enum Argument: Sendable {
    case choice(Text, [Choice])
    /// Somebody at the table, by pseudonym or seat name.
    case seat(Text, [Seat])
    case number(Text, ClosedRange<Int>)
    /// `isOptional`: empty is an answer.
    case text(Text, TextRule, isOptional: Bool)
    /// The open vote: every option on every criterion, an order of the options, 10 points over the criteria. What is
    /// filled in already is the model's ballot.
    case grid(Text, BallotForm)
    case ranking(Text, BallotForm)
    case weights(Text, BallotForm)

    package var question: Text {
        switch self {
        case .choice(let text, _), .seat(let text, _), .number(let text, _), .text(let text, _, _), .grid(let text, _),
            .ranking(let text, _), .weights(let text, _):
            text
        }
    }
}

/// One option; `word` is what is typed for it.
package struct Choice: Sendable {
    package let word: Text
    /// The option at length, where it says more than its word.
    package let title: String?

    package init(_ word: Text, title: String? = nil) {
        self.word = word
        self.title = title
    }
}

/// The answer to one argument.
package enum Value: Hashable, Sendable {
    case index(Int)
    case seat(Seat)
    case number(Int)
    case text(String)
    case judgements([OptionID: [CriterionID: Judgement]])
    case ranking([[OptionID]])
    /// nil takes them back.
    case weights([CriterionID: Int]?)

    var index: Int? { if case .index(let index) = self { index } else { nil } }
    var seat: Seat? { if case .seat(let seat) = self { seat } else { nil } }
    var number: Int? { if case .number(let number) = self { number } else { nil } }
    var judgements: [OptionID: [CriterionID: Judgement]]? {
        if case .judgements(let judgements) = self { judgements } else { nil }
    }
    var ranking: [[OptionID]]? { if case .ranking(let ranking) = self { ranking } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
}

/// What an action makes happen.
package enum Effect: Hashable, Sendable {
    case send(Command)
    /// Lines to show to this person alone.
    case show([FeedLine])
    case focus(RoomID)
    case language(Language)
    /// One's own ballot has changed: it is kept where only this person comes, and given back after a lost connection.
    case keepBallot(StepID, Ballot)
    /// Puts this ballot into the box, in the place of an earlier one; whoever carries it out draws the seal.
    case cast(StepID, Ballot)
    /// Keeps the proof of one's own vote, which is otherwise forgotten once it is checked.
    case keepReceipt(StepID)
    /// The code of one's own earlier ballot, for who votes by plain lines and whom the server no longer knows it of.
    case useReceipt(StepID, code: String)
    /// Ends this person's program or connection; the session goes on.
    case quit
}
