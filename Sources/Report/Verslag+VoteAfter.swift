import Findings
import Texts

/// What comes after an outcome: proposals, and how the count is checked.
extension VoteSection {
    func proposals(hasEnded: Bool) -> [Document.Block] {
        guard hasEnded else { return [.paragraph(t.proposalsLater(language))] }
        var blocks: [Document.Block] = [.heading(3, t.proposals(language))]
        guard vote.proposals.contains(where: { !$0.isEmpty }) else { return blocks + [.paragraph(t.noProposalsAtAll(language))] }
        blocks.append(.paragraph(t.proposalsText(language)))
        for (index, proposals) in vote.proposals.enumerated() {
            blocks.append(.heading(4, words.option(index)))
            blocks.append(proposals.isEmpty ? .paragraph(t.noProposals(language)) : .list(proposals.map(proposal)))
        }
        return blocks
    }

    /// What is proposed, and below it what was said with it, a line each.
    private func proposal(_ one: ProposalFinding) -> String {
        var lines = [one.what]
        if let text = one.firstStep { lines.append(t.proposalFirstStep(language, ["text": text])) }
        if let text = one.with { lines.append(t.proposalWith(language, ["text": text])) }
        if let text = one.already { lines.append(t.proposalAlready(language, ["text": text])) }
        if one.endorsedAtLeast > 0 { lines.append(t.endorsed(language, ["n": String(one.endorsedAtLeast)])) }
        return lines.joined(separator: "\n")
    }

    func check() -> [Document.Block] {
        guard !vote.boxes.isEmpty else { return [] }
        let rows = vote.boxes.map { box in
            [box.group, Verslag.people(box.ballots, language), sixWords(box.root)?.joined(separator: " ") ?? grouped(box.root)]
        }
        return [
            .heading(3, t.check(language)), .paragraph(t.checkText(language)), .paragraph(t.checkHow(language)),
            .table([[ReportTexts.group(language), t.ballots(language), t.mark(language)]] + rows),
            .data([[ReportTexts.group(language), t.root(language)]] + vote.boxes.map { [$0.group, $0.root] }),
        ]
    }

    /// Hex digits in eights, so that a line can break.
    private func grouped(_ digits: String) -> String {
        stride(from: 0, to: digits.utf8.count, by: 8).map { String(digits.dropFirst($0).prefix(8)) }.joined(separator: " ")
    }
}

extension Verslag {
    /// A step in which people weighed: its outcome, what was said at it, its proposals.
    static func vote(
        _ step: StepFindings, number: Int, isOnly: Bool, _ findings: SessionFindings, _ language: Language,
        _ sixWords: @escaping (String) -> [String]?
    ) -> [Document.Block] {
        guard let vote = step.vote else { return [] }
        let t = VoteReportTexts.self
        let section = VoteSection(vote, id: "weging-\(number)", language, sixWords: sixWords)
        var blocks: [Document.Block] = [
            .heading(2, isOnly ? t.weighing(language) : t.weighingNamed(language, ["title": step.title])),
            .paragraph(t.question(language)), .quote(step.text, attribute: nil),
        ]
        blocks += section.outcome()
        if !step.quotes.isEmpty || !step.followUps.isEmpty || step.hasOwnFollowUps {
            blocks += [.heading(3, t.saidHere(language))] + Spoken.blocks(step, of: findings, language)
        }
        return blocks + section.proposals(hasEnded: findings.hasEnded) + section.check()
    }
}
