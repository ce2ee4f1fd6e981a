import FoundationEssentials
import Glibc

extension SessionStore {
    /// Takes a whole session away: its invitations, its file, what SQLite keeps beside it, and last its lock. Throws
    /// `.served` while it is being served. Returns the verslagen beside it, which stay.
    package static func remove(_ path: String) throws -> [String] {
        try FileHeader.check(path)
        let lock = try SessionLock(path: "\(path)-lock", holder: "erase")
        defer { lock.release() }
        let file = URL(filePath: path)
        let folder = file.deletingLastPathComponent()
        let name = file.deletingPathExtension().lastPathComponent
        let invitations = folder.appending(path: "\(name).invitations").path
        if access(invitations, F_OK) == 0 {
            do { try FileManager.default.removeItem(atPath: invitations) } catch { throw StoreError.io(invitations) }
        }
        // The file last: while it is there, this can be done again.
        for end in ["-wal", "-shm", "-journal", ""] where unlink(path + end) != 0 && errno != ENOENT {
            throw StoreError.io(path + end)
        }
        unlink("\(path)-lock")
        let beside = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return beside.filter { $0.hasPrefix("\(name).verslag.") }.sorted().map { folder.appending(path: $0).relativePath }
    }
}
