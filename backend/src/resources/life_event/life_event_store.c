#include "life_event_sql.h"
#include "resources/life_event/life_event.h"

struct each {
    life_event_fn *fn;
    void *arg;
};

static void each_row(struct pg_row row, void *arg)
{
    const struct each *each = arg;

    each->fn(&(struct life_event){.at = pg_text(row, "moment"),
                                  .event = pg_text(row, "event"),
                                  .how = pg_text(row, "how"),
                                  .role = pg_text(row, "role"),
                                  .was_due_at = pg_text(row, "was_due"),
                                  .key = {{pg_text(row, "moment"), pg_text(row, "part")}}},
             each->arg);
}

enum err life_event_newest(struct ctx *ctx, const char *kind, const char *item,
                           const struct page *page, life_event_fn *fn, void *arg)
{
    struct each each = {fn, arg};

    return pg_each(
        ctx->db, &sql_life_event_newest,
        PG_ARGS(ctx->here->id, kind, item, page->from.part[0], page->from.part[1], page->rows),
        each_row, &each);
}
