#include <string.h>

#include "base/clock.h"
#include "base/days.h"
#include "base/text.h"
#include "resources/bulk_change/bulk_change.h"

#define AT(member) offsetof(struct bulk_change_draft, member)

static const struct json_field contact_fields[] = {
    {.name = "name", .kind = JSON_TEXT_LINE, .offset = AT(contact_name), .max = 100},
    {.name = "telephone", .kind = JSON_TEXT_LINE, .offset = AT(contact_telephone), .max = 30},
    {.name = "email", .kind = JSON_TEXT_LINE, .offset = AT(contact_email), .max = 254},
};

static const struct json_field fields[] = {
    {.name = "what",
     .kind = JSON_WORD,
     .offset = AT(what),
     .words = bulk_change_words,
     .required = true},
    {.name = "activities",
     .kind = JSON_IDS,
     .offset = AT(activities),
     .min = 1,
     .max = BULK_CHANGE_MOST,
     .required = true},
    {.name = "place", .kind = JSON_ID, .offset = AT(place)},
    {.name = "location", .kind = JSON_TEXT_LINE, .offset = AT(location), .max = 200},
    {.name = "add", .kind = JSON_LIST, .offset = AT(add), .max = 5},
    {.name = "remove", .kind = JSON_LIST, .offset = AT(remove), .max = 5},
    {.name = "from", .kind = JSON_DAY, .offset = AT(from)},
    {.name = "to", .kind = JSON_DAY, .offset = AT(to)},
    {.name = "reason", .kind = JSON_TEXT_LINE, .offset = AT(reason), .max = 300},
    {.name = "organisation", .kind = JSON_ID, .offset = AT(organisation)},
    {.name = "contact",
     .kind = JSON_PART,
     .fields = contact_fields,
     .nfields = COUNT(contact_fields)},
};

/* The card is a whole object: its items go in before it closes. */
static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct bulk_change b;
    struct buffer *out = &ctx->out.body;

    TRY(bulk_change_find(ctx, id, &b));
    ctx->out.status = status;
    ctx->out.type = "application/json";
    ctx->out.version = b.version;
    buffer_text(out, arena_printf(ctx->mem, "%.*s", (int)strlen(b.card) - 1, b.card));
    buffer_text(out, ",\"items\":");
    buffer_text(out, b.items);
    buffer_text(out, "}");
    return ERR_OK;
}

/* Looks at what would happen: nothing is changed before it is done. */
static enum err post(struct ctx *ctx)
{
    struct bulk_change_draft d = {0};
    const char *id;

    TRY(ctx_read(ctx, fields, COUNT(fields), &d));
    bulk_change_check(ctx->mem, &d, days_of_wall(days_wall(clock_now())), &ctx->fault);
    if (ctx->fault.nfields)
        return ERR_INVALID;
    TRY(bulk_change_preview(ctx, &d, &id));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return reply_with(ctx, 201, id);
}

/* The bulk change of the address, when it has this status and the version that was read. */
static enum err expect(struct ctx *ctx, const char *status, struct bulk_change *b)
{
    const char *version;

    TRY(bulk_change_find(ctx, ctx->in.param[1], b));
    TRY(ctx_version(ctx, &version));
    if (!text_equal(b->status, status))
        return ctx_fail(ctx, ERR_CONFLICT, "this bulk change is %s", b->status);
    return text_equal(b->version, version) ? ERR_OK : ERR_STALE;
}

static enum err act(struct ctx *ctx)
{
    struct bulk_change b;

    TRY(expect(ctx, "previewed", &b));
    if (b.activities == 0)
        return ctx_fail(ctx, ERR_CONFLICT, "nothing would change");
    TRY(bulk_change_do(ctx, &b));
    return reply_with(ctx, 200, b.id);
}

static enum err undo(struct ctx *ctx)
{
    struct bulk_change b;

    TRY(expect(ctx, "done", &b));
    TRY(bulk_change_undo(ctx, &b));
    return reply_with(ctx, 200, b.id);
}

static enum err get(struct ctx *ctx) { return reply_with(ctx, 200, ctx->in.param[1]); }

static void add(struct pg_row row, void *arg)
{
    struct paged *w = arg;

    if (page_take(&w->page, (struct cursor){{pg_text(row, "made"), pg_text(row, "id")}}))
        json_raw(w->json, NULL, pg_text(row, "card"));
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "mi", &w.page));
    w.json = page_begin(ctx);
    TRY(bulk_change_newest(ctx, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

// clang-format off
static const struct route table[] = {
    {.op = "listBulkChanges", .method = GET, .path = N "/bulk-changes", .who = KEEPERS, .tx = PG_TX_READ,
     .run = list, .query = "limit cursor"},
    {.op = "createBulkChange", .method = POST, .path = N "/bulk-changes", .who = KEEPERS, .tx = PG_TX_WRITE,
     .max_body = 65536, .run = post, .creates = true, .pool = SLOW},
    {.op = "getBulkChange", .method = GET, .path = N "/bulk-changes/{id}", .who = KEEPERS, .tx = PG_TX_READ,
     .run = get},
    {.op = "doBulkChange", .method = POST, .path = N "/bulk-changes/{id}/_do", .who = KEEPERS,
     .tx = PG_TX_WRITE, .run = act, .pool = SLOW},
    {.op = "undoBulkChange", .method = POST, .path = N "/bulk-changes/{id}/_undo", .who = KEEPERS,
     .tx = PG_TX_WRITE, .run = undo, .pool = SLOW},
};
// clang-format on

const struct routes bulk_change_routes = {"activities", API, table, COUNT(table)};
