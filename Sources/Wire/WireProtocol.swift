/// Numbers of the wire; docs/protocol.md is the standard.
package enum WireProtocol {
    /// The ALPN name of the program's protocol. No ALPN: plain lines.
    package static let alpn = "rondetafel/1"
    package static let version = 1
    package static let supported = 1...1
    /// Bytes of a frame at most, its line feed left out.
    package static let frameLimit = 16_384
    /// Bytes of a plain line at most: what a terminal in its cooked mode takes.
    package static let plainLineLimit = 4_095
    /// Characters of a client's own id for a command.
    package static let idLimit = 64
}
