import Findings
import Texts

/// What one step's questionnaire, cards or ideas brought, in words.
struct FormWording {
    let step: StepFindings
    let isOneRoom: Bool
    let language: Language

    init(_ step: StepFindings, isOneRoom: Bool, _ language: Language) {
        self.step = step
        self.isOneRoom = isOneRoom
        self.language = language
    }

    private var t: FormReportTexts.Type { FormReportTexts.self }

    func blocks() -> [Document.Block] {
        switch step.form {
        case .cards(let cards): self.cards(cards)
        case .prototype(let title, let reacted, let items): prototype(title, reacted, items)
        case .ideas(let groups): ideas(groups)
        case .kwadrant(let asked, let published): kwadrant(asked, published)
        case .volunteers(let asked, let rooms): volunteers(asked, rooms)
        case .evaluation(let items): evaluation(items)
        case nil: []
        }
    }

    private func cards(_ cards: [CardFinding]) -> [Document.Block] {
        guard !cards.isEmpty else { return [.paragraph(t.noCards(language))] }
        var blocks: [Document.Block] = [.paragraph(t.cardsText(language))]
        var levels: [String] = []
        for card in cards where !levels.contains(card.level) { levels.append(card.level) }
        for level in levels {
            blocks += [.heading(4, t.level(level)(language)), .list(cards.filter { $0.level == level }.map(\.text))]
        }
        let rows = cards.map { [t.level($0.level)(language), $0.text] }
        return blocks + [.data([[t.cardLevel(language), t.card(language)]] + rows)]
    }

    private func prototype(_ title: String, _ reacted: [Gate.People], _ items: [ItemFinding]) -> [Document.Block] {
        var blocks: [Document.Block] = [.paragraph(t.prototype(language, ["title": title]))]
        guard !reacted.isEmpty else { return blocks }
        blocks.append(.paragraph(t.firstReaction(language)))
        // Where every group is small there is nothing to compare.
        if reacted.contains(where: { $0 != .fewer && $0 != .nobody }) {
            let rows = zip(step.roomTitles, reacted).map { [$0, Verslag.people($1, language)] }
            blocks.append(.table([[ReportTexts.group(language), t.reacted(language)]] + rows))
        }
        return blocks + (items.isEmpty ? [] : table(items))
    }

    private func ideas(_ groups: [IdeaGroup]) -> [Document.Block] {
        guard !groups.isEmpty else { return [.paragraph(t.noIdeas(language))] }
        var blocks: [Document.Block] = [.paragraph(t.ideasText(language))]
        let themes = groups.filter { $0.ideas.isEmpty && !$0.heading.isEmpty }.map(\.heading)
        let told = groups.filter { !$0.ideas.isEmpty }
        let isUnderThemes = told.contains { !$0.heading.isEmpty }
        for group in told {
            if isUnderThemes { blocks.append(.heading(4, group.heading.isEmpty ? t.noTheme(language) : group.heading)) }
            blocks.append(
                .list(
                    group.ideas.map { idea in
                        guard let word = idea.endorsed else { return idea.text }
                        return t.endorsedBy(language, ["idea": idea.text, "numeral": WordTexts.word(word)(language)])
                    }))
        }
        if !themes.isEmpty { blocks += [.paragraph(t.themes(language)), .list(themes)] }
        let rows = groups.flatMap { group in
            group.ideas.isEmpty
                ? [[group.heading, "", ""]]
                : group.ideas.map { [group.heading, $0.text, $0.endorsed.map { WordTexts.word($0)(language) } ?? ""] }
        }
        return blocks + [.data([[t.theme(language), t.idea(language), t.endorsed(language)]] + rows)]
    }

    private func kwadrant(_ asked: [String], _ published: Gate.Published) -> [Document.Block] {
        let blocks: [Document.Block] = [.paragraph(t.kwadrantText(language)), .list(asked.map { UsualWording.question($0, in: language.rawValue) })]
        let isTold = published.pooled != nil || published.rooms.contains { if case .withheld = $0 { false } else { $0 != .notAsked } }
        guard isTold else { return blocks + [.paragraph(t.nothingTold(language))] }
        var rows = zip(step.roomTitles, published.rooms).map { [$0, room($1)] }
        if rows.count > 1 {
            let isRunning = published.rooms.contains(.notYet)
            let together = isRunning ? ReportTexts.notYet : ReportTexts.withheldTotal
            let isOne = published.rooms.count { $0 != .notAsked } == 1
            rows.append([
                ReportTexts.together(language),
                published.pooled.map { quadrant($0.outcome) } ?? (isOne && !isRunning ? ReportTexts.oneGroup : together)(language),
            ])
        }
        return blocks + [.table([[ReportTexts.group(language), t.largestQuadrant(language)]] + rows)]
    }

    private func room(_ finding: Gate.RoomFinding) -> String {
        switch finding {
        case .notAsked: ReportTexts.notAsked(language)
        case .notYet: ReportTexts.notYet(language)
        case .withheld: t.tooFew(language)
        case .said(let words): quadrant(words)
        }
    }

    private func quadrant(_ words: Gate.Words) -> String { Self.quadrant(words, language) }

    static func quadrant(_ words: Gate.Words, _ language: Language) -> String {
        let t = FormReportTexts.self
        if words.isDivided { return t.quadrantsDivided(language) }
        return t.inQuadrant(language, ["numeral": WordTexts.word(words.numeral)(language), "quadrant": t.quadrant(words.stance)(language)])
    }

    private func volunteers(_ asked: String, _ rooms: [Gate.Volunteers]) -> [Document.Block] {
        let question = UsualWording.question(asked, in: language.rawValue)
        let blocks: [Document.Block] = [.paragraph(t.volunteersText(language)), .paragraph(t.asked(language, ["question": question]))]
        if rooms.contains(.notYet) { return blocks + [.paragraph(ReportTexts.notYet(language))] }
        let enough = zip(step.roomTitles, rooms).filter { $0.1 == .enough }.map {
            t.volunteers(language, ["room": $0.0, "n": String(Thresholds.cell)])
        }
        guard !enough.isEmpty else { return blocks + [.paragraph(t.noVolunteersAtAll(language))] }
        return blocks + [.list(enough)] + (rooms.contains(.notShown) ? [.paragraph(t.noVolunteers(language))] : [])
    }

    private func evaluation(_ items: [ItemFinding]) -> [Document.Block] {
        let blocks: [Document.Block] = [.paragraph((isOneRoom ? t.evaluationOneGroup : t.evaluationText)(language))]
        guard !items.isEmpty else { return blocks }
        return blocks + table(items)
    }

    private func table(_ items: [ItemFinding]) -> [Document.Block] {
        guard items.contains(where: \.isTold) else { return [.paragraph(t.nothingTold(language))] }
        return [.table([[t.statement(language), t.middle(language)]] + items.map { [$0.text, item($0)] })]
    }

    private func item(_ item: ItemFinding) -> String {
        guard item.isTold else { return t.tooFew(language) }
        var middle = VoteReportTexts.notShown(language)
        if let lower = item.lower, let upper = item.upper {
            middle = lower == upper ? lower : t.middleTo(language, ["lower": lower, "upper": upper])
        }
        guard let spread = item.spread else { return middle }
        return t.middleSpread(language, ["middle": middle, "spread": VoteReportTexts.spread(spread)(language)])
    }
}
