extension Session {
    mutating func applyVote(_ event: Event) {
        switch event {
        case .voted(let seat, let step):
            if let id = seat.room { rooms[id]?.voted[step, default: []].insert(seat) }
        case .voteClosed(let id, let step, let seal): rooms[id]?.voteSeals[step] = seal
        case .voteRevealed(let id, let step, let outcome): rooms[id]?.voteOutcomes[step] = outcome
        case .voteAlarmRaised(let id, let step, let count): rooms[id]?.voteAlarms[step] = count
        case .alarmed(let seat, let step):
            if let id = seat.room { rooms[id]?.alarmedBy[step, default: []].insert(seat) }
        case .proposed(let seat, let proposal):
            if let id = seat.room { rooms[id]?.proposedBy[proposal] = seat }
        case .proposalAdded(let id, let proposal):
            guard var room = rooms[id] else { return }
            room.proposals.append(proposal)
            room.proposalCount = max(room.proposalCount, proposal.id)
            rooms[id] = room
        case .proposalWithdrawn(let id, let proposal):
            rooms[id]?.proposals.removeAll { $0.id == proposal }
            rooms[id]?.endorsements[proposal] = nil
            rooms[id]?.endorsedBy[proposal] = nil
            rooms[id]?.proposedBy[proposal] = nil
        case .endorsed(let seat, let proposal, let yes):
            guard let id = seat.room else { return }
            if yes {
                rooms[id]?.endorsedBy[proposal, default: []].insert(seat)
            } else {
                rooms[id]?.endorsedBy[proposal]?.remove(seat)
            }
        case .endorsementCounted(let id, let proposal, let count): rooms[id]?.endorsements[proposal] = count
        default: break
        }
    }
}
