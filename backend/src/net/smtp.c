#include "net/smtp.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "base/text.h"

enum { CONNECT_SECONDS = 10, PERMANENT = 500 };

void smtp_rest(struct smtp *smtp)
{
    curl_easy_cleanup(smtp->curl);
    smtp->curl = NULL;
}

/* How far we came: what was asked last.  curl tells a refusal, not of what. */
enum stage { GREETING, RECIPIENT, MESSAGE };

struct job {
    const char *at; /* of the message, what is still to be said */
    size_t left;
    enum stage stage;
    bool policy; /* it answered 5.7: not from us, whoever the address is */
};

static size_t give(char *to, size_t size, size_t n, void *arg)
{
    struct job *job = arg;
    size_t len = size * n < job->left ? size * n : job->left;

    memcpy(to, job->at, len);
    job->at += len;
    job->left -= len;
    return len;
}

static bool begins(const char *text, size_t len, const char *with)
{
    return len >= strlen(with) && memcmp(text, with, strlen(with)) == 0;
}

static bool says_policy(const char *text, size_t len)
{
    return len > 8 && text[0] == '5' && (text[3] == ' ' || text[3] == '-') &&
           memcmp(text + 4, "5.7.", 4) == 0;
}

/* Hears the conversation, for nothing but the stage. */
static int overhear(CURL *curl, curl_infotype type, char *text, size_t len, void *arg)
{
    struct job *job = arg;

    (void)curl;
    if (type == CURLINFO_HEADER_OUT && begins(text, len, "RCPT"))
        job->stage = RECIPIENT;
    else if (type == CURLINFO_HEADER_OUT && begins(text, len, "DATA"))
        job->stage = MESSAGE;
    else if (type == CURLINFO_HEADER_IN && says_policy(text, len))
        job->policy = true;
    return 0;
}

static bool on_this_machine(const char *host)
{
    struct in_addr address;

    if (text_equal(host, "localhost") || text_equal(host, "[::1]"))
        return true;
    return inet_pton(AF_INET, host, &address) == 1 && ntohl(address.s_addr) >> 24 == 127;
}

/* May what is said be read on the way?  Only where there is no way. */
static bool needs_tls(const char *server)
{
    CURLU *url = curl_url();
    char *host = NULL;
    bool needs = true;

    if (curl_url_set(url, CURLUPART_URL, server, 0) == CURLUE_OK &&
        curl_url_get(url, CURLUPART_HOST, &host, 0) == CURLUE_OK)
        needs = !on_this_machine(host);
    curl_free(host);
    curl_url_cleanup(url);
    return needs || getenv("VOORDEUR_SMTP_CA") != NULL;
}

static void set_up(CURL *curl, struct job *job, const char *server, int seconds)
{
    const char *trusted = getenv("VOORDEUR_SMTP_CA");

    curl_easy_setopt(curl, CURLOPT_URL, server);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_SECONDS);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)seconds);
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, (long)seconds);
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
                     needs_tls(server) ? (long)CURLUSESSL_ALL : (long)CURLUSESSL_NONE);
    if (trusted)
        curl_easy_setopt(curl, CURLOPT_CAINFO, trusted);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(curl, CURLOPT_READDATA, job);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, overhear);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, job);
}

/* A server that does not let us in has said nothing about the message. */
static enum smtp_outcome outcome_of(CURLcode done, long code, const struct job *job)
{
    if (done == CURLE_OK)
        return SMTP_SENT;
    if (code < PERMANENT || job->stage == GREETING)
        return SMTP_LATER;
    return job->stage == RECIPIENT && !job->policy ? SMTP_NO_SUCH : SMTP_REFUSED;
}

static const char *word_of(CURLcode done, enum smtp_outcome outcome, const struct job *job)
{
    switch (outcome) {
    case SMTP_SENT:
        return "sent";
    case SMTP_NO_SUCH:
        return "no-such-address";
    case SMTP_REFUSED:
        return "refused";
    default:
        break;
    }
    switch (done) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return "not-reached";
    case CURLE_OPERATION_TIMEDOUT:
        return "too-slow";
    case CURLE_LOGIN_DENIED:
        return "not-let-in";
    case CURLE_USE_SSL_FAILED:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
        return "not-secure";
    default:
        return job->stage == GREETING ? "not-let-in" : "put-off";
    }
}

/* Nothing of a message is left on the handle; what is open stays open.  curl sends none twice:
 * where a kept connection turns out to be gone, the message is for later. */
void smtp_send(struct smtp *smtp, const char *server, const struct smtp_message *message,
               int seconds, struct smtp_answer *answer)
{
    struct job job = {.at = message->bytes, .left = message->len};
    struct curl_slist *to = curl_slist_append(NULL, message->to);
    CURL *curl = smtp->curl ? smtp->curl : curl_easy_init();
    CURLcode done;
    long code = 0;

    smtp->curl = curl;
    set_up(curl, &job, server, seconds);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, message->from);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
    done = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    answer->code = (int)code;
    answer->outcome = outcome_of(done, code, &job);
    answer->why = word_of(done, answer->outcome, &job);
    curl_easy_reset(curl);
    curl_slist_free_all(to);
}
