#include "resources/search/search.h"

#include "base/text.h"
#include "commons/kind.h"
#include "commons/need.h"
#include "search_sql.h"

/* What is found, and by whom. */
struct found {
    const char *kind;
    unsigned who;
};

static const struct found everywhere[] = {
    {"activity", EVERYONE}, {"organisation", EVERYONE}, {"place", EVERYONE},
    {"project", EVERYONE},  {"service", EVERYONE},      {"elsewhere", EVERYONE},
};

static const struct found at_desk[] = {
    {"colleague", COLLEAGUES},      {"ask", EVERYONE},        {"offer", EVERYONE},
    {"knowledge_item", COLLEAGUES}, {"question", COLLEAGUES},
};

/* Adds those that the asker may find. */
static size_t add_open(const struct ctx *ctx, const struct found *found, size_t n,
                       const char **open, size_t nopen)
{
    for (size_t i = 0; i < n; i++)
        if (ctx_is(ctx, found[i].who) && kind_open(ctx->here, found[i].kind, ctx->who.roles))
            open[nopen++] = found[i].kind;
    return nopen;
}

/* What the asker may find of what everybody sees, as a PostgreSQL array. */
static const char *open_kinds(struct ctx *ctx)
{
    const char *open[COUNT(everywhere)];

    return text_pg_array(ctx->mem, open, add_open(ctx, everywhere, COUNT(everywhere), open, 0));
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

static void item_row(struct pg_row row, void *arg)
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
        item_row, &each);
}

enum err search_desk(struct ctx *ctx, const char *words, search_fn *fn, void *arg)
{
    const char *open[COUNT(everywhere) + COUNT(at_desk)], *rest = NULL;
    size_t n = add_open(ctx, everywhere, COUNT(everywhere), open, 0);
    struct need need;

    n = add_open(ctx, at_desk, COUNT(at_desk), open, n);
    need_read(ctx->mem, words, &need);
    /* Without a day and a language it is what was typed, to the letter. */
    if (need.days.count || need.languages.count)
        rest = need.words ? need.words : "";
    return pg_each(ctx->db, &sql_search_desk,
                   PG_ARGS(ctx->here->id, words, text_pg_array(ctx->mem, open, n), rest,
                           text_pg_array(ctx->mem, need.days.item, need.days.count),
                           text_pg_array(ctx->mem, need.languages.item, need.languages.count)),
                   item_row, &(struct each){.fn = fn, .arg = arg});
}
