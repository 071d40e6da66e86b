#include "base/text.h"
#include "commons/constraint.h"
#include "duplicate_sql.h"
#include "resources/duplicate/duplicate.h"

enum { CANDIDATES_MAX = 5000 };

struct candidates {
    struct arena *mem;
    struct duplicate_candidate *candidate;
    size_t n;
};

/* What is told of one side: the columns that begin with its name. */
static struct alike_event says(struct arena *mem, struct pg_row row, const char *side)
{
#define COLUMN(name) arena_printf(mem, "%s_" name, side)
    return (struct alike_event){.title = pg_text(row, COLUMN("title")),
                                .text = pg_text(row, COLUMN("text")),
                                .place = pg_text(row, COLUMN("place")),
                                .organisation = pg_text(row, COLUMN("organisation")),
                                .has_start = true,
                                .start = pg_int(row, COLUMN("start")),
                                .all_day = pg_bool(row, COLUMN("all_day")),
                                .has_end = pg_text(row, COLUMN("end")) != NULL,
                                .end = pg_int(row, COLUMN("end")),
                                .rrule = pg_text(row, COLUMN("rrule"))};
#undef COLUMN
}

static void candidate_row(struct pg_row row, void *arg)
{
    struct candidates *c = arg;

    if (c->n == CANDIDATES_MAX)
        return;
    c->candidate[c->n++] = (struct duplicate_candidate){
        .one = pg_text(row, "one"),
        .other = pg_text(row, "other"),
        .one_says = says(c->mem, row, "one"),
        .other_says = says(c->mem, row, "other"),
    };
}

enum err duplicate_candidates(struct ctx *ctx, struct duplicate_candidate **list, size_t *n)
{
    struct candidates c = {ctx->mem, arena_take(ctx->mem, CANDIDATES_MAX * sizeof **list), 0};

    TRY(pg_each(ctx->db, &sql_duplicate_candidates, PG_ARGS(ctx->here->id), candidate_row, &c));
    *list = c.candidate;
    *n = c.n;
    return ERR_OK;
}

enum err duplicate_add(struct ctx *ctx, const struct duplicate_candidate *c,
                       const struct alike_verdict *v)
{
    const char *because[4];
    size_t n = 0;

    if (v->when)
        because[n++] = "when";
    if (v->place)
        because[n++] = "place";
    if (v->title)
        because[n++] = "title";
    if (v->text)
        because[n++] = "text";
    return pg_run(
        ctx->db, &sql_duplicate_add,
        PG_ARGS(ctx->here->id, c->one, c->other, text_pg_array(ctx->mem, because, n)));
}

enum err duplicate_look_everywhere(struct ctx *ctx)
{
    return pg_run(ctx->db, &sql_duplicate_look_everywhere, PG_NO_ARGS);
}

static struct duplicate from_row(struct arena *mem, struct pg_row row)
{
    struct duplicate d = {
        .id = pg_text(row, "id"),
        .is = {.verdict = pg_text(row, "verdict"), .kept = pg_text(row, "kept")},
        .found = pg_text(row, "found"),
        .decided = pg_text(row, "decided"),
        .decided_by = pg_text(row, "decided_by_name"),
        .one = pg_text(row, "one"),
        .other = pg_text(row, "other"),
        .trail = pg_text(row, "trail"),
        .version = pg_text(row, "version"),
    };

    d.because.item = pg_array(mem, row, "because", &d.because.count);
    return d;
}

struct each {
    struct arena *mem;
    duplicate_fn *fn;
    void *arg;
};

static void each_row(struct pg_row row, void *arg)
{
    const struct each *each = arg;
    const struct duplicate d = from_row(each->mem, row);

    each->fn(&d, each->arg);
}

enum err duplicate_list(struct ctx *ctx, const struct duplicate_wanted *wanted,
                        const struct page *page, duplicate_fn *fn, void *arg)
{
    struct each each = {ctx->mem, fn, arg};
    const char *const *from = page->from.part;

    if (wanted->activity)
        return pg_each(ctx->db, &sql_duplicate_of_activity,
                       PG_ARGS(ctx->here->id, wanted->activity, from[0], from[1], page->rows),
                       each_row, &each);
    if (text_equal(wanted->verdict, "decided"))
        return pg_each(ctx->db, &sql_duplicate_decided,
                       PG_ARGS(ctx->here->id, from[0], from[1], page->rows), each_row, &each);
    return pg_each(ctx->db, &sql_duplicate_newest,
                   PG_ARGS(ctx->here->id, wanted->verdict, from[0], from[1], page->rows),
                   each_row, &each);
}

enum err duplicate_count(struct ctx *ctx, int *open)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_duplicate_count, PG_ARGS(ctx->here->id, "100"), &row));
    *open = (int)pg_int(row, "open");
    return ERR_OK;
}

enum err duplicate_find(struct ctx *ctx, const char *id, struct duplicate *d)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_duplicate_find, PG_ARGS(ctx->here->id, id), &row));
    *d = from_row(ctx->mem, row);
    return ERR_OK;
}

enum err duplicate_decide(struct ctx *ctx, const struct duplicate *old,
                          const struct duplicate_draft *d)
{
    struct pg_row row;

    TRY(constraint_fail(
        ctx,
        pg_one(ctx->db, &sql_duplicate_decide,
               PG_ARGS(ctx->here->id, old->id, old->version, d->verdict, d->kept), &row),
        "duplicate"));
    if (text_equal(pg_text(row, "outcome"), "gone"))
        return ctx_fail_field(ctx, "/kept", "not_found");
    return text_equal(pg_text(row, "outcome"), "ok") ? ERR_OK : ERR_STALE;
}
