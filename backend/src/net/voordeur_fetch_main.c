/* voordeur-fetch SECONDS URL ETAG LAST-MODIFIED: see fetch.h. */
#include <curl/curl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "net/fetch.h"

#define REASON_WORD(name, word) [FETCH_##name] = word,
static const char *const words[] = {FETCH_REASONS(REASON_WORD)};
#undef REASON_WORD

int main(int argc, char **argv)
{
    const char *allowed = getenv("VOORDEUR_FETCH_PRIVATE");
    struct arena *mem = arena_new();
    struct fetched answer = {0};
    enum fetch_reason reason;
    int64_t seconds;

    if (argc != 5 || !text_int(argv[1], 1, 600, &seconds)) {
        fputs("usage: voordeur-fetch SECONDS URL ETAG LAST-MODIFIED\n", stderr);
        return 2;
    }
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return EXIT_FAILURE;
    reason = fetch_here(mem, argv[2], (int)seconds, text_equal(allowed, "on"),
                        &(struct fetch_known){argv[3], argv[4]}, &answer);
    if (reason == FETCH_FINE) {
        printf("%d\n%s\n%s\n%s\n%s\n", answer.status, answer.type, answer.etag,
               answer.last_modified, answer.url);
        fwrite(answer.bytes, 1, answer.len, stdout);
    } else {
        puts(words[reason]);
    }
    curl_global_cleanup();
    arena_free(mem);
    if (fflush(stdout) != 0)
        return EXIT_FAILURE;
    return reason == FETCH_FINE ? EXIT_SUCCESS : FETCH_REFUSED;
}
