package import Deliberation
import Ledger
package import NIOCore
import NIOPosix
import Synchronization
import TLS
import Wire

/// One person's line to the server: connects, proves who it is, resumes, sends again what was not
/// acknowledged, and tells all of it as a stream.
///
/// A command keeps its id over any number of connections, so it counts once.
package final class ClientConnection: Sendable {
    private let host: String
    private let port: Int
    private let pin: [UInt8]
    let settings: ClientSettings
    let group: any EventLoopGroup
    let state: Mutex<State>
    let news: AsyncStream<ClientNews>.Continuation
    /// Called on another thread with the token of a first welcome, before the server hears that it arrived.
    private let keepToken: @Sendable (String) -> Void

    struct State {
        var code: String?
        var token: String?
        var last = 0
        var nextID = 1
        /// Not acknowledged yet, in the order of sending.
        var pending: [(id: String, frame: ClientFrame)] = []
        var draft: String??
        var channel: (any Channel)?
        var isWelcomed = false
        var everWelcomed = false
        var attempt = 0
        var isOver = false
        /// Whose line it is, and to which session: known from the welcome on.
        var me: Seat?
        var session: String?
        // One's own votes.
        var drawer: BallotDrawer
        var watch = VoteWatch()
        /// Commands that carry a ballot, by id.
        var casts: [String: (step: StepID, commitment: String)] = [:]
        var proofs: [String: (step: StepID, commitment: String)] = [:]
        /// How often an ended session said goodbye.
        var endings = 0
        /// Slips that were checked and are kept nowhere any more; for who asks to keep one after all.
        var forgotten: [StepID: BallotDrawer.Slip] = [:]

        /// Its person was brought to another room: what was on its way was meant for the room of before.
        mutating func forgetOldSeat() {
            pending = []
            draft = nil
            casts = [:]
            proofs = [:]
            forgotten = [:]
            drawer = BallotDrawer()
            watch = VoteWatch()
        }
    }

    /// - Parameters:
    ///   - ballots: what this program kept of this person's votes before.
    ///   - keepBallots: called on any thread with what is to be kept now; empty: nothing. It returns when it is kept.
    ///   - prefix: begins each command's id; different for each run of the program, so that ids never meet.
    package init(
        host: String, port: Int, pin: [UInt8], code: String?, token: String?, prefix: String,
        settings: ClientSettings = ClientSettings(), group: any EventLoopGroup,
        keepToken: @escaping @Sendable (String) -> Void = { _ in }, ballots: BallotDrawer = BallotDrawer(),
        keepBallots: @escaping @Sendable ([UInt8]) -> Void = { _ in },
        news: AsyncStream<ClientNews>.Continuation
    ) {
        self.host = host
        self.port = port
        self.pin = pin
        self.settings = settings
        self.group = group
        self.prefix = prefix
        self.keepToken = keepToken
        self.news = news
        keepDrawer = keepBallots
        state = Mutex(State(code: code, token: token, drawer: ballots))
    }

    let prefix: String
    private let keepDrawer: @Sendable ([UInt8]) -> Void
    /// One at a time: what is kept last is what was so last.
    private let keeping = Mutex(())

    /// Begins; news follows until `.over`.
    package func start() { attempt() }

    /// Sends a command, now or as soon as the line stands. Returns its id.
    @discardableResult
    package func send(_ command: Command) -> String { send(command) { _, _ in } }

    /// `note`: what is to be known of this id before any answer to it can come.
    @discardableResult
    func send(_ command: Command, note: (inout State, String) -> Void) -> String {
        let (id, channel) = state.withLock { state in
            let id = "\(prefix)\(state.nextID)"
            state.nextID += 1
            note(&state, id)
            state.pending.append((id, .command(id: id, command)))
            return (id, state.isWelcomed ? state.channel : nil)
        }
        if let channel { write(.command(id: id, command), to: channel) }
        return id
    }

    /// Keeps a half-written text at the server; the last one counts.
    package func keepDraft(_ text: String?) {
        let channel = state.withLock { state in
            state.draft = .some(text)
            return state.isWelcomed ? state.channel : nil
        }
        if let channel { write(.draft(id: "\(prefix)d", text: text), to: channel) }
    }

    /// Changes what is kept of one's own votes; it is on the disk when this returns.
    func changeDrawer<Value>(_ body: (inout State) -> Value) -> Value {
        keeping.withLock { _ in
            let (value, bytes) = state.withLock { state in
                let value = body(&state)
                return (value, state.drawer.bytes)
            }
            keepDrawer(bytes)
            return value
        }
    }

    package var isOver: Bool { state.withLock { $0.isOver } }

    /// Ends the line in good order.
    package func stop() { over(.stopped) }

    /// Ends the line once everything that was sent has its answer, or after three seconds.
    package func stopWhenDone() {
        let deadline = NIODeadline.now() + .seconds(3)
        @Sendable func look() {
            let isDone = state.withLock { $0.pending.isEmpty || $0.isOver }
            if isDone || NIODeadline.now() > deadline { return stop() }
            group.next().scheduleTask(in: .milliseconds(20)) { look() }
        }
        look()
    }

    /// Ends the line when the server has said goodbye, as it does once a session has ended, or after `seconds` without one.
    /// What it still has to say before (the mark of the log) may come in a packet of its own.
    package func stopAfterGoodbye(seconds: Int64 = 3) {
        group.next().scheduleTask(in: .seconds(seconds)) { [self] in stop() }
    }

    // MARK: the line

    private func attempt() {
        let number = state.withLock { state -> Int? in
            guard !state.isOver else { return nil }
            state.attempt += 1
            return state.attempt
        }
        guard let number else { return }
        news.yield(.connecting(attempt: number))
        let context: TLSClientContext
        do { context = try TLSClientContext(pin: pin) } catch { return over(.unreachable) }
        let limit = TimeAmount.seconds(settings.attemptSeconds)
        ClientBootstrap(group: group)
            .connectTimeout(limit)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers([
                        TLSHandler(client: context, alpn: [WireProtocol.alpn], timeout: limit),
                        ByteToMessageHandler(ServerLineDecoder()),
                        ClientHandler(client: self, settings: settings),
                    ])
                }
            }
            .connect(host: host, port: port)
            .whenFailure { [self] _ in lost(channel: nil) }
    }

    /// The handshake is done: says hello.
    func opened(_ channel: any Channel) {
        let hello = state.withLock { state -> ClientFrame.Hello in
            state.channel = channel
            state.isWelcomed = false
            let token = state.token
            return .init(
                protocols: [WireProtocol.supported.lowerBound, WireProtocol.supported.upperBound],
                code: token == nil ? state.code : nil, token: token, last: state.last == 0 ? nil : state.last)
        }
        write(.hello(id: "\(prefix)h", hello), to: channel)
    }

    /// The right server, another protocol.
    func speaksOtherwise() { over(.otherVersion) }

    func received(_ frame: ServerFrame, on channel: any Channel) {
        switch frame {
        case .welcome(_, let welcome):
            if let token = welcome.token { keepToken(token) }
            let wasMoved = state.withLock { $0.me != nil && $0.me != welcome.seat }
            if wasMoved { changeDrawer { $0.forgetOldSeat() } }
            let again = state.withLock { state -> [ClientFrame] in
                if let token = welcome.token { state.token = token }
                state.last = welcome.after
                state.isWelcomed = true
                state.everWelcomed = true
                state.me = welcome.seat
                state.session = welcome.session
                if welcome.after == 0 { state.watch = VoteWatch() }
                state.attempt = 0
                var frames = [ClientFrame.ping(id: "\(prefix)p")] + state.pending.map(\.frame)
                if let draft = state.draft { frames.append(.draft(id: "\(prefix)d", text: draft)) }
                return frames
            }
            news.yield(.welcomed(welcome))
            if welcome.after == 0 { welcomeVotes() }
            for frame in again { write(frame, to: channel) }
        case .event(let sequence, let at, let event):
            state.withLock { $0.last = sequence }
            news.yield(.event(sequence: sequence, at: at, event))
            watch(event)
        case .acknowledged(let id, let invitation):
            settle(id)
            settleCast(id, isTaken: true)
            news.yield(.acknowledged(id: id, invitation: invitation))
        case .refused(let id, let refusal):
            if let id {
                settle(id)
                // Without storage nothing is decided: it may lie in the box another time.
                if refusal.code != WireFault.storage.rawValue { settleCast(id, isTaken: false) }
                if refusedProof(id, refusal.code) { return }
            }
            if state.withLock({ $0.isWelcomed }) { news.yield(.refused(id: id, refusal)) }
        case .pong: break
        case .proof(let id, let inclusion):
            settle(id)
            received(inclusion, id)
        case .head(let digest): news.yield(.head(digest: digest))
        case .goodbye(let refusal): farewell(refusal, channel)
        }
    }

    private func settle(_ id: String) {
        state.withLock { state in
            if id == "\(prefix)d" { state.draft = nil }
            state.pending.removeAll { $0.id == id }
        }
    }

    private func farewell(_ refusal: ServerFrame.Refusal, _ channel: any Channel) {
        switch WireFault(rawValue: refusal.code) {
        case .wrongCode where triesCode(): channel.close(promise: nil)
        case .wrongCode, .codeUsed, .invitationRenewed, .excluded: over(.refused(refusal))
        case .moved:
            // Comes back with the same token, to another seat, and from its beginning.
            state.withLock { $0.last = 0 }
            channel.close(promise: nil)
        case .unsupportedVersion: over(.otherVersion)
        case .replaced: over(.replaced)
        // One's own ballot was not looked for yet: an ended session still answers.
        case .sessionEnded where state.withLock({ !$0.proofs.isEmpty && $0.endings == 0 }):
            state.withLock { $0.endings += 1 }
            channel.close(promise: nil)
        case .sessionEnded: over(.sessionEnded)
        // The server stops, is too busy, or has no storage: it may be back.
        default: channel.close(promise: nil)
        }
    }

    /// A token that the server does not know may be older than the code: the code gets one try.
    private func triesCode() -> Bool {
        state.withLock { state in
            guard state.token != nil, state.code != nil else { return false }
            state.token = nil
            state.last = 0
            return true
        }
    }

    func failed(_ error: any Error) {
        switch error {
        case TLSError.wrongPin: over(.wrongPin)
        // What it says cannot be read, and would not be readable another time: waiting would have no end.
        case is ServerLineDecoder.TooLong, WireFault.notJSON: over(.otherVersion)
        default: break
        }
    }

    /// The connection is gone; tries again unless it is over.
    func lost(channel: (any Channel)?) {
        let pause = state.withLock { state -> Double? in
            guard !state.isOver else { return nil }
            if let channel, let mine = state.channel, mine !== channel { return nil }
            state.channel = nil
            state.isWelcomed = false
            if !state.everWelcomed, let most = settings.firstAttempts, state.attempt >= most { return -1 }
            return min(settings.longestPause, settings.firstPause * Double(1 << min(8, max(0, state.attempt - 1))))
        }
        guard let pause else { return }
        guard pause >= 0 else { return over(.unreachable) }
        news.yield(.lost(seconds: pause))
        group.next().scheduleTask(in: .milliseconds(Int64(pause * 1000))) { [self] in attempt() }
    }

    private func over(_ end: ClientEnd) {
        let (channel, first) = state.withLock { state in
            defer {
                state.isOver = true
                state.channel = nil
            }
            return (state.channel, !state.isOver)
        }
        channel?.close(promise: nil)
        guard first else { return }
        news.yield(.over(end))
        news.finish()
    }

    func ping(_ channel: any Channel) { write(.ping(id: "\(prefix)p"), to: channel) }

    func write(_ frame: ClientFrame, to channel: any Channel) {
        channel.writeAndFlush(ByteBuffer(bytes: FrameCodec.encode(frame) + [10]), promise: nil)
    }
}
