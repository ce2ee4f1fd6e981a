import Cells
import Client
import Curses
import Deliberation
import Foundation
import Screens
import Server
import Texts
import Views
import Wire

/// A person at the screen: the terminal on one side, a connection (or a rehearsal to watch) on the other.
struct ScreenRunner {
    private let terminal: Terminal
    private let clock: DispatchSourceTimer

    /// Takes the terminal over; nil where there is none that can show a screen.
    static func start(_ give: AsyncStream<Happening>.Continuation) -> ScreenRunner? {
        let environment = ProcessInfo.processInfo.environment
        let name = environment["TERM"] ?? ""
        guard Terminals.areThere, !name.isEmpty, name != "dumb" else { return nil }
        let colours = environment["NO_COLOR"].map(\.isEmpty) ?? true
        guard let terminal = try? Terminal(colours: colours, give: KeyGatherer { give.yield($0) }.take) else { return nil }
        let clock = DispatchSource.makeTimerSource()
        clock.schedule(deadline: .now() + 1, repeating: 1)
        clock.setEventHandler { give.yield(.tick) }
        clock.resume()
        return ScreenRunner(terminal: terminal, clock: clock)
    }

    /// What large letters can be made of here.
    private var glyphs: BlockLetters.Glyphs {
        guard terminal.isUTF8 else { return .ascii }
        return ProcessInfo.processInfo.environment["TERM"] == "linux" ? .halves : .blocks
    }

    /// Until the end. Without a connection: only watches what `happenings` brings.
    func run(
        connection: ClientConnection?, happenings: AsyncStream<Happening>, language: Language, invitationFolder: String?,
        ballots: OwnBallots? = nil
    ) async -> PlainRunner.End {
        var reason: String?
        let end = await loop(connection, happenings, language, invitationFolder, ballots, &reason)
        clock.cancel()
        terminal.stop()
        if let reason { Console.error(reason) }
        return end
    }

    private func loop(
        _ connection: ClientConnection?, _ happenings: AsyncStream<Happening>, _ language: Language, _ folder: String?,
        _ ballots: OwnBallots?, _ reason: inout String?
    ) async -> PlainRunner.End {
        var size = Size(columns: 80, rows: 24)
        var screen = ScreenModel(
            model: Model(me: Seat(role: .screen, room: nil, number: 1), language: language), isWatching: connection == nil)
        screen.glyphs = glyphs
        var offset: Int64 = 0
        var kept: String?
        var seat: Seat?
        var isFirstVisit = false
        /// Brought to another room, and not told yet: said once all of that room has come, which would wipe it out.
        var isMoved = false
        /// Commands without a reply, by id.
        var sent: [String: Command] = [:]
        // The last screen stays until its person leaves it, so that nothing vanishes under somebody's eyes.
        var ended: ClientEnd?
        for await happening in happenings {
            switch happening {
            case .key(.resized(let new)): size = new
            // Once the session has ended there is nothing left to serve.
            case .key(.lost): return screen.model.session.isEnded ? .client(.sessionEnded) : .hangUp
            case .key: break
            case .keys(let keys):
                for effect in screen.handle(keys) {
                    switch effect {
                    case .send(let command): if let connection { sent[connection.send(command)] = command }
                    case .quit:
                        if let ended { return .client(ended) }
                        if screen.model.session.isEnded { return .client(.sessionEnded) }
                        return keys.contains(.control("c")) ? .stopped : .left
                    default: _ = connection?.follow(effect)
                    }
                }
            case .tick:
                if isMoved {
                    isMoved = false
                    screen.take(.notice(ServerTexts.sentence(of: WireFault.moved.rawValue)(screen.model.language), isError: false))
                }
                if isFirstVisit, screen.model.room?.step != nil {
                    isFirstVisit = false
                    screen.showWelcome()
                }
                if connection != nil { screen.take(.tick(SystemTime.now() + offset)) }
                // A half-written text is kept at the server, at most once a second.
                if screen.draft != kept {
                    kept = screen.draft
                    connection?.keepDraft(kept)
                }
            case .news(.welcomed(let welcome)):
                offset = welcome.now - SystemTime.now()
                isFirstVisit = welcome.token != nil && connection != nil
                if seat != welcome.seat {
                    let wasMoved = seat != nil
                    seat = welcome.seat
                    var model = Model(me: welcome.seat, language: language, now: welcome.now)
                    model.invitationFolder = folder
                    model.draft = welcome.draft
                    screen = ScreenModel(model: model, isWatching: connection == nil)
                    screen.glyphs = glyphs
                    isMoved = wasMoved
                } else if welcome.after == 0 {
                    screen.take(.reset)
                }
                screen.take(.connection(.live))
            case .news(.event(_, let at, let event)): screen.take(.event(at: at, event))
            case .news(.acknowledged(let id, let invitation)):
                sent[id] = nil
                if let invitation { screen.take(.invitation(invitation)) }
            case .news(.refused(let id, let refusal)):
                screen.take(.rejected(code: refusal.code, command: id.flatMap { sent.removeValue(forKey: $0) }))
            case .news(.ballot), .news(.receipt):
                if case .news(let news) = happening, let input = ballots?.input(news) { screen.take(input) }
            case .news(.head(let digest)):
                if let words = SixWords.of(digest)?.joined(separator: " ") {
                    screen.take(.notice(ScreenTexts.endedHead(screen.model.language, ["words": words]), isError: false))
                }
            case .news(.lost): screen.take(.connection(.lost))
            case .news(.connecting): break
            case .news(.over(let end)):
                if case .sessionEnded = end, connection != nil { ended = end } else {
                    // The screen is gone with it: why somebody was removed is read below.
                    if case .refused(let refusal) = end, refusal.code == WireFault.excluded.rawValue, let why = screen.model.feed.last(where: { $0.kind == .mine }) {
                        reason = why.text
                    }
                    return .client(end)
                }
            case .interrupt:
                for effect in screen.handle(.control("c")) where effect == .quit {
                    return ended.map(PlainRunner.End.client) ?? .stopped
                }
            case .terminate: return .terminated
            case .hangUp: return .hangUp
            case .line, .inputEnded: break
            }
            terminal.draw(screen.draw(size))
        }
        return .client(.stopped)
    }
}
