import Findings
import Texts

/// How the verslag was made, at the end of each.
extension Verslag {
    /// The rules of the words and the constants of the gate. What belongs to a stelling or to a weging stands there only
    /// where the verslag holds one.
    static func method(
        _ language: Language, hasVote: Bool, hasStelling: Bool, wasAsked: Bool = false, tellsWords: Bool = true, hasForms: Bool = false,
        tellsSpread: Bool = false, hasReleases: Bool = false, consent: String? = nil
    ) -> [Document.Block] {
        let t = ReportTexts.self
        let said = (wasAsked ? [t.methodSilence] : []) + (hasStelling || hasVote || hasForms ? [t.methodGate] : [])
            + (hasStelling ? [t.methodStelling] : []) + [t.methodQuotes]
        var limits = [[t.constant(language), t.value(language), t.meaning(language)]]
        for limit in Thresholds.all {
            limits.append([limit.name, String(limit.value), t.meaningOf[limit.name]?(language) ?? ""])
        }
        let values = [
            "room": String(Thresholds.room), "word": String(Thresholds.word), "count": String(Thresholds.count),
            "cell": String(Thresholds.cell),
        ]
        var forms: [Document.Block] = []
        if hasForms { forms.append(.paragraph(FormReportTexts.method(language, values))) }
        if hasReleases { forms.append(.paragraph(FormReportTexts.methodReleases(language, values))) }
        let words: [Document.Block] = [.paragraph(t.numerals(language)), .table(numerals(language, hasVote, hasStelling))]
        let vote = [Document.Block.paragraph(VoteReportTexts.methodVote(language, ["n": String(Thresholds.count)]))]
        let agreed = consent.map { [Document.Block.paragraph(ConsentTexts.method(language, ["text": UsualWording.consent($0, in: language.rawValue)]))] } ?? []
        return [.heading(2, t.method(language))] + agreed + [.paragraph(said.map { $0(language) }.joined(separator: " "))]
            + forms + (hasVote ? vote : []) + (hasVote || tellsSpread ? spread(language) : [])
            + (tellsWords ? words : []) + [.paragraph(t.constants(language)), .table(limits)]
    }

    private static func numerals(_ language: Language, _ hasVote: Bool, _ hasStelling: Bool) -> [[String]] {
        let t = ReportTexts.self
        let v = VoteReportTexts.self
        let n = ["n": String(Thresholds.pooledWords)]
        var rules = [
            [t.numeral(language), t.meaning(language)],
            [WordTexts.nearlyAll(language), t.rule1(language)],
            [WordTexts.most(language), t.rule2(language)],
        ]
        let (many, some, few) =
            switch (hasVote, hasStelling) {
            case (false, _): (t.rule3, t.rule4, t.rule5)
            case (true, true): (v.ruleManyBoth, v.ruleSomeBoth, v.ruleFewBoth)
            case (true, false): (v.ruleMany, v.ruleSome, v.ruleFew)
            }
        rules += [
            [WordTexts.many(language), many(language, n)], [WordTexts.some(language), some(language, n)],
            [WordTexts.few(language), few(language)],
        ]
        // Of a weging the word has a rule of its own.
        if hasStelling || !hasVote {
            rules.append([t.divided(language), (hasVote ? v.ruleDividedBoth : t.ruleDivided)(language)])
        }
        return rules
    }

    /// When a group is said to be agreed or divided: the table of RAND/UCLA that the counting uses (`RAND`).
    private static func spread(_ language: Language) -> [Document.Block] {
        let t = VoteReportTexts.self
        let rows = VoteFindings.spreadRules.map { rule in
            let count = rule.counts.map { t.spreadRange(language, ["a": String($0.lowerBound), "b": String($0.upperBound)]) }
            let number = { (number: Int) in rule.isShare ? t.spreadShare(language, ["n": String(number)]) : String(number) }
            return [
                count ?? t.spreadAbove(language, ["n": String(VoteFindings.spreadSharesFrom)]), number(rule.divided), number(rule.agreed),
            ]
        }
        return [
            .paragraph(t.spreadRule(language)),
            .table([[t.spreadCount(language), t.spreadDivided(language), t.spreadAgreed(language)]] + rows),
            .paragraph(t.spreadParts(language)),
        ]
    }
}
