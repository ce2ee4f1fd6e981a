/// SamenSpel cards (report L388-445): a card raises the question, not a person.
package struct Deck: Codable, Hashable, Sendable {
    package var title: String
    /// At least one, with distinct ids.
    package var cards: [Card]

    package init(title: String, cards: [Card]) {
        self.title = title
        self.cards = cards
    }

    /// The next card for a room: of those that it has not had, of the level that is next (vind, ervaar, wil, vind again),
    /// or of any level when that has none left. Nil when all were drawn. The same seed draws the same card.
    func draw(without drawn: Set<String>, level: Card.Level, seed: UInt64) -> Card? {
        let left = cards.filter { !drawn.contains($0.key) }
        let ofLevel = left.filter { $0.level == level }
        var random = SplitMix(state: seed)
        return (ofLevel.isEmpty ? left : ofLevel).randomElement(using: &random)
    }
}

package struct Card: Codable, Hashable, Sendable {
    /// The three levels of the report: wat vind jij, wat ervaar jij, wat wil jij.
    package enum Level: String, Codable, Hashable, Sendable, CaseIterable {
        case opinion, experience, wish

        var next: Level {
            switch self {
            case .opinion: .experience
            case .experience: .wish
            case .wish: .opinion
            }
        }
    }

    package var id: String
    package var level: Level
    package var text: String
    /// A line of the report; not for the room.
    package var source: String?

    /// What tells it from the cards of all decks: two files may number theirs alike.
    package var key: String { "\(id)\n\(text)" }

    package init(id: String, level: Level, text: String, source: String? = nil) {
        self.id = id
        self.level = level
        self.text = text
        self.source = source
    }
}

/// Something that was worked out on purpose so that people react honestly (report L473-512).
package struct Prototype: Codable, Hashable, Sendable {
    package var title: String
    /// Paragraphs of at most 6,000 characters together.
    package var paragraphs: [String]

    package init(title: String, paragraphs: [String]) {
        self.title = title
        self.paragraphs = paragraphs
    }
}
