import Deliberation
import Yams

/// Reads what a step asks of everyone: `vragen`, `eigen_woorden` and `toestemming`, else what its kind asks by itself.
struct QuestionnaireReader {
    static let keys = ["vragen", "eigen_woorden"]
    static let itemKeys = ["tekst", "opties"]

    private let reader: NodeReader
    private let language: String
    /// Whether no room is large enough for anything of its responses to be shown.
    private let isSmall: Bool
    private let kinds: [StepKind]

    init(_ reader: NodeReader, language: String, isSmall: Bool, kinds: [StepKind]) {
        self.reader = reader
        self.language = language
        self.isSmall = isSmall
        self.kinds = kinds
    }

    /// Nil for steps that ask nothing, and where a mistake makes it unknown.
    func questionnaire(_ fields: [String: Node], of kind: StepKind?, at node: Node) -> Questionnaire? {
        let items = items(fields["vragen"], kind?.asks)
        let words = reader.text(fields["eigen_woorden"], key: "eigen_woorden", limit: 300)
        guard let kind else { return nil }
        guard let asks = kind.asks else {
            let names = kinds.filter { $0.asks != nil }.map(\.word)
            for key in Self.keys {
                if let node = fields[key] { reader.add(.notOfKind(key: key, kinds: names), at: node) }
            }
            return nil
        }
        let usual = isSmall && !asks.isAskedOfFew ? nil : asks.usual(language: language)
        let form = Questionnaire(
            items: fields["vragen"] == nil ? usual?.items ?? [] : items,
            text: words ?? (fields["eigen_woorden"] == nil ? usual?.text : nil))
        if form.items.isEmpty, form.text == nil {
            // What was there and is wrong has been said.
            if !asks.isOptional, fields["eigen_woorden"] == nil, fields["vragen"]?.sequence?.isEmpty != false {
                reader.add(.nothingAsked(keys: Self.keys), at: fields["vragen"] ?? node)
            }
            return nil
        }
        return form
    }

    /// What everyone says yes to before they take part; `geen` asks nothing.
    func consent(_ node: Node?, of kind: StepKind?) -> String? {
        let text = reader.text(node, key: "toestemming", limit: 300)
        guard let kind else { return nil }
        guard let usual = kind.consent else {
            if let node { reader.add(.notOfKind(key: "toestemming", kinds: kinds.filter { $0.consent != nil }.map(\.word)), at: node) }
            return nil
        }
        return node == nil ? usual.text(language: language) : text == "geen" ? nil : text
    }

    private func items(_ node: Node?, _ asks: StepKind.Asking?) -> [Questionnaire.Item] {
        let count = asks?.items ?? 0...12
        var items: [Questionnaire.Item] = []
        for one in reader.list(node, key: "vragen", least: count.lowerBound, most: count.upperBound) {
            guard let fields = reader.fields(one, of: "vraag", known: Self.itemKeys, required: Self.itemKeys) else { continue }
            let text = reader.text(fields["tekst"], key: "tekst", limit: 200)
            var options: [String] = []
            let nodes = reader.list(fields["opties"], key: "opties", least: 2, most: 7)
            for node in nodes {
                guard let option = reader.text(node, key: "opties", limit: 60) else { continue }
                if options.contains(option) { reader.add(.duplicateID(option), at: node) }
                options.append(option)
            }
            if asks?.isHalved == true, nodes.count % 2 == 1, let node = fields["opties"] { reader.add(.oddOptions(key: "opties"), at: node) }
            if let text { items.append(Questionnaire.Item(text: text, options: options)) }
        }
        return items
    }
}
