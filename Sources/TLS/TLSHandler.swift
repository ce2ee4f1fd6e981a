package import NIOCore

/// TLS 1.3 through libssl as one channel handler: below it bytes of the wire, above it plain bytes.
///
/// Fires `TLSHandshakeCompleted` before the first plain byte. Writes before that wait; the promise of a write ends when
/// its last byte has gone to the network, or with a `TLSError`. Every failure is one `TLSError` through the pipeline,
/// then the channel closes.
///
/// Reads: one read asked for from above is one or more reads of the network until a plain byte came, then none until
/// the next is asked for; so a channel without autoRead holds its peer back.
///
/// Closing: `close(.all)` sends what was flushed, then close_notify, then closes. `close(.output)` does the same to
/// this direction only. A peer's close_notify ends the connection, unless the channel has `allowRemoteHalfClosure`:
/// then `ChannelEvent.inputClosed` goes up and writing goes on.
package final class TLSHandler: ChannelDuplexHandler {
    package typealias InboundIn = ByteBuffer
    package typealias InboundOut = ByteBuffer
    package typealias OutboundIn = ByteBuffer
    package typealias OutboundOut = ByteBuffer

    enum Phase { case idle, handshaking, open, closing, closed }

    struct Pending {
        var buffer: ByteBuffer
        var promise: EventLoopPromise<Void>?
    }

    /// How long close_notify may wait for a peer that reads nothing.
    static let closeLimit = TimeAmount.seconds(5)

    let connection: TLSConnection
    private let timeout: TimeAmount
    var phase = Phase.idle
    /// The peer said close_notify.
    var inputEnded = false
    /// We said close_notify.
    var outputEnded = false
    var pending = MarkedCircularBuffer<Pending>(initialCapacity: 16)
    /// A `close(.output)` that waits for the end of the handshake.
    var outputCloseWaits: (waits: Bool, promise: EventLoopPromise<Void>?) = (false, nil)
    /// Our close_notify on its way; set with `outputEnded`.
    var goodbye: EventLoopFuture<Void>?
    /// The end of a `close(.all)` under way.
    var closed: EventLoopPromise<Void>?
    private var deadline: Scheduled<Void>?
    private var isReadWanted = false
    private var hasDelivered = false

    /// A server's side. `timeout`: how long the handshake may take.
    package init(server context: TLSServerContext, timeout: TimeAmount) throws(TLSError) {
        connection = try TLSConnection(server: context)
        self.timeout = timeout
    }

    /// A client's side: `alpn` are the names it offers (1 to 255 bytes each), none for plain lines.
    package init(client context: TLSClientContext, alpn: [String], timeout: TimeAmount) throws(TLSError) {
        connection = try TLSConnection(client: context, alpn: alpn)
        self.timeout = timeout
    }

    package func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { begin(context) }
    }

    package func channelActive(context: ChannelHandlerContext) {
        context.fireChannelActive()
        begin(context)
    }

    private func begin(_ context: ChannelHandlerContext) {
        guard phase == .idle else { return }
        phase = .handshaking
        let box = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: timeout) {
            let (handler, context) = box.value
            if handler.phase == .handshaking { handler.fail(.handshakeTimedOut, context) }
        }
        shake(context)
        if phase == .handshaking { context.read() }
    }

    private func shake(_ context: ChannelHandlerContext) {
        switch connection.handshake() {
        case .wantsMore: flushOut(context, nil)
        case .closed, .failed: fail(connection.refusedKey ? .wrongPin : .handshakeFailed, context)
        case .done:
            guard connection.keyIsRight else { return fail(.wrongPin, context) }
            phase = .open
            deadline?.cancel()
            flushOut(context, nil)
            context.fireUserInboundEventTriggered(TLSHandshakeCompleted(alpn: connection.alpn))
            if phase == .open { writePending(context) }
            if outputCloseWaits.waits {
                let promise = outputCloseWaits.promise
                outputCloseWaits = (false, nil)
                endOutput(context, promise)
            }
        }
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard phase == .handshaking || phase == .open || phase == .idle, !inputEnded else { return }
        guard connection.feed(unwrapInboundIn(data)) else { return fail(.protocolBroken, context) }
        if phase == .idle { begin(context) } else if phase == .handshaking { shake(context) }
        // What came in one piece with the handshake's end is read here too.
        if phase == .open { readPlain(context) }
    }

    private func readPlain(_ context: ChannelHandlerContext) {
        while phase == .open, !inputEnded {
            var buffer = context.channel.allocator.buffer(capacity: TLSConnection.recordLimit)
            switch connection.read(into: &buffer) {
            case .done:
                hasDelivered = true
                isReadWanted = false
                context.fireChannelRead(wrapInboundOut(buffer))
            case .wantsMore: return flushOut(context, nil)
            case .closed:
                inputEnded = true
                // Who answers once all is read must get to that before the end.
                tellReadComplete(context)
                if phase == .open { endOfInput(context) }
            case .failed: fail(.protocolBroken, context)
            }
        }
    }

    package func read(context: ChannelHandlerContext) {
        isReadWanted = true
        context.read()
    }

    package func channelReadComplete(context: ChannelHandlerContext) {
        if hasDelivered {
            tellReadComplete(context)
        } else if phase == .handshaking || isReadWanted {
            // A handshake under way, or half a record: nobody above would ask again.
            context.read()
        }
    }

    private func tellReadComplete(_ context: ChannelHandlerContext) {
        guard hasDelivered else { return }
        hasDelivered = false
        context.fireChannelReadComplete()
    }

    package func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard case .some(.inputClosed) = event as? ChannelEvent else {
            return context.fireUserInboundEventTriggered(event)
        }
        switch phase {
        case .idle, .handshaking: fail(.handshakeFailed, context)
        case .open:
            // After a close_notify the event has gone up already; without one, what came last may be missing.
            if !inputEnded { fail(.endedWithoutClose, context) }
        case .closing, .closed: context.fireUserInboundEventTriggered(event)
        }
    }

    package func channelInactive(context: ChannelHandlerContext) {
        let before = phase
        phase = .closed
        deadline?.cancel()
        switch before {
        case .idle, .closing, .closed: dropPending(.closed)
        case .handshaking:
            dropPending(.handshakeFailed)
            context.fireErrorCaught(TLSError.handshakeFailed)
        case .open:
            dropPending(.endedWithoutClose)
            if !inputEnded { context.fireErrorCaught(TLSError.endedWithoutClose) }
        }
        context.fireChannelInactive()
    }

    package func handlerRemoved(context: ChannelHandlerContext) {
        phase = .closed
        deadline?.cancel()
        dropPending(.closed)
    }

    func fail(_ error: TLSError, _ context: ChannelHandlerContext) {
        guard phase != .closed, phase != .closing else { return }
        phase = .closed
        deadline?.cancel()
        // The alert that libssl made for the peer, if any.
        flushOut(context, nil)
        dropPending(error)
        context.fireErrorCaught(error)
        context.close(promise: nil)
    }

    func stopClock() { deadline?.cancel() }
}
