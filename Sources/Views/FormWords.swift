package import Deliberation
package import Texts

/// Questionnaires and cards in words.
package enum FormWords {
    private typealias T = FormTexts

    // MARK: a questionnaire

    /// The question of an item, in the draaiboek's words, with its place where there are more.
    package static func question(_ index: Int, _ form: Questionnaire, _ language: Language) -> String {
        guard form.items.indices.contains(index) else { return "" }
        let text = form.items[index].text
        guard form.items.count > 1 else { return text }
        return T.question(language, ["k": String(index + 1), "n": String(form.items.count), "text": text])
    }

    /// The options of an item by number; *pas* is one of each.
    package static func options(_ item: Questionnaire.Item, _ language: Language) -> [String] {
        (item.options + [WordTexts.pass(language)]).enumerated().map { "\($0.offset + 1) \($0.element)" }
    }

    /// All that is asked, a line for each question.
    package static func questions(_ form: Questionnaire, _ language: Language) -> [String] {
        form.items.enumerated().map { index, item in
            T.options(
                language, ["question": question(index, form, language), "options": options(item, language).joined(separator: ", ")])
        } + (form.text.map { [T.ownWords(language, ["text": $0])] } ?? [])
    }

    /// What was chosen for an item; nil where it was left open.
    package static func choice(_ index: Int, of response: Response, _ form: Questionnaire, _ language: Language) -> String {
        guard form.items.indices.contains(index), response.choices.indices.contains(index), let choice = response.choices[index],
            form.items[index].options.indices.contains(choice)
        else { return WordTexts.pass(language) }
        return form.items[index].options[choice]
    }

    /// The choices in their order, and the text in quotes; nil where nothing was filled in.
    package static func response(_ response: Response, _ form: Questionnaire?, _ language: Language) -> String? {
        guard let form, response.text != nil || response.choices.contains(where: { $0 != nil }) else { return nil }
        let choices = form.items.indices.map { index in
            let word = choice(index, of: response, form, language)
            return form.items.count > 1 ? T.chosen(language, ["k": String(index + 1), "choice": word]) : word
        }
        return (choices + (response.text.map { [T.ownText(language, ["text": $0])] } ?? [])).joined(separator: "; ")
    }

    /// What a room may see of its own responses; nil where there is nothing to say of them.
    package static func outcome(_ outcome: FormOutcome, of step: Step?, _ language: Language) -> String? {
        switch outcome {
        case .unshown: nil
        case .tooFew: NarrationTexts.tooFew(language)
        case .divided: ReportTexts.divided(language)
        case .quadrant(let numeral, let quadrant):
            T.quadrant(
                language,
                [
                    "numeral": WordTexts.word(numeral.rawValue)(language),
                    "able": side(0, isMore: [.moreAbleLessWilling, .moreAbleMoreWilling].contains(quadrant), of: step, language),
                    "willing": side(1, isMore: [.lessAbleMoreWilling, .moreAbleMoreWilling].contains(quadrant), of: step, language),
                ])
        case .volunteers(let enough): (enough ? T.volunteers : T.noVolunteers)(language)
        }
    }

    /// A side of a question, in its own words: what people were asked, and nothing read into it.
    private static func side(_ index: Int, isMore: Bool, of step: Step?, _ language: Language) -> String {
        guard let items = step?.questionnaire(in: language.rawValue)?.items, items.indices.contains(index), let first = items[index].options.first,
            let last = items[index].options.last
        else { return (isMore ? T.more : T.less)(language) }
        return T.side(language, ["near": isMore ? last : first, "far": isMore ? first : last])
    }

    // MARK: cards

    /// The level of a card: wat vind, ervaar, wil jij.
    package static func level(_ level: Card.Level, _ language: Language) -> String {
        switch level {
        case .opinion: T.opinion(language)
        case .experience: T.experience(language)
        case .wish: T.wish(language)
        }
    }
}

extension Model {
    /// Rooms laid for fewer people than an outcome needs (T_ROOM): a couple, one person. They are promised none.
    package static let roomMinimum = 5

    /// Whether the room is laid for so few people that no outcome of it is ever shown.
    package func isSmall(_ room: RoomID?) -> Bool { seats(of: room).map { $0 < Self.roomMinimum } ?? false }

    /// Whether *k van n* would say of one other person, or of nobody, what they did.
    package func isPair(_ room: RoomID?) -> Bool { seats(of: room).map { $0 <= 2 } ?? false }

    private func seats(of room: RoomID?) -> Int? {
        room.flatMap { id in session.script?.rooms.first { $0.id == id }?.seats }
    }
}
