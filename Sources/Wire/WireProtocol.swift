/// Numbers of the wire; docs/protocol.md is the standard.
package enum WireProtocol {
    /// The ALPN name of the program's protocol. No ALPN: plain lines.
    package static let alpn = "rondetafel/1"
    package static let version = 1
    package static let supported = 1...1
    /// Bytes of a frame at most, its line feed left out, both ways.
    package static let frameLimit = 16_384
    /// Bytes of a line that a client still reads: a server of another version may say more at once.
    package static let clientPatience = 65_536
    /// Bytes of a half-written text at most, and as JSON writes it: a welcome carries it in one frame.
    package static let draftLimit = 8_000
    package static let draftLimitInJSON = 12_000

    /// Whether a half-written text is within both limits.
    package static func mayBeDraft(_ text: String) -> Bool {
        text.utf8.count <= draftLimit
            && FrameCodec.encode(ClientFrame.draft(id: "", text: text)).count <= draftLimitInJSON
    }
    /// Bytes of a plain line at most: what a terminal in its cooked mode takes.
    package static let plainLineLimit = 4_095
    /// Characters of a client's own id for a command.
    package static let idLimit = 64
}
