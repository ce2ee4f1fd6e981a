import NIOCore
import NIOEmbedded
import TLS
import Testing

@Suite("The handshake")
struct HandshakeTests {
    @Test("ends on both sides, then data goes both ways, however it is cut", arguments: [Int.max, 1000, 7, 1])
    func bothWays(piece: Int) throws {
        let pair = try Pair()
        defer { pair.end() }
        try pair.connect()
        try pair.carry(piece: piece)
        #expect(pair.atServer.handshakes == [TLSHandshakeCompleted(alpn: "rondetafel/1")])
        #expect(pair.atClient.handshakes == [TLSHandshakeCompleted(alpn: "rondetafel/1")])
        let words = String(repeating: "Wie zet de eerste stap? ", count: 100)
        let sentByClient = pair.client.writeAndFlush(ByteBuffer(string: words))
        let sentByServer = pair.server.writeAndFlush(ByteBuffer(string: "antwoord"))
        try pair.carry(piece: piece)
        try sentByClient.wait()
        try sentByServer.wait()
        #expect(pair.atServer.text == words)
        #expect(pair.atClient.text == "antwoord")
        #expect(pair.atServer.early == 0 && pair.atClient.early == 0)
        #expect(pair.atServer.errors.isEmpty && pair.atClient.errors.isEmpty)
    }

    @Test("writes of before wait for it, in order, and their promises too")
    func earlyWrites() throws {
        let pair = try Pair()
        defer { pair.end() }
        let first = pair.client.write(ByteBuffer(string: "een "))
        let nothing = pair.client.write(ByteBuffer())
        pair.client.flush()
        pair.atClient.onHandshake = { $0.writeAndFlush(NIOAny(ByteBuffer(string: "drie")), promise: nil) }
        let second = pair.client.write(ByteBuffer(string: "twee "))
        pair.client.flush()
        try pair.connect()
        #expect(!Watch(first).hasEnded && !Watch(second).hasEnded)
        try pair.carry()
        #expect(pair.atServer.text.hasPrefix("een "))
        #expect(pair.atServer.text.count == "een twee drie".count)
        try first.wait()
        try nothing.wait()
        try second.wait()
    }

    @Test("what was written but not flushed stays")
    func unflushed() throws {
        let pair = try Pair.open()
        defer { pair.end() }
        let waiting = pair.client.write(ByteBuffer(string: "nog niet"))
        try pair.carry()
        #expect(pair.atServer.text.isEmpty && !Watch(waiting).hasEnded)
        pair.client.flush()
        try pair.carry()
        #expect(pair.atServer.text == "nog niet")
        try waiting.wait()
    }

    @Test("no ALPN offered: plain lines")
    func noALPN() throws {
        let pair = try Pair.open(alpn: [])
        defer { pair.end() }
        #expect(pair.atServer.handshakes == [TLSHandshakeCompleted(alpn: nil)])
        #expect(pair.atClient.handshakes == [TLSHandshakeCompleted(alpn: nil)])
    }

    @Test("ours among others is chosen")
    func among() throws {
        let pair = try Pair.open(alpn: ["h2", "rondetafel/2", "rondetafel/1", "http/1.1"])
        defer { pair.end() }
        #expect(pair.atServer.handshakes == [TLSHandshakeCompleted(alpn: "rondetafel/1")])
    }

    @Test("other names only are refused with an alert", arguments: [["h2"], ["rondetafel/2", "rondetafel/"]])
    func otherALPN(names: [String]) throws {
        let pair = try Pair(alpn: names)
        defer { pair.end() }
        try pair.connect()
        try pair.carry()
        #expect(pair.atServer.errors == [.handshakeFailed] && !pair.server.isActive)
        #expect(pair.atClient.errors == [.handshakeFailed] && !pair.client.isActive)
        #expect(pair.atServer.handshakes.isEmpty && pair.atClient.handshakes.isEmpty)
    }

    @Test("a name that ALPN can not carry is an error at once", arguments: ["", String(repeating: "n", count: 256)])
    func badALPN(name: String) { #expect(throws: TLSError.unavailable) { try Pair(alpn: [name]) } }

    @Test("another key than the pinned one: not a byte of ours goes there, and the server never thinks it is open")
    func wrongPin() throws {
        let pair = try Pair(pin: [UInt8](repeating: 7, count: 32))
        defer { pair.end() }
        let write = pair.client.writeAndFlush(ByteBuffer(string: "geheim"))
        try pair.connect()
        try pair.carry()
        #expect(pair.atClient.errors == [.wrongPin] && !pair.client.isActive)
        #expect(pair.atClient.handshakes.isEmpty)
        #expect(throws: TLSError.wrongPin) { try write.wait() }
        #expect(pair.atServer.handshakes.isEmpty && pair.atServer.received.isEmpty)
        #expect(pair.atServer.errors == [.handshakeFailed])
    }

    @Test("a pin that differs in one bit is wrong", arguments: [0, 100, 255])
    func nearlyPin(bit: Int) throws {
        var pin = Pair.identity.pinBytes
        pin[bit / 8] ^= 1 << UInt8(bit % 8)
        let pair = try Pair(pin: pin)
        defer { pair.end() }
        try pair.connect()
        try pair.carry()
        #expect(pair.atClient.errors == [.wrongPin])
    }

    @Test("a pin of another length is refused", arguments: [0, 31, 33])
    func pinLength(count: Int) {
        #expect(throws: TLSError.unavailable) { try TLSClientContext(pin: [UInt8](repeating: 0, count: count)) }
    }

    @Test("it may take so long and no longer")
    func timeout() throws {
        let pair = try Pair(timeout: .seconds(10))
        defer { pair.end() }
        let write = pair.client.writeAndFlush(ByteBuffer(string: "x"))
        try pair.connect()
        pair.loop.advanceTime(by: .milliseconds(9_999))
        #expect(pair.server.isActive && pair.client.isActive)
        pair.loop.advanceTime(by: .milliseconds(1))
        #expect(pair.atServer.errors == [.handshakeTimedOut] && !pair.server.isActive)
        #expect(pair.atClient.errors == [.handshakeTimedOut] && !pair.client.isActive)
        #expect(throws: TLSError.handshakeTimedOut) { try write.wait() }
    }

    @Test("once open, the clock of the handshake is still")
    func noTimeout() throws {
        let pair = try Pair.open()
        defer { pair.end() }
        pair.loop.advanceTime(by: .hours(24))
        #expect(pair.server.isActive && pair.client.isActive && pair.atServer.errors.isEmpty)
    }
}
