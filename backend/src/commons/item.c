#include "commons/item.h"

#include "commons/correction.h"
#include "commons/cursor.h"

const char *const item_freshnesses[] = {"fresh", "due", "doubtful", NULL};

enum { WORDS_MAX = 200, KIND_MAX = 60 };

/* What a list may be narrowed by.  Not every kind knows every filter; NULL is none. */
struct item_filter {
    const char *words;
    const char *kind;
    const char *organisation;
    const char *freshness;
    bool accessible;
};

static void read_filter(struct ctx *ctx, struct item_filter *f)
{
    ctx_query_text(ctx, "q", WORDS_MAX, &f->words);
    ctx_query_text(ctx, "kind", KIND_MAX, &f->kind);
    ctx_query_id(ctx, "organisation", &f->organisation);
    ctx_query_word(ctx, "freshness", item_freshnesses, &f->freshness);
    ctx_query_flag(ctx, "accessible", &f->accessible);
}

static void add(struct pg_row row, void *arg)
{
    struct paged *w = arg;
    const struct cursor key = {{pg_text(row, "key"), pg_text(row, "id")}};

    if (page_take(&w->page, key))
        json_raw(w->json, NULL, pg_text(row, "card"));
}

enum err item_list(struct ctx *ctx, const struct pg_stmt *stmt)
{
    struct paged w = {0};
    struct item_filter f = {0};

    read_filter(ctx, &f);
    TRY(page_read(ctx, "ti", &w.page));
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    w.json = page_begin(ctx);
    TRY(pg_each(ctx->db, stmt,
                PG_ARGS(ctx->here->id, f.words, f.freshness, f.kind, f.organisation,
                        pg_flag(f.accessible), w.page.from.part[0], w.page.from.part[1],
                        w.page.rows),
                add, &w));
    return page_finish(ctx, w.json, &w.page);
}

enum err item_life(struct ctx *ctx, const struct item_kind *kind, const char *id,
                   struct life *life)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, kind->find, PG_ARGS(ctx->here->id, id), &row));
    *life = life_from_row(row);
    return ERR_OK;
}

enum err item_archive(struct ctx *ctx, const struct item_kind *kind)
{
    const char *id = ctx->in.param[1];
    struct pg_row row;
    struct life life;
    enum err err;

    TRY(item_life(ctx, kind, id, &life));
    TRY(life_check(ctx, &life));
    err = pg_one(ctx->db, kind->archive, PG_ARGS(ctx->here->id, id, life.version), &row);
    if (err == ERR_NOT_FOUND)
        return ERR_STALE;
    TRY(err);
    ctx->out.status = 204;
    return ERR_OK;
}

enum err item_confirm(struct ctx *ctx, const struct item_kind *kind)
{
    const char *id = ctx->in.param[1];
    struct pg_row row;
    struct life life;

    TRY(item_life(ctx, kind, id, &life));
    if (!life.may_edit)
        return ctx_fail(ctx, ERR_NOT_YOURS, "this belongs to somebody else");
    TRY(pg_one(ctx->db, kind->confirm, PG_ARGS(ctx->here->id, id), &row));
    TRY(item_life(ctx, kind, id, &life));
    return life_reply(ctx, &life);
}

enum err item_correct(struct ctx *ctx, const struct item_kind *kind)
{
    struct life life;

    TRY(item_life(ctx, kind, ctx->in.param[1], &life));
    return correction_post(ctx, kind->kind, ctx->in.param[1]);
}
