#include <string.h>

#include "base/text.h"
#include "base/utf8.h"
#include "commons/when.h"
#include "resources/owner_question/owner_question.h"
#include "sms/sms.h"
#include "token/address.h"
#include "web/config.h"
#include "json/json.h"

enum { TITLE_LEAST = 20 }; /* what is left of a title is still known by */

static const char begin[] = "Klopt dit nog? ", end[] = " Antwoord:";

/* "De Rucreant sluit 5 december.", where it is asked for that; or NULL. */
static const char *closes(struct arena *mem, const struct owner_question *q)
{
    const char *day = q->deadline ? strchr(when_day(mem, q->deadline), ' ') : NULL;

    return day ? sms_letters(mem, arena_printf(mem, "%s sluit%.*s.",
                                               owner_question_magazine(q, "nl"),
                                               (int)(strlen(day) - strlen(" 2026")), day))
               : NULL;
}

/* The words before the link: the first title as far as it fits, and how many more there are. */
static const char *words(struct ctx *ctx, const struct owner_question *q, size_t n)
{
    const size_t link = strlen(ctx->config->origin) + strlen(" /l/") + ADDRESS_TOKEN;
    const char *more = n > 1 ? arena_printf(ctx->mem, " en nog %zu.", n - 1) : ".";
    const char *also = closes(ctx->mem, q);
    size_t taken = strlen(begin) + strlen(more) + strlen(end) + link;

    also = also ? arena_printf(ctx->mem, " %s", also) : "";
    if (taken + utf8_length(also) + TITLE_LEAST > SMS_MOST)
        also = "";
    taken += utf8_length(also);
    return arena_printf(
        ctx->mem, "%s%s%s%s%s", begin,
        sms_line(ctx->mem, q->title,
                 taken + TITLE_LEAST < SMS_MOST ? SMS_MOST - taken : TITLE_LEAST),
        more, also, end);
}

enum err owner_question_text(struct ctx *ctx, const struct owner_question *q, size_t n,
                             const char **payload)
{
    struct buffer out = {.mem = ctx->mem};
    struct json *j = json_new(ctx->mem, &out);

    json_object(j, NULL);
    json_text(j, "text", words(ctx, q, n));
    json_text(j, "path", arena_printf(ctx->mem, "/l/owner-text/%s", q->id));
    json_end(j);
    TRY(json_done(j));
    *payload = out.text;
    return ERR_OK;
}
