import Foundation
import Ledger
import Store
import Testing
import TestSupport

/// The commands that work on files: what they refuse, what they leave, what they say.
@Suite("Commands on files", .serialized, .timeLimit(.minutes(5)))
struct FileCommandTests {
    let folder: TemporaryFolder
    var session: String { folder.path + "/proef.rondetafel" }

    init() throws { folder = try TemporaryFolder() }

    private func new(_ arguments: [String] = []) async throws -> Program.Result {
        try await ProgramTests.run(["new", ProgramTests.script, "--name", "proef", "--sessions", folder.path] + arguments)
    }

    private func shell(_ line: String, _ arguments: [String]) async throws -> Program.Result {
        try await Program.run(
            "/bin/sh", ["-c", line, Program.rondetafel] + arguments, environment: ["LANG": "C.UTF-8"])
    }

    private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? [] }

    @Test("a result that can not be written is an error; a reader that had enough is none")
    func results() async throws {
        let code = try #require(
            try JSONSerialization.jsonObject(with: Data(try await new(["--json"]).output.utf8)) as? [String: Any])
        let first = try #require((code["invitations"] as? [[String: Any]])?.first?["code"] as? String)
        for arguments in [
            ["check", ProgramTests.script], ["check", ProgramTests.script + "/../../../README.md"],
            ["new", ProgramTests.script, "--name", "ander", "--sessions", folder.path], ["report", session],
            ["verify", session], ["erase", session, "--participant", first],
        ] where FileManager.default.fileExists(atPath: arguments[1]) {
            let full = try await shell("exec \"$0\" \"$@\" >/dev/full", arguments)
            #expect(full.code == 74, "\(arguments)")
            #expect(!full.errors.isEmpty && full.output.isEmpty)
        }
        #expect(try await shell("exec \"$0\" \"$@\" >&-", ["verify", session]).code == 74)
        let left = try await shell("{ \"$0\" \"$@\"; echo $? >&2; } | true", ["verify", session])
        #expect(left.errors == "0\n")
        #expect(try await shell("exec \"$0\" \"$@\" 2>&-", ["verify", session]).code == 0)
        #expect(try await shell("exec \"$0\" \"$@\" 2>&-", ["verify", folder.path]).code == 66)
    }

    @Test("new leaves nothing when it fails: an obstacle in the place of the invitations, a limit on files")
    func atomic() async throws {
        try Data("x".utf8).write(to: URL(filePath: folder.path + "/proef.invitations"))
        let identity = try await new()
        #expect(identity.code == 74 && identity.errors.contains("proef.invitations"), "\(identity.errors)")
        #expect(names == ["identity.pem", "proef.invitations"])
        let host = try await ProgramTests.run(
            ["host", ProgramTests.script, "--name", "proef", "--sessions", folder.path, "--listen", "127.0.0.1:0"])
        #expect(host.code == 74 && !host.output.contains("listening"))
        #expect(names == ["identity.pem", "proef.invitations"])
        try FileManager.default.removeItem(atPath: folder.path + "/proef.invitations")
        for blocks in [1, 8, 40] {
            let small = try await shell(
                "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" \"$@\"",
                ["new", ProgramTests.script, "--name", "proef", "--sessions", folder.path])
            #expect(small.code == 74 && !small.errors.isEmpty, "\(blocks)")
            #expect(names == ["identity.pem"], "\(blocks)")
        }
        #expect(try await new().code == 0)
        #expect(try await ProgramTests.run(["verify", session]).code == 0)
    }

    @Test("what a deleted session left behind is not read as the new one's")
    func leftover() async throws {
        try Data(repeating: 1, count: 5000).write(to: URL(filePath: session + "-wal"))
        let result = try await new()
        #expect(result.code == 1 && result.errors.contains("proef.rondetafel-wal"))
    }

    @Test("erase takes the whole session, not while it is served; its verslagen are named and stay")
    func eraseAll() async throws {
        #expect(try await new().code == 0)
        #expect(try await ProgramTests.run(["report", session, "--format", "md"]).code == 0)
        let store = try SessionStore.open(session, serving: "127.0.0.1:9")
        let served = try await ProgramTests.run(["erase", session])
        #expect(served.code == 1 && served.errors.contains("127.0.0.1:9"))
        #expect(FileManager.default.fileExists(atPath: session))
        try store.close()
        let gone = try await ProgramTests.run(["erase", session])
        #expect(gone.code == 0 && gone.output.contains(folder.path + "/proef.verslag.md"), "\(gone.errors)")
        #expect(names == ["identity.pem", "proef.verslag.md"])
        #expect(try await ProgramTests.run(["erase", session]).code == 66)
    }

    @Test("erasing after the end says what can no longer be told apart")
    func eraseEnded() async throws {
        let state = ["XDG_STATE_HOME": folder.path + "/st"]
        let host = ["host", ProgramTests.script, "--plain", "--listen", "127.0.0.1:0", "--sessions", folder.path, "--name", "proef"]
        #expect(try await ProgramTests.run(host, input: "sluit ja\n", environment: state).code == 0)
        let text = try String(contentsOfFile: folder.path + "/proef.invitations/participant-werkgevers-1.txt", encoding: .utf8)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("rondetafel://") })
        let code = try Invitation(String(line)).code
        let result = try await ProgramTests.run(["erase", session, "--participant", code])
        #expect(result.code == 0 && result.output.contains("losgemaakt van mensen"), "\(result.errors)")
        #expect(result.output.contains("rondetafel report"))
        #expect(try await ProgramTests.run(["erase", session, "--participant", "0000-0000-0000-0000-0000"]).code == 77)
    }

    @Test("two verslagen of one name are refused before anything is written")
    func sameName() async throws {
        #expect(try await new().code == 0)
        let other = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: session, toPath: other.path + "/proef.rondetafel")
        let out = folder.path + "/uit"
        let result = try await ProgramTests.run(["report", session, other.path + "/proef.rondetafel", "--out", out])
        #expect(result.code == 64)
        for path in [session, other.path + "/proef.rondetafel"] { #expect(result.errors.contains(path)) }
        #expect(!FileManager.default.fileExists(atPath: out))
        // Beside each session there is room for both; one session twice is one verslag.
        #expect(try await ProgramTests.run(["report", session, other.path + "/proef.rondetafel"]).code == 0)
        #expect(try await ProgramTests.run(["report", session, session, "--out", out, "--format", "json"]).code == 0)
        for format in ["", "md,", "pdf"] {
            #expect(try await ProgramTests.run(["report", session, "--format", format]).code == 64)
        }
    }

    @Test("no file, a folder, something else, a damaged session: each its code, in words, and nothing is changed")
    func strange() async throws {
        let empty = folder.path + "/leeg.rondetafel"
        try Data().write(to: URL(filePath: empty))
        #expect(try await new().code == 0)
        var damaged = try Data(contentsOf: URL(filePath: session))
        // A database of somebody else: bytes 68 to 71 say whose it is.
        let foreign = folder.path + "/vreemd.db"
        try (damaged[..<68] + Data(repeating: 0, count: 4) + damaged[72...]).write(to: URL(filePath: foreign))
        for index in stride(from: 4096, to: damaged.count, by: 4096) {
            damaged.replaceSubrange(index..<min(index + 200, damaged.count), with: Data(repeating: 0x55, count: 200))
        }
        let broken = folder.path + "/stuk.rondetafel"
        try damaged.write(to: URL(filePath: broken))
        let before = try Data(contentsOf: URL(filePath: foreign))
        for (path, code) in [
            (folder.path, 66), (folder.path + "/niets", 66), (foreign, 65), (empty, 65), (broken, 65),
        ] as [(String, Int32)] {
            for command in ["report", "verify"] {
                let result = try await ProgramTests.run([command, path])
                #expect(result.code == code, "\(command) \(path): \(result.errors)")
                #expect(result.errors.contains(path))
                for word in ["SQLite", "SELECT", "error", "notASession", "Optional"] { #expect(!result.errors.contains(word)) }
            }
        }
        for path in [folder.path, folder.path + "/niets", foreign, empty] {
            let result = try await ProgramTests.run(["erase", path])
            #expect(result.code == (path == foreign || path == empty ? 65 : 66))
        }
        #expect(try Data(contentsOf: URL(filePath: foreign)) == before)
        #expect(names.filter { $0.hasPrefix("vreemd") || $0.hasPrefix("leeg") } == ["leeg.rondetafel", "vreemd.db"])
        #expect(try Data(contentsOf: URL(filePath: empty)).isEmpty)
    }

    @Test("--sessions makes the folders on the way; --lang may stand before the command")
    func options() async throws {
        let deep = try await ProgramTests.run(
            ["--lang", "en", "new", ProgramTests.script, "--name", "proef", "--sessions", folder.path + "/a/b/c"])
        #expect(deep.code == 0, "\(deep.errors)")
        #expect(FileManager.default.fileExists(atPath: folder.path + "/a/b/c/proef.rondetafel"))
        for language in [["--lang", "en"], ["--lang=en"]] {
            let result = try await ProgramTests.run(language + ["verify", folder.path + "/niets"])
            #expect(result.code == 66 && result.errors.contains("There is no such file"))
        }
        #expect(try await ProgramTests.run(["--lang", "en", "--help"]).code == 0)
        #expect(try await ProgramTests.run(["--lang", "fr", "check", ProgramTests.script]).code == 64)
        let blocked = try await ProgramTests.run(
            ["new", ProgramTests.script, "--sessions", folder.path + "/identity.pem/x"])
        try Data().write(to: URL(filePath: folder.path + "/bestand"))
        let file = try await ProgramTests.run(["new", ProgramTests.script, "--sessions", folder.path + "/bestand"])
        #expect(file.code == 74, "\(blocked.code)")
    }

    @Test("check says all mistakes, also of bytes that are no text, with their place")
    func check() async throws {
        let text = try String(contentsOfFile: ProgramTests.script, encoding: .utf8)
        let mark = folder.path + "/merk.yaml"
        try Data(("\u{FEFF}" + text).utf8).write(to: URL(filePath: mark))
        #expect(try await ProgramTests.run(["check", mark]).code == 0)
        let bytes = folder.path + "/bytes.yaml"
        try (Data("naam: a\ntitel: caf".utf8) + Data([0xE9, 10])).write(to: URL(filePath: bytes))
        let result = try await ProgramTests.run(["check", mark, bytes, folder.path + "/niets.yaml"])
        #expect(result.code == 66 && result.output.contains("\(bytes):2:11: "))
        #expect(result.output.contains("\(mark): ") && result.errors.contains("niets.yaml"))
    }

    @Test("check knows a draaiboek, a deck and a prototype; a mistake in a file beside the draaiboek has that file's name")
    func checkBeside() async throws {
        let stellingen = URL(filePath: ProgramTests.script).deletingLastPathComponent()
        let names = try FileManager.default.subpathsOfDirectory(atPath: stellingen.path).filter {
            $0.hasSuffix(".yaml") && !$0.hasPrefix("citaten/")
        }
        let all = try await ProgramTests.run(["check"] + names.map { stellingen.appending(path: $0).path })
        #expect(all.code == 0 && all.output.split(separator: "\n").count == names.count, "\(all.output)")
        #expect(names.count >= 8 && names.allSatisfy { all.output.contains("/\($0): ") })
        for name in names {
            let copy = URL(filePath: folder.path + "/kopie/" + name)
            try FileManager.default.createDirectory(at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: stellingen.appending(path: name), to: copy)
        }
        let deck = folder.path + "/kopie/samenspel.yaml"
        let lines = try String(contentsOfFile: deck, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.contains("niveau: vind") })
        var wrong = lines.map(String.init)
        wrong[line] = "    niveau: vint"
        try Data(wrong.joined(separator: "\n").utf8).write(to: URL(filePath: deck))
        for path in ["keukentafel.yaml", "samenspel.yaml"] {
            let result = try await ProgramTests.run(["check", folder.path + "/kopie/" + path])
            #expect(result.code == 65 && result.output.hasPrefix("\(deck):\(line + 1):13: "), "\(result.output)")
        }
        try FileManager.default.removeItem(atPath: deck)
        let new = try await ProgramTests.run(["new", folder.path + "/kopie/keukentafel.yaml", "--sessions", folder.path + "/s"])
        #expect(new.code == 65 && new.errors.contains("/kopie/keukentafel.yaml:") && new.errors.contains("samenspel.yaml"), "\(new.errors)")
        let one = try await ProgramTests.run(
            ["new", stellingen.appending(path: "keukentafel.yaml").path, "--seats", "keukentafel=1", "--sessions", folder.path + "/s"])
        #expect(one.code == 0 && one.output.split(separator: "\n").count { $0.hasPrefix("participant-keukentafel-") } == 1, "\(one.errors)")
    }

    @Test("cards and a prototype are no draaiboek to start: one line says so, and what to start", arguments: [
        ("samenspel.yaml", "dit is een set kaarten"), ("prototypen/ouderscript.yaml", "dit is een prototype"),
    ])
    func partsAlone(name: String, words: String) async throws {
        let path = URL(filePath: ProgramTests.script).deletingLastPathComponent().appending(path: name).path
        for command in [["new"], ["host", "--plain"], ["rehearse", "--plain"]] {
            let result = try await ProgramTests.run(command + [path, "--sessions", folder.path + "/s"])
            #expect(result.code == 65 && result.errors.split(separator: "\n").count == 1, "\(result.errors)")
            #expect(result.errors.contains(words) && result.errors.contains("keukentafel.yaml"), "\(result.errors)")
        }
    }

    @Test("a pasted invitation is followed by what the person typed next")
    func pasted() async throws {
        #expect(try await new(["--address", "127.0.0.1:1"]).code == 0)
        let serve = try RunningProgram(["serve", "--listen", "127.0.0.1:0", "--sessions", folder.path])
        try await serve.says("listening 127.0.0.1:")
        let port = try #require(serve.output.split(whereSeparator: { ": \n".contains($0) }).last.flatMap { Int($0) })
        let text = try String(contentsOfFile: folder.path + "/proef.invitations/facilitator-1.txt", encoding: .utf8)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("rondetafel://") })
        let own = try Invitation(String(line))
        let here = Invitation(host: "127.0.0.1", port: port, code: own.code, pin: own.pin)
        let result = try await ProgramTests.run(
            ["join", "--plain"], input: here.text + "\nstand\nweg ja\n", environment: ["XDG_STATE_HOME": folder.path + "/st"])
        #expect(result.code == 0, "\(result.errors)")
        #expect(result.output.contains("Stap 1 van "))
        serve.send(SIGTERM)
        #expect(try await serve.end() == 0)
    }

    @Test("the right server that speaks another protocol ends join with 76")
    func otherProtocol() async throws {
        #expect(try await new(["--address", "127.0.0.1:1"]).code == 0)
        let identity = folder.path + "/identity.pem"
        let other = try RunningProgram(
            ["s_server", "-key", identity, "-cert", identity, "-tls1_3", "-accept", "127.0.0.1:0"], of: "openssl")
        try await other.says("ACCEPT")
        let port = try #require(other.output.split(separator: "ACCEPT ").last?.split(separator: "\n").first?.split(separator: ":").last)
        let text = try String(contentsOfFile: folder.path + "/proef.invitations/facilitator-1.txt", encoding: .utf8)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("rondetafel://") })
        let here = line.replacingOccurrences(of: "127.0.0.1:1/", with: "127.0.0.1:\(port)/")
        #expect(try await ProgramTests.run(["join", "--plain", here]).code == 76)
        other.send(SIGKILL)
        _ = try await other.end()
    }

    @Test("a rehearsal that is stopped says so; one on a full disk ends with 74")
    func rehearsal() async throws {
        let slow = try RunningProgram(
            ["rehearse", ProgramTests.script, "--plain", "--speed", "1", "--sessions", folder.path])
        try await slow.says("* ")
        slow.send(SIGINT)
        #expect(try await slow.end() == 130)
        #expect(slow.errors.contains("onderbroken"))
        for blocks in [1, 300] {
            let full = try await shell(
                "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" \"$@\"",
                ["rehearse", ProgramTests.script, "--plain", "--speed", "max", "--sessions", folder.path + "/vol\(blocks)"])
            #expect(full.code == 74, "\(blocks): \(full.code) \(full.errors)")
        }
    }
}
