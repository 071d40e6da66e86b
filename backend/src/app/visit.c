#include "app/visit.h"

#include "base/clock.h"
#include "base/text.h"
#include "net/origin.h"
#include "net/robots.h"

enum {
    VISIT_SECONDS = 60, /* for all of it, robots.txt and redirects too */
    ROBOTS_SECONDS = 10,
    QUIET_LEAST = 15 * 60, /* after "too many requests" that says no more */
    TOO_MANY_REQUESTS = 429,
    UNAVAILABLE = 503,
};

static int seconds_left(int64_t end, int most)
{
    int64_t left = (end - clock_ticks()) / 1000000;

    return left < 1 ? 1 : left > most ? most : (int)left;
}

/* Ends what was read or written so far: a request may take its time. */
static enum err let_go(struct ctx *ctx)
{
    TRY(pg_commit(ctx->db));
    pg_begin(ctx->db, PG_TX_WRITE, &(struct pg_identity){0});
    return ERR_OK;
}

static bool asks_to_wait(const struct fetched *f)
{
    return f->status == TOO_MANY_REQUESTS || (f->status == UNAVAILABLE && f->retry_after > 0);
}

static void put_off(struct visit *v, enum visit_end why, int seconds)
{
    v->end = why;
    v->seconds = seconds > 0 ? seconds : QUIET_LEAST;
}

/* What its robots.txt says: nothing where there is none; where it does not answer, what it
 * said before counts, or else everything is forbidden for now (RFC 9309, 2.3.1.4). */
static enum err read_robots(struct ctx *ctx, struct source_site *site, int64_t end,
                            struct visit *v)
{
    const char *url = arena_printf(ctx->mem, "%s/robots.txt", site->origin);
    struct fetched f;

    TRY(net_fetch(ctx->mem, url, seconds_left(end, ROBOTS_SECONDS),
                  &(struct fetch_wish){.how = FETCH_ROBOTS}, &f));
    if (asks_to_wait(&f)) {
        put_off(v, VISIT_LATER, f.retry_after);
        return ERR_OK;
    }
    if (text_equal(f.reason, "too-many-redirects") ||
        (!f.reason && f.status >= 400 && f.status < 500))
        f = (struct fetched){.status = 200, .bytes = ""};
    if (f.reason || f.status < 200 || f.status >= 300) {
        v->fetched.reason = site->robots ? NULL : f.reason;
        v->reason = site->robots || f.reason
                        ? NULL
                        : arena_printf(ctx->mem,
                                       "De website zegt niet of programma's haar mogen lezen "
                                       "(robots.txt geeft antwoord %d).",
                                       f.status);
        return ERR_OK;
    }
    site->robots = f.bytes;
    TRY(source_site_keep(ctx, site));
    if (robots_wait(site->robots) > 0)
        put_off(v, VISIT_WAIT, robots_wait(site->robots));
    return ERR_OK;
}

/* May the path be asked there, now?  v tells where it may not. */
static enum err ask_leave(struct ctx *ctx, struct source_site *site, const char *path,
                          int64_t end, struct visit *v)
{
    TRY(source_site_find(ctx, site));
    TRY(let_go(ctx));
    if (!site->robots || !site->fresh)
        TRY(read_robots(ctx, site, end, v));
    TRY(let_go(ctx));
    if (site->robots && v->end != VISIT_LATER && !robots_allow(ctx->mem, site->robots, path))
        v->end = VISIT_FORBIDDEN;
    return ERR_OK;
}

static bool may_ask(const struct visit *v)
{
    return v->end == VISIT_ANSWERED && !v->fetched.reason && !v->reason;
}

/* Leaves the website alone for as long as it asks. */
static enum err be_quiet(struct ctx *ctx, const struct source_site *site, const struct visit *v)
{
    int wait = site->robots ? robots_wait(site->robots) : 0;

    if (v->seconds > wait)
        wait = v->seconds;
    return wait > 0 ? source_site_quiet(ctx, site->origin, wait) : ERR_OK;
}

/* One request; *url is where it leads on to, or NULL at its end. */
static enum err ask_one(struct ctx *ctx, struct source *s, const char **url, int64_t end,
                        struct visit *v)
{
    const struct fetch_wish wish = {s->etag, s->last_modified, FETCH_HERE};
    struct source_site site = {0};
    const char *path, *now = *url;

    *url = NULL;
    site.origin = net_origin(ctx->mem, now, &path);
    if (!site.origin) {
        v->fetched.reason = "bad-address";
        return ERR_OK;
    }
    source_asked(ctx->mem, s, site.origin);
    TRY(ask_leave(ctx, &site, path, end, v));
    if (may_ask(v)) {
        TRY(net_fetch(ctx->mem, now, seconds_left(end, FETCH_SECONDS), &wish, &v->fetched));
        *url = v->fetched.elsewhere;
        if (asks_to_wait(&v->fetched))
            put_off(v, VISIT_LATER, v->fetched.retry_after);
    }
    return be_quiet(ctx, &site, v);
}

enum err visit(struct ctx *ctx, struct source *s, struct visit *v)
{
    int64_t end = clock_ticks() + (int64_t)VISIT_SECONDS * 1000000;
    const char *url = s->address;

    *v = (struct visit){0};
    s->nhosts = 0;
    for (int i = 0; url && i <= FETCH_REDIRECTS; i++) {
        v->fetched = (struct fetched){0};
        TRY(ask_one(ctx, s, &url, end, v));
    }
    if (url)
        v->fetched = (struct fetched){.reason = "too-many-redirects"};
    return ERR_OK;
}
