#include "resources/correction/correction.h"

#include "commons/correction.h"

enum { STAFF = CONNECTOR | HOST | PROFESSIONAL | ADMINS, BODY = 1024 };
enum { TELEPHONE_MAX = 30, EMAIL_MAX = 254 };

static void add(struct pg_row row, void *arg)
{
    struct paged *w = arg;
    const struct cursor key = {{pg_text(row, "created"), pg_text(row, "id")}};

    if (!page_take(&w->page, key))
        return;
    json_object(w->json, NULL);
    correction_members(w->json, row);
    json_text(w->json, "kind", pg_text(row, "kind"));
    json_object(w->json, "item");
    json_text(w->json, "id", pg_text(row, "item_id"));
    json_text(w->json, "title", pg_text(row, "title"));
    json_text(w->json, "address", pg_text(row, "address"));
    json_end(w->json);
    json_end(w->json);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "mi", &w.page));
    w.json = page_begin(ctx);
    TRY(correction_newest(ctx, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static const char *const languages[] = {"nl", "en", NULL};

// clang-format off
static const struct json_field hearing_fields[] = {
    {.name = "telephone", .kind = JSON_TEXT_LINE, .offset = offsetof(struct correction_hearing, telephone), .max = TELEPHONE_MAX},
    {.name = "email", .kind = JSON_TEXT_LINE, .offset = offsetof(struct correction_hearing, email), .max = EMAIL_MAX},
    {.name = "language", .kind = JSON_WORD, .offset = offsetof(struct correction_hearing, language), .words = languages},
};
// clang-format on

static enum err hear(struct ctx *ctx)
{
    struct correction_hearing h = {0};

    TRY(ctx_read(ctx, hearing_fields, COUNT(hearing_fields), &h));
    TRY(correction_hear(ctx, ctx->in.param[1], &h));
    ctx->out.status = 204;
    return ERR_OK;
}

static const struct route table[] = {
    {.op = "listCorrections",
     .method = GET,
     .path = N "/corrections",
     .who = STAFF,
     .tx = PG_TX_READ,
     .run = list,
     .query = "limit cursor"},
    {.op = "hearOfCorrection",
     .method = POST,
     .path = N "/corrections/{id}/_hear",
     .who = EVERYONE,
     .tx = PG_TX_WRITE,
     .max_body = BODY,
     .run = hear},
};

const struct routes correction_routes = {NULL, API, table, COUNT(table)};
