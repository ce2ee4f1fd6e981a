import Deliberation
import Ledger
import Lines
import Store
import Texts
import Views
import Wire

extension SessionLoop {
    /// Tells every connection what it may see of these events, encoded once for each form.
    func tell(_ recorded: [Recorded]) {
        var peers = attached.keys.sorted()
        for one in recorded {
            defer {
                // Their own removal is the last that they hear.
                if case .excluded(let seat, _) = one.event { peers.removeAll { attached[$0]?.seat == seat } }
            }
            var encoded: [(event: Event, body: [UInt8])] = []
            for peer in peers {
                guard let seat = attached[peer]?.seat, attached[peer]?.isWelcomed == true,
                    let event = one.event.visible(to: seat)
                else { continue }
                switch attached[peer]?.surface {
                case .frames(let sequence):
                    let body: [UInt8]
                    if let known = encoded.first(where: { $0.event == event }) {
                        body = known.body
                    } else {
                        body = FrameCodec.eventBody(at: one.at, event)
                        encoded.append((event, body))
                    }
                    attached[peer]?.outgoing += FrameCodec.eventLine(sequence: sequence + 1, body: body)
                    attached[peer]?.outgoing.append(10)
                    attached[peer]?.surface = .frames(sequence: sequence + 1)
                case .lines(var lines):
                    let output = lines.take(.event(at: one.at, event))
                    attached[peer]?.surface = .lines(lines)
                    say(output, to: peer)
                case nil: break
                }
            }
        }
    }

    func deliver(_ reply: Reply) {
        switch reply {
        case .acknowledged(let peer, let id):
            let seat = attached[peer]?.seat
            let invitation = shown.last { $0.by == seat && $0.id == id }?.text
            answer(peer, frame: .acknowledged(id: id, invitation: invitation)) { lines in
                guard let invitation else { return [] }
                return lines.take(.invitation(invitation))
            }
        case .rejected(let peer, let id, let rejection, let command):
            answer(peer, frame: .refused(id: id, Announcer.refusal(rejection))) {
                $0.take(.rejected(code: rejection.rawValue, command: command))
            }
        case .fault(let peer, let id, let fault):
            answer(peer, frame: .refused(id: id, Announcer.refusal(fault))) {
                $0.take(.rejected(code: fault.rawValue))
            }
            if fault == .storage, attached[peer]?.isWelcomed == false, let one = attached.removeValue(forKey: peer) {
                bid(one, .storage)
            }
        case .proof(let peer, let id, let inclusion): answer(peer, frame: .proof(id: id, inclusion)) { _ in [] }
        case .cast(let peer, let id, let step, let ballot, let code):
            answer(peer, frame: .acknowledged(id: id, invitation: nil)) {
                $0.take(.receipt(step, .cast(ballot, code: code)))
            }
        case .welcome(let peer, let id, let token, let last): welcome(peer, id: id, token: token, last: last)
        case .greet(let peer, let returnCode): greet(peer, returnCode: returnCode)
        }
    }

    private func answer(_ peer: Peer.ID, frame: ServerFrame, lines body: (inout LineSession) -> [String]) {
        switch attached[peer]?.surface {
        case .frames: attached[peer]?.outgoing += Announcer.frame(frame)
        case .lines(var lines):
            let output = body(&lines)
            attached[peer]?.surface = .lines(lines)
            say(output, to: peer)
        case nil: break
        }
    }

    /// What this seat may see of the whole log, in order: its own sequence is the place in this list.
    private func visibleLog(_ seat: Seat) -> [(at: Milliseconds, event: Event)] {
        log.visible(to: seat)
    }

    /// Whether somebody was brought to this seat from another one.
    private func isDestination(_ seat: Seat) -> Bool {
        log.contains { one in if case .moved(_, seat) = one.event { true } else { false } }
    }

    private func welcome(_ peer: Peer.ID, id: String, token: String?, last: Int?) {
        guard let seat = attached[peer]?.seat else { return }
        let seen = visibleLog(seat)
        // An ended session has had its private answers taken out: what was counted before counts no more.
        // Of a seat that somebody was brought to, `last` may have been counted in the seat of before.
        let mayResume = !session.isEnded && !isDestination(seat)
        let after = last.flatMap { (0...seen.count).contains($0) && mayResume ? $0 : nil } ?? 0
        var bytes = Announcer.frame(
            .welcome(
                id: id,
                .init(
                    version: WireProtocol.version, seat: seat, session: sealName, token: token, after: after,
                    now: settings.now(), waiting: seen.count - after, draft: drafts[seat])))
        for (index, one) in seen.enumerated().dropFirst(after) {
            bytes += FrameCodec.eventLine(sequence: index + 1, body: FrameCodec.eventBody(at: one.at, one.event))
            bytes.append(10)
        }
        attached[peer]?.surface = .frames(sequence: seen.count)
        attached[peer]?.isWelcomed = true
        attached[peer]?.outgoing += bytes
    }

    /// `returnCode`: nil where that of before still holds. `notice`: what is said first.
    func greet(_ peer: Peer.ID, returnCode: String?, notice: WireFault? = nil) {
        guard let seat = attached[peer]?.seat, case .lines(var lines) = attached[peer]?.surface else { return }
        if let notice { say(["* " + ServerTexts.sentence(of: notice.rawValue)(lines.model.language)], to: peer) }
        restoreVotes(&lines, of: seat)
        let output = lines.greet(returnCode: returnCode, now: settings.now(), events: visibleLog(seat))
        attached[peer]?.surface = .lines(lines)
        attached[peer]?.isWelcomed = true
        say(output, to: peer)
    }

    /// The last link of the chain, so that people can see that all have the same log.
    private func tellHead() {
        guard let head = try? store.head() else { return }
        let digest = Hex.encode(head)
        for (peer, one) in attached where one.isWelcomed {
            switch one.surface {
            case .frames: attached[peer]?.outgoing += Announcer.frame(.head(digest: digest))
            case .lines(let lines):
                guard let words = SixWords.of(digest) else { continue }
                say(["* " + ServerTexts.headWords(lines.model.language, ["words": words.joined(separator: " ")])], to: peer)
            }
        }
    }

    /// After the end: the link between private answers and seats is cut, in the file and here.
    func closeSession() {
        do {
            try store.cutLinks(roomMinimum: makeContext().gate.roomMinimum)
            log = try store.events()
            var cut = Session()
            for recorded in log { cut.apply(recorded.event, at: recorded.at) }
            session = cut
            done = [:]
            drafts = [:]
            shown = []
        } catch {
            // Opening the file again does it: the store keeps that it has to be done.
        }
        tellHead()
        flush()
        for (_, one) in attached { bid(one, .sessionEnded) }
        attached = [:]
        settings.ended(name)
    }
}
