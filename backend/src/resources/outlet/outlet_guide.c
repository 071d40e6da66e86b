#include <stdlib.h>
#include <strings.h>

#include "base/text.h"
#include "resources/outlet/outlet.h"

enum { MOST = 2000 };

struct guide {
    struct arena *mem;
    struct outlet_guided *line; /* MOST */
    size_t n;
};

static void keep(const struct outlet_guided *line, void *arg)
{
    struct guide *g = arg;

    if (g->n < MOST)
        g->line[g->n++] = *line;
}

/* The address of a heading on this page: the themes are numbered as they come. */
static const char *theme_id(struct arena *mem, int number)
{
    return arena_printf(mem, "thema-%d", number);
}

static void front(struct ctx *ctx, struct buffer *out, const struct guide *g, const char *day)
{
    int number = 0;

    buffer_text(out, "<header class=\"front\">\n");
    outlet_html_tag(out, "h1", NULL,
                    arena_printf(ctx->mem, "Wie helpt u in %s", ctx->here->name));
    outlet_html_tag(out, "p", NULL,
                    arena_printf(ctx->mem, "De sociale kaart op papier, van %s", day));
    buffer_text(out, "</header>\n<nav class=\"contents\" aria-label=\"Thema's\">\n<ol>\n");
    for (size_t i = 0; i < g->n; i++)
        if (!i || !text_equal(g->line[i - 1].theme, g->line[i].theme)) {
            buffer_printf(out, "<li><a href=\"#%s\">", theme_id(ctx->mem, ++number));
            outlet_html_text(out, g->line[i].theme);
            buffer_text(out, "</a></li>\n");
        }
    buffer_text(out, "</ol>\n</nav>\n");
}

static void fact(struct buffer *out, const char *name, const char *value)
{
    if (text_blank(value))
        return;
    outlet_html_tag(out, "dt", NULL, name);
    outlet_html_tag(out, "dd", NULL, value);
}

static void entry(struct buffer *out, const struct outlet_guided *l)
{
    buffer_printf(out, "<li id=\"nummer-%s\">\n<b class=\"when\">%s</b>\n<div>\n", l->number,
                  l->number);
    outlet_html_tag(out, "h3", NULL, l->name);
    outlet_html_tag(out, "p", NULL, l->summary);
    buffer_text(out, "<dl>\n");
    fact(out, "Van", l->organisation);
    fact(out, "Voor wie", l->eligibility);
    fact(out, "Open", l->hours);
    fact(out, "Waar", l->places);
    fact(out, "Toegang", l->accessibility);
    fact(out, "Talen", l->languages);
    fact(out, "Kosten", l->cost);
    fact(out, "Aanmelden", l->application);
    fact(out, "Wachttijd", l->waiting_time);
    fact(out, "Telefoon", l->telephone);
    fact(out, "E-mail", l->email);
    fact(out, "Website", l->url);
    buffer_text(out, "</dl>\n</div>\n</li>\n");
}

/* All of it stands once; at its other themes, where. */
static void themes(struct buffer *out, const struct guide *g)
{
    int number = 0;

    for (size_t i = 0; i < g->n; i++) {
        const struct outlet_guided *l = &g->line[i];

        if (!i || !text_equal(g->line[i - 1].theme, l->theme)) {
            buffer_text(out, i ? "</ul>\n</section>\n" : "");
            buffer_printf(out, "<section id=\"%s\">\n", theme_id(out->mem, ++number));
            outlet_html_tag(out, "h2", NULL, l->theme);
            buffer_text(out, "<ul>\n");
        }
        if (l->first)
            entry(out, l);
        else
            outlet_html_tag(out, "li", "see",
                            arena_printf(out->mem, "%s: zie nummer %s", l->name, l->number));
    }
    if (g->n)
        buffer_text(out, "</ul>\n</section>\n");
}

static int by_name(const void *one, const void *other)
{
    const struct outlet_guided *a = one, *b = other;

    return strcasecmp(a->name, b->name);
}

static void names(struct buffer *out, struct guide *g)
{
    buffer_text(out, "<section class=\"names\">\n");
    outlet_html_tag(out, "h2", NULL, "Op naam");
    buffer_text(out, "<ul class=\"index\">\n");
    qsort(g->line, g->n, sizeof *g->line, by_name);
    for (size_t i = 0; i < g->n; i++)
        if (g->line[i].first) {
            buffer_printf(out, "<li class=\"see\"><a href=\"#nummer-%s\">", g->line[i].number);
            outlet_html_text(out, g->line[i].name);
            buffer_printf(out, "</a> <span class=\"when\">%s</span></li>\n", g->line[i].number);
        }
    buffer_text(out, "</ul>\n</section>\n");
}

enum err outlet_guide_page(struct ctx *ctx)
{
    struct guide g = {.mem = ctx->mem, .line = arena_take(ctx->mem, MOST * sizeof *g.line)};
    struct buffer *out;
    const char *today;

    TRY(outlet_guide(ctx, keep, &g));
    TRY(outlet_today(ctx, &today));
    out = outlet_html_begin(ctx, "nl", arena_printf(ctx->mem, "Gids van %s", ctx->here->name),
                            "", "print.css", NULL, "paper a4 guide");
    buffer_text(out,
                "<nav class=\"tools\" aria-label=\"Papier\">\n<p>Druk af of bewaar als PDF "
                "met de knop Afdrukken van uw browser.</p>\n</nav>\n<main>\n");
    front(ctx, out, &g, outlet_day(ctx->mem, "nl", today));
    themes(out, &g);
    if (g.n)
        names(out, &g);
    else
        outlet_html_tag(out, "p", NULL, "Er staat nog geen dienst op de sociale kaart.");
    buffer_text(out, "<footer>\n");
    outlet_html_tag(out, "p", NULL,
                    "Alles in deze gids is in het laatste half jaar bevestigd. Wat niet zeker "
                    "is, staat er niet in.");
    buffer_text(out, "</footer>\n</main>\n");
    outlet_html_end(out);
    return ERR_OK;
}
