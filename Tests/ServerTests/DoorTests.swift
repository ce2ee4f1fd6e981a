import Deliberation
import Foundation
import Testing
import TestSupport

/// What a stranger may do at the door, and what not.
@Suite("The door", .serialized, .timeLimit(.minutes(5)))
struct DoorTests {
    private func hello(_ code: String, _ id: String = "h") -> String {
        #"{"type":"hello","id":"\#(id)","protocols":[1,1],"code":"\#(code)"}"# + "\n"
    }

    @Test("after a goodbye nothing counts, whatever came in the same packet")
    func goodbye() async throws {
        let stage = try await Stage()
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let stranger = try await RawConnection(stage)
        stranger.send(hello("0000-0000-0000-0000-0000") + hello(stage.made[Sample.person(1)]!.code, "h2"))
        try await stranger.line(with: "goodbye")
        await #expect(throws: RawConnection.Ended.self) { try await stranger.line() }
        // An act of the leader's comes after anything that the stranger could have made happen.
        #expect(try await leader.perform(.pause(room: Sample.a)) == nil)
        #expect(leader.session.attendees[Sample.person(1)] == nil)
        await stage.close()
    }

    @Test("who sends nothing but what is refused is shown out")
    func flood() async throws {
        let stage = try await Stage()
        let stranger = try await RawConnection(stage)
        stranger.send(String(repeating: "\n", count: 5_000))
        try await stranger.line(with: "too_fast")
        await #expect(throws: RawConnection.Ended.self) { while true { _ = try await stranger.line() } }
        await stage.close()
    }

    @Test("a used code that is tried again and again is told once")
    func misuse() async throws {
        let stage = try await Stage()
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let person = try stage.person(Sample.person(1))
        try await person.arrive()
        #expect(try await person.perform(.requestPrivateWord) == nil)
        for _ in 0..<5 {
            let thief = try await RawConnection(stage)
            thief.hello(code: stage.made[Sample.person(1)]!.code)
            #expect(try await thief.admission() == .failure(.codeUsed))
        }
        let before = leader.sequence
        #expect(try await leader.perform(.pause(room: Sample.a)) == nil)
        #expect(leader.misuses == 1, "\(before)")
        await stage.close()
    }
}
