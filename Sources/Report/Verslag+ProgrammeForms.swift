package import Findings
package import Texts

extension Verslag {
    /// Many small tables together.
    package static func document(_ findings: ProgrammeForms, _ language: Language) -> Document {
        let t = FormReportTexts.self
        var blocks: [Document.Block] = []
        if findings.isRehearsal {
            let rehearsal: [Document.Block] = [
                .heading(2, ReportTexts.rehearsalTitle(language)), .paragraph(VoteReportTexts.programmeRehearsal(language)),
            ]
            blocks.append(.box(rehearsal))
        }
        blocks += [.heading(2, ReportTexts.what(language)), .paragraph(t.programmeText(language))]
        blocks += [.paragraph(ReportTexts.whatNot(language)), .paragraph(t.programmeTables(language, ["n": String(findings.tables)]))]
        blocks += [.paragraph(VoteReportTexts.programmeOnce(language)), .heading(2, t.kwadrant(language))]
        blocks.append(.paragraph(t.kwadrantText(language)))
        for kwadrant in findings.kwadrants {
            blocks += [.heading(3, kwadrant.title), .paragraph(kwadrant.text), .list(kwadrant.asked.map { UsualWording.question($0, in: language.rawValue) })]
            let row = [t.programmeOutcome(language), FormWording.quadrant(kwadrant.outcome, language)]
            blocks.append(.table([[ReportTexts.group(language), t.largestQuadrant(language)], row]))
        }
        blocks += considerations(2, ReportTexts.considerations(language), language)
        blocks += method(language, hasVote: false, hasStelling: false, hasForms: true)
        return Document(title: t.programmeTitle(language, ["title": findings.title]), language: language.rawValue, blocks: blocks)
    }
}
