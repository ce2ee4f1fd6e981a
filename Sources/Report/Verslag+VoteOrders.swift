import Findings
import Texts

/// The orders: where groups agree and where not, each group's own, and all groups together.
extension VoteSection {
    func opposition(_ told: VoteFindings.Told) -> [Document.Block] {
        var blocks: [Document.Block] = [.heading(3, t.sharedHeading(language))]
        guard told.toldGroups.count > 1 else { return blocks + [.paragraph(t.needsTwo(language))] }
        if told.shared.isEmpty {
            blocks.append(.paragraph(t.nothingShared(language)))
        } else {
            blocks += [.paragraph(t.shared(language)), .list(told.shared.map(words.option))]
        }
        guard !told.opposed.isEmpty else { return blocks + [.paragraph(t.nothingOpposed(language))] }
        let head = [t.point(language), t.firstIn(language), t.lastIn(language)]
        let rows = told.opposed.map { [words.option($0.option), words.names($0.first), words.names($0.last)] }
        return blocks + [.paragraph(t.opposed(language)), .table([head] + rows)]
    }

    func orders(_ told: VoteFindings.Told) -> [Document.Block] {
        let shown = told.groups.compactMap { group in group.findings.map { (title: group.title, told: $0) } }
        guard !shown.isEmpty else { return [] }
        let numbers = words.options.indices.map { t.pointNumber(language, ["n": String($0 + 1)]) }
        var places = [[ReportTexts.group(language)] + numbers]
        var decided: [Document.Block] = []
        for (title, findings) in shown {
            guard findings.methodDecides else {
                places.append([title] + words.places(findings.order))
                continue
            }
            guard findings.order != findings.schulze else {
                places.append([title] + words.places(findings.order))
                decided.append(
                    .paragraph(t.methodDecidesTied(language, ["group": title, "borda": words.order(findings.order)])))
                continue
            }
            places.append([t.byBorda(language, ["group": title])] + words.places(findings.order))
            places.append([t.bySchulze(language, ["group": title])] + words.places(findings.schulze))
            decided.append(
                .paragraph(
                    t.methodDecides(
                        language,
                        ["group": title, "borda": words.order(findings.order), "schulze": words.order(findings.schulze)])))
        }
        var blocks: [Document.Block] = [
            .heading(3, t.orders(language)), .paragraph(t.ordersText(language)), .table(places),
        ]
        blocks += decided
        let counted = shown.filter { $0.told.points != nil }
        if !counted.isEmpty {
            let head = [ReportTexts.group(language), t.ballots(language)] + numbers
            let rows = counted.map { title, findings in
                [title, findings.ballots.map { String($0) } ?? t.notShown(language)] + (findings.points ?? []).map { String($0) }
            }
            blocks += [.paragraph(t.bordaPoints(language)), .table([head] + rows)]
        }
        let close = shown.compactMap { group in group.told.alpha.map { (title: group.title, alpha: $0) } }
        if !close.isEmpty {
            let rows = close.map { [$0.title, words.closeness($0.alpha), words.alpha($0.alpha)] }
            let head = [ReportTexts.group(language), t.closeness(language), t.alpha(language)]
            blocks += [.paragraph(t.alphaText(language)), .table([head] + rows)]
        }
        return blocks
    }

    func overall(_ told: VoteFindings.Told) -> [Document.Block] {
        var blocks: [Document.Block] = [.heading(3, t.overall(language))]
        guard let overall = told.overall else {
            let isOne = told.toldGroups.count == 1 && told.groups.allSatisfy { $0.findings != nil || $0.isEmpty }
            return blocks + [.paragraph((isOne ? t.oneGroupOnly : t.noOverall)(language))]
        }
        let places = words.places(overall.order)
        var head = [t.place(language), t.point(language)]
        if overall.shares != nil { head.append(t.share(language)) }
        let rows = overall.order.flatMap(\.self).filter { words.options.indices.contains($0) }.map { index in
            [places[index], words.option(index)]
                + (overall.shares.map { ["\($0[index].numerator)/\($0[index].denominator)"] } ?? [])
        }
        blocks += [
            .paragraph(t.overallText(language)),
            .paragraph(t.overallOver(language, ["groups": words.names(overall.included)])),
        ]
        let shown = Set(told.toldGroups.map(\.title))
        let (apart, hidden) = (overall.leftOut.filter(shown.contains), overall.leftOut.filter { !shown.contains($0) })
        if !apart.isEmpty {
            let text = apart.count == 1 ? t.overallWithout : t.overallWithoutSeveral
            blocks.append(.paragraph(text(language, ["groups": words.names(apart)])))
        }
        if !hidden.isEmpty {
            let text = apart.isEmpty ? t.overallHiddenOnly : t.overallHidden
            blocks.append(.paragraph(text(language, ["groups": words.names(hidden)])))
        }
        if overall.shares != nil { blocks.append(.paragraph(t.sharesText(language, ["most": String(2 * max(0, words.options.count - 1))]))) }
        blocks.append(.table([head] + rows))
        if let pooled = overall.pooled {
            blocks.append(.paragraph(t.pooled(language, ["order": words.order(pooled)])))
        }
        return blocks
    }

    func ways(_ told: VoteFindings.Told) -> [Document.Block] {
        var blocks: [Document.Block] = [.heading(3, t.ways(language))]
        let shown = told.toldGroups.compactMap { group in group.findings.flatMap { told in told.stability.map { (group.title, told.order, $0) } } }
        let missing = told.toldGroups.filter { $0.findings?.stability == nil }.map(\.title)
        if let of = shown.first?.2.of {
            let numbers = words.options.indices.map { t.pointNumber(language, ["n": String($0 + 1)]) }
            blocks += [
                .paragraph(t.waysText(language, ["n": String(of)])), .list(shown.flatMap(ways)),
                .table([[ReportTexts.group(language)] + numbers] + shown.map { [$0.0] + $0.2.first.map { String($0) } }),
            ]
        }
        if !missing.isEmpty { blocks.append(.paragraph(t.waysMissing(language, ["groups": words.names(missing)]))) }
        return blocks
    }

    /// What comes first most often in one group, and with the group's own weights. Only what is first by Borda can *stay* so.
    private func ways(_ group: String, order: [[Int]], _ ways: VoteFindings.Stability) -> [String] {
        let most = ways.first.max() ?? 0
        let firsts = words.options.indices.filter { ways.first[$0] == most }
        var said: [String] = []
        if firsts.count > 1, most == ways.of {
            said.append(t.firstTogether(language, ["group": group, "points": words.points(firsts), "n": String(ways.of)]))
        } else {
            said += firsts.map { index in
                let alone = ways.alone[index]
                let stays = order.first?.contains(index) ?? false
                let text =
                    alone < most ? (stays ? t.staysFirstAlone : t.becomesFirstAlone) : (stays ? t.staysFirst : t.becomesFirst)
                let values = ["group": group, "point": words.points([index]), "x": String(most), "n": String(ways.of), "y": String(alone)]
                return text(language, values)
            }
        }
        if let own = ways.own, !own.isEmpty {
            said.append(t.ownWeights(language, ["group": group, "points": words.points(own)]))
        }
        return said
    }
}
