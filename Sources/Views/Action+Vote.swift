import Deliberation
import Texts

/// A weging: one's own ballot, the outcome, proposals.
extension Action {
    private static let everyone = Set(Role.allCases)

    // MARK: one's own ballot

    static let voting: [Action] = [
        Action(
            "judge", "j", [.participant], when: isVoting,
            asking: { model, values in form(model, values) { .grid(VoteTexts.askGrid, $0) } },
            do: { model, values in values.first?.judgements.map { BallotEdit.judge(model, $0) } ?? [] }),
        Action(
            "rank", "v", [.participant], when: isVoting,
            asking: { model, values in form(model, values) { .ranking(VoteTexts.askRanking, $0) } },
            do: { model, values in values.first?.ranking.map { BallotEdit.rank(model, $0) } ?? [] }),
        Action(
            "weights", "z", [.participant], when: { isVoting($0) && BallotEdit.open($0)?.form.asksWeights == true },
            asking: { model, values in form(model, values) { .weights(weightsQuestion($0), $0) } },
            do: { model, values in
                guard case .weights(let weights)? = values.first else { return [] }
                return BallotEdit.weigh(model, weights)
            }),
        Action("cast", "x", [.participant], when: isVoting, asking: sureCast, do: cast),
        Action(
            "ballot", "y", [.participant], when: { isVoting($0) || hasBallot($0) },
            do: { model, _ in [.show(BallotOverview.lines(model))] }),
        Action(
            "keepReceipt", "B", [.participant], when: { keepable($0) != nil },
            asks: [{ _ in .choice(VoteTexts.sureReceipt, yesNo) }],
            do: { model, values in
                guard let step = keepable(model) else { return [] }
                return values.first?.index == 0 ? [.keepReceipt(step)] : [cancelled(model)]
            }),
        Action(
            "useReceipt", "C", [.participant], when: lostReceipt,
            asks: [{ _ in .text(VoteTexts.askCode, codeRule, isOptional: false) }],
            do: { model, values in
                guard let (step, _) = BallotEdit.open(model), let code = values.first?.text else { return [] }
                return [.useReceipt(step, code: code)]
            }),
    ]

    /// What somebody may type as the code of an earlier vote; whether it is one is the shell's to say.
    private static let codeRule = TextRule(characters: 120, lines: false)

    static func isVoting(_ model: Model) -> Bool { BallotEdit.open(model) != nil }

    private static func hasBallot(_ model: Model) -> Bool {
        model.isParticipant && model.vote.flatMap { model.ballots[$0.step] } != nil
    }

    private static func form(_ model: Model, _ values: [Value], _ body: (BallotForm) -> Argument) -> Argument? {
        values.isEmpty ? BallotEdit.open(model).map { body($0.form) } : nil
    }

    /// Names the criteria in the order in which the numbers are typed.
    private static func weightsQuestion(_ form: BallotForm) -> Text {
        let examples = ["10", "6 4", "5 3 2", "4 3 2 1", "4 2 2 1 1"]
        let count = form.criteria.count
        func text(_ language: Language) -> String {
            VoteTexts.askWeights(
                language,
                [
                    "criteria": VoteWords.list(form.criteria.map(\.title), language),
                    "example": examples.indices.contains(count - 1) ? examples[count - 1] : "",
                ])
        }
        return Text(nl: text(.nl), en: text(.en))
    }

    /// What is blank is said before the ballot goes into the box; one with blanks counts as well.
    private static func sureCast(_ model: Model, _ values: [Value]) -> Argument? {
        guard values.isEmpty, let (step, form) = BallotEdit.open(model), !isCastAlready(model, step) else { return nil }
        let ballot = BallotEdit.ballot(model)
        let blanks = BallotEdit.blanks(ballot, form)
        guard !blanks.isEmpty else { return nil }
        let question = ballot.isEmpty ? VoteTexts.sureEmpty : VoteTexts.sureBlank
        return .choice(
            Text(
                nl: question(.nl, ["blanks": VoteWords.blanks(blanks, form, .nl)]),
                en: question(.en, ["blanks": VoteWords.blanks(blanks, form, .en)])),
            yesNo)
    }

    private static func cast(_ model: Model, _ values: [Value]) -> [Effect] {
        guard let (step, form) = BallotEdit.open(model) else { return [] }
        if isCastAlready(model, step) { return [show(VoteTexts.castAlready(model.language))] }
        let ballot = BallotEdit.ballot(model)
        guard values.first?.index == 0 || (values.isEmpty && BallotEdit.blanks(ballot, form).isEmpty) else {
            return [cancelled(model)]
        }
        return [.cast(step, ballot)]
    }

    /// Exactly this ballot is in the box.
    private static func isCastAlready(_ model: Model, _ step: StepID) -> Bool {
        if case .cast? = model.receipts[step] { !BallotEdit.isChanged(model, step) } else { false }
    }

    /// The vote of which the program here has a proof that it could keep; what the server drew is not in a program.
    private static func keepable(_ model: Model) -> StepID? {
        guard let step = model.vote?.step else { return nil }
        switch model.receipts[step] {
        // Not while the vote is open: who reads a seal then could replace the ballot; and it would be of an earlier one.
        case .included(byServer: false): return step
        default: return nil
        }
    }

    /// Who voted, and has nothing here to change that vote with.
    private static func lostReceipt(_ model: Model) -> Bool {
        guard let (step, _) = BallotEdit.open(model), BallotEdit.hasVoted(model, step) else { return false }
        return model.receipts[step] == nil || model.receipts[step] == .unknown
    }

    // MARK: proposals

    static let proposing: [Action] = [
        Action(
            "outcome", "U", everyone,
            when: { model in model.vote.flatMap { model.room?.voteOutcomes[$0.step] } != nil },
            do: { model, _ in [.show(VoteOverview.lines(model))] }),
        Action(
            "proposals", "V", everyone,
            when: { model in model.room.map { $0.takesProposals || !$0.proposals.isEmpty } ?? false },
            do: { model, _ in [.show(ProposalOverview.lines(model))] }),
        Action(
            "propose", "+", [.participant], when: { live($0) && $0.room?.takesProposals == true },
            asking: { model, values in
                switch values.count {
                case 0:
                    // In the order of the form: what is typed is its number.
                    .choice(
                        VoteTexts.askOption,
                        (model.room?.step?.form?.options ?? []).map {
                            Choice(Text(nl: $0.id.rawValue, en: $0.id.rawValue), title: $0.title)
                        })
                case 1: .text(VoteTexts.askWhat, .proposal, isOptional: false)
                case 2: .text(VoteTexts.askFirstStep, .proposalField, isOptional: true)
                case 3: .text(VoteTexts.askWith, .proposalField, isOptional: true)
                case 4: .text(VoteTexts.askAlready, .proposalField, isOptional: true)
                default: nil
                }
            },
            do: { model, values in
                guard let options = model.room?.step?.form?.options, let index = values.first?.index,
                    options.indices.contains(index), values.count > 1, let what = values[1].text
                else { return [] }
                let rest = (2...4).map { place in
                    values.indices.contains(place) ? values[place].text.flatMap { $0.isEmpty ? nil : $0 } : nil
                }
                let text = ProposalText(what: what, firstStep: rest[0], with: rest[1], already: rest[2])
                return [.send(.propose(option: options[index].id, text: text))]
            }),
        onProposal(
            "endorse", "e", VoteTexts.askEndorse,
            among: { room, me in room.step?.form != nil ? room.proposals.filter { !isMine($0, room, me) && !isEndorsed($0, room, me) } : [] }
        ) { .endorse(proposal: $0, yes: true) },
        onProposal(
            "unendorse", "E", VoteTexts.askUnendorse,
            among: { room, me in room.step?.form != nil ? room.proposals.filter { isEndorsed($0, room, me) } : [] }
        ) { .endorse(proposal: $0, yes: false) },
        onProposal(
            "withdraw", "-", VoteTexts.askWithdraw,
            among: { room, me in room.proposals.filter { isMine($0, room, me) && (room.endorsements[$0.id] ?? 0) == 0 } }
        ) { .withdrawProposal(proposal: $0) },
    ]

    /// By the number of a proposal; on offer where at least one of them can be meant.
    private static func onProposal(
        _ id: String, _ key: Character, _ question: Text, among: @escaping @Sendable (Room, Seat) -> [Proposal],
        _ command: @escaping @Sendable (ProposalID) -> Command
    ) -> Action {
        Action(
            id, key, [.participant], when: { model in live(model) && model.room.map { !among($0, model.me).isEmpty } == true },
            asks: [{ model in .number(question, 1...max(1, model.room?.proposalCount ?? 1)) }],
            do: { model, values in values.first?.number.map { number in
                [Already.sentence(id, number, model).map(show) ?? .send(command(number))]
            } ?? [] })
    }

    private static func isMine(_ proposal: Proposal, _ room: Room, _ me: Seat) -> Bool { room.proposedBy[proposal.id] == me }

    private static func isEndorsed(_ proposal: Proposal, _ room: Room, _ me: Seat) -> Bool {
        room.endorsedBy[proposal.id]?.contains(me) == true
    }

    // MARK: leading

    static let leadingVotes: [Action] = [
        Action(
            "together", "T", [.facilitator],
            when: { model in
                guard live(model), let room = model.room, !WhatNow.isAtEnd(room) else { return false }
                // All go on, or none.
                let rooms = VoteCourse.together(model)
                return rooms.count > 1 && rooms.allSatisfy { VoteCourse.stillVoting(model, $0).isEmpty }
            },
            asking: { model, values in
                guard values.isEmpty, let room = model.room else { return nil }
                return room.phase == .ask(.vote) ? sureCloseVote(model, VoteCourse.together(model)) : nil
            },
            do: { model, values in
                guard let room = model.room, VoteCourse.together(model).count > 1 else { return [] }
                if room.phase == .ask(.vote), values.first?.index != 0 { return [cancelled(model)] }
                let rooms = VoteCourse.together(model).map(\.id)
                let others = model.session.roomOrder.filter { !rooms.contains($0) }
                let text = others.isEmpty ? VoteTexts.goTogether : VoteTexts.goTogetherNot
                let values = [
                    "rooms": VoteWords.list(rooms.map(\.rawValue), model.language),
                    "others": VoteWords.list(others.map(\.rawValue), model.language),
                ]
                return [show(text(model.language, values)), .send(.advanceTogether(from: room.position))]
            }),
        Action(
            "share", "D", [.facilitator],
            when: { model in model.room.map { live(model) && VoteCourse.canShare(model, $0) } ?? false },
            asking: { model, values in
                guard values.isEmpty, let room = model.room, !isTooSmallToGive(model) else { return nil }
                let names = ["room": room.id.rawValue, "n": String(VoteCourse.unshared(model, room).count)]
                return .choice(Text(nl: VoteTexts.sureShare(.nl, names), en: VoteTexts.sureShare(.en, names)), yesNo)
            },
            do: { model, values in
                guard let room = model.room else { return [] }
                if isTooSmallToGive(model) { return [show(RejectionTexts.text(for: Rejection.tooFewPeople.rawValue)(model.language))] }
                return values.first?.index == 0 ? [.send(.shareProposals(room: room.id))] : [cancelled(model)]
            }),
    ]

    /// Too few people for the room in view to give anything to another, as the table will say: said before it is asked what.
    static func isTooSmallToGive(_ model: Model) -> Bool {
        model.room.map { model.session.takers(of: $0.id).count < Model.roomMinimum } ?? false
    }

    /// A vote closes once and for good: which rooms it closes for and who has not voted is said first.
    static func sureCloseVote(_ model: Model, _ rooms: [Room]) -> Argument {
        func text(_ language: Language) -> String {
            let each = rooms.map { room in
                VoteTexts.roomVoted(
                    language,
                    ["room": room.id.rawValue, "k": String(room.answeredCount), "n": String(VoteCourse.voters(model, room))])
            }
            return VoteTexts.sureCloseVote(language, ["rooms": VoteWords.list(each, language)])
        }
        return .choice(Text(nl: text(.nl), en: text(.en)), yesNo)
    }
}
