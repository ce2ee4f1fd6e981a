import Foundation

/// Runs a program to its end, with input; gives back what it printed and its exit code.
package enum Program {
    package struct Result: Sendable {
        package let output: String
        package let errors: String
        package let code: Int32
    }

    package static func run(
        _ path: String, _ arguments: [String], input: String = "", in folder: String? = nil,
        environment: [String: String] = [:]
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let process = Process()
            process.executableURL = URL(filePath: path)
            process.arguments = arguments
            if let folder { process.currentDirectoryURL = URL(filePath: folder) }
            process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
            let input_ = Pipe()
            let output = Pipe()
            let errors = Pipe()
            process.standardInput = input_
            process.standardOutput = output
            process.standardError = errors
            do { try process.run() } catch { return continuation.resume(throwing: error) }
            // A program that never ends fails its test; it does not hold up the others.
            DispatchQueue.global().asyncAfter(deadline: .now() + 150) {
                if process.isRunning { kill(process.processIdentifier, SIGKILL) }
            }
            input_.fileHandleForWriting.write(Data(input.utf8))
            try? input_.fileHandleForWriting.close()
            DispatchQueue.global().async {
                let group = DispatchGroup()
                let errorText = Box()
                group.enter()
                DispatchQueue.global().async {
                    errorText.data = errors.fileHandleForReading.readDataToEndOfFile()
                    group.leave()
                }
                let text = output.fileHandleForReading.readDataToEndOfFile()
                group.wait()
                process.waitUntilExit()
                continuation.resume(
                    returning: Result(
                        output: String(decoding: text, as: UTF8.self),
                        errors: String(decoding: errorText.data, as: UTF8.self), code: process.terminationStatus))
            }
        }
    }

    private final class Box: @unchecked Sendable { var data = Data() }

    /// The program that this package builds, beside the test bundle.
    package static var rondetafel: String {
        Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().appending(path: "rondetafel").path }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
            ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "rondetafel").path
    }
}
