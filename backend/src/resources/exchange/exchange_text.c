/* What the rules hear and read in an ask or an offer, before it is placed and when it is. */
#include "base/text.h"
#include "base/utf8.h"
#include "commons/danger.h"
#include "hint/hint.h"
#include "matching/matching.h"
#include "resources/exchange/exchange.h"

enum { BODY_MAX = 2000, TITLE_MAX = 120, CATEGORIES_SHOWN = 3 };

static const char *whole(struct ctx *ctx, const char *title, const char *text)
{
    return arena_printf(ctx->mem, "%s\n%s", title ? title : "", text ? text : "");
}

const char *exchange_terms(struct ctx *ctx, const struct exchange_kind *kind, const char *title,
                           const char *text, const char *category)
{
    const struct matching_need *need =
        matching_read(ctx->mem, kind == &exchange_ask ? MATCHING_ASK : MATCHING_OFFER, title,
                      text, category, NULL, 0);
    const struct matching_terms terms = matching_terms(ctx->mem, need);

    return text_pg_array(ctx->mem, terms.term, terms.n);
}

enum err exchange_read_text(struct ctx *ctx, const struct exchange_kind *kind, const char *kept,
                            struct exchange_new *n)
{
    const struct exchange_draft *d = &n->is;
    const char *said = whole(ctx, d->title, d->text);

    n->terms = exchange_terms(ctx, kind, d->title, d->text, d->category);
    said = arena_printf(ctx->mem, "%s%s", said, extras_texts(ctx->mem, d->extras, kept));
    return danger_hear(ctx, said, &n->danger);
}

/* ---- before it is placed ---- */

struct look_body {
    const char *title, *text;
};

static const struct json_field look_fields[] = {
    {.name = "title",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct look_body, title),
     .max = TITLE_MAX},
    {.name = "text",
     .kind = JSON_TEXT_BLOCK,
     .offset = offsetof(struct look_body, text),
     .max = BODY_MAX},
};

static void hint_json(struct ctx *ctx, struct json *j, const char *member, const char *text)
{
    const struct hint hint = text ? hint_read(ctx->mem, text) : (struct hint){0};

    if (hint.kind == HINT_NONE)
        return;
    json_object(j, NULL);
    json_text(j, "kind", hint_kind_name(hint.kind));
    json_text(j, "pointer", member);
    json_int(j, "from", (int64_t)utf8_units(text, hint.from));
    json_int(j, "length", (int64_t)utf8_units(text + hint.from, hint.length));
    json_end(j);
}

static void categories_json(struct ctx *ctx, struct json *j, const struct look_body *body)
{
    const struct matching_need *need =
        matching_read(ctx->mem, MATCHING_ASK, body->title, body->text, NULL, NULL, 0);
    const char *code[CATEGORIES_SHOWN];
    size_t n = matching_categories(need, code, CATEGORIES_SHOWN);

    json_array(j, "categories");
    for (size_t i = 0; i < n; i++)
        json_text(j, NULL, code[i]);
    json_end(j);
}

enum err exchange_look(struct ctx *ctx)
{
    struct look_body body = {0};
    const char *danger;
    struct json *j;

    TRY(ctx_read(ctx, look_fields, COUNT(look_fields), &body));
    TRY(danger_hear(ctx, whole(ctx, body.title, body.text), &danger));
    j = ctx_reply(ctx, 200);
    json_object(j, NULL);
    json_text(j, "danger", danger);
    json_array(j, "hints");
    hint_json(ctx, j, "/title", body.title);
    hint_json(ctx, j, "/text", body.text);
    json_end(j);
    categories_json(ctx, j, &body);
    json_end(j);
    return json_done(j);
}
