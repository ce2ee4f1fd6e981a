import COpenSSL

/// A server's key and its self-signed certificate, made once (design.md section 4).
package final class Identity: @unchecked Sendable {
    // Never changed after it was made; libcrypto counts references safely.
    let key: OpaquePointer
    let certificate: OpaquePointer
    /// base64url of the SHA-256 of the SubjectPublicKeyInfo, 43 characters.
    package let pin: String
    /// The same, 32 bytes.
    package let pinBytes: [UInt8]

    private init(key: OpaquePointer, certificate: OpaquePointer) throws(TLSError) {
        guard let pinBytes = Identity.pin(of: certificate) else { throw .unavailable }
        self.key = key
        self.certificate = certificate
        self.pinBytes = pinBytes
        pin = Identity.base64URL(pinBytes)
    }

    deinit {
        X509_free(certificate)
        EVP_PKEY_free(key)
    }

    /// A fresh P-256 key and its certificate, valid from 7 days before `now` (seconds since 1970, UTC) for 10 years
    /// (3,652 days) after it.
    package static func create(now: Int) throws(TLSError) -> Identity {
        guard let key = rt_new_p256() else { throw .unavailable }
        guard let certificate = X509_new() else {
            EVP_PKEY_free(key)
            throw .unavailable
        }
        guard fill(certificate, key: key, now: now) else {
            EVP_PKEY_free(key)
            X509_free(certificate)
            throw .unavailable
        }
        return try taking(key, certificate)
    }

    private static func fill(_ certificate: OpaquePointer, key: OpaquePointer, now: Int) -> Bool {
        var serial = [UInt8](repeating: 0, count: 16)
        guard RAND_bytes(&serial, 16) == 1, let number = BN_bin2bn(serial, 16, nil) else { return false }
        defer { BN_free(number) }
        let common = Array("rondetafel".utf8)
        guard let name = X509_get_subject_name(certificate), X509_set_version(certificate, 2) == 1,
            BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nil,
            ASN1_TIME_adj(X509_getm_notBefore(certificate), now, -7, 0) != nil,
            ASN1_TIME_adj(X509_getm_notAfter(certificate), now, 3652, 0) != nil,
            X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, common, Int32(common.count), -1, 0) == 1,
            X509_set_issuer_name(certificate, name) == 1, X509_set_pubkey(certificate, key) == 1
        else { return false }
        for (kind, value) in [
            (NID_basic_constraints, "critical,CA:FALSE"), (NID_key_usage, "critical,digitalSignature"),
            (NID_ext_key_usage, "serverAuth"), (NID_subject_alt_name, "DNS:rondetafel"),
        ] {
            guard let piece = X509V3_EXT_conf_nid(nil, nil, kind, value) else { return false }
            defer { X509_EXTENSION_free(piece) }
            guard X509_add_ext(certificate, piece, -1) == 1 else { return false }
        }
        return X509_sign(certificate, key, EVP_sha256()) > 0
    }

    private static func taking(_ key: OpaquePointer, _ certificate: OpaquePointer) throws(TLSError) -> Identity {
        do { return try Identity(key: key, certificate: certificate) } catch {
            EVP_PKEY_free(key)
            X509_free(certificate)
            throw error
        }
    }

    /// Reads what `pem` writes: a private key without a passphrase and the certificate that belongs to it, with any
    /// text around them. Throws `unavailable` for anything else, and never asks the terminal for a passphrase.
    package static func load(pem: String) throws(TLSError) -> Identity {
        let bytes = Array(pem.utf8)
        guard let keyBIO = reader(bytes), let certificateBIO = reader(bytes) else { throw .unavailable }
        defer {
            BIO_free(keyBIO)
            BIO_free(certificateBIO)
        }
        ERR_clear_error()
        guard let key = PEM_read_bio_PrivateKey(keyBIO, nil, { _, _, _, _ in -1 }, nil) else { throw .unavailable }
        guard let certificate = PEM_read_bio_X509(certificateBIO, nil, { _, _, _, _ in -1 }, nil) else {
            EVP_PKEY_free(key)
            throw .unavailable
        }
        guard X509_check_private_key(certificate, key) == 1 else {
            EVP_PKEY_free(key)
            X509_free(certificate)
            throw .unavailable
        }
        return try taking(key, certificate)
    }

    /// A copy of the bytes for libcrypto to read.
    private static func reader(_ bytes: [UInt8]) -> OpaquePointer? {
        guard let bio = BIO_new(BIO_s_mem()) else { return nil }
        guard !bytes.isEmpty, bytes.count <= 1 << 20,
            BIO_write(bio, bytes, Int32(bytes.count)) == Int32(bytes.count)
        else {
            BIO_free(bio)
            return nil
        }
        return bio
    }

    /// Key and certificate; a secret.
    package var pem: String {
        Identity.text { PEM_write_bio_PrivateKey($0, key, nil, nil, 0, nil, nil) } + certificatePEM
    }

    package var certificatePEM: String { Identity.text { PEM_write_bio_X509($0, certificate) } }

    /// SHA-256 of a certificate's SubjectPublicKeyInfo.
    static func pin(of certificate: OpaquePointer) -> [UInt8]? {
        guard let public_ = X509_get_X509_PUBKEY(certificate) else { return nil }
        var der: UnsafeMutablePointer<UInt8>?
        let length = i2d_X509_PUBKEY(public_, &der)
        guard length > 0, let der else { return nil }
        defer { CRYPTO_free(der, nil, 0) }
        var out = [UInt8](repeating: 0, count: 32)
        rt_sha256(der, Int(length), &out)
        return out
    }

    private static func text(_ write: (OpaquePointer) -> Int32) -> String {
        guard let bio = BIO_new(BIO_s_mem()) else { return "" }
        defer { BIO_free(bio) }
        guard write(bio) == 1 else { return "" }
        var bytes = [UInt8](repeating: 0, count: Int(rt_bio_pending(bio)))
        let count = BIO_read(bio, &bytes, Int32(bytes.count))
        return String(decoding: bytes.prefix(max(0, Int(count))), as: UTF8.self)
    }

    private static func base64URL(_ bytes: [UInt8]) -> String {
        // Four characters for three bytes, and the NUL that libcrypto adds.
        var out = [UInt8](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
        let length = EVP_EncodeBlock(&out, bytes, Int32(bytes.count))
        let text = out.prefix(max(0, Int(length))).filter { $0 != UInt8(ascii: "=") }
        return String(
            decoding: text.map { byte in
                switch byte {
                case UInt8(ascii: "+"): UInt8(ascii: "-")
                case UInt8(ascii: "/"): UInt8(ascii: "_")
                default: byte
                }
            }, as: UTF8.self)
    }
}
