import Deliberation
import Foundation
import Ledger
import Testing
import TestSupport
import Wire

@testable import Server

/// A commit that fails changes nothing, and what happened meanwhile is made up for.
@Suite("After a commit that failed", .serialized, .timeLimit(.minutes(5)))
struct FailedCommitTests {
    static var settings: ServerSettings {
        var settings = ServerSettings()
        settings.settleMilliseconds = 20
        return settings
    }

    @Test("who left while the disk was full is away once it is not")
    func gone() async throws {
        let stage = try await Stage(settings: Self.settings)
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let person = try stage.person(Sample.person(1))
        try await person.arrive()
        try await leader.wait { $0.session.attendees[Sample.person(1)]?.presence == .present }
        try await stage.withoutStorage {
            person.connection.stop()
            while stage.server.lobby.counts.all > 1 { try await Task.sleep(for: .milliseconds(2)) }
            #expect(try await leader.perform(.announce(room: nil, text: "Hallo?")) == "storage")
            #expect(leader.session.attendees[Sample.person(1)]?.presence == .present, "nobody was told what is not so")
        }
        try await leader.wait { $0.session.attendees[Sample.person(1)]?.presence == .away }
        await stage.close()
    }

    @Test("a renewal that could not be kept leaves the invitation, the token and the connection as they are")
    func renew() async throws {
        let stage = try await Stage(settings: Self.settings)
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let person = try stage.person(Sample.person(4))
        try await person.arrive()
        let file = stage.made[Sample.person(4)]!.file
        let before = try Data(contentsOf: URL(filePath: file))
        try await stage.withoutStorage {
            let refusal = try await leader.perform(.renewInvitation(seat: Sample.person(4)))
            #expect(refusal == "storage")
        }
        #expect(try Data(contentsOf: URL(filePath: file)) == before)
        #expect(try await person.perform(.requestPrivateWord) == nil)
        #expect(person.end == nil)
        let token = try #require(person.keptToken)
        let again = try stage.person(Sample.person(4), token: token, prefix: "y")
        try await again.arrive()
        #expect(again.end == nil)
        await stage.close()
    }

    @Test("a connection is replaced only by one that stands")
    func replaced() async throws {
        let stage = try await Stage(settings: Self.settings)
        let first = try await RawConnection(stage)
        let code = stage.made[Sample.person(1)]!.code
        first.hello(code: code)
        _ = try await first.admission().get()
        try await stage.withoutStorage {
            let second = try await RawConnection(stage)
            second.hello(code: code)
            #expect(try await second.admission() == .failure(.storage))
            try await second.line(with: "goodbye")
        }
        first.send(#"{"type":"command","id":"c","command":{"requestPrivateWord":{}}}"# + "\n")
        #expect(try await first.line(with: #""id":"c""#).contains("ack"))
        await stage.close()
    }

    @Test("a session whose file is gone acknowledges nothing")
    func deleted() async throws {
        let stage = try await Stage(settings: Self.settings)
        let person = try stage.person(Sample.person(1))
        try await person.arrive()
        try FileManager.default.removeItem(atPath: stage.sessions.file(of: "proef"))
        #expect(try await person.perform(.requestPrivateWord) == "storage")
        #expect(FileManager.default.createFile(atPath: stage.sessions.file(of: "proef"), contents: Data()))
        #expect(try await person.perform(.requestPrivateWord) == "storage", "another file in its place is not it")
        await stage.close()
    }

    @Test("a new session in the place of one that was deleted is served, and the old one is over")
    func anew() async throws {
        let stage = try await Stage(settings: Self.settings)
        let old = try await RawConnection(stage)
        old.hello(code: stage.made[Sample.person(1)]!.code)
        _ = try await old.admission().get()
        for name in try FileManager.default.contentsOfDirectory(atPath: stage.folder.path) where name.hasPrefix("proef.") {
            try FileManager.default.removeItem(atPath: stage.folder.path + "/" + name)
        }
        let made = try SessionMaker.make(
            name: "proef", script: Sample.script(), rehearsal: false, folder: stage.sessions, identity: stage.identity,
            address: Address(host: "127.0.0.1", port: stage.server.port), now: 2_000_000)
        let person = try await RawConnection(stage)
        person.hello(code: try #require(made.first { $0.seat == Sample.person(1) }).code)
        _ = try await person.admission().get()
        try await old.line(with: "stopping")
        person.send(#"{"type":"command","id":"c","command":{"requestPrivateWord":{}}}"# + "\n")
        #expect(try await person.line(with: #""id":"c""#).contains("ack"))
        await stage.close()
        #expect(try stage.sessions.open("proef").verify().isEmpty)
    }
}
