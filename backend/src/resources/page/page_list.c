#include "base/text.h"
#include "commons/when.h"
#include "markup/markup.h"
#include "resources/page/page.h"

void page_tag(struct buffer *out, const char *name, const char *text)
{
    if (!text || !*text)
        return;
    buffer_printf(out, "<%s>", name);
    markup_text(out, text);
    buffer_printf(out, "</%s>\n", name);
}

static void anchor(struct buffer *out, const char *address, const char *text)
{
    buffer_text(out, "<a href=\"");
    markup_attr(out, address);
    buffer_text(out, "\">");
    markup_text(out, text);
    buffer_text(out, "</a>");
}

void page_home(struct ctx *ctx, struct buffer *out)
{
    buffer_text(out, "<p>");
    anchor(out, arena_printf(ctx->mem, "/%s/", ctx->here->slug), ctx->here->name);
    buffer_text(out, "</p>\n");
}

static void line(struct buffer *out, const struct page_line *l)
{
    buffer_text(out, "<li>");
    anchor(out, l->address, l->title);
    if (l->start) {
        buffer_text(out, "<br>");
        markup_text(out, when_words(out->mem, "nl", l->start, l->end, l->all_day));
    }
    if (l->place) {
        buffer_text(out, ", ");
        markup_text(out, l->place);
    }
    if (text_equal(l->status, "cancelled"))
        buffer_text(out, " <b>Gaat niet door.</b>");
    buffer_text(out, "</li>\n");
}

void page_lines(struct buffer *out, const struct page_line *lines, size_t n)
{
    if (!n)
        return;
    buffer_text(out, "<ul class=\"stack gap-3\">\n");
    for (size_t i = 0; i < n; i++)
        line(out, &lines[i]);
    buffer_text(out, "</ul>\n");
}

static void open_main(struct ctx *ctx, struct page_document *page, bool home)
{
    page->body.mem = ctx->mem;
    buffer_text(&page->body, "<main class=\"page stack gap-4\">\n");
    if (home)
        page_home(ctx, &page->body);
    page_tag(&page->body, "h1", page->title);
}

static void way(struct ctx *ctx, struct buffer *out, const char *word, const char *module,
                const char *text)
{
    if (!settings_module_open(ctx->here, module, VISITOR))
        return;
    buffer_text(out, "<li>");
    anchor(out, arena_printf(ctx->mem, "/%s/%s", ctx->here->slug, word), text);
    buffer_text(out, "</li>\n");
}

void page_front_body(struct ctx *ctx, struct page_document *page, const struct page_line *lines,
                     size_t n)
{
    struct buffer *out = &page->body;

    open_main(ctx, page, false);
    page_tag(out, "p", page->description);
    buffer_text(out, "<ul>\n");
    way(ctx, out, "activiteiten", "activities", "Activiteiten in de wijk");
    way(ctx, out, "sociale-kaart", "directory", "Organisaties en plekken");
    way(ctx, out, "projecten", "projects", "Projecten");
    way(ctx, out, "wie-is-er", "colleagues", "Wie is er voor u");
    buffer_text(out, "</ul>\n");
    if (n)
        page_tag(out, "h2", "Binnenkort");
    page_lines(out, lines, n);
    buffer_text(out, "</main>");
}

void page_programme_body(struct ctx *ctx, struct page_document *page,
                         const struct page_line *lines, size_t n)
{
    open_main(ctx, page, true);
    page_lines(&page->body, lines, n);
    if (!n)
        page_tag(&page->body, "p", "Er staat nu niets op het programma.");
    buffer_text(&page->body, "</main>");
}

void page_names_body(struct ctx *ctx, struct page_document *page, const struct page_line *lines,
                     size_t n)
{
    open_main(ctx, page, true);
    page_lines(&page->body, lines, n);
    if (!n)
        page_tag(&page->body, "p", "Hier staat nog niets.");
    buffer_text(&page->body, "</main>");
}

static void professional(struct buffer *out, const struct page_professional *p)
{
    buffer_text(out, "<li>");
    page_tag(out, "h2", p->name);
    page_tag(out, "p", p->what);
    buffer_text(out, "<p>");
    markup_text(
        out, arena_printf(out->mem, "%s, ",
                          p->start ? when_near(out->mem, p->now, p->start, p->end) : p->times));
    anchor(out, p->address, p->place);
    buffer_text(out, "</p>\n");
    if (p->start)
        page_tag(out, "p", arena_printf(out->mem, "Altijd: %s", p->times));
    if (p->holiday)
        page_tag(out, "p",
                 arena_printf(out->mem, "Niet op %s: dat is een feestdag.",
                              when_day(out->mem, p->holiday)));
    if (p->back)
        page_tag(out, "p",
                 arena_printf(out->mem, "Is er weer vanaf %s.", when_day(out->mem, p->back)));
    if (p->replaced_by)
        page_tag(out, "p", arena_printf(out->mem, "%s vervangt.", p->replaced_by));
    buffer_text(out, "</li>\n");
}

void page_professionals_body(struct ctx *ctx, struct page_document *page,
                             const struct page_professional *all, size_t n)
{
    struct buffer *out = &page->body;

    open_main(ctx, page, true);
    page_tag(out, "p", page->description);
    if (n)
        buffer_text(out, "<ul class=\"stack gap-3\">\n");
    for (size_t i = 0; i < n; i++)
        professional(out, &all[i]);
    buffer_text(out, n ? "</ul>\n" : "<p>Hier staat nog niemand.</p>\n");
    buffer_text(out, "</main>");
}

void page_freshness_body(struct ctx *ctx, struct page_document *page,
                         const struct page_share *shares, size_t n)
{
    static const struct {
        const char *kind, *name;
    } names[] = {{"activity", "Activiteiten"}, {"ask", "Vragen"},
                 {"offer", "Aanbod"},          {"organisation", "Organisaties"},
                 {"place", "Plekken"},         {"project", "Projecten"},
                 {"service", "Diensten"}};
    struct buffer *out = &page->body;

    open_main(ctx, page, true);
    page_tag(out, "p", page->description);
    buffer_text(out, "<ul>\n");
    for (size_t i = 1; i < n; i++)
        for (size_t k = 0; k < COUNT(names); k++)
            if (shares[i].share && text_equal(shares[i].kind, names[k].kind))
                page_tag(out, "li",
                         arena_printf(ctx->mem, "%s: %s%%", names[k].name, shares[i].share));
    buffer_text(out, "</ul>\n");
    page_tag(out, "p",
             "Zo tellen wij: alles wat u hier nu kunt vinden en niet voorbij is. Op tijd "
             "bevestigd is: iemand heeft gezegd dat het klopt, en de termijn daarvan is nog "
             "niet om.");
    buffer_text(out, "</main>");
}

void page_plain_body(struct ctx *ctx, struct page_document *page, const char *sentence)
{
    open_main(ctx, page, ctx->here != NULL);
    page_tag(&page->body, "p", sentence);
    buffer_text(&page->body, "</main>");
}
