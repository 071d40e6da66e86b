#include "resources/today/today.h"

#include "today_sql.h"

enum err today_find(struct ctx *ctx, const struct today_scope *s, struct today *t)
{
    const char *nb = ctx->here->id;
    struct pg_row due, asked, here;

    TRY(pg_one(ctx->db, &sql_today_due, PG_ARGS(nb, s->own, s->everybody, s->reported), &due));
    TRY(pg_one(ctx->db, &sql_today_asked,
               PG_ARGS(nb, pg_flag(s->questions), pg_flag(s->asks), pg_flag(s->reads),
                       pg_flag(s->printed)),
               &asked));
    TRY(pg_one(ctx->db, &sql_today_here,
               PG_ARGS(nb, pg_flag(s->programme), pg_flag(s->bound), s->found, s->since),
               &here));
    *t = (struct today){
        .due = pg_text(due, "due"),
        .areas = pg_text(asked, "areas"),
        .questions = pg_text(asked, "questions"),
        .asks = pg_text(asked, "asks"),
        .sources = pg_text(asked, "sources"),
        .imports = pg_text(asked, "imports"),
        .magazine = pg_text(asked, "magazine"),
        .programme = pg_text(here, "programme"),
        .share = pg_text(here, "share"),
        .since = pg_text(here, "since"),
        .news = pg_text(here, "news"),
    };
    return ERR_OK;
}
