import NIOCore
import NIOEmbedded
import TLS
import Testing

@Suite("How a connection ends")
struct CloseTests {
    @Test("close says goodbye: the other side ends without an error, and has the last words")
    func close() throws {
        let pair = try Pair.open()
        defer { pair.end() }
        let last = pair.server.writeAndFlush(ByteBuffer(string: "tot ziens"))
        let unflushed = pair.server.write(ByteBuffer(string: "te laat"))
        let closed = pair.server.close()
        try pair.carry()
        try last.wait()
        try closed.wait()
        #expect(throws: TLSError.closed) { try unflushed.wait() }
        #expect(pair.atClient.text == "tot ziens")
        #expect(pair.atClient.errors.isEmpty && pair.atServer.errors.isEmpty)
        #expect(!pair.client.isActive && !pair.server.isActive && pair.atClient.isInactive)
    }

    @Test("writes and closes after it fail, they do not hang")
    func afterwards() throws {
        let pair = try Pair.open()
        defer { pair.end() }
        try pair.client.close().wait()
        #expect(throws: TLSError.closed) { try pair.client.writeAndFlush(ByteBuffer(string: "x")).wait() }
        #expect(throws: (any Error).self) { try pair.client.close().wait() }
    }

    @Test("a peer that is gone without a goodbye is told of")
    func ragged() throws {
        let pair = try Pair.open()
        defer { pair.end() }
        let waiting = pair.server.write(ByteBuffer(string: "x"))
        pair.server.pipeline.fireChannelInactive()
        #expect(pair.atServer.errors == [.endedWithoutClose] && pair.atServer.isInactive)
        #expect(throws: TLSError.endedWithoutClose) { try waiting.wait() }
    }

    @Test("so is one whose direction ends without a goodbye")
    func raggedHalf() throws {
        let pair = try Pair.open()
        defer { pair.end() }
        pair.server.allowRemoteHalfClosure = true
        pair.server.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(pair.atServer.errors == [.endedWithoutClose] && !pair.server.isActive && pair.atServer.inputClosed == 0)
    }

    @Test("half: what closed its output still hears, then both end")
    func half() throws {
        let pair = try Pair.open()
        defer { pair.end() }
        pair.server.allowRemoteHalfClosure = true
        pair.client.writeAndFlush(ByteBuffer(string: "dat was het"), promise: nil)
        try pair.client.close(mode: .output).wait()
        #expect(pair.clientReads.outputCloses == 1)
        #expect(throws: TLSError.closed) { try pair.client.writeAndFlush(ByteBuffer(string: "x")).wait() }
        try pair.carry()
        #expect(pair.atServer.text == "dat was het" && pair.atServer.inputClosed == 1 && pair.server.isActive)
        try pair.server.writeAndFlush(ByteBuffer(string: "dank je")).wait()
        try pair.carry()
        #expect(pair.atClient.text == "dank je" && pair.client.isActive)
        try pair.server.close().wait()
        try pair.carry()
        #expect(!pair.server.isActive && !pair.client.isActive)
        #expect(pair.atServer.errors.isEmpty && pair.atClient.errors.isEmpty)
    }

    @Test("who answers at the end of a read still does so when the goodbye came in that read")
    func answerAtEnd() throws {
        let pair = try Pair.open()
        defer { pair.end() }
        pair.server.allowRemoteHalfClosure = true
        try pair.server.pipeline.syncOperations.addHandler(Echo(), position: .before(pair.atServer))
        pair.client.writeAndFlush(ByteBuffer(string: "hoor je mij?"), promise: nil)
        pair.client.close(mode: .output, promise: nil)
        let all = try pair.take(pair.client)
        try pair.server.writeInbound(all)
        try pair.carry()
        #expect(pair.atClient.text == "hoor je mij?")
        #expect(!pair.server.isActive && !pair.client.isActive && pair.atClient.errors.isEmpty)
    }

    @Test("an output that closes during the handshake sends first what was flushed")
    func halfEarly() throws {
        let pair = try Pair()
        defer { pair.end() }
        let write = pair.client.writeAndFlush(ByteBuffer(string: "alleen dit"))
        pair.client.close(mode: .output, promise: nil)
        try pair.connect()
        try pair.carry()
        try write.wait()
        #expect(pair.atServer.text == "alleen dit" && pair.atServer.errors.isEmpty)
    }

    @Test("a close during the handshake ends it at once")
    func closeEarly() throws {
        let pair = try Pair()
        defer { pair.end() }
        let write = pair.client.writeAndFlush(ByteBuffer(string: "x"))
        try pair.connect()
        try pair.client.close().wait()
        #expect(throws: TLSError.closed) { try write.wait() }
        #expect(!pair.client.isActive && pair.atClient.errors.isEmpty)
        pair.loop.advanceTime(by: .hours(1))
        #expect(pair.atClient.errors.isEmpty)
    }

    @Test("a peer that reads nothing is waited for five seconds, and a second close does not cut that short")
    func stuck() throws {
        let pair = try Pair.open()
        defer { pair.end() }
        let stuck = Stuck()
        try pair.server.pipeline.syncOperations.addHandler(stuck, position: .first)
        let write = pair.server.writeAndFlush(ByteBuffer(string: "x"))
        let closed = pair.server.close()
        let again = pair.server.close()
        pair.loop.advanceTime(by: .milliseconds(4_999))
        #expect(pair.server.isActive && !Watch(closed).hasEnded && !Watch(again).hasEnded)
        pair.loop.advanceTime(by: .milliseconds(1))
        #expect(!pair.server.isActive)
        try closed.wait()
        try again.wait()
        stuck.fail()
        #expect(throws: ChannelError.ioOnClosedChannel) { try write.wait() }
    }
}

/// A network that takes nothing.
final class Stuck: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer
    private var promises: [EventLoopPromise<Void>] = []

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if let promise { promises.append(promise) }
    }

    func fail() {
        for promise in promises { promise.fail(ChannelError.ioOnClosedChannel) }
        promises = []
    }
}
