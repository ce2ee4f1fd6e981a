// What of libssl and libcrypto does not reach Swift by itself: macros, and unions of function pointers.
#ifndef RONDETAFEL_COPENSSL_SHIM_H
#define RONDETAFEL_COPENSSL_SHIM_H

// The low-level SHA-256 is marked as old, but it fetches no provider and so cannot fail: what rests on it never has
// to say what an unmade hash means.
#define OPENSSL_SUPPRESS_DEPRECATED

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
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
// What a server and a client of ours never do: renegotiate, resume, take early data.
static inline void rt_nothing_kept(SSL_CTX *ctx) {
    SSL_CTX_set_options(ctx, SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_max_early_data(ctx, 0);
}
static inline int rt_set_host(SSL *ssl, const char *name) { return (int)SSL_set_tlsext_host_name(ssl, (char *)name); }
static inline int rt_bio_pending(BIO *bio) { return (int)BIO_pending(bio); }
static inline void rt_bio_eof_is_retry(BIO *bio) { BIO_set_mem_eof_return(bio, -1); }
static inline EVP_PKEY *rt_new_p256(void) { return EVP_EC_gen("P-256"); }
static inline long rt_bio_data(BIO *bio, char **out) { return BIO_get_mem_data(bio, out); }
static inline void rt_sha256_init(SHA256_CTX *state) { SHA256_Init(state); }
static inline void rt_sha256_update(SHA256_CTX *state, const void *bytes, size_t count) {
    SHA256_Update(state, bytes, count);
}
static inline void rt_sha256_final(SHA256_CTX *state, unsigned char *out) { SHA256_Final(out, state); }
static inline void rt_sha256(const void *bytes, size_t count, unsigned char *out) {
    SHA256_CTX state;
    SHA256_Init(&state);
    SHA256_Update(&state, bytes, count);
    SHA256_Final(out, &state);
}
#endif
