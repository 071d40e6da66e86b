#include <string.h>

#include "base/file.h"
#include "base/text.h"
#include "markup/markup.h"
#include "resources/page/page.h"
#include "web/config.h"

static void meta(struct buffer *out, const char *kind, const char *name, const char *value)
{
    if (!value || !*value)
        return;
    buffer_printf(out, "<meta %s=\"%s\" content=\"", kind, name);
    markup_attr(out, value);
    buffer_text(out, "\">\n    ");
}

static const char *absolute(struct ctx *ctx, const char *path)
{
    return path ? arena_printf(ctx->mem, "%s%s", ctx->config->origin, path) : NULL;
}

static void link_to(struct buffer *out, const char *attributes, const char *address)
{
    buffer_printf(out, "<link %s href=\"", attributes);
    markup_attr(out, address);
    buffer_text(out, "\">\n    ");
}

/* On a phone the neighbourhood can stand among the programs, under its own name and door. */
static void write_program(struct ctx *ctx, struct buffer *out)
{
    const char *slug = ctx->here->slug;

    link_to(out, "rel=\"manifest\"", arena_printf(ctx->mem, "/%s/manifest.webmanifest", slug));
    if (ctx->here->door)
        link_to(out, "rel=\"stylesheet\"", arena_printf(ctx->mem, "/%s/look.css", slug));
    link_to(out, "rel=\"apple-touch-icon\"", page_icon(ctx, "180"));
    meta(out, "name", "mobile-web-app-capable", "yes");
    meta(out, "name", "apple-mobile-web-app-capable", "yes");
    meta(out, "name", "apple-mobile-web-app-title", ctx->here->name);
}

static void write_open_graph(struct ctx *ctx, struct buffer *out,
                             const struct page_document *page)
{
    meta(out, "property", "og:title", page->title);
    meta(out, "property", "og:description", page->description);
    meta(out, "property", "og:type", page->og_type ? page->og_type : "website");
    meta(out, "property", "og:url", absolute(ctx, page->path));
    meta(out, "property", "og:site_name", ctx->here ? ctx->here->name : NULL);
    meta(out, "property", "og:locale", "nl_NL");
    meta(out, "property", "og:image", absolute(ctx, page->picture));
    meta(out, "property", "og:image:alt", page->picture_alt);
    meta(out, "name", "twitter:card", page->picture ? "summary_large_image" : "summary");
}

static void write_head(struct ctx *ctx, struct buffer *out, const struct page_document *page)
{
    const char *house = ctx->here ? ctx->here->name : "Voordeur";

    buffer_text(out, "<title>");
    markup_text(out, page->title);
    if (!text_equal(page->title, house)) {
        buffer_text(out, " – ");
        markup_text(out, house);
    }
    buffer_text(out, "</title>\n    ");
    meta(out, "name", "description", page->description);
    if (page->no_index)
        meta(out, "name", "robots", "noindex");
    else
        link_to(out, "rel=\"canonical\"", absolute(ctx, page->path));
    if (ctx->here)
        write_program(ctx, out);
    if (page->feed)
        link_to(out, "rel=\"alternate\" type=\"text/calendar\"", page->feed);
    if (!page->no_index)
        write_open_graph(ctx, out, page);
    if (page->data.len) {
        buffer_text(out, "<script type=\"application/ld+json\">");
        markup_script(out, page->data.text);
        buffer_text(out, "</script>");
    }
}

enum err page_write(struct ctx *ctx, const struct page_document *page, int status)
{
    static const char head[] = "<!--voordeur:head-->", body[] = "<!--voordeur:body-->";
    const char *shell =
        ctx->config->shell ? file_read(ctx->mem, ctx->config->shell, NULL) : NULL;
    const char *at_head = shell ? strstr(shell, head) : NULL;
    const char *at_body = at_head ? strstr(at_head, body) : NULL;
    struct buffer *out = &ctx->out.body;

    if (!at_body)
        return ctx_fail(ctx, ERR_BROKEN, "the residents' index.html is not there");
    ctx->out.status = status;
    ctx->out.type = "text/html; charset=utf-8";
    ctx->out.cache = CACHE_PUBLIC;
    buffer_add(out, shell, (size_t)(at_head - shell));
    write_head(ctx, out, page);
    buffer_add(out, at_head + strlen(head), (size_t)(at_body - at_head) - strlen(head));
    buffer_add(out, page->body.text, page->body.len);
    buffer_text(out, at_body + strlen(body));
    return ERR_OK;
}
