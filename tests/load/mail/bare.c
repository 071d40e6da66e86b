/* The least that libcurl needs to send so many letters of so many bytes, on one connection or on a new one for each.
 *   bare SERVER LETTERS BYTES kept|new */
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

struct letter {
    const char *at;
    size_t left;
};

static size_t give(char *to, size_t size, size_t n, void *arg)
{
    struct letter *l = arg;
    size_t len = size * n < l->left ? size * n : l->left;

    memcpy(to, l->at, len);
    l->at += len;
    l->left -= len;
    return len;
}

static CURL *new_handle(const char *server, struct curl_slist *to, struct letter *l)
{
    CURL *curl = curl_easy_init();

    curl_easy_setopt(curl, CURLOPT_URL, server);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, "voordeur@wijk.example");
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(curl, CURLOPT_READDATA, l);
    return curl;
}

int main(int argc, char **argv)
{
    static const char head[] = "Subject: Dag\r\n\r\n";
    struct curl_slist *to = curl_slist_append(NULL, "anna@buurt.example");
    struct letter l;
    CURL *curl = NULL;

    if (argc != 5)
        return 2;
    size_t len = (size_t)atol(argv[3]);
    char *text = malloc(len + sizeof head + 80);

    /* Lines of 78, as a letter has. */
    for (size_t i = 0; i < len; i++)
        text[i] = i % 80 == 78 ? '\r' : i % 80 == 79 ? '\n' : 'a';
    memcpy(text, head, sizeof head - 1);
    for (long i = atol(argv[2]); i > 0; i--) {
        l = (struct letter){text, len};
        if (!curl)
            curl = new_handle(argv[1], to, &l);
        if (curl_easy_perform(curl) != CURLE_OK)
            return 1;
        if (strcmp(argv[4], "new") == 0) {
            curl_easy_cleanup(curl);
            curl = NULL;
        }
    }
    curl_easy_cleanup(curl);
    curl_slist_free_all(to);
    free(text);
    return 0;
}
