import CNcurses
import Cells
import Curses
import Glibc
import Testing

/// A terminal of the kernel's own making: `near` is what the program sees, `far` the person's side.
final class PseudoTerminal {
    struct NoTerminal: Error {}

    let near: Int32
    private(set) var far: Int32

    init(columns: UInt16, rows: UInt16) throws {
        far = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        // TIOCSPTLCK and TIOCGPTN of ioctl_tty(2), which Swift does not see.
        var lock: Int32 = 0
        var number: Int32 = 0
        guard far >= 0, ioctl(far, 0x4004_5431, &lock) == 0, ioctl(far, 0x8004_5430, &number) == 0 else {
            throw NoTerminal()
        }
        near = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard near >= 0 else { throw NoTerminal() }
        resize(columns: columns, rows: rows)
    }

    deinit {
        hangUp()
        close(near)
    }

    func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(far, UInt(TIOCSWINSZ), &size)
    }

    func hangUp() {
        if far >= 0 { close(far) }
        far = -1
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { write(far, $0.baseAddress?.advanced(by: sent), bytes.count - sent) }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// What was painted, until this text has come; nil after ten seconds without it.
    func painted(until end: String) -> String? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            var watched = pollfd(fd: far, events: Int16(POLLIN), revents: 0)
            guard poll(&watched, 1, 10_000) > 0 else { return nil }
            let count = read(far, &buffer, buffer.count)
            guard count > 0 else { return nil }
            bytes += buffer[..<count]
            let text = String(decoding: bytes, as: UTF8.self)
            if text.unicodeScalars.contains(subsequence: end.unicodeScalars) { return text }
        }
    }

    /// How the kernel treats what is typed, as numbers that can be compared.
    var settings: [UInt32] {
        var now = termios()
        _ = tcgetattr(near, &now)
        return [now.c_iflag, now.c_oflag, now.c_cflag, now.c_lflag]
    }

    func device(type: String = "xterm-256color", locale: String = "C.UTF-8") -> Terminal.Device {
        Terminal.Device(input: near, output: near, type: type, locale: locale)
    }
}

extension String.UnicodeScalarView {
    func contains(subsequence other: String.UnicodeScalarView) -> Bool {
        let mine = Array(self)
        let wanted = Array(other)
        guard mine.count >= wanted.count else { return false }
        return (0...(mine.count - wanted.count)).contains { mine[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}
