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

    /// A fresh P-256 key and its certificate, valid from 7 days back for 10 years.
    package static func create() throws(TLSError) -> Identity {
        guard let key = rt_new_p256(), let certificate = X509_new(), let name = X509_get_subject_name(certificate) else {
            throw .unavailable
        }
        var serial = [UInt8](repeating: 0, count: 16)
        guard RAND_bytes(&serial, 16) == 1, let number = BN_bin2bn(serial, 16, nil) else { throw .unavailable }
        defer { BN_free(number) }
        let common = Array("rondetafel".utf8)
        guard X509_set_version(certificate, 2) == 1,
            BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nil,
            X509_gmtime_adj(X509_getm_notBefore(certificate), -7 * 86_400) != nil,
            X509_time_adj_ex(X509_getm_notAfter(certificate), 3652, 0, nil) != nil,
            X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, common, Int32(common.count), -1, 0) == 1,
            X509_set_issuer_name(certificate, name) == 1, X509_set_pubkey(certificate, key) == 1
        else { throw .unavailable }
        for (kind, value) in [
            (NID_basic_constraints, "critical,CA:FALSE"), (NID_key_usage, "critical,digitalSignature"),
            (NID_ext_key_usage, "serverAuth"), (NID_subject_alt_name, "DNS:rondetafel"),
        ] {
            guard let piece = X509V3_EXT_conf_nid(nil, nil, kind, value) else { throw .unavailable }
            defer { X509_EXTENSION_free(piece) }
            guard X509_add_ext(certificate, piece, -1) == 1 else { throw .unavailable }
        }
        guard X509_sign(certificate, key, EVP_sha256()) > 0 else { throw .unavailable }
        return try Identity(key: key, certificate: certificate)
    }

    /// Reads what `pem` writes; throws for anything else.
    package static func load(pem: String) throws(TLSError) -> Identity {
        let bytes = Array(pem.utf8)
        guard let keyBIO = BIO_new_mem_buf(bytes, Int32(clamping: bytes.count)) else { throw .unavailable }
        defer { BIO_free(keyBIO) }
        guard let key = PEM_read_bio_PrivateKey(keyBIO, nil, nil, nil) else { throw .unavailable }
        guard let certificateBIO = BIO_new_mem_buf(bytes, Int32(clamping: bytes.count)) else { throw .unavailable }
        defer { BIO_free(certificateBIO) }
        guard let certificate = PEM_read_bio_X509(certificateBIO, nil, nil, nil) else {
            EVP_PKEY_free(key)
            throw .unavailable
        }
        guard X509_check_private_key(certificate, key) == 1 else {
            EVP_PKEY_free(key)
            X509_free(certificate)
            throw .unavailable
        }
        return try Identity(key: key, certificate: certificate)
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
        guard SHA256(der, Int(length), &out) != nil else { return nil }
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
        var out = [UInt8](repeating: 0, count: 64)
        let length = EVP_EncodeBlock(&out, bytes, Int32(bytes.count))
        return String(decoding: out.prefix(Int(length)), as: UTF8.self)
            .split(separator: "=")[0].map { $0 == "+" ? "-" : $0 == "/" ? "_" : String($0) }.joined()
    }
}
