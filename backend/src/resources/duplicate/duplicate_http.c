#include "base/text.h"
#include "resources/duplicate/duplicate.h"

static const char *const verdicts[] = {"open", "same", "different", NULL};
static const char *const wanted_verdicts[] = {"open", "same", "different", "decided", NULL};

static const struct json_field fields[] = {
    {.name = "verdict",
     .kind = JSON_WORD,
     .offset = offsetof(struct duplicate_draft, verdict),
     .words = verdicts,
     .required = true},
    {.name = "kept", .kind = JSON_ID, .offset = offsetof(struct duplicate_draft, kept)},
};

static void duplicate_json(struct json *j, const struct duplicate *d)
{
    json_object(j, NULL);
    json_text(j, "id", d->id);
    json_array(j, "activities");
    json_raw(j, NULL, d->one);
    json_raw(j, NULL, d->other);
    json_end(j);
    json_texts(j, "because", &d->because);
    json_text(j, "verdict", d->is.verdict);
    json_text(j, "kept", d->is.kept);
    json_text(j, "foundAt", d->found);
    json_text(j, "decidedAt", d->decided);
    json_text(j, "decidedBy", d->decided_by);
    json_raw(j, "trail", d->trail);
    json_end(j);
}

static enum err reply_with(struct ctx *ctx, const char *id)
{
    struct duplicate d;
    struct json *j;

    TRY(duplicate_find(ctx, id, &d));
    j = ctx_reply(ctx, 200);
    ctx->out.version = d.version;
    duplicate_json(j, &d);
    return json_done(j);
}

struct writing {
    struct json *json;
    struct page page;
    bool by_decision; /* the list is in order of deciding, not of finding */
};

static void add(const struct duplicate *d, void *arg)
{
    struct writing *w = arg;
    const struct cursor key = {{w->by_decision ? d->decided : d->found, d->id}};

    if (page_take(&w->page, key))
        duplicate_json(w->json, d);
}

static enum err list(struct ctx *ctx)
{
    struct writing w = {0};
    struct duplicate_wanted wanted = {0};

    ctx_query_word(ctx, "verdict", wanted_verdicts, &wanted.verdict);
    ctx_query_id(ctx, "activity", &wanted.activity);
    if (wanted.activity && wanted.verdict)
        return ctx_fail_parameter(ctx, "verdict", "invalid");
    if (!wanted.verdict)
        wanted.verdict = "open";
    w.by_decision = text_equal(wanted.verdict, "decided");
    TRY(page_read(ctx, "mi", &w.page));
    w.json = page_begin(ctx);
    TRY(duplicate_list(ctx, &wanted, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err count(struct ctx *ctx)
{
    struct json *j;
    int open;

    TRY(duplicate_count(ctx, &open));
    j = ctx_reply(ctx, 200);
    json_object(j, NULL);
    json_int(j, "open", open);
    json_end(j);
    return json_done(j);
}

static enum err get(struct ctx *ctx) { return reply_with(ctx, ctx->in.param[1]); }

static enum err patch(struct ctx *ctx)
{
    struct duplicate old;
    struct duplicate_draft draft;
    const char *version;

    TRY(duplicate_find(ctx, ctx->in.param[1], &old));
    TRY(ctx_version(ctx, &version));
    draft = old.is;
    TRY(ctx_merge(ctx, fields, COUNT(fields), &draft));
    if (!text_equal(version, old.version))
        return ERR_STALE;
    /* What was kept belongs to "same": it goes with it, unless the body itself names it. */
    if (!text_equal(draft.verdict, "same") && draft.kept == old.is.kept)
        draft.kept = NULL;
    if (text_equal(draft.verdict, "same") && !draft.kept)
        return ctx_fail_field(ctx, "/kept", "required");
    if (!text_equal(draft.verdict, "same") && draft.kept)
        return ctx_fail_field(ctx, "/kept", "invalid");
    TRY(duplicate_decide(ctx, &old, &draft));
    return reply_with(ctx, old.id);
}

static const struct route table[] = {
    {.op = "listDuplicates",
     .method = GET,
     .path = N "/duplicates",
     .who = KEEPERS,
     .tx = PG_TX_READ,
     .run = list,
     .query = "verdict activity limit cursor"},
    {.op = "countDuplicates",
     .method = GET,
     .path = N "/duplicates/_count",
     .who = KEEPERS,
     .tx = PG_TX_READ,
     .run = count},
    {.op = "getDuplicate",
     .method = GET,
     .path = N "/duplicates/{id}",
     .who = KEEPERS,
     .tx = PG_TX_READ,
     .run = get},
    {.op = "decideDuplicate",
     .method = PATCH,
     .path = N "/duplicates/{id}",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .max_body = 2048,
     .run = patch},
};

const struct routes duplicate_routes = {"activities", API, table, COUNT(table)};
