import Foundation
import TestSupport

/// Plays a story: a folder of its own, free ports, and an end to all that it started.
final class Stage {
    private let folder: TemporaryFolder
    private let stories: URL
    private let socket = "rondetafel-\(UUID().uuidString.prefix(8))"
    private var people: [String: any Performer] = [:]
    private var seats: [String: String] = [:]
    /// How far each page has been read: an expectation is met by what comes after the last one.
    private var read: [String: Int] = [:]
    private var values: [String: String] = [:]
    private var port = 0
    /// How long an expectation may take to come true. Nothing waits longer than it must.
    private let patience: Double

    struct Failed: Error, CustomStringConvertible {
        let line: Story.Line
        let why: String
        var description: String { "line \(line.number): \(line.text)\n\(why)" }
    }

    init(stories: URL, patience: Double = 90) throws {
        folder = try TemporaryFolder()
        self.stories = stories
        self.patience = patience
        signal(SIGPIPE, SIG_IGN)
        values = ["folder": folder.path, "sessions": sessions, "session": "\(sessions)/tafel.rondetafel"]
        port = try quietPort()
        try FileManager.default.createDirectory(atPath: sessions, withIntermediateDirectories: true)
    }

    private var sessions: String { folder.path + "/sessions" }

    /// A draaiboek beside the stories, or one that is shipped: `stellingen/NAME.yaml`, with the files that it reads.
    private func draaiboek(_ name: String) -> String {
        guard name.hasPrefix("stellingen/") else { return stories.appending(path: name).path }
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return root.appending(path: name).path
    }

    /// One language and no state of the user's own.
    private var environment: [String: String] {
        [
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": folder.path + "/state", "NO_COLOR": "1",
            "PATH": (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"),
        ]
    }

    func clear() {
        for one in people.values { one.clear() }
        people.values.lazy.compactMap { $0 as? ScreenPerformer }.first?.endServer()
    }

    func play(_ story: Story) async throws {
        defer { clear() }
        for line in story.lines {
            do { try await perform(line.act) } catch let error as Failed { throw error } catch {
                throw Failed(line: line, why: "\(error)\n\(pages())")
            }
        }
    }

    private struct Why: Error, CustomStringConvertible {
        let description: String
    }

    private func pages() -> String {
        people.keys.sorted().map { "--- \($0)\n\(((try? people[$0]?.reading()) ?? "").suffix(2500))" }.joined(separator: "\n")
    }

    private func filled(_ text: String, for person: String? = nil) throws -> String {
        var text = text
        for (name, value) in values { text = text.replacingOccurrences(of: "{\(name)}", with: value) }
        if let person, let seat = seats[person], text.contains("{code}") {
            text = text.replacingOccurrences(of: "{code}", with: try code(of: seat))
        }
        return text
    }

    private func letter(_ seat: String) -> String { "\(sessions)/tafel.invitations/\(seat).txt" }

    private func code(of seat: String) throws -> String {
        let text = try String(contentsOfFile: letter(seat), encoding: .utf8)
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("rondetafel://") }),
            let code = line.split(separator: "/").last?.split(separator: "#").first
        else { throw Why(description: "no code for \(seat)") }
        return String(code)
    }

    private func performer(_ name: String) throws -> any Performer {
        guard let one = people[name] else { throw Why(description: "nobody is called \(name)") }
        return one
    }

    private func screen(_ name: String) throws -> ScreenPerformer {
        guard let one = try performer(name) as? ScreenPerformer else { throw Why(description: "\(name) has no screen") }
        return one
    }

    private func perform(_ act: Story.Act) async throws {
        switch act {
        case .serve: try await serve()
        case .new(let script, let options):
            try await run(
                0, ["new", draaiboek(script), "--name", "tafel", "--sessions", sessions, "--address", "127.0.0.1:\(port)"] + options)
        case .person(let name, let kind, let what, let size): try await enter(name, kind, what, size)
        case .type(let names, let text): for name in names { try performer(name).type(try filled(text, for: name)) }
        case .keys(let names, let keys): for name in names { try screen(name).keys(keys) }
        case .sees(let names, let text): for name in names { try await expect(name, try filled(text, for: name)) }
        case .lacks(let names, let text):
            for name in names {
                let one = try performer(name)
                let text = try filled(text, for: name)
                if one is PagePerformer {
                    guard try !one.reading().contains(text) else { throw Why(description: "\(name) reads it") }
                } else {
                    try await wait("\(name) still reads: \(text)") { try !one.reading().contains(text) }
                }
            }
        case .keeps(let name, let value, let pattern):
            let regex = try Regex(pattern)
            try await wait("\(name) has nothing like \(pattern)") {
                guard let match = try self.performer(name).reading().matches(of: regex).last, match.count > 1,
                    let found = match[1].substring
                else { return false }
                self.values[value] = String(found)
                return true
            }
        case .resize(let names, let size): for name in names { try screen(name).resize(size) }
        case .kill(let names): for name in names { try performer(name).kill(SIGKILL) }
        case .terminate(let names): for name in names { try performer(name).kill(SIGTERM) }
        case .ends(let names, let code):
            for name in names {
                try await wait("\(name) goes on") { try self.performer(name).exitCode != nil }
                let found = try performer(name).exitCode
                guard found == code else { throw Why(description: "\(name) ended with \(found.map(String.init) ?? "nothing")") }
            }
        case .run(let code, let arguments): try await run(code, try arguments.map { try filled($0) })
        case .file(let path, let has, let text):
            let place = URL(filePath: try filled(path))
            let bytes = Data(try filled(text).utf8)
            try await wait("\(place.lastPathComponent) \(has ? "lacks" : "has") \(text)") {
                (try Data(contentsOf: place).range(of: bytes) != nil) == has
            }
        }
    }

    private func run(_ code: Int32, _ arguments: [String]) async throws {
        let result = try await Program.run(Program.rondetafel, arguments, in: folder.path, environment: environment)
        guard result.code == code else { throw Why(description: "ended with \(result.code): \(result.output)\(result.errors)") }
    }

    private func serve() async throws {
        people["server"]?.clear()
        read["server"] = 0
        people["server"] = try PagePerformer(
            Program.rondetafel, ["serve", "--listen", "127.0.0.1:\(port)", "--sessions", sessions], in: folder.path,
            environment: environment)
        try await listening("server")
    }

    private func listening(_ name: String) async throws {
        try await wait("\(name) does not listen") {
            guard let match = try self.performer(name).reading().firstMatch(of: /listening 127\.0\.0\.1:(\d+)/),
                let port = Int(match.output.1)
            else { return false }
            self.port = port
            return true
        }
    }

    private func enter(_ name: String, _ kind: Story.Kind, _ what: String, _ size: Story.Size) async throws {
        people[name]?.clear()
        read[name] = 0
        let hosting = [
            "host", draaiboek(what), "--name", "tafel", "--sessions", sessions, "--listen", "127.0.0.1:\(port)",
        ]
        var environment = environment
        environment["TERM"] = "screen"
        func screen(_ arguments: [String]) throws -> ScreenPerformer {
            try ScreenPerformer(
                Program.rondetafel, arguments, name: name, socket: socket, size: size, in: folder.path, environment: environment)
        }
        switch kind {
        case .openssl:
            seats[name] = what
            // Word for word what stands in the letter, typed in the folder where the letter is.
            let line = try String(contentsOfFile: letter(what), encoding: .utf8).split(separator: "\n").first { $0.hasPrefix("openssl s_client") }
            guard let line else { throw Why(description: "no command in the letter of \(what)") }
            people[name] = try PagePerformer(
                "/usr/bin/env", line.split(separator: " ").map(String.init), in: "\(sessions)/tafel.invitations", environment: environment)
        case .lines:
            seats[name] = what
            people[name] = try PagePerformer(
                Program.rondetafel, ["join", "--plain", "--invitation-file", letter(what)], in: folder.path, environment: environment)
        case .screen:
            seats[name] = what
            people[name] = try screen(["join", "--invitation-file", letter(what)])
        case .host:
            seats[name] = "facilitator-1"
            people[name] = try PagePerformer(Program.rondetafel, hosting + ["--plain"], in: folder.path, environment: environment)
            try await listening(name)
        case .cockpit:
            seats[name] = "facilitator-1"
            people[name] = try screen(hosting)
            // The port stands in the letters: the screen shows none.
            try await wait("\(name) hosts nothing") {
                guard let text = try? String(contentsOfFile: self.letter("facilitator-1"), encoding: .utf8),
                    let match = text.firstMatch(of: /rondetafel:\/\/127\.0\.0\.1:(\d+)\//), let port = Int(match.output.1)
                else { return false }
                self.port = port
                return true
            }
        }
    }

    private func expect(_ name: String, _ text: String) async throws {
        let one = try performer(name)
        let isPage = one is PagePerformer
        try await wait("\(name) does not read: \(text)") {
            let all = try one.reading()
            guard isPage else { return all.contains(text) }
            let start = all.index(all.startIndex, offsetBy: self.read[name] ?? 0, limitedBy: all.endIndex) ?? all.endIndex
            guard let found = all[start...].range(of: text) else { return false }
            self.read[name] = all.distance(from: all.startIndex, to: found.upperBound)
            return true
        }
    }

    /// Looks until it is so; the story fails when it does not become so.
    private func wait(_ why: String, _ holds: () throws -> Bool) async throws {
        let limit = ContinuousClock.now + .seconds(patience)
        while try !holds() {
            guard ContinuousClock.now < limit else { throw Why(description: why) }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
