import Client
import Deliberation
import Foundation
import Testing
import TestSupport
import Wire

@testable import Server

@Suite("A table over real TLS", .serialized, .timeLimit(.minutes(5)))
struct TableTests {
    @Test("a whole stelling round in one room; the other room hears nothing")
    func round() async throws {
        let stage = try await Stage()
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let other = try stage.person(Sample.person(1, Sample.b))
        try await other.arrive()
        var people: [Person] = []
        for number in 1...6 {
            let person = try stage.person(Sample.person(number))
            try await person.arrive()
            people.append(person)
        }
        let before = other.sequence
        func go() async throws {
            let position = leader.session.room(Sample.a)!.position
            #expect(try await leader.perform(.advance(room: Sample.a, from: position)) == nil)
        }
        for _ in 0..<4 { try await go() }
        for (index, person) in people.enumerated() {
            try await person.wait { $0.session.room(Sample.a)?.phase == .ask(.first) }
            #expect(try await person.perform(.answer(step: "s1", moment: .first, stance: index < 5 ? .agree : .doubt, reason: "Want \(index).")) == nil)
        }
        #expect(try await leader.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil)) == "not_your_role")
        try await go()
        try await go()
        try await people[0].wait { $0.session.room(Sample.a)?.outcomes["s1"] != nil }
        #expect(people[0].session.room(Sample.a)?.outcomes["s1"] == .word(.most, .agree))
        #expect(people[0].session.room(Sample.a)?.answers["s1"]?.count == 1, "only one's own")
        #expect(leader.session.room(Sample.a)?.answers["s1"] == nil, "the gespreksleider sees no answers")
        #expect(leader.session.room(Sample.a)?.reasons.values.first?.count == 6)
        try await go()
        #expect(try await people[2].perform(.raiseHand) == nil)
        #expect(try await leader.perform(.giveTurn(room: Sample.a, seat: nil, reply: false)) == nil)
        try await people[2].wait { $0.session.room(Sample.a)?.floor.turn?.seat == Sample.person(3) }
        #expect(try await people[2].perform(.say(text: "Zo was het.")) == nil)
        #expect(try await people[1].perform(.say(text: "Ik ook!")) == "no_floor")
        #expect(try await other.perform(.raiseHand) == "not_now")
        #expect(other.sequence == before, "not one event of the other room, not even a number")
        await stage.close()
    }

    @Test("a wrong code, a used code, a wrong pin, each says so plainly")
    func doors() async throws {
        let stage = try await Stage()
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let wrong = Person(
            port: stage.server.port, pin: stage.identity.pinBytes, code: "0000-0000-0000-0000-0000", token: nil, prefix: "w", group: stage.group)
        try await wrong.wait { $0.end != nil }
        guard case .refused(let refusal) = wrong.end else { Issue.record("\(String(describing: wrong.end))"); return }
        #expect(refusal.code == "wrong_code")
        let first = try stage.person(Sample.person(1))
        try await first.arrive()
        #expect(try await first.perform(.requestPrivateWord) == nil)
        let thief = try stage.person(Sample.person(1))
        try await thief.wait { $0.end != nil }
        guard case .refused(let used) = thief.end else { Issue.record("\(String(describing: thief.end))"); return }
        #expect(used.code == "code_used")
        #expect(try await first.perform(.lowerHand) == nil, "who sits there notices nothing")
        var pin = stage.identity.pinBytes
        pin[0] ^= 1
        let misled = Person(
            port: stage.server.port, pin: pin, code: stage.made[Sample.person(2)]?.code, token: nil, prefix: "m", group: stage.group)
        try await misled.wait { $0.end != nil }
        #expect(misled.end == .wrongPin)
        let second = try stage.person(Sample.person(2))
        try await second.arrive()
        #expect(second.end == nil, "nothing was sent to the wrong server: the code is still good")
        await stage.close()
    }

    @Test("a lost line resumes where it was; the server killed and started again knows all")
    func resume() async throws {
        let folder = try TemporaryFolder()
        var stage = try await Stage(folder: folder)
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let person = try stage.person(Sample.person(1))
        try await person.arrive()
        #expect(try await person.perform(.takePseudonym(name: "Zeemeeuw")) == nil)
        person.connection.keepDraft("Ik wilde nog zeg")
        #expect(try await person.perform(.requestPrivateWord) == nil)
        let token = try #require(person.keptToken)
        let leaderToken = try #require(leader.keptToken)
        person.connection.stop()
        try await leader.wait { $0.session.attendees[Sample.person(1)]?.presence == .away }
        await stage.close()
        stage = try await Stage(folder: folder, resume: true)
        let again = try stage.person(Sample.person(1), token: token, prefix: "y")
        try await again.arrive()
        #expect(again.session.pseudonym(of: Sample.person(1)) == "Zeemeeuw")
        #expect(again.session.wantsPrivateWord.contains(Sample.person(1)))
        let back = try stage.person(Sample.leader, token: leaderToken, prefix: "z")
        try await back.arrive()
        #expect(back.session.attendees[Sample.person(1)]?.presence == .present)
        await stage.close()
    }

    @Test("a command sent twice counts once, also over another connection")
    func twice() async throws {
        let stage = try await Stage()
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let person = try stage.person(Sample.person(1), prefix: "same")
        try await person.arrive()
        #expect(try await person.perform(.sendPrivate(to: nil, text: "Een keer.")) == nil)
        let token = try #require(person.keptToken)
        person.connection.stop()
        let again = try stage.person(Sample.person(1), token: token, prefix: "same")
        try await again.arrive()
        #expect(try await again.perform(.sendPrivate(to: nil, text: "Een keer.")) == nil)
        #expect(again.session.privateLines[Sample.person(1)]?.count == 1)
        await stage.close()
    }

    @Test("a fresh invitation ends the old connection and opens the seat anew")
    func renew() async throws {
        let stage = try await Stage()
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let old = try stage.person(Sample.person(4))
        try await old.arrive()
        #expect(try await old.perform(.requestPrivateWord) == nil)
        #expect(try await leader.perform(.renewInvitation(seat: Sample.person(4))) == nil)
        try await old.wait { $0.end != nil }
        guard case .refused(let refusal) = old.end else { Issue.record("\(String(describing: old.end))"); return }
        #expect(refusal.code == "invitation_renewed")
        let text = try String(contentsOfFile: stage.made[Sample.person(4)]!.file, encoding: .utf8)
        let code = try #require(text.split(separator: "\n").first { $0.hasPrefix("rondetafel://") })
            .split(separator: "/")[2].split(separator: "#")[0]
        let fresh = Person(
            port: stage.server.port, pin: stage.identity.pinBytes, code: String(code), token: nil, prefix: "n", group: stage.group)
        try await fresh.arrive()
        #expect(fresh.end == nil && fresh.session.script != nil)
        let mode = try FileManager.default.attributesOfItem(atPath: stage.made[Sample.person(4)]!.file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        await stage.close()
    }

    @Test("after the end the file holds no link between a person and an answer")
    func cut() async throws {
        let stage = try await Stage()
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let person = try stage.person(Sample.person(1))
        try await person.arrive()
        for _ in 0..<4 {
            #expect(try await leader.perform(.advance(room: Sample.a, from: leader.session.room(Sample.a)!.position)) == nil)
        }
        #expect(try await person.perform(.answer(step: "s1", moment: .first, stance: .doubt, reason: "ZEERGEHEIM")) == nil)
        #expect(try await leader.perform(.endSession) == nil)
        try await person.wait { $0.end != nil }
        await stage.close()
        let bytes = try Data(contentsOf: URL(filePath: stage.sessions.file(of: "proef")))
        #expect(bytes.range(of: Data("{\"answered\":{\"answer\"".utf8)) == nil)
        #expect(bytes.range(of: Data("ZEERGEHEIM".utf8)) == nil, "the only reason of a question would point at its author")
        let store = try stage.sessions.open("proef")
        #expect(try store.verify().isEmpty)
        #expect(try store.answers()[Sample.a]?["s1"]?.map { $0.first?.stance } == [.doubt])
    }
}
