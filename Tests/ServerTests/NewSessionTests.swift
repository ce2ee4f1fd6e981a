import Deliberation
import Foundation
import Ledger
import Server
import Store
import Testing
import TestSupport

@Suite("Sessions that come later", .timeLimit(.minutes(5)))
struct NewSessionTests {
    /// A server whose clock stands, so that no time can pass between two look-ups.
    private func stage(_ settings: ServerSettings = ServerSettings(now: { 5_000_000 })) async throws -> Stage {
        try await Stage(settings: settings)
    }

    private func add(_ name: String, to stage: Stage) throws -> [Seat: InvitationDesk.Made] {
        let list = try SessionMaker.make(
            name: name, script: Sample.script(), rehearsal: false, folder: stage.sessions, identity: stage.identity,
            address: Address(host: "127.0.0.1", port: stage.server.port), now: 2)
        return Dictionary(uniqueKeysWithValues: list.map { ($0.seat, $0) })
    }

    private func comesIn(_ stage: Stage, code: String) async throws -> Bool {
        let person = Person(
            port: stage.server.port, pin: stage.identity.pinBytes, code: code, token: nil, prefix: "x", group: stage.group)
        try await person.wait { $0.token != nil || $0.end != nil }
        person.connection.stop()
        return person.token != nil
    }

    @Test("a code of a session that was made a moment ago opens it, also right after another look-up")
    func atOnce() async throws {
        let stage = try await stage()
        for number in 1...5 {
            #expect(try await !comesIn(stage, code: "0000-0000-0000-0000-0000"))
            let made = try add("later-\(number)", to: stage)
            #expect(try await comesIn(stage, code: try #require(made[Sample.person(1)]).code))
        }
        await stage.close()
    }

    @Test("a code that the folder knows is never counted as wrong")
    func neverWrong() async throws {
        var settings = ServerSettings(now: { 5_000_000 })
        settings.wrongCodesPerMinute = 1
        let stage = try await stage(settings)
        for number in 1...5 {
            let made = try add("later-\(number)", to: stage)
            #expect(try await comesIn(stage, code: try #require(made[Sample.person(1)]).code))
        }
        await stage.close()
    }

    @Test("a file that is no session is opened again only once it changed")
    func unusable() async throws {
        let stage = try await stage()
        let path = stage.sessions.file(of: "stuk")
        try Data(repeating: 7, count: 5000).write(to: URL(filePath: path))
        #expect(stage.server.scan().map(\.name) == ["stuk"])
        #expect(stage.server.scan().isEmpty)
        try FileManager.default.removeItem(atPath: path)
        let made = try add("stuk", to: stage)
        #expect(try await comesIn(stage, code: try #require(made[Sample.person(1)]).code))
        await stage.close()
    }

    @Test("a session that another process serves is taken up when that process ends")
    func servedElsewhere() async throws {
        let stage = try await stage()
        let made = try add("elders", to: stage)
        let other = try stage.sessions.open("elders", servingAt: "127.0.0.1:1")
        let code = try #require(made[Sample.person(1)]).code
        #expect(try await !comesIn(stage, code: code))
        try other.close()
        #expect(try await comesIn(stage, code: code))
        await stage.close()
    }

    @Test("many who come at once with codes of a new session all come in")
    func together() async throws {
        let stage = try await stage()
        let made = try add("samen", to: stage)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for one in made.values { group.addTask { try await self.comesIn(stage, code: one.code) } }
            for try await came in group { #expect(came) }
        }
        await stage.close()
    }
}
