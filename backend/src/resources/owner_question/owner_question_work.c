#include <string.h>

#include "base/text.h"
#include "owner_question_work_sql.h"
#include "resources/owner_question/owner_question.h"
#include "web/config.h"

/* At most so many letters in one job: what is left comes with the next. */
#define OWNERS "200"
enum { OWNERS_MOST = 200 };

struct asking {
    struct owner_question one[OWNERS_MOST * OWNER_QUESTION_ITEMS];
    size_t n;
};

static void note(struct pg_row row, void *arg)
{
    struct asking *all = arg;

    if (all->n < COUNT(all->one))
        all->one[all->n++] = (struct owner_question){
            .id = pg_text(row, "question"),
            .neighbourhood = pg_text(row, "nb"),
            .slug = pg_text(row, "slug"),
            .person = pg_text(row, "person"),
            .address = pg_text(row, "address"),
            .language = pg_text(row, "language"),
            .round = pg_int(row, "round"),
            .left_over = pg_int(row, "left_over"),
            .kind = pg_text(row, "kind"),
            .item = pg_text(row, "item"),
            .title = pg_text(row, "title"),
            .place = pg_text(row, "place"),
            .next = pg_text(row, "next_at"),
            .all_day = pg_bool(row, "all_day"),
            .second = pg_bool(row, "second"),
            .magazine = pg_text(row, "magazine"),
            .deadline = pg_text(row, "deadline"),
            .issue = pg_text(row, "issue"),
            .early = pg_bool(row, "early"),
        };
}

static bool same_owner(const struct owner_question *a, const struct owner_question *b)
{
    return text_equal(a->neighbourhood, b->neighbourhood) && text_equal(a->person, b->person) &&
           text_equal(a->address, b->address);
}

static enum err ask_one(struct ctx *ctx, const struct owner_question *q, size_t n)
{
    static const char telephone[] = "tel:";
    const char *payload;

    if (q->address && strncmp(q->address, telephone, strlen(telephone)) == 0)
        TRY(owner_question_text(ctx, q, n, &payload));
    else
        TRY(owner_question_letter(ctx, q, n, &payload));
    return pg_run(ctx->db, &sql_owner_question_work_tell,
                  PG_ARGS(q->neighbourhood, q->person, q->address,
                          arena_printf(ctx->mem, "due:%s:%lld", q->id, (long long)q->round),
                          payload));
}

enum err owner_question_ask(struct ctx *ctx)
{
    const char *items = arena_printf(ctx->mem, "%d", OWNER_QUESTION_ITEMS);
    struct asking *all = arena_take(ctx->mem, sizeof *all);
    size_t n;

    all->n = 0;
    TRY(pg_run(ctx->db, &sql_owner_question_work_gateway,
               PG_ARGS(pg_flag(ctx->config->texts))));
    TRY(pg_run(ctx->db, &sql_owner_question_work_confirm_fed, PG_NO_ARGS));
    TRY(pg_each(ctx->db, &sql_owner_question_work_to_ask, PG_ARGS(OWNERS, items), note, all));
    for (size_t at = 0; at < all->n; at += n) {
        const struct owner_question *first = &all->one[at];

        for (n = 1; at + n < all->n && same_owner(first, &first[n]);)
            n++;
        TRY(ask_one(ctx, first, n));
    }
    return ERR_OK;
}
