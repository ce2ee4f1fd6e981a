import Deliberation
import Ledger
import NIOCore
import Texts
import Wire

/// The lines of one connection: reads hello or a code, finds the session, then hands each line to its loop.
final class DoorHandler: ChannelInboundHandler {
    typealias InboundIn = LineDecoder.Line

    enum Kind {
        /// ALPN `rondetafel/1`.
        case frames
        /// No ALPN: a person.
        case plain
    }

    private let kind: Kind
    private let house: House
    private let lobby: Lobby
    private let peer: Peer
    private var loop: SessionLoop?
    private var deadline: Scheduled<Void>?
    private var tries = 0
    private var isOver = false
    private var address = ""
    private var lastHeard: NIODeadline = .now()
    private var watch: RepeatedTask?
    /// Of pings, which the loop of the session does not count.
    private var pace: Pace

    init(kind: Kind, house: House, lobby: Lobby, peer: Peer) {
        self.kind = kind
        self.house = house
        self.lobby = lobby
        self.peer = peer
        let settings = house.settings
        pace = Pace(perSecond: settings.commandsPerSecond, atOnce: settings.commandsAtOnce, now: settings.now())
    }

    func handlerAdded(context: ChannelHandlerContext) {
        address = context.remoteAddress?.ipAddress ?? ""
        let peer = peer
        deadline = context.eventLoop.scheduleTask(in: .seconds(house.settings.admissionSeconds)) {
            [kind] in
            switch kind {
            case .frames: peer.close(saying: Announcer.frame(.goodbye(Announcer.refusal(.timedOut))))
            case .plain: peer.close(saying: Self.line(.timedOut))
            }
        }
        if kind == .plain { peer.send(Array((ServerTexts.askCode(.nl) + "\n").utf8)) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
        watch?.cancel()
    }

    func channelInactive(context: ChannelHandlerContext) {
        loop?.enqueue(.gone(peer.id))
        loop = nil
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // After a goodbye nothing counts, whatever came in the same packet.
        guard !isOver else { return }
        lastHeard = .now()
        switch (kind, unwrapInboundIn(data)) {
        case (.frames, .tooLong): refuse(nil, .frameTooLong)
        case (.frames, .line(let bytes)): read(frame: bytes, context)
        case (.plain, .tooLong):
            if let loop { hand(.lineTooLong(peer), to: loop) } else { typed([], context) }
        case (.plain, .line(let bytes)):
            if let loop { hand(.line(peer, bytes), to: loop) } else { typed(bytes, context) }
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func hand(_ item: Inbound, to loop: SessionLoop) {
        peer.waits()
        loop.enqueue(item)
    }

    /// Refusals cost time as well: who sends nothing else, and fast, is shown out.
    private func refuse(_ id: String?, _ fault: WireFault) {
        guard pace.allows(at: house.settings.now()) else {
            isOver = true
            return peer.close(saying: Announcer.frame(.goodbye(Announcer.refusal(.tooFast))))
        }
        peer.send(Announcer.frame(.refused(id: id, Announcer.refusal(fault))))
    }

    private func read(frame bytes: [UInt8], _ context: ChannelHandlerContext) {
        switch FrameCodec.decodeClient(bytes) {
        case .failure(let fault): refuse(FrameCodec.id(in: bytes), fault)
        case .success(let frame):
            switch (frame, loop) {
            case (.ping(let id), let loop?):
                // At once: the time that an answer takes must not show what the other room does.
                guard pace.allows(at: house.settings.now()) else {
                    return peer.send(Announcer.frame(.refused(id: id, Announcer.refusal(.tooFast))))
                }
                peer.send(Announcer.frame(.pong(id: id)))
                return hand(.heard(peer), to: loop)
            case (_, let loop?): return hand(.frame(peer, frame), to: loop)
            case (_, nil): break
            }
            guard case .hello(let id, let hello) = frame else { return refuse(frame.id, .helloExpected) }
            greet(id, hello, context)
        }
    }

    private func greet(_ id: String, _ hello: ClientFrame.Hello, _ context: ChannelHandlerContext) {
        guard let low = hello.protocols.first, let high = hello.protocols.last, hello.protocols.count == 2,
            low <= high
        else { return refuse(id, .malformed) }
        guard low <= WireProtocol.version, high >= WireProtocol.version else {
            return end(id, .unsupportedVersion)
        }
        let credential: Credential
        switch (hello.code, hello.token) {
        case (let code?, nil): credential = .code(code)
        case (nil, let token?): credential = .token(token)
        default: return refuse(id, .malformed)
        }
        guard let found = house.session(for: credential) else {
            // Only who has no good code waits: others may come from the same address.
            guard house.mayTry(from: address) else { return end(id, .tooFast) }
            house.failed(from: address)
            return end(id, .wrongCode)
        }
        admitted(to: found, context)
        hand(.hello(peer, id: id, credential, last: hello.last), to: found)
    }

    private func end(_ id: String, _ fault: WireFault) {
        isOver = true
        let refusal = Announcer.refusal(fault)
        peer.close(saying: Announcer.frame(.refused(id: id, refusal)) + Announcer.frame(.goodbye(refusal)))
    }

    /// A person without the program typed something that should be their code.
    private func typed(_ bytes: [UInt8], _ context: ChannelHandlerContext) {
        let text = String(decoding: bytes, as: UTF8.self)
        if text.allSatisfy(\.isWhitespace), !bytes.isEmpty || tries == 0 { return }
        let code = Invitation.code(inText: text) ?? text
        guard let found = house.session(for: .either(code)) else {
            guard house.mayTry(from: address) else { return showOut(.tooFast) }
            house.failed(from: address)
            tries += 1
            if tries >= 5 { return showOut(.wrongCode) }
            return peer.send(Self.line(.wrongCode))
        }
        admitted(to: found, context)
        hand(.code(peer, .either(code)), to: found)
    }

    private func showOut(_ fault: WireFault) {
        isOver = true
        peer.close(saying: Self.line(fault))
    }

    private func admitted(to found: SessionLoop, _ context: ChannelHandlerContext) {
        loop = found
        lobby.admitted(peer.id)
        deadline?.cancel()
        guard kind == .frames else { return }
        // A program pings; one that is silent for long is gone, whatever TCP still believes.
        let limit = TimeAmount.seconds(house.settings.silenceSeconds)
        let me = NIOLoopBound(self, eventLoop: context.eventLoop)
        watch = context.eventLoop.scheduleRepeatedTask(initialDelay: limit, delay: .seconds(10)) { _ in
            if NIODeadline.now() - me.value.lastHeard > limit {
                me.value.peer.close(saying: Announcer.frame(.goodbye(Announcer.refusal(.timedOut))))
            }
        }
    }

    private static func line(_ fault: WireFault) -> [UInt8] {
        Array("* \(Announcer.refusal(fault).message)\n".utf8)
    }
}
