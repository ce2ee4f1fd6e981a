import Ledger
import Testing

func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
}

/// Seeded, so that a failure can be had again (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite("SHA-256 and HMAC against published vectors")
struct HashTests {
    @Test(
        "FIPS 180-4 examples",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func examples(text: String, expected: String) {
        #expect(hex(SHA256.hash(Array(text.utf8))) == expected)
        var piecewise = SHA256()
        for byte in text.utf8 { piecewise.update([byte]) }
        #expect(hex(piecewise.finalize()) == expected)
    }

    @Test("a million a, in pieces of every length")
    func million() {
        var hash = SHA256()
        var left = 1_000_000
        var size = 1
        while left > 0 {
            let count = min(size, left)
            hash.update(repeatElement(UInt8(ascii: "a"), count: count))
            left -= count
            size = size % 997 + 1
        }
        #expect(hex(hash.finalize()) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test("a hash can be read half way, and a copy goes its own way")
    func copies() {
        var one = SHA256()
        one.update(Array("a".utf8))
        var other = one
        #expect(one.finalize() == SHA256.hash(Array("a".utf8)))
        one.update(Array("bc".utf8))
        other.update(Array("x".utf8))
        #expect(one.finalize() == SHA256.hash(Array("abc".utf8)))
        #expect(other.finalize() == SHA256.hash(Array("ax".utf8)))
    }

    @Test(
        "RFC 4231",
        arguments: [
            (
                [UInt8](repeating: 0x0b, count: 20), Array("Hi There".utf8),
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            (
                [UInt8](repeating: 0xaa, count: 20), [UInt8](repeating: 0xdd, count: 50),
                "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
            ),
            (
                [UInt8](repeating: 0xaa, count: 131),
                Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
        ])
    func hmac(key: [UInt8], text: [UInt8], expected: String) {
        #expect(hex(HMACSHA256.of(text, key: key)) == expected)
    }

    @Test("a keyed hash is the HMAC of the text, and another key gives another")
    func keyed() {
        let key = [UInt8](1...32)
        #expect(KeyedHash.of("AB", key: key) == HMACSHA256.of([65, 66], key: key))
        #expect(KeyedHash.of("AB", key: key) != KeyedHash.of("AB", key: Array(key.reversed())))
        #expect(KeyedHash.of("", key: []).count == 32)
    }

    @Test("comparing in constant time compares")
    func constantTime() {
        #expect(ConstantTime.equal([1, 2, 3], [1, 2, 3]))
        #expect(ConstantTime.equal([], []))
        #expect(!ConstantTime.equal([1, 2, 3], [1, 2, 4]))
        #expect(!ConstantTime.equal([1, 2, 3], [1, 2]))
        #expect(!ConstantTime.equal([], [0]))
    }

    @Test("random bytes: as many as asked, never twice the same")
    func random() throws {
        #expect(try SecureRandom.bytes(0).isEmpty)
        let one = try SecureRandom.bytes(32)
        #expect(one.count == 32)
        #expect(try SecureRandom.bytes(32) != one)
        #expect(throws: SecureRandom.Failed.self) { try SecureRandom.bytes(-1) }
        #expect(throws: SecureRandom.Failed.self) { try SecureRandom.bytes(Int.max) }
    }
}
