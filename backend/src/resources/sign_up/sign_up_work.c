#include "base/clock.h"
#include "resources/sign_up/sign_up.h"
#include "sign_up_work_sql.h"

/* At most so many in one job: what is left comes with the next. */
#define ROWS "500"
enum { ROWS_MOST = 2000 };

struct telling {
    struct sign_up_news one[ROWS_MOST];
    size_t n;
};

static void note(struct pg_row row, void *arg)
{
    struct telling *t = arg;

    if (t->n < COUNT(t->one))
        t->one[t->n++] = (struct sign_up_news){
            .what = pg_text(row, "what"),
            .id = pg_text(row, "id"),
            .neighbourhood = pg_text(row, "nb"),
            .person = pg_text(row, "person"),
            .address = pg_text(row, "address"),
            .language = pg_text(row, "language"),
            .slug = pg_text(row, "slug"),
            .activity = pg_text(row, "activity"),
            .title = pg_text(row, "title"),
            .page = pg_text(row, "page"),
            .place = pg_text(row, "place"),
            .starts = pg_text(row, "starts"),
            .ends = pg_text(row, "ends"),
            .occurrence = pg_text(row, "occurrence"),
            .all_day = pg_bool(row, "all_day"),
            .guests = pg_int(row, "guests"),
            .queue = pg_int(row, "queue"),
        };
}

enum err sign_up_tell_all(struct ctx *ctx)
{
    struct telling *t = arena_take(ctx->mem, sizeof *t);
    char now[CLOCK_TEXT];

    t->n = 0;
    clock_text(clock_now(), now);
    TRY(pg_each(ctx->db, &sql_sign_up_work_to_tell, PG_ARGS(ROWS), note, t));
    for (size_t i = 0; i < t->n; i++) {
        const struct sign_up_news *n = &t->one[i];
        const char *payload;

        TRY(sign_up_letter(ctx, n, &payload));
        TRY(pg_run(ctx->db, &sql_sign_up_work_tell,
                   PG_ARGS(n->neighbourhood, n->person, n->address,
                           arena_printf(ctx->mem, "sign-up:%s:%s:%s:%s", n->what, n->id,
                                        n->person ? n->person : "", now),
                           payload)));
    }
    return ERR_OK;
}

enum err sign_up_forget(struct ctx *ctx)
{
    return pg_run(ctx->db, &sql_sign_up_work_forget, PG_NO_ARGS);
}
