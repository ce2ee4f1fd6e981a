package import Findings
package import Texts

/// The report of one session. Made from findings alone, so that it cannot name anybody.
package enum Verslag {
    /// The whole verslag as a tree; the same findings give the same tree.
    ///
    /// `sixWords`: of the hex digits of a box's root, as the people in that group read them.
    package static func document(
        _ findings: SessionFindings, _ language: Language, sixWords: @escaping (String) -> [String]? = { _ in nil }
    ) -> Document {
        let t = ReportTexts.self
        var blocks: [Document.Block] = []
        if !findings.isIntact { blocks.append(.box([.paragraph(t.notIntact(language))])) }
        if findings.isRehearsal {
            blocks.append(.box([.heading(2, t.rehearsalTitle(language)), .paragraph(t.rehearsal(language))]))
        }
        if !findings.hasEnded { blocks.append(.box([.paragraph(t.notEnded(language))])) }
        blocks.append(.paragraph(findings.summary))
        let steps = findings.steps.filter { isTold($0, in: findings) }
        let hasStelling = steps.contains { $0.part == .stelling }
        let hasVote = steps.contains { $0.vote != nil }
        // A kitchen table tells in what was said; there are no words of a count to explain.
        let tellsWords = hasVote || hasStelling || steps.contains { $0.form?.tellsWords == true }
        let whatNot = hasVote && !hasStelling ? t.whatNotVote : tellsWords ? t.whatNot : FormReportTexts.whatNotTalk
        blocks += [
            .heading(2, t.what(language)),
            .paragraph((findings.isRehearsal ? t.whatTextRehearsal : t.whatText)(language)), .paragraph(whatNot(language)),
        ]
        blocks += course(findings, language) + factsheet(findings, language) + chapters(steps, of: findings, language, sixWords)
        blocks += observedOutside(findings, language)
        // They stand with an outcome, where there is one.
        if !steps.contains(where: \.hasOutcome) { blocks += considerations(2, t.considerations(language), language) }
        blocks += method(
            language, hasVote: hasVote, hasStelling: hasStelling, wasAsked: steps.contains(where: \.wasAsked),
            tellsWords: tellsWords, hasForms: steps.contains { $0.form?.isThroughGate == true },
            tellsSpread: steps.contains { $0.form?.tellsSpread == true }, hasReleases: !findings.releases.isEmpty,
            consent: findings.consent)
        return Document(
            title: (findings.isRehearsal ? t.titleRehearsal : t.title)(language, ["title": findings.title]), language: language.rawValue, blocks: blocks)
    }

    /// The report's three considerations (method.md rule 8).
    static func considerations(_ level: Int, _ heading: String, _ language: Language) -> [Document.Block] {
        let t = ReportTexts.self
        return [
            .heading(level, heading), .paragraph(t.considerationsText(language)),
            .list([t.consideration1(language), t.consideration2(language), t.consideration3(language)]),
        ]
    }
}
