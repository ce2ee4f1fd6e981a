/// How codes and tokens are kept: HMAC-SHA-256 under a session's own key, so that a file that leaks opens no seat.
package enum KeyedHash {
    /// 32 bytes. `text`: a code in its written form (`InvitationCode.parse`).
    package static func of(_ text: String, key: [UInt8]) -> [UInt8] { HMACSHA256.of(Array(text.utf8), key: key) }
}
