import Cells
import Client
import Dispatch
import Foundation
import Synchronization

/// What a surface waits for: the server, the person, the system.
enum Happening: Sendable {
    case news(ClientNews)
    case line([UInt8])
    case inputEnded
    /// Ctrl-C, or a polite request to end.
    case interrupt
    case terminate
    /// The terminal went away.
    case hangUp
    case tick
    /// The terminal's size, or its end.
    case key(Key)
    /// What was pressed, or came at once.
    case keys([Key])
}

/// Signals as happenings; the default actions are off from the first use on. The last who asked gets them.
final class Signals: @unchecked Sendable {
    private static let shared = Signals()
    private let receiver = Mutex<(@Sendable (Happening) -> Void)?>(nil)
    // Filled once, here; kept so that they live.
    private var sources: [any DispatchSourceSignal] = []

    private init() {
        for (number, happening) in [(SIGINT, Happening.interrupt), (SIGTERM, .terminate), (SIGHUP, .hangUp)] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [self] in receiver.withLock { $0 }?(happening) }
            source.resume()
            sources.append(source)
        }
    }

    static func send(to give: @escaping @Sendable (Happening) -> Void) { shared.receiver.withLock { $0 = give } }
}

/// Lines of standard input, read on a thread of their own.
enum StandardInput {
    /// The first line, byte by byte: what comes after it is for the session. Nil where nothing came.
    static func firstLine() -> String? {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while true {
            let count = Foundation.read(0, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return line.isEmpty ? nil : String(decoding: line, as: UTF8.self) }
            if byte == 10 { return String(decoding: line, as: UTF8.self) }
            if line.count < 65_536 { line.append(byte) }
        }
    }

    /// A line longer than a plain line may be is given as it is, cut at 64 KiB; the reader refuses it.
    static func read(_ give: @escaping @Sendable (Happening) -> Void) {
        Thread.detachNewThread {
            var line: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = Foundation.read(0, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                for byte in buffer[..<count] {
                    if byte == 10 {
                        if line.last == 13 { line.removeLast() }
                        give(.line(line))
                        line = []
                    } else if line.count < 65_536 {
                        line.append(byte)
                    }
                }
            }
            if !line.isEmpty { give(.line(line)) }
            give(.inputEnded)
        }
    }
}
