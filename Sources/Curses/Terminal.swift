package import Cells
import CNcurses
import Glibc
import Synchronization

/// The terminal as a screen: paints surfaces, gives keys, and leaves everything as it was.
///
/// ncurses is used by one thread at a time: the one that starts it, then a thread of the terminal's own. `draw` and
/// `stop` may be called from any. There is one at a time in a process.
package final class Terminal: Sendable {
    package enum Unusable: Error, Sendable {
        /// No terminal here, one that can not address its cells, or one that is already taken.
        case noScreen
    }

    /// The terminal to take: descriptors, and what the environment says of them.
    package struct Device: Sendable {
        /// Stay open, and stay the caller's.
        package var input: Int32
        package var output: Int32
        /// The name in terminfo; nil takes `TERM`.
        package var type: String?
        /// For `setlocale`; empty takes the environment's.
        package var locale: String

        package init(input: Int32 = 0, output: Int32 = 1, type: String? = nil, locale: String = "") {
            self.input = input
            self.output = output
            self.type = type
            self.locale = locale
        }
    }

    private struct State {
        var next: Surface?
        var isStopping = false
        var thread: pthread_t?
    }

    private static let isTaken = Mutex(false)

    /// Whether it shows more than ASCII.
    package let isUTF8: Bool
    private let state = Mutex(State())
    /// A byte in it wakes the thread.
    private let bell: (listen: Int32, ring: Int32)
    /// Its writing end is closed when the terminal has been given back.
    private let done: (listen: Int32, ring: Int32)

    /// Takes the terminal over; `give` gets each key on the terminal's own thread, the size first.
    package init(colours: Bool, device: Device = Device(), give: @escaping @Sendable (Key) -> Void) throws(Unusable) {
        let type = device.type ?? getenv("TERM").map { String(cString: $0) } ?? ""
        guard isatty(device.input) == 1, isatty(device.output) == 1, !["", "dumb", "unknown"].contains(type) else {
            throw .noScreen
        }
        let isFree = Self.isTaken.withLock { taken in
            defer { taken = true }
            return !taken
        }
        guard isFree else { throw .noScreen }
        guard let bell = Self.pipe() else {
            Self.isTaken.withLock { $0 = false }
            throw .noScreen
        }
        guard let done = Self.pipe() else {
            Self.close(bell)
            Self.isTaken.withLock { $0 = false }
            throw .noScreen
        }
        self.bell = bell
        self.done = done
        Self.takeLocale(device.locale)
        guard let painter = Painter(device, type: type, colours: colours) else {
            Glibc.close(done.ring)
            Self.isTaken.withLock { $0 = false }
            throw .noScreen
        }
        isUTF8 = painter.isUTF8
        let body = Body { [self] in
            loop(painter, input: device.input, give)
            painter.stop()
            Self.isTaken.withLock { $0 = false }
            Glibc.close(done.ring)
        }
        var thread = pthread_t()
        let run = Unmanaged.passRetained(body)
        let made = pthread_create(
            &thread, nil,
            { argument in
                if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
                return nil
            }, run.toOpaque())
        guard made == 0 else {
            run.release()
            painter.stop()
            Glibc.close(done.ring)
            Self.isTaken.withLock { $0 = false }
            throw .noScreen
        }
        pthread_detach(thread)
    }

    deinit {
        Self.close(bell)
        Glibc.close(done.listen)
    }

    /// Paints this surface soon; of several in a row only the last.
    package func draw(_ surface: Surface) {
        state.withLock { $0.next = surface }
        ring()
    }

    /// Gives the terminal back, as it was; returns when that is done, or after two seconds when it does not take what
    /// is written to it. May be called again, and from `give`, where it does not wait.
    package func stop() {
        let isOwnThread = state.withLock { state in
            state.isStopping = true
            return state.thread.map { pthread_equal($0, pthread_self()) != 0 } ?? false
        }
        ring()
        guard !isOwnThread else { return }
        var watched = pollfd(fd: done.listen, events: Int16(POLLIN), revents: 0)
        let end = Self.now() + 2000
        // A signal may cut the waiting short.
        while poll(&watched, 1, Int32(max(0, end - Self.now()))) < 0, errno == EINTR, Self.now() < end {}
    }

    private func ring() {
        var byte: UInt8 = 1
        _ = write(bell.ring, &byte, 1)
    }

    private func loop(_ painter: Painter, input: Int32, _ give: @Sendable (Key) -> Void) {
        state.withLock { $0.thread = pthread_self() }
        var decoder = KeyDecoder(isUTF8: painter.isUTF8)
        var painted: Surface?
        var heard = Self.now()
        var bytes = [UInt8](repeating: 0, count: 4096)
        give(.resized(painter.size))
        while true {
            // A change of size is looked for four times a second; the rest wakes by itself.
            let patience = decoder.isPasting ? Wait.paste : Wait.escape
            var watched = [
                pollfd(fd: input, events: Int16(POLLIN), revents: 0),
                pollfd(fd: bell.listen, events: Int16(POLLIN), revents: 0),
            ]
            _ = poll(&watched, 2, Int32(decoder.isWaiting ? min(patience, Wait.size) : Wait.size))
            var drained = [UInt8](repeating: 0, count: 64)
            while read(bell.listen, &drained, drained.count) > 0 {}
            if painter.fit() {
                painted = nil
                give(.resized(painter.size))
            }
            if watched[0].revents & Int16(POLLIN) != 0 {
                let count = read(input, &bytes, bytes.count)
                if count > 0 {
                    heard = Self.now()
                    decoder.take(bytes[..<count]).forEach(give)
                } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
                    return give(.lost)
                }
            } else if watched[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
                return give(.lost)
            }
            if decoder.isWaiting, Self.now() - heard >= patience { decoder.silence().forEach(give) }
            let (next, isStopping) = state.withLock { state in
                defer { state.next = nil }
                return (state.next, state.isStopping)
            }
            if isStopping { return }
            if let next {
                painter.paint(next, over: painted)
                painted = next
            }
        }
    }

    /// Milliseconds.
    private enum Wait {
        /// After an escape, for the rest of a key.
        static let escape: Int64 = 50
        /// In a paste, for more of it.
        static let paste: Int64 = 2000
        static let size: Int64 = 250
    }

    /// Only how characters are written is taken from the environment, so that numbers stay what they are.
    private static func takeLocale(_ locale: String) {
        guard setlocale(LC_CTYPE, locale) == nil else { return }
        // A language that this machine has no data for is common over ssh; its way of writing characters still counts.
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
            .compactMap { (name: String) in getenv(name).map { String(cString: $0) } }.first { !$0.isEmpty }
        let wanted = (locale.isEmpty ? name ?? "" : locale).lowercased()
        if wanted.hasSuffix("utf-8") || wanted.hasSuffix("utf8") { setlocale(LC_CTYPE, "C.UTF-8") }
    }

    private static func pipe() -> (listen: Int32, ring: Int32)? {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        return (ends[0], ends[1])
    }

    private static func close(_ pipe: (listen: Int32, ring: Int32)) {
        Glibc.close(pipe.listen)
        Glibc.close(pipe.ring)
    }

    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}

/// What a thread does.
private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
