import Glibc

/// The first bytes of a session's file, read without SQLite: looking at a file that is not ours must not change it.
///
/// Not for a file that this process has open: closing it here would drop the locks that SQLite holds on it.
enum FileHeader {
    /// Throws `.missing` where there is no plain file, `.notASession` where it is none of ours.
    static func check(_ path: String) throws(StoreError) {
        // Not blocking: a pipe in this place must not hold the program up.
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .missing(path) : .io(path) }
        defer { close(file) }
        var about = stat()
        guard fstat(file, &about) == 0, about.st_mode & S_IFMT == S_IFREG else { throw .missing(path) }
        var bytes = [UInt8](repeating: 0, count: 100)
        let count = pread(file, &bytes, bytes.count, 0)
        guard count >= 0 else { throw .io(path) }
        guard count == bytes.count, bytes.starts(with: Array("SQLite format 3\0".utf8)) else { throw .notASession(path) }
        let application = bytes[68..<72].reduce(0) { $0 << 8 | Int($1) }
        guard application == Schema.applicationID else { throw .notASession(path) }
    }
}
