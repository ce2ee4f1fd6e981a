import Foundation
import Ledger
import NIOCore
import NIOPosix
import TLS
import Testing

/// A server on a free port of this machine; each connection gets the handlers of `above`.
struct LocalServer {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let listener: any Channel
    let port: Int

    init(
        identity: Identity = Pair.identity, timeout: TimeAmount = .seconds(120), half: Bool = false,
        above: @escaping @Sendable () -> [any ChannelHandler]
    ) async throws {
        let context = try TLSServerContext(identity: identity)
        listener = try await ServerBootstrap(group: group)
            .childChannelOption(.allowRemoteHalfClosure, value: half)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(TLSHandler(server: context, timeout: timeout))
                    try channel.pipeline.syncOperations.addHandlers(above())
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        port = listener.localAddress?.port ?? 0
    }

    func connect(
        pin: [UInt8] = Pair.identity.pinBytes, autoRead: Bool = true,
        above: @escaping @Sendable () -> any ChannelHandler
    ) async throws -> any Channel {
        let context = try TLSClientContext(pin: pin)
        return try await ClientBootstrap(group: group)
            .channelOption(.autoRead, value: autoRead)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        TLSHandler(client: context, alpn: Pair.rondetafel, timeout: .seconds(120)))
                    try channel.pipeline.syncOperations.addHandler(above())
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
    }

    func stop() async throws {
        try await listener.close()
        try await group.shutdownGracefully()
    }
}

/// Sends back what comes; reads no more while the other side does not take it.
final class Echo: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { context.write(data, promise: nil) }
    func channelReadComplete(context: ChannelHandlerContext) { context.flush() }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        let isWritable = context.channel.isWritable
        try? context.channel.syncOptions?.setOption(.autoRead, value: isWritable)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .some(.inputClosed) = event as? ChannelEvent { context.close(promise: nil) }
    }
}

/// Counts and hashes what comes until the end, and tells how it ended.
final class Sink: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    struct End: Sendable, Equatable {
        var count = 0
        var hash: [UInt8] = []
        var errors: [TLSError] = []
    }

    private let end: EventLoopPromise<End>
    private let isByHand: Bool
    private let stopAt: Int
    private var sum = End()
    private var hash = SHA256()

    init(_ end: EventLoopPromise<End>, isByHand: Bool = false, stopAt: Int = .max) {
        self.end = end
        self.isByHand = isByHand
        self.stopAt = stopAt
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        sum.count += buffer.readableBytes
        hash.update(buffer.readableBytesView)
        if sum.count >= stopAt { context.close(promise: nil) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is TLSHandshakeCompleted, isByHand { context.read() }
    }

    func channelReadComplete(context: ChannelHandlerContext) { if isByHand { context.read() } }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let error = error as? TLSError { sum.errors.append(error) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        sum.hash = hash.finalize()
        end.succeed(sum)
    }
}

@Suite("Over sockets", .timeLimit(.minutes(5)))
struct SocketTests {
    static let large = [UInt8]((0..<10_485_760).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) })

    @Test("10 MiB there and back, read piece by piece or as it comes", arguments: [false, true])
    func echo(isByHand: Bool) async throws {
        let server = try await LocalServer { [Echo()] }
        let end = server.group.next().makePromise(of: Sink.End.self)
        let client = try await server.connect(autoRead: !isByHand) {
            Sink(end, isByHand: isByHand, stopAt: Self.large.count)
        }
        // Both loops are one: nothing waits for the other thread.
        async let sent: Void = client.writeAndFlush(ByteBuffer(bytes: Self.large))
        let result = try await end.futureResult.get()
        try await sent
        #expect(result == Sink.End(count: Self.large.count, hash: SHA256.hash(Self.large), errors: []))
        try await server.stop()
    }

    @Test("half close: the client says all, closes its output, and hears all back")
    func half() async throws {
        let server = try await LocalServer(half: true) { [Echo()] }
        let end = server.group.next().makePromise(of: Sink.End.self)
        let client = try await server.connect { Sink(end) }
        let words = Array(Self.large.prefix(300_000))
        async let sent: Void = client.writeAndFlush(ByteBuffer(bytes: words))
        try await sent
        try await client.close(mode: .output)
        let result = try await end.futureResult.get()
        #expect(result == Sink.End(count: words.count, hash: SHA256.hash(words), errors: []))
        try await server.stop()
    }

    @Test("a wrong pin ends it, on a real connection too")
    func wrongPin() async throws {
        let server = try await LocalServer { [Echo()] }
        let end = server.group.next().makePromise(of: Sink.End.self)
        let client = try await server.connect(pin: [UInt8](repeating: 0, count: 32)) { Sink(end) }
        let result = try await end.futureResult.get()
        #expect(result.errors == [.wrongPin] && result.count == 0)
        try? await client.close()
        try await server.stop()
    }

    @Test("a client that only connects is cut off when its time is over")
    func silent() async throws {
        let atServer = MultiThreadedEventLoopGroup.singleton.next().makePromise(of: Sink.End.self)
        let server = try await LocalServer(timeout: .milliseconds(50)) { [Sink(atServer)] }
        let client = try await ClientBootstrap(group: server.group).connect(host: "127.0.0.1", port: server.port).get()
        try await client.closeFuture.get()
        #expect(try await atServer.futureResult.get().errors == [.handshakeTimedOut])
        try await server.stop()
    }
}
