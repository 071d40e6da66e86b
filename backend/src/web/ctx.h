/* Everything one request may touch.  There is no other state. */
#ifndef WEB_CTX_H
#define WEB_CTX_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "pg/pg.h"
#include "web/limits.h"
#include "web/metrics.h"
#include "web/route.h"
#include "web/settings.h"
#include "json/json.h"

struct token_keys;

/* Who asks, as the token says. */
struct principal {
    uint32_t roles;      /* in this neighbourhood; VISITOR when nobody we know */
    const char *subject; /* UUID of the person or client, or NULL for a visitor */
    bool client;         /* an integrator's program, not a person */
    int standing;
    const char **scope; /* of a client */
    size_t nscopes;
};

struct arg { /* one key of the query, decoded */
    const char *key;
    const char *value;
};

enum { PARAM_MAX = 4, ARG_MAX = 32 };

/* What came in.  Handlers read it and never change it. */
struct in {
    const char *id; /* this request's UUID, in every log line and problem */
    enum method method;
    bool head;              /* HEAD: answered as GET, without the body */
    const char *path;       /* as asked, without the query */
    const char *host;       /* or NULL */
    const char *query_text; /* the query as asked, still encoded, or "" */
    struct arg arg[ARG_MAX];
    int nargs;
    const char *body; /* with body_len; refused before reading when too long */
    size_t body_len;
    const char *content_type; /* without its parameters, lower case, or "" */
    const char *authorization;
    const char *cookie;
    const char *if_match;
    const char *if_none_match;
    const char *idempotency_key;
    const char *address; /* of the visitor: for limits only, never stored or logged as it is */
    bool secure;         /* came over TLS */
    const char *param[PARAM_MAX]; /* "{…}" parts of the path, left to right, decoded */
};

enum cache {
    CACHE_PRIVATE, /* private, no-store */
    CACHE_PUBLIC,  /* one second in nginx, an ETag for the client */
};

/* What goes out.  It is sent after the transaction has committed, so a 201 is never a lie. */
struct out {
    int status;
    const char *type;
    const char *location;
    const char *version; /* of one item: becomes its strong ETag */
    const char *link;
    const char *cookie; /* Set-Cookie */
    const char *allow;
    int retry_after; /* seconds; 0: no header */
    enum cache cache;
    bool cors; /* any site may read this */
    struct limit limit;
    struct buffer body;
};

struct ctx {
    struct arena *mem;
    struct pg *db;
    struct settings *settings;
    const struct token_keys *keys;
    const struct config *config; /* of the program (web/config.h) */
    struct limits *limits;       /* NULL: off */
    struct metrics *metrics;
    const struct routes *table;
    const struct route *route;
    const struct neighbourhood_setting *here; /* NULL outside a neighbourhood */
    struct principal who;
    struct in in;
    struct out out;
    struct fault fault;
};

/* Say why, once, where it is known:  return ctx_fail(ctx, ERR_X, "…"); never a secret or a
 * person. */
enum err ctx_fail(struct ctx *, enum err, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* Blames one member of the body, or one key of the query, and gives ERR_INVALID. */
enum err ctx_fail_field(struct ctx *, const char *pointer, const char *code);
enum err ctx_fail_parameter(struct ctx *, const char *parameter, const char *code);

/* Reads the JSON body into target: as a new item, or over its present values (RFC 7396). */
MUST_USE enum err ctx_read(struct ctx *, const struct json_field *, size_t n, void *target);
MUST_USE enum err ctx_merge(struct ctx *, const struct json_field *, size_t n, void *target);

/* The version in If-Match, with or without the W/ that gzip adds; ERR_NO_VERSION without one.
 */
MUST_USE enum err ctx_version(struct ctx *, const char **version);

/* A key of the query, or NULL. */
const char *ctx_query(const struct ctx *, const char *key);
/* Every value of a key that may come again and again; returns how many, at most room. */
size_t ctx_query_all(const struct ctx *, const char *key, const char **values, size_t room);

/* These blame a value that cannot be read and go on as if the key were not there, so that all
 * faults are named at once; ctx_query_done, after the last one, is ERR_INVALID when any was. */
void ctx_query_int(struct ctx *, const char *key, int fallback, int min, int max, int *out);
void ctx_query_flag(struct ctx *, const char *key, bool *out);
/* A UUID, a word of the list, or a moment (a date counts from its midnight here); NULL stays
 * NULL. */
void ctx_query_id(struct ctx *, const char *key, const char **out);
void ctx_query_word(struct ctx *, const char *key, const char *const *words, const char **out);
void ctx_query_moment(struct ctx *, const char *key, const char **out);
/* The same for where something ends: a date counts until its midnight. */
void ctx_query_end(struct ctx *, const char *key, const char **out);
/* Free text of at most max code points, trimmed; blank is NULL. */
void ctx_query_text(struct ctx *, const char *key, int max, const char **out);
MUST_USE enum err ctx_query_done(struct ctx *);

/* Starts the JSON reply. */
struct json *ctx_reply(struct ctx *, int status);

/* Does the asker hold one of these roles here? */
bool ctx_is(const struct ctx *, unsigned roles);

/* Fills ctx->out with the problem document of this error (RFC 9457). */
void ctx_problem(struct ctx *, enum err);

/* Answers the request in ctx->in: afterwards ctx->out is what to send.
 * The body is read by read_body once the route has said how much it may be. */
typedef enum err body_fn(struct ctx *, void *arg);
void ctx_serve(struct ctx *, const struct routes *const tables[], size_t body_len,
               body_fn *read_body, void *arg);

#endif
