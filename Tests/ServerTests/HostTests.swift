import Deliberation
import Foundation
import Ledger
import Store
import Testing
import TestSupport

@Suite("host", .serialized, .timeLimit(.minutes(5)))
struct HostTests {
    let folder: TemporaryFolder
    /// A host that is started again listens where its invitations point.
    let port: Int
    var state: [String: String] { ["XDG_STATE_HOME": folder.path + "/state"] }
    var host: [String] {
        ["host", ProgramTests.script, "--listen", "127.0.0.1:\(port)", "--sessions", folder.path, "--name", "proef"]
    }

    init() throws {
        folder = try TemporaryFolder()
        port = try quietPort()
    }

    private func invitation(_ name: String) throws -> Invitation {
        let path = "\(folder.path)/proef.invitations/\(name).txt"
        let line = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").first {
            $0.hasPrefix("rondetafel://")
        }
        return try Invitation(String(line ?? ""))
    }

    /// Whether a participant can come in and go.
    private func serves(_ name: String) async throws -> Bool {
        let result = try await ProgramTests.run(
            ["join", "--plain", "--invitation-file", "\(folder.path)/proef.invitations/\(name).txt"], input: "stop ja\n",
            environment: state)
        return result.code == 0 && result.output.contains("* ")
    }

    @Test("a terminal that goes away does not end the table", arguments: [true, false])
    func hangUp(plain: Bool) async throws {
        let terminal = try TestTerminal()
        let program = try RunningProgram(
            host + (plain ? ["--plain"] : []), terminal: terminal,
            environment: state.merging(["TERM": "xterm-256color"]) { $1 })
        try await program.says("listening 127.0.0.1:")
        // The cockpit is there: plain lines greet, the screen takes the whole terminal.
        try await program.says(plain ? "* " : "\u{1B}[")
        terminal.hangUp()
        #expect(try await serves("participant-werkgevers-1"))
        program.send(SIGTERM)
        let code = try await program.end()
        #expect(code == 0, "\(program.output)")
    }

    @Test("streams that can not be written, or are not there, do not end the table", arguments: [
        ">/dev/full", "2>/dev/full", "2>&-", ">&- 2>&-", "<&- >&- 2>&-", "| true",
    ])
    func streams(_ streams: String) async throws {
        let program = try RunningProgram(host + ["--plain"], streams: streams, environment: state)
        let limit = ContinuousClock.now + .seconds(90)
        while (try? SessionFolder(folder.path).served("proef")) == nil, ContinuousClock.now < limit {
            try await Task.sleep(for: .milliseconds(20))
        }
        program.type("stand\n")
        program.endInput()
        #expect(try await serves("participant-werkgevers-1"))
        #expect(try await serves("participant-werknemers-2"))
        if streams != "| true" {
            program.send(SIGTERM)
            #expect(try await program.end() == 0)
        } else {
            let text = try String(contentsOfFile: folder.path + "/proef.rondetafel-lock", encoding: .utf8)
            #expect(Address(text) != nil)
            try Self.endHolder(of: folder.path + "/proef.rondetafel-lock")
        }
        let verify = try await ProgramTests.run(["verify", folder.path + "/proef.rondetafel"])
        #expect(verify.code == 0, "\(verify.errors)")
    }

    /// Ends the process that has this file locked, which is in a pipeline of sh.
    private static func endHolder(of path: String) throws {
        var about = stat()
        try #require(stat(path, &about) == 0)
        let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8).split(separator: "\n")
        let mine = locks.first { $0.contains("FLOCK") && $0.contains(":\(about.st_ino) ") }
        let number = try #require(mine?.split(separator: " ").dropFirst(4).first.flatMap { Int32($0) })
        kill(number, SIGTERM)
        let limit = ContinuousClock.now + .seconds(90)
        while kill(number, 0) == 0, ContinuousClock.now < limit { usleep(10_000) }
    }

    @Test("leaving keeps the server; Ctrl-C asks once; a session that is closed ends it")
    func leaving() async throws {
        let program = try RunningProgram(host + ["--plain"], environment: state)
        try await program.says("listening 127.0.0.1:")
        program.type("weg ja\n")
        try await program.says("De server gaat door")
        #expect(try await serves("participant-werkgevers-1"))
        program.send(SIGINT)
        try await program.says("nog een keer op Ctrl-C")
        #expect(try await serves("participant-werknemers-1"))
        program.send(SIGINT)
        #expect(try await program.end() == 0)
        #expect(program.errors.contains("Gestopt"))

        let again = try RunningProgram(host + ["--plain"], environment: state)
        try await again.says("gaat verder")
        again.type("sluit ja\n")
        #expect(try await again.end() == 0)
    }

    @Test("the screen: leaving a session that is closed ends host; leaving one that is not keeps the server")
    func screen() async throws {
        for isEnded in [false, true] {
            if isEnded {
                let close = try await ProgramTests.run(host + ["--plain"], input: "sluit ja\n", environment: state)
                #expect(close.code == 0)
            }
            let terminal = try TestTerminal()
            let program = try RunningProgram(
                host, terminal: terminal, environment: state.merging(["TERM": "xterm-256color"]) { $1 })
            try await program.says("listening 127.0.0.1:")
            // On a first visit the welcome comes a moment later, and a key closes it.
            try await program.says(isEnded ? "leidinggevenden - gespreksleider" : "Een toets sluit dit")
            for _ in 0..<50 where program.isRunning && !program.output.contains("1 ja") {
                terminal.type("q")
                try await Task.sleep(for: .milliseconds(200))
            }
            if program.isRunning { terminal.type("1") }
            if !isEnded {
                try await program.says("De server gaat door")
                #expect(try await serves("participant-werkgevers-1"))
                program.send(SIGTERM)
            }
            #expect(try await program.end() == 0)
            terminal.hangUp()
        }
    }

    @Test("a second host joins where the session is served, also when the first began this moment")
    func second() async throws {
        let first = try RunningProgram(host + ["--plain"], environment: state)
        let second = try RunningProgram(host + ["--plain"], environment: state)
        try await first.says("* ")
        try await second.says("* ")
        // One of them serves, the other joined it; the seat is one, so who came in last has it.
        let joined = [first, second].filter { $0.errors.contains("draait al op") }
        #expect(joined.count == 1)
        let served = try #require(try SessionFolder(folder.path).served("proef").flatMap { Address($0) })
        // On another port than the invitations say: the lock tells where.
        #expect(joined.first?.errors.contains(served.text) == true)
        for one in [first, second] { one.send(SIGTERM) }
        for one in [first, second] { #expect(try await one.end() == 0) }

        let moved = try RunningProgram(host + ["--plain"], environment: state)
        try await moved.says("listening 127.0.0.1:")
        moved.endInput()
        try await moved.says("De server gaat door")
        moved.send(SIGTERM)
        #expect(try await moved.end() == 0)
    }

    @Test("who joins the server of another window and leaves reads that it goes on; closing the session there ends it")
    func elsewhere() async throws {
        let first = try RunningProgram(host + ["--plain"], environment: state)
        try await first.says("listening 127.0.0.1:")
        try await first.says("* ")
        first.endInput()
        try await first.says("De server gaat door")
        let second = try RunningProgram(host + ["--plain"], environment: state)
        try await second.says("draait al op")
        try await second.says("* ")
        second.endInput()
        try await second.says("draait door, in het venster waar je hem startte")
        #expect(try await second.end() == 0)
        #expect(first.isRunning)
        let third = try await ProgramTests.run(host + ["--plain"], input: "sluit ja\n", environment: state)
        #expect(third.code == 0, "\(third.errors)")
        #expect(try await first.end() == 0)
    }

    @Test("the lock says where, not the invitation")
    func holder() async throws {
        let made = try await ProgramTests.run(
            ["new", ProgramTests.script, "--name", "proef", "--sessions", folder.path, "--address", "127.0.0.1:1"])
        #expect(made.code == 0)
        let serve = try RunningProgram(["serve", "--listen", "127.0.0.1:0", "--sessions", folder.path], environment: state)
        try await serve.says("listening 127.0.0.1:")
        let limit = ContinuousClock.now + .seconds(90)
        while try SessionFolder(folder.path).served("proef") == nil, ContinuousClock.now < limit {
            try await Task.sleep(for: .milliseconds(20))
        }
        let second = try await ProgramTests.run(host + ["--plain"], input: "stand\nweg ja\n", environment: state)
        #expect(second.code == 0, "\(second.errors)")
        #expect(second.output.contains("* "))
        let renewed = try await ProgramTests.run(host + ["--plain", "--renew"], environment: state)
        #expect(renewed.code == 64)
        serve.send(SIGTERM)
        #expect(try await serve.end() == 0)
    }

    @Test("an invitation that is refused says why, the server goes on, --renew leads here again")
    func refused() async throws {
        let first = try RunningProgram(host + ["--plain"], environment: state)
        try await first.says("* ")
        first.send(SIGTERM)
        #expect(try await first.end() == 0)
        let old = try invitation("facilitator-1")
        let elsewhere = ["XDG_STATE_HOME": folder.path + "/elders"]
        let second = try RunningProgram(host + ["--plain"], environment: elsewhere)
        try await second.says("al gebruikt")
        try await second.says("--renew")
        try await second.says("De server gaat door")
        #expect(try await serves("participant-werkgevers-1"))
        second.send(SIGTERM)
        #expect(try await second.end() == 0)

        let third = try RunningProgram(host + ["--plain", "--renew"], environment: elsewhere)
        try await third.says("listening 127.0.0.1:")
        third.type("stand\n")
        try await third.says("Stap 1 van")
        #expect(try invitation("facilitator-1").code != old.code)
        third.send(SIGTERM)
        #expect(try await third.end() == 0)
        let store = try SessionFolder(folder.path).open("proef")
        #expect(try store.events().contains { $0.event == .invitationRenewed(Seat(role: .facilitator, room: nil, number: 1)) })
        #expect(try store.verify().isEmpty)
    }

    @Test("who leads from elsewhere is told here")
    func replaced() async throws {
        let program = try RunningProgram(host + ["--plain"], environment: state)
        try await program.says("* ")
        let other = try RunningProgram(host + ["--plain"], environment: state)
        try await program.says("op een andere plek")
        try await program.says("De server gaat door")
        for one in [other, program] {
            one.send(SIGTERM)
            #expect(try await one.end() == 0)
        }
    }

    @Test("an address that nobody can go to is refused before anything is made", arguments: [
        "tafel.example:0", "0.0.0.0:7743", "0:7743", "0.0:7743", "0x0:7743", "[::]:7743", "[0::0]:7743",
        "[0:0:0:0:0:0:0:0]:7743", "[::ffff:0.0.0.0]:7743",
    ])
    func nowhere(_ address: String) async throws {
        for command in ["host", "new"] {
            let result = try await ProgramTests.run([
                command, ProgramTests.script, "--address", address, "--sessions", folder.path + "/s",
            ])
            #expect(result.code == 64 && !result.errors.isEmpty)
        }
        let listening = try await ProgramTests.run([
            "host", ProgramTests.script, "--sessions", folder.path + "/s", "--listen", address.replacingOccurrences(of: "tafel.example", with: "[::]"),
        ])
        #expect(listening.code == 64)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/s"))
    }

    @Test("on a session that exists, listening everywhere needs no address; another address is said not to be used")
    func addressStays() async throws {
        let made = try await ProgramTests.run(
            ["new", ProgramTests.script, "--name", "proef", "--sessions", folder.path, "--address", "tafel.example:99"])
        #expect(made.code == 0)
        let everywhere = [
            "host", ProgramTests.script, "--name", "proef", "--sessions", folder.path, "--plain", "--listen", "0.0.0.0:0",
        ]
        // Port 0 of a session that exists is the port of its invitations, which needs rights here.
        let first = try RunningProgram(
            everywhere.dropLast() + ["0.0.0.0:\(try Self.freePort())", "--address", "ander.example:99"], environment: state)
        try await first.says("tafel.example:99")
        try await first.says("wordt niet gebruikt")
        try await first.says("listening 0.0.0.0:")
        try await first.says("* ")
        first.send(SIGTERM)
        #expect(try await first.end() == 0)
    }

    /// A port that is free now.
    private static func freePort() throws -> Int {
        let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(file) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(file, $0, size) == 0 && getsockname(file, $0, &size) == 0
            }
        }
        try #require(isBound)
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
