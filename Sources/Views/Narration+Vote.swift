import Deliberation
import Texts

/// What a weging says as it goes: few lines for each thing that happens.
extension Narration {
    private typealias T = VoteTexts

    /// The points of a vote, in this person's own order, and the questions; of a step of proposals the points by name.
    func points(of step: Step, _ room: RoomID) -> [FeedLine] {
        guard let form = step.form else { return [] }
        return Self.points(of: step, form, model).map { setting($0, room) }
    }

    static func points(of step: Step, _ form: BallotForm, _ model: Model) -> [String] {
        let language = model.language
        guard step.kind.isVote else { return form.options.map { VoteWords.point($0, form, language) } }
        let options = model.isParticipant ? form.shuffled(for: model.me, step: step.id) : form.options
        return options.map { option in
            let number = form.number(of: option.id).map(String.init) ?? ""
            let values = ["n": number, "title": option.title, "text": option.text]
            return (option.text.isEmpty ? T.point : T.pointText)(language, values)
        } + form.criteria.map { T.criterion(language, ["question": $0.question, "title": $0.title]) }
    }

    func opens(_ room: RoomID) -> [FeedLine] {
        [line((model.isParticipant ? T.open : T.theyVote)(language), room: room, urgent: true)]
    }

    func vote(_ event: Event) -> [FeedLine] {
        switch event {
        // The seal that comes with it says more.
        case .voted: return []
        case .voteClosed(let room, let step, let seal): return closed(room, step, seal)
        case .voteRevealed(let room, let step, let outcome): return revealed(room, step, outcome)
        case .voteAlarmRaised(let room, let step, let count): return alarm(room, step, count)
        case .proposed(_, let number): return [mine(T.proposed(language, ["n": String(number)]))]
        case .proposalAdded(let room, let proposal): return added(proposal, room)
        case .proposalWithdrawn(let room, let number):
            return [line(T.withdrawn(language, ["n": String(number)]), room: room)]
        case .endorsed(_, let number, let yes):
            return [mine((yes ? T.endorsedByMe : T.notEndorsedByMe)(language, ["n": String(number)]))]
        case .endorsementCounted(let room, let number, let count):
            return [line(T.endorsements(language, ["n": String(number), "count": String(count)]), room: room)]
        default: return []
        }
    }

    private func closed(_ room: RoomID, _ step: StepID, _ seal: BoxSeal) -> [FeedLine] {
        let text = seal.count == 1 ? T.closedOne : T.closed
        var lines = [line(text(language, ["n": String(seal.count)]), room: room, urgent: true)]
        if let words = Self.words(seal, language) { lines.append(line(words, room: room, urgent: true)) }
        // Who had not finished must not think that it counts.
        if model.isParticipant, !BallotEdit.hasVoted(model, step) {
            let isFilledIn = model.ballots[step]?.isEmpty == false
            lines.append(mine((isFilledIn ? T.notCast : T.notVoted)(language), urgent: isFilledIn))
        } else if model.isParticipant, BallotEdit.isChanged(model, step) {
            lines.append(mine(T.changeNotCast(language), urgent: true))
        }
        return lines
    }

    /// The root as words that people can read to each other; nil where it is no root.
    static func words(_ seal: BoxSeal, _ language: Language) -> String? {
        SixWords.of(seal.root).map { T.sixWords(language, ["words": $0.joined(separator: " ")]) }
    }

    private func revealed(_ room: RoomID, _ step: StepID, _ outcome: VoteOutcome) -> [FeedLine] {
        if isKnown(step, beside: room) { return [line(T.outcomeAlsoHere(language), room: room)] }
        guard let form = model.form(of: step) else { return [line(T.outcomeHere(language), room: room, urgent: true)] }
        return ([T.outcomeHere(language)] + VoteOverview.summary(outcome, form, language)).map {
            FeedLine(kind: .outcome, text: $0, isUrgent: true, at: at, room: room)
        }
    }

    /// All rooms get the same outcome: who sees several reads it once.
    func isKnown(_ step: StepID, beside room: RoomID) -> Bool {
        model.session.rooms.values.contains { $0.id != room && $0.voteOutcomes[step] != nil }
    }

    private func alarm(_ room: RoomID, _ step: StepID, _ count: Int) -> [FeedLine] {
        let what = count == 1 ? T.alarmOne(language) : T.alarm(language, ["n": String(count)])
        let act = (model.isFacilitator ? T.alarmLead : T.alarmRoom)(language)
        let seal = model.session.room(room)?.voteSeals[step].flatMap { Self.words($0, language) }
        return [what, act, seal].compactMap { $0.map { line($0, room: room, urgent: true) } }
    }

    private func added(_ proposal: Proposal, _ room: RoomID) -> [FeedLine] {
        // Who leads all rooms has read it where it was made.
        if model.isFacilitator, proposal.isShared {
            return [line(T.sharedHere(language, ["n": String(proposal.id)]), room: room)]
        }
        guard let form = model.session.room(room)?.step?.form ?? model.vote?.form, let option = form.option(proposal.option)
        else { return [] }
        let values = ["n": VoteWords.numbers([option.id], form, language), "title": option.title]
        let head = line(T.proposalAt(language, values), room: room)
        return [head] + ProposalOverview.words(proposal, language).map { line($0, room: room) }
    }

    // MARK: one's own vote

    /// What is said of this person's own vote; `before`: how it stood.
    func lines(for state: ReceiptState, _ step: StepID, before: ReceiptState?) -> [FeedLine] {
        switch state {
        case .cast(_, let code):
            let isAgain = if case .cast? = before { true } else { false }
            var lines = [mine((isAgain ? T.castAgain : T.cast)(language))]
            if let code {
                lines.append(mine((isAgain ? T.castCodeAgain : T.castCode)(language, ["code": Words.inFours(code)]), urgent: true))
                // Once is enough.
                if !isAgain { lines.append(mine(T.castTrust(language))) }
            }
            return lines
        case .included(let byServer): return [mine((byServer ? T.includedByServer : T.included)(language))]
        case .missing: return [mine(T.missing(language), urgent: true), mine(T.missingAct(language), urgent: true)]
        case .kept(let path): return [mine(T.kept(language, ["path": path]))]
        case .unknown:
            let isOpen = BallotEdit.open(model)?.step == step
            return [mine((isOpen ? T.unknownOpen : T.unknownClosed)(language))]
        }
    }
}
