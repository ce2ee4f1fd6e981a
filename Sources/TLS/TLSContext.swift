import COpenSSL

/// A server's settings for all of its connections: TLS 1.3 only, its identity, one ALPN name.
package final class TLSServerContext: @unchecked Sendable {
    // An SSL_CTX is safe to use from many threads once it is set up.
    let pointer: OpaquePointer

    /// The ALPN name that this server knows. A client that offers other names only is refused; one that offers none
    /// gets the plain lines.
    static let alpn = Array("rondetafel/1".utf8)

    /// Throws `unavailable` when libssl cannot use the identity.
    package init(identity: Identity) throws(TLSError) {
        guard let pointer = SSL_CTX_new(TLS_server_method()) else { throw .unavailable }
        self.pointer = pointer
        rt_partial_writes(pointer)
        rt_nothing_kept(pointer)
        guard rt_tls13_only(pointer) == 1, SSL_CTX_set_num_tickets(pointer, 0) == 1,
            SSL_CTX_use_certificate(pointer, identity.certificate) == 1,
            SSL_CTX_use_PrivateKey(pointer, identity.key) == 1, SSL_CTX_check_private_key(pointer) == 1
        else { throw .unavailable }
        SSL_CTX_set_alpn_select_cb(
            pointer,
            { _, out, outLength, offered, offeredLength, _ in
                guard let offered, let out, let outLength else { return SSL_TLSEXT_ERR_ALERT_FATAL }
                var at = 0
                while at < Int(offeredLength) {
                    let length = Int(offered[at])
                    guard at + 1 + length <= Int(offeredLength) else { break }
                    let name = UnsafeBufferPointer(start: offered + at + 1, count: length)
                    if name.elementsEqual(TLSServerContext.alpn) {
                        out.pointee = offered + at + 1
                        outLength.pointee = UInt8(length)
                        return SSL_TLSEXT_ERR_OK
                    }
                    at += 1 + length
                }
                return SSL_TLSEXT_ERR_ALERT_FATAL
            }, nil)
    }

    deinit { SSL_CTX_free(pointer) }
}
