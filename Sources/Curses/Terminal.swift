package import Cells
import CNcurses
import Glibc
import Synchronization

/// The terminal as a screen: paints surfaces, gives keys, and leaves everything as it was.
///
/// ncurses lives on one thread of its own; `draw` and `stop` may be called from any.
package final class Terminal: Sendable {
    package enum Unusable: Error, Sendable {
        /// No terminal here, or one that can not address its cells.
        case noScreen
    }

    private struct State {
        var next: Surface?
        var isStopping = false
        var hasStopped = false
    }

    private let state = Mutex(State())
    private let wake: Int32
    private let woken: Int32

    /// Takes the terminal over; `give` gets each key on the terminal's own thread, the size first.
    package init(colours: Bool, give: @escaping @Sendable (Key) -> Void) throws(Unusable) {
        guard isatty(0) == 1, isatty(1) == 1 else { throw .noScreen }
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw .noScreen }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        woken = ends[0]
        wake = ends[1]
        let started = Started()
        var thread = pthread_t()
        let run = Unmanaged.passRetained(
            Run { [self] in
                guard rt_start(colours ? 1 : 0) == 1 else { return started.set(false) }
                started.set(true)
                loop(give)
                rt_stop()
                state.withLock { $0.hasStopped = true }
            })
        let made = pthread_create(
            &thread, nil,
            { argument in
                if let argument { Unmanaged<Run>.fromOpaque(argument).takeRetainedValue().body() }
                return nil
            }, run.toOpaque())
        guard made == 0 else {
            run.release()
            throw .noScreen
        }
        pthread_detach(thread)
        guard started.wait() else { throw .noScreen }
    }

    /// Paints this surface soon; of several in a row only the last.
    package func draw(_ surface: Surface) {
        state.withLock { $0.next = surface }
        ring()
    }

    /// Gives the terminal back, as it was; returns when that is done, or after two seconds.
    package func stop() {
        state.withLock { $0.isStopping = true }
        ring()
        for _ in 0..<400 {
            if state.withLock({ $0.hasStopped }) { return }
            usleep(5000)
        }
    }

    private func ring() {
        var byte: UInt8 = 1
        _ = write(wake, &byte, 1)
    }

    private func loop(_ give: @Sendable (Key) -> Void) {
        var painted: Surface?
        let isUTF8 = rt_is_utf8() == 1
        var pasting = false
        give(.resized(Size(columns: Int(rt_columns()), rows: Int(rt_rows()))))
        while true {
            var watched = [
                pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: woken, events: Int16(POLLIN), revents: 0),
            ]
            _ = poll(&watched, 2, 250)
            var drained = [UInt8](repeating: 0, count: 64)
            while read(woken, &drained, drained.count) > 0 {}
            if rt_fit() == 1 {
                painted = nil
                give(.resized(Size(columns: Int(rt_columns()), rows: Int(rt_rows()))))
            }
            readKeys(&pasting, give, &painted)
            if watched[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
                give(.lost)
                while !state.withLock({ $0.isStopping }) { usleep(20_000) }
                return
            }
            let (next, isStopping) = state.withLock { state in
                defer { state.next = nil }
                return (state.next, state.isStopping)
            }
            if isStopping { return }
            if let next {
                paint(next, over: painted, isUTF8: isUTF8)
                painted = next
            }
        }
    }

    private func paint(_ surface: Surface, over painted: Surface?, isUTF8: Bool) {
        if painted == nil { rt_redraw_all() }
        for row in surface.changedRows(since: painted) where row < Int(rt_rows()) {
            rt_clear_row(Int32(row))
            for run in surface.runs(row: row) {
                let text = isUTF8 ? run.text : SafeText.asciiFallback(run.text)
                rt_put(
                    Int32(row), Int32(run.column), text, pair(run.style.colour), run.style.isBold ? 1 : 0,
                    run.style.isReverse ? 1 : 0, run.style.isUnderlined ? 1 : 0)
            }
        }
        rt_show(Int32(surface.cursor?.row ?? 0), Int32(surface.cursor?.column ?? 0), surface.cursor == nil ? 0 : 1)
    }

    private func pair(_ colour: Style.Colour) -> Int32 {
        switch colour {
        case .plain: 0
        case .accent: 1
        case .good: 2
        case .warning: 3
        case .muted: 0
        }
    }

    private func readKeys(_ pasting: inout Bool, _ give: @Sendable (Key) -> Void, _ painted: inout Surface?) {
        var code: Int32 = 0
        for _ in 0..<4096 {
            switch rt_key(&code) {
            case 1: if let key = character(code, pasting: pasting) { give(key) }
            case 2:
                switch code {
                case Int32(RT_PASTE_BEGIN): pasting = true
                case Int32(RT_PASTE_END): pasting = false
                case KEY_RESIZE:
                    painted = nil
                    give(.resized(Size(columns: Int(rt_columns()), rows: Int(rt_rows()))))
                default: if let key = function(code) { give(key) }
                }
            default: return
            }
        }
    }

    private func character(_ code: Int32, pasting: Bool) -> Key? {
        switch code {
        case 10, 13: return pasting ? .character("\n") : .enter
        case 9: return .tab
        case 27: return .escape
        case 8, 127: return .backspace
        case 0: return nil
        case 1..<27:
            guard let letter = Unicode.Scalar(UInt32(code) + 96) else { return nil }
            return .control(Character(letter))
        default:
            guard code > 0, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
            return .character(Character(scalar))
        }
    }

    private func function(_ code: Int32) -> Key? {
        switch code {
        case KEY_UP: .up
        case KEY_DOWN: .down
        case KEY_LEFT: .left
        case KEY_RIGHT: .right
        case KEY_HOME: .home
        case KEY_END: .end
        case KEY_PPAGE: .pageUp
        case KEY_NPAGE: .pageDown
        case KEY_BACKSPACE: .backspace
        case KEY_DC: .delete
        case KEY_ENTER: .enter
        case KEY_BTAB: .backTab
        default: nil
        }
    }
}

/// A body for a thread.
private final class Run: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// Whether the screen came up, told across threads.
private final class Started: Sendable {
    private let answer = Mutex<Bool?>(nil)

    func set(_ value: Bool) { answer.withLock { $0 = value } }

    func wait() -> Bool {
        while true {
            if let value = answer.withLock({ $0 }) { return value }
            usleep(1000)
        }
    }
}
