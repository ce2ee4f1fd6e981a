import Foundation
import NIOCore
import NIOPosix
import TLS
import Wire

/// Lines over TLS exactly as a test says them, for what no client of ours does.
final class RawConnection: @unchecked Sendable {
    private let channel: any Channel
    private var lines: AsyncStream<String>.Iterator

    struct Ended: Error {}

    /// `alpn`: none for plain lines.
    init(_ stage: Stage, alpn: [String] = [WireProtocol.alpn]) async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        lines = stream.makeAsyncIterator()
        let context = try TLSClientContext(pin: stage.identity.pinBytes)
        channel = try await ClientBootstrap(group: stage.group)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers([
                        TLSHandler(client: context, alpn: alpn, timeout: .seconds(120)), Splitter(continuation),
                    ])
                }
            }
            .connect(host: "127.0.0.1", port: stage.server.port).get()
        // What never comes fails its test; it does not hold up the others.
        channel.eventLoop.scheduleTask(in: .seconds(150)) { continuation.finish() }
    }

    /// All of it in one write.
    func send(_ text: String) { channel.writeAndFlush(ByteBuffer(string: text), promise: nil) }

    func hello(code: String) { send(#"{"type":"hello","id":"h","protocols":[1,1],"code":"\#(code)"}"# + "\n") }

    func hello(token: String) { send(#"{"type":"hello","id":"h","protocols":[1,1],"token":"\#(token)"}"# + "\n") }

    func line() async throws -> String {
        guard let line = await lines.next(isolation: nil) else { throw Ended() }
        return line
    }

    /// The next line that holds this.
    @discardableResult
    func line(with part: String) async throws -> String {
        while true {
            let line = try await line()
            if line.contains(part) { return line }
        }
    }

    /// The next frame for which this gives something.
    func frame<Value>(_ pick: (ServerFrame) -> Value?) async throws -> Value {
        while true {
            let line = try await line()
            if case .success(let frame) = FrameCodec.decodeServer(Array(line.utf8)), let value = pick(frame) { return value }
        }
    }

    /// The welcome, or the code of the refusal.
    func admission() async throws -> Result<ServerFrame.Welcome, WireFault> {
        try await frame { frame in
            switch frame {
            case .welcome(_, let welcome): .success(welcome)
            case .refused(_, let refusal): .failure(WireFault(rawValue: refusal.code) ?? .malformed)
            default: nil
            }
        }
    }

    func close() async { try? await channel.close().get() }

    func whenClosed() async { try? await channel.closeFuture.get() }

    var localPort: Int { channel.localAddress?.port ?? 0 }

    private final class Splitter: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let lines: AsyncStream<String>.Continuation
        private var rest: [UInt8] = []

        init(_ lines: AsyncStream<String>.Continuation) { self.lines = lines }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            rest += Array(unwrapInboundIn(data).readableBytesView)
            while let end = rest.firstIndex(of: 10) {
                lines.yield(String(decoding: rest[..<end], as: UTF8.self))
                rest.removeFirst(end + 1)
            }
        }

        func channelInactive(context: ChannelHandlerContext) { lines.finish() }
        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }
}

extension Stage {
    /// The session's file is gone from its place while `body` runs: no commit can be made.
    func withoutStorage(_ body: () async throws -> Void) async throws {
        let file = sessions.file(of: "proef")
        try FileManager.default.moveItem(atPath: file, toPath: file + ".away")
        do { try await body() } catch {
            try FileManager.default.moveItem(atPath: file + ".away", toPath: file)
            throw error
        }
        try FileManager.default.moveItem(atPath: file + ".away", toPath: file)
    }

    /// A restart in good order; the invitations are those of before.
    func restart() async throws -> Stage {
        await close()
        return try await Stage(folder: folder, resume: true)
    }
}
