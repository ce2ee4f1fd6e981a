import NIOCore
import TLS

/// The last handler of a pipeline: keeps all that comes up.
final class Recorder: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    var handshakes: [TLSHandshakeCompleted] = []
    var received: [UInt8] = []
    var errors: [TLSError] = []
    var otherErrors: [any Error] = []
    var inputClosed = 0
    var isInactive = false
    /// Bytes that came before the handshake was told of: always 0.
    var early = 0
    var onHandshake: ((ChannelHandlerContext) -> Void)?

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let done = event as? TLSHandshakeCompleted {
            handshakes.append(done)
            onHandshake?(context)
        }
        if case .some(.inputClosed) = event as? ChannelEvent { inputClosed += 1 }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        if handshakes.isEmpty { early += buffer.readableBytes }
        received += buffer.readableBytesView
    }

    func channelInactive(context: ChannelHandlerContext) { isInactive = true }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let error = error as? TLSError { errors.append(error) } else { otherErrors.append(error) }
    }

    var text: String { String(decoding: received, as: UTF8.self) }
}

/// Stands below the TLS handler: counts the reads that reach the network, and closes a half as a socket does (an
/// EmbeddedChannel closes the whole).
final class ReadCounter: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    var reads = 0
    var outputCloses = 0

    func read(context: ChannelHandlerContext) {
        reads += 1
        context.read()
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard mode == .output else { return context.close(mode: mode, promise: promise) }
        outputCloses += 1
        promise?.succeed()
    }
}
