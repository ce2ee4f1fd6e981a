import Foundation
import Texts

/// Standard output and standard error. A terminal that went away, a reader that stopped reading, a full disk:
/// none of them ends the program from here.
enum Console {
    /// What is said to people, beside the results.
    static func error(_ text: String) { _ = put(text, on: 2) }

    /// What a session shows. It goes on whether or not somebody can read it.
    static func out(_ text: String) { _ = put(text, on: 1) }

    /// A result that was asked for: throws when it can not be written. A reader that went away had enough.
    static func result(_ text: String, _ language: Language) throws {
        let code = put(text, on: 1)
        guard code == 0 || code == EPIPE else { throw Failure(.io, ProgramTexts.cannotPrint(language)) }
    }

    /// Before anything else is opened: a closed standard stream would lend its number to the next file, and what is
    /// said to people would end up in a session. The stand-in can not be read or written either.
    static func takeStreams() {
        for file in Int32(0)...2 where fcntl(file, F_GETFD) < 0 { _ = open("/dev/null", file == 0 ? O_WRONLY : O_RDONLY) }
    }

    /// What the system says; 0 when all of it was written.
    private static func put(_ text: String, on file: Int32) -> Int32 {
        var rest = Array((text + "\n").utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count < 0, errno == EAGAIN {
                // Whoever gave us this stream does not want to wait; we do.
                var watched = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
                _ = poll(&watched, 1, 1_000)
            } else if count == 0 || errno != EINTR {
                let code = count == 0 ? EIO : errno
                if code == EIO { giveUp(file) }
                return code
            }
        }
        return 0
    }

    /// The terminal behind this stream is gone for good. Others write to it too, and not all of them bear it (NIO).
    private static func giveUp(_ file: Int32) {
        let nowhere = open("/dev/null", O_RDWR | O_CLOEXEC)
        guard nowhere > 2 else { return }
        dup2(nowhere, file)
        close(nowhere)
    }
}
