package import Deliberation
package import Texts

/// How a weging reads: grades, spread, orders, what is blank.
package enum VoteWords {
    package static func grade(_ judgement: Judgement, _ language: Language) -> String {
        switch judgement {
        case .unknown: VoteTexts.unknown(language)
        case .notAtAll: VoteTexts.notAtAll(language)
        case .hardly: VoteTexts.hardly(language)
        case .somewhat: VoteTexts.somewhat(language)
        case .strongly: VoteTexts.strongly(language)
        case .veryStrongly: VoteTexts.veryStrongly(language)
        }
    }

    package static func spread(_ spread: Spread, _ language: Language) -> String {
        switch spread {
        case .disagreement: VoteTexts.disagreement(language)
        case .agreement: VoteTexts.agreement(language)
        case .mixed: VoteTexts.mixed(language)
        }
    }

    /// `a, b en c`.
    package static func list(_ items: [String], _ language: Language) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " " + VoteTexts.and(language) + " " + last
    }

    /// The options by number: `2, 3 en 5`.
    package static func numbers(_ options: [OptionID], _ form: BallotForm, _ language: Language) -> String {
        list(options.compactMap { form.number(of: $0) }.sorted().map(String.init), language)
    }

    /// What is blank in a ballot, in one line; empty where nothing is.
    package static func blanks(_ blanks: BallotEdit.Blanks, _ form: BallotForm, _ language: Language) -> String {
        var parts: [String] = []
        if blanks.cells > 0 {
            let cells = blanks.cells == 1 ? VoteTexts.blankCell(language) : VoteTexts.blankCells(language, ["n": String(blanks.cells)])
            parts.append(VoteTexts.blankAt(language, ["cells": cells, "points": numbers(blanks.options, form, language)]))
        }
        if blanks.hasNoRanking { parts.append(VoteTexts.blankRanking(language)) }
        if !blanks.unranked.isEmpty {
            parts.append(VoteTexts.blankRanked(language, ["points": numbers(blanks.unranked, form, language)]))
        }
        if blanks.hasNoWeights { parts.append(VoteTexts.blankWeights(language)) }
        return parts.joined(separator: "; ")
    }
}
