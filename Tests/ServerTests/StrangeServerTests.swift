import Client
import Deliberation
import Foundation
import Ledger
import NIOCore
import NIOPosix
import TLS
import Testing
import Texts
import TestSupport
import Wire

/// Our client with a server that speaks otherwise.
@Suite("A server that says strange things", .serialized, .timeLimit(.minutes(5)))
struct StrangeServerTests {
    /// Answers whatever a client says first with these bytes, and some time later says more.
    private final class Answer: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let bytes: String
        private let later: String
        private var isDone = false

        init(_ bytes: String, later: String) {
            self.bytes = bytes
            self.later = later
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard !isDone else { return }
            isDone = true
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: bytes)), promise: nil)
            guard !later.isEmpty else { return }
            let (channel, later) = (context.channel, later)
            context.eventLoop.scheduleTask(in: .milliseconds(400)) {
                channel.writeAndFlush(ByteBuffer(string: later), promise: nil)
            }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }

    private func met(_ lines: String, _ body: (Person) async throws -> Void) async throws {
        try await served(lines) { port, pin, group in
            let person = Person(port: port, pin: pin, code: "0000-0000-0000-0000-0000", token: nil, prefix: "x", group: group)
            try await body(person)
            person.connection.stop()
        }
    }

    private func served(
        _ lines: String, later: String = "", _ body: (Int, [UInt8], MultiThreadedEventLoopGroup) async throws -> Void
    ) async throws {
        let folder = try TemporaryFolder()
        let identity = try IdentityFile.loadOrCreate(folder.path + "/identity.pem")
        let context = try TLSServerContext(identity: identity)
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let listener = try await ServerBootstrap(group: group)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers([
                        TLSHandler(server: context, timeout: .seconds(120)), Answer(lines, later: later),
                    ])
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        try await body(listener.localAddress!.port!, identity.pinBytes, group)
        try await listener.close().get()
        try await group.shutdownGracefully()
    }

    private let welcome =
        #"{"type":"welcome","id":"xh","version":1,"seat":"participant-a-1","session":"s","token":"t","after":0,"now":1,"waiting":3,"mood":"fine"}"#
        + "\n"

    @Test("events and fields that the client does not know count, and it waits for nothing")
    func unknown() async throws {
        let events = """
            {"type":"event","sequence":1,"at":1,"event":{"danced":{"seat":"participant-a-1"}}}
            {"type":"music","id":"1"}
            {"type":"event","sequence":2,"at":1,"event":{"seatTaken":{"seat":"participant-a-1","softly":true}}}
            {"type":"event","sequence":3,"at":1,"event":{"announced":{"text":"\(String(repeating: "x", count: 60_000))"}}}

            """
        try await met(welcome + events) { person in
            try await person.arrive()
            #expect(person.sequence == 3 && person.session.attendees.count == 1)
            #expect(person.session.announcements.first?.text.count == 60_000)
        }
    }

    @Test("plain lines stay until the mark of the log and the goodbye are there, however late they come")
    func lateMark() async throws {
        let start = welcome.replacing(#""waiting":3"#, with: #""waiting":0"#)
        let end = #"{"type":"event","sequence":1,"at":1,"event":{"ended":{}}}"# + "\n"
        let digest = String(repeating: "0", count: 64)
        let words = try #require(SixWords.of(digest)).joined(separator: " ")
        let later =
            #"{"type":"head","digest":"\#(digest)"}"# + "\n" + #"{"type":"goodbye","code":"session_ended","message":"-"}"# + "\n"
        try await served(start + end, later: later) { port, pin, _ in
            let state = try TemporaryFolder()
            let invitation = "rondetafel://127.0.0.1:\(port)/0000-0000-0000-0000-0000#\(Base64URL.encode(pin))"
            let person = try RunningProgram(["join", "--plain", invitation], environment: ["XDG_STATE_HOME": state.path])
            try await person.says(words)
            #expect(try await person.end() == 0)
        }
    }

    @Test("a line that can not be read ends it, and says so", arguments: ["nonsense\n", String(repeating: "x", count: 70_000), "[]\n"])
    func unreadable(line: String) async throws {
        try await met(welcome + line) { person in
            try await person.wait { $0.end != nil }
            #expect(person.end == .otherVersion)
        }
    }
}
