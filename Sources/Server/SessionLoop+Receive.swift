import Deliberation
import Lines
import Store
import Synchronization
import Views
import Wire

extension SessionLoop {
    func receive(_ item: Inbound, _ batch: inout Batch) {
        switch item {
        case .hello(let peer, let id, let credential, let last): admit(peer, id: id, credential, last: last, &batch)
        case .code(let peer, let credential): admit(peer, id: nil, credential, last: nil, &batch)
        case .frame(let peer, let frame): receive(frame, from: peer, &batch)
        case .line(let peer, let bytes): receive(.bytes(bytes), from: peer, &batch)
        case .lineTooLong(let peer): receive(.tooLong, from: peer, &batch)
        case .gone(let peer):
            guard let one = attached.removeValue(forKey: peer) else { return }
            let context = makeContext()
            batch.take(batch.session.decide(.left(one.seat), in: context), at: context.now)
        case .stop: break
        }
    }

    private func receive(_ frame: ClientFrame, from peer: Peer.ID, _ batch: inout Batch) {
        guard attached[peer] != nil else { return }
        confirm(peer)
        guard attached[peer]?.pace.allows(at: settings.now()) == true else {
            batch.replies.append(.fault(peer, id: frame.id, .tooFast))
            return
        }
        switch frame {
        case .hello(let id, _): batch.replies.append(.fault(peer, id: id, .helloTwice))
        case .ping(let id): batch.replies.append(.pong(peer, id: id))
        case .draft(let id, let text):
            guard let seat = attached[peer]?.seat else { return }
            let kept = text.flatMap { $0.isEmpty ? nil : $0 }
            do {
                try store.saveDraft(seat, kept)
                drafts[seat] = kept
                batch.replies.append(.acknowledged(peer, id: id, invitation: nil))
            } catch {
                batch.replies.append(.fault(peer, id: id, .storage))
            }
        case .command(let id, let command): perform(command, id: id, from: peer, &batch)
        }
    }

    /// Decides one command in the state that the batch has reached.
    func perform(_ command: Command, id: String, from peer: Peer.ID, _ batch: inout Batch) {
        guard let seat = attached[peer]?.seat else { return }
        let isRepeat = done[seat]?.contains(id) == true || batch.commands.contains { $0.seat == seat && $0.id == id }
        guard !isRepeat else {
            batch.replies.append(.acknowledged(peer, id: id, invitation: nil))
            return
        }
        let context = makeContext()
        switch batch.session.decide(command, by: seat, in: context) {
        case .failure(let rejection): batch.replies.append(.rejected(peer, id: id, rejection))
        case .success(let events):
            var invitation: String?
            if case .renewInvitation(let other) = command {
                guard let text = renew(other, &batch) else {
                    batch.replies.append(.fault(peer, id: id, .storage))
                    return
                }
                invitation = text
            }
            batch.take(events, at: context.now)
            batch.commands.append((seat, id))
            batch.replies.append(.acknowledged(peer, id: id, invitation: invitation))
        }
    }

    /// A fresh invitation; what opened the seat before opens it no more, and its connection ends.
    private func renew(_ seat: Seat, _ batch: inout Batch) -> String? {
        guard let made = try? invitations.issue(for: seat),
            let hash = doors.withLock({ $0.hash(made.code) }),
            (try? store.renew(seat, codeHash: hash)) != nil
        else { return nil }
        doors.withLock { $0.renew(seat, code: hash) }
        for (peer, one) in attached where one.seat == seat {
            bid(one, .invitationRenewed)
            attached[peer] = nil
            let context = makeContext()
            batch.take(batch.session.decide(.left(seat), in: context), at: context.now)
        }
        return made.text
    }

    private func receive(_ typed: LineSession.Typed, from peer: Peer.ID, _ batch: inout Batch) {
        guard attached[peer] != nil else { return }
        confirm(peer)
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
            case .quit:
                guard let one = attached.removeValue(forKey: peer) else { return }
                one.peer.close(saying: one.outgoing)
                let context = makeContext()
                batch.take(batch.session.decide(.left(one.seat), in: context), at: context.now)
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
