import Deliberation
import Foundation
import Testing
import TestSupport
import Wire

@testable import Server

@Suite("Fresh invitations and half-written texts", .serialized, .timeLimit(.minutes(5)))
struct InvitationTests {
    private func command(_ id: String, _ command: String) -> String {
        #"{"type":"command","id":"\#(id)","command":\#(command)}"# + "\n"
    }

    /// What came of a command: the invitation, or a code.
    private func answer(_ line: RawConnection, _ id: String) async throws -> String {
        try await line.frame { frame in
            switch frame {
            case .acknowledged(id, let invitation): invitation ?? ""
            case .refused(id, let refusal): refusal.code
            default: nil
            }
        }
    }

    private func code(in invitation: String) throws -> String {
        let line = try #require(invitation.split(separator: "\n").first { $0.hasPrefix("rondetafel://") })
        return String(line.split(separator: "/")[2].split(separator: "#")[0])
    }

    @Test("not for one's own seat; the same command again shows the same one, after a restart it says that it cannot")
    func again() async throws {
        var stage = try await Stage()
        let leader = try await RawConnection(stage)
        leader.hello(code: stage.made[Sample.leader]!.code)
        let token = try #require(try await leader.admission().get().token)
        leader.send(command("own", #"{"renewInvitation":{"seat":"facilitator-1"}}"#))
        #expect(try await answer(leader, "own") == "not_yourself")
        let renew = command("r", #"{"renewInvitation":{"seat":"participant-werkgevers-1"}}"#)
        leader.send(renew)
        let first = try await answer(leader, "r")
        leader.send(renew)
        #expect(try await answer(leader, "r") == first && first.contains("BEGIN CERTIFICATE"))
        #expect(try String(contentsOfFile: stage.made[Sample.person(1)]!.file, encoding: .utf8) == first)
        stage = try await stage.restart()
        let back = try await RawConnection(stage)
        back.hello(token: token)
        _ = try await back.admission().get()
        back.send(renew)
        #expect(try await answer(back, "r") == "invitation_once")
        let person = try await RawConnection(stage)
        person.hello(code: try code(in: first))
        _ = try await person.admission().get()
        await stage.close()
    }

    @Test("where the file can not be written the invitation is shown all the same")
    func noFile() async throws {
        let stage = try await Stage()
        let leader = try await RawConnection(stage)
        leader.hello(code: stage.made[Sample.leader]!.code)
        _ = try await leader.admission().get()
        let folder = stage.sessions.invitations(of: "proef")
        try FileManager.default.removeItem(atPath: folder)
        try Data().write(to: URL(filePath: folder))
        leader.send(command("r", #"{"renewInvitation":{"seat":"participant-werkgevers-1"}}"#))
        let text = try await answer(leader, "r")
        let person = try await RawConnection(stage)
        person.hello(code: try code(in: text))
        _ = try await person.admission().get()
        await stage.close()
    }

    @Test("a half-written text goes with a renewed invitation")
    func draft() async throws {
        let stage = try await Stage()
        let leader = try await RawConnection(stage)
        leader.hello(code: stage.made[Sample.leader]!.code)
        _ = try await leader.admission().get()
        let before = try await RawConnection(stage)
        before.hello(code: stage.made[Sample.person(1)]!.code)
        let token = try #require(try await before.admission().get().token)
        before.send(#"{"type":"draft","id":"d","text":"Mijn baas"}"# + "\n")
        try await before.line(with: #""id":"d""#)
        await before.close()
        let same = try await RawConnection(stage)
        same.hello(token: token)
        #expect(try await same.admission().get().draft == "Mijn baas")
        leader.send(command("r", #"{"renewInvitation":{"seat":"participant-werkgevers-1"}}"#))
        let fresh = try code(in: try await answer(leader, "r"))
        let other = try await RawConnection(stage)
        other.hello(code: fresh)
        #expect(try await other.admission().get().draft == nil)
        await stage.close()
        #expect(try stage.sessions.open("proef").drafts().isEmpty)
    }

    @Test("a draft is bounded, and refused after the end")
    func limits() async throws {
        let stage = try await Stage()
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let person = try await RawConnection(stage)
        person.hello(code: stage.made[Sample.person(1)]!.code)
        let token = try #require(try await person.admission().get().token)
        for (id, text, code) in [
            ("a", String(repeating: "a", count: 8_000), ""), ("b", String(repeating: "a", count: 8_001), "text_too_long"),
            ("c", String(repeating: #"\""#, count: 7_000), "text_too_long"), ("d", String(repeating: #"\""#, count: 5_900), ""),
        ] {
            person.send(#"{"type":"draft","id":"\#(id)","text":"\#(text)"}"# + "\n")
            #expect(try await answer(person, id) == code, "\(id)")
        }
        let back = try await RawConnection(stage)
        back.hello(token: token)
        let welcome = try await back.line(with: "welcome")
        #expect(welcome.utf8.count <= WireProtocol.frameLimit && welcome.contains("draft"))
        #expect(try await leader.perform(.endSession) == nil)
        await back.whenClosed()
        let late = try await RawConnection(stage)
        late.hello(token: token)
        _ = try await late.admission().get()
        late.send(#"{"type":"draft","id":"e","text":"Te laat"}"# + "\n")
        #expect(try await answer(late, "e") == "session_ended")
        await stage.close()
        #expect(try stage.sessions.open("proef").drafts().isEmpty)
    }

    @Test("reasons come in frames that fit; the gespreksleider has all of them")
    func reasons() async throws {
        let stage = try await Stage(script: Sample.script(seats: 8))
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        var people: [Person] = []
        for number in 1...8 {
            people.append(try stage.person(Sample.person(number), prefix: "p\(number)"))
            try await people[number - 1].arrive()
        }
        func go() async throws {
            #expect(try await leader.perform(.advance(room: Sample.a, from: leader.session.room(Sample.a)!.position)) == nil)
        }
        for _ in 0..<4 { try await go() }
        for person in people {
            try await person.wait { $0.session.room(Sample.a)?.phase == .ask(.first) }
            let reason = String(repeating: "🙂", count: 600)
            #expect(try await person.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: reason)) == nil)
        }
        try await go()
        try await go()
        #expect(leader.session.room(Sample.a)?.reasons.values.first?.count == 8)
        let token = try #require(leader.keptToken)
        leader.connection.stop()
        let back = try await RawConnection(stage)
        back.hello(token: token)
        let waiting = try await back.admission().get().waiting
        for _ in 0..<waiting { #expect(try await back.line().utf8.count <= WireProtocol.frameLimit) }
        await stage.close()
    }
}
