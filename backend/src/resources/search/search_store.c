#include "resources/search/search.h"

#include "base/text.h"
#include "search_sql.h"

/* In which module each kind lives. */
static const struct {
    const char *kind;
    const char *module;
} kinds[] = {
    {"activity", "activities"}, {"organisation", "directory"}, {"place", "directory"},
    {"project", "projects"},    {"service", "directory"},
};

/* What the asker may find, as a PostgreSQL array. */
static const char *open_kinds(struct ctx *ctx)
{
    const char *open[COUNT(kinds)];
    size_t n = 0;

    for (size_t i = 0; i < COUNT(kinds); i++)
        if (settings_module_open(ctx->here, kinds[i].module, ctx->who.roles))
            open[n++] = kinds[i].kind;
    return text_pg_array(ctx->mem, open, n);
}

/* What professionals ask and know is found apart: it is no part of what everybody searches. */
enum { SHARED_MOST = 5 };

struct each {
    search_fn *fn;
    void *arg;
    const char *corrected_to;
    int found;
};

static void each_row(struct pg_row row, void *arg)
{
    struct each *each = arg;

    each->corrected_to = pg_text(row, "corrected_to");
    each->fn(pg_text(row, "item"), each->arg);
    each->found++;
}

static void shared_row(struct pg_row row, void *arg)
{
    struct each *each = arg;

    each->fn(pg_text(row, "item"), each->arg);
}

enum err search_words(struct ctx *ctx, const char *words, int limit, search_fn *fn, void *arg,
                      const char **corrected_to)
{
    struct each each = {.fn = fn, .arg = arg};
    int left;

    TRY(pg_each(
        ctx->db, &sql_search_all,
        PG_ARGS(ctx->here->id, words, open_kinds(ctx), arena_printf(ctx->mem, "%d", limit)),
        each_row, &each));
    *corrected_to = each.corrected_to;
    if (!settings_module_open(ctx->here, "questions", ctx->who.roles) || each.found >= limit)
        return ERR_OK;
    left = limit - each.found;
    return pg_each(
        ctx->db, &sql_search_shared,
        PG_ARGS(ctx->here->id, words,
                arena_printf(ctx->mem, "%d", left < SHARED_MOST ? left : SHARED_MOST)),
        shared_row, &each);
}
