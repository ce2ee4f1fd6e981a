/// A weging: voting, sealing the box, the outcome over all groups, proposals.
extension Session {
    /// That the seat votes. The ballot itself is the shell's to put into the box in the same commit: whether its seal is
    /// right and not there yet, and that it replaces this voter's earlier one, is checked there.
    func castBallot(_ step: StepID, _ cast: CastBallot, by seat: Seat, in room: Room) -> Decision {
        guard room.openQuestion == Question(step: step, moment: .vote), let form = room.step?.form else {
            return .failure(.questionClosed)
        }
        guard cast.isWellFormed else { return .failure(.badSeal) }
        if let complaint = form.complaint(about: cast.ballot) { return .failure(complaint) }
        var voted = room.voted[step] ?? []
        // Who comes late may vote: a vote is about nothing that was said before.
        guard voted.insert(seat).inserted else { return .success([.voted(seat, step: step)]) }
        return .success([
            .voted(seat, step: step),
            .progressed(room.id, answered: voted.count, of: max(takers(of: room.id).count, voted.count)),
        ])
    }

    /// What ends when a room leaves an open vote, by whatever way: the box is closed for good.
    func sealed(_ room: Room, _ context: Context) -> [Event] {
        guard case .ask(.vote) = room.phase, let step = room.step, room.voteSeals[step.id] == nil else { return [] }
        return [.voteClosed(room.id, step: step.id, seal: context.boxes.seal(room: room.id, step: step.id))]
    }

    /// The outcome of a vote: computed once, when every group has closed; the other rooms get the same.
    func revealVote(_ step: Step, in room: Room, _ context: Context) -> Decision {
        if let known = rooms.values.lazy.compactMap({ $0.voteOutcomes[step.id] }).first {
            return .success([.voteRevealed(room.id, step: step.id, outcome: known)])
        }
        guard let form = step.form else { return .failure(.notNow) }
        let open = roomOrder.compactMap { rooms[$0] }.filter { other in
            other.id != room.id && other.voteSeals[step.id] == nil && !participants(of: other.id).isEmpty
                && !isPast(step, other)
        }
        guard open.isEmpty else { return .failure(.othersVoting) }
        let outcome = context.boxes.outcome(of: form, step: step.id, rooms: roomOrder)
        return .success([.voteRevealed(room.id, step: step.id, outcome: outcome)])
    }

    /// Whether a room went on without this vote.
    private func isPast(_ step: Step, _ room: Room) -> Bool {
        (script?.steps.firstIndex { $0.id == step.id }).map { room.stepIndex > $0 } ?? true
    }

    func raiseAlarm(_ step: StepID, by seat: Seat, in room: Room) -> Decision {
        guard room.voteSeals[step] != nil else { return .failure(.notNow) }
        // Once a person, so that nobody can make it look as if everybody's were missing.
        guard room.alarmedBy[step]?.contains(seat) != true else { return .success([]) }
        return .success([
            .alarmed(seat, step: step),
            .voteAlarmRaised(room.id, step: step, count: (room.voteAlarms[step] ?? 0) + 1),
        ])
    }

    // MARK: proposals

    func propose(_ option: OptionID, _ text: ProposalText, by seat: Seat, in room: Room) -> Decision {
        guard room.takesProposals, let form = room.step?.form else { return .failure(.notNow) }
        guard attendees[seat]?.isMuted != true else { return .failure(.muted) }
        guard form.option(option) != nil else { return .failure(.badBallot) }
        guard room.proposedBy.values.count(where: { $0 == seat }) < Proposal.limit else { return .failure(.tooManyProposals) }
        return text.checked().map { text in
            let id = room.proposalCount + 1
            return [.proposalAdded(room.id, Proposal(id: id, option: option, text: text)), .proposed(seat, proposal: id)]
        }
    }

    func withdrawProposal(_ id: ProposalID, by seat: Seat, in room: Room) -> Decision {
        guard room.proposals.contains(where: { $0.id == id }) else { return .failure(.unknownProposal) }
        guard room.proposedBy[id] == seat else { return .failure(.notYours) }
        let isShared = rooms.values.contains { other in
            other.proposals.contains { $0.origin == Proposal.Origin(room: room.id, id: id) }
        }
        guard !isShared, (room.endorsedBy[id] ?? []).isEmpty else { return .failure(.notNow) }
        return .success([.proposalWithdrawn(room.id, proposal: id)])
    }

    func endorse(_ id: ProposalID, _ yes: Bool, by seat: Seat, in room: Room) -> Decision {
        guard let step = room.step, step.form != nil else { return .failure(.notNow) }
        guard room.proposals.contains(where: { $0.id == id }) else { return .failure(.unknownProposal) }
        guard room.proposedBy[id] != seat else { return .failure(.yourOwn) }
        let marks = room.endorsedBy[id] ?? []
        guard marks.contains(seat) != yes else { return .success([]) }
        return .success([
            .endorsed(seat, proposal: id, yes: yes),
            .endorsementCounted(room.id, proposal: id, count: max(0, (room.endorsements[id] ?? 0) + (yes ? 1 : -1))),
        ])
    }

    /// Gives the proposals of one room to all others that have seen the outcome. Who makes a proposal was told that it
    /// may be shared without a name; the group is not named either.
    func shareProposals(of room: Room, _ context: Context) -> Decision {
        guard room.step?.form != nil else { return .failure(.notNow) }
        guard takers(of: room.id).count >= context.gate.roomMinimum else { return .failure(.tooFewPeople) }
        let others = roomOrder.compactMap { rooms[$0] }.filter { $0.id != room.id && !participants(of: $0.id).isEmpty }
        // Another group would read of the points before it has weighed them.
        guard others.allSatisfy({ $0.step?.form != nil && $0.takesProposals }) else { return .failure(.othersVoting) }
        var events: [Event] = []
        for other in others {
            let known = Set(other.proposals.compactMap(\.origin))
            let fresh = room.proposals.filter { proposal in
                proposal.origin == nil && !known.contains(Proposal.Origin(room: room.id, id: proposal.id))
            }
            for (index, one) in fresh.enumerated() {
                events.append(
                    .proposalAdded(
                        other.id,
                        Proposal(
                            id: other.proposalCount + index + 1, option: one.option, text: one.text,
                            origin: Proposal.Origin(room: room.id, id: one.id), isShared: true)))
            }
        }
        return .success(events)
    }
}
