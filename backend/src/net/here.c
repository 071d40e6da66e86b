#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/text.h"
#include "net/guard.h"
#include "net/origin.h"
#include "net/robots.h"

static const char agent[] = "Voordeur";

/* One fetch: what the callbacks know. */
struct job {
    struct buffer body;
    const struct fetch_wish *wish;
    struct curl_slist *headers; /* ours, until the request is done */
    size_t most;
    bool met_private;
    bool too_large;
};

static size_t receive(char *bytes, size_t size, size_t n, void *arg)
{
    struct job *job = arg;

    if (job->body.len + size * n > job->most) {
        job->too_large = true;
        return 0;
    }
    buffer_add(&job->body, bytes, size * n);
    return size * n;
}

/* Who we are, and where somebody finds out more. */
static const char *introduced(struct arena *mem)
{
    const char *origin = getenv("VOORDEUR_ORIGIN"), *contact = getenv("VOORDEUR_CONTACT");

    return arena_printf(mem, "%s/1 (leest agenda's van de wijk%s%s%s%s)", agent,
                        origin ? "; +" : "", origin ? origin : "", contact ? "; " : "",
                        contact ? contact : "");
}

static void set_up(CURL *curl, struct job *job, const char *url, long milliseconds)
{
    guard_set_up(curl, url, milliseconds, &job->met_private);
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "gzip");
    if (job->wish->how != FETCH_ROBOTS)
        curl_easy_setopt(curl, CURLOPT_MAXFILESIZE, (long)FETCH_MOST);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, introduced(job->body.mem));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, job);
}

/* What we know of it, where that fits on a line. */
static void ask_if_new(CURL *curl, struct arena *mem, struct job *job)
{
    const struct {
        const char *name;
        const char *value;
    } known[] = {{"If-None-Match", job->wish->etag},
                 {"If-Modified-Since", job->wish->last_modified}};

    for (size_t i = 0; i < COUNT(known); i++)
        if (known[i].value && *known[i].value && !strpbrk(known[i].value, "\r\n"))
            job->headers = curl_slist_append(
                job->headers, arena_printf(mem, "%s: %s", known[i].name, known[i].value));
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, job->headers);
}

static enum fetch_reason reason_of(CURL *curl, CURLcode code, const struct job *job)
{
    if (job->too_large)
        return job->wish->how == FETCH_ROBOTS ? FETCH_FINE : FETCH_TOO_LARGE;
    return guard_reason(curl, code, job->met_private);
}

static const char *header(struct arena *mem, CURL *curl, const char *name)
{
    struct curl_header *h;

    if (curl_easy_header(curl, name, 0, CURLH_HEADER, -1, &h) != CURLHE_OK)
        return "";
    return arena_text(mem, h->value);
}

static void read_answer(struct arena *mem, CURL *curl, const char *url, const struct job *job,
                        struct fetched *out)
{
    struct buffer kept = {.mem = mem};
    const struct buffer *body = &job->body;
    long status = 0;

    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (job->wish->how == FETCH_ROBOTS) {
        if (status == 200)
            robots_keep(body->len ? body->text : "", body->len, agent, &kept);
        body = &kept;
    }
    *out = (struct fetched){.status = (int)status,
                            .type = header(mem, curl, "Content-Type"),
                            .etag = header(mem, curl, "ETag"),
                            .last_modified = header(mem, curl, "Last-Modified"),
                            .url = url,
                            .retry_after = guard_wait(curl),
                            .bytes = body->len ? body->text : "",
                            .len = body->len};
}

/* One request.  Where it is a redirect, *next is where to; else NULL and all is in out. */
static enum fetch_reason ask(struct arena *mem, const char *url, long milliseconds,
                             const struct fetch_wish *wish, struct fetched *out,
                             const char **next)
{
    struct job job = {.body = {.mem = mem},
                      .wish = wish,
                      .most = wish->how == FETCH_ROBOTS ? ROBOTS_MOST : FETCH_MOST};
    CURL *curl = curl_easy_init();
    char *redirect = NULL;
    enum fetch_reason reason;

    set_up(curl, &job, url, milliseconds);
    ask_if_new(curl, mem, &job);
    reason = reason_of(curl, curl_easy_perform(curl), &job);
    if (reason == FETCH_FINE) {
        curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &redirect);
        read_answer(mem, curl, url, &job, out);
    }
    *next = arena_text(mem, redirect);
    curl_easy_cleanup(curl);
    curl_slist_free_all(job.headers);
    return reason;
}

static bool same_website(struct arena *mem, const char *one, const char *other)
{
    const char *path;

    return text_equal(net_origin(mem, one, &path), net_origin(mem, other, &path));
}

enum fetch_reason fetch_here(struct arena *mem, const char *url, int seconds,
                             const struct fetch_wish *wish, struct fetched *out)
{
    int64_t end = clock_ticks() + (int64_t)seconds * 1000000;

    for (int i = 0; i <= FETCH_REDIRECTS; i++) {
        int64_t left = (end - clock_ticks()) / 1000;
        const char *next;
        enum fetch_reason reason;

        url = net_judged(mem, url);
        if (!url)
            return FETCH_BAD_ADDRESS;
        if (left <= 0)
            return FETCH_TOO_SLOW;
        reason = ask(mem, url, (long)left, wish, out, &next);
        if (reason != FETCH_FINE || !next)
            return reason;
        if (wish->how == FETCH_HERE && !same_website(mem, url, next)) {
            out->elsewhere = next;
            return FETCH_FINE;
        }
        url = next;
    }
    return FETCH_TOO_MANY_REDIRECTS;
}
