import Foundation

/// Somebody of a story at their own terminal or page.
protocol Performer: AnyObject {
    /// Types this and Enter.
    func type(_ text: String) throws
    /// All that is there to read: the whole page so far, or the screen as it is.
    func reading() throws -> String
    func kill(_ signal: Int32)
    /// The exit code once it has ended.
    var exitCode: Int32? { get }
    /// Ends what the story started, whatever state it is in.
    func clear()
}

/// A program with pipes for input and output.
final class PagePerformer: Performer, @unchecked Sendable {
    private let process = Process()
    private let input = Pipe()
    private let lock = NSLock()
    private var page = Data()

    init(_ path: String, _ arguments: [String], in folder: String, environment: [String: String]) throws {
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = input
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let reader = output.fileHandleForReading
        DispatchQueue.global().async { [self] in
            while case let data = reader.availableData, !data.isEmpty { lock.withLock { page += data } }
        }
    }

    func type(_ text: String) throws { try input.fileHandleForWriting.write(contentsOf: Data((text + "\n").utf8)) }

    func reading() -> String { lock.withLock { String(decoding: page, as: UTF8.self) } }

    func kill(_ signal: Int32) { if process.isRunning { Foundation.kill(process.processIdentifier, signal) } }

    var exitCode: Int32? { process.isRunning ? nil : process.terminationStatus }

    func clear() {
        kill(SIGKILL)
        try? input.fileHandleForWriting.close()
    }
}

/// A program in a terminal: tmux is the terminal, on a socket of the story's own.
final class ScreenPerformer: Performer {
    private let socket: String
    private let name: String
    private let status: String
    private let log: String

    struct Failed: Error {
        let what: String
    }

    init(
        _ path: String, _ arguments: [String], name: String, socket: String, size: Story.Size, in folder: String,
        environment: [String: String]
    ) throws {
        self.socket = socket
        self.name = name
        log = folder + "/tmux"
        status = folder + "/\(name)-\(UUID().uuidString).exit"
        let quoted = ([path] + arguments).map { "'\($0)'" }.joined(separator: " ")
        let settings = environment.map { "'\($0)=\($1)'" }.joined(separator: " ")
        // The window stays after the end, so that the last screen can be read.
        // A server of tmux ends with its last session; one that is just ending would refuse the next.
        try tmux([
            "start-server", ";", "set-option", "-s", "exit-empty", "off", ";", "new-session", "-d", "-s", name, "-x", String(size.columns), "-y", String(size.rows), "-c", folder,
            "env \(settings) \(quoted); echo $? > '\(status)'; cat",
        ])
    }

    /// Spawned without Foundation's `Process`, which waits for every child of a child: the server of tmux stays.
    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let path = log + "-\(UUID().uuidString)"
        defer { unlink(path) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var words: [UnsafeMutablePointer<CChar>?] = (["tmux", "-f", "/dev/null", "-L", socket] + arguments).map { strdup($0) }
        words.append(nil)
        defer { words.forEach { free($0) } }
        var child: pid_t = 0
        let failure = posix_spawnp(&child, "tmux", &actions, nil, words, environ)
        guard failure == 0 else { throw Failed(what: "tmux: \(String(cString: strerror(failure)))") }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let text = try String(contentsOfFile: path, encoding: .utf8)
        guard status == 0 else { throw Failed(what: "tmux \(arguments): \(text)") }
        return text
    }

    func type(_ text: String) throws {
        if !text.isEmpty { try tmux(["send-keys", "-t", name, "-l", text]) }
        try tmux(["send-keys", "-t", name, "Enter"])
    }

    func keys(_ keys: [String]) throws { try tmux(["send-keys", "-t", name] + keys) }

    func resize(_ size: Story.Size) throws {
        try tmux(["resize-window", "-t", name, "-x", String(size.columns), "-y", String(size.rows)])
    }

    func reading() throws -> String { try tmux(["capture-pane", "-p", "-t", name]) }

    func kill(_ signal: Int32) {
        guard let shell = try? tmux(["list-panes", "-t", name, "-F", "#{pane_pid}"]).split(separator: "\n").first,
            let parent = Int32(shell)
        else { return }
        if signal == SIGHUP { _ = try? tmux(["kill-session", "-t", name]) } else { Self.children(of: parent).forEach { Foundation.kill($0, signal) } }
    }

    private static func children(of parent: Int32) -> [Int32] {
        let text = (try? String(contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8)) ?? ""
        return text.split(separator: " ").compactMap { Int32($0) }
    }

    var exitCode: Int32? {
        (try? String(contentsOfFile: status, encoding: .utf8)).flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }

    func clear() {
        kill(SIGKILL)
        _ = try? tmux(["kill-session", "-t", name])
    }

    /// At the end of the story, for all of its screens.
    func endServer() { _ = try? tmux(["kill-server"]) }
}
