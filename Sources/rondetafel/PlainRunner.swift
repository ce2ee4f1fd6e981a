import Client
import Deliberation
import Foundation
import Lines
import Server
import Texts
import Views
import Wire

/// A person at plain lines with the program: standard input and output on one side, a connection on the other.
struct PlainRunner {
    let language: Language
    let connection: ClientConnection
    let happenings: AsyncStream<Happening>
    /// For a cockpit whose server runs in this process.
    let invitationFolder: String?
    let ballots: OwnBallots

    enum End {
        case client(ClientEnd)
        /// The person left by the action for it. `host` goes on serving: the session does not end with it.
        case left
        /// Ctrl-C, and once more: `host` ends its server then.
        case stopped
        case inputEnded
        case hangUp
        case terminated
    }

    func run() async -> End {
        var lines: LineSession?
        var backlog: [(at: Milliseconds, event: Event)] = []
        /// Of one's own votes, said before all that there is to see has come.
        var votes: [Input] = []
        var waiting = 0
        var early: [[UInt8]] = []
        var wasLost = false
        var asked = false
        var inputEnded = false
        var sessionEnded = false
        /// The server's clock is this much ahead of ours.
        var ahead: Milliseconds = 0

        /// Commands without a reply, by id.
        var sent: [String: Command] = [:]

        func out(_ all: [String]) { for line in all { Console.out(line) } }
        func follow(_ effects: [Effect]) -> Bool {
            for effect in effects {
                switch effect {
                case .send(let command): sent[connection.send(command)] = command
                case .quit: return true
                default: _ = connection.follow(effect)
                }
            }
            return false
        }
        func typed(_ bytes: [UInt8]) -> Bool {
            guard var session = lines else {
                early.append(bytes)
                return false
            }
            let answer = session.receive(bytes.count > WireProtocol.plainLineLimit ? .tooLong : .bytes(bytes), now: SystemTime.now() + ahead)
            lines = session
            out(answer.lines)
            return follow(answer.effects)
        }
        /// All that was there to see has come: greets, then takes what was typed before.
        func ready(_ now: Milliseconds) -> Bool {
            guard lines != nil else { return false }
            // Known first: where things stand says what became of one's own vote.
            for vote in votes { _ = lines?.take(vote) }
            votes = []
            out(lines?.greet(returnCode: nil, now: now, events: backlog) ?? [])
            backlog = []
            for bytes in early where typed(bytes) { return true }
            early = []
            if inputEnded { connection.stopWhenDone() }
            return false
        }

        var serverNow: Milliseconds = 0
        var greeted = false
        for await happening in happenings {
            switch happening {
            case .news(.welcomed(let welcome)):
                serverNow = welcome.now
                ahead = welcome.now - SystemTime.now()
                if let model = lines?.model, model.me != welcome.seat {
                    out(["* " + ServerTexts.sentence(of: WireFault.moved.rawValue)(model.language)])
                }
                if welcome.after == 0 {
                    var model = Model(me: welcome.seat, language: language, now: welcome.now)
                    model.invitationFolder = invitationFolder
                    lines = LineSession(model: model)
                    greeted = false
                    backlog = []
                }
                waiting = welcome.waiting
                if wasLost {
                    wasLost = false
                    out(["* " + ViewTexts.connectionBack(language)])
                }
                if waiting == 0, !greeted {
                    greeted = true
                    if ready(serverNow) { return .left }
                }
            case .news(.event(_, let at, let event)):
                if !greeted {
                    backlog.append((at, event))
                    waiting -= 1
                    if waiting <= 0 {
                        greeted = true
                        if ready(serverNow) { return .left }
                    }
                } else {
                    out(lines?.take(.event(at: at, event)) ?? [])
                }
                if event == .ended {
                    sessionEnded = true
                    connection.stopAfterGoodbye()
                }
            case .news(.acknowledged(let id, let invitation)):
                sent[id] = nil
                if let invitation { out(lines?.take(.invitation(invitation)) ?? []) }
            case .news(.refused(let id, let refusal)):
                let command = id.flatMap { sent.removeValue(forKey: $0) }
                out(lines?.take(.rejected(code: refusal.code, command: command)) ?? [])
            case .news(.ballot), .news(.receipt):
                guard case .news(let news) = happening, let input = ballots.input(news) else { break }
                if greeted { out(lines?.take(input) ?? []) } else { votes.append(input) }
            case .news(.head(let digest)):
                if let words = SixWords.of(digest)?.joined(separator: " ") {
                    let text = ServerTexts.headWords(lines?.model.language ?? language, ["words": words])
                    out(lines?.take(.notice(text, isError: false)) ?? [])
                }
            case .news(.lost):
                if !wasLost, greeted {
                    wasLost = true
                    out(["* " + ViewTexts.connectionLost(language)])
                }
            case .news(.over(let end)):
                if end == .stopped, sessionEnded { return .client(.sessionEnded) }
                return inputEnded && end == .stopped ? .inputEnded : .client(end)
            case .news(.connecting): break
            case .line(let bytes):
                asked = false
                if typed(bytes) { return .left }
            case .inputEnded:
                inputEnded = true
                // What was typed before the line stood still counts.
                if greeted { connection.stopWhenDone() }
            case .interrupt:
                if asked { return .stopped }
                asked = true
                Console.error("* " + ProgramTexts.confirmStop(language))
            case .terminate: return .terminated
            case .hangUp: return .hangUp
            case .tick, .key, .keys: break
            }
        }
        return .client(.stopped)
    }
}
