#include <string.h>

#include "base/text.h"
#include "link_sql.h"
#include "resources/link/link.h"
#include "token/address.h"

/* Every purpose that a link is signed for. */
static const char *const purposes[] = {"helped",      "not-helped", "not-yet",  "unsubscribe",
                                       "still-right", "stop",       "telephone"};

/* What an owner answers: "owner-" and the answer. */
static const char *const owner_purposes[] = {"owner-right", "owner-stopped", "owner-changed"};

/* What who signed up does: "sign-up-" and the act. */
static const char *const sign_up_purposes[] = {"sign-up-confirm", "sign-up-leave"};

static bool signed_for(struct ctx *ctx, const char *purpose, const char *token,
                       struct link *link)
{
    if (address_token_read(ctx->keys, purpose, token, strlen(token), link->id) != ERR_OK)
        return false;
    link->purpose = purpose;
    return true;
}

/* What the weekly mail's links are signed for; "unsubscribe" is of other letters too. */
static const char *const weekly_purposes[] = {"weekly-join", "weekly-wrong", "unsubscribe"};

static void add_activity(struct pg_row row, void *arg)
{
    struct link *link = arg;

    if (link->nactivities < LINK_ACTIVITIES)
        link->activity[link->nactivities++] =
            (struct link_activity){pg_text(row, "id"), pg_text(row, "title")};
}

/* ERR_NOT_FOUND: it is no link of a reader of the weekly mail. */
static enum err find_weekly(struct ctx *ctx, const char *token, struct link *link)
{
    struct pg_row row;

    for (size_t i = 0; i < COUNT(weekly_purposes) && !link->purpose; i++)
        (void)signed_for(ctx, weekly_purposes[i], token, link);
    if (!link->purpose)
        return ERR_NOT_FOUND;
    TRY(pg_one(ctx->db, &sql_link_weekly_about, PG_ARGS(link->purpose, link->id), &row));
    link->weekly = true;
    link->title = pg_text(row, "title");
    link->slug = pg_text(row, "slug");
    link->language = pg_text(row, "language");
    link->done = pg_bool(row, "done");
    if (!text_equal(link->purpose, "weekly-wrong"))
        return ERR_OK;
    link->activity = arena_take(ctx->mem, LINK_ACTIVITIES * sizeof *link->activity);
    return pg_each(ctx->db, &sql_link_weekly_items, PG_ARGS(link->id), add_activity, link);
}

static struct link_item item_of(struct pg_row row)
{
    return (struct link_item){
        .address = pg_text(row, "address"),
        .place = pg_text(row, "place"),
        .next = pg_text(row, "next_at"),
        .all_day = pg_bool(row, "all_day"),
        .answer = pg_text(row, "answer"),
        .answered_at = pg_text(row, "answered_at"),
    };
}

static enum err find_owners(struct ctx *ctx, struct link *link)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_link_owner_about, PG_ARGS(link->id), &row));
    link->title = pg_text(row, "title");
    link->slug = pg_text(row, "slug");
    link->language = pg_text(row, "language");
    link->item = item_of(row);
    /* That something changed may be told after another answer. */
    link->done = link->item.answer && (!text_equal(link->answer, "changed") ||
                                       text_equal(link->item.answer, "changed"));
    return ERR_OK;
}

static void add_question(struct pg_row row, void *arg)
{
    struct link *link = arg;

    link->slug = pg_text(row, "slug");
    link->language = pg_text(row, "language");
    if (link->nquestions < LINK_QUESTIONS)
        link->question[link->nquestions++] =
            (struct link_question){pg_text(row, "id"), pg_text(row, "title"), item_of(row)};
}

/* ERR_NOT_FOUND: it is over. */
static enum err find_together(struct ctx *ctx, struct link *link)
{
    link->question = arena_take(ctx->mem, LINK_QUESTIONS * sizeof *link->question);
    TRY(pg_each(ctx->db, &sql_link_owner_together, PG_ARGS(link->id), add_question, link));
    return link->nquestions ? ERR_OK : ERR_NOT_FOUND;
}

static enum err find_sign_up(struct ctx *ctx, struct link *link)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_link_sign_up_about, PG_ARGS(link->id), &row));
    link->title = pg_text(row, "title");
    link->slug = pg_text(row, "slug");
    link->language = pg_text(row, "language");
    link->sign_up = (struct link_sign_up){
        .address = pg_text(row, "address"),
        .at_place = pg_text(row, "at_place"),
        .starts = pg_text(row, "starts"),
        .ends = pg_text(row, "ends"),
        .all_day = pg_bool(row, "all_day"),
        .state = pg_text(row, "state"),
        .place = pg_int(row, "place"),
    };
    return ERR_OK;
}

/* Of a text message to a number that somebody gave as theirs. */
static bool is_telephone(const struct link *link)
{
    return text_equal(link->purpose, "telephone");
}

enum err link_find(struct ctx *ctx, const char *token, struct link *link)
{
    struct pg_row row;
    enum err err;

    *link = (struct link){0};
    err = find_weekly(ctx, token, link);
    if (err != ERR_NOT_FOUND)
        return err;
    link->purpose = NULL;
    for (size_t i = 0; i < COUNT(purposes) && !link->purpose; i++)
        (void)signed_for(ctx, purposes[i], token, link);
    for (size_t i = 0; i < COUNT(owner_purposes) && !link->purpose; i++)
        if (signed_for(ctx, owner_purposes[i], token, link)) {
            link->answer = owner_purposes[i] + strlen("owner-");
            return find_owners(ctx, link);
        }
    if (!link->purpose && signed_for(ctx, "owner-text", token, link))
        return find_together(ctx, link);
    for (size_t i = 0; i < COUNT(sign_up_purposes) && !link->purpose; i++)
        if (signed_for(ctx, sign_up_purposes[i], token, link)) {
            link->act = sign_up_purposes[i] + strlen("sign-up-");
            return find_sign_up(ctx, link);
        }
    if (!link->purpose)
        return ERR_NOT_FOUND;
    if (is_telephone(link))
        TRY(pg_one(ctx->db, &sql_link_telephone_about, PG_ARGS(link->id), &row));
    else
        TRY(pg_one(ctx->db, &sql_link_about, PG_ARGS(link->purpose, link->id), &row));
    link->title = pg_text(row, "title");
    link->slug = pg_text(row, "slug");
    link->language = pg_text(row, "language");
    link->account = pg_bool(row, "account");
    link->done = pg_bool(row, "done");
    return ERR_OK;
}

static void add_next(struct pg_row row, void *arg)
{
    struct link *link = arg;

    link->next = pg_text(row, "next");
    link->neighbourhood = pg_text(row, "neighbourhood");
    link->ask = pg_text(row, "ask");
}

static void add_helper(struct pg_row row, void *arg)
{
    struct link *link = arg;

    if (link->nhelpers < LINK_HELPERS)
        link->helper[link->nhelpers++] = (struct link_helper){
            .title = pg_text(row, "title"),
            .who = pg_text(row, "who"),
            .area = pg_text(row, "area"),
            .address = pg_text(row, "address"),
        };
}

enum err link_helpers(struct ctx *ctx, struct link *link, const char *ids)
{
    return pg_each(ctx->db, &sql_link_helpers, PG_ARGS(link->neighbourhood, ids), add_helper,
                   link);
}

enum err link_act(struct ctx *ctx, struct link *link, const char *text)
{
    struct pg_row row;

    if (link->weekly)
        TRY(pg_one(ctx->db, &sql_link_weekly_press,
                   PG_ARGS(link->purpose, link->id, link->activity ? text : NULL), &row));
    else if (link->answer)
        TRY(pg_one(ctx->db, &sql_link_owner_press, PG_ARGS(link->id, link->answer, text),
                   &row));
    else if (link->act)
        TRY(pg_one(ctx->db, &sql_link_sign_up_press, PG_ARGS(link->id, link->act), &row));
    else if (is_telephone(link))
        TRY(pg_one(ctx->db, &sql_link_telephone_press, PG_ARGS(link->id), &row));
    else
        TRY(pg_one(ctx->db, &sql_link_act, PG_ARGS(link->purpose, link->id), &row));
    if (!pg_bool(row, "done"))
        return ERR_NOT_FOUND;
    if (link->weekly || link->answer || link->act || is_telephone(link))
        return ERR_OK;
    TRY(pg_each(ctx->db, &sql_link_next, PG_ARGS(link->purpose, link->id), add_next, link));
    return link_find_helpers(ctx, link);
}
