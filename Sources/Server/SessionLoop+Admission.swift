import Deliberation
import Ledger
import Lines
import Store
import Texts
import Views
import Wire

extension SessionLoop {
    /// A program or a person with a credential: attaches the connection to its seat, or says why not.
    ///
    /// What is handed out opens the seat from the batch's commit on, over restarts too; it counts once the person
    /// is known to have it. So a line that breaks at any moment shuts nobody out.
    func admit(_ peer: Peer, id: String?, _ credential: Credential, last: Int?, _ batch: inout Batch) {
        guard let match = batch.doors.find(credential) else { return turnAway(peer, .wrongCode, id) }
        let isPlain = id == nil
        let context = makeContext()
        // Whoever was removed stays out until there is a fresh invitation, whatever they hold.
        guard batch.session.attendees[match.seat]?.isExcluded != true else { return turnAway(peer, .excluded, id) }
        let seat: Seat
        let needsFresh: Bool
        switch match {
        case .code(let one):
            seat = one
            if batch.doors.claimed.contains(one) {
                // Told once a minute for each seat: the log is not for a stranger to fill.
                if misusedAt[one].map({ context.now - $0 >= 60_000 || context.now < $0 }) ?? true {
                    misusedAt[one] = context.now
                    batch.take(batch.session.decide(.codeMisused(one), in: context), at: context.now)
                }
                return turnAway(peer, .codeUsed, id)
            }
            needsFresh = true
        case .key(let one, let key):
            seat = one
            if batch.doors.isCandidate(key, of: one) { batch.change(.confirmed(one, key, at: context.now)) }
            // A terugkeercode is replaced by a new one; a program keeps its token.
            needsFresh = isPlain || key == .returnCode(key.hash)
        }
        var fresh: (text: String, key: SeatKey)?
        if needsFresh {
            guard let text = newSecret(), let hash = batch.doors.hash(text) else { return turnAway(peer, .storage, id) }
            let key: SeatKey = isPlain ? .returnCode(hash) : .token(hash)
            fresh = (text, key)
            batch.change(.offered(seat, key))
        }
        for (other, one) in attached where batch.seat(of: other, from: one.seat) == seat && !batch.isLeaving(other) {
            batch.leaving.append((other, .replaced))
        }
        let surface: Attached.Surface = isPlain ? .lines(newLines(for: seat)) : .frames(sequence: 0)
        attached[peer.id] = Attached(
            peer: peer, seat: seat, surface: surface, secret: fresh?.key,
            pace: Pace(perSecond: settings.commandsPerSecond, atOnce: settings.commandsAtOnce, now: context.now),
            prefix: isPlain ? "l\(settings.seed())-" : "")
        batch.take(batch.session.decide(.arrived(seat), in: context), at: context.now)
        if let id {
            batch.replies.append(.welcome(peer.id, id: id, token: fresh?.text, last: last))
        } else {
            batch.replies.append(.greet(peer.id, returnCode: fresh?.text ?? ""))
        }
    }

    func newSecret() -> String? {
        (try? SecureRandom.bytes(InvitationCode.byteCount)).map { InvitationCode.make(from: $0) }
    }

    /// `language`: what the person chose before; nil: the script's.
    func newLines(for seat: Seat, _ language: Language? = nil) -> LineSession {
        LineSession(model: Model(me: seat, language: language ?? Language(rawValue: session.script?.language ?? "nl") ?? .nl))
    }

    func turnAway(_ peer: Peer, _ fault: WireFault, _ id: String?) {
        let refusal = Announcer.refusal(fault)
        if id == nil {
            peer.close(saying: Array("* \(refusal.message)\n".utf8))
        } else {
            peer.close(saying: Announcer.frame(.refused(id: id, refusal)) + Announcer.frame(.goodbye(refusal)))
        }
    }

    /// Ends a connection that was attached.
    func bid(_ one: Attached, _ fault: WireFault) {
        let refusal = Announcer.refusal(fault)
        switch one.surface {
        case .frames: one.peer.close(saying: one.outgoing + Announcer.frame(.goodbye(refusal)))
        case .lines: one.peer.close(saying: one.outgoing + Array("* \(refusal.message)\n".utf8))
        }
    }

    /// The person says something after their welcome: they have what they were given, and the code is used.
    ///
    /// What came in the same turn as the hello was sent before the welcome and says nothing of it.
    func confirm(_ peer: Peer.ID, _ batch: inout Batch) {
        guard let one = attached[peer], one.isWelcomed, let key = one.secret, !batch.confirmed.contains(peer) else { return }
        let seat = batch.seat(of: peer, from: one.seat)
        guard batch.doors.isCandidate(key, of: seat) else { return }
        batch.change(.confirmed(seat, key, at: settings.now()))
        batch.confirmed.insert(peer)
    }
}
