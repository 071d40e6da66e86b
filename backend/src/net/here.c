#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/text.h"
#include "net/fetch.h"
#include "net/origin.h"
#include "net/robots.h"

static const char agent[] = "Voordeur";

enum { CERTIFICATE_EXPIRED = 10 }; /* X509_V_ERR_CERT_HAS_EXPIRED */

/* One fetch: what the callbacks know. */
struct job {
    struct buffer body;
    const struct fetch_wish *wish;
    struct curl_slist *headers; /* ours, until the request is done */
    size_t most;
    bool met_private;
    bool too_large;
};

/* Did the operator let this address through? */
static bool let_through(const struct sockaddr *address)
{
    const char *said = getenv("VOORDEUR_FETCH_PRIVATE");
    char text[INET_ADDRSTRLEN];
    struct sockaddr_in in;
    size_t len;

    if (!said || text_equal(said, "on"))
        return said != NULL;
    if (address->sa_family != AF_INET)
        return false;
    memcpy(&in, address, sizeof in);
    inet_ntop(AF_INET, &in.sin_addr, text, sizeof text);
    for (len = strcspn(said, ","); *said;
         said += len + (said[len] == ','), len = strcspn(said, ","))
        if (len == strlen(text) && memcmp(said, text, len) == 0)
            return true;
    return false;
}

/* Refuses an address when a socket is made for it: nothing stands between this look and
 * the connection. */
static curl_socket_t open_socket(void *arg, curlsocktype purpose, struct curl_sockaddr *to)
{
    struct job *job = arg;

    (void)purpose;
    if (!address_public(&to->addr) && !let_through(&to->addr)) {
        job->met_private = true;
        return CURL_SOCKET_BAD;
    }
    return socket(to->family, to->socktype, to->protocol);
}

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
    const char *trusted = getenv("VOORDEUR_FETCH_CA");

    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, milliseconds);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "gzip");
    if (job->wish->how != FETCH_ROBOTS)
        curl_easy_setopt(curl, CURLOPT_MAXFILESIZE, (long)FETCH_MOST);
    if (trusted)
        curl_easy_setopt(curl, CURLOPT_CAINFO, trusted);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, introduced(job->body.mem));
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
    } known[] = {{"If-None-Match", job->wish->etag},
                 {"If-Modified-Since", job->wish->last_modified}};

    for (size_t i = 0; i < COUNT(known); i++)
        if (known[i].value && *known[i].value && !strpbrk(known[i].value, "\r\n"))
            job->headers = curl_slist_append(
                job->headers, arena_printf(mem, "%s: %s", known[i].name, known[i].value));
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, job->headers);
}

/* Of a certificate that does not hold: is it only that its time is over? */
static enum fetch_reason reason_of_certificate(CURL *curl)
{
    long result = 0;

    curl_easy_getinfo(curl, CURLINFO_SSL_VERIFYRESULT, &result);
    return result == CERTIFICATE_EXPIRED ? FETCH_EXPIRED : FETCH_NOT_SECURE;
}

static enum fetch_reason reason_of(CURL *curl, CURLcode code, const struct job *job)
{
    if (code == CURLE_OK || (job->too_large && job->wish->how == FETCH_ROBOTS))
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
        return reason_of_certificate(curl);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
        return FETCH_NOT_SECURE;
    case CURLE_PARTIAL_FILE:
        return FETCH_CUT_SHORT;
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

static int seconds_to_wait(CURL *curl)
{
    curl_off_t seconds = 0;

    curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &seconds);
    return seconds < 0 ? 0 : seconds > INT32_MAX ? INT32_MAX : (int)seconds;
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
                            .retry_after = seconds_to_wait(curl),
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
