import Findings
import Texts

/// What was asked and said in one step.
enum Spoken {
    /// `saysNone`: whether it is said that there are no quotes.
    static func blocks(_ step: StepFindings, of findings: SessionFindings, _ language: Language, saysNone: Bool = true) -> [Document.Block] {
        let t = ReportTexts.self
        var blocks: [Document.Block] = []
        if !step.followUps.isEmpty { blocks += [.paragraph(t.asked(language)), .list(step.followUps)] }
        if step.hasOwnFollowUps { blocks.append(.paragraph(t.askedOwn(language))) }
        let claims = step.quotes.filter(\.isCoreClaim)
        let others = step.quotes.filter { !$0.isCoreClaim }
        if claims.isEmpty, others.isEmpty { return blocks + (saysNone ? [.paragraph(t.noQuotes(language))] : []) }
        let heading = findings.isRehearsal ? t.quotesRehearsal : findings.isOfOneOrTwo ? t.quotesOfOneOrTwo : t.quotes
        for (heading, quotes) in [(t.coreClaims, claims), (heading, others)] where !quotes.isEmpty {
            blocks.append(.paragraph(heading(language)))
            blocks += quotes.map { .quote($0.text, attribute: $0.room) }
        }
        return blocks
    }
}
