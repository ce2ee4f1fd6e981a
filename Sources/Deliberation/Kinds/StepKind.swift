/// What a step is: what it asks, what it takes in, what it shows.
///
/// A kind is one file in this folder and its name in `all`. The rest of the program, `Draaiboek` and `Rehearsal` and the screens
/// as much as `Session`, asks a kind for what it has and never which it is: the kinds have no names outside this module.
/// `NewKindTests` plays one that nothing else knows of.
package struct StepKind: Hashable, Sendable {
    /// What it is called in the log and on the wire; never changes.
    package let name: String
    /// What it is called in a draaiboek.
    package let word: String
    /// Through which a room goes, in order; at least one. Those that a step really has: `Step.phases`.
    package let phases: [Phase]
    /// What lies on the table beside the text, and so what people can do with it.
    package let material: Material
    package let purpose: Purpose
    /// The questionnaire that everyone fills in in private; nil where a step of this kind has none.
    package let asks: Asking?
    /// What everyone says yes to before they take part; a draaiboek may word it otherwise. Nil where a step of this kind asks it not.
    package let consent: Consent?
    /// Where the verslag tells of it.
    package let chapter: Chapter

    package init(
        name: String, word: String, phases: [Phase], material: Material = .text, purpose: Purpose = .subject, asks: Asking? = nil,
        consent: Consent? = nil, chapter: Chapter
    ) {
        self.name = name
        self.word = word
        self.phases = phases
        self.material = material
        self.purpose = purpose
        self.asks = asks
        self.consent = consent
        self.chapter = chapter
    }

    /// Those that a draaiboek can have, in the order in which a reader meets them.
    package static let all: [StepKind] = [
        welcome, openingRound, openQuestion, stelling, card, prototype, brainstorm, kwadrant, firstStep, vote, proposals, pause,
        evaluation, closing,
    ]

    /// Whether everyone weighs options in private, in a box (method.md rule 8).
    package var isVote: Bool { phases.contains(.ask(.vote)) }

    package static func == (a: StepKind, b: StepKind) -> Bool { a.name == b.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension StepKind {
    package enum Material: Hashable, Sendable {
        /// Nothing more.
        case text
        /// The text is a stelling, which everyone answers twice.
        case stelling
        /// A card lies there, drawn from a deck; anyone may have another, without a reason.
        case cards
        /// A text worked out on purpose so that people react honestly (report L473-512).
        case prototype
        /// Ideas of everyone, merged, grouped and endorsed.
        case ideas
        /// Options to weigh.
        case ballot
        /// The options of the vote before it, and what people propose for each.
        case proposals
    }

    package enum Purpose: Hashable, Sendable {
        /// People talk about its subject.
        case subject
        /// People come in and hear how this goes.
        case welcome
        /// People say who they are; nothing of it is ever quoted.
        case introduction
        /// Nothing is asked and nothing is said.
        case pause
        /// It names where to go with what came up, and stays readable after the end.
        case closing
    }

    /// What the questionnaire of a kind may hold. A draaiboek words it; where it does not, `usual` does.
    package struct Asking: Hashable, Sendable {
        package let about: About
        /// How many questions with options it has.
        package let items: ClosedRange<Int>
        /// Whether each question has an even number of options, so that it has two halves.
        package let isHalved: Bool
        /// Whether a step may do without it.
        package let isOptional: Bool
        /// In the language of a draaiboek: Dutch, or English where that is asked.
        let usual: (dutch: Questionnaire, english: Questionnaire)?
        /// Whether the usual questions are asked as well where no room is large enough for anything of them to be shown.
        package let isAskedOfFew: Bool

        package init(
            about: About, items: ClosedRange<Int> = 0...12, isHalved: Bool = false, isOptional: Bool = false,
            usual: (dutch: Questionnaire, english: Questionnaire)? = nil, isAskedOfFew: Bool = true
        ) {
            self.about = about
            self.items = items
            self.isHalved = isHalved
            self.isOptional = isOptional
            self.usual = usual
            self.isAskedOfFew = isAskedOfFew
        }

        /// What it asks where the draaiboek says nothing; nothing where it has no usual questions.
        package func usual(language: String) -> Questionnaire? { language == "en" ? usual?.english : usual?.dutch }

        /// The same questionnaire for a reader of this language: what is worded as usual, in whichever language, stands in
        /// theirs; what a draaiboek worded stays. As many items with as many options each, so a response fits both.
        package func worded(_ form: Questionnaire, language: String) -> Questionnaire {
            Questionnaire(
                items: form.items.map { item in pairs(\.items).first { $0.has(item) }?.in(language) ?? item },
                text: form.text.map { worded($0, language: language) })
        }

        /// A usual question in this language, with options or without; nil for a question that is none.
        fileprivate func question(_ text: String, language: String) -> String? {
            (pairs(\.items).map { Pair(dutch: $0.dutch.text, english: $0.english.text) } + pairs { $0.text.map { [$0] } ?? [] })
                .first { $0.has(text) }?.in(language)
        }

        private func worded(_ text: String, language: String) -> String {
            pairs { $0.text.map { [$0] } ?? [] }.first { $0.has(text) }?.in(language) ?? text
        }

        private func pairs<Part>(_ parts: (Questionnaire) -> [Part]) -> [Pair<Part>] {
            guard let usual else { return [] }
            return zip(parts(usual.dutch), parts(usual.english)).map { Pair(dutch: $0, english: $1) }
        }

        package static func == (a: Asking, b: Asking) -> Bool { a.about == b.about && a.items == b.items }
        package func hash(into hasher: inout Hasher) { hasher.combine(about) }
    }

    /// A sentence that people say of themselves.
    package struct Consent: Hashable, Sendable {
        let dutch: String
        let english: String

        package init(dutch: String, english: String) {
            self.dutch = dutch
            self.english = english
        }

        /// In the language of a draaiboek.
        package func text(language: String) -> String { language == "en" ? english : dutch }
    }

    /// The same in both languages.
    private struct Pair<Part: Equatable> {
        let dutch: Part
        let english: Part

        func has(_ part: Part) -> Bool { part == dutch || part == english }
        func `in`(_ language: String) -> Part { language == "en" ? english : dutch }
    }

    /// What everyone is asked to say yes to, for a reader of this language: in it where it is the usual sentence of a kind, as
    /// the draaiboek words it elsewhere.
    package static func consent(_ text: String, language: String) -> String {
        all.lazy.compactMap(\.consent).first { [$0.dutch, $0.english].contains(text) }?.text(language: language) ?? text
    }

    /// A question of a questionnaire, for a reader of this language: in it where it is a usual question of a kind.
    package static func question(_ text: String, language: String) -> String {
        all.lazy.compactMap(\.asks).compactMap { $0.question(text, language: language) }.first ?? text
    }

    /// What a questionnaire is about, and with that what its room sees of it (`Gate+Form.swift`).
    package enum About: Hashable, Sendable {
        /// A first reaction, before any talk about it; the room sees nothing of it.
        case reaction
        /// Where one stands, kunnen by willen; the room sees where most of it stands.
        case quadrant
        /// Whether one would be the first; the room sees whether enough would.
        case volunteering
        /// How it was; the room sees nothing of it.
        case experience
    }

    /// A part of the verslag.
    package enum Chapter: Hashable, Sendable, CaseIterable {
        case stelling, vote, prototype, cards, ideas, kwadrant, proposals, open, firstStep, evaluation, closing
        /// Only that it was held: who people are stays at the table.
        case openingRound
        /// A welcome or a pause: what was said there answers no question.
        case between
    }
}

extension StepKind: Codable {
    /// Throws where nobody knows a kind of this name.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let name = try container.decode(String.self)
        guard let known = Self.all.first(where: { $0.name == name }) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown kind of step")
        }
        self = known
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}
