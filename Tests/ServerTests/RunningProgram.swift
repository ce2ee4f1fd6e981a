import Foundation
import Synchronization
import TestSupport

/// The program while it runs: what it has said so far, what it is told, how it ends. Never outlives its test.
final class RunningProgram: Sendable {
    struct TimedOut: Error {
        /// The last of it, as it can be printed.
        let said: String
        init(said: String) { self.said = String(said.suffix(1500).map { $0.isASCII && $0 < " " ? "." : $0 }) }
    }

    private let child: Child
    /// What the person's side of the terminal shows.
    private let shown = Mutex("")

    /// `streams`: a line of sh that puts streams elsewhere, as in `2>&-`. `terminal`: all three are this one.
    init(
        _ arguments: [String], of program: String = Program.rondetafel, streams: String = "", terminal: TestTerminal? = nil, environment: [String: String] = [:]
    ) throws {
        child = try Child(
            "/bin/sh", ["-c", "exec \"$0\" \"$@\" \(streams)", program] + arguments,
            environment: ["LANG": "C.UTF-8"].merging(environment) { $1 }, terminal: terminal?.near)
        if let terminal { read(terminal.far) }
    }

    deinit { child.send(SIGKILL) }

    private func read(_ file: Int32) {
        Thread.detachNewThread { [weak self] in
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = Foundation.read(file, &buffer, buffer.count)
                guard count > 0 else { break }
                let text = String(decoding: buffer[..<count], as: UTF8.self)
                self?.shown.withLock { $0 += text }
            }
        }
    }

    var output: String { shown.withLock { $0 } + String(decoding: child.output, as: UTF8.self) }
    var errors: String { String(decoding: child.errors, as: UTF8.self) }

    func type(_ text: String) { try? child.type(Data(text.utf8)) }

    var isRunning: Bool { child.ending == nil }

    func endInput() { child.endInput() }

    func send(_ signal: Int32) { child.send(signal) }

    /// Until it has said this, on either stream; throws after ninety seconds.
    func says(_ text: String) async throws { try await holds { $0.contains(text) } }

    private func holds(_ condition: (String) -> Bool) async throws {
        let limit = ContinuousClock.now + .seconds(90)
        while true {
            let all = output + errors
            if condition(all) { return }
            guard ContinuousClock.now < limit else { throw TimedOut(said: all) }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    /// Its exit code, or the number of the signal that ended it, below zero.
    func end() async throws -> Int32 {
        let limit = ContinuousClock.now + .seconds(90)
        while true {
            if let ending = child.ending { return ending.number }
            guard ContinuousClock.now < limit else { throw TimedOut(said: output + errors) }
            try await Task.sleep(for: .milliseconds(10))
        }
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
