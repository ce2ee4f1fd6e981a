import NIOCore
import TLS
import Wire

/// Lines of the server to frames; pings, and notices when the line is dead.
final class ClientHandler: ChannelInboundHandler {
    typealias InboundIn = [UInt8]

    private let client: ClientConnection
    private let settings: ClientSettings
    private var heard = NIODeadline.now()
    private var pulse: RepeatedTask?

    init(client: ClientConnection, settings: ClientSettings) {
        self.client = client
        self.settings = settings
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let done = event as? TLSHandshakeCompleted {
            let channel = context.channel
            // A server that settles on nothing of ours would read our frames as plain lines.
            guard done.alpn == WireProtocol.alpn else {
                client.speaksOtherwise()
                return context.close(promise: nil)
            }
            heard = .now()
            client.opened(channel)
            let period = TimeAmount.seconds(settings.pingSeconds)
            let silence = TimeAmount.seconds(settings.silenceSeconds)
            let me = NIOLoopBound(self, eventLoop: context.eventLoop)
            pulse = context.eventLoop.scheduleRepeatedTask(initialDelay: period, delay: period) { _ in
                if NIODeadline.now() - me.value.heard > silence {
                    channel.close(promise: nil)
                } else {
                    me.value.client.ping(channel)
                }
            }
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        heard = .now()
        switch FrameCodec.decodeServer(unwrapInboundIn(data)) {
        case .success(let frame): client.received(frame, on: context.channel)
        // A frame that this version does not know is passed over: a newer server may say more.
        case .failure(.malformed): break
        case .failure: errorCaught(context: context, error: WireFault.notJSON)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        pulse?.cancel()
        client.lost(channel: context.channel)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        client.failed(error)
        context.close(promise: nil)
    }
}

/// Splits what the server sends at line feeds; a line longer than a client's patience ends it.
struct ServerLineDecoder: NIOSingleStepByteToMessageDecoder {
    typealias InboundOut = [UInt8]

    struct TooLong: Error {}

    mutating func decode(buffer: inout ByteBuffer) throws -> [UInt8]? {
        guard let end = buffer.readableBytesView.firstIndex(of: 10) else {
            if buffer.readableBytes > WireProtocol.clientPatience { throw TooLong() }
            return nil
        }
        guard end - buffer.readerIndex <= WireProtocol.clientPatience else { throw TooLong() }
        let bytes = buffer.readBytes(length: end - buffer.readerIndex)
        buffer.moveReaderIndex(forwardBy: 1)
        return bytes
    }

    mutating func decodeLast(buffer: inout ByteBuffer, seenEOF: Bool) throws -> [UInt8]? {
        try decode(buffer: &buffer)
    }
}
