import NIOCore
import NIOEmbedded
import TLS

/// A server and a client of this program, joined in memory, on one loop whose clock the test holds.
final class Pair {
    static let identity = try! Identity.create(now: 1_790_000_000)
    static let serverContext = try! TLSServerContext(identity: identity)
    static let rondetafel = ["rondetafel/1"]

    let loop = EmbeddedEventLoop()
    let server: EmbeddedChannel
    let client: EmbeddedChannel
    let atServer = Recorder()
    let atClient = Recorder()
    let serverReads = ReadCounter()
    let clientReads = ReadCounter()

    init(alpn: [String] = rondetafel, pin: [UInt8] = identity.pinBytes, timeout: TimeAmount = .seconds(10)) throws {
        server = EmbeddedChannel(loop: loop)
        client = EmbeddedChannel(loop: loop)
        let context = try TLSClientContext(pin: pin)
        try server.pipeline.syncOperations.addHandlers([
            serverReads, TLSHandler(server: Self.serverContext, timeout: timeout), atServer,
        ])
        try client.pipeline.syncOperations.addHandlers([
            clientReads, TLSHandler(client: context, alpn: alpn, timeout: timeout), atClient,
        ])
    }

    func connect() throws {
        let address = try SocketAddress(ipAddress: "127.0.0.1", port: 1)
        server.connect(to: address, promise: nil)
        client.connect(to: address, promise: nil)
    }

    /// Carries bytes both ways, at most `piece` at a time, until neither has any; `change` may spoil them.
    func carry(piece: Int = .max, change: ((_ fromClient: Bool, inout ByteBuffer) -> Void)? = nil) throws {
        var moved = true
        while moved {
            moved = try carry(client, server, true, piece, change)
            moved = try carry(server, client, false, piece, change) || moved
        }
    }

    private func carry(
        _ from: EmbeddedChannel, _ to: EmbeddedChannel, _ fromClient: Bool, _ piece: Int,
        _ change: ((Bool, inout ByteBuffer) -> Void)?
    ) throws -> Bool {
        var moved = false
        while var buffer = try from.readOutbound(as: ByteBuffer.self) {
            moved = true
            change?(fromClient, &buffer)
            while let part = buffer.readSlice(length: min(piece, buffer.readableBytes)), part.readableBytes > 0 {
                if to.isActive { try to.writeInbound(part) }
            }
        }
        return moved
    }

    /// What `from` has for the other side, in one piece.
    func take(_ from: EmbeddedChannel) throws -> ByteBuffer {
        var all = ByteBuffer()
        while let buffer = try from.readOutbound(as: ByteBuffer.self) { all.writeImmutableBuffer(buffer) }
        return all
    }

    /// Two channels after their handshake.
    static func open(alpn: [String] = rondetafel) throws -> Pair {
        let pair = try Pair(alpn: alpn)
        try pair.connect()
        try pair.carry()
        return pair
    }

    func end() {
        _ = try? server.finish(acceptAlreadyClosed: true)
        _ = try? client.finish(acceptAlreadyClosed: true)
    }
}

struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
