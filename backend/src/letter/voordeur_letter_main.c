/* voordeur-letter: reads one letter (RFC 5322) from standard input and writes what it says as
 * one line of JSON; see letter.h. */
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "letter/letter.h"

int main(int argc, char **argv)
{
    struct arena *mem = arena_new();
    struct letter_in letter;
    struct buffer out = {.mem = mem};
    const char *bytes;
    size_t len = 0;
    int status = EXIT_FAILURE;

    if (argc != 1) {
        fprintf(stderr, "usage: %s <LETTER\n", argv[0]);
        arena_free(mem);
        return 2;
    }
    bytes = file_read(mem, "-", &len);
    if (!bytes || len > LETTER_MOST || letter_parse(mem, bytes, len, &letter) != ERR_OK)
        status = LETTER_REFUSED;
    else if (letter_write(mem, &letter, &out) == ERR_OK && puts(out.text) >= 0)
        status = EXIT_SUCCESS;
    arena_free(mem);
    return fflush(stdout) == 0 ? status : EXIT_FAILURE;
}
