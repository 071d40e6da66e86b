#include <string.h>

#include "base/text.h"
#include "resources/import/import.h"

enum { MAY_IMPORT = ORGANISER | PROFESSIONAL | ADMINS, BODY_MAX = 10 << 20, PARTS_MAX = 40 };

#define XLSX "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct pg_row row;
    struct json *j;

    TRY(import_find(ctx, id, &row));
    j = ctx_reply(ctx, status);
    ctx->out.version = pg_text(row, "version");
    import_json(j, row);
    return json_done(j);
}

struct address {
    const char *url;
};

static const struct json_field address_fields[] = {
    {.name = "url",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct address, url),
     .max = 2000,
     .required = true},
};

/* "title:Naam van de activiteit" as the reader takes it: "Naam van de activiteit=title". */
static enum err read_columns(struct ctx *ctx, struct import_request *r)
{
    const char *said[PARTS_MAX];

    r->ncolumns = ctx_query_all(ctx, "column", said, PARTS_MAX);
    r->column = arena_take(ctx->mem, (PARTS_MAX + 1) * sizeof *r->column);
    for (size_t i = 0; i < r->ncolumns; i++) {
        const char *colon = strchr(said[i], ':');

        if (!colon || colon == said[i] || colon[1] == '\0')
            return ctx_fail_parameter(ctx, "column", "invalid");
        r->column[i] =
            arena_printf(ctx->mem, "%s=%.*s", colon + 1, (int)(colon - said[i]), said[i]);
    }
    return ctx_query_done(ctx);
}

static enum err read_request(struct ctx *ctx, struct import_request *r)
{
    struct address a = {0};

    ctx_query_id(ctx, "organisation", &r->organisation);
    ctx_query_text(ctx, "calendar", 200, &r->calendar);
    r->calendar = r->calendar ? r->calendar : import_calendar;
    r->leave_out = arena_take(ctx->mem, (PARTS_MAX + 1) * sizeof *r->leave_out);
    r->nleave_out = ctx_query_all(ctx, "leaveOut", r->leave_out, PARTS_MAX);
    TRY(read_columns(ctx, r));
    r->source = "file";
    if (ctx->in.body_len == 0)
        return ctx_fail(ctx, ERR_INVALID, "the body is empty");
    if (text_equal(ctx->in.content_type, "application/json")) {
        TRY(ctx_read(ctx, address_fields, COUNT(address_fields), &a));
        r->source = "url";
        r->address = a.url;
    } else {
        r->format = text_equal(ctx->in.content_type, "text/csv") ? "csv" : "auto";
    }
    return ERR_OK;
}

/* Whose calendar it is: an organiser reads in for an own organisation only. */
static enum err check_owner(struct ctx *ctx, const struct import *im)
{
    if (im->asked.organisation)
        return import_check_owner(ctx, im->asked.organisation);
    if (!ctx_is(ctx, PROFESSIONAL | ADMINS))
        return ctx_fail_parameter(ctx, "organisation", "required");
    return ERR_OK;
}

static enum err check_kind(struct ctx *ctx, const struct import *im)
{
    if (im->read.reason)
        return ERR_OK;
    if (im->read.kind == READER_ACTIVITIES)
        return im->asked.organisation ? ERR_OK
                                      : ctx_fail_parameter(ctx, "organisation", "required");
    return ctx_is(ctx, PROFESSIONAL | ADMINS)
               ? ERR_OK
               : ctx_fail(ctx, ERR_NOT_YOURS,
                          "a list of organisations or places is not an organiser's");
}

static enum err create(struct ctx *ctx)
{
    struct import im = {0};

    TRY(read_request(ctx, &im.asked));
    TRY(check_owner(ctx, &im));
    TRY(import_read(ctx, &im, ctx->in.body, ctx->in.body_len));
    TRY(check_kind(ctx, &im));
    TRY(import_compare(ctx, &im));
    TRY(import_keep(ctx, &im, import_report(ctx, &im)));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, im.id);
    return reply_with(ctx, 201, im.id);
}

static enum err save(struct ctx *ctx)
{
    struct import im = {.id = ctx->in.param[1]};
    const char *version;
    struct pg_row row;

    TRY(import_find(ctx, im.id, &row));
    TRY(ctx_version(ctx, &version));
    if (!text_equal(pg_text(row, "status"), "previewed"))
        return ctx_fail(ctx, ERR_CONFLICT, "this import is %s", pg_text(row, "status"));
    if (!text_equal(pg_text(row, "version"), version))
        return ERR_STALE;
    im.asked.organisation = pg_text(row, "organisation_id");
    im.asked.calendar = pg_text(row, "calendar");
    im.content = pg_text(row, "content");
    TRY(import_read_again(ctx, &im));
    TRY(import_compare(ctx, &im)); /* what changed meanwhile is compared anew */
    TRY(import_apply(ctx, &im));
    TRY(import_mark_saved(ctx, im.id, version, import_report(ctx, &im)));
    return reply_with(ctx, 200, im.id);
}

static enum err get(struct ctx *ctx) { return reply_with(ctx, 200, ctx->in.param[1]); }

struct listing {
    struct json *j;
    struct page *page;
};

static void add_card(struct pg_row row, void *arg)
{
    struct listing *l = arg;

    if (page_take(l->page, (struct cursor){{pg_text(row, "created"), pg_text(row, "id")}}))
        import_card_json(l->j, row);
}

static enum err list(struct ctx *ctx)
{
    const char *organisation;
    struct page page;
    struct json *j;

    ctx_query_id(ctx, "organisation", &organisation);
    TRY(page_read(ctx, "mi", &page));
    j = page_begin(ctx);
    TRY(import_newest(ctx, organisation, &page, add_card, &(struct listing){j, &page}));
    ctx->out.cache = CACHE_PRIVATE;
    return page_finish(ctx, j, &page);
}

static enum err example(struct ctx *ctx)
{
    static const char table[] = "\xef\xbb\xbf"
                                "Activiteit;Datum;Begintijd;Eindtijd;Herhaling;Plaats;"
                                "Omschrijving;Kosten;Categorie;Doelgroep;Contact;"
                                "Telefoon;E-mail;Website\r\n"
                                "Koffie-inloop;01-12-2026;10:00;12:00;elke dinsdag;De "
                                "Haard;Koffie en een praatje;gratis;"
                                "koffie en inloop;iedereen;De gastvrouw;0412 000000;;\r\n";

    ctx->out.status = 200;
    ctx->out.type = "text/csv";
    buffer_text(&ctx->out.body, table);
    return ERR_OK;
}

// clang-format off
static const struct route table[] = {
    {.op = "listImports", .method = GET, .path = N "/imports", .who = MAY_IMPORT, .tx = PG_TX_READ,
     .run = list, .query = "organisation limit cursor"},
    {.op = "createImport", .method = POST, .path = N "/imports", .who = MAY_IMPORT, .tx = PG_TX_WRITE,
     .max_body = BODY_MAX, .run = create, .query = "organisation calendar leaveOut* column*",
     .body_type = "text/calendar text/csv text/html application/ld+json " XLSX " application/json",
     .pool = SLOW},
    {.op = "getImportTemplate", .method = GET, .path = N "/imports/_template", .who = MAY_IMPORT,
     .tx = PG_TX_READ, .run = example},
    {.op = "getImport", .method = GET, .path = N "/imports/{id}", .who = MAY_IMPORT, .tx = PG_TX_READ,
     .run = get},
    {.op = "saveImport", .method = POST, .path = N "/imports/{id}/_save", .who = MAY_IMPORT,
     .tx = PG_TX_WRITE, .run = save, .pool = SLOW},
};
// clang-format on

const struct routes import_routes = {"activities", API, table, COUNT(table)};
