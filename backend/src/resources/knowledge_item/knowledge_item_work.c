/* Knowledge in the background; the only user of db/queries/knowledge_item_work.sql. */
#include "knowledge_item_work_sql.h"
#include "resources/knowledge_item/knowledge_item.h"

/* At most so many in one job, as text: what is left comes with the next. */
#define ASKED "100"
#define AGED "1000"

struct dues {
    struct knowledge_due due[100];
    size_t n;
};

static void add(struct pg_row row, void *arg)
{
    struct dues *d = arg;

    if (d->n < COUNT(d->due))
        d->due[d->n++] = (struct knowledge_due){
            .neighbourhood = pg_text(row, "nb"),
            .slug = pg_text(row, "slug"),
            .id = pg_text(row, "id"),
            .title = pg_text(row, "title"),
            .text = pg_text(row, "text"),
            .due = pg_text(row, "due"),
            .person = pg_text(row, "person"),
            .language = pg_text(row, "language"),
        };
}

enum err knowledge_item_age(struct ctx *ctx)
{
    struct dues *d = arena_take(ctx->mem, sizeof *d);
    struct neighbourhood_setting *here;

    d->n = 0;
    TRY(pg_each(ctx->db, &sql_knowledge_item_work_ask, PG_ARGS(ASKED), add, d));
    for (size_t i = 0; i < d->n; i++) {
        here = arena_take(ctx->mem, sizeof *here);
        *here = (struct neighbourhood_setting){.id = d->due[i].neighbourhood,
                                               .slug = d->due[i].slug};
        ctx->here = here;
        TRY(knowledge_item_ask(ctx, &d->due[i]));
    }
    return pg_run(ctx->db, &sql_knowledge_item_work_age, PG_ARGS(AGED));
}
