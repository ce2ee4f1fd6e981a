import Foundation
import NIOCore
import NIOPosix
import TLS
import TestSupport
import Testing

/// Greets, answers each line, and closes at `stop`.
final class Greeter: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private var line = ""

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard let done = event as? TLSHandshakeCompleted else { return }
        say("Welkom (\(done.alpn ?? "geen")). Een gesprek.\n", context)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        line += String(buffer: unwrapInboundIn(data))
        while let end = line.firstIndex(of: "\n") {
            let one = line[..<end]
            line = String(line[line.index(after: end)...])
            if one == "stop" {
                say("Tot ziens.\n", context)
                return context.close(promise: nil)
            }
            say("Je zei: \(one)\n", context)
        }
    }

    private func say(_ text: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(NIOAny(ByteBuffer(string: text)), promise: nil)
    }
}

@Suite("openssl s_client, as design.md section 4 has it", .timeLimit(.minutes(5)))
struct OpenSSLClientTests {
    static func client(_ port: Int, _ file: String, _ more: [String] = []) -> [String] {
        [
            "timeout", "30", "openssl", "s_client", "-quiet", "-verify_quiet", "-servername", "rondetafel",
            "-verify_return_error", "-CAfile", file, "-connect", "127.0.0.1:\(port)",
        ] + more
    }

    static func invitation(_ identity: Identity, in folder: Folder) throws -> String {
        let file = folder.file("participant-werkgevers-1.txt")
        let text = "Beste deelnemer,\n\nzo doe je mee: \"één\" regel.\n\n\(identity.certificatePEM)\nTot dan.\n"
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        return file
    }

    static func ask(_ arguments: [String], _ input: String) async throws -> Program.Result {
        try await Program.run(arguments[0], Array(arguments.dropFirst()), input: input)
    }

    @Test("takes the certificate out of the invitation, prints what is said and nothing more, ends with 0")
    func plain() async throws {
        let folder = try Folder()
        let identity = try Identity.create(now: Int(Date().timeIntervalSince1970))
        let file = try Self.invitation(identity, in: folder)
        let server = try await LocalServer(identity: identity) { [Greeter()] }
        let shown = try await Self.ask(Self.client(server.port, file), "Quiet gezegd\nRust\nstop\n")
        #expect(
            shown.output
                == "Welkom (geen). Een gesprek.\nJe zei: Quiet gezegd\nJe zei: Rust\nTot ziens.\n")
        #expect(shown.errors == "" && shown.code == 0)
        try await server.stop()
    }

    @Test("refuses a server with another key")
    func other() async throws {
        let folder = try Folder()
        let now = Int(Date().timeIntervalSince1970)
        let file = try Self.invitation(Identity.create(now: now), in: folder)
        let server = try await LocalServer(identity: try Identity.create(now: now)) { [Greeter()] }
        let shown = try await Self.ask(Self.client(server.port, file), "geheim\nstop\n")
        #expect(!shown.output.contains("Welkom") && shown.code != 0)
        try await server.stop()
    }

    @Test("TLS 1.2 and older are refused; ALPN as ours and as another's")
    func versions() async throws {
        let folder = try Folder()
        let identity = try Identity.create(now: Int(Date().timeIntervalSince1970))
        let file = try Self.invitation(identity, in: folder)
        let server = try await LocalServer(identity: identity) { [Greeter()] }
        let old = try await Self.ask(Self.client(server.port, file, ["-tls1_2"]), "stop\n")
        #expect(old.output == "" && old.code != 0)
        #expect(old.errors.contains("protocol version"), "\(old.errors)")
        let other = try await Self.ask(Self.client(server.port, file, ["-alpn", "h2,http/1.1"]), "stop\n")
        #expect(other.output == "" && other.code != 0)
        #expect(other.errors.contains("no application protocol"), "\(other.errors)")
        let ours = try await Self.ask(Self.client(server.port, file, ["-alpn", "h2,rondetafel/1"]), "stop\n")
        #expect(ours.output == "Welkom (rondetafel/1). Een gesprek.\nTot ziens.\n" && ours.code == 0)
        try await server.stop()
    }

    @Test("no session ticket is sent, so no session comes back")
    func tickets() async throws {
        let folder = try Folder()
        let identity = try Identity.create(now: Int(Date().timeIntervalSince1970))
        let file = try Self.invitation(identity, in: folder)
        let server = try await LocalServer(identity: identity) { [Greeter()] }
        let arguments = Self.client(server.port, file, ["-msg", "-sess_out", folder.file("session")])
        let shown = try await Self.ask(arguments, "stop\n")
        #expect(shown.output.contains("Finished") && !shown.output.contains("NewSessionTicket"))
        #expect(!folder.names.contains("session"))
        try await server.stop()
    }
}
