import Deliberation
import Ledger
import Lines
import Store
import Synchronization
import Texts
import Views
import Wire

extension SessionLoop {
    /// A program or a person with a credential: attaches the connection to its seat, or says why not.
    func admit(_ peer: Peer, id: String?, _ credential: Credential, last: Int?, _ batch: inout Batch) {
        guard let match = doors.withLock({ $0.find(credential) }) else { return turnAway(peer, .wrongCode, id) }
        let isPlain = id == nil
        let context = makeContext()
        let seat: Seat
        var fresh: String?
        switch match {
        case .code(let one):
            seat = one
            if doors.withLock({ $0.claimed.contains(one) }) {
                batch.take(batch.session.decide(.codeMisused(one), in: context), at: context.now)
                return turnAway(peer, .codeUsed, id)
            }
            fresh = newSecret()
        case .token(let one), .returnCode(let one):
            seat = one
            // A terugkeercode works once; a program keeps its token.
            if isPlain || match == .returnCode(one) { fresh = newSecret() }
        }
        if match == .code(seat) || fresh != nil, fresh == nil { return turnAway(peer, .storage, id) }
        var secret: Attached.Secret?
        if let fresh, let hash = doors.withLock({ $0.hash(fresh) }) {
            doors.withLock { isPlain ? $0.addReturn(hash, for: seat) : $0.addToken(hash, for: seat) }
            secret = isPlain ? .returnCode(hash) : .token(hash)
        }
        for (other, one) in attached where one.seat == seat {
            bid(one, .replaced)
            attached[other] = nil
        }
        let surface: Attached.Surface = isPlain ? .lines(newLines(for: seat)) : .frames(sequence: 0)
        attached[peer.id] = Attached(
            peer: peer, seat: seat, surface: surface, secret: secret, isConfirmed: secret == nil,
            pace: Pace(perSecond: settings.commandsPerSecond, atOnce: settings.commandsAtOnce, now: context.now),
            prefix: isPlain ? "l\(settings.seed())-" : "")
        batch.take(batch.session.decide(.arrived(seat), in: context), at: context.now)
        if let id {
            batch.replies.append(.welcome(peer.id, id: id, token: fresh, last: last))
        } else {
            batch.replies.append(.greet(peer.id, returnCode: fresh ?? ""))
        }
    }

    private func newSecret() -> String? {
        (try? SecureRandom.bytes(InvitationCode.byteCount)).map { InvitationCode.make(from: $0) }
    }

    private func newLines(for seat: Seat) -> LineSession {
        LineSession(model: Model(me: seat, language: Language(rawValue: session.script?.language ?? "nl") ?? .nl))
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

    /// The person has read their token: from now on the code is used.
    func confirm(_ peer: Peer.ID) {
        guard let one = attached[peer], !one.isConfirmed, let secret = one.secret else { return }
        do {
            switch secret {
            case .token(let hash): try store.claim(one.seat, tokenHash: hash, returnHash: nil, at: settings.now())
            case .returnCode(let hash): try store.claim(one.seat, tokenHash: nil, returnHash: hash, at: settings.now())
            }
            doors.withLock { doors in
                switch secret {
                case .token(let hash): doors.confirm(one.seat, token: hash, returnCode: nil)
                case .returnCode(let hash): doors.confirm(one.seat, token: nil, returnCode: hash)
                }
            }
            attached[peer]?.isConfirmed = true
        } catch {
            // The code stays open, and so does the token that was handed out; the next line tries again.
        }
    }
}
