// What of libssl and libcrypto does not reach Swift by itself: macros, and unions of function pointers.
#ifndef RONDETAFEL_COPENSSL_SHIM_H
#define RONDETAFEL_COPENSSL_SHIM_H

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

static inline int rt_tls13_only(SSL_CTX *ctx) {
    return SSL_CTX_set_min_proto_version(ctx, TLS1_3_VERSION) == 1
        && SSL_CTX_set_max_proto_version(ctx, TLS1_3_VERSION) == 1;
}
static inline void rt_partial_writes(SSL_CTX *ctx) {
    SSL_CTX_set_mode(ctx, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
}
static inline int rt_set_host(SSL *ssl, const char *name) { return (int)SSL_set_tlsext_host_name(ssl, (char *)name); }
static inline int rt_bio_pending(BIO *bio) { return (int)BIO_pending(bio); }
static inline void rt_bio_eof_is_retry(BIO *bio) { BIO_set_mem_eof_return(bio, -1); }
static inline EVP_PKEY *rt_new_p256(void) { return EVP_EC_gen("P-256"); }
static inline long rt_bio_data(BIO *bio, char **out) { return BIO_get_mem_data(bio, out); }
#endif
