#include "base/text.h"
#include "mail/mail.h"
#include "resources/handout/handout.h"
#include "web/config.h"

enum { GIVERS = COLLEAGUES | CONNECTOR | HOST, BODY = 8192, A_DAY = 86400 };

static const char *const languages[] = {"nl", "en", NULL};

struct handout_body {
    struct json_list items; /* "activity:UUID" */
    const char *words;
    const char *language;
    const char *email;
    const char *telephone;
    bool consent;
};

#define AT(member) .offset = offsetof(struct handout_body, member)

// clang-format off
static const struct json_field fields[] = {
    {.name = "items", .kind = JSON_LIST, AT(items), .min = 1, .max = HANDOUT_MOST, .required = true},
    {.name = "words", .kind = JSON_TEXT_LINE, AT(words), .max = HANDOUT_WORDS},
    {.name = "language", .kind = JSON_WORD, AT(language), .words = languages},
    {.name = "email", .kind = JSON_TEXT_LINE, AT(email), .max = MAIL_ADDRESS_MOST},
    {.name = "telephone", .kind = JSON_TEXT_LINE, AT(telephone), .max = 30},
    {.name = "consent", .kind = JSON_FLAG, AT(consent), .required = true},
};
// clang-format on

static void item_json(struct arena *mem, struct json *j, const char *language,
                      const struct handout_item *i)
{
    struct handout_line line[HANDOUT_LINES];
    const size_t n = handout_lines(mem, language, i, line);

    json_object(j, NULL);
    json_text(j, "kind", i->kind);
    json_text(j, "id", i->id);
    json_text(j, "title", i->line.title);
    json_text(j, "about", text_blank(i->about) ? NULL : i->about);
    json_text(j, "address", i->path);
    json_text(j, "warning", handout_warning(language, i));
    json_array(j, "lines");
    for (size_t at = 0; at < n; at++) {
        json_object(j, NULL);
        json_text(j, "label", line[at].label);
        json_text(j, "text", line[at].text);
        json_end(j);
    }
    json_end(j);
    json_end(j);
}

/* What is not there any more is left out. */
static enum err find_wanted(struct ctx *ctx, struct handout *h)
{
    const char *reference[HANDOUT_MOST + 1];
    const size_t n = ctx_query_all(ctx, "item", reference, COUNT(reference));

    ctx_query_word(ctx, "language", languages, &h->language);
    if (n > HANDOUT_MOST)
        return ctx_fail_parameter(ctx, "item", "too_many");
    for (size_t i = 0; i < n; i++) {
        const enum err err = handout_find(ctx, reference[i], &h->item[h->n]);

        if (err == ERR_INVALID)
            return ctx_fail_parameter(ctx, "item", "invalid");
        if (err != ERR_NOT_FOUND)
            TRY(err);
        h->n += err == ERR_OK;
    }
    return ctx_query_done(ctx);
}

static enum err preview(struct ctx *ctx)
{
    struct handout h = {0};
    struct json *j;

    TRY(find_wanted(ctx, &h));
    TRY(handout_find_giver(ctx, &h.giver));
    j = ctx_reply(ctx, 200);
    json_object(j, NULL);
    json_text(j, "gives", handout_gives(ctx->mem, &h));
    json_text(j, "note", handout_note(ctx->mem, &h));
    json_bool(j, "textMessages", ctx->config->texts != NULL);
    json_array(j, "items");
    for (size_t i = 0; i < h.n; i++)
        item_json(ctx->mem, j, h.language, &h.item[i]);
    json_end(j);
    json_end(j);
    return json_done(j);
}

/* Whom it goes to: one address, and they agreed. */
static enum err check(struct ctx *ctx, const struct handout_body *b, const char **number)
{
    *number = NULL;
    if (!b->consent)
        fault_field(&ctx->fault, "/consent", "required");
    if (!b->email && !b->telephone)
        fault_field(&ctx->fault, "/email", "required");
    if (b->email && !mail_address_fits(b->email))
        fault_field(&ctx->fault, "/email", "invalid");
    if (b->telephone && (b->email || !ctx->config->texts))
        fault_field(&ctx->fault, "/telephone", "unsupported");
    else if (b->telephone) {
        TRY(handout_number(ctx, b->telephone, number));
        if (!*number)
            fault_field(&ctx->fault, "/telephone", "invalid");
    }
    return ERR_OK;
}

/* Blames what residents do not see. */
static enum err find_all(struct ctx *ctx, const struct json_list *items, struct handout *h)
{
    for (h->n = 0; h->n < items->count; h->n++) {
        const enum err err = handout_find(ctx, items->item[h->n], &h->item[h->n]);

        if (err == ERR_INVALID || err == ERR_NOT_FOUND)
            fault_field(&ctx->fault, arena_printf(ctx->mem, "/items/%zu", h->n),
                        err == ERR_INVALID ? "invalid" : "not_found");
        else
            TRY(err);
    }
    return ctx->fault.nfields ? ERR_INVALID : ERR_OK;
}

static enum err post(struct ctx *ctx)
{
    struct handout_body b = {0};
    struct handout h = {0};
    const char *number;
    enum err err;

    TRY(ctx_read(ctx, fields, COUNT(fields), &b));
    TRY(check(ctx, &b, &number));
    TRY(find_all(ctx, &b.items, &h));
    err = handout_allow(ctx, number ? number : b.email);
    if (err == ERR_TOO_MANY)
        ctx->out.retry_after = A_DAY;
    TRY(err);
    TRY(handout_find_giver(ctx, &h.giver));
    h.language = b.language;
    h.words = b.words;
    TRY(number ? handout_text(ctx, &h, number) : handout_mail(ctx, &h, b.email));
    ctx->out.status = 202;
    return ERR_OK;
}

// clang-format off
static const struct route table[] = {
    {.op = "previewHandout", .method = GET, .path = N "/handouts/_preview", .who = GIVERS, .tx = PG_TX_READ, .run = preview,
     .query = "item* language"},
    {.op = "sendHandout", .method = POST, .path = N "/handouts", .who = GIVERS, .tx = PG_TX_WRITE, .max_body = BODY, .run = post,
     .creates = true},
};
// clang-format on

const struct routes handout_routes = {NULL, API, table, COUNT(table)};
