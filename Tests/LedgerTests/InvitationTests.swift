import Ledger
import Testing

@Suite("Codes and invitations")
struct InvitationTests {
    static let pin = Base64URL.encode([UInt8](repeating: 0xFB, count: 32))
    static let code = "0123-4567-89AB-CDEF-GHJK"

    @Test("a code is 100 bits in Crockford's letters, five groups of four")
    func make() {
        #expect(InvitationCode.make(from: [UInt8](repeating: 0, count: 13)) == "0000-0000-0000-0000-0000")
        #expect(InvitationCode.make(from: [UInt8](repeating: 0xFF, count: 13)) == "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ")
        // 00000 00001 00010 ... as bytes.
        #expect(
            InvitationCode.make(from: [0x00, 0x44, 0x32, 0x14, 0xC7, 0x42, 0x54, 0xB6, 0x35, 0xCF, 0x84, 0x65, 0x30])
                == Self.code)
    }

    @Test("each of the 100 bits changes the code, so none is lost")
    func allBits() {
        var seen: Set<String> = [InvitationCode.make(from: [UInt8](repeating: 0, count: 13))]
        for bit in 0..<100 {
            var bytes = [UInt8](repeating: 0, count: 13)
            bytes[bit / 8] |= 0x80 >> UInt8(bit % 8)
            seen.insert(InvitationCode.make(from: bytes))
        }
        #expect(seen.count == 101)
    }

    @Test("what is made is read back, in any dress", arguments: 1...50)
    func roundTrip(seed: UInt64) {
        var generator = Seeded(state: seed)
        let code = InvitationCode.make(from: (0..<13).map { _ in UInt8.random(in: 0...255, using: &generator) })
        #expect(InvitationCode.parse(code) == code, "seed \(seed)")
        #expect(InvitationCode.parse(code.lowercased()) == code, "seed \(seed)")
        #expect(InvitationCode.parse(" " + code.split(separator: "-").joined(separator: " ") + "\r\n") == code)
        let mistyped = String(code.map { $0 == "0" ? "o" : $0 == "1" ? (seed % 2 == 0 ? "l" : "I") : $0 })
        #expect(InvitationCode.parse(mistyped) == code, "seed \(seed)")
    }

    @Test(
        "what is no code is refused",
        arguments: [
            "", "-", "0123-4567-89AB-CDEF-GHJ", "0123-4567-89AB-CDEF-GHJKM", "U123-4567-89AB-CDEF-GHJK",
            "0123-4567-89AB-CDEF-GHJ!", "0123_4567_89AB_CDEF_GHJK", "0123-4567-89AB-CDEF-GHJ\u{0}",
            "٠123-4567-89AB-CDEF-GHJK", String(repeating: " ", count: 181) + "0123-4567-89AB-CDEF-GHJK",
        ])
    func noCode(text: String) { #expect(InvitationCode.parse(text) == nil) }

    @Test(
        "an invitation is read and printed",
        arguments: [
            ("tafel.example.nl", 7443), ("192.0.2.7", 1), ("::1", 65535), ("2001:db8::7", 443), ("localhost", 80),
        ])
    func invitation(host: String, port: Int) throws {
        let made = Invitation(host: host, port: port, code: Self.code, pin: Self.pin)
        let read = try Invitation(made.text)
        #expect(read == made)
        #expect(read.pinBytes == [UInt8](repeating: 0xFB, count: 32))
        #expect(made.text.contains("[") == host.contains(":"))
        // As a mail breaks it.
        let broken = " \(made.text.prefix(20))\r\n  \(made.text.dropFirst(20))\n"
        #expect(try Invitation(broken) == made)
        #expect(Invitation.code(inText: made.text) == Self.code)
    }

    @Test(
        "each mistake has its name",
        arguments: [
            ("", Invitation.Mistake.notAnInvitation), ("http://a:1/\(code)#\(pin)", .notAnInvitation),
            ("rondetafel://", .notAnInvitation), ("rondetafel://a:1", .notAnInvitation),
            ("rondetafel://a:1#x/y", .notAnInvitation), ("rondetafel://a:1/\(code)", .notAnInvitation),
            ("rondetafel://\(String(repeating: "a", count: 1000)):1/\(code)#\(pin)", .notAnInvitation),
            ("rondetafel://a/\(code)#\(pin)", .badAddress), ("rondetafel://a:0/\(code)#\(pin)", .badAddress),
            ("rondetafel://a:65536/\(code)#\(pin)", .badAddress), ("rondetafel://a:+5/\(code)#\(pin)", .badAddress),
            ("rondetafel://:5/\(code)#\(pin)", .badAddress), ("rondetafel://::1:5/\(code)#\(pin)", .badAddress),
            ("rondetafel://[::1/\(code)#\(pin)", .badAddress), ("rondetafel://[x]:5/\(code)#\(pin)", .badAddress),
            ("rondetafel://a:99999999999999999999/\(code)#\(pin)", .badAddress),
            ("rondetafel://u@a:5/\(code)#\(pin)", .badAddress),
            ("rondetafel://a:5/#\(pin)", .badCode), ("rondetafel://a:5/\(code)A#\(pin)", .badCode),
            ("rondetafel://a:5/\(code)#", .badPin), ("rondetafel://a:5/\(code)#\(pin)A", .badPin),
            ("rondetafel://a:5/\(code)#\(pin)=", .badPin), ("rondetafel://a:5/\(code)#\(pin.dropLast())", .badPin),
        ])
    func mistakes(text: String, expected: Invitation.Mistake) {
        #expect(throws: expected) { try Invitation(text) }
    }

    @Test("nothing typed can trap", arguments: 1...20)
    func noise(seed: UInt64) {
        var generator = Seeded(state: seed)
        let pieces = [
            "rondetafel://", "[", "]", ":", "/", "#", "a", "é", "\u{301}", "٣", "9", " ", "%", Self.code, Self.pin,
        ]
        for _ in 0..<300 {
            let text = (0..<Int.random(in: 0...9, using: &generator)).compactMap { _ in
                pieces.randomElement(using: &generator)
            }.joined()
            if let read = try? Invitation(text) { #expect(try! Invitation(read.text) == read, "seed \(seed): \(text)") }
            if let address = Address(text) { #expect(Address(address.text) == address, "seed \(seed): \(text)") }
        }
    }
}

@Suite("base64url")
struct Base64URLTests {
    @Test(
        "RFC 4648 section 10, without padding",
        arguments: [
            ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ])
    func vectors(plain: String, coded: String) {
        #expect(Base64URL.encode(Array(plain.utf8)) == coded)
        #expect(Base64URL.decode(coded) == Array(plain.utf8))
    }

    @Test("the two letters that differ from base64")
    func letters() {
        #expect(Base64URL.encode([0xFB, 0xFF]) == "-_8")
        #expect(Base64URL.decode("-_8") == [0xFB, 0xFF])
        #expect(Base64URL.decode("+/8") == nil)
    }

    @Test("refuses what no encoder writes", arguments: ["Z", "Zg==", "Zh", "Zm9", "Zm 8", "Zm8\n", "é", "ZmZvA"])
    func refused(text: String) { #expect(Base64URL.decode(text) == nil) }

    @Test("every length comes back", arguments: 0...70)
    func roundTrip(count: Int) {
        var generator = Seeded(state: UInt64(count))
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
        #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes, "seed \(count)")
    }
}
