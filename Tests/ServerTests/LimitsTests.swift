import Deliberation
import Foundation
import NIOCore
import NIOPosix
import Testing
import TestSupport
import Wire

@testable import Server

@Suite("Limits of the server", .serialized, .timeLimit(.minutes(5)))
struct LimitsTests {
    @Test("while a session waits for its disk: pings are answered, others come in, a flood is held back and then decided")
    func slow() async throws {
        let brake = Brake()
        var settings = ServerSettings(seed: {
            brake.pass()
            return 7
        })
        settings.commandsAtOnce = 10_000
        let stage = try await Stage(settings: settings)
        let loop = try stage.server.house.open("proef")
        let person = try await RawConnection(stage)
        person.hello(code: stage.made[Sample.person(1)]!.code)
        _ = try await person.admission().get()
        brake.put(on: true)
        person.send(#"{"type":"command","id":"c","command":{"requestPrivateWord":{}}}"# + "\n")
        while !brake.holds { try await Task.sleep(for: .milliseconds(2)) }
        person.send(#"{"type":"ping","id":"p"}"# + "\n")
        let first = try await person.frame { frame -> ServerFrame? in
            switch frame {
            case .pong, .acknowledged: frame
            default: nil
            }
        }
        #expect(first == .pong(id: "p"), "the pong does not wait for the command before it")
        let stranger = try await RawConnection(stage)
        stranger.send("{}\n")
        try await stranger.line(with: "malformed")
        let frames = 9_000
        let text = String(repeating: "x", count: 1_000)
        person.send(
            (0..<frames).map { #"{"type":"command","id":"f\#($0)","command":{"say":{"text":"\#(text)"}}}"# + "\n" }.joined())
        var before = -1
        while loop.waiting < settings.waitingFrames || loop.waiting != before {
            before = loop.waiting
            try await Task.sleep(for: .milliseconds(300))
        }
        #expect(loop.waiting < 2_000, "\(loop.waiting) of \(frames)")
        brake.put(on: false)
        #expect(try await person.line(with: #""id":"c""#).contains("ack"))
        try await person.line(with: #""id":"f\#(frames - 1)""#)
        await stage.close()
    }

    @Test("who says nothing makes room for who comes with a code; who sits stays")
    func strangers() async throws {
        var settings = ServerSettings()
        settings.strangers = 3
        let stage = try await Stage(settings: settings)
        let seated = try stage.person(Sample.person(1))
        try await seated.arrive()
        var silent: [any Channel] = []
        for number in 1...3 {
            silent.append(try await ClientBootstrap(group: stage.group).connect(host: "127.0.0.1", port: stage.server.port).get())
            while stage.server.lobby.counts.strangers < number { try await Task.sleep(for: .milliseconds(2)) }
        }
        let late = try stage.person(Sample.person(2), prefix: "y")
        try await late.arrive()
        try await silent[0].closeFuture.get()
        #expect(try await seated.perform(.requestPrivateWord) == nil)
        #expect(stage.server.lobby.counts.all == 4)
        await stage.close()
    }

    @Test("a handshake that does not come ends the connection")
    func handshake() async throws {
        var settings = ServerSettings()
        settings.handshakeSeconds = 1
        let stage = try await Stage(settings: settings)
        let silent = try await ClientBootstrap(group: stage.group).connect(host: "127.0.0.1", port: stage.server.port).get()
        try await silent.closeFuture.get()
        await stage.close()
    }

    @Test("many wrong codes from an address keep nobody there from coming in with a good one")
    func wrongCodes() async throws {
        var settings = ServerSettings()
        settings.wrongCodesPerMinute = 2
        let stage = try await Stage(settings: settings)
        var seen: [WireFault] = []
        for _ in 0..<4 {
            let line = try await RawConnection(stage)
            line.hello(code: "0000-0000-0000-0000-0000")
            if case .failure(let fault) = try await line.admission() { seen.append(fault) }
        }
        #expect(seen.first == .wrongCode && seen.contains(.tooFast))
        let person = try stage.person(Sample.person(1))
        try await person.arrive()
        #expect(person.end == nil)
        await stage.close()
    }

    @Test("TCP asks a silent person's machine whether it is there, a minute on")
    func keepAlive() async throws {
        let stage = try await Stage()
        let line = try await RawConnection(stage, alpn: [])
        try await line.line(with: "code")
        func hex(_ port: Int) -> String { String(format: ":%04X", port) }
        func timer() throws -> [Substring]? {
            // Fields: number, local, remote, state, queues, timer:when. Its size is unknown before its end.
            let table = try FileHandle(forReadingFrom: URL(filePath: "/proc/net/tcp")).readToEnd() ?? Data()
            return String(decoding: table, as: UTF8.self).split(separator: "\n")
                .map { $0.split(separator: " ") }
                .first { $0[1].hasSuffix(hex(stage.server.port)) && $0[2].hasSuffix(hex(line.localPort)) }?[5]
                .split(separator: ":")
        }
        // Until the last bytes are acknowledged the timer is another one.
        while try timer()?.first != "02" { try await Task.sleep(for: .milliseconds(10)) }
        let last = try timer()?.last ?? ""
        let left = Int(last, radix: 16) ?? 0
        #expect((1...60).contains(left / Int(sysconf(Int32(_SC_CLK_TCK)))), "\(last)")
        await stage.close()
    }

    @Test("as many files as the system gives")
    func files() throws {
        let limit = try #require(OpenFiles.raiseLimit())
        var now = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &now)
        #expect(now.rlim_cur == now.rlim_max && limit == Int(clamping: now.rlim_max))
    }

    @Test("sessions are open before anybody gets in, and only those that were asked for")
    func opening() async throws {
        let stage = try await Stage()
        await stage.close()
        try Data(repeating: 7, count: 9_000).write(to: URL(filePath: stage.sessions.file(of: "kapot")))
        for (names, isOpen) in [(nil, true), ([], false), (["proef", "niets"], true)] as [([String]?, Bool)] {
            let server = try await Server.start(
                host: "127.0.0.1", port: 0, folder: stage.sessions, identity: stage.identity, settings: ServerSettings(),
                opening: names)
            #expect(stage.sessions.served("proef") == (isOpen ? "127.0.0.1:\(server.port)" : nil))
            #expect(server.unopened.map(\.name) == (names == nil ? ["kapot"] : names == [] ? [] : ["niets"]))
            await server.stop()
        }
    }
}
