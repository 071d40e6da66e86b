#include "base/clock.h"
#include "base/text.h"
#include "markup/markup.h"
#include "resources/outlet/outlet.h"

/* What one line says beside its time and title. */
static void about(struct buffer *out, bool with_place, const struct programme_line *l)
{
    const char *status = programme_status("nl", l);
    struct buffer words = {.mem = out->mem};

    if (!l->all_day && l->end)
        buffer_printf(
            &words, "tot %s",
            outlet_clock(out->mem, "nl", &(struct programme_line){.start = l->end}, NULL));
    if (with_place && l->place)
        buffer_printf(&words, "%s%s", words.len ? " · " : "", l->place);
    if (!text_blank(l->note))
        buffer_printf(&words, "%s%s", words.len ? " · " : "", l->note);
    if (status)
        outlet_html_tag(out, "span", "status", status);
    if (words.len)
        outlet_html_tag(out, "span", "about", words.text);
}

/* The script takes a line away when it is over or would be doubtful (data-over), also when
 * nobody can be asked any more. */
static void line(struct buffer *out, bool with_place, const struct programme_line *l)
{
    buffer_printf(out, "<li data-start=\"%.15s\" data-over=\"%lld\"%s>\n", l->start,
                  (long long)l->over,
                  text_equal(l->status, "cancelled") ? " class=\"cancelled\"" : "");
    outlet_html_tag(out, "time", NULL, outlet_clock(out->mem, "nl", l, NULL));
    buffer_text(out, "<div>\n");
    outlet_html_tag(out, "h3", NULL, l->title);
    about(out, with_place, l);
    buffer_text(out, "</div>\n");
    outlet_html_tag(out, "span", "cost", l->free == 1 ? "gratis" : NULL);
    buffer_text(out, "</li>\n");
}

static void days(struct buffer *out, bool with_place, const struct programme *p)
{
    for (size_t i = 0; i < p->n; i++) {
        const struct programme_line *l = &p->line[i];

        if (!i || !programme_same_day(&l[-1], l)) {
            buffer_printf(out, "%s<section data-day=\"%.8s\">\n",
                          i ? "</ul>\n</section>\n" : "", l->start);
            outlet_html_tag(out, "h2", NULL, outlet_day(out->mem, "nl", l->start));
            buffer_text(out, "<ul>\n");
        }
        line(out, with_place, l);
    }
    if (p->n)
        buffer_text(out, "</ul>\n</section>\n");
}

void outlet_screen_page(struct ctx *ctx, const char *place, const struct programme *p)
{
    const char *name = place ? place : ctx->here->name;
    struct buffer *out =
        outlet_html_begin(ctx, "nl", arena_printf(ctx->mem, "Te doen in %s", name), "",
                          "screen.css", "screen.js", "screen");

    buffer_printf(out, "<header data-made=\"%lld\">\n", (long long)clock_now());
    outlet_html_tag(out, "h1", NULL, arena_printf(ctx->mem, "Te doen in %s", name));
    buffer_text(out, "<p id=\"clock\"></p>\n</header>\n<main>\n");
    days(out, !place, p);
    buffer_printf(out,
                  "<p id=\"nothing\"%s>Vandaag en morgen is er niets te doen, voor zover wij "
                  "weten.</p>\n</main>\n",
                  p->n ? " hidden" : "");
    buffer_text(out, "<footer>\n<p id=\"said\">Alles hier is op tijd bevestigd</p>\n"
                     "<p><b>Meer weten? Vraag het aan de balie.</b></p>\n"
                     "<p id=\"turning\" hidden><span id=\"page\"></span> "
                     "<button type=\"button\" id=\"pause\" aria-pressed=\"false\">Stilzetten"
                     "</button></p>\n</footer>\n");
    outlet_html_end(out);
}
