#include <stdio.h>

#include "base/clock.h"
#include "resources/conversation/conversation.h"
#include "token/ticket.h"

/* A ticket for who asks, to listen to this topic. */
static enum err reply_with(struct ctx *ctx, const char *topic)
{
    const time_t now = clock_now();
    struct ticket ticket;
    char until[CLOCK_TEXT];
    struct json *j;

    snprintf(ticket.topic, sizeof ticket.topic, "%s", topic);
    snprintf(ticket.person, sizeof ticket.person, "%s", ctx->who.subject);
    clock_text(now + TICKET_SECONDS, until);
    j = ctx_reply(ctx, 201);
    json_object(j, NULL);
    json_text(
        j, "url",
        arena_printf(ctx->mem, "/live/%s", ticket_seal(ctx->mem, ctx->keys, now, &ticket)));
    json_text(j, "expiresAt", until);
    json_end(j);
    return json_done(j);
}

enum err conversation_ticket(struct ctx *ctx)
{
    struct conversation c;

    TRY(conversation_find(ctx, ctx->in.param[1], &c));
    return reply_with(ctx, c.id);
}

enum err conversation_ticket_for_all(struct ctx *ctx)
{
    return reply_with(ctx, ctx->who.subject);
}
