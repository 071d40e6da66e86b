#include <string.h>

#include "base/text.h"
#include "markup/markup.h"
#include "resources/outlet/outlet.h"

struct buffer *outlet_html_begin(struct ctx *ctx, const char *language, const char *title,
                                 const char *site, const char *style, const char *script,
                                 const char *class)
{
    struct buffer *out = &ctx->out.body;

    ctx->out.status = 200;
    ctx->out.type = "text/html; charset=utf-8";
    ctx->out.cache = CACHE_PUBLIC;
    buffer_printf(out,
                  "<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<meta name=\"robots\" content=\"noindex\">\n<title>",
                  language);
    markup_text(out, title);
    buffer_printf(out,
                  "</title>\n<link rel=\"stylesheet\" href=\"%s/api/outlets/outlet.css\">\n"
                  "<link rel=\"stylesheet\" href=\"%s/api/outlets/%s\">\n",
                  site, site, style);
    if (ctx->here && ctx->here->door) /* it has a look of its own */
        buffer_printf(out, "<link rel=\"stylesheet\" href=\"%s/%s/look.css\">\n", site,
                      ctx->here->slug);
    if (script)
        buffer_printf(out, "<script src=\"/api/outlets/%s\" defer></script>\n", script);
    buffer_printf(out, "</head>\n<body class=\"%s\">\n", class);
    return out;
}

void outlet_html_end(struct buffer *out) { buffer_text(out, "</body>\n</html>\n"); }

void outlet_html_tag(struct buffer *out, const char *name, const char *class, const char *text)
{
    if (text_blank(text))
        return;
    buffer_printf(out, class ? "<%s class=\"%s\">" : "<%s>", name, class);
    markup_text(out, text);
    buffer_printf(out, "</%s>\n", name);
}

void outlet_html_text(struct buffer *out, const char *text) { markup_text(out, text); }

const char *outlet_day(struct arena *mem, const char *language, const char *moment)
{
    enum { YEAR = 5 }; /* " 2026" */
    const char *words = programme_day(mem, language, moment);
    const size_t len = strlen(words);

    return len > YEAR ? arena_copy(mem, words, len - YEAR) : words;
}

const char *outlet_clock(struct arena *mem, const char *language,
                         const struct programme_line *l, const char *between)
{
    const bool english = text_equal(language, "en");
    const char point = english ? ':' : '.';
    const char *hour = l->start + 9 + (l->start[9] == '0');
    const char *begin;

    if (l->all_day)
        return english ? "all day" : "hele dag";
    begin = arena_printf(mem, "%.*s%c%.2s", (int)(l->start + 11 - hour), hour, point,
                         l->start + 11);
    if (!between || !l->end || strncmp(l->start, l->end, 8) != 0)
        return begin;
    hour = l->end + 9 + (l->end[9] == '0');
    return arena_printf(mem, "%s%s%.*s%c%.2s", begin, between, (int)(l->end + 11 - hour), hour,
                        point, l->end + 11);
}
