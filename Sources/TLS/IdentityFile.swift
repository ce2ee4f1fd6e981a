import Glibc

/// The file that holds a server's identity: made at the first start, never written again.
package enum IdentityFile {
    package enum Failure: Error, Hashable, Sendable {
        /// There is something at the path that may not be read, or that is no plain file (a link is not followed).
        case unreadable(String)
        case notAnIdentity(String)
        case unwritable(String)
    }

    /// The most that is read of a file, in bytes; an identity takes about 1 KiB.
    private static let sizeLimit = 65_536

    /// Loads the identity at `path`, or makes it there (mode 0600) where nothing is. Follows no link at `path`.
    ///
    /// A file that others may read is made 0600 again. Two programs that start at once end up with the same identity.
    package static func loadOrCreate(_ path: String) throws(Failure) -> Identity {
        if let identity = try load(path) { return identity }
        guard let identity = try? Identity.create(now: time(nil)) else { throw .unwritable(path) }
        // A name of its own: what a broken start left behind is in nobody's way.
        let draft = "\(path).new-\(String(UInt64.random(in: .min ... .max), radix: 36))"
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .unwritable(path) }
        defer { unlink(draft) }
        let written = writeAll(Array(identity.pem.utf8), to: file) && fchmod(file, 0o600) == 0 && fsync(file) == 0
        Glibc.close(file)
        guard written else { throw .unwritable(path) }
        // A link fails where the name exists: whoever was first wins, and both use theirs.
        if link(draft, path) != 0 {
            guard errno == EEXIST, let theirs = try load(path) else { throw .unwritable(path) }
            return theirs
        }
        syncFolder(of: path)
        return identity
    }

    private static func load(_ path: String) throws(Failure) -> Identity? {
        // Not blocking: a pipe in this place must not hold the program up.
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw .unreadable(path)
        }
        defer { Glibc.close(file) }
        var about = stat()
        guard fstat(file, &about) == 0, about.st_mode & S_IFMT == S_IFREG else { throw .unreadable(path) }
        if about.st_mode & 0o077 != 0 { _ = fchmod(file, 0o600) }
        guard let bytes = readAll(file) else { throw .unreadable(path) }
        guard let identity = try? Identity.load(pem: String(decoding: bytes, as: UTF8.self)) else {
            throw .notAnIdentity(path)
        }
        return identity
    }

    private static func readAll(_ file: Int32) -> [UInt8]? {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4_096)
        while bytes.count < sizeLimit {
            let count = Glibc.read(file, &piece, piece.count)
            if count == 0 { return bytes }
            if count > 0 { bytes += piece.prefix(count) } else if errno != EINTR { return nil }
        }
        return bytes
    }

    private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if count == 0 || errno != EINTR { return false }
        }
        return true
    }

    /// Makes the new name last through a power cut; not every file system can, and the name is there all the same.
    private static func syncFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return }
        _ = fsync(file)
        Glibc.close(file)
    }
}
