/// What a step asks of everyone in private beside a stelling: closed questions, and a text of one's own.
///
/// A prototype asks a first reaction, a kwadrant two places on a scale, a first step whether one would be the first,
/// an evaluation how it was. The words are the draaiboek's.
package struct Questionnaire: Codable, Hashable, Sendable {
    /// Closed questions, at most 12.
    package var items: [Item]
    /// The question that is answered in one's own words; nil: none.
    package var text: String?

    package struct Item: Codable, Hashable, Sendable {
        package var text: String
        /// 2 to 7 options, in the order in which they are shown.
        package var options: [String]

        package init(text: String, options: [String]) {
            self.text = text
            self.options = options
        }
    }

    package init(items: [Item] = [], text: String? = nil) {
        self.items = items
        self.text = text
    }
}

/// One person's private response to a questionnaire; its author's alone.
package struct Response: Codable, Hashable, Sendable {
    /// By item the index of the option; nil: passed. As many as there are items.
    package var choices: [Int?]
    package var text: String?

    package init(choices: [Int?], text: String? = nil) {
        self.choices = choices
        self.text = text
    }

    /// The response with its text checked, or why it is refused. Nothing at all is a response: a pass.
    func checked(_ form: Questionnaire) -> Result<Response, Rejection> {
        guard choices.count == form.items.count else { return .failure(.badResponse) }
        for (choice, item) in zip(choices, form.items) {
            if let choice, !item.options.indices.contains(choice) { return .failure(.badResponse) }
        }
        guard let text, !TextRule.trimmed(text).isEmpty else { return .success(Response(choices: choices)) }
        guard form.text != nil else { return .failure(.badResponse) }
        return TextRule.response.checked(text).map { Response(choices: choices, text: $0) }
    }
}

/// Where somebody placed themselves: *kunnen* (autonomy) by *willen* (report L530-640). Of a step of kind kwadrant the
/// first item is kunnen, the second willen; the upper half of the options of each is *meer*.
package enum Quadrant: Int, Codable, Hashable, Sendable, CaseIterable {
    case lessAbleLessWilling, lessAbleMoreWilling, moreAbleLessWilling, moreAbleMoreWilling

    /// Nil where one of the two was passed, or there are not two items.
    package init?(_ response: Response, _ form: Questionnaire) {
        guard form.items.count >= 2, response.choices.count >= 2, let able = response.choices[0], let willing = response.choices[1]
        else { return nil }
        let isAble = 2 * able >= form.items[0].options.count
        let isWilling = 2 * willing >= form.items[1].options.count
        self = isAble ? (isWilling ? .moreAbleMoreWilling : .moreAbleLessWilling) : (isWilling ? .lessAbleMoreWilling : .lessAbleLessWilling)
    }
}

/// What the gate lets a room see of its own responses. Plain data without persons.
package enum FormOutcome: Codable, Hashable, Sendable {
    /// Nothing is shown to the room by its kind: a prototype's reactions and an evaluation.
    case unshown
    /// Fewer than T_ROOM responses or people.
    case tooFew
    /// The largest quadrant, with its word.
    case quadrant(Numeral, Quadrant)
    /// No quadrant holds more than half: *verdeeld*.
    case divided
    /// Whether enough people want to be the first to say so; when not, nothing is said of how many there are.
    case volunteers(enough: Bool)

    enum QuadrantCodingKeys: String, CodingKey { case _0 = "numeral", _1 = "quadrant" }
}
