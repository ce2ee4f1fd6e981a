import Findings
import Texts

extension Verslag {
    /// How the table ran: when, what each group came to, and how long it stayed there.
    static func course(_ findings: SessionFindings, _ language: Language) -> [Document.Block] {
        let t = ReportTexts.self
        var blocks: [Document.Block] = [.heading(2, t.course(language))]
        if let start = findings.startedAt {
            let from = CivilTime(start)
            let end = findings.endedAt.map { CivilTime($0) }
            var to = end?.time ?? t.openEnd(language)
            if let end, end.date != from.date { to = end.date + " " + end.time }
            blocks.append(
                .paragraph(
                    t.date(language) + ": " + t.utc(language, ["date": from.date, "from": from.time, "to": to])))
        }
        if findings.rooms.count > 1 { blocks.append(.paragraph(t.apart(language))) }
        let said = findings.contributionsAtLeast
        blocks.append(
            .paragraph(
                said == 0
                    ? t.saidLittle(language, ["n": "10"]) : t.saidAtLeast(language, ["n": String(said)])))
        var rows = [[t.step(language)] + findings.rooms.map(\.title)]
        for step in findings.steps {
            rows.append(
                [step.title] + step.roomTitles.indices.map { room in
                    guard step.reached[room] else { return t.notReached(language) }
                    guard !step.skipped[room] else { return t.skipped(language) }
                    guard let minutes = step.minutes[room] else { return t.yes(language) }
                    if minutes == 0 { return t.underOneMinute(language) }
                    return minutes == 1 ? t.oneMinute(language) : t.minutes(language, ["n": String(minutes)])
                })
        }
        let notDone = findings.hasEnded ? findings.steps.filter { $0.part != .between && !$0.isDone }.map(\.title) : []
        let line = notDone.isEmpty ? [] : [Document.Block.paragraph(t.notDone(language, ["steps": notDone.joined(separator: "; ")]))]
        return blocks + [.table(rows)] + line
    }

    static func factsheet(_ findings: SessionFindings, _ language: Language) -> [Document.Block] {
        let t = ReportTexts.self
        // Of so few there is no group to count.
        if findings.isOfOneOrTwo, findings.people != .nobody { return [.heading(2, t.factsheet(language)), .paragraph(t.oneOrTwo(language))] }
        var rows = [[t.group(language), t.people(language)]]
        for room in findings.rooms { rows.append([room.title, people(room.people, language)]) }
        if findings.rooms.count > 1 { rows.append([t.together(language), people(findings.people, language)]) }
        return [.heading(2, t.factsheet(language)), .table(rows)]
    }

    static func people(_ people: Gate.People, _ language: Language) -> String {
        let limit = ["n": String(Thresholds.count)]
        return switch people {
        case .nobody: ReportTexts.nobody(language)
        case .figure(let number): String(number)
        case .fewer: ReportTexts.fewer(language, limit)
        case .orMore: ReportTexts.orMore(language, limit)
        case .notShown: ReportTexts.notShown(language)
        }
    }
}
