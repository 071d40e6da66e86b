#include "app/worker.h"

#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <fcgiapp.h>

#include "app/reply.h"
#include "app/routes.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/log.h"
#include "base/text.h"
#include "web/ctx.h"

enum {
    IO_SECONDS = 10,      /* nginx is near: a socket that is silent this long is dead */
    TOO_OLD_MS = 1000,    /* a request that waited longer is shed */
    REQUESTS_MAX = 50000, /* then the parent starts a fresh worker */
    BODY_ROOM = 32768,    /* most lists fit */
    MEMORY_KEPT = 4 << 20,
};

static volatile sig_atomic_t stopping;

static void on_term(int signal_number)
{
    (void)signal_number;
    stopping = 1;
}

/* Without SA_RESTART, so that accept returns. */
static void listen_for_signals(void)
{
    struct sigaction stop = {.sa_handler = on_term}, ignore = {.sa_handler = SIG_IGN};
    sigset_t none;

    sigaction(SIGTERM, &stop, NULL);
    sigaction(SIGPIPE, &ignore, NULL);
    sigaction(SIGHUP, &ignore, NULL);
    sigaction(SIGINT, &ignore, NULL);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static const char *param(const FCGX_Request *r, const char *name)
{
    return FCGX_GetParam(name, r->envp);
}

static bool method_of(const char *name, struct in *in)
{
    in->head = text_equal(name, "HEAD");
    in->method = GET;
    for (int m = 0; m < METHOD_COUNT && !in->head; m++)
        if (text_equal(name, method_name((enum method)m))) {
            in->method = (enum method)m;
            return true;
        }
    return in->head;
}

/* "text/calendar; charset=utf-8" → "text/calendar" */
static const char *plain_type(struct arena *mem, const char *type)
{
    char *copy = text_trim(mem, type ? arena_copy(mem, type, strcspn(type, ";")) : "");

    for (char *c = copy; *c; c++)
        if (*c >= 'A' && *c <= 'Z')
            *c = (char)(*c + 32);
    return copy;
}

static void read_head(struct ctx *ctx, const FCGX_Request *r)
{
    struct in *in = &ctx->in;
    const char *uri = param(r, "REQUEST_URI");
    const char *query;
    const char *given = param(r, "REQUEST_ID"); /* nginx's own, so that both logs agree */
    char *id = NULL;

    if (!given || !id_valid(given, strlen(given)))
        id_new(id = arena_take(ctx->mem, ID_LEN + 1));
    in->id = id ? id : arena_text(ctx->mem, given); /* it outlives the request, for the log */
    uri = uri ? uri : "/";
    query = strchr(uri, '?');
    in->path = query ? arena_copy(ctx->mem, uri, (size_t)(query - uri)) : uri;
    in->query_text = query ? query + 1 : "";
    in->host = param(r, "HTTP_HOST");
    in->content_type = plain_type(ctx->mem, param(r, "CONTENT_TYPE"));
    in->authorization = param(r, "HTTP_AUTHORIZATION");
    in->cookie = param(r, "HTTP_COOKIE");
    in->if_match = param(r, "HTTP_IF_MATCH");
    in->if_none_match = param(r, "HTTP_IF_NONE_MATCH");
    in->idempotency_key = param(r, "HTTP_IDEMPOTENCY_KEY");
    in->address = param(r, "REMOTE_ADDR");
    in->secure = text_equal(param(r, "HTTPS"), "on");
}

/* Called once the route has said that so much may come. */
static enum err read_body(struct ctx *ctx, void *arg)
{
    FCGX_Request *r = arg;
    size_t len = (size_t)atoll(param(r, "CONTENT_LENGTH"));
    char *body = arena_take(ctx->mem, len + 1);

    if (FCGX_GetStr(body, (int)len, r->in) != (int)len)
        return ctx_fail(ctx, ERR_BAD_JSON, "the body ended before its end");
    ctx->in.body = body;
    ctx->in.body_len = len;
    return ERR_OK;
}

/* How long nginx has held it: the true queueing time. */
static bool too_old(const FCGX_Request *r)
{
    const char *started = param(r, "REQUEST_STARTED"); /* "1732453200.123" */

    if (!started)
        return false;
    return clock_ms() - (int64_t)(strtod(started, NULL) * 1000) > TOO_OLD_MS;
}

static void header(struct buffer *b, const char *name, const char *value)
{
    if (value)
        buffer_printf(b, "%s: %s\r\n", name, value);
}

static void cache_headers(struct buffer *b, const struct out *out)
{
    if (out->cache == CACHE_PUBLIC) {
        /* nginx keeps an answer only when this stands before Cache-Control. */
        if (out->status == 200 || out->status == 301 || out->status == 404)
            header(b, "X-Accel-Expires", "1");
        header(b, "Cache-Control", "no-cache");
    } else {
        header(b, "Cache-Control", "private, no-store");
    }
    if (out->cors)
        header(b, "Access-Control-Allow-Origin", "*");
    if (out->cors)
        header(b, "Access-Control-Expose-Headers", "ETag, Link, API-Version");
}

static void limit_headers(struct buffer *b, const struct limit *limit)
{
    if (!limit->used)
        return;
    buffer_printf(b, "RateLimit-Policy: \"person\";q=%d;w=%d\r\n", LIMIT_QUOTA, LIMIT_WINDOW);
    buffer_printf(b, "RateLimit: \"person\";r=%d;t=%d\r\n", limit->remaining, limit->reset);
}

/* A status line needs words after its number, and nobody reads them. */
static const char *reason(int status)
{
    switch (status) {
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    default:
        return status < 300 ? "OK" : "Refused";
    }
}

static void write_head(struct ctx *ctx, struct buffer *b)
{
    const struct out *out = &ctx->out;

    buffer_printf(b, "Status: %d %s\r\n", out->status, reason(out->status));
    header(b, "API-Version", API_VERSION);
    if (out->status != 204 && out->status != 304)
        header(b, "Content-Type", out->type);
    cache_headers(b, out);
    if (out->version)
        buffer_printf(b, "ETag: \"%s\"\r\n", out->version);
    header(b, "Location", out->location);
    header(b, "Link", out->link);
    header(b, "Set-Cookie", out->cookie);
    header(b, "Allow", out->allow);
    if (out->status == 401)
        header(b, "WWW-Authenticate",
               ctx->in.authorization ? "Bearer error=\"invalid_token\"" : "Bearer");
    if (out->retry_after)
        buffer_printf(b, "Retry-After: %d\r\n", out->retry_after);
    limit_headers(b, &out->limit);
    if (out->status != 204 && out->status != 304)
        buffer_printf(b, "Content-Length: %zu\r\n", out->body.len);
    buffer_text(b, "\r\n");
}

static void send_reply(struct ctx *ctx, const FCGX_Request *r)
{
    const struct out *out = &ctx->out;
    bool body = !ctx->in.head && out->status != 204 && out->status != 304;
    struct buffer head = {.mem = ctx->mem};

    write_head(ctx, &head);
    reply_send(r->ipcFd, r->requestId, head.text, head.len, out->body.text,
               body ? out->body.len : 0);
}

static void answer(struct ctx *ctx, FCGX_Request *r)
{
    const char *length = param(r, "CONTENT_LENGTH");
    int64_t body_len = 0;

    read_head(ctx, r);
    ctx->out.body = (struct buffer){
        .mem = ctx->mem, .text = arena_take(ctx->mem, BODY_ROOM), .room = BODY_ROOM};
    if (too_old(r))
        ctx_problem(ctx, ERR_BUSY);
    else if (!method_of(param(r, "REQUEST_METHOD"), &ctx->in))
        ctx_problem(ctx, ERR_NO_METHOD);
    else if (!text_blank(length) && !text_int(length, 0, INT32_MAX - 1, &body_len))
        ctx_problem(ctx, ERR_TOO_LARGE);
    else
        ctx_serve(ctx, app_routes, (size_t)body_len, read_body, r);
    send_reply(ctx, r);
}

/* Where all that came was read, closing is enough.  A body that was refused
 * unread is still under way: libfcgi lets it arrive first, or nginx would lose
 * our answer to a reset connection. */
static void hang_up(const struct ctx *ctx, FCGX_Request *r)
{
    int fd = r->ipcFd;
    const char *length = param(r, "CONTENT_LENGTH");
    bool all_read = text_blank(length) || text_equal(length, "0") || ctx->in.body;

    if (all_read && FCGX_GetChar(r->in) < 0) {
        FCGX_Free(r, 0);
        close(fd);
    } else {
        FCGX_Free(r, 1);
    }
}

static void account(const struct ctx *ctx, int64_t took)
{
    metrics_count(ctx->metrics, ctx->out.status, took);
    log_event("request", "op=%s status=%d bytes=%zu us=%lld id=%s",
              ctx->route ? ctx->route->op : "-", ctx->out.status, ctx->out.body.len,
              (long long)took, ctx->in.id);
}

/* libfcgi has no timeouts and a listening socket does not pass them on: accept
 * ourselves, set both, and hand the connection over. */
static bool take_request(int listen_fd, FCGX_Request *r)
{
    const struct timeval most = {.tv_sec = IO_SECONDS};
    int fd = accept(listen_fd, NULL, NULL);

    if (fd < 0)
        return false;
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &most, sizeof most);
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &most, sizeof most);
    FCGX_InitRequest(r, -1, 0);
    r->ipcFd = fd;
    r->keepConnection = 1;
    if (FCGX_Accept_r(r) == 0)
        return true;
    FCGX_Free(r, 1);
    return false;
}

void worker_run(const struct worker *w)
{
    struct arena *mem = arena_new();
    struct pg *db = pg_new(w->config->database, app_statements);
    struct settings *settings = settings_new();
    FCGX_Request request;

    listen_for_signals();
    /* What one request gave back the next one takes: no memory comes and goes with each. */
    mallopt(M_TRIM_THRESHOLD, MEMORY_KEPT);
    mallopt(M_MMAP_THRESHOLD, MEMORY_KEPT / 4);
    FCGX_Init();
    if (pg_ready(db) != ERR_OK)
        log_event("worker", "database=unreachable");
    for (int n = 0; n < REQUESTS_MAX && !stopping; n++) {
        if (!take_request(w->listen_fd, &request))
            continue;
        struct ctx ctx = {.mem = mem,
                          .db = db,
                          .settings = settings,
                          .keys = w->keys,
                          .config = w->config,
                          .limits = w->limits,
                          .metrics = w->metrics};

        int64_t started = clock_ticks();

        answer(&ctx, &request);
        hang_up(&ctx, &request);
        account(&ctx, clock_ticks() - started);
        pg_release(db);
        arena_reset(mem);
    }
    settings_free(settings);
    pg_free(db);
    arena_free(mem);
}
