import Deliberation
import Foundation
import Testing
import TestSupport

@testable import Server

/// Who came into the wrong room goes on in another one, with what they hold and nothing of the room of before.
@Suite("Brought to another room", .serialized, .timeLimit(.minutes(5)))
struct MoveTests {
    private let there = Sample.person(1, Sample.b)

    private func code(in invitation: String) throws -> String {
        let line = try #require(invitation.split(separator: "\n").first { $0.hasPrefix("rondetafel://") })
        return String(line.split(separator: "/")[2].split(separator: "#")[0])
    }

    private func start(_ settings: ServerSettings = ServerSettings()) async throws -> (Stage, Person) {
        let stage = try await Stage(settings: settings)
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        return (stage, leader)
    }

    private func isOf(_ room: RoomID, _ event: Event) -> Bool { event.audience == .room(room) }

    @Test("a program comes back by itself in the new seat and reads all of it from the start, nothing of the old room")
    func program() async throws {
        let (stage, leader) = try await start()
        let person = try stage.person(Sample.person(3), prefix: "p")
        try await person.arrive()
        // More in the old room than in the new one, so that its sequence would be taken for one of there.
        for number in 0..<6 { #expect(try await leader.perform(.announce(room: Sample.a, text: "Bericht \(number).")) == nil) }
        try await person.wait { $0.session.announcements.count == 6 }
        let token = try #require(person.keptToken)
        #expect(try await leader.perform(.announce(room: Sample.b, text: "Welkom hier.")) == nil)
        #expect(try await leader.perform(.move(seat: Sample.person(3), to: Sample.b)) == nil)
        try await person.wait { $0.seat == there && $0.session.attendees[there]?.presence == .present }
        #expect(person.end == nil && person.session.announcements.map(\.text) == ["Welkom hier."])
        #expect(!person.events.contains { isOf(Sample.a, $0.event) })
        #expect(person.events.count == person.sequence, "counted from 1 in this seat")
        #expect(try await person.perform(.requestPrivateWord) == nil)
        try await leader.wait { $0.session.wantsPrivateWord == [there] }
        #expect(leader.session.attendees[Sample.person(3)]?.presence == .stopped)
        // A program that counts in the old seat, or in none, gets everything anew.
        person.connection.stop()
        let late = try await RawConnection(stage)
        late.send(#"{"type":"hello","id":"h","protocols":[1,1],"token":"\#(token)","last":3}"# + "\n")
        let welcome = try await late.admission().get()
        #expect(welcome.seat == there && welcome.after == 0)
        await stage.close()
    }

    @Test("who is away meanwhile finds the new seat with token and terugkeercode, over a restart too")
    func away() async throws {
        var (stage, leader) = try await start()
        let person = try await RawConnection(stage)
        person.hello(code: stage.made[Sample.person(3)]!.code)
        let token = try #require(try await person.admission().get().token)
        person.send(#"{"type":"draft","id":"d","text":"Voor hier"}"# + "\n")
        try await person.line(with: #""id":"d""#)
        await person.close()
        try await leader.wait { $0.session.attendees[Sample.person(3)]?.presence == .away }
        #expect(try await leader.perform(.move(seat: Sample.person(3), to: Sample.b)) == nil)
        #expect(leader.session.attendees[there]?.presence == .away, "the seat is taken at once")
        #expect(leader.session.pseudonym(of: there) != nil)
        let codes = [Sample.person(3), there].map { stage.made[$0]!.code }
        stage = try await stage.restart()
        for code in codes {
            let thief = try await RawConnection(stage)
            thief.hello(code: code)
            #expect(try await thief.admission() == .failure(.codeUsed))
        }
        let back = try await RawConnection(stage)
        back.send(#"{"type":"hello","id":"h","protocols":[1,1],"token":"\#(token)","last":4}"# + "\n")
        let welcome = try await back.admission().get()
        #expect(welcome.seat == there && welcome.after == 0 && welcome.draft == nil)
        await stage.close()
        #expect(try stage.sessions.open("proef").verify().isEmpty)
    }

    @Test("two who are moved one after the other get two seats")
    func two() async throws {
        let (stage, leader) = try await start()
        let (first, second) = (try stage.person(Sample.person(1), prefix: "p"), try stage.person(Sample.person(2), prefix: "q"))
        try await first.arrive()
        try await second.arrive()
        try await leader.wait { $0.session.present(in: Sample.a).count == 2 }
        leader.connection.send(.move(seat: Sample.person(1), to: Sample.b))
        #expect(try await leader.perform(.move(seat: Sample.person(2), to: Sample.b)) == nil)
        try await first.wait { $0.seat == there }
        try await second.wait { $0.seat == Sample.person(2, Sample.b) }
        await stage.close()
    }

    @Test("a person at plain lines stays on their line, reads where they are, and their terugkeercode opens the new seat")
    func lines() async throws {
        let (stage, leader) = try await start()
        let person = try await RawConnection(stage, alpn: [])
        person.send(stage.made[Sample.person(3)]!.code + "\n")
        let line = try await person.line(with: "Je terugkeercode is")
        let returnCode = String(try #require(line.firstMatch(of: /[0-9A-Z]{4}(-[0-9A-Z]{4})+/)).output.0)
        person.send("help\n")
        try await leader.wait { $0.session.present(in: Sample.a).count == 1 }
        #expect(try await leader.perform(.announce(room: Sample.b, text: "Welkom hier.")) == nil)
        #expect(try await leader.perform(.move(seat: Sample.person(3), to: Sample.b)) == nil)
        try await person.line(with: "naar een andere ruimte gebracht")
        try await leader.wait { $0.session.attendees[there]?.presence == .present }
        #expect(try await leader.perform(.announce(room: Sample.a, text: "Alleen voor de oude ruimte.")) == nil)
        #expect(try await leader.perform(.announce(room: Sample.b, text: "Voor de nieuwe ruimte.")) == nil)
        var read = ""
        while !read.contains("Voor de nieuwe ruimte.") { read += try await person.line() + "\n" }
        #expect(!read.contains("Alleen voor de oude ruimte."))
        person.send("stop ja\n")
        try await leader.wait { $0.session.attendees[there]?.presence != .present }
        let again = try await RawConnection(stage, alpn: [])
        again.send(returnCode + "\n")
        try await leader.wait { $0.session.attendees[there]?.presence == .present }
        await stage.close()
    }

    @Test("who typed nothing yet has only their code: it opens the new seat")
    func unconfirmed() async throws {
        let (stage, leader) = try await start()
        let code = stage.made[Sample.person(3)]!.code
        let person = try await RawConnection(stage, alpn: [])
        person.send(code + "\n")
        try await leader.wait { $0.session.present(in: Sample.a).count == 1 }
        #expect(try await leader.perform(.move(seat: Sample.person(3), to: Sample.b)) == nil)
        try await person.line(with: "naar een andere ruimte gebracht")
        await person.close()
        try await leader.wait { $0.session.attendees[there]?.presence == .away }
        let stage2 = try await stage.restart()
        let again = try await RawConnection(stage2)
        again.hello(code: code)
        #expect(try await again.admission().get().seat == there)
        await stage2.close()
    }

    @Test("a move that could not be kept leaves everything as it was; a fresh invitation opens the old seat for somebody else")
    func whole() async throws {
        let (stage, leader) = try await start(FailedCommitTests.settings)
        let person = try stage.person(Sample.person(3), prefix: "p")
        try await person.arrive()
        try await leader.wait { $0.session.present(in: Sample.a).count == 1 }
        try await stage.withoutStorage {
            let refusal = try await leader.perform(.move(seat: Sample.person(3), to: Sample.b))
            #expect(refusal == "storage")
        }
        #expect(try await person.perform(.requestPrivateWord) == nil)
        #expect(person.seat == Sample.person(3) && person.welcomes == 1)
        // What a private line said stands in the way of a move; a request for one does not.
        #expect(try await leader.perform(.move(seat: Sample.person(3), to: Sample.b)) == nil)
        try await person.wait { $0.seat == there }
        let renew = leader.connection.send(.renewInvitation(seat: Sample.person(3)))
        try await leader.wait { $0.invitations[renew] != nil }
        let other = Person(
            port: stage.server.port, pin: stage.identity.pinBytes, code: try code(in: leader.invitations[renew]!), token: nil,
            prefix: "f", group: stage.group)
        try await other.arrive()
        #expect(other.seat == Sample.person(3))
        #expect(try await person.perform(.requestPrivateWord) == nil)
        #expect(person.end == nil && person.seat == there)
        await stage.close()
    }
}
