/* What is said while somebody types: what was asked or is known already, and whether a resident
 * can be known by the words.  It warns and forbids nothing; the text travels in a body, because
 * addresses are logged. */
#include "base/text.h"
#include "base/utf8.h"
#include "hint/person.h"
#include "resources/question/question.h"

enum { TITLE = 120, TEXT = 10000 };

struct look_body {
    const char *title, *text;
};

static const struct json_field look_fields[] = {
    {.name = "title",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct look_body, title),
     .max = TITLE},
    {.name = "text",
     .kind = JSON_TEXT_BLOCK,
     .offset = offsetof(struct look_body, text),
     .max = TEXT},
};

static void hint_json(struct ctx *ctx, struct json *j, const char *member, const char *text)
{
    const struct person_hint hint =
        text ? person_hint_read(ctx->mem, text) : (struct person_hint){0};

    if (hint.sign == PERSON_NONE)
        return;
    json_object(j, NULL);
    json_text(j, "kind", person_sign_name(hint.sign));
    json_text(j, "pointer", member);
    json_int(j, "from", (int64_t)utf8_units(text, hint.from));
    json_int(j, "length", (int64_t)utf8_units(text + hint.from, hint.length));
    json_end(j);
}

static void add(struct pg_row row, void *j)
{
    json_object(j, NULL);
    json_text(j, "kind", pg_text(row, "kind"));
    json_raw(j, "card", pg_text(row, "card"));
    json_end(j);
}

enum err question_look(struct ctx *ctx)
{
    struct look_body body = {0};
    const char *words;
    struct json *j;

    TRY(ctx_read(ctx, look_fields, COUNT(look_fields), &body));
    words = arena_printf(ctx->mem, "%s %s", body.title ? body.title : "",
                         body.text ? body.text : "");
    j = ctx_reply(ctx, 200);
    json_object(j, NULL);
    json_array(j, "hints");
    hint_json(ctx, j, "/title", body.title);
    hint_json(ctx, j, "/text", body.text);
    json_end(j);
    json_array(j, "similar");
    if (!text_blank(words))
        TRY(question_alike(ctx, words, add, j));
    json_end(j);
    json_end(j);
    return json_done(j);
}
