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
        let hasStelling = findings.steps.contains { $0.part == .stelling }
        let hasVote = findings.steps.contains { $0.vote != nil }
        // A kitchen table tells in what was said; there are no words of a count to explain.
        let tellsWords = hasVote || hasStelling || findings.steps.contains { $0.form?.tellsWords == true }
        let whatNot = hasVote && !hasStelling ? t.whatNotVote : tellsWords ? t.whatNot : FormReportTexts.whatNotTalk
        blocks += [
            .heading(2, t.what(language)),
            .paragraph((findings.isRehearsal ? t.whatTextRehearsal : t.whatText)(language)), .paragraph(whatNot(language)),
        ]
        blocks += course(findings, language) + factsheet(findings, language)
        let steps = findings.steps
        let votes = steps.filter { $0.vote != nil }
        // A session without stellingen has none to explain.
        if hasStelling {
            blocks += [.heading(2, t.found(language)), .paragraph(t.foundText(language))]
        }
        for (index, step) in steps.filter({ $0.part == .stelling }).enumerated() {
            blocks += stelling(step, number: index + 1, findings.isRehearsal, language)
        }
        for (index, step) in votes.enumerated() {
            blocks += vote(step, number: index + 1, isOnly: votes.count == 1, findings, language, sixWords) + observed(step, language)
        }
        blocks += forms(findings, language)
        blocks += part(.openingRound, FormReportTexts.openingRound, steps, findings.isRehearsal, language)
        blocks += part(.proposals, VoteReportTexts.proposalsTalk, steps, findings.isRehearsal, language)
        blocks += part(.open, t.openQuestions, steps, findings.isRehearsal, language)
        blocks += part(.firstStep, t.firstStep, steps, findings.isRehearsal, language)
        blocks += releases(findings.releases, language)
        blocks += form(.evaluation, FormReportTexts.evaluation, findings, language)
        blocks += part(.closing, t.closing, steps, findings.isRehearsal, language)
        blocks += observedOutside(findings, language)
        // They stand with an outcome, where there is one.
        if !votes.contains(where: \.hasOutcome) { blocks += considerations(2, t.considerations(language), language) }
        blocks += method(
            language, hasVote: hasVote, hasStelling: hasStelling, tellsWords: tellsWords,
            hasForms: findings.steps.contains { $0.form?.isThroughGate == true },
            tellsSpread: findings.steps.contains { $0.form?.tellsSpread == true }, hasReleases: !findings.releases.isEmpty)
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

    private static func part(
        _ part: StepFindings.Part, _ heading: Text, _ steps: [StepFindings], _ isRehearsal: Bool, _ language: Language
    ) -> [Document.Block] {
        // A welcome or a pause in which nothing was said to be quoted has nothing to tell.
        let isAlways = part == .firstStep || part == .closing
        let steps = steps.filter { step in
            step.part == part
                && (isAlways || !step.quotes.isEmpty || !step.followUps.isEmpty || step.hasOwnFollowUps || !step.reflections.isEmpty)
        }
        guard !steps.isEmpty else { return [] }
        var blocks: [Document.Block] = [.heading(2, heading(language))]
        for step in steps {
            blocks += named(step, heading)
            blocks.append(.paragraph(step.text))
            if !step.points.isEmpty { blocks.append(.list(step.points)) }
            if step.reached.contains(true) { blocks += FormWording(step, language).blocks() }
            blocks += Spoken.blocks(step, isRehearsal, language, saysNone: part != .openingRound)
            blocks += observed(step, language)
        }
        return blocks
    }

    private static func stelling(_ step: StepFindings, number: Int, _ isRehearsal: Bool, _ language: Language) -> [Document.Block] {
        let t = ReportTexts.self
        guard let before = step.before, let after = step.after else { return [] }
        var blocks: [Document.Block] = [
            .heading(3, t.stelling(language, ["number": String(number), "title": step.title])),
            .quote(step.text, attribute: step.source.map { t.source(language, ["source": $0]) }),
            .table(Wording(language).table(step, before, after)),
        ]
        for (when, published) in [(t.beforeTalk, before), (t.afterTalk, after)] {
            guard let words = published.pooled?.words, !words.isEmpty else { continue }
            let list = words.map { Wording(language).words($0) }.joined(separator: "; ")
            blocks.append(.paragraph(t.allWords(language, ["when": when(language).lowercased(), "words": list])))
        }
        return blocks + Spoken.blocks(step, isRehearsal, language) + observed(step, language)
    }
}
