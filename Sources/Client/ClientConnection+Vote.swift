package import Deliberation
import Ledger
import NIOCore
import Synchronization
import Wire

/// One's own votes: casting, and looking into the box when it is closed.
extension ClientConnection {
    /// Keeps a half-filled ballot where only this person comes.
    package func keepBallot(_ step: StepID, _ ballot: Ballot) { change { $0.keep(ballot, step) } }

    /// Votes, or votes anew: draws a seal, keeps it, then sends. Nothing where this seat is in no room.
    package func cast(_ step: StepID, _ ballot: Ballot) {
        // First kept, then sent: a ballot that the server has and this program does not know could not be changed.
        let made = changeDrawer { state -> CastBallot? in
            guard let room = state.me?.room, let session = state.session else { return nil }
            return try? state.drawer.cast(ballot, step, room: room, session: session)
        }
        guard let cast = made else { return }
        send(.castBallot(step: step, cast: cast)) { state, id in state.casts[id] = (step, cast.commitment) }
    }

    /// Does not forget the opening of this vote, or takes it back while this program still knows it.
    package func keepReceipt(_ step: StepID) {
        let slip = state.withLock { state -> BallotDrawer.Slip? in
            if state.drawer.candidates(step).isEmpty, let slip = state.forgotten[step] { state.drawer.restore(slip, step) }
            return state.drawer.candidates(step).first
        }
        guard let slip else { return tell(step, .unknown) }
        change { $0.keepReceipt(step) }
        tell(step, .kept(text: receiptText(step, slip)))
    }

    /// All that somebody else needs to open the seal, as lines.
    private func receiptText(_ step: StepID, _ slip: BallotDrawer.Slip) -> String {
        let (session, room, seal) = state.withLock { ($0.session ?? "", $0.me?.room, $0.watch.seals[step]) }
        let question = room.map { Commitment.question(room: $0, step: step) } ?? ""
        return "session \(session)\nquestion \(question)\nr \(slip.opening)\nc \(slip.commitment)\n"
            + (seal.map { "root \($0.root)\ncount \($0.count)\n" } ?? "") + CanonicalBallot.text(slip.ballot)
    }

    // MARK: what the server says

    /// Of the seat that was welcomed: what was kept of its votes is told.
    func welcomeVotes() {
        let drawer = state.withLock { $0.drawer }
        for (step, ballot) in drawer.drafts.sorted(by: { $0.key < $1.key }) { news.yield(.ballot(step, ballot)) }
        for (step, slips) in drawer.slips.sorted(by: { $0.key < $1.key }) where drawer.checked[step] == nil {
            if let last = slips.last(where: \.isTaken) { tell(step, .cast(last.ballot)) }
        }
    }

    func watch(_ event: Event) {
        let closed = state.withLock { state in state.me.flatMap { state.watch.take(event, me: $0) } }
        if let closed { lookInto(closed) }
    }

    /// The server answered the command with this id.
    func settleCast(_ id: String, isTaken: Bool) {
        guard let (step, commitment) = state.withLock({ $0.casts.removeValue(forKey: id) }) else { return }
        change { isTaken ? $0.taken(commitment, step) : $0.refused(commitment, step) }
        let ballot = state.withLock { $0.drawer.candidates(step).first { $0.commitment == commitment }?.ballot }
        if isTaken, let ballot { tell(step, .cast(ballot)) }
    }

    /// The box is closed: asks for the proof of one's own ballot, and checks what everybody can see.
    private func lookInto(_ step: StepID) {
        let (known, isRight, first, isVoter) = state.withLock { state in
            (
                state.drawer.checked[step], state.watch.isCountRight(step), state.drawer.candidates(step).first,
                state.me?.role == .participant
            )
        }
        guard isVoter else { return }
        let seal = state.withLock { $0.watch.seals[step] }
        if let known {
            // Another box than the one that was looked into before.
            if known.isIn, known.seal != seal || !isRight { return fail(step) }
            return tell(step, known.isIn ? .included : .missing)
        }
        guard isRight else { return fail(step) }
        guard let first else {
            // Voted from elsewhere, or what was kept here is gone: not looked into, and that is said.
            if state.withLock({ $0.watch.voted.contains(step) }) { tell(step, .unknown) }
            return
        }
        ask(step, first.commitment)
        patience(step)
    }

    private func ask(_ step: StepID, _ commitment: String) {
        let (frame, channel) = state.withLock { state -> (ClientFrame, (any Channel)?) in
            let frame = ClientFrame.proof(id: "\(prefix)\(state.nextID)", step: step, commitment: commitment)
            state.nextID += 1
            state.pending.append((frame.id, frame))
            state.proofs[frame.id] = (step, commitment)
            return (frame, state.isWelcomed ? state.channel : nil)
        }
        if let channel { write(frame, to: channel) }
    }

    /// A server that says nothing, or puts off, is no server that has the ballot: half a minute after the first asking,
    /// with a standing line, the alarm is raised.
    private func patience(_ step: StepID) {
        group.next().scheduleTask(in: .seconds(settings.proofSeconds)) { [self] in
            let (waits, stands) = state.withLock { state in
                (
                    !state.isOver && state.drawer.checked[step] == nil && !state.drawer.candidates(step).isEmpty,
                    state.isWelcomed
                )
            }
            guard waits else { return }
            guard stands else { return patience(step) }
            state.withLock { state in
                let ids = Set(state.proofs.filter { $0.value.step == step }.keys)
                for id in ids { state.proofs[id] = nil }
                state.pending.removeAll { ids.contains($0.id) }
            }
            fail(step)
        }
    }

    func received(_ inclusion: ServerFrame.Inclusion, _ id: String) {
        guard let (step, commitment) = state.withLock({ $0.proofs.removeValue(forKey: id) }) else { return }
        let seal = state.withLock { $0.watch.seals[step] }
        let path = inclusion.path.compactMap { Hex.decode($0) }
        let proof = InclusionProof(index: inclusion.index, count: inclusion.count, path: path)
        guard let seal, let root = Hex.decode(seal.root), let leaf = Hex.decode(commitment),
            path.count == inclusion.path.count, inclusion.count == seal.count, proof.holds(leaf: leaf, root: root)
        else { return fail(step) }
        state.withLock { state in
            state.forgotten[step] = state.drawer.candidates(step).first { $0.commitment == commitment }
        }
        change { $0.taken(commitment, step) }
        change { $0.settle(step, isIn: true, seal: seal) }
        tell(step, .included)
    }

    /// There is no proof of this one. Of a vote that was changed while the line broke the one before may lie there.
    func refusedProof(_ id: String, _ code: String) -> Bool {
        guard let (step, commitment) = state.withLock({ $0.proofs.removeValue(forKey: id) }) else { return false }
        // Too fast, or without storage for a moment: that says nothing of the box.
        guard code == WireFault.notInBox.rawValue else {
            group.next().scheduleTask(in: .seconds(1)) { [self] in
                if state.withLock({ !$0.isOver && $0.drawer.checked[step] == nil }) { ask(step, commitment) }
            }
            return true
        }
        let slips = state.withLock { $0.drawer.candidates(step) }
        guard let index = slips.firstIndex(where: { $0.commitment == commitment }) else { return true }
        if !slips[index].isTaken, let next = slips.dropFirst(index + 1).first {
            ask(step, next.commitment)
        } else if slips[index].isTaken || state.withLock({ $0.watch.voted.contains(step) }) {
            fail(step)
        } else {
            // It was never taken: the vote closed before it came.
            change { $0.refused(commitment, step) }
        }
        return true
    }

    private func fail(_ step: StepID) {
        let seal = state.withLock { $0.watch.seals[step] }
        change { $0.settle(step, isIn: false, seal: seal) }
        send(.raiseAlarm(step: step))
        tell(step, .missing)
    }

    private func tell(_ step: StepID, _ receipt: ClientNews.Receipt) { news.yield(.receipt(step, receipt)) }

    private func change(_ body: (inout BallotDrawer) -> Void) { changeDrawer { body(&$0.drawer) } }
}
