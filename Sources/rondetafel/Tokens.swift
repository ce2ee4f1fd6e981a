import Foundation
import Ledger

/// The session tokens of this user: `$XDG_STATE_HOME/rondetafel`, one file an invitation, 0600.
struct Tokens: Sendable {
    private let file: URL

    /// The file's name is a hash of the code, so that the folder tells nobody a code.
    init(code: String) {
        let environment = ProcessInfo.processInfo.environment
        let base = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
            ?? URL(filePath: environment["HOME"] ?? "/tmp").appending(path: ".local/state")
        let name = Base64URL.encode(Array(SHA256.hash(Array("rt-token|\(code)".utf8)).prefix(18)))
        file = base.appending(path: "rondetafel/\(name).token")
    }

    func read() -> String? {
        guard let data = FileManager.default.contents(atPath: file.path),
            let text = String(validating: data, as: UTF8.self)
        else { return nil }
        return InvitationCode.parse(text)
    }

    /// Keeps it; a state folder that can not be written only means that the invitation is needed anew.
    func keep(_ token: String) {
        let folder = file.deletingLastPathComponent()
        try? FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let draft = file.path + ".new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return }
        let bytes = Array(token.utf8)
        let count = write(descriptor, bytes, bytes.count)
        fsync(descriptor)
        close(descriptor)
        if count == bytes.count { rename(draft, file.path) } else { unlink(draft) }
    }
}
