/* Jobs of the Vraagbaak; the only user of db/queries/question_work.sql. */
#include "base/text.h"
#include "question_work_sql.h"
#include "resources/question/question.h"

/* At most so many in one job, as text: what is left comes with the next. */
#define PASSED "20"
#define ANSWERS "200"
#define READERS "50"
#define NEW_OF_ONE "40"

static void stand_in(struct ctx *ctx, const char *neighbourhood, const char *slug)
{
    struct neighbourhood_setting *here = arena_take(ctx->mem, sizeof *here);

    *here = (struct neighbourhood_setting){.id = neighbourhood, .slug = slug};
    ctx->here = here;
}

/* What came of a statement, before anything else is asked of the database. */
struct told {
    struct one {
        const char *neighbourhood;
        struct question_news news;
    } one[256];
    size_t n;
};

static struct question_news news_from(struct pg_row row)
{
    return (struct question_news){
        .id = pg_text(row, "id"),
        .slug = pg_text(row, "slug"),
        .title = pg_text(row, "title"),
        .text = pg_text(row, "text"),
        .person = pg_text(row, "person"),
        .language = pg_text(row, "language"),
    };
}

static void add_passed(struct pg_row row, void *arg)
{
    struct told *t = arg;

    if (t->n < COUNT(t->one))
        t->one[t->n++] = (struct one){pg_text(row, "nb"), news_from(row)};
}

static void add_answer(struct pg_row row, void *arg)
{
    struct told *t = arg;

    if (t->n == COUNT(t->one))
        return;
    t->one[t->n] = (struct one){pg_text(row, "nb"), news_from(row)};
    t->one[t->n].news.cause = pg_text(row, "answer");
    t->one[t->n++].news.author = pg_text(row, "author");
}

static enum err tell_each(struct ctx *ctx, const struct told *t,
                          enum err (*tell)(struct ctx *, const struct question_news *))
{
    for (size_t i = 0; i < t->n; i++) {
        stand_in(ctx, t->one[i].neighbourhood, t->one[i].news.slug);
        TRY(tell(ctx, &t->one[i].news));
    }
    return ERR_OK;
}

enum err question_tell(struct ctx *ctx)
{
    struct told *t = arena_take(ctx->mem, sizeof *t);

    t->n = 0;
    TRY(pg_each(ctx->db, &sql_question_work_answers, PG_ARGS(ANSWERS), add_answer, t));
    TRY(tell_each(ctx, t, question_tell_answer));
    t->n = 0;
    TRY(pg_each(ctx->db, &sql_question_work_pass, PG_ARGS(PASSED), add_passed, t));
    TRY(tell_each(ctx, t, question_tell_knower));
    return pg_run(ctx->db, &sql_question_work_raise, PG_NO_ARGS);
}

/* ---- the week ---- */

struct week {
    struct line {
        const char *neighbourhood, *slug, *person, *language, *week;
        struct question_new new;
    } line[2048];
    size_t n;
};

static void add_line(struct pg_row row, void *arg)
{
    struct week *w = arg;

    if (w->n < COUNT(w->line))
        w->line[w->n++] = (struct line){
            .neighbourhood = pg_text(row, "nb"),
            .slug = pg_text(row, "slug"),
            .person = pg_text(row, "person"),
            .language = pg_text(row, "language"),
            .week = pg_text(row, "week"),
            .new = {pg_text(row, "kind"), pg_text(row, "title"), pg_text(row, "address")},
        };
}

/* The lines of one reader stand together: from the first of them to end. */
static enum err tell_reader(struct ctx *ctx, const struct line *first, size_t n)
{
    struct question_new *new = arena_take(ctx->mem, n * sizeof *new);

    for (size_t i = 0; i < n; i++)
        new[i] = first[i].new;
    stand_in(ctx, first->neighbourhood, first->slug);
    return question_tell_week(
        ctx,
        &(struct question_news){
            .slug = first->slug,
            .person = first->person,
            .language = first->language,
            .cause = arena_printf(ctx->mem, "themes:%s:%s:%s", first->neighbourhood,
                                  first->person, first->week),
        },
        new, n);
}

static bool same_reader(const struct line *a, const struct line *b)
{
    return text_equal(a->person, b->person) && text_equal(a->neighbourhood, b->neighbourhood);
}

enum err question_tell_themes(struct ctx *ctx)
{
    struct week *w = arena_take(ctx->mem, sizeof *w);
    size_t end;

    w->n = 0;
    TRY(pg_each(ctx->db, &sql_question_work_week, PG_ARGS(READERS, NEW_OF_ONE), add_line, w));
    for (size_t i = 0; i < w->n; i = end) {
        for (end = i + 1; end < w->n && same_reader(&w->line[i], &w->line[end]); end++)
            continue;
        TRY(tell_reader(ctx, &w->line[i], end - i));
    }
    return ERR_OK;
}
