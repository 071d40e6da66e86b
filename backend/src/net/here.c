#include <curl/curl.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/clock.h"
#include "net/fetch.h"

/* One fetch: what the callbacks know. */
struct job {
    struct buffer body;
    const struct fetch_known *known;
    struct curl_slist *headers; /* ours, until the request is done */
    bool allow_private;
    bool met_private;
    bool too_large;
};

/* Refuses an address when a socket is made for it: nothing stands between this look and
 * the connection. */
static curl_socket_t open_socket(void *arg, curlsocktype purpose, struct curl_sockaddr *to)
{
    struct job *job = arg;

    (void)purpose;
    if (!job->allow_private && !address_public(&to->addr)) {
        job->met_private = true;
        return CURL_SOCKET_BAD;
    }
    return socket(to->family, to->socktype, to->protocol);
}

static size_t receive(char *bytes, size_t size, size_t n, void *arg)
{
    struct job *job = arg;

    if (job->body.len + size * n > FETCH_MOST) {
        job->too_large = true;
        return 0;
    }
    buffer_add(&job->body, bytes, size * n);
    return size * n;
}

/* The address as it will be asked for: webcal is https under another name.  NULL when it is
 * none we ask for. */
static const char *judged(struct arena *mem, const char *url)
{
    CURLU *parts = curl_url();
    char *scheme = NULL, *user = NULL, *host = NULL;
    const char *good = NULL;

    if (strncasecmp(url, "webcal://", 9) == 0)
        url = arena_printf(mem, "https://%s", url + 9);
    if (curl_url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK &&
        curl_url_get(parts, CURLUPART_SCHEME, &scheme, 0) == CURLUE_OK &&
        curl_url_get(parts, CURLUPART_HOST, &host, 0) == CURLUE_OK &&
        curl_url_get(parts, CURLUPART_USER, &user, 0) != CURLUE_OK &&
        (strcmp(scheme, "http") == 0 || strcmp(scheme, "https") == 0))
        good = url;
    curl_free(scheme);
    curl_free(host);
    curl_free(user);
    curl_url_cleanup(parts);
    return good;
}

static void set_up(CURL *curl, struct job *job, const char *url, long milliseconds)
{
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, milliseconds);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "gzip");
    curl_easy_setopt(curl, CURLOPT_MAXFILESIZE, (long)FETCH_MOST);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Voordeur/1 (leest agenda's van de wijk)");
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, job);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, job);
}

/* What we know of it, where that fits on a line. */
static void ask_if_new(CURL *curl, struct arena *mem, struct job *job)
{
    const struct {
        const char *name;
        const char *value;
    } known[] = {{"If-None-Match", job->known->etag},
                 {"If-Modified-Since", job->known->last_modified}};

    for (size_t i = 0; i < COUNT(known); i++)
        if (known[i].value && *known[i].value && !strpbrk(known[i].value, "\r\n"))
            job->headers = curl_slist_append(
                job->headers, arena_printf(mem, "%s: %s", known[i].name, known[i].value));
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, job->headers);
}

static enum fetch_reason reason_of(CURLcode code, const struct job *job)
{
    if (code == CURLE_OK)
        return FETCH_FINE;
    if (job->too_large || code == CURLE_FILESIZE_EXCEEDED)
        return FETCH_TOO_LARGE;
    if (job->met_private)
        return FETCH_PRIVATE;
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return FETCH_TOO_SLOW;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        return FETCH_UNREACHABLE;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
        return FETCH_NOT_SECURE;
    case CURLE_URL_MALFORMAT:
        return FETCH_BAD_ADDRESS;
    default:
        return FETCH_BROKEN;
    }
}

static const char *header(struct arena *mem, CURL *curl, const char *name)
{
    struct curl_header *h;

    if (curl_easy_header(curl, name, 0, CURLH_HEADER, -1, &h) != CURLHE_OK)
        return "";
    return arena_text(mem, h->value);
}

/* One request.  Where it is a redirect, *next is where to; else NULL and all is in out. */
static enum fetch_reason ask(struct arena *mem, const char *url, long milliseconds,
                             bool allow_private, const struct fetch_known *known,
                             struct fetched *out, const char **next)
{
    struct job job = {.body = {.mem = mem}, .known = known, .allow_private = allow_private};
    CURL *curl = curl_easy_init();
    char *redirect = NULL;
    long status = 0;
    enum fetch_reason reason;

    set_up(curl, &job, url, milliseconds);
    ask_if_new(curl, mem, &job);
    reason = reason_of(curl_easy_perform(curl), &job);
    if (reason == FETCH_FINE) {
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
        curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &redirect);
        *out = (struct fetched){.status = (int)status,
                                .type = header(mem, curl, "Content-Type"),
                                .etag = header(mem, curl, "ETag"),
                                .last_modified = header(mem, curl, "Last-Modified"),
                                .url = url,
                                .bytes = job.body.len ? job.body.text : "",
                                .len = job.body.len};
    }
    *next = arena_text(mem, redirect);
    curl_easy_cleanup(curl);
    curl_slist_free_all(job.headers);
    return reason;
}

enum fetch_reason fetch_here(struct arena *mem, const char *url, int seconds,
                             bool allow_private, const struct fetch_known *known,
                             struct fetched *out)
{
    int64_t end = clock_ticks() + (int64_t)seconds * 1000000;

    for (int i = 0; i <= FETCH_REDIRECTS; i++) {
        int64_t left = (end - clock_ticks()) / 1000;
        const char *next;
        enum fetch_reason reason;

        url = judged(mem, url);
        if (!url)
            return FETCH_BAD_ADDRESS;
        if (left <= 0)
            return FETCH_TOO_SLOW;
        reason = ask(mem, url, (long)left, allow_private, known, out, &next);
        if (reason != FETCH_FINE || !next)
            return reason;
        url = next;
    }
    return FETCH_TOO_MANY_REDIRECTS;
}
