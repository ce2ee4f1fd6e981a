import Foundation

/// Runs a program to its end, with input; gives back what it printed and its exit code.
package enum Program {
    package struct Result: Sendable {
        package let output: String
        package let errors: String
        /// The exit code, or the number of the signal that ended it, below zero.
        package let code: Int32
    }

    package static func run(
        _ path: String, _ arguments: [String], input: String = "", in folder: String? = nil,
        environment: [String: String] = [:]
    ) async throws -> Result {
        let child = try Child(path, arguments, in: folder, environment: environment)
        // A program that never ends fails its test; it does not hold up the others.
        let limit = Task {
            try await Task.sleep(for: .seconds(150))
            child.send(SIGKILL)
        }
        defer { limit.cancel() }
        Thread.detachNewThread {
            try? child.type(Data(input.utf8))
            child.endInput()
        }
        let code = await child.ended().number
        return Result(
            output: String(decoding: child.output, as: UTF8.self), errors: String(decoding: child.errors, as: UTF8.self), code: code)
    }

    /// The same while the thread waits, with files for streams: for what leaves something behind that keeps them open, as
    /// tmux does.
    package static func runNow(_ path: String, _ arguments: [String], input: String = "") throws -> Result {
        let folder = try TemporaryFolder()
        var files: [Int32] = []
        defer { files.forEach { close($0) } }
        for name in ["input", "output", "errors"] {
            files.append(open("\(folder.path)/\(name)", O_RDWR | O_CREAT | O_CLOEXEC, 0o600))
        }
        try Data(input.utf8).write(to: URL(filePath: folder.path + "/input"))
        let child = try Child.start(path, arguments, in: nil, environment: ProcessInfo.processInfo.environment, streams: files)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        func text(_ name: String) throws -> String { String(decoding: try Data(contentsOf: URL(filePath: "\(folder.path)/\(name)")), as: UTF8.self) }
        return Result(output: try text("output"), errors: try text("errors"), code: Child.Ending(status: status).number)
    }

    /// The program that this package builds, beside the test bundle.
    package static var rondetafel: String {
        Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().appending(path: "rondetafel").path }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
            ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "rondetafel").path
    }
}
