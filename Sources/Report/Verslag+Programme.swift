package import Findings
package import Texts

extension Verslag {
    /// One weging over several tables.
    package static func document(_ findings: ProgrammeFindings, _ language: Language) -> Document {
        let t = VoteReportTexts.self
        var blocks: [Document.Block] = []
        if findings.isRehearsal {
            blocks.append(
                .box([.heading(2, ReportTexts.rehearsalTitle(language)), .paragraph(t.programmeRehearsal(language))]))
        }
        blocks += [.heading(2, ReportTexts.what(language)), .paragraph(t.programmeText(language))]
        blocks += [.paragraph(ReportTexts.whatNotVote(language)), .heading(2, t.tables(language)), .list(findings.tables)]
        let leftOut = findings.leftOut.map { table in
            let text =
                switch table.why {
                case .changed: t.leftOutChanged
                case .notEnded: t.leftOutNotEnded
                case .uncounted: t.leftOutUncounted
                case .twice: t.leftOutTwice
                }
            return text(language, ["table": table.name])
        }
        if !leftOut.isEmpty { blocks.append(.list(leftOut)) }
        blocks.append(.paragraph(t.programmeOnce(language)))

        var rows = [[ReportTexts.group(language), ReportTexts.people(language)]]
        for room in findings.rooms {
            let people = people(room.people, language)
            rows.append([room.title, room.leavesTablesOut ? t.peopleWithout(language, ["people": people]) : people])
        }
        if findings.rooms.count > 1 { rows.append([ReportTexts.together(language), people(findings.people, language)]) }
        blocks += [.heading(2, ReportTexts.factsheet(language)), .table(rows)]

        blocks.append(.heading(2, t.weighing(language)))
        if findings.leavesTablesOut { blocks.append(.paragraph(t.tablesLeftOut(language))) }
        blocks += VoteSection(findings.vote, id: "weging", language, sixWords: { _ in nil }).outcome()
        blocks += [.heading(3, t.check(language)), .paragraph(t.programmeCheck(language))]
        blocks += method(language, hasVote: true, hasStelling: false)
        let title = findings.isRehearsal ? t.programmeTitleRehearsal : t.programmeTitle
        return Document(title: title(language, ["title": findings.title]), language: language.rawValue, blocks: blocks)
    }
}
