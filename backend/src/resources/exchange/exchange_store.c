#include "base/id.h"
#include "base/text.h"
#include "commons/constraint.h"
#include "exchange_sql.h"
#include "resources/exchange/exchange.h"

const struct item_kind exchange_ask_item = {
    .kind = "ask",
    .find = &sql_exchange_find_ask,
    .archive = &sql_exchange_archive,
    .confirm = &sql_exchange_confirm,
};

const struct item_kind exchange_offer_item = {
    .kind = "offer",
    .find = &sql_exchange_find_offer,
    .archive = &sql_exchange_archive,
    .confirm = &sql_exchange_confirm,
};

static struct json_list list_from(struct arena *mem, struct pg_row row, const char *column)
{
    struct json_list list;

    list.item = pg_array(mem, row, column, &list.count);
    return list;
}

static struct exchange_draft draft_from(struct arena *mem, struct pg_row row)
{
    return (struct exchange_draft){
        .title = pg_text(row, "title"),
        .text = pg_text(row, "text"),
        .category = pg_text(row, "category"),
        .moment = pg_text(row, "moment"),
        .times = list_from(mem, row, "times"),
        .area = pg_text(row, "area_code"),
        .street = pg_text(row, "street"),
        .languages = list_from(mem, row, "languages"),
        .visibility = pg_text(row, "visibility"),
        .organisation = pg_text(row, "organisation_id"),
        .form = pg_text(row, "form"),
        .needs = pg_text(row, "needs"),
        .radius = pg_text(row, "radius"),
        .mail = pg_text(row, "mail"),
        .paused_until = pg_text(row, "paused_until"),
        .pictures = pictures_from_row(mem, row),
    };
}

static void from_row(struct arena *mem, struct pg_row row, struct exchange_item *i)
{
    *i = (struct exchange_item){
        .id = pg_text(row, "id"),
        .kind = pg_text(row, "kind"),
        .is = draft_from(mem, row),
        .first_name = pg_text(row, "first_name"),
        .area = pg_text(row, "area"),
        .organisation = pg_text(row, "organisation"),
        .picture = pg_text(row, "picture"),
        .pictures = pg_text(row, "pictures_shown"),
        .address = pg_text(row, "address"),
        .published = pg_text(row, "published"),
        .state = pg_text(row, "state"),
        .state_reason = pg_text(row, "state_reason"),
        .danger = pg_text(row, "danger"),
        .asker = pg_text(row, "asker"),
        .first = pg_bool(row, "first"),
        .mine = pg_bool(row, "mine"),
        .extras = pg_text(row, "extras"),
        .life = life_from_row(row),
    };
}

enum err exchange_newest(struct ctx *ctx, const struct exchange_kind *kind,
                         const struct exchange_wish *wish, const struct page *page,
                         pg_row_fn *fn, void *arg)
{
    if (wish->words)
        return pg_each(ctx->db, &sql_exchange_with_words,
                       PG_ARGS(ctx->here->id, kind->name, wish->words, wish->category,
                               wish->area, page->from.part[0], page->from.part[1], page->rows),
                       fn, arg);
    return pg_each(ctx->db, &sql_exchange_newest,
                   PG_ARGS(ctx->here->id, kind->name, wish->category, wish->area,
                           page->from.part[0], page->from.part[1], page->rows),
                   fn, arg);
}

enum err exchange_own(struct ctx *ctx, const struct exchange_kind *kind,
                      const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(
        ctx->db, &sql_exchange_own,
        PG_ARGS(ctx->here->id, kind->name, page->from.part[0], page->from.part[1], page->rows),
        fn, arg);
}

enum err exchange_worklist(struct ctx *ctx, const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_exchange_worklist,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1], page->rows),
                   fn, arg);
}

enum err exchange_find(struct ctx *ctx, const struct exchange_kind *kind, const char *id,
                       struct exchange_item *i)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_exchange_find, PG_ARGS(ctx->here->id, id, kind->name), &row));
    from_row(ctx->mem, row, i);
    return ERR_OK;
}

static const char *array(struct ctx *ctx, const struct json_list *list)
{
    return text_pg_array(ctx->mem, list->item, list->count);
}

/* By which reading the terms were read. */
static const char *reading(struct ctx *ctx)
{
    return arena_printf(ctx->mem, "%d", MATCHING_READING);
}

struct refusal {
    const char *why; /* NULL: none */
    const char *most;
    int seconds;
};

static void take_refusal(struct pg_row row, void *arg)
{
    *(struct refusal *)arg = (struct refusal){pg_text(row, "refusal"), pg_text(row, "most"),
                                              (int)pg_int(row, "seconds")};
}

enum err exchange_check_allowance(struct ctx *ctx)
{
    struct refusal r = {0};

    if (!ctx->limits)
        return ERR_OK;
    TRY(pg_each(ctx->db, &sql_exchange_allowance, PG_ARGS(ctx->here->id), take_refusal, &r));
    if (!r.why)
        return ERR_OK;
    if (text_equal(r.why, "open"))
        return ctx_fail(ctx, ERR_ENOUGH_OPEN, "at most %s stand open at once", r.most);
    ctx->out.retry_after = r.seconds;
    return ctx_fail(ctx, ERR_ENOUGH_TODAY, "at most %s a day", r.most);
}

static enum err insert_party(struct ctx *ctx, const char *id, const struct exchange_new *n)
{
    const struct exchange_party *p = &n->party;
    enum err err = pg_run(ctx->db, &sql_exchange_insert_party,
                          PG_ARGS(ctx->here->id, id, p->name, p->telephone, p->email,
                                  pg_flag(text_equal(n->is.visibility, "quiet")),
                                  pg_flag(p->consent), p->consent, pg_flag(n->danger)));

    return constraint_fail(ctx, err, "exchange_party");
}

enum err exchange_insert(struct ctx *ctx, const struct exchange_kind *kind,
                         const struct exchange_new *n, const char **id)
{
    const struct exchange_draft *d = &n->is;
    char *made = arena_take(ctx->mem, ID_LEN + 1);
    enum err err;

    id_new(made);
    err = pg_run(ctx->db, &sql_exchange_insert,
                 PG_ARGS(ctx->here->id, made, kind->name, d->title, d->text, d->category,
                         d->moment, array(ctx, &d->times), d->area, d->street,
                         array(ctx, &d->languages), d->visibility, n->party.name,
                         d->organisation, d->form, d->needs, d->radius, d->mail,
                         d->paused_until, n->danger, n->terms, reading(ctx),
                         pictures_text(ctx->mem, &d->pictures), d->extras));
    TRY(constraint_fail(ctx, err, "exchange_item"));
    *id = made;
    return insert_party(ctx, made, n);
}

enum err exchange_update(struct ctx *ctx, const struct exchange_item *old,
                         const struct exchange_new *n)
{
    const struct exchange_draft *d = &n->is;
    const char *quiet = pg_flag(text_equal(d->visibility, "quiet"));
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_exchange_update,
        PG_ARGS(ctx->here->id, old->id, old->life.version, d->title, d->text, d->category,
                d->moment, array(ctx, &d->times), d->area, d->street, array(ctx, &d->languages),
                d->visibility, d->form, d->needs, d->radius, d->mail, d->paused_until,
                n->danger, n->terms, reading(ctx), pictures_text(ctx->mem, &d->pictures)),
        &row);

    if (err == ERR_NOT_FOUND)
        return ERR_STALE;
    TRY(constraint_fail(ctx, err, "exchange_item"));
    return pg_run(ctx->db, &sql_exchange_quiet,
                  PG_ARGS(ctx->here->id, old->id, quiet, pg_flag(n->danger)));
}

enum err exchange_move(struct ctx *ctx, const struct exchange_item *i, const char *state,
                       const char *reason, bool approved)
{
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_exchange_move,
        PG_ARGS(ctx->here->id, i->id, i->life.version, state, reason, pg_flag(approved)), &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : err;
}

enum err exchange_cards(struct ctx *ctx, const struct json_list *ids, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_exchange_cards, PG_ARGS(ctx->here->id, array(ctx, ids)), fn,
                   arg);
}

enum err exchange_balance(struct ctx *ctx, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_exchange_balance, PG_ARGS(ctx->here->id), fn, arg);
}
