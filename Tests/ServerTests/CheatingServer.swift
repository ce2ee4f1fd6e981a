import Deliberation
import Foundation
import Ledger
import NIOCore
import NIOPosix
import Synchronization
import TLS
import Wire

@testable import Client
@testable import Server

/// A server that cheats, for tests only: it has the real server's identity, stands between it and the clients, and
/// changes what is said.
final class CheatingServer: Sendable {
    /// What it does to one frame; nil: nothing.
    struct Trick: Sendable {
        var fromClient: @Sendable (_ frame: ClientFrame, _ seat: Seat?) -> ClientFrame = { frame, _ in frame }
        var fromServer: @Sendable (_ frame: ServerFrame, _ seat: Seat?) -> ServerFrame = { frame, _ in frame }
    }

    private let listener: any Channel
    private let group: MultiThreadedEventLoopGroup
    var port: Int { listener.localAddress?.port ?? 0 }

    init(_ stage: Stage, trick: Trick) async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        self.group = group
        let context = try TLSServerContext(identity: stage.identity)
        let upstream = stage.server.port
        let pin = stage.identity.pinBytes
        listener = try await ServerBootstrap(group: group)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers([
                        TLSHandler(server: context, timeout: .seconds(30)), ByteToMessageHandler(ServerLineDecoder()),
                        FromClient(upstream: upstream, pin: pin, trick: trick),
                    ])
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    func close() async {
        try? await listener.close().get()
        try? await group.shutdownGracefully()
    }
}

/// The half that a client talks to; both halves of a connection are on one loop.
private final class FromClient: ChannelInboundHandler {
    typealias InboundIn = [UInt8]

    private let upstream: Int
    private let pin: [UInt8]
    private let trick: CheatingServer.Trick
    private var server: (any Channel)?
    private var early: [ClientFrame] = []
    var seat: Seat?

    init(upstream: Int, pin: [UInt8], trick: CheatingServer.Trick) {
        self.upstream = upstream
        self.pin = pin
        self.trick = trick
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is TLSHandshakeCompleted else { return }
        let client = context.channel
        let box = NIOLoopBound(self, eventLoop: context.eventLoop)
        let pin = pin
        let trick = trick
        ClientBootstrap(group: context.eventLoop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers([
                        TLSHandler(client: try TLSClientContext(pin: pin), alpn: [WireProtocol.alpn], timeout: .seconds(30)),
                        ByteToMessageHandler(ServerLineDecoder()),
                        FromServer(client: client, trick: trick, whose: box),
                    ])
                }
            }
            .connect(host: "127.0.0.1", port: upstream)
            .whenFailure { _ in client.close(promise: nil) }
    }

    func opened(_ channel: any Channel) {
        server = channel
        for frame in early { pass(frame) }
        early = []
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .success(let frame) = FrameCodec.decodeClient(unwrapInboundIn(data)) else { return }
        if server == nil { early.append(frame) } else { pass(frame) }
    }

    func channelInactive(context: ChannelHandlerContext) { server?.close(promise: nil) }

    private func pass(_ frame: ClientFrame) {
        server?.writeAndFlush(ByteBuffer(bytes: FrameCodec.encode(trick.fromClient(frame, seat)) + [10]), promise: nil)
    }
}

/// The half that talks to the real server.
private final class FromServer: ChannelInboundHandler, Sendable {
    typealias InboundIn = [UInt8]

    private let client: any Channel
    private let trick: CheatingServer.Trick
    private let whose: NIOLoopBound<FromClient>

    init(client: any Channel, trick: CheatingServer.Trick, whose: NIOLoopBound<FromClient>) {
        self.client = client
        self.trick = trick
        self.whose = whose
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is TLSHandshakeCompleted { whose.value.opened(context.channel) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .success(let frame) = FrameCodec.decodeServer(unwrapInboundIn(data)) else { return }
        if case .welcome(_, let welcome) = frame { whose.value.seat = welcome.seat }
        let changed = trick.fromServer(frame, whose.value.seat)
        client.writeAndFlush(ByteBuffer(bytes: FrameCodec.encode(changed) + [10]), promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) { client.close(promise: nil) }
}

/// Seals that went by a cheat, by room, and a tree of its own that it makes of them.
final class FalseBox: Sendable {
    private let seals = Mutex<[String]>([])

    func add(_ seal: String) { seals.withLock { $0 = ($0 + [seal]).sorted() } }
    func remove(_ seal: String) { seals.withLock { $0.removeAll { $0 == seal } } }

    var leaves: [String] { seals.withLock { $0 } }

    func seal() -> BoxSeal {
        let leaves = leaves.compactMap { Hex.decode($0) }
        return BoxSeal(count: leaves.count, root: Hex.encode(MerkleTree.root(leaves)))
    }

    /// A good proof in this tree; nil where the seal is not in it.
    func proof(_ seal: String, id: String) -> ServerFrame? {
        guard let index = leaves.firstIndex(of: seal) else { return nil }
        let bytes = leaves.compactMap { Hex.decode($0) }
        return MerkleTree.path(index, in: bytes).map {
            .proof(id: id, .init(index: index, count: bytes.count, path: $0.map { Hex.encode($0) }))
        }
    }
}
