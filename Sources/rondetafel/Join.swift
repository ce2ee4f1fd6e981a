import ArgumentParser
import Client
import Deliberation
import Foundation
import Ledger
import NIOCore
import NIOPosix
import Texts
import Wire

struct Join: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Doe mee met een rondetafel, in elke rol. / Take part in a round table, in any role.",
        discussion: """
            Voorbeelden / examples:
              rondetafel join --invitation-file uitnodiging.txt
              rondetafel join 'rondetafel://127.0.0.1:7743/ABCD-...#...' --plain
            """)

    @Argument(help: "Je uitnodiging (rondetafel://...). / Your invitation.") var invitation: String?
    @Option(help: "Bestand met je uitnodiging. / File with your invitation.") var invitationFile: String?
    @Flag(help: "Gewone regels in plaats van een scherm. / Plain lines instead of a screen.") var plain = false
    @OptionGroup var lang: LanguageOption

    func run() async throws {
        let language = lang.language
        guard invitation == nil || invitationFile == nil else { throw Failure(.usage, ProgramTexts.oneInvitation(language)) }
        let invitation = try Self.read(invitation, file: invitationFile, language)
        try await Self.takePart(invitation, plain: plain, language: language)
    }

    /// The invitation itself, the one in a file, or the one that is typed.
    static func read(_ text: String?, file: String?, _ language: Language) throws -> Invitation {
        if let text { return try parse(text, language) }
        if let file { return try parse(try Inputs.text(file, language), language) }
        Console.error(ProgramTexts.pasteInvitation(language))
        guard let typed = StandardInput.firstLine() else { throw Failure(.inputMissing, ProgramTexts.badInvitation(language)) }
        return try parse(typed, language)
    }

    private static func parse(_ text: String, _ language: Language) throws -> Invitation {
        let line = text.split(whereSeparator: \.isWhitespace).first { $0.lowercased().hasPrefix("rondetafel://") }
        guard let line, let invitation = try? Invitation(String(line)) else {
            throw Failure(.usage, ProgramTexts.badInvitation(language))
        }
        return invitation
    }

    /// Takes part until the end; throws what the end means for the exit code.
    static func takePart(_ invitation: Invitation, plain: Bool, language: Language) async throws {
        let end = await Surface.run(
            invitation, plain: plain, language: language, invitationFolder: nil)
        switch end {
        case .left, .stopped: Console.error(ProgramTexts.bye(language))
        case .client(.replaced): Console.error(ProgramTexts.replaced(language))
        case .client(let reason):
            if let failure = failure(reason, invitation, language) { throw failure }
            Console.error(ProgramTexts.over(language))
        case .inputEnded, .hangUp, .terminated: break
        }
    }

    /// What an end that nobody chose means; nil where it is a good one.
    static func failure(_ reason: ClientEnd, _ invitation: Invitation, _ language: Language) -> Failure? {
        switch reason {
        case .stopped, .sessionEnded, .replaced: nil
        case .wrongPin: Failure(.refused, ProgramTexts.wrongPin(language))
        case .refused(let refusal): Failure(.refused, ServerTexts.sentence(of: refusal.code)(language))
        case .unreachable:
            Failure(.unreachable, ProgramTexts.unreachable(language, ["address": invitation.address.text]))
        case .otherVersion: Failure(.otherVersion, ProgramTexts.otherVersion(language))
        }
    }
}

/// The surface of one person: a screen where there is a terminal, plain lines elsewhere.
enum Surface {
    static func run(
        _ invitation: Invitation, plain: Bool, language: Language, invitationFolder: String?
    ) async -> PlainRunner.End {
        // One that never ends: a name may still be looked up when the person has gone, and what comes of it needs a loop.
        let group = MultiThreadedEventLoopGroup.singleton
        let tokens = Tokens(code: invitation.code)
        let ballots = OwnBallots(code: invitation.code)
        let (stream, continuation) = AsyncStream.makeStream(of: ClientNews.self)
        let connection = ClientConnection(
            host: invitation.host, port: invitation.port, pin: invitation.pinBytes, code: invitation.code,
            token: tokens.read(), prefix: "\(String(UInt32.random(in: .min ... .max), radix: 36))-", group: group,
            keepToken: { tokens.keep($0) }, ballots: ballots.read(), keepBallots: { ballots.keep($0) }, news: continuation)
        let (happenings, give) = AsyncStream.makeStream(of: Happening.self)
        Signals.send { give.yield($0) }
        let pump = Task { for await one in stream { give.yield(.news(one)) } }
        defer { pump.cancel() }
        connection.start()
        let end: PlainRunner.End
        if !plain, let screen = ScreenRunner.start(give) {
            end = await screen.run(
                connection: connection, happenings: happenings, language: language, invitationFolder: invitationFolder,
                ballots: ballots)
        } else {
            StandardInput.read { give.yield($0) }
            end = await PlainRunner(
                language: language, connection: connection, happenings: happenings, invitationFolder: invitationFolder,
                ballots: ballots
            ).run()
        }
        connection.stopWhenDone()
        while !connection.isOver { try? await Task.sleep(for: .milliseconds(5)) }
        return end
    }
}
