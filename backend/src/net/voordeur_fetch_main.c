/* voordeur-fetch SECONDS URL ETAG LAST-MODIFIED follow|here|robots: see fetch.h. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "net/guard.h"

static enum fetch_how how_of(const char *word)
{
    return text_equal(word, "here")     ? FETCH_HERE
           : text_equal(word, "robots") ? FETCH_ROBOTS
                                        : FETCH_FOLLOW;
}

int main(int argc, char **argv)
{
    struct arena *mem = arena_new();
    struct fetched answer = {0};
    enum fetch_reason reason;
    int64_t seconds;

    if (argc != 6 || !text_int(argv[1], 1, 600, &seconds)) {
        fputs("usage: voordeur-fetch SECONDS URL ETAG LAST-MODIFIED HOW\n", stderr);
        return 2;
    }
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return EXIT_FAILURE;
    reason = fetch_here(mem, argv[2], (int)seconds,
                        &(struct fetch_wish){argv[3], argv[4], how_of(argv[5])}, &answer);
    if (reason == FETCH_FINE) {
        printf("%d\n%s\n%s\n%s\n%s\n%d\n%s\n", answer.status, answer.type, answer.etag,
               answer.last_modified, answer.url, answer.retry_after,
               answer.elsewhere ? answer.elsewhere : "");
        fwrite(answer.bytes, 1, answer.len, stdout);
    } else {
        puts(guard_word(reason));
    }
    curl_global_cleanup();
    arena_free(mem);
    if (fflush(stdout) != 0)
        return EXIT_FAILURE;
    return reason == FETCH_FINE ? EXIT_SUCCESS : FETCH_REFUSED;
}
