package import Deliberation
package import Texts

/// The outcome of a weging as lines: the groups side by side first, one order over all last (method.md rule 8).
package enum VoteOverview {
    /// Of the vote that the room in view is at or was at last; nothing while its outcome is not there.
    package static func lines(_ model: Model) -> [FeedLine] {
        guard let (step, form) = model.vote, let outcome = model.room?.voteOutcomes[step] else { return [] }
        return lines(outcome, form, model.language).map { FeedLine(.outcome, $0) }
    }

    package static func lines(_ outcome: VoteOutcome, _ form: BallotForm, _ language: Language) -> [String] {
        let told = outcome.groups.filter { $0.findings != nil }
        var lines = [VoteTexts.outcomeHead(language)]
        lines += outcome.groups.compactMap { VoteWords.group($0, language) }
        guard !told.isEmpty else {
            return lines + [VoteTexts.nothingToShow(language)] + considerations(language)
        }
        lines.append(VoteTexts.outcomeGuide(language))
        lines += sideBySide(told, form, language)
        lines += summary(outcome, form, language)
        lines += orders(told, form, language)
        lines += outcome.overall.map { overall($0, form, language) } ?? [VoteTexts.noOverall(language)]
        lines += stability(told, form, language)
        return lines + considerations(language)
    }

    /// The few lines when an outcome comes: where groups differ, not who is first.
    package static func summary(_ outcome: VoteOutcome, _ form: BallotForm, _ language: Language) -> [String] {
        guard outcome.groups.contains(where: { $0.findings != nil }) else { return [VoteTexts.nothingToShow(language)] }
        return VoteWords.opposed(outcome, form, language) + [VoteWords.shared(outcome, form, language)].compactMap(\.self)
    }

    private static func sideBySide(_ groups: [GroupOutcome], _ form: BallotForm, _ language: Language) -> [String] {
        form.options.enumerated().flatMap { row, option in
            [VoteWords.point(option, form, language)]
                + form.criteria.enumerated().map { column, criterion in
                    let cells = groups.compactMap { group -> String? in
                        // An outcome comes from a peer: its size is not taken for granted.
                        guard let cells = group.findings?.cells, cells.indices.contains(row), cells[row].indices.contains(column)
                        else { return nil }
                        let words = VoteWords.cell(cells[row][column], language)
                        return VoteTexts.groupCell(language, ["room": group.room.rawValue, "words": words])
                    }
                    return "  \(criterion.title): " + cells.joined(separator: "; ")
                }
        }
    }

    private static func orders(_ groups: [GroupOutcome], _ form: BallotForm, _ language: Language) -> [String] {
        var lines = [VoteTexts.ordersHead(language)]
        for group in groups {
            guard let order = group.findings?.order else { continue }
            let room = group.room.rawValue
            if order.methodDecides {
                lines.append("  " + VoteTexts.methodDecidesFor(language, ["room": room]))
                lines.append("    " + VoteTexts.byBorda(language, ["order": VoteWords.order(order.borda, form, language)]))
                lines.append("    " + VoteTexts.bySchulze(language, ["order": VoteWords.order(order.schulze, form, language)]))
            } else {
                let text = VoteWords.order(order.borda, form, language)
                lines.append("  " + VoteTexts.groupOrder(language, ["room": room, "order": text]))
            }
            if let points = order.points {
                let each = zip(form.options, points).map { option, points in
                    VoteTexts.bordaPoint(language, ["n": VoteWords.numbers([option.id], form, language), "points": String(points)])
                }
                lines.append("    " + VoteTexts.bordaPoints(language, ["points": each.joined(separator: ", ")]))
            }
        }
        return lines
    }

    private static func overall(_ overall: OverallOutcome, _ form: BallotForm, _ language: Language) -> [String] {
        var lines = [
            VoteTexts.overallHead(language, ["rooms": VoteWords.list(overall.included.map(\.rawValue), language)])
        ]
        lines += places(overall, form, language).map { "  " + $0 }
        if overall.shares != nil { lines.append(VoteTexts.sharesMean(language)) }
        if !overall.leftOut.isEmpty {
            lines.append(VoteTexts.leftOut(language, ["rooms": VoteWords.list(overall.leftOut.map(\.rawValue), language)]))
        }
        if let pooled = overall.pooled {
            lines.append(VoteTexts.pooled(language, ["order": VoteWords.order(pooled, form, language)]))
        }
        return lines
    }

    /// A line for each option by its place; who is tied has the same place.
    package static func places(_ overall: OverallOutcome, _ form: BallotForm, _ language: Language) -> [String] {
        var place = 1
        return overall.order.flatMap { tied in
            defer { place += tied.count }
            return form.options.map(\.id).filter(tied.contains).compactMap { id -> String? in
                guard let option = form.option(id), let number = form.number(of: id) else { return nil }
                let values = ["place": String(place), "n": String(number), "title": option.title]
                let text = (tied.count > 1 ? VoteTexts.placeTied : VoteTexts.place)(language, values)
                guard let shares = overall.shares, shares.indices.contains(number - 1) else { return text }
                return VoteTexts.placeShare(language, ["place": text, "share": VoteWords.share(shares[number - 1])])
            }
        }
    }

    private static func stability(_ groups: [GroupOutcome], _ form: BallotForm, _ language: Language) -> [String] {
        let lines = groups.compactMap { group in
            group.findings?.stability.map { stability in
                "  \(group.room.rawValue): \(VoteWords.stability(stability, form, language))."
            }
        }
        return lines.isEmpty ? [] : [VoteTexts.stabilityHead(language)] + lines
    }

    private static func considerations(_ language: Language) -> [String] {
        [ReportTexts.considerationsText(language)]
            + [ReportTexts.consideration1, ReportTexts.consideration2, ReportTexts.consideration3].map { "- " + $0(language) }
    }
}
