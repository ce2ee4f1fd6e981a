import Deliberation
import Testing

@testable import Wire

@Suite("Frames as bytes")
struct FrameCodecTests {
    @Test("what is written is read again", arguments: [
        ClientFrame.hello(id: "1", .init(protocols: [1, 1], code: "ABCD-EFGH", last: 3)),
        .command(id: "2", .say(text: "Ik herken dat.")),
        .command(id: "3", .advance(room: "werkgevers", from: Position(step: 0, phase: .ask(.first)))),
        .command(id: "4", .raiseHand),
        .draft(id: "5", text: nil),
        .ping(id: "6"),
    ])
    func clientRoundTrip(frame: ClientFrame) throws {
        let bytes = FrameCodec.encode(frame)
        #expect(!bytes.isEmpty && !bytes.contains(10))
        #expect(try FrameCodec.decodeClient(bytes).get() == frame)
    }

    @Test("an event written in two pieces is the frame")
    func eventPieces() throws {
        let event = Event.phaseEntered("werknemers", .revealed(.first))
        let line = FrameCodec.eventLine(sequence: 7, body: FrameCodec.eventBody(at: 1234, event))
        #expect(try FrameCodec.decodeServer(line).get() == .event(sequence: 7, at: 1234, event))
        print(String(decoding: line, as: UTF8.self))
    }

    @Test("each fault has its own code", arguments: [
        (#"{"type":"ping","id":"1","extra":1}"#, WireFault.unknownField),
        (#"{"type":"command","id":"1","command":{"say":{"text":"a","loud":true}}}"#, .unknownField),
        (#"{"type":"command","id":"1","command":{"raiseHand":{"x":1}}}"#, .unknownField),
        (#"{"type":"command","id":"1","command":{"say":{"text":"a"},"raiseHand":{}}}"#, .malformed),
        (#"{"type":"command","id":"1","command":{"fly":{}}}"#, .malformed),
        (#"{"type":"ping","id":""}"#, .badID),
        (#"{"type":"ping","id":"a b"}"#, .badID),
        (#"{"type":"nope","id":"1"}"#, .malformed),
        (#"{"type":"ping","id":1}"#, .malformed),
        ("[]", .notJSON), ("", .notJSON), ("{", .notJSON), ("null", .notJSON), ("12", .notJSON),
    ])
    func faults(line: String, fault: WireFault) {
        #expect(FrameCodec.decodeClient(Array(line.utf8)) == .failure(fault))
    }

    @Test("bytes that are no text, and too many of them")
    func bytes() {
        #expect(FrameCodec.decodeClient([0x7B, 0xFF, 0x7D]) == .failure(.notUTF8))
        #expect(FrameCodec.decodeClient(Array(repeating: 0x20, count: 16_385)) == .failure(.frameTooLong))
        let deep = Array(repeating: UInt8(ascii: "["), count: 16_000)
        #expect(FrameCodec.decodeClient(deep) == .failure(.notJSON))
        let deepObject = Array(String(repeating: #"{"a":"#, count: 3000).utf8)
        #expect(FrameCodec.decodeClient(deepObject) == .failure(.notJSON))
    }

    @Test("random bytes never trap", arguments: [1, 2, 3] as [UInt64])
    func random(seed: UInt64) {
        var generator = Draw(state: seed)
        let sample = Array(#"{"type":"command","id":"1","command":{"answer":{"step":"s","moment":"first","stance":"agree"}}}"#.utf8)
        for _ in 0..<2000 {
            var line = sample
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                line[Int.random(in: line.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            _ = FrameCodec.decodeClient(line)
            _ = FrameCodec.decodeServer(line)
        }
    }

    struct Draw: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 33)
        }
    }
}
