import Deliberation
import Lines
import Store
import Views
import Wire

extension SessionLoop {
    func receive(_ item: Inbound, _ batch: inout Batch) {
        switch item {
        case .hello(let peer, let id, let credential, let last): admit(peer, id: id, credential, last: last, &batch)
        case .code(let peer, let credential): admit(peer, id: nil, credential, last: nil, &batch)
        case .frame(let peer, let frame): receive(frame, from: peer.id, &batch)
        case .heard(let peer): if isHere(peer.id, batch) { confirm(peer.id, &batch) }
        case .line(let peer, let bytes): receive(.bytes(bytes), from: peer.id, &batch)
        case .lineTooLong(let peer): receive(.tooLong, from: peer.id, &batch)
        case .gone(let peer):
            guard let one = attached.removeValue(forKey: peer), !batch.isLeaving(peer) else { return }
            left(batch.seat(of: peer, from: one.seat), &batch)
        case .clock: alarm = nil
        case .settle, .stop: break
        }
    }

    func left(_ seat: Seat, _ batch: inout Batch) {
        let context = makeContext()
        batch.take(batch.session.decide(.left(seat), in: context), at: context.now)
    }

    /// Whether this connection has a seat and keeps it: nothing counts that comes after its end was decided.
    private func isHere(_ peer: Peer.ID, _ batch: Batch) -> Bool { attached[peer] != nil && !batch.isLeaving(peer) }

    private func receive(_ frame: ClientFrame, from peer: Peer.ID, _ batch: inout Batch) {
        guard isHere(peer, batch) else { return }
        confirm(peer, &batch)
        guard attached[peer]?.pace.allows(at: settings.now()) == true else {
            batch.replies.append(.fault(peer, id: frame.id, .tooFast))
            return
        }
        switch frame {
        case .hello(let id, _): batch.replies.append(.fault(peer, id: id, .helloTwice))
        // The door answered it.
        case .ping: break
        case .draft(let id, let text): keep(text, id: id, from: peer, &batch)
        case .proof(let id, let step, let commitment): prove(commitment, step, id: id, from: peer, &batch)
        case .command(let id, let command): perform(command, id: id, from: peer, &batch)
        }
    }

    private func keep(_ draft: String?, id: String, from peer: Peer.ID, _ batch: inout Batch) {
        guard let seat = attached[peer]?.seat else { return }
        guard !batch.session.isEnded else {
            batch.replies.append(.rejected(peer, id: id, .sessionEnded))
            return
        }
        let kept = draft.flatMap { $0.isEmpty ? nil : $0 }
        if let kept, !WireProtocol.mayBeDraft(kept) {
            batch.replies.append(.rejected(peer, id: id, .textTooLong))
            return
        }
        batch.drafts.append((seat, kept))
        batch.replies.append(.acknowledged(peer, id: id))
    }

    /// Decides one command in the state that the batch has reached.
    func perform(_ command: Command, id: String, from peer: Peer.ID, _ batch: inout Batch) {
        guard let seat = attached[peer]?.seat else { return }
        let isRepeat = done[seat]?.contains(id) == true || batch.commands.contains { $0.seat == seat && $0.id == id }
        guard !isRepeat else {
            if case .renewInvitation = command, !isKnown(by: seat, id, batch) {
                batch.replies.append(.fault(peer, id: id, .invitationOnce))
            } else {
                batch.replies.append(.acknowledged(peer, id: id))
            }
            return
        }
        let context = makeContext(batch.boxes)
        switch batch.session.decide(command, by: seat, in: context) {
        case .failure(let rejection): batch.replies.append(.rejected(peer, id: id, rejection, of: command))
        case .success(let events):
            if case .renewInvitation(let other) = command, !renew(other, by: seat, id, &batch) {
                batch.replies.append(.fault(peer, id: id, .storage))
                return
            }
            if case .castBallot(let step, let cast) = command, let room = seat.room {
                let hadVoted = batch.session.room(room)?.voted[step]?.contains(seat) == true
                if let rejection = box(cast, step, room: room, hadVoted: hadVoted, &batch) {
                    batch.replies.append(.rejected(peer, id: id, rejection, of: command))
                    return
                }
            }
            if let moved = events.move, !move(moved.from, to: moved.to, &batch) {
                batch.replies.append(.fault(peer, id: id, .storage))
                return
            }
            batch.take(events, at: context.now)
            if let gone = events.exclusion { dismiss(gone, &batch) }
            if let moved = events.move { bring(moved.from, to: moved.to, &batch) }
            batch.commands.append((seat, id))
            batch.replies.append(.acknowledged(peer, id: id))
        }
    }

    // MARK: fresh invitations

    /// A fresh code: what opened the seat before opens it no more, and its connection ends. False where there is
    /// no chance to draw one from.
    private func renew(_ seat: Seat, by: Seat, _ id: String, _ batch: inout Batch) -> Bool {
        guard let code = newSecret(), let hash = batch.doors.hash(code) else { return false }
        batch.change(.renewed(seat, codeHash: hash))
        batch.drafts.removeAll { $0.seat == seat }
        batch.ownCasts.removeAll { $0.seat == seat }
        batch.renewals.removeAll { $0.seat == seat }
        batch.renewals.append((seat, code, by, id))
        for (peer, one) in attached where batch.seat(of: peer, from: one.seat) == seat && !batch.isLeaving(peer) {
            batch.leaving.append((peer, .invitationRenewed))
            left(seat, &batch)
        }
        return true
    }

    /// The code is durable: makes the invitation of it. The file is a help; what counts is what is shown.
    func show(_ renewal: (seat: Seat, code: String, by: Seat, id: String)) {
        drafts[renewal.seat] = nil
        own[renewal.seat] = nil
        let made = try? invitations.issue(for: renewal.seat, code: renewal.code)
        let text = made?.text ?? invitations.text(for: renewal.seat, code: renewal.code)
        shown.append((renewal.by, renewal.id, text))
        if shown.count > Self.shownLimit { shown.removeFirst() }
    }

    /// Invitations that are shown again when the same command comes again.
    private static let shownLimit = 64

    private func isKnown(by seat: Seat, _ id: String, _ batch: Batch) -> Bool {
        shown.contains { $0.by == seat && $0.id == id } || batch.renewals.contains { $0.by == seat && $0.id == id }
    }

    // MARK: plain lines

    private func receive(_ typed: LineSession.Typed, from peer: Peer.ID, _ batch: inout Batch) {
        guard isHere(peer, batch) else { return }
        confirm(peer, &batch)
        guard attached[peer]?.pace.allows(at: settings.now()) == true else {
            batch.replies.append(.fault(peer, id: nil, .tooFast))
            return
        }
        guard case .lines(var lines) = attached[peer]?.surface else { return }
        let answer = lines.receive(typed, now: settings.now())
        attached[peer]?.surface = .lines(lines)
        say(answer.lines, to: peer)
        follow(answer.effects, from: peer, &batch)
    }

    private func follow(_ effects: [Effect], from peer: Peer.ID, _ batch: inout Batch) {
        for effect in effects {
            switch effect {
            case .send(let command):
                attached[peer]?.sent += 1
                guard let one = attached[peer] else { return }
                perform(command, id: "\(one.prefix)\(one.sent)", from: peer, &batch)
            case .keepBallot(let step, let ballot): if let seat = attached[peer]?.seat { keepBallot(ballot, step, of: seat) }
            case .cast(let step, let ballot):
                attached[peer]?.sent += 1
                guard let one = attached[peer] else { return }
                cast(ballot, step, id: "\(one.prefix)\(one.sent)", from: peer, &batch)
            case .useReceipt(let step, let code): useReceipt(step, code: code, from: peer, batch)
            case .quit:
                guard let one = attached[peer], isHere(peer, batch) else { return }
                batch.leaving.append((peer, nil))
                left(batch.seat(of: peer, from: one.seat), &batch)
            default: break
            }
        }
    }

    /// Lines for a person with plain lines, to be written at the end of this turn.
    func say(_ lines: [String], to peer: Peer.ID) {
        for line in lines {
            attached[peer]?.outgoing += Array(line.utf8)
            attached[peer]?.outgoing.append(10)
        }
    }
}
