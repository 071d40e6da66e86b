/* Who else fits an ask that was not helped: on the page itself, so with no more of an offer
 * than a visitor sees.  Whoever pressed has no roles here, and is no member. */
#include "base/text.h"
#include "commons/fitting.h"
#include "markup/markup.h"
#include "resources/link/link.h"

enum err link_find_helpers(struct ctx *ctx, struct link *link)
{
    const char *id[LINK_HELPERS];
    const struct fitting *found;
    struct fitting_item ask;
    size_t n;

    if (!link->ask)
        return ERR_OK;
    TRY(fitting_item(ctx, link->neighbourhood, MATCHING_ASK, link->ask, &ask));
    TRY(fitting_find(ctx, &ask, &found, &n));
    if (n > LINK_HELPERS)
        n = LINK_HELPERS;
    for (size_t i = 0; i < n; i++)
        id[i] = found[i].id;
    return link_helpers(ctx, link, text_pg_array(ctx->mem, id, n));
}

static void add(struct buffer *out, const struct link_helper *h)
{
    buffer_text(out, "<li><a href=\"");
    markup_attr(out, h->address);
    buffer_text(out, "\">");
    markup_text(out, h->title);
    buffer_text(out, "</a>");
    if (h->who || h->area) {
        buffer_text(out, "<br>");
        markup_text(out, h->who ? h->who : "");
        buffer_text(out, h->who && h->area ? ", " : "");
        markup_text(out, h->area ? h->area : "");
    }
    buffer_text(out, "</li>\n");
}

void link_helper_list(struct buffer *out, const struct link *link, const char *heading)
{
    if (link->nhelpers == 0)
        return;
    buffer_text(out, "<h2>");
    markup_text(out, heading);
    buffer_text(out, "</h2>\n<ul>\n");
    for (size_t i = 0; i < link->nhelpers; i++)
        add(out, &link->helper[i]);
    buffer_text(out, "</ul>\n");
}
