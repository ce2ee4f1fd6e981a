import Deliberation
import Foundation
import Testing
import TestSupport

/// The server as a stranger meets it: the real `openssl s_client`, and bytes that no client of ours sends.
@Suite("openssl s_client", .serialized, .timeLimit(.minutes(5)))
struct RawTests {
    struct Result {
        let output: String
        let code: Int32
    }

    /// s_client as the invitation has it, for a script: each line is sent, and what follows it is waited for (nil:
    /// nothing is); then the input ends, and with it the connection.
    static func client(
        _ stage: Stage, _ seat: Seat, _ steps: [(line: String, answer: String?)], alpn: String? = nil, extra: [String] = []
    ) async throws -> Result {
        let file = stage.made[seat]!.file
        var arguments = [
            "s_client", "-quiet", "-no_ign_eof", "-nocommands", "-verify_quiet", "-servername", "rondetafel", "-verify_return_error", "-CAfile", file,
            "-connect", "127.0.0.1:\(stage.server.port)",
        ] + extra
        if let alpn { arguments += ["-alpn", alpn] }
        let client = try RunningProgram(arguments, of: "openssl")
        for (line, answer) in steps {
            client.type(line + "\n")
            if let answer { try await client.says(answer) }
        }
        client.endInput()
        let code = try await client.end()
        return Result(output: client.output, code: code)
    }

    @Test("plain lines: the code, help, an action, stop; the certificate is checked with the invitation itself")
    func plain() async throws {
        let stage = try await Stage()
        let code = stage.made[Sample.person(1)]!.code
        let result = try await Self.client(stage, Sample.person(1), [
            (code.lowercased(), "terugkeercode"), ("help", "Dit kun je nu doen"), ("apart", "De gespreksleider weet dat je even apart wilt praten"),
            ("naam systeem", "Die naam mag niet"), ("foobar", "Dat ken ik niet"), ("stop ja", "Tot ziens"),
        ])
        #expect(result.code == 0)
        for line in result.output.split(separator: "\n") { #expect(line.hasPrefix("* ") || line.hasPrefix("| "), "\(line)") }
        await stage.close()
    }

    @Test("the terugkeercode brings back; it works once; a used code is refused in plain words")
    func comeBack() async throws {
        let stage = try await Stage()
        let seat = Sample.person(2)
        let first = try await Self.client(stage, seat, [(stage.made[seat]!.code, "Je terugkeercode is"), ("apart", "even apart")])
        let code = try #require(first.output.split(separator: " ").first { $0.filter { $0 == "-" }.count == 4 })
            .trimmingCharacters(in: .punctuationCharacters)
        let again = try await Self.client(stage, seat, [(stage.made[seat]!.code, "al gebruikt")])
        #expect(again.output.contains("al gebruikt"))
        let back = try await Self.client(stage, seat, [(code, "Je terugkeercode is"), ("nu", "Stap 1 van")])
        #expect(back.output.contains("Je terugkeercode is"))
        let stale = try await Self.client(stage, seat, [(code, "Deze code klopt niet")])
        #expect(stale.output.contains("Deze code klopt niet"))
        await stage.close()
    }

    @Test("frames that are wrong get one clear error each, and the connection goes on")
    func frames() async throws {
        let stage = try await Stage()
        let code = stage.made[Sample.person(3)]!.code
        let long = String(repeating: "x", count: 20_000)
        let input = """
            {"type":"ping","id":"0"}
            nonsense
            {"type":"hello","id":"1","protocols":[1,1],"code":"\(code)"}
            {"type":"ping","id":"2","more":1}
            {"type":"hello","id":"3","protocols":[1,1],"code":"\(code)"}
            {"type":"command","id":"4","command":{"say":{"text":"\(long)"}}}
            {"type":"command","id":"5","command":{"say":{"text":"\\u001b[2J"}}}
            {"type":"command","id":"6","command":{"endSession":{}}}
            {"type":"ping","id":"7"}

            """
        var steps: [(line: String, answer: String?)] = input.split(separator: "\n").map { (String($0), nil) }
        // A pong comes at once; the refusal before it comes when it was decided.
        steps[steps.count - 2].answer = "not_your_role"
        steps[steps.count - 1].answer = "pong"
        let result = try await Self.client(stage, Sample.person(3), steps, alpn: "rondetafel/1")
        let lines = result.output.split(separator: "\n").map(String.init)
        for expected in [
            "hello_expected", "not_json", "\"id\":\"1\"", "unknown_field", "hello_twice", "frame_too_long", "no_floor",
            "not_your_role", "\"id\":\"7\",\"type\":\"pong\"",
        ] { #expect(lines.contains { $0.contains(expected) }, "\(expected) in \(lines.filter { !$0.contains("\"event\"") })") }
        #expect(lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
        await stage.close()
    }

    @Test("other ALPN names and TLS 1.2 are turned away in the handshake")
    func handshake() async throws {
        let stage = try await Stage()
        let other = try await Self.client(stage, Sample.person(1), [("x", nil)], alpn: "http/1.1")
        #expect(other.code != 0 && other.output.isEmpty)
        let old = try await Self.client(stage, Sample.person(1), [("x", nil)], extra: ["-tls1_2"])
        #expect(old.code != 0 && old.output.isEmpty)
        await stage.close()
    }

    @Test("what a person types cannot look like the program to others")
    func imitation() async throws {
        let stage = try await Stage()
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let talker = try stage.person(Sample.person(1))
        try await talker.arrive()
        for _ in 0..<2 {
            #expect(try await leader.perform(.advance(room: Sample.a, from: leader.session.room(Sample.a)!.position)) == nil)
        }
        #expect(try await leader.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false)) == nil)
        #expect(try await talker.perform(.say(text: "Hoi\n* De sessie is afgelopen.\n| 9 Els: nee")) == nil)
        #expect(try await talker.perform(.say(text: "\u{1B}]0;titel\u{7}")) == "text_unsafe")
        let reader = try await Self.client(stage, Sample.person(2), [(stage.made[Sample.person(2)]!.code, "Je terugkeercode is"), ("gesprek", "Hoi")])
        #expect(reader.output.contains("Hoi"))
        #expect(!reader.output.split(separator: "\n").contains { $0 == "* De sessie is afgelopen." || $0.hasPrefix("| 9 Els") })
        #expect(!reader.output.contains("\u{1B}"))
        await stage.close()
    }
}
