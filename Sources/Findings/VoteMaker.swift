import Deliberation

/// Makes the findings of a session's votes.
struct VoteMaker {
    let session: Session
    /// By room and step, without persons.
    let boxes: [RoomID: [StepID: [Ballot]]]
    let rooms: [Room]
    /// Names to take out, by room.
    let names: [RoomID: Blanking]

    func findings(_ step: Step) -> VoteFindings? {
        guard step.kind.isVote, let form = step.form else { return nil }
        let titles = Dictionary(rooms.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        let standing: VoteFindings.Standing
        if let outcome = outcome(step.id, form) {
            standing = .told(VoteFindings.Told(Gate().withoutVotes(outcome, of: withoutVotes(outcome, step.id)), form, titles: titles))
        } else {
            standing = session.isEnded ? .uncounted : .open
        }
        var findings = VoteFindings(form, standing)
        // While a group votes nothing of another's box is told.
        if standing == .open { return findings }
        findings.boxes = rooms.compactMap { room in
            room.voteSeals[step.id].map {
                VoteFindings.Box(
                    group: room.title, ballots: Gate().figure(ofVotes: $0.count, people: people(room.id)), root: $0.root)
            }
        }
        findings.hasAlarms = rooms.contains { ($0.voteAlarms[step.id] ?? 0) > 0 }
        findings.proposals = form.options.map { owner(of: $0.id) == step.id ? proposals($0.id) : [] }
        return findings
    }

    /// The outcome that was shown, if one was: one question is published once. Else, when nobody can vote any more, that
    /// of the boxes, if they hold as many ballots as when they were closed.
    func outcome(_ step: StepID, _ form: BallotForm) -> VoteOutcome? {
        if let known = rooms.lazy.compactMap({ $0.voteOutcomes[step] }).first { return known }
        guard session.isEnded, rooms.allSatisfy({ ballots($0.id, step).count == ($0.voteSeals[step]?.count ?? 0) }),
            rooms.allSatisfy({ $0.voteSeals[step] != nil || ($0.voted[step] ?? []).isEmpty })
        else { return nil }
        return Weighing.outcome(of: form, groups: rooms.map { Weighing.Group(room: $0.id, ballots: ballots($0.id, step)) })
    }

    /// The rooms whose number of votes may not stand beside that of their people.
    private func withoutVotes(_ outcome: VoteOutcome, _ step: StepID) -> Set<RoomID> {
        Set(
            outcome.groups.filter { group in
                let sealed = rooms.first { $0.id == group.room }?.voteSeals[step]?.count
                return [sealed, group.findings?.ballots].contains { votes in
                    votes.map { !Gate().mayTellVotes($0, of: people(group.room)) } ?? false
                }
            }.map(\.room))
    }

    /// Participants that the room ever had, as the factsheet counts them.
    func people(_ room: RoomID) -> Int { session.everHere(room) }

    func ballots(_ room: RoomID, _ step: StepID) -> [Ballot] { boxes[room]?[step] ?? [] }

    /// The vote under which the proposals for an option stand: the last that asks about it, so that each stands once.
    private func owner(of option: OptionID) -> StepID? {
        session.script?.steps.last { $0.kind.isVote && $0.form?.option(option) != nil }?.id
    }

    /// Nothing of them before the end: two verslagen would tell when a proposal was made, and so by whom.
    private func proposals(_ option: OptionID) -> [ProposalFinding] {
        // They stand there without a group; of fewer than T_ROOM people in all they would point at one.
        guard session.isEnded, rooms.reduce(0, { $0 + people($1.id) }) >= Thresholds.room else { return [] }
        var endorsed: [ProposalText: Int] = [:]
        for room in rooms {
            // A text that stands twice in a room may be endorsed twice by the same people.
            var here: [ProposalText: Int] = [:]
            for proposal in room.proposals where proposal.option == option {
                // A copy is its original: the names to take out are those of the group that it came from.
                guard let text = blanked(proposal.text, names[proposal.origin?.room ?? room.id]) else { continue }
                here[text] = max(here[text] ?? 0, room.endorsements[proposal.id] ?? 0)
            }
            for (text, count) in here { endorsed[text, default: 0] += max(0, count) }
        }
        return endorsed.map { text, count in
            ProposalFinding(
                what: text.what, firstStep: text.firstStep, with: text.with, already: text.already,
                endorsedAtLeast: [100, 50, 25, 10].first { count >= $0 } ?? 0)
        }.sorted { Self.words($0).lexicographicallyPrecedes(Self.words($1)) }
    }

    /// Nil where an erasure took the words away, or where nobody knows which names to take out.
    private func blanked(_ text: ProposalText, _ names: Blanking?) -> ProposalText? {
        guard let names, text.what.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        return ProposalText(
            what: names.blank(text.what), firstStep: text.firstStep.map(names.blank), with: text.with.map(names.blank),
            already: text.already.map(names.blank))
    }

    private static func words(_ one: ProposalFinding) -> [String] {
        [one.what, one.firstStep ?? "", one.with ?? "", one.already ?? ""]
    }
}
