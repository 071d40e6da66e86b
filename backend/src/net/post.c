#include "net/post.h"

#include <netdb.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "net/guard.h"
#include "net/origin.h"

enum { CONNECT_SECONDS = 5 };

/* The host of "https://host:port", an IPv6 address without its brackets. */
static const char *host_of(struct arena *mem, const char *origin)
{
    const char *host = origin + strlen("https://");

    if (*host == '[')
        return arena_copy(mem, host + 1, strcspn(host + 1, "]"));
    return arena_copy(mem, host, strcspn(host, ":"));
}

bool post_may(struct arena *mem, const char *url)
{
    const struct addrinfo number = {.ai_flags = AI_NUMERICHOST};
    const char *path, *origin = net_origin(mem, url, &path), *host;
    struct addrinfo *found;
    bool may;

    if (!origin || strncmp(url, "https://", strlen("https://")) != 0)
        return false;
    host = host_of(mem, origin);
    if (getaddrinfo(host, NULL, &number, &found) != 0)
        return strchr(host, '.') || text_equal(getenv("VOORDEUR_FETCH_PRIVATE"), "on");
    may = guard_lets(found->ai_addr);
    freeaddrinfo(found);
    return may;
}

/* Ends the request where its answer would begin to be read. */
static size_t enough(char *bytes, size_t size, size_t n, void *arg)
{
    (void)bytes, (void)size, (void)n, (void)arg;
    return 0;
}

static void set_up(CURL *curl, const struct post *p, struct curl_slist *headers)
{
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_SECONDS);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, (long)p->len);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, p->bytes);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, enough);
}

void post_send(const struct post *p, int seconds, struct post_answer *answer)
{
    struct curl_slist *headers = NULL;
    CURL *curl = curl_easy_init();
    bool met_private = false;
    CURLcode done;
    long status = 0;

    for (const char *const *header = p->header; *header; header++)
        headers = curl_slist_append(headers, *header);
    guard_set_up(curl, p->url, seconds * 1000L, &met_private);
    set_up(curl, p, headers);
    done = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    /* A body that was not read, or came too late, leaves what was said before it. */
    if (status >= 200)
        *answer = (struct post_answer){.status = (int)status, .retry_after = guard_wait(curl)};
    else
        *answer = (struct post_answer){
            .why = guard_word(done == CURLE_OK ? FETCH_BROKEN
                                               : guard_reason(curl, done, met_private))};
    curl_easy_cleanup(curl);
    curl_slist_free_all(headers);
}
