import Findings
import Texts

/// What the gate let through, in words.
struct Wording {
    let language: Language
    init(_ language: Language) { self.language = language }

    /// The groups, and all together, before the talk and after it.
    func table(_ step: StepFindings, _ before: Gate.Published, _ after: Gate.Published) -> [[String]] {
        let t = ReportTexts.self
        var rows = [[t.group(language), t.beforeTalk(language), t.afterTalk(language)]]
        for (title, pair) in zip(step.roomTitles, zip(before.rooms, after.rooms)) {
            rows.append([title, room(pair.0), room(pair.1)])
        }
        if step.roomTitles.count > 1 { rows.append([t.together(language), together(before), together(after)]) }
        return rows
    }

    func words(_ words: Gate.Words) -> String {
        if words.isDivided { return ReportTexts.divided(language) }
        return ReportTexts.finding(words.stance)(language, ["numeral": WordTexts.word(words.numeral)(language)])
    }

    private func room(_ finding: Gate.RoomFinding) -> String {
        switch finding {
        case .notAsked: ReportTexts.notAsked(language)
        case .notYet: ReportTexts.notYet(language)
        case .withheld: ReportTexts.withheld(language)
        case .said(let words): self.words(words)
        }
    }

    private func together(_ published: Gate.Published) -> String {
        if let pooled = published.pooled { return words(pooled.outcome) }
        let asked = published.rooms.filter { $0 != .notAsked }
        if asked.contains(.notYet) { return ReportTexts.notYet(language) }
        // One group answered: what it said stands in its own row.
        if asked.count == 1 { return ReportTexts.oneGroup(language) }
        if asked.isEmpty { return ReportTexts.notAsked(language) }
        return ReportTexts.withheldTotal(language)
    }
}
