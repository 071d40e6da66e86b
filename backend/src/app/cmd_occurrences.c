#include "app/command.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/child.h"
#include "base/file.h"

enum { SECONDS = 30, MEMORY = 512 << 20, MOST_OUTPUT = 256 << 20, WORDS = 8 };

static int usage(int status)
{
    puts("Gebruik: voordeur occurrences BESTAND [--from DATUM] [--to DATUM] [--json]\n\n"
         "Toont wat een agenda of een lijst betekent: elke keer op een regel, in volgorde,\n"
         "op de klok van de reeks zelf. Zonder --from en --to: van vandaag tot over een jaar.\n"
         "Wat niet te lezen was, staat achteraan op regels die met # beginnen.\n"
         "BESTAND - is de standaardinvoer. Een DATUM is bijvoorbeeld 2026-11-24.\n\n"
         "0: gelezen, 1: niets te lezen, 2: verkeerd gebruikt.");
    return status;
}

struct asked {
    const char *path;
    const char *from, *to;
    bool json;
};

static bool read_words(int argc, char **argv, struct asked *a)
{
    for (int i = 1; i < argc; i++) {
        bool more = i + 1 < argc;

        if (strcmp(argv[i], "--json") == 0)
            a->json = true;
        else if (strcmp(argv[i], "--from") == 0 && more)
            a->from = argv[++i];
        else if (strcmp(argv[i], "--to") == 0 && more)
            a->to = argv[++i];
        else if (!a->path && (argv[i][0] != '-' || argv[i][1] == '\0'))
            a->path = argv[i];
        else
            return false;
    }
    return a->path != NULL;
}

/* A stranger's file is opened by the reader, not by us. */
static int print_dates(struct arena *mem, const struct asked *a, const char *bytes, size_t len)
{
    static const struct child_limits limits = {
        .seconds = SECONDS, .memory = MEMORY, .max_output = MOST_OUTPUT};
    const char *command[WORDS] = {"voordeur-reader", "dates"};
    struct child_result said;
    size_t n = 2;

    if (a->json)
        command[n++] = "--json";
    if (a->from) {
        command[n++] = "--from";
        command[n++] = a->from;
    }
    if (a->to) {
        command[n++] = "--to";
        command[n++] = a->to;
    }
    if (child_run(mem, command, bytes, len, &limits, &said) != ERR_OK || said.exit_code < 0 ||
        said.exit_code > 2) {
        fputs("voordeur: het bestand kon niet worden gelezen; het is te groot of te "
              "ingewikkeld.\n",
              stderr);
        return 1;
    }
    fwrite(said.output, 1, said.len, stdout);
    return said.exit_code;
}

int cmd_occurrences(int argc, char **argv)
{
    struct arena *mem = arena_new();
    struct asked asked = {0};
    const char *bytes;
    size_t len;
    int status;

    if (argc == 2 && strcmp(argv[1], "--help") == 0) {
        status = usage(0);
    } else if (!read_words(argc, argv, &asked)) {
        status = usage(2);
    } else if (!(bytes = file_read(mem, asked.path, &len))) {
        fprintf(stderr, "voordeur: %s is niet te lezen.\n", asked.path);
        status = 1;
    } else {
        status = print_dates(mem, &asked, bytes, len);
    }
    arena_free(mem);
    return status;
}
