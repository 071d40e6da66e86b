#include "commons/pattern.h"

#include <string.h>

#include "base/child.h"
#include "base/clock.h"
#include "base/text.h"

enum { YEAR = 366 * 86400, SECONDS = 3, OUTPUT = 1 << 20 };

static bool is_series(const struct pattern *p)
{
    return p->rrule || p->rdates.count > 0 || p->exdates.count > 0;
}

static void one_date(struct ctx *ctx, const struct pattern *p, struct pattern_dates *d)
{
    d->date = arena_take(ctx->mem, sizeof *d->date);
    d->date[0] = (struct pattern_date){.start = p->start, .end = p->end};
    d->n = 1;
}

static void write_moments(struct json *j, const char *key, const struct json_list *list)
{
    json_array(j, key);
    for (size_t i = 0; i < list->count; i++)
        json_text(j, NULL, list->item[i]);
    json_end(j);
}

/* The question as the reader takes it. */
static enum err question(struct ctx *ctx, const struct pattern *p, const char *from,
                         struct buffer *out)
{
    struct json *j = json_new(ctx->mem, out);
    char to[CLOCK_TEXT];

    clock_text(clock_now() + YEAR, to);
    json_object(j, NULL);
    json_text(j, "start", p->start);
    json_text(j, "end", p->end);
    json_bool(j, "allDay", p->all_day);
    json_text(j, "timeZone", "Europe/Amsterdam");
    json_text(j, "rrule", p->rrule);
    write_moments(j, "rdates", &p->rdates);
    write_moments(j, "exdates", &p->exdates);
    json_raw(j, "skip", p->skip ? p->skip : "[]");
    json_text(j, "from", from);
    json_text(j, "to", to);
    json_int(j, "max", PATTERN_MOST);
    json_end(j);
    return json_done(j);
}

static struct pattern_date *read_dates(struct arena *mem, const struct json_value *list,
                                       size_t *n)
{
    struct pattern_date *date = arena_take(mem, ((list ? list->count : 0) + 1) * sizeof *date);

    *n = 0;
    for (const struct json_value *v = list ? list->child : NULL; v; v = v->next)
        date[(*n)++] = (struct pattern_date){.start = json_member_text(v, "start"),
                                             .end = json_member_text(v, "end"),
                                             .reason = json_member_text(v, "reason")};
    return date;
}

static enum err blame(struct ctx *ctx, const struct json_value *fault)
{
    const char *field = json_member_text(fault, "field"),
               *code = json_member_text(fault, "code");

    return ctx_fail_field(ctx, arena_printf(ctx->mem, "/%s", field ? field : "rrule"),
                          code ? code : "invalid");
}

static enum err read_answer(struct ctx *ctx, const struct child_result *r,
                            struct pattern_dates *d)
{
    const struct json_value *answer, *fault;
    const char *why;

    if (r->exit_code < 0) /* its time or its memory ran out */
        return ctx_fail_field(ctx, "/rrule", "unsupported");
    if (r->exit_code != 0 || json_parse(ctx->mem, r->output, r->len, &answer, &why) != ERR_OK)
        return ctx_fail(ctx, ERR_BROKEN, "the reader did not answer");
    fault = json_member(answer, "fault");
    if (fault && fault->type == JSON_OBJECT)
        return blame(ctx, fault);
    d->date = read_dates(ctx->mem, json_member(answer, "items"), &d->n);
    d->left = read_dates(ctx->mem, json_member(answer, "left"), &d->nleft);
    return ERR_OK;
}

enum err pattern_expand(struct ctx *ctx, const struct pattern *p, const char *from,
                        struct pattern_dates *d)
{
    static const char *const argv[] = {"voordeur-reader", "expand", NULL};
    static const struct child_limits limits = {.seconds = SECONDS, .max_output = OUTPUT};
    struct buffer asked = {.mem = ctx->mem};
    struct child_result result;

    *d = (struct pattern_dates){0};
    if (!is_series(p)) {
        one_date(ctx, p, d);
        return ERR_OK;
    }
    TRY(question(ctx, p, from, &asked));
    TRY(child_run(ctx->mem, argv, asked.text, asked.len, &limits, &result));
    return read_answer(ctx, &result, d);
}
