#include "base/text.h"
#include "markup/markup.h"
#include "resources/outlet/outlet.h"
#include "web/config.h"

static const struct words {
    const char *language, *title, *nothing, *all, *window;
} words[] = {
    {"nl", "Te doen in", "De komende week is er niets te doen, voor zover wij weten.",
     "Alles wat er te doen is", "Opent in een nieuw venster"},
    {"en", "What there is to do in", "Nothing to do in the coming week, as far as we know.",
     "All there is to do", "Opens in a new window"},
};

static void anchor(struct ctx *ctx, struct buffer *out, const char *path, const char *text)
{
    buffer_text(out,
                "<a target=\"_blank\" rel=\"noopener\" aria-describedby=\"window\" href=\"");
    markup_attr(out, arena_printf(ctx->mem, "%s%s", ctx->config->origin, path));
    buffer_text(out, "\">");
    markup_text(out, text);
    buffer_text(out, "</a>\n");
}

static void line(struct ctx *ctx, struct buffer *out, const char *language,
                 const struct programme_line *l)
{
    buffer_text(out, "<li>\n");
    outlet_html_tag(out, "span", "when", outlet_clock(out->mem, language, l, "–"));
    buffer_text(out, "<div>\n");
    anchor(ctx, out, l->address, l->title);
    outlet_html_tag(out, "p", "status", programme_status(language, l));
    outlet_html_tag(out, "p", NULL, programme_where(out->mem, l));
    outlet_html_tag(out, "p", NULL, programme_cost(out->mem, language, l));
    buffer_text(out, "</div>\n</li>\n");
}

void outlet_embed_page(struct ctx *ctx, const char *language, const struct programme *p)
{
    const struct words *w = &words[text_equal(language, "en")];
    const char *title = arena_printf(ctx->mem, "%s %s", w->title, ctx->here->name);
    struct buffer *out =
        outlet_html_begin(ctx, w->language, title, "", "embed.css", "embed.js", "widget");

    buffer_text(out, "<main>\n");
    outlet_html_tag(out, "h1", NULL, title);
    for (size_t i = 0; i < p->n; i++) {
        if (!i || !programme_same_day(&p->line[i - 1], &p->line[i])) {
            buffer_text(out, i ? "</ul>\n" : "");
            outlet_html_tag(out, "h2", NULL, outlet_day(out->mem, language, p->line[i].start));
            buffer_text(out, "<ul>\n");
        }
        line(ctx, out, language, &p->line[i]);
    }
    if (p->n)
        buffer_text(out, "</ul>\n");
    else
        outlet_html_tag(out, "p", NULL, w->nothing);
    buffer_text(out, "<p class=\"all\">\n");
    anchor(ctx, out, arena_printf(ctx->mem, "/%s/activiteiten", ctx->here->slug), w->all);
    buffer_text(out, "</p>\n");
    buffer_printf(out, "<p id=\"window\" hidden>%s</p>\n</main>\n", w->window);
    outlet_html_end(out);
}
