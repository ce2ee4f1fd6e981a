import CSpawn
package import Foundation
import Synchronization

/// A program that a test started: what it has said so far, what it is told, how it ended.
///
/// Not Foundation's `Process`: that one learns of an end through a run loop, and after some hundreds of processes beside
/// each other it may never learn of it, so that whoever waits waits for ever; its pipes, too, are inherited by whatever
/// is started at that moment. Here a thread of its own waits in the kernel, and a child has its three streams alone.
package final class Child: Sendable {
    package enum Ending: Equatable, Sendable {
        case code(Int32)
        case signal(Int32)

        /// Of what waitpid(2) gives.
        init(status: Int32) { self = status & 0x7f == 0 ? .code((status >> 8) & 0xff) : .signal(status & 0x7f) }

        /// The exit code, or the number of the signal below zero.
        package var number: Int32 {
            switch self {
            case .code(let code): code
            case .signal(let signal): -signal
            }
        }
    }

    package struct NotStarted: Error {
        package let program: String
        package let reason: String
    }

    private struct State {
        var ending: Ending?
        var said = [Data(), Data()]
        var input: FileHandle?
        var open = 0
        var waiting: [CheckedContinuation<Void, Never>] = []

        var isOver: Bool { ending != nil && open == 0 }
    }

    private let number: pid_t
    private let state: Mutex<State>

    /// `terminal`: all three streams are this one, which is closed here once the program has it.
    package init(
        _ path: String, _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:], terminal: Int32? = nil
    ) throws {
        // A program that reads nothing more fails its test, not all of them.
        signal(SIGPIPE, SIG_IGN)
        // Its own ends of the pipes, and ours.
        var streams: [Int32] = []
        var ours: [Int32] = []
        defer { streams.forEach { close($0) } }
        do {
            if let terminal {
                streams = [terminal]
            } else {
                for stream in 0..<3 {
                    var ends: [Int32] = [-1, -1]
                    try Self.check(cspawn_pipe(&ends), path)
                    streams.append(ends[stream == 0 ? 0 : 1])
                    ours.append(ends[stream == 0 ? 1 : 0])
                }
            }
            number = try Self.start(
                path, arguments, in: folder, environment: ProcessInfo.processInfo.environment.merging(environment) { $1 },
                streams: terminal.map { [$0, $0, $0] } ?? streams)
        } catch {
            ours.forEach { close($0) }
            throw error
        }
        var state = State()
        if terminal == nil {
            state.input = FileHandle(fileDescriptor: ours[0], closeOnDealloc: true)
            state.open = 2
        }
        self.state = Mutex(state)
        Thread.detachNewThread { [self] in waitForEnd() }
        for (index, file) in ours.dropFirst().enumerated() { Thread.detachNewThread { [self] in read(file, index) } }
    }

    @discardableResult
    private static func check(_ result: Int32, _ program: String) throws -> Int32 {
        guard result >= 0 else { throw NotStarted(program: program, reason: String(cString: strerror(-result))) }
        return result
    }

    /// Its number. Whoever starts it waits for it.
    static func start(
        _ path: String, _ arguments: [String], in folder: String?, environment: [String: String], streams: [Int32]
    ) throws -> pid_t {
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        // `make test` runs the tests under stdbuf; what they start buffers as it does by itself.
        let settings = environment.filter { !$0.key.hasPrefix("_STDBUF") && $0.key != "LD_PRELOAD" }
            .map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + settings).forEach { free($0) } }
        return try check(cspawn_start(path, words, settings, folder, streams), path)
    }

    private func waitForEnd() {
        var information = siginfo_t()
        while waitid(P_PID, id_t(number), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        // Only the one that holds the state gives its number back: a signal never reaches somebody else.
        change { state in
            var status: Int32 = 0
            while waitpid(number, &status, 0) < 0, errno == EINTR {}
            state.ending = Ending(status: status)
        }
    }

    private func read(_ file: Int32, _ index: Int) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Foundation.read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            change { $0.said[index].append(contentsOf: buffer[..<count]) }
        }
        close(file)
        change { $0.open -= 1 }
    }

    private func change(_ change: (inout State) -> Void) {
        let waiting = state.withLock { state in
            change(&state)
            defer { if state.isOver { state.waiting = [] } }
            return state.isOver ? state.waiting : []
        }
        for one in waiting { one.resume() }
    }

    /// All it has said on its output and on its errors; with a terminal these are empty.
    package var output: Data { state.withLock { $0.said[0] } }
    package var errors: Data { state.withLock { $0.said[1] } }

    /// Nil while it runs.
    package var ending: Ending? { state.withLock { $0.ending } }

    /// Until it has ended and all it said is here.
    package func ended() async -> Ending {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                if !state.isOver { state.waiting.append(continuation) }
                return state.isOver
            }
            if isOver { continuation.resume() }
        }
        return ending!
    }

    /// Writes to its input: waits while the pipe is full, throws when nobody reads it any more.
    package func type(_ data: Data) throws { try state.withLock { $0.input }?.write(contentsOf: data) }

    package func endInput() { try? state.withLock { $0.input }?.close() }

    /// Nothing once it has ended.
    package func send(_ signal: Int32) { state.withLock { if $0.ending == nil { kill(number, signal) } } }
}
