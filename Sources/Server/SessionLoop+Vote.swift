import Deliberation
import Ledger
import Lines
import NIOCore
import Store
import Views
import Wire

/// Ballots on their way into the box: beside the events, in the same commit, and never with a seat.
extension SessionLoop {
    /// Puts the ballot into the batch's boxes; nil when it does, else why not. `hadVoted`: whether this person voted
    /// before this command.
    func box(_ cast: CastBallot, _ step: StepID, room: RoomID, hadVoted: Bool, _ batch: inout Batch) -> Rejection? {
        let key = BoxKey(room: room, step: step)
        guard Commitment.isRight(cast, session: sealName, room: room, step: step) else { return .badSeal }
        guard !batch.boxes.contains(cast.commitment, in: key) else { return .ballotRepeated }
        let earlier = hadVoted ? cast.replaces.first { batch.boxes.contains($0, in: key) } : nil
        // One person, one ballot: who voted before has to show which one this replaces.
        if hadVoted, earlier == nil { return .ballotNotFound }
        let boxed = BoxedBallot(seal: cast.commitment, opening: cast.opening, ballot: cast.ballot)
        batch.put(.put(room: room, step: step, boxed, replacing: earlier))
        return nil
    }

    /// The proof of a seal in the closed box of this seat's own room.
    func prove(_ commitment: String, _ step: StepID, id: String, from peer: Peer.ID, _ batch: inout Batch) {
        guard let room = attached[peer]?.seat.room, batch.session.room(room)?.voteSeals[step] != nil,
            let proof = proofs(in: BoxKey(room: room, step: step), batch)[commitment]
        else {
            batch.replies.append(.fault(peer, id: id, .notInBox))
            return
        }
        batch.replies.append(
            .proof(peer, id: id, .init(index: proof.index, count: proof.count, path: proof.path.map { Hex.encode($0) })))
    }

    /// A closed box never changes. One that this batch closes is only looked into once that is durable.
    private func proofs(in box: BoxKey, _ batch: Batch) -> [String: InclusionProof] {
        if let known = proofs[box] { return known }
        let made = batch.boxes.proofs(in: box)
        if session.room(box.room)?.voteSeals[box.step] != nil { proofs[box] = made }
        return made
    }

    // MARK: for people at plain lines

    func keepBallot(_ ballot: Ballot, _ step: StepID, of seat: Seat) { own[seat, default: OwnVotes()].keep(ballot, step) }

    /// Draws the seal that a program would draw itself.
    func cast(_ ballot: Ballot, _ step: StepID, id: String, from peer: Peer.ID, _ batch: inout Batch) {
        guard let seat = attached[peer]?.seat, let room = seat.room else { return }
        guard let opening = try? SecureRandom.bytes(Commitment.openingLength) else {
            batch.replies.append(.fault(peer, id: id, .storage))
            return
        }
        let seal = Hex.encode(
            Commitment.of(
                session: sealName, question: Commitment.question(room: room, step: step), opening: opening, ballot: ballot))
        let earlier = [batch.ownCasts.last { $0.seat == seat && $0.step == step }?.seal, own[seat]?.seals[step]].compactMap(\.self)
        let code = Hex.encode(opening)
        let before = batch.replies.count
        perform(
            .castBallot(
                step: step, cast: CastBallot(ballot: ballot, opening: code, commitment: seal, replaces: earlier)),
            id: id, from: peer, &batch)
        guard batch.replies.count == before + 1, case .acknowledged = batch.replies[before] else { return }
        batch.ownCasts.append((peer, seat, step, ballot, seal))
        batch.replies[before] = .cast(peer, id: id, step: step, ballot, code: code)
    }

    /// Somebody shows with the code of their ballot that it is theirs, after a restart of the server.
    func useReceipt(_ step: StepID, code: String, from peer: Peer.ID, _ batch: Batch) {
        guard let seat = attached[peer]?.seat, let room = seat.room else { return }
        // As people copy it: with blanks, in capitals.
        let code = code.lowercased().filter { $0.isHexDigit }
        guard batch.session.room(room)?.voted[step]?.contains(seat) == true,
            let boxed = batch.boxes.find(opening: code, in: BoxKey(room: room, step: step))
        else { return give(.receipt(step, .unknown), to: peer) }
        own[seat, default: OwnVotes()].cast(boxed.ballot, step, seal: boxed.seal)
        give(.ballot(step, boxed.ballot), to: peer)
        give(.receipt(step, .cast(boxed.ballot, code: nil)), to: peer)
    }

    /// What the server keeps of this person's votes, before they are greeted: where things stand tells of it.
    func restoreVotes(_ lines: inout LineSession, of seat: Seat) {
        guard let own = own[seat] else { return }
        for (step, ballot) in own.drafts.sorted(by: { $0.key < $1.key }) { _ = lines.take(.ballot(step, ballot)) }
        for (step, _) in own.seals.sorted(by: { $0.key < $1.key }) {
            guard let ballot = own.drafts[step] else { continue }
            _ = lines.take(.receipt(step, .cast(ballot, code: nil)))
        }
    }

    /// After a commit: boxes that were closed are made to forget in what order ballots came, and are looked into for
    /// people at plain lines.
    func closeBoxes(_ recorded: [Recorded]) {
        let closed = recorded.compactMap { one -> (room: RoomID, step: StepID)? in
            if case .voteClosed(let room, let step, _) = one.event { (room, step) } else { nil }
        }
        guard !closed.isEmpty else { return }
        shuffle()
        for (room, step) in closed {
            var looked: Set<Seat> = []
            for (seat, votes) in own.sorted(by: { $0.key < $1.key }) where seat.room == room {
                if let seal = votes.seals[step] {
                    looked.insert(seat)
                    let isIn = boxes.contains(seal, in: BoxKey(room: room, step: step))
                    for peer in attached.filter({ $0.value.seat == seat && $0.value.isWelcomed }).keys {
                        give(.receipt(step, isIn ? .included(byServer: true) : .missing), to: peer)
                    }
                }
                own[seat]?.forget(step)
            }
            // The server started anew since, and nobody typed the code: not looked into, and that is said.
            let voted = session.room(room)?.voted[step] ?? []
            for (peer, one) in attached.sorted(by: { $0.key < $1.key }) where one.isWelcomed && voted.contains(one.seat) {
                if !looked.contains(one.seat) { give(.receipt(step, .unknown), to: peer) }
            }
        }
    }

    /// Tries again while somebody reads the file; stopping and opening it do it as well.
    private func shuffle() {
        guard !isStopped, !store.shuffleBoxes() else { return }
        eventLoop.scheduleTask(in: .milliseconds(5 * settings.settleMilliseconds)) { self.shuffle() }
    }

    /// Something for the model of one person at plain lines.
    private func give(_ input: Input, to peer: Peer.ID) {
        guard case .lines(var lines) = attached[peer]?.surface else { return }
        let output = lines.take(input)
        attached[peer]?.surface = .lines(lines)
        say(output, to: peer)
    }
}
