package import NIOCore

extension TLSHandler {
    package func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        switch mode {
        case .input: context.close(mode: .input, promise: promise)
        case .output: endOutput(context, promise)
        case .all: endAll(context, promise)
        }
    }

    /// The peer said close_notify.
    func endOfInput(_ context: ChannelHandlerContext) {
        let mayStayHalf = try? context.channel.syncOptions?.getOption(.allowRemoteHalfClosure)
        if !outputEnded, mayStayHalf == true {
            context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        } else {
            endAll(context, nil)
        }
    }

    /// close_notify after all that was flushed; what the peer still says is read.
    func endOutput(_ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
        switch phase {
        case .idle, .handshaking:
            guard !outputCloseWaits.waits else {
                promise?.fail(ChannelError.outputClosed)
                return
            }
            outputCloseWaits = (true, promise)
        case .open:
            if inputEnded { return endAll(context, promise) }
            guard !outputEnded else {
                promise?.fail(ChannelError.outputClosed)
                return
            }
            let box = NIOLoopBound(context, eventLoop: context.eventLoop)
            sayGoodbye(context).whenComplete { _ in box.value.close(mode: .output, promise: promise) }
        case .closing, .closed: endAll(context, promise)
        }
    }

    /// close_notify after all that was flushed, then the channel; at once where there is no open connection.
    func endAll(_ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
        if phase == .closing, let closed {
            // The first close sends what waits; a second must not cut it short.
            closed.futureResult.cascade(to: promise)
            return
        }
        guard phase == .open else {
            phase = .closed
            stopClock()
            dropPending(.closed)
            return context.close(mode: .all, promise: promise)
        }
        let end = context.eventLoop.makePromise(of: Void.self)
        end.futureResult.cascade(to: promise)
        closed = end
        let goodbye = goodbye ?? sayGoodbye(context)
        // A write that failed in there has ended it all.
        guard phase == .open else { return context.close(mode: .all, promise: end) }
        phase = .closing
        let box = NIOLoopBound(context, eventLoop: context.eventLoop)
        let cut = context.eventLoop.makePromise(of: Void.self)
        // A peer that reads nothing must not keep the connection for ever.
        let limit = context.eventLoop.scheduleTask(in: Self.closeLimit) { cut.succeed() }
        goodbye.whenComplete { _ in cut.succeed() }
        cut.futureResult.whenComplete { _ in
            limit.cancel()
            let last = box.value.eventLoop.makePromise(of: Void.self)
            last.futureResult.whenComplete { result in
                // The peer may have been quicker.
                if case .failure(let error) = result, error as? ChannelError != .alreadyClosed {
                    end.fail(error)
                } else {
                    end.succeed()
                }
            }
            box.value.close(mode: .all, promise: last)
        }
    }

    /// Ends with the moment that close_notify has gone to the network, or could not.
    private func sayGoodbye(_ context: ChannelHandlerContext) -> EventLoopFuture<Void> {
        writePending(context)
        outputEnded = true
        dropPending(.closed)
        connection.shutdown()
        let sent = context.eventLoop.makePromise(of: Void.self)
        goodbye = sent.futureResult
        flushOut(context, sent)
        return sent.futureResult
    }
}
