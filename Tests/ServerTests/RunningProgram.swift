import Foundation
import Synchronization
import TestSupport

/// The program while it runs: what it has said so far, what it is told, how it ends. Never outlives its test.
final class RunningProgram: @unchecked Sendable {
    struct TimedOut: Error {
        /// The last of it, as it can be printed.
        let said: String
        init(said: String) { self.said = String(said.suffix(1500).map { $0.isASCII && $0 < " " ? "." : $0 }) }
    }

    // Started once, in init; the rest only asks it.
    private let process = Process()
    private let input = Pipe()
    private let said = Mutex<[String]>(["", ""])

    /// `streams`: a line of sh that puts streams elsewhere, as in `2>&-`. `terminal`: all three are this one.
    init(
        _ arguments: [String], of program: String = Program.rondetafel, streams: String = "", terminal: TestTerminal? = nil, environment: [String: String] = [:]
    ) throws {
        // A program that has ended reads nothing more; that fails its test, not all of them.
        signal(SIGPIPE, SIG_IGN)
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "exec \"$0\" \"$@\" \(streams)", program] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["LANG": "C.UTF-8"]) { $1 }
            .merging(environment) { $1 }
        let output = Pipe()
        let errors = Pipe()
        if let terminal {
            let near = FileHandle(fileDescriptor: terminal.near, closeOnDealloc: false)
            process.standardInput = near
            process.standardOutput = near
            process.standardError = near
        } else {
            process.standardInput = input
            process.standardOutput = output
            process.standardError = errors
        }
        try process.run()
        if let terminal {
            close(terminal.near)
            read(terminal.far, 0)
        } else {
            read(output.fileHandleForReading.fileDescriptor, 0, output)
            read(errors.fileHandleForReading.fileDescriptor, 1, errors)
        }
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    private func read(_ file: Int32, _ index: Int, _ keeping: Pipe? = nil) {
        Thread.detachNewThread { [weak self] in
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = Foundation.read(file, &buffer, buffer.count)
                guard count > 0 else { break }
                let text = String(decoding: buffer[..<count], as: UTF8.self)
                self?.said.withLock { $0[index] += text }
            }
            withExtendedLifetime(keeping) {}
        }
    }

    var output: String { said.withLock { $0[0] } }
    var errors: String { said.withLock { $0[1] } }

    func type(_ text: String) { try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

    var isRunning: Bool { process.isRunning }

    func endInput() { try? input.fileHandleForWriting.close() }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Until it has said this, on either stream; throws after ninety seconds.
    func says(_ text: String) async throws { try await holds { $0.contains(text) } }

    private func holds(_ condition: (String) -> Bool) async throws {
        let limit = ContinuousClock.now + .seconds(90)
        while true {
            let all = said.withLock { $0.joined() }
            if condition(all) { return }
            guard ContinuousClock.now < limit else { throw TimedOut(said: all) }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    /// Its exit code, or the number of the signal that ended it, below zero.
    func end() async throws -> Int32 {
        let limit = ContinuousClock.now + .seconds(90)
        while process.isRunning {
            guard ContinuousClock.now < limit else { throw TimedOut(said: said.withLock { $0.joined() }) }
            try await Task.sleep(for: .milliseconds(10))
        }
        return process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
    }
}

/// A terminal of the kernel's own making: `near` is the program's, `far` the person's side.
final class TestTerminal: @unchecked Sendable {
    struct NoTerminal: Error {}

    let near: Int32
    let far: Int32

    init() throws {
        far = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        // TIOCSPTLCK and TIOCGPTN of ioctl_tty(2), which Swift does not see.
        var lock: Int32 = 0
        var number: Int32 = 0
        guard far >= 0, ioctl(far, 0x4004_5431, &lock) == 0, ioctl(far, 0x8004_5430, &number) == 0 else {
            throw NoTerminal()
        }
        near = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard near >= 0 else { throw NoTerminal() }
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(far, UInt(TIOCSWINSZ), &size)
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(far, bytes, bytes.count)
    }

    func hangUp() { close(far) }
}
