#include <string.h>
#include <unistd.h>

#include "base/child.h"
#include "base/text.h"
#include "resources/outlet/outlet.h"
#include "web/config.h"

enum {
    SECONDS = 25,
    FILES = 1024, /* a browser opens many */
};
static const size_t most = (size_t)64 * 1024 * 1024;

/* The first that is installed, or what VOORDEUR_BROWSER names; "off" is none. */
static const char *browser(struct ctx *ctx)
{
    static const char *const known[] = {"/usr/bin/chromium-headless-shell",
                                        "/usr/bin/chromium"};
    const char *named = ctx->config->browser;

    if (named)
        return access(named, X_OK) == 0 ? named : NULL;
    for (size_t i = 0; i < COUNT(known); i++)
        if (access(known[i], X_OK) == 0)
            return known[i];
    return NULL;
}

bool outlet_paper_ready(struct ctx *ctx) { return browser(ctx) != NULL; }

const char *outlet_paper_site(struct ctx *ctx)
{
    const char *shell = ctx->config->shell ? ctx->config->shell : "/";

    return arena_printf(ctx->mem, "file://%.*s", (int)(strrchr(shell, '/') - shell), shell);
}

enum err outlet_paper(struct ctx *ctx)
{
    const char *const argv[] = {"voordeur-paper", browser(ctx), NULL};
    const struct child_limits limits = {
        .seconds = SECONDS, .max_output = most, .max_file = most, .files = FILES};
    struct child_result r;

    TRY(child_run(ctx->mem, argv, ctx->out.body.text, ctx->out.body.len, &limits, &r));
    if (r.exit_code != 0 || r.len == 0)
        return ctx_fail(ctx, ERR_BROKEN, "the browser made no PDF");
    ctx->out.type = "application/pdf";
    ctx->out.body = (struct buffer){.mem = ctx->mem};
    buffer_add(&ctx->out.body, r.output, r.len);
    return ERR_OK;
}
