#include "resources/link/link.h"

#include <string.h>

#include "base/text.h"
#include "base/utf8.h"
#include "web/url.h"

enum { BODY = 12 * LINK_TEXT_MOST + 1024 }; /* a character of a form may take twelve bytes */

static void page(struct ctx *ctx, const struct link *link, bool after)
{
    if (link->question)
        link_text_page(ctx, link);
    else if (link->weekly)
        link_weekly_page(ctx, link, after);
    else if (link->answer)
        link_owner_page(ctx, link, after);
    else if (link->act)
        link_sign_up_page(ctx, link, after);
    else
        link_page(ctx, link, after);
}

static enum err show(struct ctx *ctx)
{
    struct link link;
    const enum err err = link_find(ctx, ctx->in.param[0], &link);

    if (err == ERR_NOT_FOUND) {
        link_gone(ctx);
        return ERR_OK;
    }
    TRY(err);
    page(ctx, &link, false);
    return ERR_OK;
}

/* What is answered at the same moment by somebody else is shown as it became. */
static enum err act(struct ctx *ctx, struct link *link, const char *text)
{
    TRY(link_act(ctx, link, text));
    return link->answer || link->act ? link_find(ctx, ctx->in.param[0], link) : ERR_OK;
}

static enum err press(struct ctx *ctx)
{
    struct link link;
    enum err err = link_find(ctx, ctx->in.param[0], &link);
    const char *text = url_form(ctx, "text");

    if (err == ERR_OK && (link.question || (text_equal(link.purpose, "weekly-wrong") &&
                                            !(text && id_valid(text, strlen(text)))))) {
        page(ctx, &link, false);
        return ERR_OK;
    }

    if (err == ERR_OK && text_equal(link.answer, "changed") && !link.done &&
        (text_blank(text) || utf8_length(text) > LINK_TEXT_MOST)) {
        link_owner_again(ctx, &link, text);
        return ERR_OK;
    }
    if (err == ERR_OK)
        err = act(ctx, &link, text);
    if (err == ERR_NOT_FOUND) {
        link_gone(ctx);
        return ERR_OK;
    }
    TRY(err);
    page(ctx, &link, true);
    return ERR_OK;
}

// clang-format off
static const struct route table[] = {
    {.op = "showLink", .method = GET, .path = "/l/{word}", .who = EVERYONE, .tx = PG_TX_PUBLIC, .run = show},
    {.op = "pressLink", .method = POST, .path = "/l/{word}", .who = EVERYONE, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = press, .body_type = "application/x-www-form-urlencoded multipart/form-data"},
};
// clang-format on

const struct routes link_routes = {NULL, "", table, COUNT(table)};
