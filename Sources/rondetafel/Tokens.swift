import Ledger

/// The session token of one invitation. A state folder that can not be written only means that the invitation is
/// needed anew.
struct Tokens: Sendable {
    private let file: StateFile

    init(code: String) { file = StateFile(code: code, kind: "token") }

    func read() -> String? {
        guard let bytes = file.read(), let text = String(validating: bytes, as: UTF8.self) else { return nil }
        return InvitationCode.parse(text)
    }

    func keep(_ token: String) { file.keep(Array(token.utf8)) }
}
