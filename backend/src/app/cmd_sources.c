#include "app/command.h"

#include <stdio.h>
#include <string.h>

#include "app/admin.h"
#include "base/text.h"
#include "resources/source/source.h"

static int usage(int code)
{
    puts(
        "Gebruik: voordeur sources --neighbourhood WIJK [--json]\n\n"
        "De adressen die steeds opnieuw gelezen worden (voordeur import --follow): hoe het met "
        "elk gaat,\n"
        "en wanneer er weer gekeken wordt. Wat aandacht vraagt staat vooraan.\n"
        "0: getoond; 1: niet te lezen; 2: verkeerd gebruik.");
    return code;
}

static void add_line(struct pg_row row, void *arg)
{
    (void)arg;
    printf("%-8s %s  %s\n", pg_text(row, "alarm") ? pg_text(row, "alarm") : "goed",
           pg_text(row, "looked"), pg_text(row, "address"));
    if (pg_text(row, "reason"))
        printf("         %s\n", pg_text(row, "reason"));
}

static void add_json(struct pg_row row, void *arg) { source_json(arg, row); }

static enum err show(struct ctx *ctx, const char *slug, bool as_json)
{
    struct buffer out = {.mem = ctx->mem};
    struct json *j = json_new(ctx->mem, &out);

    if (!as_json)
        return source_all(ctx, slug, add_line, NULL);
    json_object(j, NULL);
    json_array(j, "items");
    TRY(source_all(ctx, slug, add_json, j));
    json_end(j);
    json_end(j);
    TRY(json_done(j));
    puts(out.text);
    return ERR_OK;
}

int cmd_sources(int argc, char **argv)
{
    static const struct pg_stmt *const *const tables[] = {source_statements, NULL};
    bool as_json = argc == 4 && text_equal(argv[3], "--json");
    struct admin a;

    if (argc == 2 && strcmp(argv[1], "--help") == 0)
        return usage(0);
    if (argc < 3 || argc > 4 || (argc == 4 && !as_json) ||
        strcmp(argv[1], "--neighbourhood") != 0)
        return usage(2);
    if (admin_open(&a, "sources", tables) != ERR_OK)
        return 1;
    struct ctx ctx = {.mem = a.mem, .db = a.db, .config = &a.config};

    return admin_close(&a, show(&ctx, argv[2], as_json)) == ERR_OK ? 0 : 1;
}
