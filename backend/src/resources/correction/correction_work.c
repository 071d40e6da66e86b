#include "correction_work_sql.h"
#include "resources/correction/correction.h"

/* At most so many in one job: what is left comes with the next. */
#define ROWS "200"
enum { ROWS_MOST = 200 };

struct telling {
    struct correction_news one[ROWS_MOST];
    size_t n;
};

static void note(struct pg_row row, void *arg)
{
    struct telling *t = arg;

    if (t->n < COUNT(t->one))
        t->one[t->n++] = (struct correction_news){
            .neighbourhood = pg_text(row, "nb"),
            .id = pg_text(row, "id"),
            .email = pg_text(row, "email"),
            .number = pg_text(row, "number"),
            .language = pg_text(row, "language"),
            .outcome = pg_text(row, "outcome"),
            .title = pg_text(row, "title"),
            .slug = pg_text(row, "slug"),
            .address = pg_text(row, "address"),
        };
}

enum err correction_tell_all(struct ctx *ctx)
{
    struct telling *t = arena_take(ctx->mem, sizeof *t);

    t->n = 0;
    TRY(pg_each(ctx->db, &sql_correction_work_to_tell, PG_ARGS(ROWS), note, t));
    for (size_t i = 0; i < t->n; i++) {
        const struct correction_news *n = &t->one[i];
        const char *payload;

        if (n->email)
            TRY(correction_letter(ctx, n, &payload));
        else
            TRY(correction_text(ctx, n, &payload));
        TRY(pg_run(ctx->db, &sql_correction_work_tell,
                   PG_ARGS(n->neighbourhood, n->email, n->number,
                           arena_printf(ctx->mem, "correction:%s", n->id), payload)));
    }
    return ERR_OK;
}
