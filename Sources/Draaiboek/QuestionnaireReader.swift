import Deliberation
import Yams

/// Reads what a step asks of everyone in private: `vragen` and `eigen_woorden`, and what a kind asks by itself.
struct QuestionnaireReader {
    static let keys = ["vragen", "eigen_woorden"]
    static let itemKeys = ["tekst", "opties"]
    static let kinds: [StepKind] = [.prototype, .kwadrant, .firstStep, .evaluation]

    private let reader: NodeReader
    private let language: String
    /// Whether no room is large enough for anything of its responses to be shown.
    private let isSmall: Bool

    init(_ reader: NodeReader, language: String, isSmall: Bool) {
        self.reader = reader
        self.language = language
        self.isSmall = isSmall
    }

    /// Nil for steps that ask nothing, and where a mistake makes it unknown.
    func questionnaire(_ fields: [String: Node], of kind: StepKind?, at node: Node) -> Questionnaire? {
        let items = items(fields["vragen"], kind)
        let words = reader.text(fields["eigen_woorden"], key: "eigen_woorden", limit: 300)
        guard let kind else { return nil }
        guard Self.kinds.contains(kind) else {
            let names = DraaiboekReader.kinds.filter { Self.kinds.contains($0.1) }.map(\.0)
            for key in Self.keys {
                if let node = fields[key] { reader.add(.notOfKind(key: key, kinds: names), at: node) }
            }
            return nil
        }
        let form = Questionnaire(
            items: fields["vragen"] == nil ? usual(kind) : items,
            text: words ?? (fields["eigen_woorden"] == nil ? usualWords(kind) : nil))
        if form.items.isEmpty, form.text == nil {
            // A first step may do without: it is asked at the table. What was there and is wrong has been said.
            if kind == .evaluation, fields["eigen_woorden"] == nil, fields["vragen"]?.sequence?.isEmpty != false {
                reader.add(.nothingAsked(keys: Self.keys), at: fields["vragen"] ?? node)
            }
            return nil
        }
        return form
    }

    private func items(_ node: Node?, _ kind: StepKind?) -> [Questionnaire.Item] {
        // What is counted of these two hangs on which question comes first.
        let (least, most) =
            switch kind {
            case .kwadrant: (2, 2)
            case .firstStep: (0, 1)
            default: (0, 12)
            }
        var items: [Questionnaire.Item] = []
        for one in reader.list(node, key: "vragen", least: least, most: most) {
            guard let fields = reader.fields(one, of: "vraag", known: Self.itemKeys, required: Self.itemKeys) else { continue }
            let text = reader.text(fields["tekst"], key: "tekst", limit: 200)
            var options: [String] = []
            let nodes = reader.list(fields["opties"], key: "opties", least: 2, most: 7)
            for node in nodes {
                guard let option = reader.text(node, key: "opties", limit: 60) else { continue }
                if options.contains(option) { reader.add(.duplicateID(option), at: node) }
                options.append(option)
            }
            if kind == .kwadrant, nodes.count % 2 == 1, let node = fields["opties"] { reader.add(.oddOptions(key: "opties"), at: node) }
            if let text { items.append(Questionnaire.Item(text: text, options: options)) }
        }
        return items
    }

    // MARK: what a kind asks by itself

    private var isDutch: Bool { language != "en" }

    private func usual(_ kind: StepKind) -> [Questionnaire.Item] {
        switch kind {
        // The axes kunnen and willen of the report (L530-640).
        case .kwadrant:
            isDutch
                ? [
                    .init(
                        text: "Hoeveel kun jij zelf kiezen in hoe je leeft en werkt?", options: ["heel weinig", "weinig", "veel", "heel veel"]),
                    .init(
                        text: "Hoe graag wil jij dat vrouwen en mannen werk en zorg gelijk verdelen?",
                        options: ["helemaal niet", "niet zo", "graag", "heel graag"]),
                ]
                : [
                    .init(
                        text: "How much can you choose yourself in how you live and work?",
                        options: ["very little", "little", "much", "very much"]),
                    .init(
                        text: "How much do you want women and men to share work and care equally?",
                        options: ["not at all", "not much", "much", "very much"]),
                ]
        // Method.md rule 8. Of so few people nothing could be shown, and at a kitchen table one says it.
        case .firstStep where !isSmall:
            [isDutch ? .init(text: "Ik wil wel de eerste zijn.", options: ["ja", "nee"]) : .init(text: "I am willing to be the first.", options: ["yes", "no"])]
        default: []
        }
    }

    private func usualWords(_ kind: StepKind) -> String? {
        guard kind == .prototype else { return nil }
        return isDutch ? "Wat is je eerste reactie?" : "What is your first reaction?"
    }
}
