#include "resources/knowledge_item/knowledge_item.h"

enum { BODY = 65536, CORRECTION_BODY = 8192, WORDS = 200, WORD = 60 };

static const char *const freshness[] = {"fresh", "due", "doubtful", NULL};

static void add_found(struct pg_row row, void *j) { json_raw(j, NULL, pg_text(row, "card")); }

/* By words there is one page: whoever needs more says it otherwise. */
static enum err list_found(struct ctx *ctx, const char *words)
{
    struct json *j = page_begin(ctx);

    TRY(knowledge_item_found(ctx, words, add_found, j));
    return page_whole(j);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};
    struct knowledge_filter f = {0};
    const char *words;

    ctx_query_text(ctx, "q", WORDS, &words);
    ctx_query_text(ctx, "theme", WORD, &f.theme);
    ctx_query_word(ctx, "freshness", freshness, &f.freshness);
    ctx_query_flag(ctx, "mine", &f.mine);
    TRY(page_read(ctx, "mi", &w.page));
    if (words)
        return list_found(ctx, words);
    w.json = page_begin(ctx);
    TRY(knowledge_item_list(ctx, &f, &w.page, cards_add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct knowledge_item k;
    struct json *j;

    TRY(knowledge_item_find(ctx, id, &k));
    j = ctx_reply(ctx, status);
    ctx->out.version = k.life.version;
    knowledge_item_json(j, &k);
    return json_done(j);
}

static enum err get(struct ctx *ctx) { return reply_with(ctx, 200, ctx->in.param[1]); }

static enum err post(struct ctx *ctx)
{
    struct knowledge_draft d = {0};
    const char *id;

    TRY(ctx_read(ctx, knowledge_item_fields, KNOWLEDGE_NEW_FIELDS, &d));
    TRY(knowledge_item_insert(ctx, &d, &id));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return reply_with(ctx, 201, id);
}

static enum err patch(struct ctx *ctx)
{
    struct knowledge_item old;
    struct knowledge_draft d;

    TRY(knowledge_item_find(ctx, ctx->in.param[1], &old));
    TRY(life_check(ctx, &old.life));
    d = old.is;
    TRY(ctx_merge(ctx, knowledge_item_fields, KNOWLEDGE_FIELDS, &d));
    TRY(knowledge_item_update(ctx, &old, &d));
    return reply_with(ctx, 200, old.id);
}

static enum err archive(struct ctx *ctx) { return item_archive(ctx, &knowledge_item_kind); }

static enum err confirm(struct ctx *ctx) { return item_confirm(ctx, &knowledge_item_kind); }

static enum err correct(struct ctx *ctx) { return item_correct(ctx, &knowledge_item_kind); }

static enum err own(struct ctx *ctx)
{
    TRY(knowledge_item_own(ctx, ctx->in.param[1]));
    return reply_with(ctx, 200, ctx->in.param[1]);
}

// clang-format off
static const struct route table[] = {
    {.op = "listKnowledgeItems", .method = GET, .path = N "/knowledge-items", .who = COLLEAGUES, .tx = PG_TX_READ, .run = list,
     .query = "q theme freshness mine limit cursor"},
    {.op = "createKnowledgeItem", .method = POST, .path = N "/knowledge-items", .who = COLLEAGUES, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = post, .creates = true},
    {.op = "getKnowledgeItem", .method = GET, .path = N "/knowledge-items/{id}", .who = COLLEAGUES, .tx = PG_TX_READ, .run = get},
    {.op = "changeKnowledgeItem", .method = PATCH, .path = N "/knowledge-items/{id}", .who = COLLEAGUES, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = patch},
    {.op = "archiveKnowledgeItem", .method = DELETE, .path = N "/knowledge-items/{id}", .who = COLLEAGUES, .tx = PG_TX_WRITE,
     .run = archive},
    {.op = "confirmKnowledgeItem", .method = POST, .path = N "/knowledge-items/{id}/confirmations", .who = COLLEAGUES, .tx = PG_TX_WRITE,
     .run = confirm},
    {.op = "correctKnowledgeItem", .method = POST, .path = N "/knowledge-items/{id}/corrections", .who = COLLEAGUES,
     .tx = PG_TX_WRITE, .max_body = CORRECTION_BODY, .run = correct},
    {.op = "ownKnowledgeItem", .method = POST, .path = N "/knowledge-items/{id}/_own", .who = COLLEAGUES, .tx = PG_TX_WRITE, .run = own},
};
// clang-format on

const struct routes knowledge_item_routes = {"questions", API, table, COUNT(table)};
