import Deliberation
import Testing
import TestSupport
import Wire

@testable import Server

/// A line may break, and the server may stop, at any moment between the welcome and the next frame.
@Suite("A line that breaks shuts nobody out", .serialized, .timeLimit(.minutes(5)))
struct LostLineTests {
    /// Comes in with a code and says nothing more; returns the token.
    private func token(_ stage: Stage, _ code: String) async throws -> String {
        let line = try await RawConnection(stage)
        line.hello(code: code)
        let token = try #require(try await line.admission().get().token)
        await line.close()
        return token
    }

    private func admission(_ stage: Stage, code: String? = nil, token: String? = nil) async throws -> WireFault? {
        let line = try await RawConnection(stage)
        if let code { line.hello(code: code) }
        if let token { line.hello(token: token) }
        let result = try await line.admission()
        await line.close()
        guard case .failure(let fault) = result else { return nil }
        return fault
    }

    @Test("the token is kept, the server stops before the next frame: the token opens, and then the code is used")
    func stopped() async throws {
        var stage = try await Stage()
        let code = stage.made[Sample.person(1)]!.code
        let token = try await token(stage, code)
        stage = try await stage.restart()
        #expect(try await admission(stage, token: token) == nil)
        #expect(try await admission(stage, code: code) == .codeUsed)
        #expect(try await admission(stage, token: token) == nil)
        await stage.close()
    }

    @Test("coming back with a token that was never confirmed confirms it, over a restart as well")
    func back() async throws {
        var stage = try await Stage()
        let code = stage.made[Sample.person(1)]!.code
        let lost = try await token(stage, code)
        let kept = try await token(stage, code)
        #expect(try await admission(stage, token: kept) == nil)
        #expect(try await admission(stage, token: lost) == .wrongCode, "one of them counts")
        stage = try await stage.restart()
        #expect(try await admission(stage, token: kept) == nil)
        #expect(try await admission(stage, token: lost) == .wrongCode)
        #expect(try await admission(stage, code: code) == .codeUsed)
        await stage.close()
    }

    @Test("the next frame after the welcome confirms: the tokens handed out before open nothing")
    func confirmed() async throws {
        let stage = try await Stage()
        let code = stage.made[Sample.person(1)]!.code
        let lost = try await token(stage, code)
        let line = try await RawConnection(stage)
        line.hello(code: code)
        _ = try await line.admission().get()
        #expect(try await admission(stage, code: code) == nil, "nothing was said yet: the code may be tried again")
        let again = try await RawConnection(stage)
        again.hello(code: code)
        _ = try await again.admission().get()
        again.send(#"{"type":"ping","id":"p"}"# + "\n" + #"{"type":"draft","id":"d"}"# + "\n")
        try await again.line(with: #""id":"d""#)
        #expect(try await admission(stage, code: code) == .codeUsed)
        #expect(try await admission(stage, token: lost) == .wrongCode)
        await stage.close()
    }

    @Test("what was sent together with the hello does not say that the token arrived")
    func together() async throws {
        let stage = try await Stage()
        let code = stage.made[Sample.person(1)]!.code
        let line = try await RawConnection(stage, alpn: [])
        try await stage.withoutStorage {
            line.send("\(code)\napart\n")
            try await line.line(with: "kon dit niet bewaren")
        }
        #expect(try await admission(stage, code: code) == nil, "the batch failed, so nothing counts")
        await stage.close()
    }

    @Test("what was taken up in the same turn as the hello says nothing either, though all of it is kept")
    func sameTurn() async throws {
        let brake = Brake()
        let stage = try await Stage(
            settings: ServerSettings(seed: {
                brake.pass()
                return 7
            }))
        let loop = try stage.server.house.open("proef")
        let other = try await RawConnection(stage)
        other.hello(code: stage.made[Sample.person(2)]!.code)
        _ = try await other.admission().get()
        brake.put(on: true)
        other.send(#"{"type":"command","id":"c","command":{"requestPrivateWord":{}}}"# + "\n")
        while !brake.holds { try await Task.sleep(for: .milliseconds(2)) }
        let line = try await RawConnection(stage)
        let code = stage.made[Sample.person(1)]!.code
        line.hello(code: code)
        line.send(#"{"type":"draft","id":"d","text":"x"}"# + "\n")
        while loop.waiting < 2 { try await Task.sleep(for: .milliseconds(2)) }
        brake.put(on: false)
        #expect(try await line.line(with: #""id":"d""#).contains("ack"))
        #expect(try await admission(stage, code: code) == nil)
        await stage.close()
    }

    @Test("the newest terugkeercode opens after a restart, though nothing was typed after it")
    func plain() async throws {
        func came(_ stage: Stage, with code: String) async throws -> String {
            let line = try await RawConnection(stage, alpn: [])
            line.send(code + "\n")
            let shown = try await line.line(with: "terugkeercode is")
            await line.close()
            return try #require(shown.split(separator: " ").first { $0.filter { $0 == "-" }.count == 4 })
                .trimmingCharacters(in: .punctuationCharacters)
        }
        var stage = try await Stage()
        let first = try await came(stage, with: stage.made[Sample.person(2)]!.code)
        let second = try await came(stage, with: first)
        stage = try await stage.restart()
        let third = try await came(stage, with: second)
        let fourth = try await came(stage, with: second)
        #expect(third != fourth, "the one before opens as long as nothing came after the new one")
        #expect(try await admission(stage, token: first) == .wrongCode)
        await stage.close()
    }

    @Test("a program whose kept token is unknown tries its code once")
    func fallBack() async throws {
        let stage = try await Stage()
        let unknown = "0000-0000-0000-0000-0000"
        let person = try stage.person(Sample.person(3), token: unknown)
        try await person.arrive()
        #expect(person.end == nil && person.keptToken != nil)
        #expect(try await person.perform(.requestPrivateWord) == nil)
        let thief = try stage.person(Sample.person(3), token: unknown, prefix: "t")
        try await thief.wait { $0.end != nil }
        guard case .refused(let refusal) = thief.end else { Issue.record("\(String(describing: thief.end))"); return }
        #expect(refusal.code == "code_used")
        await stage.close()
    }
}
