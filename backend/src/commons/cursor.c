#include "commons/cursor.h"

#include <string.h>

#include "base/clock.h"
#include "base/id.h"
#include "base/text.h"
#include "base/utf8.h"
#include "secret/secret.h"
#include "web/url.h"

enum { CURSOR_MAX = 1024, LIMIT = 20, LIMIT_MAX = 100 };

/* The list's name and the parts, a NUL after each: no text holds one. */
const char *cursor_text(struct arena *mem, const char *list, const struct cursor *c,
                        size_t nparts)
{
    struct buffer b = {.mem = mem};

    buffer_add(&b, list, strlen(list) + 1);
    for (size_t i = 0; i < nparts; i++)
        buffer_add(&b, c->part[i], strlen(c->part[i]) + 1);
    return secret_base64url(mem, b.text, b.len);
}

static bool fits(char kind, const char *part)
{
    int64_t n;

    switch (kind) {
    case 'm':
        return strlen(part) == CLOCK_TEXT - 1 && text_moment(part, &n);
    case 'i':
        return id_valid(part, strlen(part));
    case 'n':
        return text_int(part, INT32_MIN, INT32_MAX, &n);
    default:
        return utf8_valid(part, strlen(part));
    }
}

bool cursor_parse(struct arena *mem, const char *list, const char *kinds, const char *text,
                  struct cursor *c)
{
    size_t len = strlen(text), n, nparts = strlen(kinds);
    char *bytes = arena_take(mem, CURSOR_MAX);
    const char *at = bytes, *end;

    *c = (struct cursor){0};
    if (len > CURSOR_MAX || !secret_base64url_read(text, len, bytes, CURSOR_MAX - 1, &n) ||
        n == 0 || bytes[n - 1] != '\0' || strcmp(bytes, list) != 0)
        return false;
    end = bytes + n;
    for (size_t i = 0; i < nparts; i++) {
        at += strlen(at) + 1;
        if (at >= end || !fits(kinds[i], at))
            return false;
        c->part[i] = at;
    }
    return at + strlen(at) + 1 == end;
}

enum err page_read(struct ctx *ctx, const char *kinds, struct page *page)
{
    const char *text = ctx_query(ctx, "cursor");

    *page = (struct page){.kinds = kinds};
    ctx_query_int(ctx, "limit", LIMIT, 1, LIMIT_MAX, &page->limit);
    page->rows = arena_printf(ctx->mem, "%d", page->limit + 1);
    if (text && !cursor_parse(ctx->mem, ctx->route->op, kinds, text, &page->from))
        ctx_fail_parameter(ctx, "cursor", "invalid");
    return ctx_query_done(ctx);
}

struct json *page_begin(struct ctx *ctx)
{
    struct json *j = ctx_reply(ctx, 200);

    json_object(j, NULL);
    json_array(j, "items");
    return j;
}

bool page_take(struct page *page, struct cursor key)
{
    page->more = page->taken == page->limit;
    if (page->more)
        return false;
    page->last = key;
    page->taken++;
    return true;
}

/* This request's own address with another cursor (RFC 8288). */
static const char *link_to(struct ctx *ctx, const char *cursor)
{
    struct buffer b = {.mem = ctx->mem};

    buffer_printf(&b, "<%s?", ctx->in.path);
    for (int i = 0; i < ctx->in.nargs; i++)
        if (strcmp(ctx->in.arg[i].key, "cursor") != 0)
            buffer_printf(&b, "%s=%s&", url_encode(ctx->mem, ctx->in.arg[i].key),
                          url_encode(ctx->mem, ctx->in.arg[i].value));
    buffer_printf(&b, "cursor=%s>; rel=\"next\"", cursor);
    return b.text;
}

void page_end(struct ctx *ctx, struct json *j, const struct page *page)
{
    const char *next = NULL;

    if (page->more) {
        next = cursor_text(ctx->mem, ctx->route->op, &page->last, strlen(page->kinds));
        ctx->out.link = link_to(ctx, next);
    }
    json_text(j, "next", next);
}

enum err page_finish(struct ctx *ctx, struct json *j, const struct page *page)
{
    json_end(j);
    page_end(ctx, j, page);
    json_end(j);
    return json_done(j);
}

enum err page_whole(struct json *j)
{
    json_end(j);
    json_null(j, "next");
    json_end(j);
    return json_done(j);
}

void cards_add(struct pg_row row, void *arg)
{
    struct paged *c = arg;
    const struct cursor key = {{pg_text(row, "at"), pg_text(row, "id")}};

    if (page_take(&c->page, key))
        json_raw(c->json, NULL, pg_text(row, "card"));
}
