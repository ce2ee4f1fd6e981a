import Glibc

/// One process serves a session at a time: an advisory lock that the system drops with the process.
final class SessionLock: Sendable {
    private let file: Int32

    /// `holder`: where the session is served; others read it when they find the lock taken.
    init(path: String, holder: String) throws {
        let file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StoreError.io(path) }
        var tries = 0
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            // Who only looks whether it is taken has it for an instant.
            tries += 1
            if tries < 4 {
                usleep(3_000)
                continue
            }
            var bytes = [UInt8](repeating: 0, count: 300)
            let count = read(file, &bytes, bytes.count)
            close(file)
            throw StoreError.served(by: String(decoding: bytes.prefix(max(0, count)), as: UTF8.self))
        }
        let bytes = Array(holder.utf8)
        ftruncate(file, 0)
        _ = pwrite(file, bytes, bytes.count, 0)
        self.file = file
    }

    /// Who holds the lock now; nil when nobody does.
    static func holder(path: String) -> String? {
        let file = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        guard flock(file, LOCK_EX | LOCK_NB) != 0 else {
            flock(file, LOCK_UN)
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: 300)
        let count = read(file, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }

    func release() { flock(file, LOCK_UN) }

    deinit { close(file) }
}
