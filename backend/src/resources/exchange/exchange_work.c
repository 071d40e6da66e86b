/* Asks and offers in the background; the only user of db/queries/exchange_work.sql. */
#include "exchange_work_sql.h"
#include "resources/exchange/exchange.h"

enum { FEW = 5, MORE = 15 };

/* At most so many in one job, as text: what is left comes with the next. */
#define ASKS "20"
#define READ "500"
#define NEWS "200"
#define AWAY "1000"

struct dues {
    struct exchange_due due[32];
    size_t n;
};

static void add_due(struct pg_row row, void *arg)
{
    struct dues *d = arg;

    if (d->n < COUNT(d->due))
        d->due[d->n++] = (struct exchange_due){
            .neighbourhood = pg_text(row, "nb"),
            .id = pg_text(row, "id"),
            .slug = pg_text(row, "slug"),
            .title = pg_text(row, "title"),
            .text = pg_text(row, "text"),
            .moment = pg_text(row, "moment"),
            .area = pg_text(row, "area"),
            .address = pg_text(row, "address"),
            .round = pg_int(row, "round"),
        };
}

static void stand_in(struct ctx *ctx, const char *neighbourhood, const char *slug)
{
    struct neighbourhood_setting *here = arena_take(ctx->mem, sizeof *here);

    *here = (struct neighbourhood_setting){.id = neighbourhood, .slug = slug};
    ctx->here = here;
}

/* Who stands behind an item; ERR_NOT_FOUND: nobody with an account. */
static enum err find_reader(struct ctx *ctx, const char *neighbourhood, const char *id,
                            struct pg_row *reader)
{
    return pg_one(ctx->db, &sql_exchange_work_reader, PG_ARGS(neighbourhood, id), reader);
}

static enum err tell_helper(struct ctx *ctx, const struct exchange_due *d,
                            const struct fitting *match)
{
    struct pg_row reader;
    const char *payload;
    const enum err err = find_reader(ctx, d->neighbourhood, match->id, &reader);

    if (err == ERR_NOT_FOUND)
        return ERR_OK;
    TRY(err);
    TRY(exchange_letter(ctx, d, match, pg_text(reader, "language"), &payload));
    return pg_run(ctx->db, &sql_exchange_work_tell,
                  PG_ARGS(d->neighbourhood, d->id, match->id, payload));
}

/* After two days: more helpers were told, and so is who asked. */
static enum err tell_unanswered(struct ctx *ctx, const struct exchange_due *d)
{
    struct pg_row reader;
    const enum err err = find_reader(ctx, d->neighbourhood, d->id, &reader);

    if (err == ERR_NOT_FOUND)
        return ERR_OK;
    TRY(err);
    return exchange_tell_owner(ctx, &(struct exchange_news){
                                        .what = "unanswered",
                                        .neighbourhood = d->neighbourhood,
                                        .id = d->id,
                                        .person = pg_text(reader, "person"),
                                        .language = pg_text(reader, "language"),
                                        .kind = "ask",
                                        .title = d->title,
                                        .text = d->text,
                                        .address = d->address,
                                    });
}

static enum err mail_one(struct ctx *ctx, const struct exchange_due *d)
{
    const struct fitting *match;
    struct fitting_item ask;
    size_t n;

    stand_in(ctx, d->neighbourhood, d->slug);
    TRY(pg_run(ctx->db, &sql_exchange_work_here, PG_ARGS(d->neighbourhood)));
    TRY(fitting_item(ctx, d->neighbourhood, MATCHING_ASK, d->id, &ask));
    TRY(fitting_find(ctx, &ask, &match, &n));
    for (size_t i = 0; i < n && i < (d->round == 1 ? FEW : MORE); i++)
        TRY(tell_helper(ctx, d, &match[i]));
    if (d->round > 1)
        TRY(tell_unanswered(ctx, d));
    return pg_run(
        ctx->db, &sql_exchange_work_done,
        PG_ARGS(d->neighbourhood, d->id, arena_printf(ctx->mem, "%lld", (long long)d->round)));
}

enum err exchange_mail_matches(struct ctx *ctx)
{
    struct dues *d = arena_take(ctx->mem, sizeof *d);

    d->n = 0;
    TRY(pg_each(ctx->db, &sql_exchange_work_due, PG_ARGS(ASKS), add_due, d));
    for (size_t i = 0; i < d->n; i++)
        TRY(mail_one(ctx, &d->due[i]));
    return ERR_OK;
}

enum err exchange_open_waiting(struct ctx *ctx)
{
    return pg_run(ctx->db, &sql_exchange_work_open, PG_NO_ARGS);
}

/* ---- telling who placed it ---- */

struct told {
    struct exchange_news news[200];
    size_t n;
};

static void add_news(struct pg_row row, void *arg)
{
    struct told *t = arg;

    if (t->n < COUNT(t->news))
        t->news[t->n++] = (struct exchange_news){
            .what = pg_text(row, "what"),
            .neighbourhood = pg_text(row, "nb"),
            .id = pg_text(row, "id"),
            .person = pg_text(row, "person"),
            .email = pg_text(row, "email"),
            .leaves = pg_text(row, "leaves"),
            .language = pg_text(row, "language"),
            .kind = pg_text(row, "kind"),
            .title = pg_text(row, "title"),
            .text = pg_text(row, "text"),
            .reason = pg_text(row, "reason"),
            .address = pg_text(row, "address"),
        };
}

static enum err tell_all(struct ctx *ctx, const struct pg_stmt *news)
{
    struct told *t = arena_take(ctx->mem, sizeof *t);

    t->n = 0;
    TRY(pg_each(ctx->db, news, PG_ARGS(NEWS), add_news, t));
    for (size_t i = 0; i < t->n; i++) {
        stand_in(ctx, t->news[i].neighbourhood, NULL);
        TRY(exchange_tell_owner(ctx, &t->news[i]));
    }
    return ERR_OK;
}

enum err exchange_tell_owners(struct ctx *ctx)
{
    return tell_all(ctx, &sql_exchange_work_news);
}

enum err exchange_ask_owners(struct ctx *ctx)
{
    TRY(tell_all(ctx, &sql_exchange_work_to_ask));
    TRY(pg_run(ctx->db, &sql_exchange_work_to_call, PG_ARGS(AWAY)));
    return pg_run(ctx->db, &sql_exchange_work_put_away, PG_ARGS(AWAY));
}

/* ---- reading again ---- */

struct reading {
    struct ctx *ctx;
    size_t n;
    struct read {
        const char *neighbourhood, *id, *terms;
    } one[500];
};

static void read_again(struct pg_row row, void *arg)
{
    struct reading *r = arg;
    const bool ask = pg_text(row, "kind")[0] == 'a';

    if (r->n < COUNT(r->one))
        r->one[r->n++] = (struct read){
            pg_text(row, "nb"), pg_text(row, "id"),
            exchange_terms(r->ctx, ask ? &exchange_ask : &exchange_offer, pg_text(row, "title"),
                           pg_text(row, "text"), pg_text(row, "category"))};
}

enum err exchange_read_again(struct ctx *ctx)
{
    const char *reading = arena_printf(ctx->mem, "%d", MATCHING_READING);
    struct reading *r = arena_take(ctx->mem, sizeof *r);

    *r = (struct reading){.ctx = ctx};
    TRY(pg_each(ctx->db, &sql_exchange_work_unread, PG_ARGS(reading, READ), read_again, r));
    for (size_t i = 0; i < r->n; i++)
        TRY(pg_run(ctx->db, &sql_exchange_work_read,
                   PG_ARGS(r->one[i].neighbourhood, r->one[i].id, r->one[i].terms, reading)));
    return ERR_OK;
}
