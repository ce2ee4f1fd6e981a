/// What ends a TLS connection.
package enum TLSError: Error, Hashable, Sendable {
    /// The peer's key is not the one that the pin names.
    case wrongPin
    /// The handshake failed: another protocol, another version, no TLS at all.
    case handshakeFailed
    case handshakeTimedOut
    /// The peer's bytes broke the protocol after the handshake.
    case protocolBroken
    /// The connection ended without a close_notify: what came last may be missing.
    case endedWithoutClose
    case closed
    /// OpenSSL could not make what was asked of it.
    case unavailable
}

/// Goes through the pipeline once the handshake is done, before any byte of the peer.
package struct TLSHandshakeCompleted: Hashable, Sendable {
    /// What ALPN settled on; nil when the client offered nothing.
    package let alpn: String?

    package init(alpn: String?) { self.alpn = alpn }
}
