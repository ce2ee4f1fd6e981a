package import NIOCore

extension TLSHandler {
    /// Plain bytes are encrypted and handed on in pieces of this size at most, in bytes: small writes share one, a
    /// large one never stands in memory twice as a whole.
    static let pieceLimit = 65_536

    package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard phase != .closing, phase != .closed, !outputEnded, !outputCloseWaits.waits else {
            promise?.fail(TLSError.closed)
            return
        }
        pending.append(Pending(buffer: unwrapOutboundIn(data), promise: promise))
    }

    package func flush(context: ChannelHandlerContext) {
        if !outputCloseWaits.waits { pending.mark() }
        if phase == .open { writePending(context) }
        context.flush()
    }

    /// Encrypts and sends what was flushed.
    func writePending(_ context: ChannelHandlerContext) {
        var hasWritten = false
        while phase == .open, !outputEnded, pending.hasMark, let first = pending.popFirst() {
            var gathered = first.buffer
            var promise = first.promise
            while gathered.readableBytes < Self.pieceLimit, pending.hasMark, let next = pending.popFirst() {
                gathered.writeImmutableBuffer(next.buffer)
                if let others = next.promise {
                    if let promise { promise.futureResult.cascade(to: others) } else { promise = others }
                }
            }
            hasWritten = true
            send(gathered, promise, context)
        }
        if hasWritten { context.flush() }
    }

    private func send(_ plain: ByteBuffer, _ promise: EventLoopPromise<Void>?, _ context: ChannelHandlerContext) {
        var plain = plain
        repeat {
            let slice = plain.readSlice(length: min(plain.readableBytes, Self.pieceLimit)) ?? ByteBuffer()
            guard !outputEnded, slice.withUnsafeReadableBytes({ connection.write($0) }) else {
                promise?.fail(TLSError.protocolBroken)
                return fail(.protocolBroken, context)
            }
            let bytes = connection.takeOutgoing(context.channel.allocator) ?? ByteBuffer()
            context.write(wrapOutboundOut(bytes), promise: plain.readableBytes == 0 ? promise : nil)
        } while plain.readableBytes > 0
    }

    /// Sends what libssl has for the peer.
    func flushOut(_ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
        guard let buffer = connection.takeOutgoing(context.channel.allocator) else {
            promise?.succeed()
            return
        }
        context.writeAndFlush(wrapOutboundOut(buffer), promise: promise)
    }

    /// Fails all writes that wait.
    func dropPending(_ error: TLSError) {
        if outputCloseWaits.waits {
            let promise = outputCloseWaits.promise
            outputCloseWaits = (false, nil)
            promise?.fail(error)
        }
        while let one = pending.popFirst() { one.promise?.fail(error) }
    }
}
