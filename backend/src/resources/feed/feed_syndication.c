/* The coming two weeks as RSS 2.0 and Atom (RFC 4287): an entry per date, and never what is
 * doubtful. */
#include <string.h>

#include "base/clock.h"
#include "base/text.h"
#include "commons/when.h"
#include "markup/markup.h"
#include "resources/feed/feed.h"
#include "web/config.h"

static void element(struct buffer *out, const char *name, const char *text)
{
    buffer_printf(out, "<%s>", name);
    markup_text(out, text);
    buffer_printf(out, "</%s>\n", name);
}

/* "maandag 30 november 2026, 10.00 tot 12.00 uur. Rucrea. Gratis." */
static const char *about(struct arena *mem, const struct programme_line *l)
{
    const char *parts[] = {when_words(mem, "nl", l->start, l->end, l->all_day),
                           programme_status("nl", l), programme_where(mem, l),
                           programme_cost(mem, "nl", l), l->summary};
    struct buffer out = {.mem = mem};

    for (size_t i = 0; i < COUNT(parts); i++)
        if (!text_blank(parts[i]))
            buffer_printf(&out, "%s%s", out.len ? ". " : "", parts[i]);
    return out.text;
}

/* What an entry is known by: the page and the date. */
static const char *known_by(struct arena *mem, const char *origin,
                            const struct programme_line *l)
{
    return arena_printf(mem, "%s%s#%s", origin, l->address, l->start);
}

static const char *title(struct arena *mem, const struct programme_line *l)
{
    return arena_printf(mem, "%s: %s", programme_day(mem, "nl", l->start), l->title);
}

/* "2026-11-29T13:00:00Z" as RFC 822 writes it. */
static const char *mail_date(struct arena *mem, const char *moment)
{
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const int month = (moment[5] - '0') * 10 + moment[6] - '0';

    return arena_printf(mem, "%.2s %s %.4s %.8s GMT", moment + 8, months[(month + 11) % 12],
                        moment, moment + 11);
}

/* The latest change of all; now when there is nothing. */
static const char *changed(struct arena *mem, const struct programme *p)
{
    const char *last = "";
    char *now;

    for (size_t i = 0; i < p->n; i++)
        if (strcmp(p->line[i].changed, last) > 0)
            last = p->line[i].changed;
    if (*last)
        return last;
    now = arena_take(mem, CLOCK_TEXT);
    clock_text(clock_now(), now);
    return now;
}

void feed_rss(struct ctx *ctx, const char *name, const char *self, const struct programme *p)
{
    const char *origin = ctx->config->origin;
    struct buffer *out = &ctx->out.body;

    buffer_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
                     "xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n");
    element(out, "title", name);
    element(out, "link", arena_printf(ctx->mem, "%s/%s/activiteiten", origin, ctx->here->slug));
    element(out, "description", "Wat er de komende twee weken te doen is.");
    element(out, "language", "nl");
    buffer_text(out, "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"");
    markup_attr(out, self);
    buffer_text(out, "\"/>\n");
    for (size_t i = 0; i < p->n; i++) {
        const struct programme_line *l = &p->line[i];

        buffer_text(out, "<item>\n");
        element(out, "title", title(ctx->mem, l));
        element(out, "link", arena_printf(ctx->mem, "%s%s", origin, l->address));
        buffer_text(out, "<guid isPermaLink=\"false\">");
        markup_text(out, known_by(ctx->mem, origin, l));
        buffer_text(out, "</guid>\n");
        element(out, "pubDate", mail_date(ctx->mem, l->changed));
        element(out, "description", about(ctx->mem, l));
        buffer_text(out, "</item>\n");
    }
    buffer_text(out, "</channel>\n</rss>\n");
}

void feed_atom(struct ctx *ctx, const char *name, const char *self, const struct programme *p)
{
    const char *origin = ctx->config->origin;
    struct buffer *out = &ctx->out.body;

    buffer_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nl\">\n");
    element(out, "title", name);
    element(out, "id", self);
    buffer_text(out, "<link rel=\"self\" href=\"");
    markup_attr(out, self);
    buffer_text(out, "\"/>\n");
    element(out, "updated", changed(ctx->mem, p));
    buffer_text(out, "<author>");
    element(out, "name", ctx->here->name);
    buffer_text(out, "</author>\n");
    for (size_t i = 0; i < p->n; i++) {
        const struct programme_line *l = &p->line[i];

        buffer_text(out, "<entry>\n");
        element(out, "title", title(ctx->mem, l));
        element(out, "id", known_by(ctx->mem, origin, l));
        buffer_text(out, "<link href=\"");
        markup_attr(out, arena_printf(ctx->mem, "%s%s", origin, l->address));
        buffer_text(out, "\"/>\n");
        element(out, "updated", l->changed);
        element(out, "summary", about(ctx->mem, l));
        buffer_text(out, "</entry>\n");
    }
    buffer_text(out, "</feed>\n");
}
