#include <string.h>

#include "base/text.h"
#include "resources/activity/activity_draft.h"

/* The card is a whole object: the rest goes in before it closes. */
static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct activity_kept d;

    TRY(activity_draft_find(ctx, id, &d));
    ctx->out.status = status;
    ctx->out.type = "application/json";
    ctx->out.version = d.version;
    buffer_printf(&ctx->out.body, "%.*s,\"activity\":%s,\"picture\":%s,\"pictures\":%s}",
                  (int)strlen(d.card) - 1, d.card, d.content, d.picture, d.pictures);
    return ERR_OK;
}

static enum err get(struct ctx *ctx) { return reply_with(ctx, 200, ctx->in.param[1]); }

/* A body in which anything may be missing. */
static enum err read_content(struct ctx *ctx, const char **content)
{
    struct activity_draft d = activity_blank;
    struct json_field fields[COUNT(activity_fields)];

    memcpy(fields, activity_fields, sizeof fields);
    for (size_t i = 0; i < COUNT(fields); i++) {
        fields[i].required = false;
        if (fields[i].kind == JSON_TEXT_LINE)
            fields[i].min = 0;
    }
    TRY(ctx_read(ctx, fields, COUNT(fields), &d));
    TRY(pictures_settle(ctx->mem, &activity_blank.pictures, &d.pictures, &ctx->fault));
    return activity_draft_content(ctx, &d, content);
}

static enum err post(struct ctx *ctx)
{
    struct activity_kept made;
    const char *content;

    TRY(read_content(ctx, &content));
    TRY(activity_draft_insert(ctx, content, NULL, NULL, &made));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, made.id);
    return reply_with(ctx, 201, made.id);
}

/* The draft of the address is there, and the asker knows its version. */
static enum err expect(struct ctx *ctx, const char **version)
{
    struct activity_kept d;

    TRY(activity_draft_find(ctx, ctx->in.param[1], &d));
    TRY(ctx_version(ctx, version));
    return text_equal(*version, d.version) ? ERR_OK : ERR_STALE;
}

static enum err put(struct ctx *ctx)
{
    const char *content, *version;

    TRY(expect(ctx, &version));
    TRY(read_content(ctx, &content));
    TRY(activity_draft_change(ctx, ctx->in.param[1], version, content));
    return reply_with(ctx, 200, ctx->in.param[1]);
}

static enum err drop(struct ctx *ctx)
{
    const char *version;

    TRY(expect(ctx, &version));
    TRY(activity_draft_remove(ctx, ctx->in.param[1], version));
    ctx->out.status = 204;
    return ERR_OK;
}

/* What the form says now goes on the site, and the draft is no more: both or neither. */
static enum err publish(struct ctx *ctx)
{
    struct activity_draft d = activity_blank;
    const char *version, *id;

    TRY(expect(ctx, &version));
    TRY(ctx_read(ctx, activity_fields, COUNT(activity_fields), &d));
    TRY(activity_make(ctx, &d, &id));
    TRY(activity_draft_remove(ctx, ctx->in.param[1], version));
    ctx->out.location =
        arena_printf(ctx->mem, API "/neighbourhoods/%s/activities/%s", ctx->in.param[0], id);
    return activity_reply(ctx, 201, id);
}

struct writing {
    struct json *json;
    struct page page;
    const char *at; /* columns */
    const char *what;
};

static void add(struct pg_row row, void *arg)
{
    struct writing *w = arg;

    if (page_take(&w->page, (struct cursor){{pg_text(row, w->at), pg_text(row, "id")}}))
        json_raw(w->json, NULL, pg_text(row, w->what));
}

static enum err list(struct ctx *ctx)
{
    struct writing w = {.at = "changed", .what = "card"};

    TRY(page_read(ctx, "mi", &w.page));
    w.json = page_begin(ctx);
    TRY(activity_draft_newest(ctx, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err past(struct ctx *ctx)
{
    struct writing w = {.at = "at", .what = "item"};
    const char *organisation, *words;

    ctx_query_id(ctx, "organisation", &organisation);
    ctx_query_text(ctx, "q", 100, &words);
    TRY(page_read(ctx, "mi", &w.page));
    w.json = page_begin(ctx);
    TRY(activity_draft_past(ctx, organisation, words, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

struct again_body {
    struct json_list activities;
};

static const struct json_field again_fields[] = {
    {.name = "activities",
     .kind = JSON_IDS,
     .offset = offsetof(struct again_body, activities),
     .min = 1,
     .max = AGAIN_MOST,
     .required = true},
};

/* Reads them all, and blames every one that is not there or not the asker's to copy. */
static enum err read_all(struct ctx *ctx, const struct json_list *ids, struct activity *list)
{
    bool not_yours = false;

    for (size_t i = 0; i < ids->count; i++) {
        const char *pointer = arena_printf(ctx->mem, "/activities/%zu", i);
        enum err err = activity_find(ctx, ids->item[i], &list[i]);

        if (err == ERR_NOT_FOUND) {
            fault_field(&ctx->fault, pointer, "not_found");
            continue;
        }
        TRY(err);
        if (!list[i].life.may_edit) {
            fault_field(&ctx->fault, pointer, "not_yours");
            not_yours = true;
        }
    }
    if (ctx->fault.nfields == 0)
        return ERR_OK;
    return not_yours ? ERR_NOT_YOURS : ERR_INVALID;
}

static enum err again(struct ctx *ctx)
{
    struct again_body body = {0};
    struct activity *list;
    struct activity_holiday *holidays;
    struct json *j;
    size_t n;

    TRY(ctx_read(ctx, again_fields, COUNT(again_fields), &body));
    list = arena_take(ctx->mem, body.activities.count * sizeof *list);
    TRY(read_all(ctx, &body.activities, list));
    TRY(activity_draft_holidays(ctx, &holidays, &n));
    j = ctx_reply(ctx, 200);
    json_object(j, NULL);
    json_array(j, "items");
    for (size_t i = 0; i < body.activities.count; i++) {
        struct activity_kept made;

        TRY(activity_draft_again(ctx, &list[i], holidays, n, &made));
        json_raw(j, NULL, made.card);
    }
    json_end(j);
    json_end(j);
    return json_done(j);
}

// clang-format off
static const struct route table[] = {
    {.op = "listPastActivities", .method = GET, .path = N "/activities/_past", .who = KEEPERS, .tx = PG_TX_READ,
     .run = past, .query = "organisation q limit cursor"},
    {.op = "listActivityDrafts", .method = GET, .path = N "/activity-drafts", .who = KEEPERS, .tx = PG_TX_READ,
     .run = list, .query = "limit cursor"},
    {.op = "createActivityDraft", .method = POST, .path = N "/activity-drafts", .who = KEEPERS,
     .tx = PG_TX_WRITE, .max_body = 65536, .run = post, .creates = true},
    {.op = "copyActivities", .method = POST, .path = N "/activity-drafts/_again", .who = KEEPERS,
     .tx = PG_TX_WRITE, .max_body = 8192, .run = again},
    {.op = "getActivityDraft", .method = GET, .path = N "/activity-drafts/{id}", .who = KEEPERS,
     .tx = PG_TX_READ, .run = get},
    {.op = "changeActivityDraft", .method = PUT, .path = N "/activity-drafts/{id}", .who = KEEPERS,
     .tx = PG_TX_WRITE, .max_body = 65536, .run = put},
    {.op = "removeActivityDraft", .method = DELETE, .path = N "/activity-drafts/{id}", .who = KEEPERS,
     .tx = PG_TX_WRITE, .run = drop},
    {.op = "publishActivityDraft", .method = POST, .path = N "/activity-drafts/{id}/_publish", .who = KEEPERS,
     .tx = PG_TX_WRITE, .max_body = 65536, .run = publish, .creates = true},
};
// clang-format on

const struct routes activity_draft_routes = {"activities", API, table, COUNT(table)};
