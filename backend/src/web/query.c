#include "web/ctx.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/id.h"
#include "base/text.h"
#include "base/utf8.h"

const char *ctx_query(const struct ctx *ctx, const char *key)
{
    for (int i = 0; i < ctx->in.nargs; i++)
        if (strcmp(ctx->in.arg[i].key, key) == 0)
            return ctx->in.arg[i].value;
    return NULL;
}

size_t ctx_query_all(const struct ctx *ctx, const char *key, const char **values, size_t room)
{
    size_t n = 0;

    for (int i = 0; i < ctx->in.nargs && n < room; i++)
        if (strcmp(ctx->in.arg[i].key, key) == 0)
            values[n++] = ctx->in.arg[i].value;
    return n;
}

/* Each blames what it cannot read, leaves *out as it is without the key, and goes on,
 * so that all faults of a query are named at once. */

void ctx_query_int(struct ctx *ctx, const char *key, int fallback, int min, int max, int *out)
{
    const char *value = ctx_query(ctx, key);
    int64_t n;

    *out = fallback;
    if (!value)
        return;
    if (!text_int(value, INT32_MIN, INT32_MAX, &n))
        ctx_fail_parameter(ctx, key, "type");
    else if (n < min || n > max)
        ctx_fail_parameter(ctx, key, "out_of_range");
    else
        *out = (int)n;
}

void ctx_query_flag(struct ctx *ctx, const char *key, bool *out)
{
    const char *value = ctx_query(ctx, key);

    *out = value && strcmp(value, "true") == 0;
    if (value && !*out && strcmp(value, "false") != 0)
        ctx_fail_parameter(ctx, key, "type");
}

void ctx_query_id(struct ctx *ctx, const char *key, const char **out)
{
    const char *value = ctx_query(ctx, key);

    *out = value && id_valid(value, strlen(value)) ? value : NULL;
    if (value && !*out)
        ctx_fail_parameter(ctx, key, "invalid");
}

void ctx_query_word(struct ctx *ctx, const char *key, const char *const *words,
                    const char **out)
{
    const char *value = ctx_query(ctx, key);

    *out = NULL;
    for (; value && *words && !*out; words++)
        if (strcmp(value, *words) == 0)
            *out = value;
    if (value && !*out)
        ctx_fail_parameter(ctx, key, "unknown");
}

/* A day begins at midnight on our side of the sea: the database, which knows
 * the time zone, adds it; so a date is passed on as a local moment. */
static void query_moment(struct ctx *ctx, const char *key, const char *time, const char **out)
{
    const char *value = ctx_query(ctx, key);
    int year, month, day;
    int64_t moment;
    char *text;

    *out = NULL;
    if (!value)
        return;
    if (text_date(value, &year, &month, &day)) {
        *out = arena_printf(ctx->mem, "%s %s Europe/Amsterdam", value, time);
        return;
    }
    if (!text_moment(value, &moment)) {
        ctx_fail_parameter(ctx, key, "invalid");
        return;
    }
    text = arena_take(ctx->mem, CLOCK_TEXT);
    clock_text((time_t)moment, text);
    *out = text;
}

void ctx_query_moment(struct ctx *ctx, const char *key, const char **out)
{
    query_moment(ctx, key, "00:00:00", out);
}

void ctx_query_end(struct ctx *ctx, const char *key, const char **out)
{
    query_moment(ctx, key, "24:00:00", out);
}

void ctx_query_text(struct ctx *ctx, const char *key, int max, const char **out)
{
    const char *value = ctx_query(ctx, key);

    *out = NULL;
    if (text_blank(value))
        return;
    if (utf8_length(value) > (size_t)max)
        ctx_fail_parameter(ctx, key, "too_long");
    else
        *out = text_trim(ctx->mem, value);
}

enum err ctx_query_done(struct ctx *ctx) { return ctx->fault.nfields ? ERR_INVALID : ERR_OK; }
