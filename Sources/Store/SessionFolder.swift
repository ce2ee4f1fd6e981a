import FoundationEssentials
import Glibc

/// A folder of sessions: `NAME.rondetafel`, and `NAME.invitations/` beside it.
package struct SessionFolder: Sendable, Hashable {
    package let path: String

    /// Makes the folder (0700), and those that it is in, where they are missing.
    package init(_ path: String) throws {
        self.path = path
        var end = path.startIndex
        while end < path.endIndex {
            end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
            if mkdir(String(path[..<end]), 0o700) != 0, errno != EEXIST, end == path.endIndex { throw StoreError.io(path) }
        }
        guard SessionFolder.isFolder(path) else { throw StoreError.io(path) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var about = stat()
        return stat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFDIR
    }

    /// Lower-case ASCII letters, digits and hyphens, 1 to 64, no hyphen first.
    package static func isName(_ name: String) -> Bool {
        guard (1...64).contains(name.utf8.count), name.utf8.first != 45 else { return false }
        return name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }

    package func file(of session: String) -> String { "\(path)/\(session).rondetafel" }
    package func invitations(of session: String) -> String { "\(path)/\(session).invitations" }
    package var identityFile: String { "\(path)/identity.pem" }

    package func exists(_ session: String) -> Bool { access(file(of: session), F_OK) == 0 }

    /// Names of the sessions here, sorted.
    package func sessionNames() throws -> [String] {
        guard let folder = opendir(path) else { throw StoreError.io(path) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.hasSuffix(".rondetafel") else { continue }
            let stem = String(name.dropLast(".rondetafel".count))
            if SessionFolder.isName(stem) { names.append(stem) }
        }
        return names.sorted()
    }

    /// Where a session is being served by another process; nil when it is not.
    package func served(_ session: String) -> String? { SessionLock.holder(path: "\(file(of: session))-lock") }

    package func open(_ session: String, servingAt address: String? = nil) throws -> SessionStore {
        guard SessionFolder.isName(session) else { throw StoreError.badName(session) }
        return try SessionStore.open(file(of: session), serving: address)
    }

    /// Writes an invitation that only its owner can read (0600, in a folder of 0700). Returns the file's path.
    package func writeInvitation(_ text: String, name: String, session: String) throws -> String {
        let folder = invitations(of: session)
        if mkdir(folder, 0o700) != 0, errno != EEXIST { throw StoreError.io(folder) }
        let file = "\(folder)/\(name)"
        let draft = "\(file).new"
        unlink(draft)
        let descriptor = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.io(file) }
        let isWritten = SessionFolder.write(Array(text.utf8), to: descriptor) && fsync(descriptor) == 0
        close(descriptor)
        guard isWritten, rename(draft, file) == 0 else {
            unlink(draft)
            throw StoreError.io(file)
        }
        return file
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if count == 0 || errno != EINTR { return false }
        }
        return true
    }

    /// Takes a session away that could not be made to its end: its file and these invitations. Their folder goes too
    /// where it is empty then.
    package func undo(_ session: String, invitations files: [String]) {
        for end in ["-wal", "-shm", ""] { unlink(file(of: session) + end) }
        for file in files { unlink(file) }
        rmdir(invitations(of: session))
    }

    /// How a session's file looks from outside; changes when somebody puts another in its place. Nil when it is gone.
    package func mark(of session: String) -> FileMark? {
        var about = stat()
        guard stat(file(of: session), &about) == 0 else { return nil }
        return FileMark(
            number: UInt64(about.st_ino), size: Int64(about.st_size), seconds: Int64(about.st_mtim.tv_sec),
            nanoseconds: Int64(about.st_mtim.tv_nsec))
    }
}
