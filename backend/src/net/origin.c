#include "net/origin.h"

#include <ctype.h>
#include <curl/curl.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>

/* A part of an address as a copy, or NULL. */
static char *part(struct arena *mem, CURLU *parts, CURLUPart which)
{
    char *said = NULL, *copy;

    if (curl_url_get(parts, which, &said, CURLU_NO_DEFAULT_PORT) != CURLUE_OK)
        return NULL;
    copy = arena_text(mem, said);
    curl_free(said);
    return copy;
}

/* The parts of an address we ask for, or NULL. */
static CURLU *taken_apart(struct arena *mem, const char **url)
{
    CURLU *parts = curl_url();
    const char *scheme;

    if (strncasecmp(*url, "webcal://", 9) == 0)
        *url = arena_printf(mem, "https://%s", *url + 9);
    if (curl_url_set(parts, CURLUPART_URL, *url, 0) == CURLUE_OK &&
        (scheme = part(mem, parts, CURLUPART_SCHEME)) && part(mem, parts, CURLUPART_HOST) &&
        !part(mem, parts, CURLUPART_USER) &&
        (strcmp(scheme, "http") == 0 || strcmp(scheme, "https") == 0))
        return parts;
    curl_url_cleanup(parts);
    return NULL;
}

const char *net_judged(struct arena *mem, const char *url)
{
    CURLU *parts = taken_apart(mem, &url);

    if (!parts)
        return NULL;
    curl_url_cleanup(parts);
    return url;
}

const char *net_origin(struct arena *mem, const char *url, const char **path)
{
    CURLU *parts = taken_apart(mem, &url);
    const char *port, *query, *origin = NULL;
    char *host;

    if (!parts)
        return NULL;
    host = part(mem, parts, CURLUPART_HOST);
    port = part(mem, parts, CURLUPART_PORT);
    query = part(mem, parts, CURLUPART_QUERY);
    for (char *c = host; *c; c++)
        *c = (char)tolower((unsigned char)*c);
    origin = arena_printf(mem, "%s://%s%s%s", part(mem, parts, CURLUPART_SCHEME), host,
                          port ? ":" : "", port ? port : "");
    *path = arena_printf(mem, "%s%s%s", part(mem, parts, CURLUPART_PATH), query ? "?" : "",
                         query ? query : "");
    curl_url_cleanup(parts);
    return origin;
}
