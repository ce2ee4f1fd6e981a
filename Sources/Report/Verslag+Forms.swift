import Findings
import Texts

/// Questionnaires, cards and ideas, each in its part of the verslag.
extension Verslag {
    /// Steps of one of these kinds, under one heading.
    static func form(_ heading: Text, _ steps: [StepFindings], _ findings: SessionFindings, _ language: Language) -> [Document.Block] {
        var blocks: [Document.Block] = [.heading(2, heading(language))]
        for step in steps {
            blocks += named(step, heading)
            blocks.append(.paragraph(step.text))
            blocks += FormWording(step, isOneRoom: findings.rooms.count == 1, language).blocks()
            blocks += Spoken.blocks(step, of: findings, language, saysNone: false)
            blocks += observed(step, language)
        }
        return blocks
    }

    /// A step named as its part needs no second heading, in whichever language it has its name.
    static func named(_ step: StepFindings, _ heading: Text) -> [Document.Block] {
        Language.allCases.contains { step.title == heading($0) } ? [] : [.heading(3, step.title)]
    }

    // MARK: what crossed

    static func releases(_ releases: [ReleaseFinding], _ language: Language) -> [Document.Block] {
        let t = FormReportTexts.self
        guard !releases.isEmpty else { return [] }
        var blocks: [Document.Block] = [.heading(2, t.releases(language)), .paragraph(t.releasesText(language))]
        for release in releases {
            blocks.append(.paragraph(t.gave(language, ["from": release.from, "to": release.to.joined(separator: "; ")])))
            blocks.append(.list(release.reads.map { read($0, language) }))
        }
        return blocks
    }

    private static func read(_ read: ReleaseFinding.Read, _ language: Language) -> String {
        let t = FormReportTexts.self
        switch read {
        case .outcome(let stelling, let words):
            return t.gaveOutcome(language, ["stelling": stelling, "words": Wording(language).words(words)])
        case .figures(let stelling, let figures):
            let counts = figures.map { t.count(language, ["stance": WordTexts.word($0.stance)(language), "n": String($0.count)]) }
            return t.gaveOutcome(language, ["stelling": stelling, "words": counts.joined(separator: ", ")])
        case .theme(let text): return t.gaveTheme(language, ["text": text])
        case .paraphrase(let text): return t.gaveParaphrase(language, ["text": text])
        }
    }

    // MARK: what observators saw

    /// Boxed beside the findings of the step (report L801-812): they are not findings of the table.
    static func observed(_ step: StepFindings, _ language: Language) -> [Document.Block] {
        box(FormReportTexts.reflections, step.reflections, language)
    }

    static func observedOutside(_ findings: SessionFindings, _ language: Language) -> [Document.Block] {
        let t = FormReportTexts.self
        return box(t.reflectionsOutside, findings.reflections, language)
            + (findings.leavesReflectionsOut ? [.box([.paragraph(t.reflectionsLeftOut(language))])] : [])
            + (findings.leavesReflectionsOfFewOut ? [.box([.paragraph(t.reflectionsOfFew(language))])] : [])
    }

    private static func box(_ heading: Text, _ reflections: [ReflectionFinding], _ language: Language) -> [Document.Block] {
        let t = FormReportTexts.self
        guard !reflections.isEmpty else { return [] }
        let items = reflections.map { one in
            let values = ["kind": t.kind(one.kind)(language), "text": one.text, "room": one.room ?? ""]
            return (one.room == nil ? t.reflection : t.reflectionIn)(language, values)
        }
        return [.box([.heading(4, heading(language)), .paragraph(t.reflectionsText(language)), .list(items)])]
    }
}
