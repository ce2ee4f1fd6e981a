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

// MARK: an order

extension VoteWords {
    /// `eerst 3, dan 1 en 4 gelijk, dan 2`. `leftOut`: options that are absent are named as last.
    package static func order(_ order: [[OptionID]], _ form: BallotForm, _ language: Language, leftOut: Bool = false) -> String {
        let ranked = Set(order.flatMap(\.self))
        let absent = leftOut ? form.options.map(\.id).filter { !ranked.contains($0) } : []
        if order.count == 1, absent.isEmpty, ranked.count == form.options.count { return VoteTexts.allTied(language) }
        var parts = order.enumerated().map { place, tied -> String in
            let points = numbers(tied, form, language)
            let text = tied.count > 1 ? VoteTexts.tied(language, ["points": points]) : points
            return (place == 0 ? VoteTexts.first : VoteTexts.then)(language, ["points": text])
        }
        if !absent.isEmpty { parts.append(VoteTexts.last(language, ["points": numbers(absent, form, language)])) }
        return parts.joined(separator: ", ")
    }

    /// `kansrijk 4, urgentie 3`: in the order of the form, those without a point too.
    package static func weights(_ weights: [CriterionID: Int], _ form: BallotForm) -> String {
        form.criteria.map { "\($0.title) \(weights[$0.id] ?? 0)" }.joined(separator: ", ")
    }

    /// `Punt 3: Omgangsvormen op de werkvloer`.
    package static func point(_ option: VoteOption, _ form: BallotForm, _ language: Language) -> String {
        VoteTexts.point(language, ["n": form.number(of: option.id).map(String.init) ?? "", "title": option.title])
    }

    // MARK: what is told of a group

    /// Why nothing is told of a group, or how many ballots it cast; nil where that is a figure that is not told.
    package static func group(_ group: GroupOutcome, _ language: Language) -> String? {
        let room = group.room.rawValue
        guard let findings = group.findings else {
            return (group.isEmpty ? VoteTexts.groupEmpty : VoteTexts.groupTooFew)(language, ["room": room])
        }
        return findings.ballots.map { VoteTexts.groupBallots(language, ["room": room, "n": String($0)]) }
    }

    /// One option on one criterion in one group: `enigszins tot sterk, verdeeld`.
    package static func cell(_ cell: CellFinding, _ language: Language) -> String {
        guard let judged = cell.judged else { return VoteTexts.cellTooFew(language) }
        // That a group is divided may be told where its middle may not.
        var words = cell.spread.map { VoteTexts.cellSpread(language, ["spread": spread($0, language)]) } ?? VoteTexts.cellWithheld(language)
        if let lower = cell.lower, let upper = cell.upper {
            words = grades(lower, upper, language)
            if let spread = cell.spread { words += ", " + Self.spread(spread, language) }
        }
        // That most judged goes without saying.
        guard judged != .nearlyAll, judged != .most else { return words }
        return VoteTexts.cellJudged(language, ["words": words, "numeral": Self.judged(judged, language)])
    }

    /// Lower and upper median: one word where they are the same.
    package static func grades(_ lower: Judgement, _ upper: Judgement, _ language: Language) -> String {
        lower == upper
            ? grade(lower, language)
            : VoteTexts.gradeTo(language, ["lower": grade(lower, language), "upper": grade(upper, language)])
    }

    package static func judged(_ numeral: Numeral, _ language: Language) -> String { WordTexts.word(numeral.rawValue)(language) }

    /// `17/40`; whole numbers without a line.
    package static func share(_ fraction: Fraction) -> String {
        fraction.denominator == 1 ? String(fraction.numerator) : "\(fraction.numerator)/\(fraction.denominator)"
    }

    // MARK: what is told of all

    /// *gedeeld*; nil with fewer than two groups that are told of.
    package static func shared(_ outcome: VoteOutcome, _ form: BallotForm, _ language: Language) -> String? {
        guard outcome.groups.count(where: { $0.findings != nil }) > 1 else { return nil }
        guard !outcome.shared.isEmpty else { return VoteTexts.sharedNone(language) }
        let text = outcome.shared.count == 1 ? VoteTexts.shared : VoteTexts.sharedSeveral
        return text(language, ["points": numbers(outcome.shared, form, language)])
    }

    /// *tegenover elkaar*, a line for each option; none with fewer than two groups that are told of.
    package static func opposed(_ outcome: VoteOutcome, _ form: BallotForm, _ language: Language) -> [String] {
        guard outcome.groups.count(where: { $0.findings != nil }) > 1 else { return [] }
        guard !outcome.opposed.isEmpty else { return [VoteTexts.opposedNone(language)] }
        return outcome.opposed.map { one in
            VoteTexts.opposed(
                language,
                [
                    "point": numbers([one.option], form, language), "first": list(one.first.map(\.rawValue), language),
                    "last": list(one.last.map(\.rawValue), language),
                ])
        }
    }

    /// *blijft eerste bij x van de 286 weegwijzen*: the option that stays first most often, the others behind it.
    package static func stability(_ stability: Stability, _ form: BallotForm, _ language: Language) -> String {
        let counted = zip(form.options, stability.first).filter { $0.1 > 0 }.enumerated()
            .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
        let parts = counted.enumerated().map { place, one -> String in
            let values = ["point": numbers([one.0.id], form, language), "x": String(one.1), "of": String(stability.of)]
            return (place == 0 ? VoteTexts.stability : VoteTexts.stabilityShort)(language, values)
        }
        let own = stability.own.flatMap { $0.isEmpty ? nil : VoteTexts.stabilityOwn(language, ["points": numbers($0, form, language)]) }
        return [parts.joined(separator: ", "), own].compactMap(\.self).joined(separator: "; ")
    }
}
