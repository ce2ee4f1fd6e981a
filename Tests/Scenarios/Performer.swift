import Foundation
import TestSupport

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
final class PagePerformer: Performer {
    private let child: Child

    /// One page: what it says on its errors comes where it says it.
    init(_ path: String, _ arguments: [String], in folder: String, environment: [String: String]) throws {
        child = try Child("/bin/sh", ["-c", "exec \"$0\" \"$@\" 2>&1", path] + arguments, in: folder, environment: environment)
    }

    func type(_ text: String) throws { try child.type(Data((text + "\n").utf8)) }

    func reading() -> String { String(decoding: child.output, as: UTF8.self) }

    func kill(_ signal: Int32) { child.send(signal) }

    var exitCode: Int32? { child.ending?.number }

    func clear() {
        kill(SIGKILL)
        child.endInput()
    }
}

/// A program in a terminal: tmux is the terminal, on a socket of the story's own.
final class ScreenPerformer: Performer {
    private let socket: String
    private let name: String
    private let status: String

    struct Failed: Error {
        let what: String
    }

    init(
        _ path: String, _ arguments: [String], name: String, socket: String, size: Story.Size, in folder: String,
        environment: [String: String]
    ) throws {
        self.socket = socket
        self.name = name
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

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let result = try Program.runNow("tmux", ["-f", "/dev/null", "-L", socket] + arguments)
        guard result.code == 0 else { throw Failed(what: "tmux \(arguments): \(result.output)\(result.errors)") }
        return result.output
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
