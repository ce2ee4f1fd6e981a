package import NIOCore

/// TLS 1.3 through libssl as one channel handler: below it bytes of the wire, above it plain bytes.
///
/// Fires `TLSHandshakeCompleted` before the first plain byte. Writes before that wait. Every failure is one
/// `TLSError` through the pipeline, then the channel closes.
package final class TLSHandler: ChannelDuplexHandler {
    package typealias InboundIn = ByteBuffer
    package typealias InboundOut = ByteBuffer
    package typealias OutboundIn = ByteBuffer
    package typealias OutboundOut = ByteBuffer

    private enum Phase { case idle, handshaking, open, closing, closed }

    private struct Pending {
        var buffer: ByteBuffer
        var promise: EventLoopPromise<Void>?
    }

    private let connection: TLSConnection
    private let timeout: TimeAmount
    private var phase = Phase.idle
    private var deadline: Scheduled<Void>?
    private var pending = MarkedCircularBuffer<Pending>(initialCapacity: 16)
    private var deliveredSomething = false

    /// A server's side. `timeout`: how long the handshake may take.
    package init(server context: TLSServerContext, timeout: TimeAmount) throws(TLSError) {
        connection = try TLSConnection(server: context)
        self.timeout = timeout
    }

    /// A client's side: `alpn` are the names it offers, none for plain lines.
    package init(client context: TLSClientContext, alpn: [String], timeout: TimeAmount) throws(TLSError) {
        connection = try TLSConnection(client: context, alpn: alpn)
        self.timeout = timeout
    }

    package func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { begin(context) }
    }

    package func channelActive(context: ChannelHandlerContext) {
        begin(context)
        context.fireChannelActive()
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
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard phase == .handshaking || phase == .open || phase == .idle else { return }
        guard connection.feed(unwrapInboundIn(data)) else { return fail(.protocolBroken, context) }
        if phase == .idle { begin(context) } else if phase == .handshaking { shake(context) }
        if phase == .open { readPlain(context) }
    }

    package func channelReadComplete(context: ChannelHandlerContext) {
        if deliveredSomething {
            deliveredSomething = false
            context.fireChannelReadComplete()
        }
        // Half a record, or a handshake under way: nobody above would ask for more.
        context.read()
    }

    private func shake(_ context: ChannelHandlerContext) {
        let step = connection.handshake()
        switch step {
        case .wantsMore: flushOut(context, nil)
        case .closed, .failed: fail(.handshakeFailed, context)
        case .done:
            guard connection.keyIsRight() else { return fail(.wrongPin, context) }
            phase = .open
            deadline?.cancel()
            flushOut(context, nil)
            context.fireUserInboundEventTriggered(TLSHandshakeCompleted(alpn: connection.alpn))
            writePending(context)
            // What came in one piece with the handshake's end.
            if phase == .open { readPlain(context) }
        }
    }

    private func readPlain(_ context: ChannelHandlerContext) {
        while phase == .open {
            var buffer = context.channel.allocator.buffer(capacity: 16_384)
            switch connection.read(into: &buffer) {
            case .done:
                deliveredSomething = true
                context.fireChannelRead(wrapInboundOut(buffer))
            case .wantsMore: return flushOut(context, nil)
            case .closed:
                // The peer said goodbye: so do we.
                return finish(context, mode: .all, promise: nil)
            case .failed: return fail(.protocolBroken, context)
            }
        }
    }

    package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard phase != .closing, phase != .closed else {
            promise?.fail(TLSError.closed)
            return
        }
        pending.append(Pending(buffer: unwrapOutboundIn(data), promise: promise))
    }

    package func flush(context: ChannelHandlerContext) {
        pending.mark()
        if phase == .open { writePending(context) }
        context.flush()
    }

    /// Encrypts what was flushed, small writes together in one record, and sends it in one piece.
    private func writePending(_ context: ChannelHandlerContext) {
        guard pending.hasMark else { return }
        var gathered = context.channel.allocator.buffer(capacity: 0)
        var promises: [EventLoopPromise<Void>] = []
        while pending.hasMark, let one = pending.popFirst() {
            gathered.writeImmutableBuffer(one.buffer)
            if let promise = one.promise { promises.append(promise) }
        }
        guard gathered.readableBytes > 0 else {
            for promise in promises { promise.succeed() }
            return
        }
        guard gathered.withUnsafeReadableBytes({ connection.write($0) }) else {
            for promise in promises { promise.fail(TLSError.protocolBroken) }
            return fail(.protocolBroken, context)
        }
        var done: EventLoopPromise<Void>?
        if !promises.isEmpty {
            let sent = context.eventLoop.makePromise(of: Void.self)
            sent.futureResult.whenComplete { [promises] result in
                for promise in promises { promise.completeWith(result) }
            }
            done = sent
        }
        flushOut(context, done)
    }

    private func flushOut(_ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
        guard let buffer = connection.takeOutgoing(context.channel.allocator) else {
            promise?.succeed()
            return
        }
        context.writeAndFlush(wrapOutboundOut(buffer), promise: promise)
    }

    package func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        switch mode {
        case .input: context.close(mode: .input, promise: promise)
        case .output, .all: finish(context, mode: mode, promise: promise)
        }
    }

    /// close_notify after all that was written, then the channel.
    private func finish(_ context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard phase == .open else {
            if phase != .closing {
                let wasHandshaking = phase == .handshaking || phase == .idle
                phase = .closed
                deadline?.cancel()
                failPending(wasHandshaking ? .closed : .closed)
            }
            return context.close(mode: mode, promise: promise)
        }
        if pending.hasMark { writePending(context) }
        guard phase == .open else { return context.close(mode: mode, promise: promise) }
        phase = .closing
        failPending(.closed)
        connection.shutdown()
        let sent = context.eventLoop.makePromise(of: Void.self)
        let box = NIOLoopBound(context, eventLoop: context.eventLoop)
        // A peer that reads nothing must not keep the connection for ever.
        let limit = context.eventLoop.scheduleTask(in: .seconds(5)) { box.value.close(mode: mode, promise: nil) }
        sent.futureResult.whenComplete { _ in
            limit.cancel()
            box.value.close(mode: mode, promise: promise)
        }
        flushOut(context, sent)
    }

    package func channelInactive(context: ChannelHandlerContext) {
        let before = phase
        phase = .closed
        deadline?.cancel()
        switch before {
        case .handshaking: context.fireErrorCaught(TLSError.handshakeFailed)
        case .open: context.fireErrorCaught(TLSError.endedWithoutClose)
        case .idle, .closing, .closed: break
        }
        failPending(.closed)
        context.fireChannelInactive()
    }

    package func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
        failPending(.closed)
    }

    private func fail(_ error: TLSError, _ context: ChannelHandlerContext) {
        guard phase != .closed else { return }
        phase = .closed
        deadline?.cancel()
        // The alert that libssl made for the peer, if any.
        flushOut(context, nil)
        failPending(error)
        context.fireErrorCaught(error)
        context.close(promise: nil)
    }

    private func failPending(_ error: TLSError) {
        while let one = pending.popFirst() { one.promise?.fail(error) }
    }
}
