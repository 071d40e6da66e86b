#include "web/principal.h"

#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/text.h"
#include "token/token.h"

/* A role counts here when it is for this neighbourhood or for the whole installation.
 * Outside any neighbourhood every role may knock; the database looks where it is held. */
static uint32_t roles_here(const struct ctx *ctx, const struct token_claims *claims)
{
    uint32_t roles = 0;

    for (size_t i = 0; i < claims->nroles; i++) {
        const struct token_role *r = &claims->role[i];

        if (!ctx->here || strcmp(r->neighbourhood, "*") == 0 ||
            strcmp(r->neighbourhood, ctx->here->slug) == 0)
            roles |= role_of(r->role);
    }
    return roles;
}

static void take_client(struct ctx *ctx, const struct token_claims *claims)
{
    /* A program is of one neighbourhood and nobody in another, not even a visitor. */
    bool here = !ctx->here || text_equal(claims->neighbourhood, ctx->here->slug);

    ctx->who = (struct principal){
        .roles = here ? INTEGRATOR : 0,
        .subject = claims->subject,
        .client = true,
        .scope = arena_take(ctx->mem, (claims->nscopes + 1) * sizeof(char *)),
        .nscopes = claims->nscopes,
    };
    for (size_t i = 0; i < claims->nscopes; i++)
        ctx->who.scope[i] = claims->scope[i];
}

enum err principal_read(struct ctx *ctx)
{
    const char *header = ctx->in.authorization;
    struct token_claims claims;
    uint32_t roles;

    ctx->who = (struct principal){.roles = VISITOR};
    if (!header)
        return ERR_OK;
    if (strncasecmp(header, "Bearer ", 7) != 0)
        return ERR_BAD_TOKEN;
    TRY(token_verify(ctx->mem, ctx->keys, header + 7, strlen(header + 7), clock_now(),
                     &claims));
    if (claims.client) {
        take_client(ctx, &claims);
        return ERR_OK;
    }
    roles = roles_here(ctx, &claims);
    ctx->who = (struct principal){
        .roles = roles ? roles : VISITOR,
        .subject = claims.subject,
        .standing = claims.standing,
    };
    return ERR_OK;
}
