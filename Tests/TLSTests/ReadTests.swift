import NIOCore
import NIOEmbedded
import TLS
import Testing

@Suite("Back-pressure")
struct ReadTests {
    @Test("the handshake reads by itself; open, nothing is read that nobody asked for")
    func unasked() throws {
        let pair = try Pair.open()
        defer { pair.end() }
        #expect(pair.serverReads.reads > 0 && pair.clientReads.reads > 0)
        let before = pair.clientReads.reads
        for _ in 0..<50 {
            pair.server.writeAndFlush(ByteBuffer(repeating: 65, count: 20_000), promise: nil)
            try pair.carry()
        }
        #expect(pair.atClient.received.count == 1_000_000)
        #expect(pair.clientReads.reads == before)
    }

    @Test("half a record that nobody asked for is no reason to read on")
    func halfUnasked() throws {
        let pair = try Pair.open()
        defer { pair.end() }
        pair.server.writeAndFlush(ByteBuffer(string: "hallo"), promise: nil)
        var record = try pair.take(pair.server)
        let before = pair.clientReads.reads
        while let one = record.readSlice(length: 1) { try pair.client.writeInbound(one) }
        #expect(pair.atClient.text == "hallo")
        #expect(pair.clientReads.reads == before)
    }

    @Test("one read that was asked for goes on until a plain byte came")
    func asked() throws {
        let pair = try Pair.open()
        defer { pair.end() }
        pair.server.writeAndFlush(ByteBuffer(string: "hallo"), promise: nil)
        var record = try pair.take(pair.server)
        pair.client.read()
        let before = pair.clientReads.reads
        while let one = record.readSlice(length: 1) {
            #expect(pair.clientReads.reads == before + record.readerIndex - 1)
            try pair.client.writeInbound(one)
        }
        #expect(pair.atClient.text == "hallo")
        let after = pair.clientReads.reads
        pair.server.writeAndFlush(ByteBuffer(string: "nog iets"), promise: nil)
        try pair.carry(piece: 1)
        #expect(pair.atClient.text == "hallonog iets")
        #expect(pair.clientReads.reads == after)
    }

    @Test("many small writes become few records; a large one goes in pieces")
    func pieces() throws {
        let pair = try Pair.open()
        defer { pair.end() }
        var promises: [EventLoopFuture<Void>] = []
        for index in 0..<1000 { promises.append(pair.client.write(ByteBuffer(string: "regel \(index)\n"))) }
        pair.client.flush()
        let small = try pair.take(pair.client)
        #expect(small.readableBytes < 10_890 + 5 * 22)
        try pair.server.writeInbound(small)
        #expect(pair.atServer.text.split(separator: "\n").count == 1000)
        for promise in promises { try promise.wait() }
        let large = [UInt8]((0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
        let sent = pair.client.writeAndFlush(ByteBuffer(bytes: large))
        var largest = 0
        while let buffer = try pair.client.readOutbound(as: ByteBuffer.self) {
            largest = max(largest, buffer.readableBytes)
            try pair.server.writeInbound(buffer)
        }
        try sent.wait()
        #expect(largest < 70_000)
        #expect(Array(pair.atServer.received.suffix(1_000_000)) == large)
    }
}
