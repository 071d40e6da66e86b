#include "base/text.h"
#include "resources/outlet/outlet.h"
#include "web/config.h"

enum { LINES = 40 }; /* more is read by nobody in a message */

static const struct words {
    const char *language, *title, *more, *site;
} words[] = {
    {"nl", "Deze week te doen in", "En er is nog meer.", "Alles staat op"},
    {"en", "To do this week in", "And there is more.", "All of it is on"},
};

static const struct words *words_of(const char *language)
{
    return &words[text_equal(language, "en")];
}

/* What somebody else typed must not become bold or struck out. */
static const char *plain(struct arena *mem, const char *text)
{
    char *copy = arena_text(mem, text);

    for (char *c = copy; *c; c++)
        if (*c == '*' || *c == '~' || *c == '`')
            *c = ' ';
    return text_line(mem, copy, 200);
}

static void and (struct buffer * out, const char *between, const char *text)
{
    if (!text_blank(text))
        buffer_printf(out, "%s%s", between, plain(out->mem, text));
}

static void line(struct buffer *out, const char *language, const struct programme_line *l)
{
    buffer_printf(out, "• %s %s", outlet_clock(out->mem, language, l, "-"),
                  plain(out->mem, l->title));
    and(out, ", ", l->place);
    and(out, ", ", programme_cost(out->mem, language, l));
    and(out, ". ", programme_status(language, l));
    buffer_text(out, "\n");
}

const char *outlet_text(struct ctx *ctx, const char *language, const struct programme *p)
{
    const struct words *w = words_of(language);
    struct buffer out = {.mem = ctx->mem};

    buffer_printf(&out, "*%s %s*\n", w->title, ctx->here->name);
    for (size_t i = 0; i < p->n && i < LINES; i++) {
        if (!i || !programme_same_day(&p->line[i - 1], &p->line[i]))
            buffer_printf(&out, "\n*%s*\n", outlet_day(ctx->mem, language, p->line[i].start));
        line(&out, language, &p->line[i]);
    }
    if (p->n > LINES)
        buffer_printf(&out, "\n%s\n", w->more);
    buffer_printf(&out, "\n%s %s/%s/activiteiten", w->site, ctx->config->origin,
                  ctx->here->slug);
    return out.text;
}

const char *outlet_text_of_one(struct ctx *ctx, const char *language, const struct programme *p)
{
    enum { DATES = 4 };
    struct buffer out = {.mem = ctx->mem};

    if (!p->n)
        return "";
    buffer_printf(&out, "*%s*\n", plain(ctx->mem, p->line[0].title));
    for (size_t i = 0; i < p->n && i < DATES; i++) {
        buffer_printf(&out, "%s, %s", outlet_day(ctx->mem, language, p->line[i].start),
                      outlet_clock(ctx->mem, language, &p->line[i], "-"));
        and(&out, ". ", programme_status(language, &p->line[i]));
        buffer_text(&out, "\n");
    }
    and(&out, "", programme_where(ctx->mem, &p->line[0]));
    and(&out, ". ", programme_cost(ctx->mem, language, &p->line[0]));
    buffer_printf(&out, "\n%s%s", ctx->config->origin, p->line[0].address);
    return out.text;
}
