package import Deliberation
import Yams

/// A sentence of the report that a simulated person may say.
package struct Quote: Hashable, Sendable {
    package let text: String
    package let step: StepID
    /// Nil: people of any room.
    package let room: RoomID?
    /// Nil: fits any answer.
    package let stance: Stance?
    /// Line of the report where it begins.
    package let line: Int
    /// The doorvraag that it answers: said by whoever said the quote before it in the file, once that is asked.
    package let question: String?
    /// A kernbewering.
    package let isCore: Bool
    /// Not something to say but to propose.
    package let proposal: QuotedProposal?
    /// The card to which it belongs; nil: any, or none.
    package let card: String?
    package let use: Use

    /// What a simulated person does with it.
    package enum Use: Hashable, Sendable {
        case say
        /// Writes it in private: a first reaction, a word at the end.
        case react
        /// Gives it as an idea of a brainstorm.
        case idea
    }
}

/// What a sentence of the report proposes, and for which aanknopingspunt.
package struct QuotedProposal: Hashable, Sendable {
    package let option: OptionID
    package let text: ProposalText
}

/// Reads the data file of what simulated people say (`stellingen/citaten`).
package enum QuotesReader {
    static let keys = ["stap", "ruimte", "antwoord", "regel", "vraag", "soort", "tekst", "punt", "wie", "met", "al", "kaart"]
    private static let stances: [(String, Stance)] = [
        ("eens", .agree), ("oneens", .disagree), ("twijfel", .doubt), ("pas", .pass),
    ]

    package static func read(_ text: String) -> Result<[Quote], Mistakes> {
        let reader = NodeReader()
        var composer = Composer(text, reader)
        guard Precheck.run(text, reader), let root = composer.root() else {
            return .failure(Mistakes(all: reader.mistakes.sorted()))
        }
        var quotes: [Quote] = []
        for node in reader.list(root, key: "citaten", most: 500) {
            guard let fields = reader.fields(node, of: "citaat", known: keys, required: ["stap", "regel", "tekst"]) else {
                continue
            }
            let step = reader.identifier(fields["stap"], key: "stap")
            let room = reader.identifier(fields["ruimte"], key: "ruimte")
            let stance = reader.choice(fields["antwoord"], key: "antwoord", stances)
            let line = reader.number(fields["regel"], key: "regel", from: 1, to: 100_000)
            let question = reader.text(fields["vraag"], key: "vraag", limit: 600)
            let kind = reader.choice(
                fields["soort"], key: "soort",
                [("citaat", 0), ("bevinding", 1), ("kern", 2), ("voorstel", 3), ("reactie", 4), ("idee", 5)])
            let card = reader.identifier(fields["kaart"], key: "kaart")
            let words = reader.text(fields["tekst"], key: "tekst", limit: 2000)
            let proposal = proposal(fields, node, isOne: kind == 3, words, reader)
            let limit = kind == 5 ? TextRule.idea.characters : kind == 4 ? TextRule.response.characters : nil
            if let limit, let words, words.count > limit, let node = fields["tekst"] {
                reader.add(.textTooLong(key: "tekst", limit: limit), at: node)
            }
            if let step, let line, let words {
                quotes.append(
                    Quote(
                        text: words, step: StepID(rawValue: step), room: room.map { RoomID(rawValue: $0) }, stance: stance,
                        line: line, question: question, isCore: kind == 2,
                        proposal: proposal, card: card, use: kind == 5 ? .idea : kind == 4 ? .react : .say))
            }
        }
        return reader.mistakes.isEmpty ? .success(quotes) : .failure(Mistakes(all: reader.mistakes.sorted()))
    }

    /// For which point it is; who takes the first step, with whom, and what already happens, as far as it is said.
    private static func proposal(
        _ fields: [String: Node], _ node: Node, isOne: Bool, _ words: String?, _ reader: NodeReader
    ) -> QuotedProposal? {
        let option = reader.identifier(fields["punt"], key: "punt")
        let parts = ["wie", "met", "al"].map { reader.text(fields[$0], key: $0, limit: TextRule.proposalField.characters) }
        guard isOne else {
            for key in ["punt", "wie", "met", "al"] {
                if let node = fields[key] { reader.add(.wrongKind(key: key, kind: "voorstel"), at: node) }
            }
            return nil
        }
        if fields["punt"] == nil { reader.add(.missing("punt"), at: node) }
        if let words, words.count > TextRule.proposal.characters, let node = fields["tekst"] {
            reader.add(.textTooLong(key: "tekst", limit: TextRule.proposal.characters), at: node)
        }
        guard let option, let words else { return nil }
        return QuotedProposal(
            option: OptionID(rawValue: option),
            text: ProposalText(what: words, firstStep: parts[0], with: parts[1], already: parts[2]))
    }
}
