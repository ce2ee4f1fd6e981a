import COpenSSL

/// A client's settings: TLS 1.3 only, and the one key that it takes for the server's.
package final class TLSClientContext: @unchecked Sendable {
    // An SSL_CTX is safe to use from many threads once it is set up; the pin is never written again.
    let pointer: OpaquePointer
    private let pin: UnsafeMutablePointer<UInt8>

    static let pinLength = 32

    /// `pin`: SHA-256 of the server's SubjectPublicKeyInfo, 32 bytes; throws `unavailable` for another length.
    ///
    /// The pin, not a chain, says who the server is. It is compared as soon as the certificate is there, inside the
    /// handshake: a server with another key is sent an alert and never a byte of ours.
    package init(pin: [UInt8]) throws(TLSError) {
        guard pin.count == Self.pinLength, let pointer = SSL_CTX_new(TLS_client_method()) else { throw .unavailable }
        self.pointer = pointer
        self.pin = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.pinLength)
        self.pin.initialize(from: pin, count: Self.pinLength)
        rt_partial_writes(pointer)
        rt_nothing_kept(pointer)
        SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER, nil)
        SSL_CTX_set_cert_verify_callback(
            pointer,
            { store, pin in
                guard let store, let pin else { return 0 }
                guard let certificate = X509_STORE_CTX_get0_cert(store), let found = Identity.pin(of: certificate),
                    CRYPTO_memcmp(found, pin, TLSClientContext.pinLength) == 0
                else {
                    X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION)
                    return 0
                }
                return 1
            }, self.pin)
        guard rt_tls13_only(pointer) == 1 else { throw .unavailable }
    }

    deinit {
        SSL_CTX_free(pointer)
        pin.deallocate()
    }
}
