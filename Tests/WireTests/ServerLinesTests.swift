import Deliberation
import Testing

@testable import Wire

@Suite("What a client reads")
struct ServerLinesTests {
    private func read(_ line: String) -> Result<ServerFrame, WireFault> { FrameCodec.decodeServer(Array(line.utf8)) }

    @Test("fields that it does not know are passed over")
    func fields() throws {
        #expect(try read(#"{"type":"pong","id":"1","mood":"fine"}"#).get() == .pong(id: "1"))
        #expect(
            try read(#"{"type":"event","sequence":2,"at":5,"event":{"handRaised":{"seat":"participant-a-1","x":1}},"y":0}"#).get()
                == .event(sequence: 2, at: 5, .handRaised(Seat(role: .participant, room: "a", number: 1))))
    }

    @Test("an event that it does not know still counts; a frame that it does not know is none")
    func events() throws {
        #expect(
            try read(#"{"type":"event","sequence":9,"at":5,"event":{"danced":{}}}"#).get()
                == .event(sequence: 9, at: 5, .removed))
        #expect(read(#"{"type":"music","id":"1"}"#) == .failure(.malformed))
        #expect(read(#"{"type":"event","sequence":"9","at":5,"event":{"danced":{}}}"#) == .failure(.malformed))
    }

    @Test("a long line is read, a far too long one is not")
    func length() {
        let blanks = String(repeating: " ", count: 65_000)
        #expect(read(#"{"type":"pong","id":"1"}"# + blanks) == .success(.pong(id: "1")))
        #expect(read(#"{"type":"pong","id":"1"}"# + blanks + blanks) == .failure(.frameTooLong))
        #expect(FrameCodec.decodeClient(Array((#"{"type":"ping","id":"1"}"# + blanks).utf8)) == .failure(.frameTooLong))
    }

    @Test("a draft is within both limits, whatever it is made of")
    func drafts() {
        #expect(WireProtocol.mayBeDraft(String(repeating: "é", count: 4_000)))
        #expect(!WireProtocol.mayBeDraft(String(repeating: "é", count: 4_001)))
        #expect(!WireProtocol.mayBeDraft(String(repeating: "\u{1}", count: 2_500)))
    }
}
