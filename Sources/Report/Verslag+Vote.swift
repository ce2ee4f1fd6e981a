import Findings
import Texts

/// The weging in a verslag: what groups differ in first, one order for all last, then what can be done.
struct VoteSection {
    let vote: VoteFindings
    let language: Language
    let words: VoteWording
    /// Of the pictures: distinct within the verslag.
    let id: String
    /// Six words for a root, as people read them to each other; nil: the root itself is shown.
    let sixWords: (String) -> [String]?

    var t: VoteReportTexts.Type { VoteReportTexts.self }

    init(_ vote: VoteFindings, id: String, _ language: Language, sixWords: @escaping (String) -> [String]?) {
        self.vote = vote
        self.language = language
        self.id = id
        self.sixWords = sixWords
        words = VoteWording(vote, language)
    }

    /// All but the headline and what comes after the outcome.
    func outcome() -> [Document.Block] {
        var blocks: [Document.Block] = [.box([.paragraph(t.input(language))])]
        if vote.hasAlarms { blocks.append(.box([.paragraph(t.alarms(language))])) }
        blocks += points()
        switch vote.standing {
        case .open: return blocks + [.paragraph(t.open(language))]
        case .uncounted: return blocks + [.paragraph(t.uncounted(language))]
        case .told(let told):
            if told.isEmpty { return blocks + [.paragraph(t.nobody(language))] }
            let orders = told.toldGroups.isEmpty ? [] : opposition(told) + orders(told) + ways(told) + overall(told)
            return blocks + sideBySide(told) + orders
                + Verslag.considerations(3, t.considerations(language), language)
        }
    }

    /// What was weighed.
    private func points() -> [Document.Block] {
        let rows = [[t.point(language), t.startsAt(language)]] + words.options.indices.map { [words.option($0), words.levels($0)] }
        let title = t.levelsTitle(language)
        var blocks: [Document.Block] = [
            .heading(3, t.points(language)), .paragraph(t.pointsText(language)),
            .list(vote.criteria.map { t.criterion(language, ["title": $0.title, "question": $0.question]) }),
        ]
        if words.options.contains(where: { !$0.levels.isEmpty }) {
            blocks.append(
                .figure(
                    LevelsPicture(id: id + "-levels", words).picture(), caption: t.levelsCaption(language),
                    alternative: t.alternative(language, ["title": title])))
        }
        return blocks + [.table(rows)]
    }

    private func sideBySide(_ told: VoteFindings.Told) -> [Document.Block] {
        var blocks: [Document.Block] = [.heading(3, t.sideBySide(language))]
        let all = told.groups.compactMap { group in group.findings.map { (title: group.title, told: $0) } }
        let shown = all.filter(\.told.hasCells)
        let ordersOnly = all.filter { !$0.told.hasCells }.map(\.title)
        let hidden = told.groups.filter { $0.findings == nil && !$0.isEmpty }.map(\.title)
        let empty = told.groups.filter(\.isEmpty).map(\.title)
        if all.isEmpty {
            blocks.append(.paragraph(t.noGroup(language)))
        } else if shown.isEmpty {
            blocks.append(.paragraph(t.noCells(language, ["n": String(Thresholds.cellBallots)])))
        } else {
            blocks += [.paragraph(t.sideBySideText(language)), .paragraph(t.spreadText(language, ["n": String(Thresholds.count)]))]
        }
        if !shown.isEmpty, !ordersOnly.isEmpty {
            blocks.append(.paragraph(t.ordersOnly(language, ["groups": words.names(ordersOnly)])))
        }
        if !hidden.isEmpty, !all.isEmpty {
            blocks.append(.paragraph(t.notShownGroups(language, ["groups": words.names(hidden)])))
        }
        if !empty.isEmpty { blocks.append(.paragraph(t.emptyGroups(language, ["groups": words.names(empty)]))) }
        guard !shown.isEmpty else { return blocks }
        blocks.append(
            .figure(
                GroupsPicture(id: id + "-groups", shown, words).picture(), caption: t.groupsCaption(language),
                alternative: t.alternative(language, ["title": t.groupsTitle(language)])))
        for index in words.options.indices {
            blocks += [.heading(4, words.option(index)), .table(cells(index, shown))]
        }
        return blocks + map(shown)
    }

    /// One option: a row for each group, a column for each criterion.
    private func cells(_ option: Int, _ shown: [(title: String, told: VoteFindings.GroupTold)]) -> [[String]] {
        [[ReportTexts.group(language)] + vote.criteria.map(\.title)]
            + shown.map { [$0.title] + $0.told.cells[option].map(words.cell) }
    }

    private func map(_ shown: [(title: String, told: VoteFindings.GroupTold)]) -> [Document.Block] {
        guard let axes = words.axes else { return [] }
        let names = ["x": vote.criteria[axes.x].title, "y": vote.criteria[axes.y].title]
        var blocks: [Document.Block] = [.heading(3, t.mapNamed(language, names).capitalised)]
        for (number, start) in stride(from: 0, to: shown.count, by: MapPicture.most).enumerated() {
            let some = Array(shown[start..<min(start + MapPicture.most, shown.count)])
            blocks.append(
                .figure(
                    MapPicture(id: "\(id)-map-\(number + 1)", some, axes, words).picture(), caption: t.mapCaption(language, names),
                    alternative: t.alternative(language, ["title": t.mapTitle(language, names).capitalised])))
            if number == 0 { blocks.append(.paragraph(t.mapTableText(language, names))) }
            let rows = words.options.indices.map { option in
                [words.option(option)]
                    + some.map { group in
                        let cells = group.told.cells[option]
                        return t.both(language, ["x": words.median(cells[axes.x]), "y": words.median(cells[axes.y])])
                    }
            }
            blocks.append(.table([[t.point(language)] + some.map(\.title)] + rows))
        }
        return blocks
    }
}

extension String {
    /// With a capital at its start.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
