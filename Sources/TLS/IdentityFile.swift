import Glibc

/// The file that holds a server's identity: made at the first start, never written again.
package enum IdentityFile {
    package enum Failure: Error, Hashable, Sendable {
        case unreadable(String)
        case notAnIdentity(String)
        case unwritable(String)
    }

    /// Loads `path`, or makes it (mode 0600) where it is missing. Follows no link.
    package static func loadOrCreate(_ path: String) throws -> Identity {
        if let text = try read(path) {
            do { return try Identity.load(pem: text) } catch { throw Failure.notAnIdentity(path) }
        }
        let identity = try Identity.create()
        let draft = "\(path).new-\(getpid())"
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Failure.unwritable(path) }
        let bytes = Array(identity.pem.utf8)
        let written = Glibc.write(file, bytes, bytes.count)
        let synced = fsync(file)
        Glibc.close(file)
        defer { unlink(draft) }
        guard written == bytes.count, synced == 0 else { throw Failure.unwritable(path) }
        // A link fails where the name exists: whoever was first wins, and both use theirs.
        if link(draft, path) != 0 {
            guard errno == EEXIST, let text = try read(path) else { throw Failure.unwritable(path) }
            return try Identity.load(pem: text)
        }
        return identity
    }

    private static func read(_ path: String) throws -> String? {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw Failure.unreadable(path)
        }
        defer { Glibc.close(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(file, &bytes, bytes.count)
        guard count > 0 else { throw Failure.notAnIdentity(path) }
        return String(decoding: bytes[..<count], as: UTF8.self)
    }
}
