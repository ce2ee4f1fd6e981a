import Glibc

/// Which file a path names: one that was deleted, or put in another's place, is not the one that was opened.
struct FileIdentity: Equatable, Sendable {
    private let device: UInt64
    private let number: UInt64

    /// Nil where there is no file.
    init?(of path: String) {
        var found = stat()
        guard stat(path, &found) == 0 else { return nil }
        device = UInt64(found.st_dev)
        number = UInt64(found.st_ino)
    }
}
