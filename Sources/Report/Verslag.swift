package import Findings
package import Texts

/// The report of one session. Made from findings alone, so that it cannot name anybody.
package enum Verslag {
    package static func document(_ findings: SessionFindings, _ language: Language) -> Document {
        let t = ReportTexts.self
        var blocks: [Document.Block] = []
        if findings.isRehearsal { blocks.append(.box([.paragraph(t.rehearsal(language))])) }
        if !findings.hasEnded { blocks.append(.box([.paragraph(t.notEnded(language))])) }
        blocks.append(.paragraph(findings.summary))
        blocks += [.heading(2, t.what(language)), .paragraph(t.whatText(language))]
        blocks += course(findings, language)
        blocks += factsheet(findings, language)
        blocks.append(.heading(2, t.found(language)))
        for step in findings.steps where step.before != nil { blocks += stelling(step, language) }
        let open = findings.steps.filter { $0.before == nil && !($0.quotes.isEmpty && $0.followUps.isEmpty) }
        if !open.isEmpty {
            blocks.append(.heading(2, t.openParts(language)))
            for step in open {
                blocks += [.heading(3, step.title), .paragraph(step.text)]
                blocks += spoken(step, language)
            }
        }
        blocks.append(.heading(2, t.considerations(language)))
        blocks.append(.list([t.consideration1(language), t.consideration2(language), t.consideration3(language)]))
        blocks += method(language)
        return Document(
            title: t.title(language, ["title": findings.title]), language: language.rawValue, blocks: blocks)
    }

    private static func course(_ findings: SessionFindings, _ language: Language) -> [Document.Block] {
        let t = ReportTexts.self
        var blocks: [Document.Block] = [.heading(2, t.course(language))]
        if let start = findings.startedAt {
            let end = findings.endedAt.map { CivilTime($0).time } ?? t.openEnd(language)
            let time = CivilTime(start)
            blocks.append(
                .paragraph(
                    t.date(language) + ": " + t.utc(language, ["date": time.date, "from": time.time, "to": end])))
        }
        blocks.append(.paragraph(t.apart(language)))
        var rows = [[t.step(language)] + findings.rooms.map(\.title)]
        for step in findings.steps {
            rows.append([step.title] + step.reached.map { $0 ? t.yes(language) : t.no(language) })
        }
        return blocks + [.table(rows)]
    }

    private static func factsheet(_ findings: SessionFindings, _ language: Language) -> [Document.Block] {
        let t = ReportTexts.self
        var rows = [[t.group(language), t.people(language)]]
        for room in findings.rooms {
            let number =
                room.nobodyCame
                ? t.nobody(language)
                : room.people.map(String.init) ?? t.fewer(language, ["n": String(Thresholds.count)])
            rows.append([room.title, number])
        }
        if findings.rooms.count > 1 {
            rows.append([t.together(language), findings.people.map(String.init) ?? t.notShown(language)])
        }
        return [.heading(2, t.factsheet(language)), .table(rows)]
    }

    private static func stelling(_ step: StepFindings, _ language: Language) -> [Document.Block] {
        let t = ReportTexts.self
        guard let before = step.before, let after = step.after else { return [] }
        var blocks: [Document.Block] = [
            .heading(3, t.stelling(language, ["title": step.title])), .paragraph(step.text),
        ]
        if let source = step.source { blocks.append(.paragraph(t.source(language, ["source": source]))) }
        var rows = [[t.group(language), t.beforeTalk(language), t.afterTalk(language)]]
        for (index, title) in step.roomTitles.enumerated() {
            rows.append([title, words(before.rooms[index], language), words(after.rooms[index], language)])
        }
        if step.roomTitles.count > 1 {
            rows.append([t.together(language), pooled(before, language), pooled(after, language)])
        }
        blocks.append(.table(rows))
        for (when, finding) in [(t.beforeTalk, before.pooled), (t.afterTalk, after.pooled)] {
            guard let words = finding?.words, !words.isEmpty else { continue }
            let list = words.map { Self.words($0, language) }.joined(separator: "; ")
            blocks.append(
                .paragraph(t.allWords(language, ["when": when(language).lowercased(), "words": list])))
        }
        return blocks + spoken(step, language)
    }

    private static func spoken(_ step: StepFindings, _ language: Language) -> [Document.Block] {
        let t = ReportTexts.self
        var blocks: [Document.Block] = []
        if !step.followUps.isEmpty { blocks += [.paragraph(t.asked(language)), .list(step.followUps)] }
        guard !step.quotes.isEmpty else { return blocks + [.paragraph(t.noQuotes(language))] }
        blocks.append(.paragraph(t.quotes(language) + ":"))
        for quote in step.quotes {
            var attribute = quote.room
            // One attribute at the most: where the room stands, nothing else does.
            if attribute == nil, let numeral = quote.recognition {
                attribute = t.recognised(language, ["numeral": WordTexts.word(numeral)(language)])
            }
            blocks.append(.quote(quote.text, attribute: attribute))
        }
        return blocks
    }

    private static func words(_ finding: Gate.RoomFinding, _ language: Language) -> String {
        switch finding {
        case .notAsked: ReportTexts.notAsked(language)
        case .withheld: ReportTexts.withheld(language)
        case .said(let outcome): words(outcome, language)
        }
    }

    private static func pooled(_ published: Gate.Published, _ language: Language) -> String {
        if let pooled = published.pooled { return words(pooled.outcome, language) }
        let said = published.rooms.filter { if case .said = $0 { true } else { false } }
        if published.rooms.allSatisfy({ $0 == .notAsked }) { return ReportTexts.notAsked(language) }
        return said.isEmpty ? ReportTexts.withheld(language) : "—"
    }

    private static func words(_ outcome: Gate.Words, _ language: Language) -> String {
        switch outcome {
        case .divided: ReportTexts.divided(language)
        case .word(let numeral, let stance): word(numeral, stance, language)
        }
    }

    private static func word(_ numeral: String, _ stance: String, _ language: Language) -> String {
        ReportTexts.word(
            language,
            ["numeral": WordTexts.word(numeral)(language), "stance": WordTexts.word(stance)(language)])
    }

    private static func method(_ language: Language) -> [Document.Block] {
        let t = ReportTexts.self
        let n = ["n": String(Thresholds.pooledWords)]
        let rules: [[String]] = [
            [t.numeral(language), t.meaning(language)],
            [WordTexts.nearlyAll(language), t.rule1(language)],
            [WordTexts.most(language), t.rule2(language)],
            [WordTexts.many(language), t.rule3(language, n)],
            [WordTexts.some(language), t.rule4(language, n)],
            [WordTexts.few(language), t.rule5(language, n)],
        ]
        var limits = [[t.constant(language), t.value(language), t.meaning(language)]]
        for limit in Thresholds.all {
            limits.append([limit.name, String(limit.value), t.meaningOf[limit.name]?(language) ?? ""])
        }
        return [
            .heading(2, t.method(language)), .paragraph(t.methodText(language)), .table(rules),
            .paragraph(t.constants(language)), .table(limits),
        ]
    }
}
