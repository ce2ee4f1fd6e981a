import COpenSSL
import NIOCore

/// One libssl connection over memory: bytes of the wire in and out, plain bytes in and out. Knows no socket.
final class TLSConnection {
    enum Step {
        case done, wantsMore
        /// The peer said close_notify.
        case closed
        case failed
    }

    /// The most that one TLS record holds, in bytes.
    static let recordLimit = 16_384

    private let ssl: OpaquePointer
    private let fromPeer: OpaquePointer
    private let toPeer: OpaquePointer
    // The callbacks of libssl reach into it.
    private let client: TLSClientContext?

    convenience init(server context: TLSServerContext) throws(TLSError) {
        try self.init(context.pointer, client: nil)
        SSL_set_accept_state(ssl)
    }

    convenience init(client context: TLSClientContext, alpn: [String]) throws(TLSError) {
        try self.init(context.pointer, client: context)
        SSL_set_connect_state(ssl)
        guard rt_set_host(ssl, "rondetafel") == 1 else { throw .unavailable }
        var names: [UInt8] = []
        for name in alpn {
            guard let length = UInt8(exactly: name.utf8.count), length > 0 else { throw .unavailable }
            names += [length] + Array(name.utf8)
        }
        // Unlike the rest of libssl, this answers 0 when all is well.
        if !names.isEmpty, SSL_set_alpn_protos(ssl, names, UInt32(clamping: names.count)) != 0 { throw .unavailable }
    }

    private init(_ context: OpaquePointer, client: TLSClientContext?) throws(TLSError) {
        guard let ssl = SSL_new(context) else { throw .unavailable }
        guard let fromPeer = BIO_new(BIO_s_mem()) else {
            SSL_free(ssl)
            throw .unavailable
        }
        guard let toPeer = BIO_new(BIO_s_mem()) else {
            BIO_free(fromPeer)
            SSL_free(ssl)
            throw .unavailable
        }
        rt_bio_eof_is_retry(fromPeer)
        rt_bio_eof_is_retry(toPeer)
        SSL_set_bio(ssl, fromPeer, toPeer)
        self.ssl = ssl
        self.fromPeer = fromPeer
        self.toPeer = toPeer
        self.client = client
    }

    deinit { SSL_free(ssl) }

    /// Bytes that came from the peer; false when memory ran out.
    func feed(_ buffer: ByteBuffer) -> Bool {
        buffer.withUnsafeReadableBytes { bytes in
            var at = 0
            while at < bytes.count {
                let taken = BIO_write(fromPeer, bytes.baseAddress.map { $0 + at }, Int32(clamping: bytes.count - at))
                guard taken > 0 else { return false }
                at += Int(taken)
            }
            return true
        }
    }

    func handshake() -> Step {
        ERR_clear_error()
        let result = SSL_do_handshake(ssl)
        return result == 1 ? .done : step(result)
    }

    /// Whether the peer has shown the pinned key; true where none is pinned. Only after the certificate came.
    var keyIsRight: Bool {
        guard client != nil else { return true }
        return SSL_get0_peer_certificate(ssl) != nil && SSL_get_verify_result(ssl) == Int(X509_V_OK)
    }

    /// Whether the handshake failed because the peer has another key than the pinned one.
    var refusedKey: Bool { client != nil && SSL_get_verify_result(ssl) != Int(X509_V_OK) }

    var alpn: String? {
        var name: UnsafePointer<UInt8>?
        var length: UInt32 = 0
        SSL_get0_alpn_selected(ssl, &name, &length)
        guard let name, length > 0 else { return nil }
        return String(decoding: UnsafeBufferPointer(start: name, count: Int(length)), as: UTF8.self)
    }

    /// Reads one record's worth of plain bytes into the buffer.
    func read(into buffer: inout ByteBuffer) -> Step {
        ERR_clear_error()
        var result: Int32 = 0
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: Self.recordLimit) { space in
            result = SSL_read(ssl, space.baseAddress, Int32(min(space.count, Self.recordLimit)))
            return max(0, Int(result))
        }
        return result > 0 ? .done : step(result)
    }

    /// Encrypts all of it; memory takes any amount.
    func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var at = 0
        while at < bytes.count {
            ERR_clear_error()
            let size = Int32(min(bytes.count - at, Self.recordLimit))
            let written = SSL_write(ssl, bytes.baseAddress.map { $0 + at }, size)
            guard written > 0 else { return false }
            at += Int(written)
        }
        return true
    }

    /// Says close_notify; reading goes on.
    func shutdown() {
        ERR_clear_error()
        _ = SSL_shutdown(ssl)
    }

    /// What is to be sent to the peer; nil when nothing is.
    func takeOutgoing(_ allocator: ByteBufferAllocator) -> ByteBuffer? {
        let size = Int(rt_bio_pending(toPeer))
        guard size > 0 else { return nil }
        var buffer = allocator.buffer(capacity: size)
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: size) { space in
            max(0, Int(BIO_read(toPeer, space.baseAddress, Int32(clamping: space.count))))
        }
        return buffer
    }

    private func step(_ result: Int32) -> Step {
        switch SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: .wantsMore
        case SSL_ERROR_ZERO_RETURN: .closed
        default: .failed
        }
    }
}
