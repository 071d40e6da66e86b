#include "base/text.h"
#include "commons/constraint.h"
#include "question_sql.h"
#include "resources/question/question.h"

enum err question_list(struct ctx *ctx, const struct question_filter *f,
                       const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_question_list,
                   PG_ARGS(ctx->here->id, f->theme, f->area, f->state, pg_flag(f->mine),
                           page->from.part[0], page->from.part[1], page->from.part[2],
                           page->rows),
                   fn, arg);
}

enum err question_waiting(struct ctx *ctx, const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_question_waiting,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1], page->rows),
                   fn, arg);
}

enum err question_found(struct ctx *ctx, const char *words, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_question_found, PG_ARGS(ctx->here->id, words), fn, arg);
}

enum err question_alike(struct ctx *ctx, const char *words, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_question_alike, PG_ARGS(ctx->here->id, words), fn, arg);
}

enum err question_find(struct ctx *ctx, const char *id, struct question *q)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_question_find, PG_ARGS(ctx->here->id, id), &row));
    *q = (struct question){
        .id = pg_text(row, "id"),
        .is = {.title = pg_text(row, "title"),
               .text = pg_text(row, "text"),
               .area = pg_text(row, "area"),
               .accepted = pg_text(row, "accepted_answer")},
        .area = pg_text(row, "area_shown"),
        .author = pg_text(row, "author"),
        .state = pg_text(row, "state"),
        .answers = pg_text(row, "answers"),
        .knowledge = pg_text(row, "knowledge"),
        .passed_at = pg_text(row, "passed"),
        .raised_at = pg_text(row, "raised"),
        .created_at = pg_text(row, "created"),
        .changed_at = pg_text(row, "changed"),
        .archived_at = pg_text(row, "archived"),
        .version = pg_text(row, "version"),
        .demonstration = pg_bool(row, "demonstration"),
        .mine = pg_bool(row, "mine"),
        .may_edit = pg_bool(row, "may_edit"),
    };
    q->is.themes.item = pg_array(ctx->mem, row, "themes", &q->is.themes.count);
    return ERR_OK;
}

static const char *themes_of(struct ctx *ctx, const struct json_list *themes)
{
    return text_pg_array(ctx->mem, themes->item, themes->count);
}

enum err question_insert(struct ctx *ctx, const struct question_draft *d, const char **id)
{
    struct pg_row row;

    TRY(constraint_fail(
        ctx,
        pg_one(ctx->db, &sql_question_insert,
               PG_ARGS(ctx->here->id, d->title, d->text, themes_of(ctx, &d->themes), d->area),
               &row),
        "question"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

/* No row comes back when the version moved on: it was there a moment ago. */
static enum err or_stale(struct ctx *ctx, enum err err, const char *table)
{
    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, table);
}

enum err question_update(struct ctx *ctx, const struct question *old,
                         const struct question_draft *d)
{
    struct pg_row row;

    return or_stale(ctx,
                    pg_one(ctx->db, &sql_question_update,
                           PG_ARGS(ctx->here->id, old->id, old->version, d->title, d->text,
                                   themes_of(ctx, &d->themes), d->area, d->accepted),
                           &row),
                    "question");
}

enum err question_archive(struct ctx *ctx, const struct question *old)
{
    struct pg_row row;

    return or_stale(ctx,
                    pg_one(ctx->db, &sql_question_archive,
                           PG_ARGS(ctx->here->id, old->id, old->version), &row),
                    "question");
}

enum err question_answer_find(struct ctx *ctx, const char *question, const char *id,
                              struct question_answer *a)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_question_answer_find, PG_ARGS(ctx->here->id, question, id), &row));
    *a = (struct question_answer){
        .id = pg_text(row, "id"),
        .text = pg_text(row, "text"),
        .version = pg_text(row, "version"),
        .mine = pg_bool(row, "mine"),
    };
    return ERR_OK;
}

enum err question_answer_insert(struct ctx *ctx, const char *question, const char *text)
{
    struct pg_row row;

    return constraint_fail(ctx,
                           pg_one(ctx->db, &sql_question_answer_insert,
                                  PG_ARGS(ctx->here->id, question, text), &row),
                           "question_answer");
}

enum err question_answer_update(struct ctx *ctx, const struct question_answer *a,
                                const char *text)
{
    struct pg_row row;

    return or_stale(ctx,
                    pg_one(ctx->db, &sql_question_answer_update,
                           PG_ARGS(ctx->here->id, a->id, a->version, text), &row),
                    "question_answer");
}

enum err question_answer_remove(struct ctx *ctx, const struct question_answer *a)
{
    struct pg_row row;

    return or_stale(ctx,
                    pg_one(ctx->db, &sql_question_answer_remove,
                           PG_ARGS(ctx->here->id, a->id, a->version), &row),
                    "question_answer");
}

enum err question_answer_thank(struct ctx *ctx, const char *id, bool thanks)
{
    return pg_run(ctx->db, thanks ? &sql_question_answer_thank : &sql_question_answer_unthank,
                  PG_ARGS(ctx->here->id, id));
}

enum err question_themes(struct ctx *ctx, struct json_list *themes)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_question_themes, PG_ARGS(ctx->here->id), &row));
    themes->item = pg_array(ctx->mem, row, "themes", &themes->count);
    return ERR_OK;
}

enum err question_follow(struct ctx *ctx, const struct json_list *themes)
{
    return constraint_fail(
        ctx,
        pg_run(ctx->db, &sql_question_follow, PG_ARGS(ctx->here->id, themes_of(ctx, themes))),
        "question_reader");
}
