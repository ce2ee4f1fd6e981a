import Foundation
import Ledger

/// A file of this user for one invitation, in `$XDG_STATE_HOME/rondetafel` (0700), 0600.
struct StateFile: Sendable {
    private let file: URL

    /// The file's name is a hash of the code, so that the folder tells nobody a code.
    init(code: String, kind: String) {
        let environment = ProcessInfo.processInfo.environment
        let base = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
            ?? URL(filePath: environment["HOME"] ?? "/tmp").appending(path: ".local/state")
        let name = Base64URL.encode(Array(SHA256.hash(Array("rt-token|\(code)".utf8)).prefix(18)))
        file = base.appending(path: "rondetafel/\(name).\(kind)")
    }

    var path: String { file.path }

    func read() -> [UInt8]? { FileManager.default.contents(atPath: file.path).map { Array($0) } }

    /// Puts these bytes in the place of what stood there; they are on the disk when it returns. False where the folder
    /// can not be written.
    @discardableResult
    func keep(_ bytes: [UInt8]) -> Bool {
        let folder = file.deletingLastPathComponent()
        try? FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let draft = file.path + ".new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        let count = write(descriptor, bytes, bytes.count)
        fsync(descriptor)
        close(descriptor)
        if count == bytes.count, rename(draft, file.path) == 0 { return true }
        unlink(draft)
        return false
    }

    func remove() { unlink(file.path) }
}
