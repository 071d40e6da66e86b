#include "base/text.h"
#include "commons/cursor.h"
#include "resources/source/source.h"

enum { MAY_FOLLOW = ORGANISER | PROFESSIONAL | ADMINS, TITLE_MAX = 200 };

struct listing {
    struct json *j;
    struct page *page;
};

static void add(struct pg_row row, void *arg)
{
    struct listing *l = arg;

    if (page_take(l->page, (struct cursor){{pg_text(row, "created"), pg_text(row, "id")}}))
        source_json(l->j, row);
}

static enum err list(struct ctx *ctx)
{
    struct page page;
    struct json *j;
    bool alarms = false;

    ctx_query_flag(ctx, "alarm", &alarms);
    TRY(page_read(ctx, "mi", &page));
    j = page_begin(ctx);
    TRY(source_newest(ctx, &page, alarms, add, &(struct listing){j, &page}));
    ctx->out.cache = CACHE_PRIVATE;
    return page_finish(ctx, j, &page);
}

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct pg_row row;
    struct json *j;

    TRY(source_find(ctx, id, &row));
    j = ctx_reply(ctx, status);
    ctx->out.version = pg_text(row, "version");
    source_json(j, row);
    return json_done(j);
}

static enum err get(struct ctx *ctx) { return reply_with(ctx, 200, ctx->in.param[1]); }

struct draft {
    const char *import;
    const char *title;
    const char *instead; /* a source that this one comes in place of */
};

static const struct json_field draft_fields[] = {
    {.name = "import",
     .kind = JSON_ID,
     .offset = offsetof(struct draft, import),
     .required = true},
    {.name = "title",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct draft, title),
     .max = TITLE_MAX},
    {.name = "instead", .kind = JSON_ID, .offset = offsetof(struct draft, instead)},
};

/* What was looked at and taken over is followed, and nothing else. */
static enum err post(struct ctx *ctx)
{
    struct draft draft = {0};
    struct source s;
    const char *status;
    enum err err;

    TRY(ctx_read(ctx, draft_fields, COUNT(draft_fields), &draft));
    err = source_of_import(ctx, draft.import, &s, &status);
    if (err == ERR_NOT_FOUND)
        return ctx_fail_field(ctx, "/import", "not_found");
    TRY(err);
    if (!text_equal(status, "saved"))
        return ctx_fail(ctx, ERR_CONFLICT, "this import is %s", status);
    if (draft.instead) {
        err = source_stop(ctx, draft.instead);
        if (err == ERR_NOT_FOUND)
            return ctx_fail_field(ctx, "/instead", "not_found");
        TRY(err);
    }
    s.title = draft.title;
    TRY(source_follow(ctx, &s));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, s.id);
    return reply_with(ctx, 201, s.id);
}

static const struct json_field change_fields[] = {
    {.name = "title",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct source_change, title),
     .max = TITLE_MAX},
    {.name = "paused", .kind = JSON_FLAG, .offset = offsetof(struct source_change, paused)},
};

static enum err patch(struct ctx *ctx)
{
    struct source_change change;
    const char *version;
    struct pg_row row;

    TRY(source_find(ctx, ctx->in.param[1], &row));
    TRY(ctx_version(ctx, &version));
    change = (struct source_change){pg_text(row, "title"), pg_text(row, "paused") != NULL};
    TRY(ctx_merge(ctx, change_fields, COUNT(change_fields), &change));
    if (!text_equal(version, pg_text(row, "version")))
        return ERR_STALE;
    TRY(source_update(ctx, ctx->in.param[1], version, &change));
    return reply_with(ctx, 200, ctx->in.param[1]);
}

/* Asks for something and changes nothing that was read: no If-Match. */
static enum err look(struct ctx *ctx)
{
    struct pg_row row;

    TRY(source_find(ctx, ctx->in.param[1], &row));
    if (pg_text(row, "paused"))
        return ctx_fail(ctx, ERR_CONFLICT, "this source is paused");
    TRY(source_look_now(ctx, ctx->in.param[1]));
    return reply_with(ctx, 200, ctx->in.param[1]);
}

static enum err stop(struct ctx *ctx)
{
    TRY(source_stop(ctx, ctx->in.param[1]));
    ctx->out.status = 204;
    return ERR_OK;
}

static const struct route table[] = {
    {.op = "listSources",
     .method = GET,
     .path = N "/sources",
     .who = MAY_FOLLOW,
     .tx = PG_TX_READ,
     .run = list,
     .query = "alarm limit cursor"},
    {.op = "followSource",
     .method = POST,
     .path = N "/sources",
     .who = MAY_FOLLOW,
     .tx = PG_TX_WRITE,
     .max_body = 4096,
     .run = post,
     .creates = true},
    {.op = "getSource",
     .method = GET,
     .path = N "/sources/{id}",
     .who = MAY_FOLLOW,
     .tx = PG_TX_READ,
     .run = get},
    {.op = "changeSource",
     .method = PATCH,
     .path = N "/sources/{id}",
     .who = MAY_FOLLOW,
     .tx = PG_TX_WRITE,
     .max_body = 4096,
     .run = patch},
    {.op = "lookAtSource",
     .method = POST,
     .path = N "/sources/{id}/_look",
     .who = MAY_FOLLOW,
     .tx = PG_TX_WRITE,
     .run = look},
    {.op = "stopSource",
     .method = DELETE,
     .path = N "/sources/{id}",
     .who = MAY_FOLLOW,
     .tx = PG_TX_WRITE,
     .run = stop},
};

const struct routes source_routes = {"activities", API, table, COUNT(table)};
