#include "net/guard.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"

enum { CERTIFICATE_EXPIRED = 10 }; /* X509_V_ERR_CERT_HAS_EXPIRED */

#define REASON_WORD(name, word) [FETCH_##name] = word,
static const char *const words[] = {FETCH_REASONS(REASON_WORD)};
#undef REASON_WORD

const char *guard_word(enum fetch_reason reason) { return words[reason]; }

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

bool guard_lets(const struct sockaddr *address)
{
    return address_public(address) || let_through(address);
}

/* Refuses an address when a socket is made for it: nothing stands between this look and
 * the connection. */
static curl_socket_t open_socket(void *arg, curlsocktype purpose, struct curl_sockaddr *to)
{
    bool *met_private = arg;

    (void)purpose;
    if (!guard_lets(&to->addr)) {
        *met_private = true;
        return CURL_SOCKET_BAD;
    }
    return socket(to->family, to->socktype, to->protocol);
}

void guard_set_up(CURL *curl, const char *url, long milliseconds, bool *met_private)
{
    const char *trusted = getenv("VOORDEUR_FETCH_CA");

    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, milliseconds);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    if (trusted)
        curl_easy_setopt(curl, CURLOPT_CAINFO, trusted);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, met_private);
}

/* Of a certificate that does not hold: is it only that its time is over? */
static enum fetch_reason reason_of_certificate(CURL *curl)
{
    long result = 0;

    curl_easy_getinfo(curl, CURLINFO_SSL_VERIFYRESULT, &result);
    return result == CERTIFICATE_EXPIRED ? FETCH_EXPIRED : FETCH_NOT_SECURE;
}

enum fetch_reason guard_reason(CURL *curl, CURLcode code, bool met_private)
{
    if (code == CURLE_OK)
        return FETCH_FINE;
    if (code == CURLE_FILESIZE_EXCEEDED)
        return FETCH_TOO_LARGE;
    if (met_private)
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

int guard_wait(CURL *curl)
{
    curl_off_t seconds = 0;

    curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &seconds);
    return seconds < 0 ? 0 : seconds > INT32_MAX ? INT32_MAX : (int)seconds;
}
