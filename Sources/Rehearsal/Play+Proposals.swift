import Deliberation
import Draaiboek

/// Concrete proposals by option: each group writes its own, reads those of the others, and endorses.
extension Play {
    /// Participants below which a room gives nothing to others (T_ROOM).
    private static let sharingMinimum = 5

    /// The proposals of all rooms, and the sharing of them. The talk after it is `play`'s.
    func proposals(_ step: Step, at index: Int) async throws {
        guard let form = step.form else { return }
        let leanings = leanings(of: form)
        var begun: [RoomID: Int] = [:]
        for room in setting.script.rooms.map(\.id) {
            try await pass(seconds: Double(max(10, step.thinkSeconds)) / Double(setting.script.rooms.count))
            try await facilitator.perform(.advance(room: room, from: Position(step: index, phase: .present)))
            try await propose(form, in: room)
            try await endorse(leanings, in: room, from: 0)
            begun[room] = facilitator.session.room(room)?.proposals.count ?? 0
        }
        for room in setting.script.rooms.map(\.id)
        where present(room).count >= Self.sharingMinimum && setting.script.rooms.count > 1 {
            try await facilitator.perform(.shareProposals(room: room))
        }
        for room in setting.script.rooms.map(\.id) {
            try await facilitator.catchUp(room)
            try await endorse(leanings, in: room, from: begun[room] ?? 0)
        }
    }

    /// Two of three options get a proposal of the report's own words; one person thinks better of theirs.
    private func propose(_ form: BallotForm, in room: RoomID) async throws {
        let quoted = setting.quotes.compactMap(\.proposal)
        var writers = present(room).shuffled(using: &draw)[...]
        for option in form.options where draw.happens(0.67) {
            let mine = quoted.filter { $0.option == option.id && !proposed.contains($0.text.what) }
            guard let one = mine.randomElement(using: &draw), let seat = writers.popFirst() else { continue }
            // Each text once: a proposal that another group gave is not made again.
            proposed.insert(one.text.what)
            let id = try await made(one, by: seat, in: room)
            if !hadWithdrawal, draw.happens(0.2) {
                hadWithdrawal = true
                try await actors[seat]?.perform(.withdrawProposal(proposal: id))
                try await pass(seconds: 20)
                _ = try await made(one, by: seat, in: room)
            }
        }
    }

    private func made(_ one: QuotedProposal, by seat: Seat, in room: RoomID) async throws -> ProposalID {
        try await pass(seconds: 30 + Double(one.text.what.count) / 6)
        let before = facilitator.session.room(room)?.proposalCount ?? 0
        try await actors[seat]?.perform(.propose(option: one.option, text: one.text))
        try await facilitator.wait { ($0.room(room)?.proposalCount ?? 0) > before }
        return facilitator.session.room(room)?.proposals.last?.id ?? before + 1
    }

    /// Everybody reads the proposals after the first `start` and endorses what they would want; some take one back.
    private func endorse(_ leanings: Leanings, in room: RoomID, from start: Int) async throws {
        let texts = (facilitator.session.room(room)?.proposals ?? []).dropFirst(start)
        for seat in present(room) {
            guard let actor = actors[seat] else { continue }
            try await actor.wait { ($0.room(room)?.proposals.count ?? 0) >= start + texts.count }
            for proposal in texts where actor.session.room(room)?.proposedBy[proposal.id] != seat {
                guard leanings.endorses(proposal.option, in: ballots[seat], draw: &draw) else { continue }
                try await actor.perform(.endorse(proposal: proposal.id, yes: true))
                if draw.happens(0.04) { try await actor.perform(.endorse(proposal: proposal.id, yes: false)) }
            }
            try await pass(seconds: 3)
        }
        try await facilitator.catchUp(room)
    }
}
