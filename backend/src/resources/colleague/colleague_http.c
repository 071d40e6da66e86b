#include "base/text.h"
#include "resources/colleague/colleague.h"

enum { BODY_MAX = 65536, WORDS_MAX = 200 };

static void add_named(struct pg_row row, void *arg)
{
    struct paged *cards = arg;

    if (page_take(&cards->page, (struct cursor){{pg_text(row, "key"), pg_text(row, "id")}}))
        json_raw(cards->json, NULL, pg_text(row, "card"));
}

static void add_found(struct pg_row row, void *arg)
{
    struct paged *cards = arg;
    const struct cursor key = {
        {pg_text(row, "away"), pg_text(row, "rank"), pg_text(row, "key"), pg_text(row, "id")}};

    if (page_take(&cards->page, key))
        json_raw(cards->json, NULL, pg_text(row, "card"));
}

/* By name, or by what is needed: those who meet most of it first, who is away last. */
static enum err list(struct ctx *ctx)
{
    struct paged cards = {0};
    struct need need = {0};
    const char *words, *organisation;
    bool by_need;

    ctx_query_text(ctx, "q", WORDS_MAX, &words);
    ctx_query_id(ctx, "organisation", &organisation);
    need_read(ctx->mem, words, &need);
    by_need = need_is_something(&need);
    TRY(page_read(ctx, by_need ? "nnti" : "ti", &cards.page));
    cards.json = page_begin(ctx);
    TRY(by_need ? colleague_found(ctx, &need, organisation, &cards.page, add_found, &cards)
                : colleague_by_name(ctx, organisation, &cards.page, add_named, &cards));
    return page_finish(ctx, cards.json, &cards.page);
}

static void add_walk_in(struct pg_row row, void *arg)
{
    struct paged *cards = arg;
    const struct cursor key = {{pg_text(row, "at"), pg_text(row, "key"), pg_text(row, "id")}};

    if (page_take(&cards->page, key))
        json_raw(cards->json, NULL, pg_text(row, "card"));
}

/* What residents see, in order of when they can come: nothing in it is for colleagues alone. */
static enum err list_professionals(struct ctx *ctx)
{
    struct paged cards = {0};

    TRY(page_read(ctx, "mti", &cards.page));
    cards.json = page_begin(ctx);
    TRY(colleague_to_walk_in_to(ctx, &cards.page, add_walk_in, &cards));
    return page_finish(ctx, cards.json, &cards.page);
}

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct colleague c;
    struct json *j;

    TRY(colleague_find(ctx, id, &c));
    j = ctx_reply(ctx, status);
    ctx->out.version = c.life.version;
    colleague_json(j, &c);
    return json_done(j);
}

static enum err get(struct ctx *ctx) { return reply_with(ctx, 200, ctx->in.param[1]); }

static enum err get_mine(struct ctx *ctx)
{
    const char *id;

    TRY(colleague_find_mine(ctx, &id));
    return reply_with(ctx, 200, id);
}

static enum err judge(struct ctx *ctx, struct colleague_draft *draft, const char *times)
{
    colleague_walk_in_judge(ctx->mem, draft, times, &ctx->fault);
    return ctx->fault.nfields ? ERR_INVALID : ERR_OK;
}

static enum err post(struct ctx *ctx)
{
    struct colleague_draft draft = {0};
    const char *id;
    enum err err;

    TRY(ctx_read(ctx, colleague_fields, COUNT(colleague_fields), &draft));
    TRY(judge(ctx, &draft, NULL));
    err = colleague_find_mine(ctx, &id);
    if (err == ERR_OK)
        return ctx_fail(ctx, ERR_CONFLICT, "the asker has a profile here already");
    if (err != ERR_NOT_FOUND)
        return err;
    TRY(colleague_insert(ctx, &draft, &id));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return reply_with(ctx, 201, id);
}

static enum err patch(struct ctx *ctx)
{
    struct colleague old;
    struct colleague_draft draft;

    TRY(colleague_find(ctx, ctx->in.param[1], &old));
    TRY(life_check(ctx, &old.life));
    draft = old.is;
    TRY(ctx_merge(ctx, colleague_fields, COUNT(colleague_fields), &draft));
    TRY(judge(ctx, &draft, old.is.walk_in_times));
    TRY(colleague_update(ctx, &old, &draft));
    return reply_with(ctx, 200, old.id);
}

/* May the asker take it away, and do they know its present version? */
static enum err find_removable(struct ctx *ctx, struct colleague *c)
{
    const char *version;

    TRY(colleague_find(ctx, ctx->in.param[1], c));
    if (!c->may_remove)
        return ctx_fail(ctx, ERR_NOT_YOURS, "this is the profile of somebody else");
    TRY(ctx_version(ctx, &version));
    return text_equal(version, c->life.version) ? ERR_OK : ERR_STALE;
}

static enum err remove_profile(struct ctx *ctx)
{
    struct colleague c;

    TRY(find_removable(ctx, &c));
    TRY(colleague_delete(ctx, &c));
    ctx->out.status = 204;
    return ERR_OK;
}

static enum err leave(struct ctx *ctx)
{
    struct colleague c;

    TRY(find_removable(ctx, &c));
    TRY(colleague_leave(ctx, &c));
    ctx->out.status = 204;
    return ERR_OK;
}

static enum err confirm(struct ctx *ctx) { return item_confirm(ctx, &colleague_kind); }

// clang-format off
static const struct route table[] = {
    {.op = "listColleagues", .method = GET, .path = N "/colleagues", .who = COLLEAGUES, .tx = PG_TX_READ, .run = list,
     .query = "q organisation limit cursor"},
    {.op = "createColleague", .method = POST, .path = N "/colleagues", .who = COLLEAGUES, .tx = PG_TX_WRITE,
     .max_body = BODY_MAX, .run = post, .creates = true},
    {.op = "getOwnColleague", .method = GET, .path = N "/colleagues/_mine", .who = COLLEAGUES, .tx = PG_TX_READ, .run = get_mine},
    {.op = "getColleague", .method = GET, .path = N "/colleagues/{id}", .who = COLLEAGUES, .tx = PG_TX_READ, .run = get},
    {.op = "changeColleague", .method = PATCH, .path = N "/colleagues/{id}", .who = COLLEAGUES, .tx = PG_TX_WRITE,
     .max_body = BODY_MAX, .run = patch},
    {.op = "removeColleague", .method = DELETE, .path = N "/colleagues/{id}", .who = COLLEAGUES, .tx = PG_TX_WRITE,
     .run = remove_profile},
    {.op = "leaveColleagues", .method = POST, .path = N "/colleagues/{id}/_leave", .who = COLLEAGUES, .tx = PG_TX_WRITE,
     .run = leave},
    {.op = "confirmColleague", .method = POST, .path = N "/colleagues/{id}/confirmations", .who = COLLEAGUES, .tx = PG_TX_WRITE,
     .run = confirm},
    {.op = "listProfessionals", .method = GET, .path = N "/professionals", .who = EVERYONE, .tx = PG_TX_PUBLIC,
     .run = list_professionals, .query = "limit cursor"},
};
// clang-format on

const struct routes colleague_routes = {"colleagues", API, table, COUNT(table)};
