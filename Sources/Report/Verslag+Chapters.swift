import Findings
import Texts

/// What each step brought, in the order of the draaiboek; steps of one kind stand together where the first of them stood.
extension Verslag {
    static func chapters(
        _ steps: [StepFindings], of findings: SessionFindings, _ language: Language, _ sixWords: @escaping (String) -> [String]?
    ) -> [Document.Block] {
        var blocks: [Document.Block] = []
        var seen: Set<StepFindings.Part> = []
        var crossed = releases(findings.releases, language)
        for step in steps {
            if step.part == .between {
                blocks += between(step, of: findings, language)
                continue
            }
            guard seen.insert(step.part).inserted else { continue }
            if step.part == .evaluation || step.part == .closing {
                blocks += crossed
                crossed = []
            }
            blocks += chapter(step.part, steps.filter { $0.part == step.part }, of: findings, language, sixWords)
        }
        return blocks + crossed
    }

    /// A step that nobody did stands in one line under the course of the table.
    static func isTold(_ step: StepFindings, in findings: SessionFindings) -> Bool {
        switch step.part {
        case .between: !step.quotes.isEmpty || !step.reflections.isEmpty
        case .proposals: step.holdsWords
        case .stelling, .vote, .firstStep, .closing: step.isDone || !findings.hasEnded
        case .openingRound, .open: step.isDone && (findings.hasEnded || step.holdsWords)
        case .prototype, .cards, .ideas, .kwadrant, .evaluation: step.isDone && step.reached.contains(true)
        }
    }

    private static func chapter(
        _ part: StepFindings.Part, _ steps: [StepFindings], of findings: SessionFindings, _ language: Language,
        _ sixWords: @escaping (String) -> [String]?
    ) -> [Document.Block] {
        let t = FormReportTexts.self
        return switch part {
        case .stelling: stellingen(steps, of: findings, language)
        case .vote: votes(steps, of: findings, language, sixWords)
        case .prototype: form(t.prototypes, steps, findings, language)
        case .cards: form(t.cards, steps, findings, language)
        case .ideas: form(t.ideas, steps, findings, language)
        case .kwadrant: form(t.kwadrant, steps, findings, language)
        case .evaluation: form(t.evaluation, steps, findings, language)
        case .openingRound: talk(t.openingRound, steps, of: findings, language, saysNone: false)
        case .proposals: talk(VoteReportTexts.proposalsTalk, steps, of: findings, language)
        case .open: talk(ReportTexts.openQuestions, steps, of: findings, language)
        case .firstStep: talk(ReportTexts.firstStep, steps, of: findings, language)
        case .closing: talk(ReportTexts.closing, steps, of: findings, language)
        case .between: []
        }
    }

    private static func talk(
        _ heading: Text, _ steps: [StepFindings], of findings: SessionFindings, _ language: Language, saysNone: Bool = true
    ) -> [Document.Block] {
        var blocks: [Document.Block] = [.heading(2, heading(language))]
        for step in steps {
            blocks += named(step, heading)
            blocks.append(.paragraph(step.text))
            if !step.points.isEmpty { blocks.append(.list(step.points)) }
            if step.reached.contains(true) { blocks += FormWording(step, isOneRoom: findings.rooms.count == 1, language).blocks() }
            blocks += Spoken.blocks(step, of: findings, language, saysNone: saysNone)
            blocks += observed(step, language)
        }
        return blocks
    }

    /// A welcome or a pause: its text is no question and what was asked there was no doorvraag, so what was said is no answer.
    private static func between(_ step: StepFindings, of findings: SessionFindings, _ language: Language) -> [Document.Block] {
        var step = step
        (step.followUps, step.hasOwnFollowUps) = ([], false)
        return [.heading(2, step.title)] + Spoken.blocks(step, of: findings, language, saysNone: false) + observed(step, language)
    }

    private static func votes(
        _ steps: [StepFindings], of findings: SessionFindings, _ language: Language, _ sixWords: @escaping (String) -> [String]?
    ) -> [Document.Block] {
        let isOnly = steps.count == 1
        return steps.enumerated().flatMap { index, step in
            vote(step, number: index + 1, isOnly: isOnly, findings, language, sixWords) + observed(step, language)
        }
    }

    private static func stellingen(_ steps: [StepFindings], of findings: SessionFindings, _ language: Language) -> [Document.Block] {
        let t = ReportTexts.self
        // Their number is that of the draaiboek, which people had before them.
        let all = findings.steps.filter { $0.part == .stelling }
        let heading: [Document.Block] = [.heading(2, t.found(language))] + (steps.contains(where: \.wasAsked) ? [.paragraph(t.foundText(language))] : [])
        return heading + steps.flatMap { stelling($0, number: (all.firstIndex(of: $0) ?? 0) + 1, of: findings, language) }
    }

    private static func stelling(_ step: StepFindings, number: Int, of findings: SessionFindings, _ language: Language) -> [Document.Block] {
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
        return blocks + Spoken.blocks(step, of: findings, language) + observed(step, language)
    }
}
