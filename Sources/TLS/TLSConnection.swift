import COpenSSL
import NIOCore

/// One libssl connection over memory: bytes of the wire in and out, plain bytes in and out. Knows no socket.
final class TLSConnection {
    enum Step {
        case done, wantsMore
        case closed
        case failed
    }

    private let ssl: OpaquePointer
    private let fromPeer: OpaquePointer
    private let toPeer: OpaquePointer
    private let pin: [UInt8]?

    convenience init(server context: TLSServerContext) throws(TLSError) {
        try self.init(context.pointer, pin: nil)
        SSL_set_accept_state(ssl)
    }

    convenience init(client context: TLSClientContext, alpn: [String]) throws(TLSError) {
        try self.init(context.pointer, pin: context.pin)
        SSL_set_connect_state(ssl)
        guard rt_set_host(ssl, "rondetafel") == 1 else { throw .unavailable }
        let names = alpn.flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) }
        if !names.isEmpty, SSL_set_alpn_protos(ssl, names, UInt32(names.count)) != 0 { throw .unavailable }
    }

    private init(_ context: OpaquePointer, pin: [UInt8]?) throws(TLSError) {
        guard let ssl = SSL_new(context) else { throw .unavailable }
        guard let fromPeer = BIO_new(BIO_s_mem()), let toPeer = BIO_new(BIO_s_mem()) else {
            SSL_free(ssl)
            throw .unavailable
        }
        rt_bio_eof_is_retry(fromPeer)
        rt_bio_eof_is_retry(toPeer)
        SSL_set_bio(ssl, fromPeer, toPeer)
        self.ssl = ssl
        self.fromPeer = fromPeer
        self.toPeer = toPeer
        self.pin = pin
    }

    deinit { SSL_free(ssl) }

    /// Bytes that came from the peer.
    func feed(_ buffer: ByteBuffer) -> Bool {
        buffer.withUnsafeReadableBytes { bytes in
            guard bytes.count > 0 else { return true }
            return BIO_write(fromPeer, bytes.baseAddress, Int32(bytes.count)) == Int32(bytes.count)
        }
    }

    func handshake() -> Step {
        ERR_clear_error()
        let result = SSL_do_handshake(ssl)
        return result == 1 ? .done : step(result)
    }

    /// Whether the peer's key is the pinned one; true where none is pinned.
    func keyIsRight() -> Bool {
        guard let pin else { return true }
        guard let certificate = SSL_get1_peer_certificate(ssl) else { return false }
        defer { X509_free(certificate) }
        guard let found = Identity.pin(of: certificate) else { return false }
        return CRYPTO_memcmp(found, pin, 32) == 0
    }

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
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: 16_384) { space in
            result = SSL_read(ssl, space.baseAddress, Int32(min(space.count, 16_384)))
            return max(0, Int(result))
        }
        return result > 0 ? .done : step(result)
    }

    /// Encrypts all of it; memory takes any amount.
    func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var at = 0
        while at < bytes.count {
            ERR_clear_error()
            let written = SSL_write(ssl, bytes.baseAddress.map { $0 + at }, Int32(min(bytes.count - at, 16_384)))
            guard written > 0 else { return false }
            at += Int(written)
        }
        return true
    }

    /// Says close_notify.
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
            max(0, Int(BIO_read(toPeer, space.baseAddress, Int32(min(space.count, Int(Int32.max))))))
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
