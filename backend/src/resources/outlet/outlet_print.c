#include "base/text.h"
#include "resources/outlet/outlet.h"

/* "Rucrea, Coornhertstraat 4, € 2. Eerst aanmelden." */
static const char *about(struct arena *mem, const struct programme_line *l)
{
    const struct {
        const char *between, *text;
    } parts[] = {{"", programme_where(mem, l)},
                 {", ", programme_cost(mem, "nl", l)},
                 {". ", l->note},
                 {". ", l->sign_up_note}};
    struct buffer out = {.mem = mem};

    for (size_t i = 0; i < COUNT(parts); i++)
        if (!text_blank(parts[i].text))
            buffer_printf(&out, "%s%s", out.len ? parts[i].between : "", parts[i].text);
    return out.text;
}

static void days(struct buffer *out, const struct programme *p)
{
    for (size_t i = 0; i < p->n; i++) {
        const struct programme_line *l = &p->line[i];

        if (!i || !programme_same_day(&l[-1], l)) {
            buffer_text(out, i ? "</ul>\n</section>\n<section>\n" : "<section>\n");
            outlet_html_tag(out, "h2", NULL, outlet_day(out->mem, "nl", l->start));
            buffer_text(out, "<ul>\n");
        }
        buffer_text(out, "<li>\n");
        outlet_html_tag(out, "b", "when", outlet_clock(out->mem, "nl", l, "–"));
        buffer_text(out, "<div>\n");
        outlet_html_tag(out, "b", NULL, l->title);
        outlet_html_tag(out, "p", NULL, about(out->mem, l));
        buffer_text(out, "</div>\n</li>\n");
    }
    if (p->n)
        buffer_text(out, "</ul>\n</section>\n");
}

/* Shown on the glass and not on paper. */
static void choice(struct ctx *ctx, struct buffer *out, bool small)
{
    buffer_printf(
        out,
        "<nav class=\"tools\" aria-label=\"Papier\">\n<p>Druk af of bewaar als PDF met "
        "de knop Afdrukken van uw browser.</p>\n<p><a href=\"?formaat=a4\"%s>A4</a> "
        "<a href=\"?formaat=a5\"%s>A5</a>",
        small ? "" : " aria-current=\"page\"", small ? " aria-current=\"page\"" : "");
    if (outlet_paper_ready(ctx))
        buffer_printf(out, " <a href=\"/print/%s/pdf?formaat=%s\">PDF</a>", ctx->here->slug,
                      small ? "a5" : "a4");
    buffer_text(out, "</p>\n</nav>\n");
}

void outlet_print_page(struct ctx *ctx, const struct outlet_issue *issue, bool small,
                       const char *site, const struct programme *p)
{
    const char *title = arena_printf(ctx->mem, "Te doen in %s", ctx->here->name);
    struct buffer *out = outlet_html_begin(ctx, "nl", title, site, "print.css", NULL,
                                           small ? "paper a5" : "paper a4");

    choice(ctx, out, small);
    buffer_text(out, "<main>\n<header>\n");
    outlet_html_tag(out, "h1", NULL, title);
    outlet_html_tag(out, "p", NULL,
                    arena_printf(ctx->mem, "%s tot en met %s",
                                 outlet_day(ctx->mem, "nl", issue->first),
                                 outlet_day(ctx->mem, "nl", issue->last)));
    buffer_text(out, "</header>\n<div class=\"columns\">\n");
    days(out, p);
    if (!p->n)
        outlet_html_tag(out, "p", NULL, "Voor deze dagen is nog niets bevestigd.");
    buffer_text(out, "</div>\n<footer>\n");
    outlet_html_tag(
        out, "p", NULL,
        arena_printf(ctx->mem,
                     "Alles op deze bladzijde is bevestigd door wie het organiseert. "
                     "Gemaakt op %s.",
                     outlet_day(ctx->mem, "nl", issue->printed)));
    buffer_text(out, "</footer>\n</main>\n");
    outlet_html_end(out);
}
